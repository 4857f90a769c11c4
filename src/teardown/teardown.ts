import { count, sanitize } from '../core/text.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { KINDS, type Kind, keyOf, locate, type Resource } from '../model/kinds.ts';
import type { Clock, Random, ResourceDeleter, ResourceReader, RoleDeleter } from '../model/ports.ts';
import { RunError, runError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import { sesRegions } from '../model/regions.ts';
import type { Attempt, Ending, Gap, Plan, Swept, TeardownResult, Usage } from '../model/result.ts';
import { type Account, ROLE_NAME, ROLE_PATH, SERVICE_PRINCIPAL } from '../model/role.ts';
import { deleteRole, insist, pollDelay, SECOND_LOOK, type Seen } from './deletion.ts';
import { digest, EMPTY_PLAN, guardPlan, merge, planRegion } from './plan.ts';
import { Progress } from './progress.ts';
import { sweep } from './sweep.ts';

export type TeardownInputs = Pick<
  Inputs,
  | 'aws-region'
  | 'delete-resources'
  | 'resource-names'
  | 'resource-tags'
  | 'include-data'
  | 'max-deletions'
  | 'dry-run'
  | 'expected-plan'
  | 'max-attempts'
  | 'initial-delay'
  | 'max-delay'
  | 'deletion-task-id'
>;

/** Along with it: one load brings both. */
export { teardownActions } from './actions.ts';

/** What a teardown needs of the world. */
export interface TeardownPorts {
  readonly account: Account;
  readonly iam: RoleDeleter;
  resources(region: string): ResourceReader & ResourceDeleter;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts when the run is cancelled, and at the deadline. */
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch. */
  readonly deadline: number;
  log(line: string): void;
  /** Is given all that is known, as often as there is more: a teardown that is cut short has lost nothing. */
  progress(result: TeardownResult): void;
}

/** Resources of a plan that the log lists by name. */
const LISTED = 100;

/**
 * Tears the role down: plans, is guarded, sweeps, deletes.
 *
 * @throws RunError where a guard says no or no further try can help; the reason of `signal` when it aborts
 */
export async function teardown(inputs: TeardownInputs, ports: TeardownPorts): Promise<TeardownResult> {
  const over = new AbortController();
  const run = new Teardown(inputs, ports);
  const telling = run.tell(AbortSignal.any([ports.signal, over.signal]));
  try {
    return await run.run();
  } finally {
    over.abort();
    await telling;
  }
}

class Teardown {
  readonly #inputs: TeardownInputs;
  readonly #ports: TeardownPorts;
  readonly #progress: Progress;
  readonly #swept = new Map<string, Swept>();
  #result: TeardownResult = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: this.#swept,
    attempts: [],
    blocking: [],
    trouble: undefined,
    ending: undefined,
  };

  constructor(inputs: TeardownInputs, ports: TeardownPorts) {
    this.#inputs = inputs;
    this.#ports = ports;
    this.#progress = new Progress(ports.clock, ports.deadline);
  }

  tell(signal: AbortSignal): Promise<void> {
    return this.#progress.tell(this.#ports.log, signal);
  }

  async run(): Promise<TeardownResult> {
    const { log } = this.#ports;
    const task = this.#inputs['deletion-task-id'];
    guardTask(task);
    const look = () =>
      insist(
        () => this.#lookAtRole(),
        (problem, polls) => this.#wait(pollDelay(polls), problem.message),
      );
    const role = await look();
    guardRole(role);
    await this.#plan();
    if (this.#inputs['dry-run']) {
      log(
        `dry run: ${role.kind === 'found' ? `${ROLE_NAME} would be deleted` : 'there is no role to delete'}, and ${count(this.#result.plan.deletions.length, 'resource')}`,
      );
      return this.#learn({ ending: 'planned' });
    }
    await this.#sweep(this.#result.plan.deletions);
    // An inventory and a sweep take their time, in which SES may have created the role.
    if (role.kind === 'absent') {
      await this.#wait(SECOND_LOOK, 'looking once more whether there is a role');
    }
    const now = role.kind === 'absent' ? await look() : role;
    guardRole(now);
    if (now.kind !== role.kind && this.#inputs['delete-resources'] !== 'blocking') {
      // A role that was not there was in no plan that somebody has reviewed.
      this.#guard();
    }
    if (now.kind === 'absent' && task === undefined) {
      log('there is no role to delete');
      return this.#learn({ ending: 'absent' });
    }
    const ending = await this.#deleteRole(now.kind === 'found' ? now.value : undefined);
    // What held the role is gone by this run, but no request was left to tell: others are not known to use it.
    const cleared = this.#result.blocking.every(({ arn }) => this.#swept.get(arn)?.state === 'deleted');
    return this.#learn(ending === 'in-use' && cleared ? { ending: 'timed-out', blocking: [] } : { ending });
  }

  /** With `all` the plan stands before anything is changed; what `blocking` deletes is known only once a deletion has failed. */
  async #plan(): Promise<void> {
    const mode = this.#inputs['delete-resources'];
    if (mode !== 'all') {
      this.#ports.log(
        mode === 'none' ? 'no resources are deleted' : 'resources are deleted where a failed deletion of the role names them',
      );
    } else {
      // `aws-region` may have a Region that is newer than the table.
      const regions = [...new Set([...sesRegions(this.#ports.account.partition), ...this.#inputs['aws-region']])];
      this.#progress.doing(`taking an inventory of ${count(regions.length, 'Region')}`);
      const plans = await Promise.all(regions.map(region => this.#planRegion(region, KINDS, () => true)));
      this.#add(merge(plans));
    }
    if (mode !== 'blocking') {
      this.#guard();
    }
  }

  #planRegion(region: string, kinds: readonly Kind[], wanted: (resource: Resource) => boolean): Promise<Plan> {
    const settings = {
      selectors: { names: this.#inputs['resource-names'], tags: this.#inputs['resource-tags'] },
      includeData: this.#inputs['include-data'],
    };
    return planRegion(region, kinds, this.#ports.resources(region), settings, wanted);
  }

  #add(more: Plan, listed: ReadonlySet<string> = new Set()): void {
    const { log, account } = this.#ports;
    // What is listed again is no gap any more, or one anew.
    const { gaps, ...before } = this.#result.plan;
    const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
    const digested = digest(plan, account, this.#isRolePlanned());
    this.#learn({ plan, digest: digested });
    for (const { region, kind, problem } of more.gaps) {
      log(`${kind} in ${region} could not be looked at: ${problem.message}`);
    }
    for (const { kind, name, region } of more.deletions.slice(0, LISTED)) {
      log(`to be deleted: ${kind} ${sanitize(name)} in ${region}`);
    }
    if (more.deletions.length > LISTED) {
      log(`and ${more.deletions.length - LISTED} more, which the JSON report lists`);
    }
    log(
      `the plan: ${count(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#isRoleThere() ? 'to be deleted' : 'not there'}; digest ${digested}`,
    );
  }

  #guard(): void {
    const { plan } = this.#result;
    const { account } = this.#ports;
    const role = this.#isRolePlanned();
    this.#learn({ digest: digest(plan, account, role) });
    guardPlan(plan, account, role, { maxDeletions: this.#inputs['max-deletions'], expectedPlan: this.#inputs['expected-plan'] });
  }

  /** A role that is gone by the task that this run goes on with was in the plan. */
  #isRolePlanned(): boolean {
    return this.#isRoleThere() || this.#inputs['deletion-task-id'] !== undefined;
  }

  #isRoleThere(): boolean {
    return this.#result.role?.kind === 'found';
  }

  /** True where something went. */
  async #sweep(resources: readonly Resource[]): Promise<boolean> {
    const { clock, random, signal, log } = this.#ports;
    let moved = false;
    for (const [region, own] of Map.groupBy(resources, each => each.region)) {
      this.#progress.expect(region, own.length);
    }
    await sweep(
      resources,
      {
        region: name => {
          const aws = this.#ports.resources(name);
          return { delete: resource => aws.delete(resource), list: kind => this.#notice(aws.list(kind)) };
        },
        clock,
        random,
        signal,
        // Known from here on: a run that is cut short has asked for it all the same.
        started: resource => {
          this.#swept.set(keyOf(resource), { resource, state: 'going', goneBy: undefined });
          this.#learn({});
        },
        settled: swept => {
          moved ||= swept.state !== 'failed';
          this.#progress.count(swept.resource.region);
          this.#swept.set(keyOf(swept.resource), swept);
          this.#learn({});
          log(describe(swept));
          if (swept.state === 'failed' && swept.problem.code === 'credentials') {
            // Every other deletion would fail alike, one a second.
            throw new RunError(swept.problem);
          }
        },
      },
      this.#result.plan.kept.flatMap(({ resource, reason }) => (reason === 'going' ? [resource] : [])),
    );
    return moved;
  }

  async #deleteRole(role: Role | undefined): Promise<Ending> {
    const { iam, clock, random, signal, log, deadline } = this.#ports;
    const settings = {
      maxAttempts: this.#inputs['max-attempts'],
      initialDelay: this.#inputs['initial-delay'],
      maxDelay: this.#inputs['max-delay'],
      deadline,
      task: this.#inputs['deletion-task-id'],
    };
    return deleteRole(role, settings, {
      iam: {
        role: () => this.#lookAtRole(),
        requestDeletion: () => this.#notice(iam.requestDeletion()),
        deletionTask: id => this.#notice(iam.deletionTask(id)),
      },
      clock,
      random,
      signal,
      log,
      progress: attempts => this.#learn({ attempts, blocking: holders(attempts) }),
      wait: (milliseconds, what) => this.#wait(milliseconds, what),
      clear: usage => this.#clear(usage),
    });
  }

  async #wait(milliseconds: number, what: string): Promise<void> {
    const { clock, signal } = this.#ports;
    this.#progress.doing(what);
    await clock.sleep(milliseconds, signal);
  }

  async #lookAtRole(): Promise<Reading<Role>> {
    const role = await this.#notice(this.#ports.iam.role());
    this.#learn({ role });
    return role;
  }

  /** Keeps in mind what AWS does not answer: it tells what a deadline cut short. */
  async #notice<T>(asked: Promise<Reading<T>>): Promise<Reading<T>> {
    const reading = await asked;
    this.#learn({ trouble: reading.kind === 'unreadable' ? reading.problem : undefined });
    return reading;
  }

  /** Deletes of what holds the role what this run may delete. */
  async #clear(usage: readonly Usage[]): Promise<boolean> {
    const mode = this.#inputs['delete-resources'];
    if (mode === 'none') {
      return false;
    }
    const named = new Set(usage.map(({ arn }) => arn));
    if (mode === 'blocking') {
      await this.#planBlocking(named);
    }
    // Nothing outside the plan goes, whoever holds the role.
    const left = this.#result.plan.deletions.filter(resource => {
      const state = this.#swept.get(keyOf(resource))?.state;
      return resource.arn !== undefined && named.has(resource.arn) && (state === undefined || state === 'failed');
    });
    return this.#sweep(left);
  }

  async #planBlocking(named: ReadonlySet<string>): Promise<void> {
    this.#progress.doing('looking at what holds the role');
    const known = new Set([...this.#result.plan.deletions, ...this.#result.plan.kept.map(({ resource }) => resource)].map(keyOf));
    const fresh = [...named].filter(arn => !known.has(arn));
    const places = fresh.map(locate).filter(place => place !== undefined);
    const regions = Map.groupBy(places, ({ region }) => region);
    if (regions.size > 0) {
      const wanted = new Set(fresh);
      const again = new Set(places.map(placeOf));
      const plans = await Promise.all(
        [...regions].map(([region, own]) =>
          this.#planRegion(region, [...new Set(own.map(({ kind }) => kind))], ({ arn = '' }) => wanted.has(arn)),
        ),
      );
      this.#add(merge(plans), again);
    }
    this.#guard();
  }

  #learn(more: Partial<TeardownResult>): TeardownResult {
    this.#result = { ...this.#result, ...more };
    this.#ports.progress(this.#result);
    return this.#result;
  }
}

/** What held the role when its deletion last failed; nothing once it is gone. */
function holders(attempts: readonly Attempt[]): readonly Usage[] {
  const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
  return last?.outcome === 'in-use' ? last.usage : [];
}

function placeOf({ region, kind }: Pick<Gap, 'region' | 'kind'>): string {
  return `${region} ${kind}`;
}

function guardTask(task: string | undefined): void {
  if (task !== undefined && !task.startsWith(`task/aws-service-role/${SERVICE_PRINCIPAL}/${ROLE_NAME}/`)) {
    throw runError(
      'refused',
      `\`deletion-task-id\`: ${task} is the task of another role`,
      `give the \`deletion-task-id\` of an earlier teardown of ${ROLE_NAME}`,
    );
  }
}

function guardRole(role: Seen<Role>): void {
  if (role.kind === 'found' && role.value.path !== ROLE_PATH) {
    throw runError(
      'refused',
      `${sanitize(role.value.arn)} has the role's name, but is not the service-linked role: it is not deleted`,
      'look at who made it; what is not at the path of the service is yours to delete',
    );
  }
}

function describe(swept: Swept): string {
  const { kind, name, region } = swept.resource;
  const what = `${kind} ${sanitize(name)} in ${region}`;
  switch (swept.state) {
    case 'deleted':
      return `deleted: ${what}`;
    case 'going':
      return `deleted: ${what}; AWS keeps it until ${swept.goneBy?.toISOString().slice(0, 10)}`;
    case 'failed':
      return `not deleted: ${what}: ${swept.problem.message}`;
  }
}
