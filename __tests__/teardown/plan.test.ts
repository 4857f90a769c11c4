import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_PLAN } from '../../src/core/facts.ts';
import { KINDS, type Kind, keyOf, type Resource, type Tags } from '../../src/model/kinds.ts';
import { RunError } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/readings.ts';
import type { KeepReason, Plan } from '../../src/model/result.ts';
import { digest, guardPlan, merge, type PlanSettings, planRegion } from '../../src/teardown/plan.ts';
import { ABSENT, ACCOUNT, DENIED, found, THROTTLED, unreadable } from '../support/ports.ts';
import { resource } from './support.ts';

/** Lists what there is of each kind; tags by name. `calls` records what was asked. */
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

  test.each<[string, Resource, Parameters<typeof reader>[1], PlanSettings, KeepReason | 'deleted', string[]]>([
    ['a name that is selected', resource('identity', 'pr-1'), {}, settings(['pr-*']), 'deleted', []],
    ['a name that is not', resource('identity', 'prod'), {}, settings(['pr-*']), 'not-selected', []],
    ['a tag that is selected', resource('identity', 'x'), { tags: { x: mail } }, settings([], ['team=mail']), 'deleted', ['tags x']],
    ['a tag that is not', resource('identity', 'x'), { tags: { x: web } }, settings([], ['team=mail']), 'not-selected', ['tags x']],
    ['a name or a tag', resource('identity', 'x'), { tags: { x: mail } }, settings(['y'], ['team=mail']), 'deleted', ['tags x']],
    ['a name makes tags needless', resource('identity', 'x'), { tags: { x: web } }, settings(['x'], ['team=mail']), 'deleted', []],
    ['the star of tags, without tags', resource('identity', 'x'), {}, settings([], ['*']), 'deleted', []],
    ['a kind without tags', resource('receipt-filter', 'x'), { tags: { x: mail } }, settings([], ['team=mail']), 'not-selected', []],
    ['a kind without tags by its name', resource('receipt-filter', 'x'), {}, settings(['x'], ['team=mail']), 'deleted', []],
    [
      'tags that cannot be read',
      resource('identity', 'x'),
      { tags: { x: unreadable(DENIED) } },
      settings([], ['team=mail']),
      'tags-unreadable',
      ['tags x'],
    ],
    [
      'something that is gone when its tags are read',
      resource('identity', 'x'),
      { tags: { x: ABSENT } },
      settings([], ['team=mail']),
      'not-selected',
      ['tags x'],
    ],
    ['data', resource('contact-list', 'x'), {}, settings(['x']), 'holds-data', []],
    ['data by its tags', resource('archive', 'x'), { tags: { x: mail } }, settings([], ['team=mail']), 'holds-data', ['tags x']],
    ['data that is not selected', resource('template', 'x'), {}, settings(['y']), 'not-selected', []],
    ['data, where data may go', resource('contact-list', 'x'), {}, settings(['x'], [], true), 'deleted', []],
    ['data that is not selected, where data may go', resource('contact-list', 'x'), {}, settings(['y'], [], true), 'not-selected', []],
    ['what is going already', resource('ingress-point', 'x', { deleting: true }), {}, settings(['*'], ['*'], true), 'deleting', []],
    [
      'what is going already and not selected',
      resource('archive', 'x', { deleting: true }),
      {},
      settings([], ['team=mail']),
      'deleting',
      [],
    ],
  ])('%s', async (_, given, world, how, expected, calls) => {
    const asked: string[] = [];
    const made = await planRegion('us-east-1', [given.kind], reader([given], world, asked), how, all);
    expect(made).toEqual(
      expected === 'deleted'
        ? { deletions: [given], kept: [], gaps: [] }
        : {
            deletions: [],
            kept: [{ resource: given, reason: expected }],
            // What could not be looked at is told, with its way out.
            gaps: expected === 'tags-unreadable' ? [{ region: 'us-east-1', kind: given.kind, problem: DENIED }] : [],
          },
    );
    expect(asked).toEqual([`list ${given.kind}`, ...calls]);
  });

  test.each(['region-disabled', 'credentials'] as const)('asks a Region that takes no credentials once (%s)', async code => {
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

  test.each(['ses-shared-pool', 'ses-default-dedicated-pool'])('%s is in no plan, not even to be kept', async name => {
    const own = resource('dedicated-ip-pool', 'own');
    const made = await planRegion(
      'us-east-1',
      KINDS,
      reader([resource('dedicated-ip-pool', name), own]),
      settings(['*'], ['*'], true),
      all,
    );
    expect(made).toEqual({ deletions: [own], kept: [], gaps: [] });
  });

  test('asks for each kind once, in the order of the catalogue, and for no other', async () => {
    const asked: string[] = [];
    await planRegion('us-east-1', ['tenant', 'identity'], reader([], {}, asked), settings(['*']), all);
    expect(asked).toEqual(['list tenant', 'list identity']);
  });

  test('what cannot be listed is a gap, and keeps nothing else from being planned', async () => {
    const identity = resource('identity', 'x');
    const lists = { tenant: unreadable(DENIED), relay: unreadable(THROTTLED), archive: ABSENT };
    const made = await planRegion('eu-west-1', KINDS, reader([identity], { lists }), settings(['*']), all);
    expect(made).toEqual({
      deletions: [identity],
      kept: [],
      gaps: [
        { region: 'eu-west-1', kind: 'tenant', problem: DENIED },
        { region: 'eu-west-1', kind: 'relay', problem: THROTTLED },
      ],
    });
  });

  test('tags that stall hold up no other resource, and the order stays', async () => {
    const [one, other] = [resource('identity', 'one'), resource('tenant', 'other')];
    const asked: string[] = [];
    const answers = reader([one, other], { tags: { one: mail, other: mail } }, asked);
    const { promise: stalled, resolve: goOn } = Promise.withResolvers<void>();
    const slow = { ...answers, tags: (each: Resource) => (each === one ? stalled.then(() => answers.tags(each)) : answers.tags(each)) };
    const made = planRegion('us-east-1', ['identity', 'tenant'], slow, settings([], ['team=mail']), all);
    await new Promise(resolve => setImmediate(resolve));
    expect(asked).toEqual(['list identity', 'list tenant', 'tags other']);
    goOn();
    expect(await made).toEqual(plan(one, other));
  });

  test('what is listed twice is one resource: planned once, kept once, its tags read once', async () => {
    const [one, other, rules] = [resource('identity', 'one'), resource('identity', 'other'), resource('receipt-rule-set', 'one')];
    const asked: string[] = [];
    const twice = reader([one, other, { ...one }, { ...other }, rules, { ...rules }], { tags: { one: mail, other: web } }, asked);
    const made = await planRegion('us-east-1', ['identity', 'receipt-rule-set'], twice, settings(['one'], ['team=mail']), all);
    expect(made).toEqual({ deletions: [one, rules], kept: [{ resource: other, reason: 'not-selected' }], gaps: [] });
    expect(asked).toEqual(['list identity', 'list receipt-rule-set', 'tags other']);
    expect(() => guardPlan(made, ACCOUNT, true, { maxDeletions: 2, expectedPlan: digest(plan(one, rules), ACCOUNT, true) })).not.toThrow();
  });

  test('what is not wanted is neither deleted nor kept, and its tags are not read', async () => {
    const [one, other] = [resource('identity', 'one'), resource('identity', 'other')];
    const asked: string[] = [];
    const made = await planRegion(
      'us-east-1',
      ['identity'],
      reader([one, other], {}, asked),
      settings([], ['team=*']),
      each => each === one,
    );
    expect(made).toEqual({ deletions: [], kept: [{ resource: one, reason: 'not-selected' }], gaps: [] });
    expect(asked).toEqual(['list identity', 'tags one']);
  });
});

describe('merge', () => {
  test('puts plans together in the order of their keys', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name => resource('identity', name)) as [Resource, Resource, Resource, Resource];
    const gap = (region: string) => ({ region, kind: 'tenant' as const, problem: DENIED });
    const kept = (each: Resource) => ({ resource: each, reason: 'deleting' as const });
    expect(
      merge([
        { deletions: [c, a], kept: [kept(d)], gaps: [gap('us-east-1')] },
        { deletions: [b], kept: [kept(c), kept(a)], gaps: [gap('eu-west-1')] },
      ]),
    ).toEqual({ deletions: [a, b, c], kept: [kept(a), kept(c), kept(d)], gaps: [gap('us-east-1'), gap('eu-west-1')] });
  });

  test('leaves what has the same key as it comes', () => {
    const [first, second] = [resource('identity', 'a', { deleting: true }), resource('identity', 'a')];
    expect(merge([plan(first), plan(second)]).deletions).toEqual([first, second]);
    expect(merge([])).toEqual(EMPTY_PLAN);
  });
});

describe('digest', () => {
  // sha256 of ["aws","111122223333",null], of the same with the role's name in place of null, and with the key of the identity too.
  test.each<[string, Plan, boolean, string]>([
    ['nothing', EMPTY_PLAN, false, 'sha256:32261cabf6fa5f8a45204d26ba0d7095d29286abf43d8e1c565881adcf29b526'],
    ['the role', EMPTY_PLAN, true, 'sha256:cb10a852c641c296df73ef125b96522daccfac5911f71649406f29382aaed616'],
    [
      'the role and an identity',
      plan(resource('identity', 'example.com')),
      true,
      'sha256:d45109f809531828c1c1a1dc2665ae6c92c5eb65c183fd0cc31298e31120097f',
    ],
  ])('of %s is that of its JSON', (_, given, role, expected) => {
    expect(digest(given, ACCOUNT, role)).toBe(expected);
  });

  const base = [resource('identity', 'a'), resource('identity', 'b'), resource('receipt-filter', 'a')];

  test.each<[string, Plan, Partial<typeof ACCOUNT>]>([
    ['one resource less', plan(...base.slice(1)), {}],
    ['one resource more', plan(...base, resource('identity', 'c')), {}],
    ['one twice', plan(...base, resource('identity', 'a')), {}],
    ['another name', plan(...base.slice(1), resource('identity', 'c')), {}],
    ['another kind', plan(...base.slice(1), resource('template', 'a')), {}],
    ['another kind without an ARN', plan(...base.slice(0, 2), resource('receipt-rule-set', 'a')), {}],
    ['another Region', plan(...base.slice(1), resource('identity', 'a', { region: 'eu-west-1' })), {}],
    ['another Region without an ARN', plan(...base.slice(0, 2), resource('receipt-filter', 'a', { region: 'eu-west-1' })), {}],
    ['another account', plan(...base), { id: '999988887777' }],
    ['another partition', plan(...base), { partition: 'aws-us-gov' }],
  ])('differs for %s', (_, other, account) => {
    expect(digest(other, { ...ACCOUNT, ...account }, true)).not.toBe(digest(plan(...base), ACCOUNT, true));
  });

  test('is one of what goes: what is kept or could not be seen does not count', () => {
    const more: Plan = {
      deletions: base,
      kept: [{ resource: resource('identity', 'z'), reason: 'not-selected' }],
      gaps: [{ region: 'eu-west-1', kind: 'tenant', problem: DENIED }],
    };
    expect(digest(more, ACCOUNT, true)).toBe(digest(plan(...base), ACCOUNT, true));
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

  test('is the same in whatever order AWS lists things', () => {
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

  test('is the same for the same set only', () => {
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

  test.each<[string, Plan, number, string | undefined]>([
    ['as many as may go', three, 3, undefined],
    ['the plan that was expected', three, 100, found],
    ['nothing, where nothing may go', EMPTY_PLAN, 0, undefined],
  ])('lets %s through', (_, given, maxDeletions, expectedPlan) => {
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

  test.each<[string, number, string]>([
    ['one too many', 2, 'the plan deletes 3 resources, `max-deletions` is 2'],
    ['any, where none may go', 0, 'the plan deletes 3 resources, `max-deletions` is 0'],
  ])('refuses %s', (_, most, message) => {
    expect(refusal(three, most, undefined)).toEqual({
      code: 'refused',
      message,
      advice: 'narrow `resource-names` or `resource-tags`, or raise `max-deletions`',
      permanent: true,
    });
  });

  test.each([
    [true, false, 'of 3 resources and no role'],
    [false, true, 'of 3 resources and the role'],
  ])('refuses the reviewed resources where a role was there: %s, is there: %s', (was, is, words) => {
    const limits = { maxDeletions: 3, expectedPlan: digest(three, ACCOUNT, was) };
    expect(() => guardPlan(three, ACCOUNT, is, limits)).toThrow(words);
    expect(() => guardPlan(three, ACCOUNT, was, limits)).not.toThrow();
  });

  test('refuses another plan than the one that was reviewed, and says which both are', () => {
    const reviewed = digest(EMPTY_PLAN, ACCOUNT, true);
    expect(refusal(three, 100, reviewed)).toEqual({
      code: 'refused',
      message: `the plan is not the one that was reviewed: it is ${found}, of 3 resources and the role; \`expected-plan\` is ${reviewed}`,
      advice: 'review the plan of this run, and set `expected-plan` to its digest',
      permanent: true,
    });
  });
});
