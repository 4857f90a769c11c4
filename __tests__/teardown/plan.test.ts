import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_PLAN } from '../../src/core/facts.ts';
import { KINDS, type Kind, keyOf, type Resource, type Tags } from '../../src/model/kinds.ts';
import { RunError } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/readings.ts';
import type { KeepReason, Note, Plan } from '../../src/model/result.ts';
import { digest, guardPlan, merge, type PlanSettings, planRegion } from '../../src/teardown/plan.ts';
import { ABSENT, ACCOUNT, DENIED, found, THROTTLED, unreadable } from '../support/ports.ts';
import { resource } from './support.ts';

/** Lists the resources of each kind; tags by name. `calls` records the calls. */
function reader(
  resources: readonly Resource[],
  { tags = {}, lists = {} }: { tags?: Record<string, Reading<Tags>>; lists?: Partial<Record<Kind, Reading<readonly Resource[]>>> } = {},
  calls: string[] = [],
) {
  return {
    async list(kind: Kind): Promise<Reading<readonly Resource[]>> {
      calls.push(`list ${kind}`);
      return lists[kind] ?? found(resources.filter(each => each.kind === kind));
    },
    async tags({ name }: Resource): Promise<Reading<Tags>> {
      calls.push(`tags ${name}`);
      return tags[name] ?? found(new Map());
    },
    async lookUp(): Promise<Reading<readonly string[]>> {
      return found([]);
    },
  };
}

function settings(names: readonly string[], tags: readonly string[] = [], includeData = false): PlanSettings {
  return { selectors: { names, tags }, includeData };
}

const all = () => true;
const plan = (...deletions: readonly Resource[]): Plan => ({ ...EMPTY_PLAN, deletions });

describe('planRegion', () => {
  const mail = found(new Map([['team', 'mail']]));
  const web = found(new Map([['team', 'web']]));

  test.each<{
    name: string;
    given: Resource;
    world: Parameters<typeof reader>[1];
    how: PlanSettings;
    expected: KeepReason | 'deleted';
    calls: string[];
  }>([
    {
      name: 'deletes a resource with a selected name',
      given: resource('identity', 'pr-1'),
      world: {},
      how: settings(['pr-*']),
      expected: 'deleted',
      calls: [],
    },
    {
      name: 'keeps a resource with another name',
      given: resource('identity', 'prod'),
      world: {},
      how: settings(['pr-*']),
      expected: 'not-selected',
      calls: [],
    },
    {
      name: 'deletes a resource with a selected tag',
      given: resource('identity', 'x'),
      world: { tags: { x: mail } },
      how: settings([], ['team=mail']),
      expected: 'deleted',
      calls: ['tags x'],
    },
    {
      name: 'keeps a resource with another tag',
      given: resource('identity', 'x'),
      world: { tags: { x: web } },
      how: settings([], ['team=mail']),
      expected: 'not-selected',
      calls: ['tags x'],
    },
    {
      name: 'deletes a resource with a selected name or tag',
      given: resource('identity', 'x'),
      world: { tags: { x: mail } },
      how: settings(['y'], ['team=mail']),
      expected: 'deleted',
      calls: ['tags x'],
    },
    {
      name: 'reads no tags if the name is selected',
      given: resource('identity', 'x'),
      world: { tags: { x: web } },
      how: settings(['x'], ['team=mail']),
      expected: 'deleted',
      calls: [],
    },
    {
      name: 'reads no tags for the star of tags',
      given: resource('identity', 'x'),
      world: {},
      how: settings([], ['*']),
      expected: 'deleted',
      calls: [],
    },
    {
      name: 'keeps a kind without tags',
      given: resource('receipt-filter', 'x'),
      world: { tags: { x: mail } },
      how: settings([], ['team=mail']),
      expected: 'not-selected',
      calls: [],
    },
    {
      name: 'deletes a kind without tags by its name',
      given: resource('receipt-filter', 'x'),
      world: {},
      how: settings(['x'], ['team=mail']),
      expected: 'deleted',
      calls: [],
    },
    {
      name: 'keeps a resource whose tags cannot be read',
      given: resource('identity', 'x'),
      world: { tags: { x: unreadable(DENIED) } },
      how: settings([], ['team=mail']),
      expected: 'tags-unreadable',
      calls: ['tags x'],
    },
    {
      name: 'leaves out a resource that is missing when its tags are read',
      given: resource('identity', 'x'),
      world: { tags: { x: ABSENT } },
      how: settings([], ['team=mail']),
      expected: 'not-selected',
      calls: ['tags x'],
    },
    { name: 'keeps data', given: resource('contact-list', 'x'), world: {}, how: settings(['x']), expected: 'holds-data', calls: [] },
    {
      name: 'keeps data that is selected by tags',
      given: resource('archive', 'x'),
      world: { tags: { x: mail } },
      how: settings([], ['team=mail']),
      expected: 'holds-data',
      calls: ['tags x'],
    },
    {
      name: 'keeps data that is not selected',
      given: resource('template', 'x'),
      world: {},
      how: settings(['y']),
      expected: 'not-selected',
      calls: [],
    },
    {
      name: 'deletes data with `include-data`',
      given: resource('contact-list', 'x'),
      world: {},
      how: settings(['x'], [], true),
      expected: 'deleted',
      calls: [],
    },
    {
      name: 'keeps data that is not selected with `include-data`',
      given: resource('contact-list', 'x'),
      world: {},
      how: settings(['y'], [], true),
      expected: 'not-selected',
      calls: [],
    },
    {
      name: 'keeps a resource that AWS is deleting',
      given: resource('ingress-point', 'x', { deleting: true }),
      world: {},
      how: settings(['*'], ['*'], true),
      expected: 'deleting',
      calls: [],
    },
    {
      name: 'keeps a resource that AWS is deleting and that is not selected',
      given: resource('archive', 'x', { deleting: true }),
      world: {},
      how: settings([], ['team=mail']),
      expected: 'deleting',
      calls: [],
    },
  ])('$name', async ({ given, world, how, expected, calls }) => {
    const asked: string[] = [];
    const made = await planRegion('us-east-1', [given.kind], reader([given], world, asked), how, all);
    expect(made).toMatchObject(
      expected === 'deleted'
        ? { deletions: [given], kept: [], gaps: [] }
        : {
            deletions: [],
            kept: [{ resource: given, reason: expected }],
            // The plan shows a failed lookup, with its advice.
            gaps: expected === 'tags-unreadable' ? [{ region: 'us-east-1', kind: given.kind, problem: DENIED }] : [],
          },
    );
    // A deleted identity can be associated with a kept tenant.
    const tenants = expected === 'deleted' && given.kind === 'identity' ? ['list tenant'] : [];
    expect(asked).toEqual([`list ${given.kind}`, ...calls, ...tenants]);
  });

  test.each(['region-disabled', 'credentials'] as const)('sends one request to a Region that refuses the credentials (%s)', async code => {
    const asked: string[] = [];
    const disabled = unreadable({ ...DENIED, code });
    const made = await planRegion(
      'us-east-1',
      KINDS,
      reader([], { lists: { 'multi-region-endpoint': disabled } }, asked),
      settings(['*']),
      all,
    );
    expect(asked).toEqual(['list multi-region-endpoint']);
    expect(made.gaps.map(({ kind }) => kind)).toEqual(['multi-region-endpoint']);
  });

  test.each(['ses-shared-pool', 'ses-default-dedicated-pool'])('leaves out %s', async name => {
    const own = resource('dedicated-ip-pool', 'own');
    const made = await planRegion(
      'us-east-1',
      KINDS,
      reader([resource('dedicated-ip-pool', name), own]),
      settings(['*'], ['*'], true),
      all,
    );
    expect(made).toMatchObject({ deletions: [own], kept: [], gaps: [] });
  });

  test('lists each kind once, in the order of the catalogue, and no other kind', async () => {
    const asked: string[] = [];
    await planRegion('us-east-1', ['tenant', 'identity'], reader([], {}, asked), settings(['*']), all);
    expect(asked).toEqual(['list tenant', 'list identity']);
  });

  test('has a gap for a list that failed, and plans the other resources', async () => {
    const identity = resource('identity', 'x');
    const lists = { tenant: unreadable(DENIED), relay: unreadable(THROTTLED), archive: ABSENT };
    const made = await planRegion('eu-west-1', KINDS, reader([identity], { lists }), settings(['*']), all);
    expect(made).toMatchObject({
      deletions: [identity],
      kept: [],
      gaps: [
        { region: 'eu-west-1', kind: 'tenant', problem: DENIED },
        { region: 'eu-west-1', kind: 'relay', problem: THROTTLED },
      ],
    });
  });

  test('plans other resources while a read of tags stalls, and keeps the order', async () => {
    const [one, other] = [resource('identity', 'one'), resource('tenant', 'other')];
    const asked: string[] = [];
    const answers = reader([one, other], { tags: { one: mail, other: mail } }, asked);
    const { promise: stalled, resolve: goOn } = Promise.withResolvers<void>();
    const slow = { ...answers, tags: (each: Resource) => (each === one ? stalled.then(() => answers.tags(each)) : answers.tags(each)) };
    const made = planRegion('us-east-1', ['identity', 'tenant'], slow, settings([], ['team=mail']), all);
    await new Promise(resolve => setImmediate(resolve));
    expect(asked).toEqual(['list identity', 'list tenant', 'tags other']);
    goOn();
    expect(await made).toMatchObject(plan(one, other));
  });

  test('has a resource once that is listed twice, and reads its tags once', async () => {
    const [one, other, rules] = [resource('identity', 'one'), resource('identity', 'other'), resource('receipt-rule-set', 'one')];
    const asked: string[] = [];
    const twice = reader([one, other, { ...one }, { ...other }, rules, { ...rules }], { tags: { one: mail, other: web } }, asked);
    const made = await planRegion('us-east-1', ['identity', 'receipt-rule-set'], twice, settings(['one'], ['team=mail']), all);
    expect(made).toMatchObject({ deletions: [one, rules], kept: [{ resource: other, reason: 'not-selected' }], gaps: [] });
    expect(asked).toEqual(['list identity', 'list receipt-rule-set', 'tags other', 'list tenant']);
    expect(() => guardPlan(made, ACCOUNT, true, { maxDeletions: 2, expectedPlan: digest(plan(one, rules), ACCOUNT, true) })).not.toThrow();
  });

  test('leaves out unwanted resources without a read of their tags', async () => {
    const [one, other] = [resource('identity', 'one'), resource('identity', 'other')];
    const asked: string[] = [];
    const made = await planRegion(
      'us-east-1',
      ['identity'],
      reader([one, other], {}, asked),
      settings([], ['team=*']),
      each => each === one,
    );
    expect(made).toMatchObject({ deletions: [], kept: [{ resource: one, reason: 'not-selected' }], gaps: [] });
    expect(asked).toEqual(['list identity', 'tags one']);
  });
});

describe('merge', () => {
  test('orders resources by their keys', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name => resource('identity', name)) as [Resource, Resource, Resource, Resource];
    const gap = (region: string) => ({ region, kind: 'tenant' as const, problem: DENIED });
    const note = (region: string): Note => ({ kind: 'change', region, key: 'k', message: 'm', advice: 'a' });
    const kept = (each: Resource) => ({ resource: each, reason: 'deleting' as const });
    expect(
      merge([
        { deletions: [c, a], kept: [kept(d)], gaps: [gap('us-east-1')], notes: [note('us-east-1'), note('us-east-1')] },
        { deletions: [b], kept: [kept(c), kept(a)], gaps: [gap('eu-west-1')], notes: [note('eu-west-1')] },
      ]),
    ).toEqual({
      deletions: [a, b, c],
      kept: [kept(a), kept(c), kept(d)],
      gaps: [gap('us-east-1'), gap('eu-west-1')],
      notes: [note('us-east-1'), note('eu-west-1')],
    });
  });

  test('keeps the order of resources with the same key', () => {
    const [first, second] = [resource('identity', 'a', { deleting: true }), resource('identity', 'a')];
    expect(merge([plan(first), plan(second)]).deletions).toEqual([first, second]);
    expect(merge([])).toEqual(EMPTY_PLAN);
  });
});

describe('digest', () => {
  // sha256 of ["aws","111122223333",null]; with the name of the role for null; and with the key of the identity.
  test.each<{ name: string; given: Plan; role: boolean; expected: string }>([
    {
      name: 'an empty plan',
      given: EMPTY_PLAN,
      role: false,
      expected: 'sha256:32261cabf6fa5f8a45204d26ba0d7095d29286abf43d8e1c565881adcf29b526',
    },
    {
      name: 'the role',
      given: EMPTY_PLAN,
      role: true,
      expected: 'sha256:cb10a852c641c296df73ef125b96522daccfac5911f71649406f29382aaed616',
    },
    {
      name: 'the role and an identity',
      given: plan(resource('identity', 'example.com')),
      role: true,
      expected: 'sha256:d45109f809531828c1c1a1dc2665ae6c92c5eb65c183fd0cc31298e31120097f',
    },
  ])('of $name is the SHA-256 of its JSON', ({ given, role, expected }) => {
    expect(digest(given, ACCOUNT, role)).toBe(expected);
  });

  const base = [resource('identity', 'a'), resource('identity', 'b'), resource('receipt-filter', 'a')];

  test.each<{ name: string; other: Plan; account: Partial<typeof ACCOUNT> }>([
    { name: 'one resource less', other: plan(...base.slice(1)), account: {} },
    { name: 'one resource more', other: plan(...base, resource('identity', 'c')), account: {} },
    { name: 'a duplicate', other: plan(...base, resource('identity', 'a')), account: {} },
    { name: 'another name', other: plan(...base.slice(1), resource('identity', 'c')), account: {} },
    { name: 'another kind', other: plan(...base.slice(1), resource('template', 'a')), account: {} },
    { name: 'another kind of a resource without an ARN', other: plan(...base.slice(0, 2), resource('receipt-rule-set', 'a')), account: {} },
    { name: 'another Region', other: plan(...base.slice(1), resource('identity', 'a', { region: 'eu-west-1' })), account: {} },
    {
      name: 'another Region of a resource without an ARN',
      other: plan(...base.slice(0, 2), resource('receipt-filter', 'a', { region: 'eu-west-1' })),
      account: {},
    },
    { name: 'another account', other: plan(...base), account: { id: '999988887777' } },
    { name: 'another partition', other: plan(...base), account: { partition: 'aws-us-gov' } },
  ])('differs for $name', ({ other, account }) => {
    expect(digest(other, { ...ACCOUNT, ...account }, true)).not.toBe(digest(plan(...base), ACCOUNT, true));
  });

  const gap = { region: 'eu-west-1', kind: 'tenant', problem: DENIED } as const;
  const note: Note = { kind: 'change', region: 'eu-west-1', key: 'k', message: 'm', advice: 'a' };
  const whole = plan(...base);

  test.each<{ what: string; more: Partial<Plan> }>([
    { what: 'a resource that no selector matches', more: { kept: [{ resource: resource('identity', 'z'), reason: 'not-selected' }] } },
    { what: 'an excluded resource', more: { kept: [{ resource: resource('identity', 'z'), reason: 'excluded' }] } },
    { what: 'a selector that matches nothing', more: { notes: [{ ...note, kind: 'selector' }] } },
    { what: 'a charge', more: { notes: [{ ...note, kind: 'charge' }] } },
  ])('does not cover $what', ({ more }) => {
    expect(digest({ ...whole, ...more }, ACCOUNT, true)).toBe(digest(whole, ACCOUNT, true));
  });

  test('differs for different gaps and notes', () => {
    const others: Partial<Plan>[] = [
      {},
      { gaps: [gap] },
      { gaps: [{ ...gap, kind: 'relay' }] },
      { gaps: [{ ...gap, problem: { ...DENIED, code: 'region-disabled' } }] },
      { gaps: [{ ...gap, region: 'us-east-1' }] },
      { gaps: [gap, { ...gap, kind: 'relay' }] },
      { kept: [{ resource: resource('identity', 'z'), reason: 'tags-unreadable' }] },
      { kept: [{ resource: resource('tenant', 'z'), reason: 'data-unreadable' }] },
      { notes: [note] },
      { notes: [{ ...note, key: 'other' }] },
      { notes: [{ ...note, region: 'us-east-1' }] },
      { notes: [{ ...note, region: undefined }] },
      { notes: [{ ...note, kind: 'not-looked-up' }] },
      { gaps: [gap], notes: [note] },
    ];
    const digests = others.map(more => digest({ ...whole, ...more }, ACCOUNT, true));
    expect(new Set(digests).size).toBe(others.length);
  });

  test('is the same for the same gaps, whatever the text of AWS', () => {
    const again = [{ ...gap, kind: 'relay' as const }, { ...gap, problem: THROTTLED }, gap];
    expect(digest({ ...whole, gaps: again }, ACCOUNT, true)).toBe(
      digest({ ...whole, gaps: [gap, { ...gap, kind: 'relay' }] }, ACCOUNT, true),
    );
  });

  const resources = fc.uniqueArray(
    fc
      .record({
        kind: fc.constantFrom(...KINDS),
        name: fc.string({ minLength: 1, maxLength: 3 }),
        region: fc.constantFrom('us-east-1', 'eu-west-1'),
      })
      .map(({ kind, name, region }) => resource(kind, name, { region })),
    { selector: keyOf, maxLength: 12 },
  );

  test('does not depend on the order in which AWS lists resources', () => {
    fc.assert(
      fc.property(
        resources.chain(given =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
        ),
        ([one, other]) => {
          expect(digest(plan(...other), ACCOUNT, true)).toBe(digest(plan(...one), ACCOUNT, true));
          expect(merge([plan(...other)])).toEqual(merge([plan(...one)]));
        },
      ),
      { seed: 1 },
    );
  });

  test('is the same only for the same set', () => {
    fc.assert(
      fc.property(resources, resources, (one, other) => {
        const keys = (given: readonly Resource[]) => given.map(keyOf).sort().join('\n');
        expect(digest(plan(...one), ACCOUNT, true) === digest(plan(...other), ACCOUNT, true)).toBe(keys(one) === keys(other));
      }),
      { seed: 1 },
    );
  });
});

describe('guardPlan', () => {
  const three = plan(...['a', 'b', 'c'].map(name => resource('identity', name)));
  const found = digest(three, ACCOUNT, true);

  test.each<{ name: string; given: Plan; maxDeletions: number; expectedPlan: string | undefined }>([
    { name: 'as many deletions as `max-deletions`', given: three, maxDeletions: 3, expectedPlan: undefined },
    { name: 'the expected plan', given: three, maxDeletions: 100, expectedPlan: found },
    { name: 'an empty plan if `max-deletions` is 0', given: EMPTY_PLAN, maxDeletions: 0, expectedPlan: undefined },
  ])('accepts $name', ({ given, maxDeletions, expectedPlan }) => {
    expect(() => guardPlan(given, ACCOUNT, true, { maxDeletions, expectedPlan })).not.toThrow();
  });

  function refusal(given: Plan, maxDeletions: number, expectedPlan: string | undefined): unknown {
    try {
      guardPlan(given, ACCOUNT, true, { maxDeletions, expectedPlan });
      return undefined;
    } catch (error) {
      return error instanceof RunError ? error.problem : error;
    }
  }

  test.each<{ name: string; maxDeletions: number; message: string }>([
    { name: 'one deletion too many', maxDeletions: 2, message: 'the plan deletes 3 resources, `max-deletions` is 2' },
    { name: 'any deletion if `max-deletions` is 0', maxDeletions: 0, message: 'the plan deletes 3 resources, `max-deletions` is 0' },
  ])('refuses $name', ({ maxDeletions, message }) => {
    expect(refusal(three, maxDeletions, undefined)).toEqual({
      code: 'refused',
      message,
      advice: 'narrow `resource-names` or `resource-tags`, or raise `max-deletions`',
      permanent: true,
    });
  });

  test.each([
    { was: true, is: false, words: 'it has 3 resources and no role' },
    { was: false, is: true, words: 'it has 3 resources and the role' },
  ])('refuses the reviewed resources if the role existed: $was, exists: $is', ({ was, is, words }) => {
    const limits = { maxDeletions: 3, expectedPlan: digest(three, ACCOUNT, was) };
    expect(() => guardPlan(three, ACCOUNT, is, limits)).toThrow(words);
    expect(() => guardPlan(three, ACCOUNT, was, limits)).not.toThrow();
  });

  test('refuses the reviewed deletions with other gaps or other changes to kept resources', () => {
    const given: Plan = {
      ...three,
      gaps: [{ region: 'eu-west-1', kind: 'tenant', problem: DENIED }],
      notes: [{ kind: 'change', region: 'eu-west-1', key: 'k', message: 'm', advice: 'a' }],
    };
    expect(refusal(given, 100, found)).toMatchObject({
      message: `the plan differs from the reviewed plan: it has 3 resources, 1 change to a kept resource, 1 gap and the role, and its digest is ${digest(given, ACCOUNT, true)}; \`expected-plan\` is ${found}`,
    });
  });

  test('refuses a plan that was not reviewed, with both digests', () => {
    const reviewed = digest(EMPTY_PLAN, ACCOUNT, true);
    expect(refusal(three, 100, reviewed)).toEqual({
      code: 'refused',
      message: `the plan differs from the reviewed plan: it has 3 resources and the role, and its digest is ${found}; \`expected-plan\` is ${reviewed}`,
      advice: 'review the plan of this run, and set `expected-plan` to its digest',
      permanent: true,
    });
  });
});
