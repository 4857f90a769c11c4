import { EMPTY_PLAN, NEW_TEARDOWN, reduceTeardown } from '../core/facts.ts';
import { count, duration, sanitize } from '../core/text.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, parseArn, type Resource } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Clock, InventoryReader, Random, ResourceDeleter, ResourceReader, RoleDeleter, SesReader } from '../model/ports.ts';
import { runError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import type { Gap, Kept, Plan, ResourceOutcome, RoleOutcome, RoleUsage, TeardownEvent, TeardownResult } from '../model/result.ts';
import { type Account, ROLE_NAME, ROLE_PATH, SERVICE_PRINCIPAL } from '../model/role.ts';
import { type Answered, deleteRole, type ReadPorts, readUntilAnswered, SECOND_READ } from './deletion.ts';
import {
  digest,
  guardPlan,
  inventory,
  lookUpBy,
  lookupsOf,
  merge,
  needsTags,
  type PlanSettings,
  planAll,
  planRegion,
  type RegionPlan,
  regionsOf,
} from './plan.ts';
import { sweep } from './sweep.ts';

export type TeardownInputs = Pick<
  Inputs,
  | 'aws-region'
  | 'delete-resources'
  | 'resource-regions'
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

/** What a teardown needs of the world. */
export interface TeardownPorts {
  readonly account: Account;
  readonly iam: RoleDeleter;
  resources(region: string): InventoryReader & ResourceDeleter;
  ses(region: string): SesReader;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts when the run is cancelled, and at the deadline. */
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch. */
  readonly deadline: number;
  log(line: string): void;
  /** Is told everything at once, so that a teardown that is cut short loses nothing. */
  learn(event: TeardownEvent): void;
}

/** The log lists so many resources of a plan by name. */
const LISTED = 100;

/**
 * Plans, applies the guards, deletes resources, and deletes the role.
 *
 * @throws RunError if a guard refuses or no other attempt can succeed; the reason of `signal` when it aborts
 */
export async function teardown(inputs: TeardownInputs, ports: TeardownPorts): Promise<TeardownResult> {
  const ended = new AbortController();
  const heartbeat = new Heartbeat(ports.clock, ports.deadline);
  const beating = heartbeat.start(ports.log, AbortSignal.any([ports.signal, ended.signal]));
  try {
    return await new Teardown(inputs, ports, heartbeat).run();
  } finally {
    ended.abort();
    await beating;
  }
}

class Teardown {
  readonly #inputs: TeardownInputs;
  readonly #ports: TeardownPorts;
  readonly #heartbeat: Heartbeat;
  readonly #reads: ReadPorts;
  #known = NEW_TEARDOWN;

  constructor(inputs: TeardownInputs, ports: TeardownPorts, heartbeat: Heartbeat) {
    const { clock, signal, log } = ports;
    this.#inputs = inputs;
    this.#ports = ports;
    this.#heartbeat = heartbeat;
    this.#reads = { clock, signal, log, waitFor: reason => heartbeat.waitFor(reason) };
  }

  async run(): Promise<TeardownResult> {
    const { clock, signal, log } = this.#ports;
    const task = this.#inputs['deletion-task-id'];
    guardTask(task);
    const before = await this.#readRoleUntilAnswered();
    await this.#plan();
    if (this.#inputs['dry-run']) {
      log(
        `dry run: ${before.kind === 'found' ? `${ROLE_NAME} would be deleted` : 'there is no role to delete'}, and ${count(this.#known.plan.deletions.length, 'resource')}`,
      );
      return this.#learn({ kind: 'torn-down', outcome: 'planned' });
    }
    await this.#sweep(this.#known.plan.deletions);
    let role = before;
    if (before.kind === 'absent') {
      // SES may have created the role during the inventory and the sweep.
      this.#heartbeat.waitFor('looking once more whether there is a role');
      await clock.sleep(SECOND_READ, signal);
      role = await this.#readRoleUntilAnswered();
    }
    if (role.kind !== before.kind && this.#inputs['delete-resources'] !== 'blocking') {
      // A reviewed plan did not have a role that was not there.
      this.#guard();
    }
    if (role.kind === 'absent' && task === undefined) {
      log('there is no role to delete');
      return this.#learn({ kind: 'torn-down', outcome: 'absent' });
    }
    const outcome = await this.#deleteRole(role.kind === 'found' ? role.value : undefined);
    // If this run has deleted all resources that used the role, but no request was left, nothing is known to use the role.
    const cleared = this.#known.blocking.every(({ arn }) => this.#stateOf(arn) === 'deleted');
    return this.#learn({ kind: 'torn-down', outcome: outcome === 'in-use' && cleared ? 'timed-out' : outcome });
  }

  /** With `all` the plan is complete before anything is changed; with `blocking` a failed deletion has to name the resources first. */
  async #plan(): Promise<void> {
    const mode = this.#inputs['delete-resources'];
    if (mode !== 'all') {
      this.#ports.log(
        mode === 'none' ? 'no resources are deleted' : 'resources are deleted where a failed deletion of the role names them',
      );
    } else {
      const regions = regionsOf(this.#inputs['resource-regions'], this.#inputs['aws-region'], this.#ports.account.partition);
      const settings = this.#planSettings();
      this.#heartbeat.waitFor(`listing the resources in ${count(regions.length, 'Region')}`);
      const planned = (region: string): Promise<RegionPlan> =>
        inventory(region, this.#reader(region, KINDS), settings).finally(() => this.#heartbeat.end(region));
      this.#add(await planAll(regions, planned, settings.selectors));
    }
    if (mode !== 'blocking') {
      this.#guard();
    }
  }

  #planSettings(): PlanSettings {
    return {
      selectors: { names: this.#inputs['resource-names'], tags: this.#inputs['resource-tags'] },
      includeData: this.#inputs['include-data'],
    };
  }

  /** A Region whose answers the progress line counts. */
  #reader(region: string, kinds: readonly Kind[]): ResourceReader {
    const aws = this.#ports.resources(region);
    const lookUp = lookUpBy(this.#ports.ses(region), aws);
    const heartbeat = this.#heartbeat;
    const { selectors } = this.#planSettings();
    const counted = <T>(answer: Promise<T>): Promise<T> => answer.finally(() => heartbeat.count(region));
    const expected = <T>(answer: Promise<T>): Promise<T> => {
      heartbeat.expect('request', region, 1);
      return counted(answer);
    };
    heartbeat.expect('request', region, kinds.length);
    return {
      list: async kind => {
        const listed = await aws.list(kind);
        const found = listed.kind === 'found' ? listed.value : [];
        // A plan may list a kind that refers to what it deletes.
        const more = kinds.includes(kind) ? found.filter(each => needsTags(each, selectors)).length : 1;
        heartbeat.expect('request', region, more);
        heartbeat.count(region);
        return listed;
      },
      tags: resource => counted(aws.tags(resource)),
      lookUp: (lookup, resource) => expected(lookUp(lookup, resource)),
    };
  }

  /** @param listed the Regions and kinds that were listed again: their earlier gaps do not count any more */
  #add(more: Plan, listed: ReadonlySet<string> = new Set()): void {
    const { log } = this.#ports;
    const { gaps, ...before } = this.#known.plan;
    const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
    const digested = this.#planned(plan);
    for (const { region, kind, problem } of more.gaps) {
      log(`${kind} in ${region} could not be looked at: ${problem.message}`);
    }
    for (const { kind, name, region } of more.deletions.slice(0, LISTED)) {
      log(`to be deleted: ${kind} ${sanitize(name)} in ${region}`);
    }
    if (more.deletions.length > LISTED) {
      log(`and ${more.deletions.length - LISTED} more, which the JSON report lists`);
    }
    for (const { kind, region, message, advice } of more.notes.slice(0, LISTED)) {
      log(`${kind === 'charge' ? 'still paid for' : 'warning'}${region === undefined ? '' : ` in ${region}`}: ${message}; ${advice}`);
    }
    log(
      `the plan: ${count(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#known.role?.kind === 'found' ? 'to be deleted' : 'not there'}; digest ${digested}`,
    );
  }

  #planned(plan: Plan): string {
    const digested = digest(plan, this.#ports.account, this.#isRolePlanned());
    this.#learn({ kind: 'planned', plan, digest: digested });
    return digested;
  }

  #guard(): void {
    const { plan } = this.#known;
    this.#planned(plan);
    const limits = { maxDeletions: this.#inputs['max-deletions'], expectedPlan: this.#inputs['expected-plan'] };
    guardPlan(plan, this.#ports.account, this.#isRolePlanned(), limits);
  }

  /** A role that is deleted by the task that this run resumes was in the plan. */
  #isRolePlanned(): boolean {
    return this.#known.role?.kind === 'found' || this.#inputs['deletion-task-id'] !== undefined;
  }

  /** Resolves with whether a resource was deleted. */
  async #sweep(resources: readonly Resource[]): Promise<boolean> {
    const { clock, random, signal } = this.#ports;
    for (const [region, own] of Map.groupBy(resources, each => each.region)) {
      this.#heartbeat.expect('resource', region, own.length);
    }
    const region = (name: string): ResourceDeleter => {
      const aws = this.#ports.resources(name);
      return { delete: resource => aws.delete(resource), list: kind => this.#read(aws.list(kind)) };
    };
    const deleting = this.#known.plan.kept.flatMap(({ resource, reason }) => (reason === 'deleting' ? [resource] : []));
    const learn = (event: TeardownEvent): void => {
      this.#learn(event);
      if (event.kind === 'resource') {
        this.#tell(event.outcome);
      }
    };
    const outcomes = await sweep(resources, { region, clock, random, signal, learn }, deleting);
    return outcomes.some(({ state }) => state !== 'failed');
  }

  #tell(outcome: ResourceOutcome): void {
    const line = lineOf(outcome);
    if (line !== undefined) {
      this.#heartbeat.count(outcome.resource.region);
      this.#ports.log(line);
    }
  }

  #deleteRole(role: Role | undefined): Promise<RoleOutcome> {
    const { iam, random, deadline } = this.#ports;
    const settings = {
      maxAttempts: this.#inputs['max-attempts'],
      initialDelay: this.#inputs['initial-delay'],
      maxDelay: this.#inputs['max-delay'],
      deadline,
      task: this.#inputs['deletion-task-id'],
    };
    return deleteRole(role, settings, {
      ...this.#reads,
      iam: {
        role: () => this.#readRole(),
        requestDeletion: () => this.#read(iam.requestDeletion()),
        deletionTask: id => this.#read(iam.deletionTask(id)),
      },
      random,
      learn: event => this.#learn(event),
      clear: usage => this.#clear(usage),
    });
  }

  async #readRoleUntilAnswered(): Promise<Answered<Role>> {
    const role = await readUntilAnswered(() => this.#readRole(), this.#reads);
    guardRole(role);
    return role;
  }

  async #readRole(): Promise<Reading<Role>> {
    const role = await this.#read(this.#ports.iam.role());
    this.#learn({ kind: 'role-read', role });
    return role;
  }

  /** Keeps the problem of a request that AWS does not answer: it explains a deadline that cuts the run short. */
  async #read<T>(asked: Promise<Reading<T>>): Promise<Reading<T>> {
    const reading = await asked;
    this.#learn({ kind: 'trouble', problem: reading.kind === 'unreadable' ? reading.problem : undefined });
    return reading;
  }

  /** Deletes the resources that use the role, as far as the inputs allow. Resolves with whether one was deleted. */
  async #clear(usage: readonly RoleUsage[]): Promise<boolean> {
    const mode = this.#inputs['delete-resources'];
    if (mode === 'none') {
      return false;
    }
    const named = new Set(usage.map(({ arn }) => arn));
    this.#keepOthers(named);
    if (mode === 'blocking') {
      await this.#planBlocking(named);
    }
    // Nothing outside the plan is deleted, whatever uses the role.
    return this.#sweep(this.#known.plan.deletions.filter(({ arn }) => arn !== undefined && named.has(arn) && !this.#isDone(arn)));
  }

  /** Keeps the resources in Regions that `resource-regions` does not name. */
  #keepOthers(named: ReadonlySet<string>): void {
    const scope = this.#inputs['resource-regions'];
    const others = this.#unknown(named).filter(({ region }) => scope !== 'all' && !scope.includes(region));
    if (others.length > 0) {
      const kept = others.map((resource): Kept => ({ resource, reason: 'other-region' }));
      this.#planned(merge([this.#known.plan, { ...EMPTY_PLAN, kept }]));
      this.#ports.log(
        `the role is in use in ${[...new Set(others.map(({ region }) => region))].join(', ')}, which \`resource-regions\` does not name: ${count(others.length, 'resource')} kept`,
      );
    }
  }

  /** The resources with these ARNs that the plan does not have. */
  #unknown(arns: ReadonlySet<string>): Resource[] {
    const { deletions, kept } = this.#known.plan;
    const known = new Set([...deletions, ...kept.map(({ resource }) => resource)].map(keyOf));
    return [...arns].filter(arn => !known.has(arn)).flatMap(arn => parseArn(arn) ?? []);
  }

  async #planBlocking(named: ReadonlySet<string>): Promise<void> {
    this.#heartbeat.waitFor('looking at what holds the role');
    const places = this.#unknown(named);
    const regions = Map.groupBy(places, ({ region }) => region);
    if (regions.size > 0) {
      const wanted = new Set(places.map(({ arn }) => arn));
      const plans = await Promise.all(
        [...regions].map(([region, own]) => {
          const kinds = [...new Set(own.map(({ kind }) => kind))];
          const isWanted = ({ arn }: Resource): boolean => wanted.has(arn);
          return planRegion(region, kinds, this.#reader(region, kinds), this.#planSettings(), isWanted).finally(() =>
            this.#heartbeat.end(region),
          );
        }),
      );
      this.#add(merge(plans), new Set(places.map(placeOf)));
    }
    this.#guard();
  }

  #isDone(arn: string): boolean {
    const state = this.#stateOf(arn);
    return state !== undefined && state !== 'failed';
  }

  #stateOf(arn: string): ResourceOutcome['state'] | undefined {
    return this.#known.swept.find(({ resource }) => resource.arn === arn)?.state;
  }

  #learn(event: TeardownEvent): TeardownResult {
    this.#known = reduceTeardown(this.#known, event);
    this.#ports.learn(event);
    return this.#known;
  }
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

function guardRole(role: Answered<Role>): void {
  if (role.kind === 'found' && role.value.path !== ROLE_PATH) {
    throw runError(
      'refused',
      `${sanitize(role.value.arn)} has the role's name, but is not the service-linked role: it is not deleted`,
      'look at who made it; what is not at the path of the service is yours to delete',
    );
  }
}

/** Undefined while the deletion goes on. */
function lineOf(outcome: ResourceOutcome): string | undefined {
  const { kind, name, region } = outcome.resource;
  const resource = `${kind} ${sanitize(name)} in ${region}`;
  switch (outcome.state) {
    case 'deleted':
      return `deleted: ${resource}`;
    case 'deleting':
      return outcome.deletedBy && `deleted: ${resource}; AWS keeps it until ${outcome.deletedBy.toISOString().slice(0, 10)}`;
    case 'failed':
      return `not deleted: ${resource}: ${outcome.problem.message}`;
  }
}

/** The deletion of the role. */
const ROLE: readonly Action[] = ['iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];

/** The kinds that a teardown lists: what holds the role is named by its ARN, so that `blocking` finds no kind that has none. */
function kindsOf(mode: Inputs['delete-resources']): readonly Kind[] {
  switch (mode) {
    case 'none':
      return [];
    case 'blocking':
      return KINDS.filter(kind => CATALOGUE[kind].arnType !== undefined);
    case 'all':
      return KINDS;
  }
}

/** Every action that the teardown may call: its session needs these and no other. */
export function teardownActions(inputs: Pick<Inputs, 'delete-resources' | 'resource-tags' | 'include-data' | 'dry-run'>): Action[] {
  const mode = inputs['delete-resources'];
  const kinds = kindsOf(mode).map(kind => CATALOGUE[kind]);
  const tags: readonly Action[] = kinds.length > 0 && inputs['resource-tags'].length > 0 ? ['ses:ListTagsForResource'] : [];
  const reads: readonly Action[] = ['iam:GetRole', ...kinds.map(({ listAction }) => listAction), ...tags];
  const lookups = lookupsOf(mode, inputs['include-data']);
  if (inputs['dry-run']) {
    return [...reads, ...lookups];
  }
  const deletions = kinds
    .filter(({ data }) => inputs['include-data'] || data !== true)
    .flatMap(({ deleteAction, otherActions }) => [deleteAction, ...otherActions]);
  return [...new Set([...reads, ...ROLE, ...deletions, ...lookups])];
}

/** A job that prints nothing for 15 s looks hung. */
const INTERVAL = 10_000;

/** The rate is measured over this time, in milliseconds: a burst at the start says nothing about the rest. */
const MEASURED = 30_000;

/** What a teardown does one after the other in a Region. */
type Unit = 'request' | 'resource';

interface Tally {
  readonly startedAt: number;
  total: number;
  done: number;
  /** When the last ones were done. */
  times: number[];
}

/** Tells people at regular times how far a teardown is. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #regions = new Map<string, Tally>();
  #unit: Unit = 'request';
  #reason = 'starting';

  constructor(clock: Clock, deadline: number) {
    this.#clock = clock;
    this.#deadline = deadline;
  }

  /** Says what the teardown waits for from now on. */
  waitFor(reason: string): void {
    this.#reason = reason;
  }

  /** Starts to count in a Region, or counts so many more. What is done of other units, or was done before, counts no longer. */
  expect(unit: Unit, region: string, more: number): void {
    if (unit !== this.#unit || this.#total('total') === this.#total('done')) {
      this.#regions.clear();
      this.#unit = unit;
    }
    const tally = this.#regions.get(region) ?? { startedAt: this.#clock.now(), total: 0, done: 0, times: [] };
    tally.total += more;
    this.#regions.set(region, tally);
  }

  count(region: string): void {
    const tally = this.#regions.get(region);
    if (tally !== undefined) {
      tally.done += 1;
      tally.times.push(this.#clock.now());
    }
  }

  /** Nothing more is to be done in a Region. */
  end(region: string): void {
    const tally = this.#regions.get(region);
    if (tally !== undefined) {
      tally.total = tally.done;
    }
  }

  /** Logs a line at regular times, until `signal` aborts. */
  async start(log: (line: string) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#clock.sleep(INTERVAL, signal).catch(() => undefined);
      if (!signal.aborted) {
        log(this.line());
      }
    }
  }

  line(): string {
    const [total, done] = [this.#total('total'), this.#total('done')];
    const timeLeft = `${duration(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
    if (done === total) {
      return `${this.#reason}; ${timeLeft}`;
    }
    const progress = `${this.#unit === 'request' ? `${this.#reason}: ` : ''}${done} of ${count(total, this.#unit)} done`;
    const estimates = [...this.#regions].map(([region, tally]) => ({ region, ...this.#estimate(tally) }));
    const [slowest] = estimates
      .filter(({ left }) => left > 0 && left < Number.POSITIVE_INFINITY)
      .toSorted((one, other) => other.left - one.left);
    return slowest === undefined
      ? `${progress}; ${timeLeft}`
      : `${progress}, at ${Number(slowest.rate.toPrecision(2))} a second in ${slowest.region}, about ${duration(slowest.left)} left; ${timeLeft}`;
  }

  /** What is done a second, and the milliseconds until all of a Region is done. */
  #estimate(tally: Tally): { readonly rate: number; readonly left: number } {
    const now = this.#clock.now();
    const since = Math.max(tally.startedAt, now - MEASURED);
    tally.times = tally.times.filter(time => time >= since);
    const rate = (1_000 * tally.times.length) / (now - since);
    return { rate, left: (1_000 * (tally.total - tally.done)) / rate };
  }

  #total(of: 'total' | 'done'): number {
    return [...this.#regions.values()].reduce((sum, each) => sum + each[of], 0);
  }
}
