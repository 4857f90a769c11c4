import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_PLAN, NEW_TEARDOWN } from '../../src/core/facts.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, type Resource } from '../../src/model/kinds.ts';
import { sesRegions } from '../../src/model/regions.ts';
import type { ResourceOutcome, TeardownEvent, TeardownResult } from '../../src/model/result.ts';
import { digest } from '../../src/teardown/plan.ts';
import type { TeardownInputs } from '../../src/teardown/teardown.ts';
import { ROLE } from '../support/ports.ts';
import { type Event, type Fate, type Fault, HONEST, play, type Run, TASK_PREFIX, type Thing, thing, type World } from './world.ts';

/** `MODEL_RUNS=20000 MODEL_SEED=$RANDOM` tests more scenarios. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 400);
const SEED = Number(process.env['MODEL_SEED'] ?? 20_261_123);
/** In real time, with a wide margin. */
const WITHIN = 20_000 + 100 * RUNS;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NEVER = Number.POSITIVE_INFINITY;
const SHARED = ['ses-shared-pool', 'ses-default-dedicated-pool'];

/** Numbers in [0, 1), the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Scenario {
  readonly seed: number;
  readonly partition: 'aws' | 'aws-us-gov' | 'aws-eusc';
  readonly role: boolean;
  readonly path: string;
  readonly things: readonly Thing[];
  readonly fates: readonly Fate[];
  readonly faults: readonly Fault[];
  readonly events: readonly Event[];
  readonly earlier: 'none' | 'open' | 'gone';
  readonly task: 'none' | 'earlier' | 'other';
  readonly latency: readonly [number, number];
  readonly inputs: Partial<TeardownInputs>;
  readonly expected: 'none' | 'right' | 'wrong';
  readonly timeout: number;
  readonly cancelAt: number | undefined;
}

const ACCOUNT_ID = '111122223333';

interface Draft {
  readonly kind: Kind;
  readonly region: number;
  readonly name: string;
  readonly env: string;
  readonly going: boolean;
  readonly blocks: boolean;
  readonly held: boolean;
  readonly elsewhere: boolean;
  readonly takes: number;
  readonly busyUntil: number;
  readonly denied: boolean;
}

/** Resources of a partition: those of one Region can refer to each other as in the catalogue. */
function build(drafts: readonly Draft[], partition: string): Thing[] {
  const regions = sesRegions(partition);
  const of = (index: number): string => regions[index % regions.length] ?? 'us-east-1';
  const named = drafts.map((draft, index): [Draft, Resource] => {
    const region = of(draft.region);
    const name = draft.kind === 'dedicated-ip-pool' && SHARED.includes(draft.name) ? draft.name : `${draft.name}-${index}`;
    const { arnType } = CATALOGUE[draft.kind];
    const arn = arnType && `arn:${partition}:ses:${region}:${ACCOUNT_ID}:${arnType}/${name}`;
    return [draft, { kind: draft.kind, region, name, id: name, arn, deleting: draft.going, deletedBy: undefined }];
  });
  return named.map(([draft, resource]) =>
    thing(resource, {
      tags: new Map([['env', draft.env]]),
      blocks: draft.blocks,
      heldBy: draft.held
        ? named.flatMap(([, other]) =>
            other.region === resource.region && CATALOGUE[resource.kind].after.includes(other.kind) ? [keyOf(other)] : [],
          )
        : [],
      takes: draft.takes,
      busyUntil: draft.busyUntil,
      denied: draft.denied,
      ...(draft.elsewhere && { reportedFor: of(draft.region + 1) }),
    }),
  );
}

const oneIn = (times: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: times }).map(number => number === times);
const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

const draft: fc.Arbitrary<Draft> = fc.record({
  // The kinds that can use the role, and those that others depend on, are more frequent.
  kind: fc.oneof(
    fc.constantFrom(...KINDS),
    fc.constantFrom<Kind>('ingress-point', 'multi-region-endpoint', 'identity', 'rule-set', 'tenant'),
  ),
  region: upTo(3),
  name: fc.constantFrom('pr', 'pr', 'app', 'prod', ...SHARED),
  env: fc.constantFrom('pr-1', 'pr-2', 'prod', ''),
  going: oneIn(12),
  blocks: oneIn(3),
  held: fc.boolean(),
  elsewhere: oneIn(4),
  takes: upTo(20 * MINUTE),
  busyUntil: fc.oneof(fc.constant(0), upTo(2 * MINUTE)),
  denied: oneIn(15),
});

const fate: fc.Arbitrary<Fate> = fc.record({
  takes: fc.oneof(upTo(2 * SECOND), upTo(3 * MINUTE)),
  ends: fc.constantFrom('honest', 'honest', 'honest', 'honest', 'honest', 'honest', 'stuck', 'failed-but-gone', 'lost', 'never'),
  tells: fc.constantFrom('all', 'all', 'all', 'first', 'none', 'no-reason'),
  open: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'SOMETHING_NEW'),
  lag: fc.oneof(fc.constant(0), upTo(90 * SECOND)),
  purged: fc.boolean(),
  propagation: fc.oneof(fc.constant(0), upTo(5 * SECOND), upTo(3 * MINUTE)),
  createdAgain: fc.oneof(fc.constant(undefined), fc.constant(undefined), fc.constant(undefined), upTo(5 * SECOND)),
});

const calls = fc.constantFrom<Fault['calls']>(
  ['GetRole'],
  ['DeleteServiceLinkedRole'],
  ['GetServiceLinkedRoleDeletionStatus'],
  ['List'],
  ['Tags'],
  ['Delete'],
  ['List', 'Tags', 'Delete'],
  ['GetRole', 'DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus'],
);
const everyCall: Fault['calls'] = ['GetRole', 'DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus', 'List', 'Tags', 'Delete'];
const from = upTo(10 * MINUTE);
const burst = fc
  .record({ calls, from, lasts: upTo(2 * MINUTE), problem: fc.constantFrom('throttled', 'broken'), applied: fc.boolean() })
  .map(
    ({ lasts, ...rest }): Fault => ({
      ...rest,
      applied: rest.applied && rest.problem === 'broken',
      region: undefined,
      until: rest.from + lasts,
    }),
  );
const denial = fc
  .record({ calls, from: fc.oneof(fc.constant(0), from) })
  .map((given): Fault => ({ ...given, region: undefined, until: NEVER, problem: 'denied', applied: false }));
const expiry = from.map(
  (at): Fault => ({ calls: everyCall, from: at, region: undefined, until: NEVER, problem: 'expired', applied: false }),
);
const fault = fc.oneof({ arbitrary: burst, weight: 4 }, { arbitrary: denial, weight: 1 }, { arbitrary: expiry, weight: 1 });

const inputs: fc.Arbitrary<Partial<TeardownInputs>> = fc.record({
  'delete-resources': fc.constantFrom('none', 'blocking', 'blocking', 'all', 'all'),
  'resource-names': fc.oneof(fc.constant(['*']), fc.subarray(['pr-*', 'ap?-*', 'ses-*', 'nothing'])),
  'resource-tags': fc.subarray(['env=pr-*', 'env=', '*', 'other=*'], { maxLength: 2 }),
  'include-data': fc.boolean(),
  'max-deletions': fc.oneof(fc.constant(100), fc.constant(100), upTo(6)),
  'dry-run': oneIn(10),
  'max-attempts': fc.integer({ min: 1, max: 8 }),
  'initial-delay': fc.integer({ min: SECOND, max: 20 * SECOND }),
  'max-delay': fc.integer({ min: 20 * SECOND, max: 3 * MINUTE }),
});

const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    partition: fc.oneof(
      { arbitrary: fc.constant('aws-us-gov' as const), weight: 6 },
      { arbitrary: fc.constant('aws-eusc' as const), weight: 3 },
      { arbitrary: fc.constant('aws' as const), weight: 1 },
    ),
    role: oneIn(8).map(absent => !absent),
    path: oneIn(30).map(impostor => (impostor ? '/' : ROLE.path)),
    drafts: fc.array(draft, { maxLength: 12 }),
    fates: fc.array(fate, { minLength: 1, maxLength: 6 }),
    faults: fc.oneof(fc.constant([]), fc.array(fault, { maxLength: 3 })),
    others: fc.array(
      fc.record({ at: upTo(10 * MINUTE), what: fc.constantFrom('create', 'delete', 'create-role', 'delete-role'), draft, which: fc.nat() }),
      { maxLength: 3 },
    ),
    earlier: fc.constantFrom('none', 'open', 'gone'),
    task: fc.oneof(
      { arbitrary: fc.constant('none' as const), weight: 6 },
      { arbitrary: fc.constant('earlier' as const), weight: 3 },
      { arbitrary: fc.constant('other' as const), weight: 1 },
    ),
    latency: fc.constantFrom<[number, number]>([20, 400], [100, 100], [500, 4_000]),
    inputs,
    expected: fc.constantFrom('none', 'none', 'none', 'right', 'right', 'wrong'),
    timeout: fc.oneof(fc.integer({ min: SECOND, max: 2 * MINUTE }), fc.integer({ min: MINUTE, max: 40 * MINUTE })),
    cancelAt: fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: upTo(10 * MINUTE), weight: 1 }),
  })
  .map(({ drafts, others, ...rest }): Scenario => {
    const own = build([...drafts, ...others.map(each => each.draft)], rest.partition);
    const things = own.slice(0, drafts.length);
    const events = others.map(({ at, what, which }, index): Event => {
      const thing = what === 'delete' ? things[which % Math.max(1, things.length)] : own[drafts.length + index];
      return thing === undefined ? { at, what } : { at, what, thing };
    });
    return { ...rest, things, events };
  });

/** Whether a glob of a selector matches, implemented independently of the action. */
function takesIn(glob: string, text: string): boolean {
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${source}$`).test(text);
}

/** Whether the inputs allow a teardown to delete a resource, wherever the resource is found. */
function mayGo({ resource, tags }: Thing, given: TeardownInputs): boolean {
  const { kind, name } = resource;
  if (
    resource.deleting ||
    (kind === 'dedicated-ip-pool' && SHARED.includes(name)) ||
    (CATALOGUE[kind].data === true && !given['include-data'])
  ) {
    return false;
  }
  const byTag = given['resource-tags'].some(each => {
    const [key = '', glob = ''] = each.split('=');
    return each === '*' || (CATALOGUE[kind].taggable && tags.has(key) && takesIn(glob, tags.get(key) ?? ''));
  });
  return byTag || given['resource-names'].some(glob => takesIn(glob, name));
}

async function run(given: Scenario): Promise<Run> {
  const account = { id: ACCOUNT_ID, partition: given.partition };
  const plain = { ...given.inputs, 'expected-plan': undefined, 'deletion-task-id': undefined } as TeardownInputs;
  const planned =
    given.inputs['delete-resources'] === 'all' ? given.things.filter(each => mayGo(each, plain)).map(each => each.resource) : [];
  const right = digest({ ...EMPTY_PLAN, deletions: planned }, account, given.role);
  const tasks = {
    none: undefined,
    earlier: `${TASK_PREFIX}earlier`,
    other: 'task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/1',
  };
  return play({
    world: {
      account,
      role: given.role ? ROLE.id : undefined,
      path: given.path,
      things: given.things,
      fates: given.fates,
      faults: given.faults,
      events: given.events,
      earlier: given.earlier,
      latency: given.latency,
      random: mulberry(given.seed),
    },
    inputs: {
      ...given.inputs,
      'expected-plan': {
        none: undefined,
        right,
        wrong: digest({ ...EMPTY_PLAN, deletions: [...planned, ...planned] }, { ...account, id: '0' }, given.role),
      }[given.expected],
      'deletion-task-id': tasks[given.task],
    },
    timeout: given.timeout,
    cancelAt: given.cancelAt,
    learn: goneWhenToldSo,
  });
}

/** A resource that is reported as deleted must not exist at that time. */
function goneWhenToldSo(event: TeardownEvent, world: World): void {
  if (event.kind === 'resource' && event.outcome.state === 'deleted') {
    expect(world.has(keyOf(event.outcome.resource))).toBe(false);
  }
}

function byKey(swept: TeardownResult['swept']): ReadonlyMap<string, ResourceOutcome> {
  return new Map(swept.map(each => [keyOf(each.resource), each]));
}

function deletesOnlyWhatItMay(
  { things, events, inputs: given, expected }: Scenario,
  { world, inputs, code }: Run,
  account: { id: string; partition: string },
): void {
  const all = new Map([...things, ...events.flatMap(event => event.thing ?? [])].map(each => [keyOf(each.resource), each]));
  const named = new Set([...world.told.values()].flatMap(({ usage }) => usage.map(({ arn }) => arn)));
  for (const plan of new Set(world.deletions.map(each => each.plan))) {
    expect(plan?.deletions.length).toBeLessThanOrEqual(inputs['max-deletions']);
    expect([undefined, ...[true, false].map(role => digest(plan ?? EMPTY_PLAN, account, role))]).toContain(inputs['expected-plan']);
  }
  const wrong = world.deletions.filter(({ resource, plan }) => {
    const key = keyOf(resource);
    const target = all.get(key);
    const isPlanned = plan?.deletions.some(each => keyOf(each) === key);
    const isNamed = given['delete-resources'] !== 'blocking' || named.has(key);
    return !(isPlanned && isNamed && target !== undefined && mayGo(target, inputs));
  });
  expect(wrong).toEqual([]);
  if (inputs['dry-run'] || given['delete-resources'] === 'none') {
    expect(world.deletions).toEqual([]);
  }
  if (inputs['dry-run']) {
    expect(world.requestsMade).toBe(0);
  }
  if (code === 'refused' && given['delete-resources'] !== 'blocking') {
    expect(world.requestsMade).toBe(0);
    // A plan without the role is swept before a read shows that the role exists by now.
    const mayBeSwept = expected === 'right' && world.looks[0]?.id === undefined;
    expect(mayBeSwept || world.deletions.length === 0).toBe(true);
  }
}

function keepsItsTime({ cancelAt = NEVER }: Scenario, { clock, startedAt, endedAt, deadline, log, known }: Run): void {
  expect(endedAt).toBeLessThanOrEqual(deadline);
  expect(endedAt).toBeLessThanOrEqual(cancelAt + 2 * SECOND);
  expect(clock.sleepers).toBe(0);
  if (known !== undefined) {
    const times = [startedAt, ...log.map(({ at }) => at), endedAt];
    expect(Math.max(...times.map((time, index) => time - (times[index - 1] ?? time)))).toBeLessThanOrEqual(15 * SECOND);
  }
}

function endsTruthfully({ faults, cancelAt }: Scenario, { world, inputs, result, known, thrown, code, endedAt, deadline }: Run): void {
  const problems = new Set(faults.map(({ problem }) => problem));
  if (result === undefined) {
    // Only known causes end a run.
    switch (code) {
      case 'timed-out':
        expect(endedAt).toBe(deadline);
        break;
      case 'cancelled':
        expect(endedAt).toBe(cancelAt);
        break;
      case 'access-denied':
        expect(problems).toContain('denied');
        break;
      case 'credentials':
        expect(problems).toContain('expired');
        break;
      case 'throttled':
      case 'unreachable':
        // The first read of the role has failed: there is nothing to resume yet.
        expect([world.looks, world.requestsMade, world.deletions]).toEqual([[], 0, []]);
        break;
      default:
        expect([code, thrown]).toEqual(['refused', expect.anything()]);
    }
    return;
  }
  expect(result).toEqual(known);
  const { outcome: ending, attempts, blocking } = result;
  const swept = byKey(result.swept);
  const asked = attempts.filter(({ number }) => number > 0).length;
  if (ending === 'planned') {
    expect(inputs['dry-run']).toBe(true);
    return;
  }
  if (ending === 'deleted' || ending === 'absent') {
    const [last, second] = world.looks.slice(-2).reverse();
    const looks = attempts.length === 0 ? [last] : [second, last];
    expect(looks.map(look => look?.id)).toEqual(looks.map(() => undefined));
    // The last read is at most as old as the way back of its answer.
    expect(endedAt - (last?.at ?? Number.NEGATIVE_INFINITY)).toBeLessThanOrEqual(2 * SECOND);
    if (attempts.length > 0) {
      expect((last?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(SECOND);
    }
    return;
  }
  expect(['in-use', 'timed-out']).toContain(ending);
  // Resources that this run has deleted do not use the role, although no request was left to confirm that.
  const { usage = [], reason } = attempts.at(-1) ?? {};
  const cleared = usage.every(({ arn }) => swept.get(arn)?.state === 'deleted');
  expect(blocking).toEqual(cleared ? [] : usage);
  // AWS can say that the role is in use and name no resource.
  expect(ending === 'in-use').toBe(blocking.length > 0 || (usage.length === 0 && reason === 'the role is in use'));
  // The run has not ended early.
  if (asked < inputs['max-attempts']) {
    expect(endedAt).toBeGreaterThanOrEqual(deadline - MINUTE);
  }
}

function tellsWhatHappened({ task }: Scenario, { world, inputs, known }: Run): void {
  const { plan, attempts, ...rest } = known ?? NEW_TEARDOWN;
  const swept = byKey(rest.swept);
  const planned = new Set(plan.deletions.map(keyOf));
  expect([...swept.keys()].filter(key => !planned.has(key))).toEqual([]);
  for (const [key, answer] of world.answers) {
    const told = swept.get(key);
    if (answer.kind === 'deleted') {
      expect(told?.state).toBe('deleted');
    } else if (answer.kind === 'deleting' && answer.deletedBy !== undefined) {
      expect(told).toMatchObject({ state: 'deleting', deletedBy: answer.deletedBy });
    }
  }
  for (const [key, { state }] of swept) {
    const answer = world.answers.get(key)?.kind;
    if (state !== 'failed') {
      expect(['deleted', 'deleting']).toContain(answer);
    }
  }

  const first = task === 'earlier' ? 0 : 1;
  expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => first + index));
  const own = attempts.filter(({ number }) => number > 0);
  expect(own.length).toBeLessThanOrEqual(inputs['max-attempts']);
  expect(own.flatMap(each => each.task ?? [])).toEqual(world.requests.flatMap(each => each.task ?? []));
  attempts.forEach((attempt, index) => {
    const { outcome, usage, reason, startedAt, endedAt } = attempt;
    const said = world.told.get(attempt.task ?? '');
    if (index < attempts.length - 1) {
      expect(outcome).toMatch(/^(?:in-use|failed|lost|created-again)$/);
      expect(endedAt).toBeLessThanOrEqual(attempts[index + 1]?.startedAt ?? 0);
    }
    if (endedAt !== undefined) {
      expect(endedAt).toBeGreaterThanOrEqual(startedAt);
    }
    expect(endedAt === undefined).toBe(outcome === 'pending');
    switch (outcome) {
      case 'in-use':
        expect(said).toEqual({ status: 'FAILED', reason, usage });
        expect(usage.length > 0 || reason === 'the role is in use').toBe(true);
        break;
      case 'failed':
        expect(said).toEqual({ status: 'FAILED', reason, usage: [] });
        break;
      case 'created-again':
        expect(new Set(world.looks.map(({ id }) => id)).size).toBeGreaterThan(1);
        break;
      case 'pending':
        // The reasons of AWS are kept, however the run ends.
        if (said?.status === 'FAILED' && world.looks.at(-1)?.id !== undefined) {
          expect(usage).toEqual(said.usage);
        }
        break;
    }
  });
}

/** The number of runs by status: the property must cover each status. */
const endings = new Map<string, number>();
const sizes = { deletions: 0, requests: 0, runs: 0 };

describe('a teardown in a random world', () => {
  test(
    'deletes only what it may, keeps its time and reports what happened',
    async () => {
      await fc.assert(
        fc.asyncProperty(scenario, async given => {
          const seen = await run(given);
          deletesOnlyWhatItMay(given, seen, { id: ACCOUNT_ID, partition: given.partition });
          keepsItsTime(given, seen);
          endsTruthfully(given, seen);
          tellsWhatHappened(given, seen);
          const ending = seen.result?.outcome ?? seen.code ?? 'nothing';
          endings.set(ending, (endings.get(ending) ?? 0) + 1);
          sizes.runs += 1;
          sizes.deletions += seen.world.deletions.length;
          sizes.requests += seen.world.requestsMade;
        }),
        { seed: SEED, numRuns: RUNS },
      );
    },
    WITHIN,
  );

  test('reaches every outcome', () => {
    expect([...endings.keys()].toSorted()).toEqual(
      expect.arrayContaining(['absent', 'cancelled', 'deleted', 'in-use', 'planned', 'refused', 'timed-out']),
    );
    // On average, each run requests some deletions of both kinds.
    expect(sizes.deletions).toBeGreaterThan(sizes.runs / 2);
    expect(sizes.requests).toBeGreaterThan(sizes.runs / 2);
  });
});

describe('a teardown in a world without lasting faults', () => {
  const benign = fc.record({
    seed: fc.integer(),
    drafts: fc.array(
      draft.map(given => ({
        ...given,
        going: false,
        denied: false,
        busyUntil: 0,
        takes: given.takes / 4,
        blocks: given.blocks && given.kind !== 'archive',
      })),
      { maxLength: 12 },
    ),
    propagation: upTo(5 * SECOND),
    mode: fc.constantFrom('all', 'blocking'),
    partition: fc.constantFrom('aws-us-gov', 'aws-eusc'),
  });

  test(
    'deletes everything that is selected, and the role',
    async () => {
      await fc.assert(
        fc.asyncProperty(benign, async ({ seed, drafts, propagation, mode, partition }) => {
          const account = { id: ACCOUNT_ID, partition };
          // AWS never names a resource without an ARN, and a resource that others refer to cannot be deleted alone.
          const blocking = drafts.map(each => ({
            ...each,
            held: false,
            blocks: each.blocks && CATALOGUE[each.kind].arnType !== undefined,
          }));
          const things = build(mode === 'all' ? drafts : blocking, partition).filter(({ resource }) => !SHARED.includes(resource.name));
          const seen = await play({
            world: { account, things, fates: [{ ...HONEST, propagation }], random: mulberry(seed), latency: [50, 500] },
            inputs: { 'delete-resources': mode, 'resource-names': ['*'], 'include-data': true },
            timeout: 2 * HOUR,
          });
          expect(seen.result?.outcome).toBe('deleted');
          const left = things.filter(
            ({ resource, blocks }) => seen.world.has(keyOf(resource)) && resource.kind !== 'archive' && (mode === 'all' || blocks),
          );
          expect(left).toEqual([]);
          expect(seen.known?.attempts.length).toBeLessThanOrEqual(mode === 'all' ? 1 : 2);
        }),
        { seed: SEED, numRuns: Math.ceil(RUNS / 4) },
      );
    },
    WITHIN,
  );

  const passing = fc.record({
    seed: fc.integer(),
    fates: fc.array(
      fate.map((given): Fate => ({ ...given, ends: given.ends === 'never' ? 'lost' : given.ends })),
      { maxLength: 5 },
    ),
    faults: fc.array(
      burst.map(
        (given): Fault => ({
          ...given,
          calls: everyCall.slice(0, 3),
          applied: false,
          from: given.from + MINUTE,
          until: given.until + MINUTE,
        }),
      ),
      { maxLength: 3 },
    ),
    task: fc.constantFrom('open', 'gone', undefined),
    latency: fc.constantFrom<[number, number]>([20, 400], [500, 4_000]),
  });

  test(
    'deletes the role in spite of temporary faults of the deletion',
    async () => {
      await fc.assert(
        fc.asyncProperty(passing, async ({ seed, fates, faults, task, latency }) => {
          const seen = await play({
            world: { fates: [...fates, HONEST], faults, random: mulberry(seed), latency, ...(task && { earlier: task }) },
            inputs: { 'max-attempts': 20, 'deletion-task-id': task && `${TASK_PREFIX}earlier` },
            timeout: 4 * HOUR,
          });
          expect(seen.result?.outcome).toBe('deleted');
        }),
        { seed: SEED, numRuns: Math.ceil(RUNS / 4) },
      );
    },
    WITHIN,
  );
});
