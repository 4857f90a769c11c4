import { describe, expect, test } from '@jest/globals';
import { EMPTY_PLAN } from '../../src/core/facts.ts';
import type { Resource } from '../../src/model/kinds.ts';
import { RunError } from '../../src/model/problem.ts';
import { digest } from '../../src/teardown/plan.ts';
import { type TeardownInputs, type TeardownPorts, teardown } from '../../src/teardown/teardown.ts';
import { ACCOUNT, DENIED, fakeSes, ROLE, THROTTLED } from '../support/ports.ts';
import { simulation } from '../support/simulation.ts';
import { BROKEN, resource } from './support.ts';
import { CANCELLED, type Fault, HONEST, play, type Run, type RunSettings, TASK_PREFIX, thing } from './world.ts';

const INGRESS = resource('ingress-point', 'ingress', { region: 'eu-west-1' });
const RULES = resource('rule-set', 'rules', { region: 'eu-west-1' });
const IDENTITY = resource('identity', 'pr-1.example.com');
const PROD = resource('identity', 'example.com');
const FILTER = resource('receipt-filter', 'pr-filter');
const PEOPLE = resource('contact-list', 'pr-people');
const ARCHIVE = resource('archive', 'pr-archive');
const EVERYTHING: Partial<TeardownInputs> = { 'delete-resources': 'all', 'resource-names': ['*'] };
const BLOCKING: Partial<TeardownInputs> = { 'delete-resources': 'blocking', 'resource-names': ['*'] };

function digestOf(...deletions: readonly Resource[]): string {
  return digest({ ...EMPTY_PLAN, deletions }, ACCOUNT, true);
}

/** The same without the role. */
function digestWithoutRole(...deletions: readonly Resource[]): string {
  return digest({ ...EMPTY_PLAN, deletions }, ACCOUNT, false);
}

/** The names of the requested deletions, in order. */
function deletions({ world }: Run): string[] {
  return world.deletions.map(({ resource: { name } }) => name);
}

function states({ known }: Run): string[] {
  return (known?.swept ?? []).map(({ resource: { name }, state }) => `${name} ${state}`);
}

function outcomes({ known }: Run): string[] {
  return (known?.attempts ?? []).map(({ number, outcome }) => `${number} ${outcome}`);
}

function lines({ log }: Run): string[] {
  return log.map(({ line }) => line);
}

const fault = (given: Partial<Fault>): Fault => ({
  calls: ['Delete'],
  region: undefined,
  from: 0,
  until: Number.POSITIVE_INFINITY,
  problem: 'denied',
  applied: false,
  ...given,
});

describe('delete-resources: none', () => {
  test('deletes the role without a request to SES', async () => {
    const run = await play({ world: { things: [thing(IDENTITY)] } });
    expect(run.result).toEqual(run.known);
    expect(run.result).toMatchObject({ role: { kind: 'absent' }, plan: EMPTY_PLAN, digest: digestOf(), blocking: [], outcome: 'deleted' });
    expect(outcomes(run)).toEqual(['1 deleted']);
    expect(run.world.sends.size).toBe(0);
    expect(run.clock.sleepers).toBe(0);
  });

  test('reports the resources that use the role, and does not delete them', async () => {
    const run = await play({
      world: { things: [thing(INGRESS, { blocks: true, reportedFor: 'us-east-1' }), thing(IDENTITY, { blocks: true })] },
      inputs: { 'max-attempts': 2 },
    });
    expect(run.result?.outcome).toBe('in-use');
    expect(run.result?.blocking).toEqual([
      { region: 'us-east-1', arn: INGRESS.arn },
      { region: 'us-east-1', arn: IDENTITY.arn },
    ]);
    expect(run.result?.role).toMatchObject({ kind: 'found', value: { id: ROLE.id } });
    expect([deletions(run), run.world.sends.size]).toEqual([[], 0]);
  });

  test('refuses an expected plan that is not the empty plan, before any request', async () => {
    const run = await play({ inputs: { 'expected-plan': digestOf(IDENTITY) } });
    expect([run.code, run.world.requestsMade]).toEqual(['refused', 0]);
    expect(run.known?.digest).toBe(digestOf());
  });
});

describe('delete-resources: all', () => {
  test('plans every Region, sweeps in the order of dependencies, and then deletes the role', async () => {
    const things = [thing(RULES), thing(INGRESS, { blocks: true, takes: 20_000 }), thing(IDENTITY), thing(FILTER)];
    const run = await play({ world: { things }, inputs: { ...EVERYTHING, 'expected-plan': digestOf(IDENTITY, FILTER, INGRESS, RULES) } });
    expect(run.result?.outcome).toBe('deleted');
    expect(new Set(states(run))).toEqual(new Set(['pr-1.example.com deleted', 'pr-filter deleted', 'ingress deleted', 'rules deleted']));
    expect(deletions(run).indexOf('ingress')).toBeLessThan(deletions(run).indexOf('rules'));
    expect(run.world.sends.size).toBe(33);
    expect(outcomes(run)).toEqual(['1 deleted']);
    expect(lines(run)).toContain(
      `the plan: 4 resources to delete, 0 to keep; the role is to be deleted; digest ${digestOf(IDENTITY, FILTER, INGRESS, RULES)}`,
    );
    expect(lines(run)).toContain('deleted: identity pr-1.example.com in us-east-1');
  });

  test('takes an inventory of a Region that is newer than the table if `aws-region` names the Region', async () => {
    const run = await play({ inputs: { ...EVERYTHING, 'aws-region': ['us-east-1', 'ap-east-9'] } });
    expect(run.world.sends.size).toBe(34);
    expect([...run.world.sends.keys()]).toContain('ap-east-9');
  });

  test('uses only the Regions of the partition', async () => {
    const gov = resource('identity', 'x', { region: 'us-gov-west-1', arn: 'arn:aws-us-gov:ses:us-gov-west-1:111122223333:identity/x' });
    const run = await play({ world: { account: { ...ACCOUNT, partition: 'aws-us-gov' }, things: [thing(gov)] }, inputs: EVERYTHING });
    expect([...run.world.sends.keys()]).toEqual(['us-gov-east-1', 'us-gov-west-1']);
    expect(states(run)).toEqual(['x deleted']);
  });

  test('ends the sweep in every Region if the credentials expire, and reports the pending deletions', async () => {
    const far = resource('identity', 'pr-9.example.com', {
      region: 'eu-west-1',
      arn: 'arn:aws:ses:eu-west-1:111122223333:identity/pr-9.example.com',
    });
    const run = await play({
      world: {
        things: [...Array.from({ length: 20 }, (_, index) => thing(resource('identity', `pr-${10 + index}`))), thing(far)],
        faults: [fault({ calls: ['Delete'], from: 0, problem: 'expired' })],
      },
      inputs: EVERYTHING,
    });
    expect((run.thrown as RunError).problem.code).toBe('credentials');
    expect(run.world.requestsMade).toBe(0);
    expect(states(run).toSorted()).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `pr-${10 + index} failed`),
      'pr-9.example.com failed',
    ]);
  });

  test('keeps and reports resources that are not selected, hold data, or are being deleted', async () => {
    const going = resource('ingress-point', 'pr-going', { deleting: true });
    const shared = resource('dedicated-ip-pool', 'ses-shared-pool');
    const run = await play({
      world: { things: [IDENTITY, PROD, PEOPLE, going, shared].map(each => thing(each)) },
      inputs: { ...EVERYTHING, 'resource-names': ['pr-*', 'ses-*'] },
    });
    expect(deletions(run)).toEqual(['pr-1.example.com']);
    expect(run.result?.plan.kept.map(({ resource: { name }, reason }) => `${name} ${reason}`)).toEqual([
      'pr-people holds-data',
      'example.com not-selected',
      'pr-going deleting',
    ]);
    expect(run.result?.outcome).toBe('deleted');
  });

  test('deletes data with `include-data`, and neither waits for an archive with a date nor deletes it again', async () => {
    const run = await play({
      world: { things: [thing(PEOPLE), thing(ARCHIVE, { blocks: true })] },
      inputs: { ...EVERYTHING, 'include-data': true, 'max-attempts': 3 },
    });
    expect(states(run)).toEqual(['pr-archive deleting', 'pr-people deleted']);
    expect(deletions(run)).toEqual(['pr-archive', 'pr-people']);
    expect(run.result?.outcome).toBe('in-use');
    expect(lines(run)).toContain('deleted: archive pr-archive in us-east-1; AWS keeps it until 1970-01-31');
  });

  test('does not delete a resource that is created after the plan, even if the resource uses the role', async () => {
    const late = resource('identity', 'pr-late');
    const run = await play({
      world: { things: [thing(IDENTITY)], events: [{ at: 20_000, what: 'create', thing: thing(late, { blocks: true }) }] },
      inputs: { ...EVERYTHING, 'max-attempts': 3 },
    });
    expect(run.result?.outcome).toBe('in-use');
    expect(run.result?.blocking).toEqual([{ region: 'us-east-1', arn: late.arn }]);
    expect([deletions(run), run.world.has(late.arn ?? '')]).toEqual([['pr-1.example.com'], true]);
  });

  test('retries a failed deletion of a resource that uses the role, and no other failed deletion', async () => {
    const run = await play({
      world: {
        things: [thing(IDENTITY, { blocks: true }), thing(PROD)],
        faults: [fault({ region: 'us-east-1', until: 40_000 })],
      },
      inputs: EVERYTHING,
    });
    // The inventory takes 19.5 s; the two deletions and then the failed request for the role follow.
    expect(deletions(run).toSorted()).toEqual([
      'example.com',
      'pr-1.example.com',
      ...deletions(run)
        .slice(2)
        .map(() => 'pr-1.example.com'),
    ]);
    expect(deletions(run).length).toBeGreaterThan(2);
    expect(new Set(states(run))).toEqual(new Set(['pr-1.example.com deleted', 'example.com failed']));
    expect(lines(run)).toContain(
      'not deleted: identity example.com in us-east-1, identity pr-1.example.com in us-east-1: the session may not look',
    );
    expect(run.result?.outcome).toBe('deleted');
  });

  test('waits for deletions of an earlier run before it deletes the resources that depend on them', async () => {
    const going = thing({ ...INGRESS, deleting: true });
    const run = await play({
      world: {
        things: [going, thing(RULES, { heldBy: [INGRESS.arn ?? ''] })],
        events: [{ at: 5 * 60_000, what: 'delete', thing: going }],
      },
      inputs: EVERYTHING,
    });
    expect([run.result?.outcome, states(run)]).toEqual(['deleted', ['rules deleted']]);
    expect(run.result?.plan.kept.map(({ reason }) => reason)).toEqual(['deleting']);
  });

  test('reports a list that failed, and deletes the other resources', async () => {
    const faults = [fault({ calls: ['List'], region: 'eu-west-1', from: 0, until: 1_000 })];
    const run = await play({ world: { things: [thing(IDENTITY)], faults }, inputs: EVERYTHING });
    expect(run.result?.plan.gaps).toEqual([{ region: 'eu-west-1', kind: 'identity', problem: DENIED }]);
    expect(lines(run)).toContain('identity in eu-west-1: the session may not look');
    expect(states(run)).toEqual(['pr-1.example.com deleted']);
  });

  test.each<[string, Partial<TeardownInputs>]>([
    ['a plan that is too large', { 'max-deletions': 1 }],
    ['a plan that differs from the reviewed plan', { 'expected-plan': digestOf(IDENTITY) }],
  ])('refuses %s before any deletion', async (_, inputs) => {
    const run = await play({ world: { things: [thing(IDENTITY), thing(PROD)] }, inputs: { ...EVERYTHING, ...inputs } });
    expect([run.code, deletions(run), run.world.requestsMade]).toEqual(['refused', [], 0]);
    expect(run.known?.digest).toBe(digestOf(IDENTITY, PROD));
    expect(run.known?.plan.deletions).toHaveLength(2);
  });

  test.each<{ name: string; world: RunSettings['world']; words: string; deleted: string[] }>([
    { name: 'is missing now', world: { role: undefined }, words: 'it has 1 resource and no role', deleted: [] },
    { name: 'exists now', world: { role: ROLE.id }, words: 'it has 1 resource and the role', deleted: [] },
    {
      name: 'was created while resources were deleted',
      world: { role: undefined, events: [{ at: 10_000, what: 'create-role' }] },
      words: 'it has 1 resource and the role',
      deleted: ['pr-1.example.com'],
    },
  ])('refuses a reviewed plan if the role $name', async ({ world, words, deleted }) => {
    const reviewed = words.endsWith('no role') ? digestOf(IDENTITY) : digestWithoutRole(IDENTITY);
    const run = await play({ world: { ...world, things: [thing(IDENTITY)] }, inputs: { ...EVERYTHING, 'expected-plan': reviewed } });
    expect([run.code, deletions(run), run.world.requestsMade]).toEqual(['refused', deleted, 0]);
    expect(String(run.thrown)).toContain(words);
  });

  test('accepts the plan of a dry run as the expected plan', async () => {
    const world = { things: [thing(IDENTITY), thing(INGRESS), thing(FILTER)] };
    const dry = await play({ world, inputs: { ...EVERYTHING, 'dry-run': true } });
    const run = await play({ world, inputs: { ...EVERYTHING, 'expected-plan': dry.result?.digest } });
    expect([dry.result?.outcome, run.result?.outcome]).toEqual(['planned', 'deleted']);
    expect(run.result?.digest).toBe(dry.result?.digest);
  });
});

describe('delete-resources: blocking', () => {
  test('deletes only the resources that the failed task names, in the Regions of their ARNs', async () => {
    const run = await play({
      world: { things: [thing(INGRESS, { blocks: true, reportedFor: 'eu-north-1', takes: 20_000 }), thing(RULES), thing(IDENTITY)] },
      inputs: BLOCKING,
    });
    expect(run.result?.outcome).toBe('deleted');
    expect([deletions(run), states(run)]).toEqual([['ingress'], ['ingress deleted']]);
    expect(outcomes(run)).toEqual(['1 in-use', '2 deleted']);
    expect([...run.world.sends.keys()]).toEqual(['eu-west-1']);
    expect(run.result?.attempts[0]?.usage).toEqual([{ region: 'eu-north-1', arn: INGRESS.arn }]);
    expect(run.result?.blocking).toEqual([]);
    expect(run.result?.digest).toBe(digestOf(INGRESS));
  });

  test('makes no list and no other deletion if no resource uses the role', async () => {
    const run = await play({ world: { things: [thing(IDENTITY)] }, inputs: { ...BLOCKING, 'expected-plan': digestOf(IDENTITY) } });
    expect([run.result?.outcome, run.world.sends.size]).toEqual(['deleted', 0]);
  });

  test('lists only the kinds that AWS names, once, unless AWS names a new resource', async () => {
    const run = await play({
      world: { things: [thing(PROD, { blocks: true }), thing(INGRESS, { blocks: true })] },
      inputs: { ...BLOCKING, 'resource-names': ['pr-*'], 'max-attempts': 4 },
    });
    expect(run.result?.outcome).toBe('in-use');
    expect(new Map([...run.world.sends].map(([region, sends]) => [region, sends.length]))).toEqual(
      new Map([
        ['us-east-1', 1],
        ['eu-west-1', 1],
      ]),
    );
    expect(run.result?.plan.kept.map(({ reason }) => reason)).toEqual(['not-selected', 'not-selected']);
  });

  test('keeps a resource of an unknown kind, and reports that the resource uses the role', async () => {
    // No list of a known kind shows it.
    const odd = resource('receipt-filter', 'odd', { arn: 'arn:aws:ses:us-east-1:111122223333:something-new/odd' });
    const other = resource('identity', 'theirs', { arn: 'arn:aws:ses:us-east-1:999988887777:identity/theirs' });
    const run = await play({
      world: { things: [thing(odd, { blocks: true }), thing({ ...other, region: 'eu-west-1' }, { blocks: true })] },
      inputs: { ...BLOCKING, 'max-attempts': 2 },
    });
    expect([run.result?.outcome, deletions(run)]).toEqual(['in-use', []]);
    expect(run.result?.blocking.map(({ arn }) => arn)).toEqual([odd.arn, other.arn]);
  });

  test.each<[string, Partial<TeardownInputs>]>([
    ['a plan that is too large', { 'max-deletions': 1 }],
    ['a plan that differs from the reviewed plan', { 'expected-plan': digestOf(IDENTITY) }],
  ])('refuses %s before any deletion, and reports the resources that use the role', async (_, inputs) => {
    const run = await play({
      world: { things: [thing(IDENTITY, { blocks: true }), thing(INGRESS, { blocks: true })] },
      inputs: { ...BLOCKING, ...inputs },
    });
    expect([run.code, deletions(run)]).toEqual(['refused', []]);
    expect(run.known?.blocking.map(({ arn }) => arn)).toEqual([IDENTITY.arn, INGRESS.arn]);
    expect(run.known?.digest).toBe(digestOf(IDENTITY, INGRESS));
    expect(outcomes(run)).toEqual(['1 in-use']);
  });

  test('counts the resources of earlier failures for `max-deletions`', async () => {
    const run = await play({
      world: {
        things: [thing(IDENTITY, { blocks: true })],
        events: [{ at: 6_000, what: 'create', thing: thing(INGRESS, { blocks: true }) }],
      },
      inputs: { ...BLOCKING, 'max-deletions': 1 },
    });
    expect([run.code, deletions(run)]).toEqual(['refused', ['pr-1.example.com']]);
    expect(states(run)).toEqual(['pr-1.example.com deleted']);
    expect(run.known?.plan.deletions).toHaveLength(2);
  });

  test.each<{ name: string; inputs: Partial<TeardownInputs>; ignored: boolean }>([
    { name: 'that no input names', inputs: {}, ignored: true },
    { name: 'that `aws-region` names', inputs: { 'aws-region': ['eu-west-1'] }, ignored: false },
    { name: 'that `resource-regions` names', inputs: { 'resource-regions': ['us-east-1', 'eu-west-1'] }, ignored: false },
  ])('has one gap after one request for a denied Region $name', async ({ inputs, ignored }) => {
    const faults = [fault({ calls: ['List'], region: 'eu-west-1', problem: 'organization' })];
    const run = await play({ world: { things: [thing(IDENTITY)], faults }, inputs: { ...EVERYTHING, ...inputs } });
    expect(run.result?.plan.gaps).toMatchObject([{ region: 'eu-west-1', problem: { code: 'region-disabled' }, ignored }]);
    expect(run.world.sends.get('eu-west-1')).toHaveLength(1);
    expect(lines(run)).toContainEqual(expect.stringMatching(/^all resources in eu-west-1: the organization denies eu-west-1: /));
    expect(states(run)).toEqual(['pr-1.example.com deleted']);
  });

  test('does not take the denial of one list for the denial of a Region', async () => {
    const world = { things: [thing(INGRESS, { blocks: true })], faults: [fault({ calls: ['List'], problem: 'organization' })] };
    const run = await play({ world, inputs: { ...BLOCKING, 'resource-regions': ['eu-west-1'] } });
    expect(run.result?.plan.gaps).toMatchObject([{ region: 'eu-west-1', kind: 'ingress-point', problem: { code: 'access-denied' } }]);
  });

  test('does not take a Region that has answered for denied', async () => {
    const faults = [fault({ calls: ['List'], region: 'eu-west-1', from: 2_000, problem: 'organization' })];
    const run = await play({ world: { things: [thing(IDENTITY)], faults }, inputs: EVERYTHING });
    expect(run.result?.plan.gaps.length).toBeGreaterThan(10);
    expect(run.result?.plan.gaps[0]?.problem.code).toBe('access-denied');
  });

  test('has a gap for a Region that does not answer by the deadline, and keeps the answers of the others', async () => {
    const faults = [fault({ calls: ['List'], region: 'eu-west-1', problem: 'throttled' })];
    const run = await play({ world: { things: [thing(IDENTITY)], faults, latency: [4_000, 4_000] }, inputs: EVERYTHING, timeout: 60_000 });
    expect(run.code).toBe('timed-out');
    expect(run.known?.plan.deletions.map(({ name }) => name)).toEqual(['pr-1.example.com']);
    const last = [...(run.known?.unanswered ?? [])].at(-1);
    expect(last).toEqual([
      expect.stringMatching(/^ses:List\w+ in [a-z-]+-\d$/),
      expect.objectContaining({ message: expect.stringMatching(/^AWS had not answered ses:List\w+ in [a-z-]+-\d when the run ended/) }),
    ]);
  });

  test('does not take a defect of a read for a gap', async () => {
    const { signal } = new AbortController();
    const broken = (): never => {
      throw new TypeError('a defect');
    };
    const clock = simulation();
    const ports: TeardownPorts = {
      account: ACCOUNT,
      iam: { role: async () => ({ kind: 'absent' }), requestDeletion: broken, deletionTask: broken },
      resources: () => ({ list: async () => broken(), tags: broken, lookUp: broken, delete: broken }),
      ses: region => fakeSes(region),
      clock,
      random: () => 0.5,
      signal,
      deadline: 60_000,
      log: () => undefined,
      group: () => undefined,
      learn: () => undefined,
    };
    const { inputs } = await play({ inputs: EVERYTHING });
    await expect(clock.run(teardown(inputs, ports))).rejects.toThrow('a defect');
  });

  test('selects by tags', async () => {
    const tags = new Map([['env', 'pr-1']]);
    const run = await play({
      world: { things: [thing(IDENTITY, { blocks: true, tags }), thing(PROD, { blocks: true })] },
      inputs: { 'delete-resources': 'blocking', 'resource-tags': ['env=pr-*'], 'max-attempts': 2 },
    });
    expect([run.result?.outcome, deletions(run)]).toEqual(['in-use', ['pr-1.example.com']]);
    expect(run.result?.blocking.map(({ arn }) => arn)).toEqual([PROD.arn]);
  });

  test.each<{ name: string; denied: boolean; waits: number[] }>([
    // Half of 5, 10, 20 s, or of 5 s again after a deletion.
    { name: 'no resource was deleted', denied: true, waits: [2_500, 5_000, 10_000] },
    { name: 'a resource was deleted', denied: false, waits: [2_500, 2_500, 2_500] },
  ])('increases the wait for the next request unless a resource was deleted: $name', async ({ denied, waits }) => {
    const things = ['a', 'b', 'c', 'd'].map(name => thing(resource('identity', name), { blocks: true, denied }));
    const run = await play({ world: { things, fates: [{ ...HONEST, tells: 'first' }] }, inputs: { ...BLOCKING, 'max-attempts': 4 } });
    expect(run.known?.attempts).toHaveLength(4);
    // From the end of an attempt, which includes the read of the role; the list and the deletion are 1.08 s apart.
    const attempts = run.known?.attempts ?? [];
    const swept = run.log.filter(({ line }) => /^(?:not )?deleted: /.test(line)).map(({ at }) => at);
    expect(attempts.slice(1).map(({ startedAt }, index) => startedAt - (swept[index] ?? 0))).toEqual(waits);
  });

  test('repeats a list that failed', async () => {
    const run = await play({
      world: { things: [thing(IDENTITY, { blocks: true })], faults: [fault({ calls: ['List'], until: 10_000 })] },
      inputs: BLOCKING,
    });
    expect([run.result?.outcome, deletions(run)]).toEqual(['deleted', ['pr-1.example.com']]);
    // A list that succeeded in the end is not a gap.
    expect(run.result?.plan.gaps).toEqual([]);
  });

  test('keeps the gap of a list if another list succeeds', async () => {
    const run = await play({
      world: {
        things: [thing(IDENTITY, { blocks: true }), thing(INGRESS, { blocks: true })],
        faults: [fault({ calls: ['List'], region: 'eu-west-1' })],
      },
      inputs: { ...BLOCKING, 'max-attempts': 3 },
    });
    expect(deletions(run)).toEqual(['pr-1.example.com']);
    expect(run.result?.plan.gaps.map(({ region, kind }) => `${region} ${kind}`)).toEqual(['eu-west-1 ingress-point']);
  });

  test.each<{ name: string; others: readonly Resource[]; outcome: string; users: number }>([
    { name: 'times out if the deleted resources used the role and no request was left', others: [], outcome: 'timed-out', users: 0 },
    { name: 'is in use if another resource uses the role too', others: [PROD], outcome: 'in-use', users: 2 },
  ])('$name', async ({ others, outcome, users }) => {
    const run = await play({
      world: { things: [IDENTITY, ...others].map(each => thing(each, { blocks: true })) },
      inputs: { ...BLOCKING, 'resource-names': ['pr-*'], 'max-attempts': 1 },
    });
    expect(states(run)).toEqual(['pr-1.example.com deleted']);
    expect([run.result?.outcome, run.result?.blocking.length]).toEqual([outcome, users]);
  });
});

describe('a dry run', () => {
  const things = [thing(IDENTITY, { blocks: true }), thing(INGRESS)];

  test.each<{ name: string; inputs: Partial<TeardownInputs>; role: string | undefined; expected: string | undefined; line: string }>([
    {
      name: 'of none',
      inputs: {},
      role: ROLE.id,
      expected: digestOf(),
      line: 'dry run: AWSServiceRoleForAmazonSES would be deleted, and 0 resources',
    },
    {
      name: 'of blocking',
      inputs: BLOCKING,
      role: ROLE.id,
      expected: undefined,
      line: 'dry run: AWSServiceRoleForAmazonSES would be deleted, and 0 resources',
    },
    {
      name: 'of all',
      inputs: EVERYTHING,
      role: ROLE.id,
      expected: digestOf(IDENTITY, INGRESS),
      line: 'dry run: AWSServiceRoleForAmazonSES would be deleted, and 2 resources',
    },
    {
      name: 'of all, without a role,',
      inputs: EVERYTHING,
      role: undefined,
      expected: digestWithoutRole(IDENTITY, INGRESS),
      line: 'dry run: there is no role to delete, and 2 resources',
    },
  ])('$name changes nothing', async ({ inputs, role, expected, line }) => {
    const run = await play({ world: { role, things }, inputs: { ...inputs, 'dry-run': true } });
    expect(run.result).toMatchObject({ outcome: 'planned', attempts: [] });
    expect([run.result?.digest, deletions(run), run.world.requestsMade]).toEqual([expected, [], 0]);
    expect(lines(run).at(-1)).toBe(line);
  });

  test.each([
    { title: 'logs that the role is to be deleted', role: ROLE.id, expected: 'the role is to be deleted; digest ' },
    { title: 'logs that the role is missing', role: undefined, expected: 'the role is missing; digest ' },
  ])('$title', async ({ role, expected }) => {
    const run = await play({ world: { role, things }, inputs: { ...EVERYTHING, 'dry-run': true } });
    expect(lines(run).find(line => line.startsWith('the plan: '))).toContain(`the plan: 2 resources to delete, 0 to keep; ${expected}`);
  });

  test('is refused if a teardown would be', async () => {
    const run = await play({ world: { things }, inputs: { ...EVERYTHING, 'dry-run': true, 'max-deletions': 1 } });
    expect(run.code).toBe('refused');
  });
});

describe('the read of the role', () => {
  test('that finds no role makes the teardown absent, after the selected resources are deleted', async () => {
    const run = await play({ world: { role: undefined, things: [thing(IDENTITY)] }, inputs: EVERYTHING });
    expect([run.result?.outcome, states(run)]).toEqual(['absent', ['pr-1.example.com deleted']]);
    expect(run.world.shown()).toBeUndefined();
    expect(lines(run).at(-1)).toBe('there is no role to delete');
    // The second read is a second after the sweep.
    const swept = run.log.find(({ line }) => line.startsWith('deleted: '))?.at ?? Number.NaN;
    expect(run.world.looks).toHaveLength(2);
    expect(run.world.looks[0]?.at).toBeLessThan(swept);
    expect(run.world.looks[1]?.at).toBeGreaterThanOrEqual(swept + 1_000);
  });

  test('that finds no role at first never makes the teardown absent if the role is created during the sweep', async () => {
    const run = await play({
      world: { role: undefined, things: [thing(IDENTITY), thing(PROD)], events: [{ at: 10_000, what: 'create-role' }] },
      inputs: EVERYTHING,
    });
    expect(run.world.shown()).toBeUndefined();
    expect(run.result?.outcome).toBe('deleted');
  });

  test('that finds another path ends the teardown as refused', async () => {
    const run = await play({ world: { path: '/', things: [thing(IDENTITY)] }, inputs: EVERYTHING });
    expect([run.code, deletions(run), run.world.requestsMade, run.world.sends.size]).toEqual(['refused', [], 0, 0]);
    expect((run.thrown as RunError).problem).toMatchObject({
      message: `${ROLE.arn} has the role's name, but is not the service-linked role: it is not deleted`,
      advice: expect.stringContaining('delete it yourself'),
    });
  });

  test('a list of asynchronous deletions is reported as unanswered at the deadline', async () => {
    const cut = await play({
      world: { things: [thing(INGRESS, { blocks: true })], faults: [fault({ calls: ['List'], from: 60_000, problem: 'broken' })] },
      inputs: EVERYTHING,
      timeout: 3 * 60_000,
    });
    const unanswered = cut.known?.unanswered.get('ses:ListIngressPoints in eu-west-1');
    expect([cut.code, unanswered?.message]).toEqual(['timed-out', expect.stringContaining(BROKEN.message)]);
  });

  test.each(['GetRole', 'DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus'] as const)(
    '%s is reported as unanswered at the deadline, until AWS answers',
    async call => {
      const cut = await play({ world: { faults: [fault({ calls: [call], problem: 'throttled' })] }, timeout: 60_000 });
      expect(cut.code).toBe('timed-out');
      expect([...(cut.known?.unanswered ?? [])]).toEqual([[`iam:${call}`, expect.objectContaining({ advice: THROTTLED.advice })]]);
      const late = await play({ world: { faults: [fault({ calls: [call], until: 10_000, problem: 'throttled' })] }, timeout: 60_000 });
      expect(late.known).toMatchObject({ outcome: 'deleted', unanswered: new Map() });
    },
  );

  test('is retried if AWS does not answer at first', async () => {
    const run = await play({ world: { faults: [fault({ calls: ['GetRole'], from: 0, until: 5_000, problem: 'throttled' })] } });
    expect(run.result?.outcome).toBe('deleted');
  });

  test('ends the teardown before any request if it is denied', async () => {
    const run = await play({ world: { things: [thing(IDENTITY)], faults: [fault({ calls: ['GetRole'] })] }, inputs: EVERYTHING });
    expect(run.thrown).toEqual(new RunError(DENIED));
    expect(run.known?.role).toEqual({ kind: 'unreadable', problem: DENIED });
    expect([deletions(run), run.world.requestsMade, run.world.sends.size]).toEqual([[], 0, 0]);
  });
});

describe('deletion-task-id', () => {
  test.each([
    'task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/1',
    'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES2/1',
    'AWSServiceRoleForAmazonSES',
    `x${TASK_PREFIX}1`,
    '',
  ])('refuses %j, the task of another role, before any call', async task => {
    const run = await play({ inputs: { ...EVERYTHING, 'deletion-task-id': task } });
    expect([run.code, run.world.looks, run.world.sends.size, run.endedAt]).toEqual(['refused', [], 0, 0]);
    expect(run.known).toBeUndefined();
    expect((run.thrown as RunError).problem).toMatchObject({
      message: `\`deletion-task-id\`: ${task} is the task of another role`,
      advice: expect.stringContaining('an earlier teardown of AWSServiceRoleForAmazonSES'),
    });
  });

  test.each<{ name: string; world: RunSettings['world']; outcome: string; attempts: string[]; requests: number }>([
    { name: 'resumes a task that is in progress', world: { earlier: 'open' }, outcome: 'deleted', attempts: ['0 deleted'], requests: 0 },
    {
      name: 'has deleted the role if the task and the role are missing',
      world: { role: undefined, earlier: 'gone' },
      outcome: 'deleted',
      attempts: ['0 deleted'],
      requests: 0,
    },
    {
      name: 'makes another request if the task is lost',
      world: { earlier: 'gone' },
      outcome: 'deleted',
      attempts: ['0 lost', '1 deleted'],
      requests: 1,
    },
  ])('$name', async ({ world, outcome, attempts, requests }) => {
    const run = await play({ world, inputs: { 'deletion-task-id': `${TASK_PREFIX}earlier` } });
    expect([run.result?.outcome, outcomes(run), run.world.requestsMade]).toEqual([outcome, attempts, requests]);
  });
});

test('a reviewed plan is resumed by its task, although the role is missing by then', async () => {
  const planned = await play({ inputs: { 'dry-run': true } });
  const inputs = { 'expected-plan': planned.result?.digest, 'deletion-task-id': `${TASK_PREFIX}earlier` };
  const run = await play({ world: { role: undefined, earlier: 'gone' }, inputs });
  expect([run.code, run.result?.outcome]).toEqual([undefined, 'deleted']);
});

describe('the log and the facts', () => {
  test.each<{ name: string; inputs: Partial<TeardownInputs>; line: string }>([
    { name: 'none', inputs: {}, line: 'no resources are deleted' },
    { name: 'blocking', inputs: BLOCKING, line: 'if the deletion of the role fails, the teardown deletes the resources that AWS names' },
  ])('show the effect of `delete-resources: $name` at the start', async ({ inputs, line }) => {
    expect(lines(await play({ inputs }))[0]).toBe(line);
  });

  test('show a heading for each Region with the number of its deletions', async () => {
    const things = [thing(INGRESS), thing(RULES), thing(IDENTITY), thing(PROD)];
    const run = await play({ world: { things, faults: [fault({ region: 'us-east-1' })] }, inputs: EVERYTHING });
    expect(lines(run)).toEqual(expect.arrayContaining(['eu-west-1: deleted 2 of 2 resources', 'us-east-1: deleted 0 of 2 resources']));
  });

  test('show a line at least every 15 s during inventory, sweep, waits and deletion', async () => {
    const things = Array.from({ length: 90 }, (_, index) => thing(resource('identity', `r${index}`)));
    const run = await play({
      world: {
        things: [...things, thing(INGRESS, { takes: 200_000, blocks: true }), thing(resource('tenant', 'busy'), { busyUntil: 150_000 })],
        fates: [
          { ...HONEST, ends: 'stuck', takes: 90_000 },
          { ...HONEST, propagation: 50_000 },
        ],
      },
      inputs: { ...EVERYTHING, 'initial-delay': 100_000, 'max-delay': 200_000 },
    });
    expect(run.result?.outcome).toBe('deleted');
    const times = [run.startedAt, ...run.log.map(({ at }) => at), run.endedAt];
    expect(Math.max(...times.map((time, index) => time - (times[index - 1] ?? 0)))).toBeLessThanOrEqual(15_000);
    const said = lines(run).join('\n');
    expect(said).toMatch(
      /listing the resources in 33 Regions: \d+ of 627 requests done, at 1 a second in \S+, about \S+ left; 29m50s until the deadline/,
    );
    expect(said).toMatch(/\d+ of 92 resources done, at 0\.9\d? a second in us-east-1, about \S+ left; \S+ until the deadline/);
    expect(said).toMatch(/the deletion task of request 1 is open; \S+ until the deadline/);
    expect(said).toMatch(/the role is in use; \S+ until the deadline/);
    expect(said).toMatch(/IAM still shows the role; \S+ until the deadline/);
  });

  test.each([
    [100, []],
    [101, ['and 1 more, which the JSON report lists']],
    [103, ['and 3 more, which the JSON report lists']],
  ])('show the first hundred of %d planned resources by name, and the number of the others', async (number, more) => {
    const things = Array.from({ length: number }, (_, index) => thing(resource('identity', `r${1000 + index}`)));
    const run = await play({ world: { things }, inputs: { ...EVERYTHING, 'max-deletions': 1_000, 'dry-run': true } });
    const said = lines(run);
    const named = said.filter(line => line.startsWith('to be deleted: '));
    expect([named.length, named.at(-1)]).toEqual([100, 'to be deleted: identity r1099 in us-east-1']);
    expect(said.filter(line => line.startsWith('and '))).toEqual(more);
  });

  test('include all deletions if the run is cancelled during the sweep', async () => {
    const things = Array.from({ length: 30 }, (_, index) => thing(resource('identity', `r${10 + index}`)));
    const run = await play({ world: { things }, inputs: EVERYTHING, cancelAt: 30_000 });
    expect(run.thrown).toBe(CANCELLED);
    expect([run.endedAt, run.clock.sleepers]).toEqual([30_000, 0]);
    // The inventory is 21 requests from 100 ms; the deletions follow every 1.08 s: the seven at 22,780, …, 29,260 ms are answered.
    expect(states(run)).toEqual(Array.from({ length: 7 }, (_, index) => `r${10 + index} deleted`));
    expect(run.known?.outcome).toBeUndefined();
  });

  test('include a deletion that AWS has accepted if the run is cancelled before the deletion ends', async () => {
    const things = [thing(INGRESS, { takes: 120_000 })];
    const run = await play({ world: { things }, inputs: EVERYTHING, cancelAt: 40_000 });
    expect(run.thrown).toBe(CANCELLED);
    expect(states(run)).toEqual(['ingress deleting']);
  });

  test('include a task that is in progress at the deadline', async () => {
    const run = await play({ world: { fates: [{ ...HONEST, ends: 'never' }] }, timeout: 90_000 });
    expect([run.code, run.endedAt, run.clock.sleepers]).toEqual(['timed-out', 90_000, 0]);
    expect(run.known?.attempts).toMatchObject([{ number: 1, task: `${TASK_PREFIX}1`, outcome: 'pending', endedAt: undefined }]);
  });

  test('include the resources that use the role during the next request', async () => {
    const run = await play({
      world: { things: [thing(PROD, { blocks: true })], fates: [HONEST, { ...HONEST, ends: 'never' }] },
      timeout: 90_000,
    });
    expect(run.code).toBe('timed-out');
    expect(run.known?.blocking).toEqual([{ region: 'us-east-1', arn: PROD.arn }]);
  });

  test('include the resources of a failed task, although the read of the role failed', async () => {
    // The task is requested by 200 ms, has failed after 4.15 s and is polled by 7.1 s, when the next read of the role comes.
    const run = await play({
      world: { things: [thing(PROD, { blocks: true })], faults: [fault({ calls: ['GetRole'], from: 1_000, problem: 'expired' })] },
    });
    expect(run.code).toBe('credentials');
    expect(run.known?.blocking).toEqual([{ region: 'us-east-1', arn: PROD.arn }]);
  });

  test('show that a throttled request is retried by the teardown, after the retries of the call', async () => {
    const run = await play({
      world: {
        faults: [
          fault({ calls: ['DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus'], from: 0, until: 60_000, problem: 'throttled' }),
        ],
      },
    });
    expect([run.result?.outcome, outcomes(run)]).toEqual(['deleted', ['1 deleted']]);
    expect(lines(run)).toContain(`${THROTTLED.message}; trying again`);
  });
});
