import { describe, expect, test } from '@jest/globals';
import { failureOf, gapsByCause, nameUsers, newFacts, placesOf, reduce, reduceTeardown } from '../../../src/core/facts.ts';
import type { Kind, Resource } from '../../../src/model/kinds.ts';
import type { ProblemCode } from '../../../src/model/problem.ts';
import type { Attempt, Gap, RoleUsage, RunEvent, TeardownEvent } from '../../../src/model/result.ts';
import { resource } from '../../teardown/support.ts';

const ACCOUNT = { id: '111122223333', partition: 'aws' };
const USER: RoleUsage = { region: 'us-east-1', arn: 'arn:aws:ses:us-east-1:111122223333:identity/example.com' };
const PROBLEM = { code: 'throttled', message: 'AWS asked to slow down', advice: 'run the job again', permanent: false } as const;

function factsAfter(...events: readonly RunEvent[]) {
  return events.reduce(reduce, newFacts('teardown', 5));
}

function attempt(number: number, outcome: Attempt['outcome'], usage: readonly RoleUsage[] = []): TeardownEvent {
  return {
    kind: 'attempt',
    attempt: { number, outcome, usage, startedAt: number, endedAt: undefined, task: `t${number}`, status: undefined, reason: undefined },
  };
}

function deleted(target: Resource): TeardownEvent {
  return { kind: 'resource', outcome: { resource: target, state: 'deleted' } };
}

test('a run starts with its mode and its start', () => {
  expect(factsAfter()).toMatchObject({ mode: 'teardown', startedAt: 5, regions: [], check: undefined, teardown: undefined });
});

test('an event does not change earlier facts', () => {
  const principal = 'arn:aws:sts::111122223333:assumed-role/gate/x';
  const facts = factsAfter({ kind: 'regions', regions: ['us-east-1'] }, { kind: 'authenticated', account: ACCOUNT, principal });
  expect(facts).toMatchObject({ regions: ['us-east-1'], account: ACCOUNT, principal, teardown: undefined });
});

test('the last result of a check replaces the earlier result', () => {
  const check = { snapshot: {}, judgements: [], created: true, described: false, looks: 2 };
  const facts = factsAfter({ kind: 'checked', check: { ...check, looks: 1 } as never }, { kind: 'checked', check: check as never });
  expect(facts.check).toBe(check);
});

describe('a teardown', () => {
  test('keeps the role as last read, and each request until AWS answers', () => {
    const unreadable = { kind: 'unreadable', problem: PROBLEM } as const;
    const before = factsAfter(
      { kind: 'role-read', role: unreadable },
      { kind: 'request', request: 'iam:GetRole', problem: PROBLEM },
      { kind: 'request', request: 'ses:ListTenants in us-east-1', problem: PROBLEM },
    );
    expect(before.teardown).toMatchObject({ role: unreadable });
    expect([...(before.teardown?.unanswered ?? [])]).toEqual([
      ['iam:GetRole', PROBLEM],
      ['ses:ListTenants in us-east-1', PROBLEM],
    ]);
    const after = reduce(before, { kind: 'request', request: 'iam:GetRole', problem: undefined });
    expect([...(after.teardown?.unanswered.keys() ?? [])]).toEqual(['ses:ListTenants in us-east-1']);
  });

  test('keeps the last plan with its digest', () => {
    const plan = { deletions: [resource('identity', 'a')], kept: [], gaps: [], notes: [] };
    expect(factsAfter({ kind: 'planned', plan, digest: 'sha256:1' }).teardown).toMatchObject({ plan, digest: 'sha256:1' });
  });

  test('keeps the last outcome of each resource, in the order of the first outcomes', () => {
    const [ingress, identity] = [resource('ingress-point', 'a'), resource('identity', 'b')];
    const { teardown } = factsAfter(
      { kind: 'resource', outcome: { resource: ingress, state: 'deleting', deletedBy: undefined } },
      { kind: 'resource', outcome: { resource: identity, state: 'failed', problem: PROBLEM } },
      deleted({ ...identity }),
      deleted({ ...ingress }),
      { kind: 'resource', outcome: { resource: ingress, state: 'failed', problem: PROBLEM } },
    );
    expect(teardown?.swept.map(each => [each.resource.name, each.state])).toEqual([
      ['a', 'deleted'],
      ['b', 'deleted'],
      ['a', 'failed'],
    ]);
  });

  test('has an empty plan before the first plan', () => {
    expect(factsAfter(attempt(1, 'pending')).teardown?.plan).toEqual({ deletions: [], kept: [], gaps: [], notes: [] });
  });

  test('keeps each resource that has an outcome', () => {
    const failed = (name: string): TeardownEvent => ({
      kind: 'resource',
      outcome: { resource: resource('identity', name), state: 'failed', problem: PROBLEM },
    });
    expect(factsAfter(failed('a'), failed('b')).teardown?.swept.map(each => each.resource.name)).toEqual(['a', 'b']);
  });

  test('keeps the last state of each attempt by its number', () => {
    const { teardown } = factsAfter(attempt(1, 'pending'), attempt(1, 'lost'), attempt(2, 'pending'), attempt(2, 'deleted'));
    expect(teardown?.attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'lost'],
      [2, 'deleted'],
    ]);
  });

  interface Row {
    readonly name: string;
    readonly events: readonly TeardownEvent[];
    readonly blocking: readonly RoleUsage[];
  }

  test.each<Row>([
    { name: 'are none at first', events: [], blocking: [] },
    { name: 'are the resources that AWS has named', events: [attempt(1, 'in-use', [USER])], blocking: [USER] },
    { name: 'stay during the next request', events: [attempt(1, 'in-use', [USER]), attempt(2, 'pending')], blocking: [USER] },
    {
      name: 'are none after a request failed without a name',
      events: [attempt(1, 'in-use', [USER]), attempt(2, 'failed')],
      blocking: [],
    },
    {
      name: 'stay if the teardown ends in use',
      events: [attempt(1, 'in-use', [USER]), { kind: 'torn-down', outcome: 'in-use' }],
      blocking: [USER],
    },
    {
      name: 'are none if the teardown ends otherwise',
      events: [attempt(1, 'in-use', [USER]), { kind: 'torn-down', outcome: 'timed-out' }],
      blocking: [],
    },
  ])('the resources that use the role $name', ({ events, blocking }) => {
    expect(
      events.reduce(reduceTeardown, factsAfter({ kind: 'request', request: 'iam:GetRole', problem: undefined }).teardown as never).blocking,
    ).toEqual(blocking);
  });

  test('does not change earlier facts', () => {
    const before = factsAfter(deleted(resource('identity', 'a')));
    const after = reduce(before, deleted(resource('identity', 'b')));
    expect([before.teardown?.swept.length, after.teardown?.swept.length]).toEqual([1, 2]);
  });
});

test('a run keeps each host outside AWS once', () => {
  const events = ['localhost', 'example.com', 'localhost'].map(host => ({ kind: 'other-host', host }) as const);
  expect(factsAfter(...events).otherHosts).toEqual(['localhost', 'example.com']);
});

describe('gaps with one cause', () => {
  const gap = (region: string, kind: 'identity' | 'tenant', message: string) =>
    ({ region, kind, problem: { ...PROBLEM, message } }) as const;
  const denial = (action: string, region: string): string =>
    `ses:${action} was denied: User: arn:aws:sts::111122223333:assumed-role/gate/x is not authorized to perform: ses:${action} on resource: arn:aws:ses:${region}:111122223333:* in ${region}`;

  test('are one group, whatever their kinds and Regions', () => {
    const gaps = [
      gap('us-east-1', 'identity', denial('ListEmailIdentities', 'us-east-1')),
      gap('us-gov-west-1', 'tenant', denial('ListTenants', 'us-gov-west-1')),
      gap('us-east-1', 'tenant', 'ses:ListTenants was throttled'),
    ];
    expect(gapsByCause(gaps)).toEqual([[gaps[0], gaps[1]], [gaps[2]]]);
  });

  const places = (code: ProblemCode, message: string, ...kinds: Kind[]): string => {
    const gaps = kinds.map((kind, index): Gap => ({ region: `us-east-${index + 1}`, kind, problem: { ...PROBLEM, code, message } }));
    return placesOf(gaps as [Gap, ...Gap[]]).kinds;
  };

  test.each<{ name: string; named: string; kinds: string }>([
    { name: 'a denied list', named: places('access-denied', 'ses:ListTenants was denied', 'tenant'), kinds: 'tenant' },
    {
      name: 'two denied lists',
      named: places('access-denied', 'ses:ListTenants was denied', 'tenant', 'identity'),
      kinds: 'tenant, identity',
    },
    { name: 'a Region that is off', named: places('region-disabled', 'off', 'tenant'), kinds: 'all resources' },
    ...(['credentials', 'timed-out', 'cancelled'] as const).flatMap(code => [
      {
        name: `a first list that ends a Region (${code})`,
        named: places(code, 'no answer to ses:ListEmailIdentities', 'identity'),
        kinds: 'all resources',
      },
      {
        name: `a later list that ends a Region (${code})`,
        named: places(code, 'no answer to ses:ListTenants', 'tenant'),
        kinds: 'tenant and every kind that is listed later',
      },
      {
        name: `tags of a resource that were not read (${code})`,
        named: places(code, 'no answer to ses:ListTagsForResource', 'tenant'),
        kinds: 'tenant',
      },
    ]),
  ])('name the kinds after $name', ({ named, kinds }) => {
    expect(named).toBe(kinds);
  });
});

test('a failed deletion names the first resources that use the role', () => {
  const usage = ['arn:aws:ses:us-east-1:111122223333:identity/a', 'b', '', 'd', 'e'].map(arn => ({ region: 'us-east-1', arn }));
  const named = 'identity/a in us-east-1, b in us-east-1, a resource that AWS does not name in us-east-1 and 2 more';
  expect(failureOf({ reason: 'still\nused', usage })).toBe(`still used; in use by ${named}`);
  expect(failureOf({ reason: 'SES v1.0 uses it.', usage })).toBe(`SES v1.0 uses it; in use by ${named}`);
  expect(failureOf({ reason: undefined, usage: [] })).toBe('AWS gives no reason');
  expect(nameUsers([{ region: '', arn: 'a' }])).toBe('a');
});
