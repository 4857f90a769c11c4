import { resourcesOf } from '../../emulator/inventory.ts';
import { type Job, runJob } from '../../emulator/job.ts';
import { type Call, startEmulator } from '../../emulator/server.ts';
import type { World } from '../../emulator/world.ts';
import { type Effect, isXml, type Operation, type WireFault } from './catalogue.ts';
import type { Scenario } from './scenarios.ts';

/** A fault of an operation. */
export interface Trouble {
  readonly operation: Operation;
  readonly fault: WireFault;
}

/** The state of AWS. */
export interface State {
  readonly role: boolean;
  readonly description: string | undefined;
  /** The resources, by kind and name. */
  readonly resources: ReadonlySet<string>;
}

/** A run that has ended. */
export interface Ended {
  readonly scenario: Scenario;
  readonly troubles: readonly (Trouble & { readonly effect: Effect; readonly met: boolean })[];
  readonly job: Job;
  readonly before: State;
  readonly after: State;
  readonly calls: readonly Call[];
}

const NAMES = `--import ${new URL('./names.ts', import.meta.url).href}`;

/** The maximum real time of a teardown of 41 minutes on a busy machine, in milliseconds. */
const REAL_TIME = 600_000;

/** The host of a service, by its endpoint variable. */
const VARIABLES = {
  github: 'ACTIONS_ID_TOKEN_REQUEST_URL',
  sts: 'AWS_ENDPOINT_URL_STS',
  iam: 'AWS_ENDPOINT_URL_IAM',
  ses: 'AWS_ENDPOINT_URL_SESV2',
  receiving: 'AWS_ENDPOINT_URL_SES',
  mailmanager: 'AWS_ENDPOINT_URL_MAILMANAGER',
} as const;

/** SES v1 has its own variable for the same host. */
export const hostOf = (operation: Operation): keyof typeof VARIABLES =>
  operation.service === 'ses' && isXml(operation) ? 'receiving' : (operation.service as keyof typeof VARIABLES);

/** Host names for services with DNS faults, and the results of their lookups. */
function namesFor(troubles: readonly Trouble[], environment: Readonly<Record<string, string>>): Record<string, string> {
  const names = troubles.flatMap(({ operation, fault }) => (fault.lookUp ? [{ host: hostOf(operation), lookUp: fault.lookUp }] : []));
  const variables = names.map(({ host }) => {
    const variable = VARIABLES[host];
    const url = environment[variable] ?? environment['AWS_ENDPOINT_URL'] ?? '';
    return [variable, url.replace('127.0.0.1', `${host}.localhost`)];
  });
  const lookUps = Object.fromEntries(names.map(({ host, lookUp }) => [`${host}.localhost`, lookUp]));
  return { ...Object.fromEntries(variables), NAMES: JSON.stringify(lookUps) };
}

export const keyOf = ({ region, kind, name }: { readonly region: string; readonly kind: string; readonly name: string }): string =>
  `${kind} ${name} in ${region}`;

/** Kinds that AWS deletes asynchronously. */
const GOING = new Set<string | undefined>(['PENDING_DELETION', 'DEPROVISIONING', 'DELETING']);

/** Resources that AWS is deleting and jobs that have ended do not count. */
function stateOf(world: World): State {
  const [account] = world.accounts.values();
  const there = resourcesOf(world).filter(({ kind, status }) => (kind === 'export-job' ? status === 'PROCESSING' : !GOING.has(status)));
  return { role: account?.role !== undefined, description: account?.role?.description, resources: new Set(there.map(keyOf)) };
}

/** Runs the shipped action on a scenario with faults. */
export async function play(scenario: Scenario, troubles: readonly Trouble[] = [], realTime = false): Promise<Ended> {
  const world = scenario.world();
  const emulator = await startEmulator(world);
  try {
    for (const { operation, fault } of troubles) {
      const made = fault.make(operation, emulator);
      if (made !== undefined) {
        emulator.fail(operation.action, { ...made, skip: operation.call, region: operation.region });
      }
    }
    const before = stateOf(world);
    const environment = emulator.environment();
    const job = await runJob(environment, {
      fast: realTime ? undefined : emulator,
      endWithin: REAL_TIME,
      inputs: scenario.inputs,
      env: { ...scenario.env?.(world), ...namesFor(troubles, environment), NODE_OPTIONS: NAMES },
    });
    const { calls } = emulator;
    const countOf = ({ action, region }: Operation): number =>
      calls.filter(call => call.action === action && call.region === region).length;
    const after = stateOf(world);
    const met = troubles.map(({ operation, fault }) => {
      // The next read shows a creation, and the next deletion shows a deletion, whatever happened to the answer.
      const { action, call } = operation;
      const seen = (action === 'CreateServiceLinkedRole' && after.role) || (action.startsWith('List') && call > 0);
      const effect = seen && fault.effect(operation) !== 'passes' ? 'either' : fault.effect(operation);
      return { operation, fault, effect, met: fault.lookUp !== undefined || countOf(operation) > call };
    });
    return { scenario, troubles: met, job, before, after, calls };
  } finally {
    await emulator.close();
  }
}

/** Every call of a run without faults, as an operation for a fault. */
export function operationsOf({ scenario, calls }: Ended): Operation[] {
  const counts = new Map<string, number>();
  return calls.flatMap(({ service, action, region, answer }) => {
    const key = `${action} ${region}`;
    const call = counts.get(key) ?? 0;
    counts.set(key, call + 1);
    const operation = answer && { service, action, region, call, answer };
    return operation && scenario.tries(operation) ? [operation] : [];
  });
}
