import { EMPTY_PLAN, gapsByCause, isCleared, NEW_TEARDOWN, notesByKey, placesOf, reduceTeardown } from '../core/facts.ts';
import { count, formatDuration, sanitize } from '../core/text.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, parseArn, type Resource } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Clock, InventoryReader, ResourceDeleter, ResourceReader, RoleDeleter, SesReader, Timing } from '../model/ports.ts';
import { type Problem, RunError, runError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import type {
  FailedDeletion,
  Gap,
  Kept,
  Note,
  Plan,
  ResourceOutcome,
  RoleOutcome,
  RoleUsage,
  TeardownEvent,
  TeardownResult,
} from '../model/result.ts';
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
import { advised, sweep } from './sweep.ts';

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

export interface TeardownPorts extends Timing {
  readonly account: Account;
  readonly iam: RoleDeleter;
  resources(region: string): InventoryReader & ResourceDeleter;
  ses(region: string): SesReader;
  /** Milliseconds since the Unix epoch. */
  readonly deadline: number;
  log(line: string): void;
  /** Prints a collapsible group of lines. */
  group(title: string, lines: readonly string[]): void;
  /** Called with each event at once, so that an interrupted teardown loses nothing. */
  learn(event: TeardownEvent): void;
}

/** The maximum number of planned resources that the log names. */
const LISTED = 100;

/**
 * Plans, applies the guards, deletes resources, and deletes the role.
 *
 * @throws RunError if a guard refuses or no other attempt can succeed; the signal's reason if it aborts
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
      // SES might have created the role during the inventory and the sweep.
      this.#heartbeat.waitFor('checking again whether there is a role');
      await clock.sleep(SECOND_READ, signal);
      role = await this.#readRoleUntilAnswered();
    }
    if (role.kind !== before.kind && this.#inputs['delete-resources'] !== 'blocking') {
      // The reviewed plan did not include a role that was created later.
      this.#guard();
    }
    if (role.kind === 'absent' && task === undefined) {
      log('there is no role to delete');
      return this.#learn({ kind: 'torn-down', outcome: 'absent' });
    }
    const outcome = await this.#deleteRole(role.kind === 'found' ? role.value : undefined);
    // This run deleted every user of the role but had no request left, so nothing is known to use the role.
    return this.#learn({ kind: 'torn-down', outcome: outcome === 'in-use' && isCleared(this.#known) ? 'timed-out' : outcome });
  }

  /** With `all`, plans everything before any change. With `blocking`, only a failed deletion names the resources. */
  async #plan(): Promise<void> {
    const mode = this.#inputs['delete-resources'];
    if (mode !== 'all') {
      this.#ports.log(
        mode === 'none'
          ? 'no resources are deleted'
          : 'if the deletion of the role fails, the teardown deletes the resources that AWS names',
      );
    } else {
      const regions = regionsOf(this.#inputs['resource-regions'], this.#inputs['aws-region'], this.#ports.account.partition);
      const settings = this.#planSettings();
      this.#heartbeat.waitFor(`listing the resources in ${count(regions.length, 'Region')}`);
      const planned = async (region: string): Promise<RegionPlan> =>
        this.#required(await inventory(region, this.#reader(region, KINDS), settings).finally(() => this.#heartbeat.end(region)));
      this.#add(await planAll(regions, planned, settings.selectors));
      this.#ports.signal.throwIfAborted();
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

  /** Marks the gap of a disabled Region as ignored, unless an input or AWS names the Region. */
  #required<P extends Plan>(plan: P): P {
    const isNamed = (region: string): boolean =>
      this.#inputs['resource-regions'] !== 'all' ||
      this.#inputs['delete-resources'] === 'blocking' ||
      this.#inputs['aws-region'].includes(region);
    const gaps = plan.gaps.map(gap =>
      gap.problem.code === 'region-disabled' ? { ...gap, ignored: !isNamed(gap.region) } : { ...gap, problem: advised(gap.problem) },
    );
    return { ...plan, gaps };
  }

  /** Returns a reader that counts its answers for the progress line. */
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
    /** Whether a denial can be for the whole Region: that of the first list, if it is of identities, which no organization denies alone. */
    let closed: boolean | undefined;
    return {
      list: async kind => {
        const listed = await this.#forPlan(listRequest(kind, region), aws.list(kind));
        const found = listed.kind === 'found' ? listed.value : [];
        // The kind refers to a kind that the plan deletes.
        const more = kinds.includes(kind) ? found.filter(each => needsTags(each, selectors)).length : 1;
        heartbeat.expect('request', region, more);
        heartbeat.count(region);
        closed = listed.kind !== 'found' && (closed ?? kind === 'identity');
        return listed.kind === 'unreadable' && closed ? { ...listed, problem: regionDenied(listed.problem, region) } : listed;
      },
      tags: resource => counted(this.#forPlan(`ses:ListTagsForResource in ${region}`, aws.tags(resource))),
      lookUp: (lookup, resource) => expected(this.#forPlan(`${lookup} in ${region}`, lookUp(lookup, resource))),
    };
  }

  /** @param listed the Regions and kinds that were listed again, so that their earlier gaps no longer count */
  #add(more: Plan, listed: ReadonlySet<string> = new Set()): void {
    const { log, group } = this.#ports;
    const { gaps, ...before } = this.#known.plan;
    const plan = merge([{ ...before, gaps: gaps.filter(gap => !listed.has(placeOf(gap))) }, more]);
    const digested = this.#planned(plan);
    const gapLines = gapsByCause(more.gaps).map(lineOfGaps);
    if (gapLines.length > 0) {
      group(`Not listed, for ${count(gapLines.length, 'reason')}`, gapLines);
    }
    const lines = more.deletions.slice(0, LISTED).map(({ kind, name, region }) => `to be deleted: ${kind} ${sanitize(name)} in ${region}`);
    const others = more.deletions.length - lines.length;
    if (lines.length > 0) {
      group(`To be deleted: ${count(more.deletions.length, 'resource')}`, [
        ...lines,
        ...(others > 0 ? [`and ${others} more, which the JSON report lists`] : []),
      ]);
    }
    for (const same of notesByKey(more.notes).slice(0, LISTED)) {
      log(lineOfNotes(same));
    }
    log(
      `the plan: ${count(plan.deletions.length, 'resource')} to delete, ${plan.kept.length} to keep; the role is ${this.#known.role?.kind === 'found' ? 'to be deleted' : 'missing'}; digest ${digested}`,
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

  /** The deletion task that this run resumes deletes the role, so the role is part of the plan. */
  #isRolePlanned(): boolean {
    return this.#known.role?.kind === 'found' || this.#inputs['deletion-task-id'] !== undefined;
  }

  /** Resolves with true if a resource was deleted. */
  async #sweep(resources: readonly Resource[]): Promise<boolean> {
    const { clock, random, signal } = this.#ports;
    for (const [region, own] of Map.groupBy(resources, each => each.region)) {
      this.#heartbeat.expect('resource', region, own.length);
    }
    const region = (name: string): ResourceDeleter => {
      const aws = this.#ports.resources(name);
      return { delete: resource => aws.delete(resource), list: kind => this.#read(listRequest(kind, name), aws.list(kind)) };
    };
    const deleting = this.#known.plan.kept.flatMap(({ resource, reason }) => (reason === 'deleting' ? [resource] : []));
    const learn = (event: TeardownEvent): void => {
      this.#learn(event);
      if (event.kind === 'resource' && event.outcome.state === 'failed') {
        this.#heartbeat.refuse(event.outcome.resource, true);
      }
    };
    const ended = (resource: Resource): void => {
      this.#heartbeat.refuse(resource, false);
      this.#heartbeat.count(resource.region);
    };
    const regionEnded = (name: string): void => this.#tell(name, resources);
    const outcomes = await sweep(resources, { region, clock, random, signal, learn, ended, regionEnded }, deleting);
    return outcomes.some(({ state }) => state !== 'failed');
  }

  /** Logs the outcomes of a Region's deletions. */
  #tell(region: string, resources: readonly Resource[]): void {
    const own = new Set(resources.filter(each => each.region === region).map(keyOf));
    const outcomes = this.#known.swept.filter(({ resource }) => own.has(keyOf(resource)));
    const failures = outcomes.filter(each => each.state === 'failed');
    const deleted = outcomes.length - failures.length;
    this.#ports.group(`${region}: deleted ${deleted} of ${count(own.size, 'resource')}`, [
      ...outcomes.filter(each => each.state !== 'failed').map(lineOfDeletion),
      ...[...Map.groupBy(failures, ({ problem }) => problem.message).values()].map(lineOfFailures),
    ]);
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
        requestDeletion: () => this.#read('iam:DeleteServiceLinkedRole', iam.requestDeletion()),
        deletionTask: id => this.#read('iam:GetServiceLinkedRoleDeletionStatus', iam.deletionTask(id)),
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
    const role = await this.#read('iam:GetRole', this.#ports.iam.role());
    this.#learn({ kind: 'role-read', role });
    return role;
  }

  /** Records the reason that AWS has not answered a request, which explains a run that the deadline ends. */
  async #read<T>(request: string, asked: Promise<Reading<T>>): Promise<Reading<T>> {
    const { signal } = this.#ports;
    const learn = (problem: Problem | undefined): unknown => this.#learn({ kind: 'request', request, problem });
    try {
      const reading = await asked;
      learn(reading.kind === 'unreadable' && !reading.problem.permanent ? reading.problem : undefined);
      return reading;
    } catch (error) {
      if (signal.aborted) {
        const { problem: end } = signal.reason as RunError;
        const { cause } = error as RunError;
        const last = cause instanceof RunError ? cause.problem : this.#known.unanswered.get(request);
        learn({
          code: end.code,
          message: `AWS had not answered ${request} when the run ended${last === undefined ? '' : `; its last answer: ${last.message}`}`,
          advice: last?.advice ?? end.advice,
          permanent: false,
        });
      }
      throw error;
    }
  }

  /** If the run ends first, the plan contains AWS's answers so far. */
  #forPlan<T>(request: string, asked: Promise<Reading<T>>): Promise<Reading<T>> {
    return this.#read(request, asked).catch((error: unknown) => {
      if (this.#ports.signal.aborted) {
        return { kind: 'unreadable', problem: this.#known.unanswered.get(request) as Problem };
      }
      throw error;
    });
  }

  /** Deletes the resources that use the role, within the limits of the inputs. Resolves with true if one was deleted. */
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
    // The run deletes nothing outside the plan, even if it uses the role.
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

  /** Returns the resources of these ARNs that are not in the plan. */
  #unknown(arns: ReadonlySet<string>): Resource[] {
    const { deletions, kept } = this.#known.plan;
    const known = new Set([...deletions, ...kept.map(({ resource }) => resource)].map(keyOf));
    return [...arns].filter(arn => !known.has(arn)).flatMap(arn => parseArn(arn) ?? []);
  }

  async #planBlocking(named: ReadonlySet<string>): Promise<void> {
    this.#heartbeat.waitFor('reading the resources that use the role');
    const places = this.#unknown(named);
    const regions = Map.groupBy(places, ({ region }) => region);
    if (regions.size > 0) {
      const wanted = new Set(places.map(({ arn }) => arn));
      const plans = await Promise.all(
        [...regions].map(async ([region, own]) => {
          const kinds = [...new Set(own.map(({ kind }) => kind))];
          const isWanted = ({ arn }: Resource): boolean => wanted.has(arn);
          const reader = this.#reader(region, kinds);
          return this.#required(
            await planRegion(region, kinds, reader, this.#planSettings(), isWanted).finally(() => this.#heartbeat.end(region)),
          );
        }),
      );
      this.#add(merge(plans), new Set(places.map(placeOf)));
    }
    this.#ports.signal.throwIfAborted();
    this.#guard();
  }

  #isDone(arn: string): boolean {
    const outcome = this.#known.swept.find(({ resource }) => resource.arn === arn);
    return outcome !== undefined && outcome.state !== 'failed';
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

function listRequest(kind: Kind, region: string): string {
  return `${CATALOGUE[kind].listAction} in ${region}`;
}

/** An organization's policy, such as the Region deny control of AWS Control Tower, denies a Region with its first answer. */
function regionDenied(problem: Problem, region: string): Problem {
  return problem.code === 'access-denied' && problem.message.includes('service control policy')
    ? {
        ...problem,
        code: 'region-disabled',
        message: `the organization denies ${region}: ${problem.message}`,
        advice: `leave ${region} out of \`aws-region\` and \`resource-regions\`, or let the organization's service control policies allow SES there`,
      }
    : problem;
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
      'find out who created the role, and delete it yourself',
    );
  }
}

/** Returns a line on gaps with one cause: the kinds, the Regions, and the first message. */
function lineOfGaps(gaps: readonly [Gap, ...Gap[]]): string {
  const { kinds, regions } = placesOf(gaps);
  return `${kinds} in ${regions}: ${gaps[0].problem.message}`;
}

function lineOfNotes(notes: readonly [Note, ...Note[]]): string {
  const [{ kind, message, advice }] = notes;
  const regions = notes.flatMap(({ region }) => region ?? []).join(', ');
  return `${kind === 'charge' ? 'still paid for' : 'warning'}${regions === '' ? '' : ` in ${regions}`}: ${message}; ${advice}`;
}

function lineOfDeletion({ resource: { kind, name, region }, ...outcome }: ResourceOutcome): string {
  const date = outcome.state === 'deleting' ? (outcome.deletedBy?.toISOString().slice(0, 10) ?? 'its deletion ends') : undefined;
  return `deleted: ${kind} ${sanitize(name)} in ${region}${date === undefined ? '' : `; AWS keeps it until ${date}`}`;
}

function lineOfFailures(failures: readonly FailedDeletion[]): string {
  const names = failures.map(({ resource: { kind, name, region } }) => `${kind} ${sanitize(name)} in ${region}`);
  return `not deleted: ${names.join(', ')}: ${failures[0]?.problem.message}`;
}

const ROLE: readonly Action[] = ['iam:DeleteServiceLinkedRole', 'iam:GetServiceLinkedRoleDeletionStatus'];

/** Returns the kinds that a teardown lists. With `blocking`, IAM names users of the role by ARN, so kinds without ARNs are not needed. */
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

/** Returns every action that the teardown can call. The session allows no other. */
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

/** In milliseconds. A job that prints nothing for 15 s seems to hang. */
const INTERVAL = 10_000;

/** The time over which the rate is measured, in milliseconds, because a burst at the start does not predict the rate. */
const MEASURED = 30_000;

/** The unit of progress in a Region. */
type Unit = 'request' | 'resource';

interface Tally {
  readonly startedAt: number;
  total: number;
  done: number;
  /** When the last units were done. */
  times: number[];
}

/** Logs the progress of a teardown at regular intervals. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #regions = new Map<string, Tally>();
  /** Resources whose deletion AWS refuses for now. No rate predicts the end of a refusal. */
  readonly #refused = new Set<string>();
  #unit: Unit = 'request';
  #reason = 'starting';

  constructor(clock: Clock, deadline: number) {
    this.#clock = clock;
    this.#deadline = deadline;
  }

  /** Sets the reason for the current wait. */
  waitFor(reason: string): void {
    this.#reason = reason;
  }

  /** Adds units to a Region. Clears all counts if the unit changes, or if all earlier units are done. */
  expect(unit: Unit, region: string, more: number): void {
    if (unit !== this.#unit || this.#total('total') === this.#total('done')) {
      this.#regions.clear();
      this.#unit = unit;
    }
    const tally = this.#regions.get(region) ?? { startedAt: this.#clock.now(), total: 0, done: 0, times: [] };
    tally.total += more;
    this.#regions.set(region, tally);
  }

  /** Records whether AWS refuses the deletion of a resource for now. */
  refuse(resource: Resource, refused: boolean): void {
    this.#refused[refused ? 'add' : 'delete'](keyOf(resource));
  }

  count(region: string): void {
    const tally = this.#regions.get(region);
    if (tally !== undefined) {
      tally.done += 1;
      tally.times.push(this.#clock.now());
    }
  }

  /** Removes the open units of a Region, because no more work follows there. */
  end(region: string): void {
    const tally = this.#regions.get(region);
    if (tally !== undefined) {
      tally.total = tally.done;
    }
  }

  /** Logs a line at regular intervals until `signal` aborts. */
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
    const timeLeft = `${formatDuration(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
    if (done === total) {
      return `${this.#reason}; ${timeLeft}`;
    }
    const progress = `${this.#unit === 'request' ? `${this.#reason}: ` : ''}${done} of ${count(total, this.#unit)} done`;
    if (this.#refused.size > 0) {
      return `${progress}, and AWS refuses ${this.#refused.size} for now; ${timeLeft}`;
    }
    const estimates = [...this.#regions].map(([region, tally]) => ({ region, ...this.#estimate(tally) }));
    const [slowest] = estimates
      .filter(({ left }) => left > 0 && left < Number.POSITIVE_INFINITY)
      .toSorted((one, other) => other.left - one.left);
    return slowest === undefined
      ? `${progress}; ${timeLeft}`
      : `${progress}, at ${Number(slowest.rate.toPrecision(2))} a second in ${slowest.region}, about ${formatDuration(slowest.left)} left; ${timeLeft}`;
  }

  /** Returns the units per second, and the milliseconds until the Region is done. */
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
