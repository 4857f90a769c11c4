import { describe, expect, test } from '@jest/globals';
import { notesByKey } from '../../src/core/facts.ts';
import { KINDS, type Kind, type Lookup, type Resource, type Tags } from '../../src/model/kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/readings.ts';
import {
  digest,
  inventory,
  inventoryNotes,
  LOOKUPS_AT_MOST,
  lookUpBy,
  lookupsOf,
  merge,
  planAll,
  planRegion,
  type RegionPlan,
} from '../../src/teardown/plan.ts';
import { ABSENT, ACCOUNT, DENIED, fakeSes, found, SES_ACCOUNT, THROTTLED, unreadable } from '../support/ports.ts';
import { EXPIRED, resource } from './support.ts';

interface Given {
  readonly resources: readonly Resource[];
  /** The names that a lookup of the resource or of the Region returns, by lookup and name. */
  readonly names?: Readonly<Record<string, readonly string[] | Reading<readonly string[]>>>;
  readonly lists?: Partial<Record<Kind, Reading<readonly Resource[]>>>;
  readonly tags?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly selectNames?: readonly string[];
  readonly selectTags?: readonly string[];
  readonly includeData?: boolean;
  readonly kinds?: readonly Kind[];
}

const REGION = 'us-east-1';

function world(given: Given, calls: string[] = []) {
  return {
    list: async (kind: Kind) => given.lists?.[kind] ?? found(given.resources.filter(each => each.kind === kind)),
    tags: async ({ name }: Resource) => found<Tags>(new Map(Object.entries(given.tags?.[name] ?? {}))),
    lookUp: async (lookup: Lookup, of?: Resource): Promise<Reading<readonly string[]>> => {
      calls.push(of === undefined ? lookup : `${lookup} ${of.name}`);
      const answer = given.names?.[of === undefined ? lookup : `${lookup} ${of.name}`] ?? [];
      return 'kind' in answer ? answer : found(answer);
    },
  };
}

const settingsOf = ({ selectNames = ['pr-*'], selectTags = [], includeData = false }: Given) => ({
  selectors: { names: selectNames, tags: selectTags },
  includeData,
});

function plan(given: Given, calls?: string[]): Promise<RegionPlan> {
  return planRegion(REGION, given.kinds ?? KINDS, world(given, calls), settingsOf(given), () => true);
}

const told = ({ notes }: Pick<RegionPlan, 'notes'>): string[] => notes.map(({ kind, message }) => `${kind}: ${message}`);

describe('changes to kept resources', () => {
  const set = resource('configuration-set', 'pr-bulk');
  const pool = resource('dedicated-ip-pool', 'pr-pool');
  const archive = resource('archive', 'pr-mail', { id: 'a-1' });
  const relay = resource('relay', 'pr-relay', { id: 'r-1' });
  const instance = resource('addon-instance', 'pr-scan', { id: 'ai-1' });
  const identity = resource('identity', 'pr-1.example.com');

  test.each<{ what: string; deleted: Resource; kept: Resource; lookup: Lookup; names: string; includeData?: boolean; says: string }>([
    {
      what: 'a default configuration set',
      deleted: set,
      kept: resource('identity', 'example.com'),
      lookup: 'ses:GetEmailIdentity',
      names: 'pr-bulk',
      says: 'change: the identity `example.com` is kept, and names the configuration-set `pr-bulk`, which is deleted: SES rejects messages of an identity whose default configuration set does not exist',
    },
    {
      what: 'a sending pool',
      deleted: pool,
      kept: resource('configuration-set', 'shared'),
      lookup: 'ses:GetConfigurationSet',
      names: 'pr-pool',
      includeData: true,
      says: 'change: the configuration-set `shared` is kept, and names the dedicated-ip-pool `pr-pool`, which is deleted: messages with the configuration set are then sent from another pool, not archived, or rejected',
    },
    {
      what: 'an archive, by its ARN',
      deleted: archive,
      kept: resource('configuration-set', 'shared'),
      lookup: 'ses:GetConfigurationSet',
      names: archive.arn ?? '',
      includeData: true,
      says: 'change: the configuration-set `shared` is kept, and names the archive `pr-mail`, which is deleted: messages with the configuration set are then sent from another pool, not archived, or rejected',
    },
    {
      what: 'a relay, by its id',
      deleted: relay,
      kept: resource('rule-set', 'inbound'),
      lookup: 'ses:GetRuleSet',
      names: 'r-1',
      says: 'change: the rule-set `inbound` is kept, and names the relay `pr-relay`, which is deleted: the rules that name it then fail',
    },
    {
      what: 'an archive of rules, by its name',
      deleted: archive,
      kept: resource('rule-set', 'inbound'),
      lookup: 'ses:GetRuleSet',
      names: 'pr-mail',
      includeData: true,
      says: 'change: the rule-set `inbound` is kept, and names the archive `pr-mail`, which is deleted: the rules that name it then fail',
    },
    {
      what: 'an add-on instance of a traffic policy',
      deleted: instance,
      kept: resource('traffic-policy', 'inbound'),
      lookup: 'ses:GetTrafficPolicy',
      names: instance.arn ?? '',
      says: 'change: the traffic-policy `inbound` is kept, and names the addon-instance `pr-scan`, which is deleted: the statements that name it then fail',
    },
    {
      what: 'a rule set of an ingress point',
      deleted: resource('rule-set', 'pr-rules', { id: 'rs-1' }),
      kept: resource('ingress-point', 'inbound'),
      lookup: 'ses:GetIngressPoint',
      names: 'rs-1',
      says: 'change: the ingress-point `inbound` is kept, and names the rule-set `pr-rules`, which is deleted: AWS then refuses the deletion, or the ingress point accepts no mail',
    },
  ])('include $what', async ({ deleted, kept, lookup, names, includeData = false, says }) => {
    const resources = [deleted, kept];
    const made = await plan({ resources, names: { [`${lookup} ${kept.name}`]: [names, 'unknown'] }, includeData });
    expect(made.deletions).toEqual([deleted]);
    expect(told(made)).toEqual([says]);
    expect(made.notes[0]).toMatchObject({ region: REGION, advice: expect.stringContaining('`!PATTERN` in `resource-names`') });
    const other = await plan({ resources, names: { [`${lookup} ${kept.name}`]: ['unknown'] }, includeData });
    expect(told(other)).toEqual([]);
  });

  test.each<{ what: string; kept: Partial<Resource>; includeData: boolean; says: string[] }>([
    {
      what: 'has a note if it names its subscription',
      kept: { uses: ['as-1'] },
      includeData: true,
      says: [
        'change: the addon-instance `scan` is kept, and names the addon-subscription `pr-scan`, which is deleted: AWS refuses that, or the add-on stops',
      ],
    },
    { what: 'has no note if it names another subscription', kept: { uses: ['as-2'] }, includeData: true, says: [] },
    { what: 'has no note if it names no subscription', kept: {}, includeData: true, says: [] },
    { what: 'has no note if AWS is deleting it', kept: { uses: ['as-1'], deleting: true }, includeData: true, says: [] },
    { what: 'has no note if its subscription is kept', kept: { uses: ['as-1'] }, includeData: false, says: [] },
    { what: 'has no note if it is deleted too', kept: { uses: ['as-1'], name: 'pr-scan' }, includeData: true, says: [] },
  ])('an add-on instance $what', async ({ kept, includeData, says }) => {
    const resources = [resource('addon-subscription', 'pr-scan', { id: 'as-1' }), resource('addon-instance', 'scan', kept)];
    expect(told(await plan({ resources, includeData }))).toEqual(says);
  });

  test.each<{ what: string; name: string; uses?: Resource['uses']; deleting?: boolean; says: string[] }>([
    {
      what: 'include a deleted endpoint that sends through a Region that no input names',
      name: 'pr-global',
      uses: [REGION, 'eu-west-1'],
      says: [
        'change: the multi-region-endpoint `pr-global` is deleted, and also sends through eu-west-1, which `resource-regions` does not name',
      ],
    },
    {
      what: 'do not include a deleted endpoint that sends through Regions of the plan',
      name: 'pr-global',
      uses: [REGION, 'eu-west-2'],
      says: [],
    },
    {
      what: 'include a kept endpoint that sends through a Region where identities are deleted',
      name: 'global',
      uses: ['eu-west-1', 'eu-west-2'],
      says: [
        'change: the multi-region-endpoint `global` is kept, and sends through eu-west-2, where identities or configuration sets are deleted: messages that need one of them then fail there',
      ],
    },
    { what: 'do not include a kept endpoint that sends through other Regions', name: 'global', uses: ['eu-west-1', REGION], says: [] },
    { what: 'do not include an endpoint that AWS is deleting', name: 'global', uses: ['eu-west-2'], deleting: true, says: [] },
    { what: 'do not include an endpoint without Regions', name: 'global', says: [] },
    { what: 'do not include an endpoint with invalid Regions', name: 'global', uses: [1, null], says: [] },
  ])('$what', async ({ name, uses, deleting = false, says }) => {
    const endpoint = resource('multi-region-endpoint', name, { uses, deleting });
    const there = resource('identity', 'pr-1.example.com', { region: 'eu-west-2' });
    const settings = settingsOf({ resources: [] });
    const planned = (region: string): Promise<RegionPlan> =>
      planRegion(region, KINDS, world({ resources: region === REGION ? [endpoint] : [there] }), settings, () => true);
    expect(told(await planAll([REGION, 'eu-west-2'], planned, settings.selectors))).toEqual(says);
  });

  test('include an association with a kept tenant, and not with a deleted tenant', async () => {
    const names = { 'ses:ListResourceTenants pr-1.example.com': ['acme', 'pr-tenant'] };
    const made = await plan({ resources: [identity, resource('tenant', 'acme'), resource('tenant', 'pr-tenant')], names });
    expect(told(made)).toEqual([
      'change: the tenant `acme` is kept, and loses the identity `pr-1.example.com`, which is deleted: the tenant cannot send with it any more',
    ]);
  });

  test('do not need the associations if no tenant is kept', async () => {
    const calls: string[] = [];
    await plan({ resources: [identity, resource('tenant', 'pr-tenant')] }, calls);
    expect(calls).toEqual(['ses:GetTenant pr-tenant']);
  });

  test('need the associations of tenants that could not be listed, with a note', async () => {
    const given = {
      resources: [identity],
      lists: { tenant: unreadable(DENIED) },
      names: { 'ses:ListResourceTenants pr-1.example.com': ['acme'] },
    };
    expect(told(await plan(given))).toEqual([
      'not-looked-up: changes to kept resources may be missing, because `ses:ListResourceTenants` did not show the associated tenants: the kind tenant could not be listed: the session may not look',
      'change: the tenant `acme` is kept, and loses the identity `pr-1.example.com`, which is deleted: the tenant cannot send with it any more',
    ]);
  });

  test('include the active receipt rule set, with one request', async () => {
    const calls: string[] = [];
    const resources = ['pr-1', 'pr-2', 'other'].map(name => resource('receipt-rule-set', name));
    const names = { 'ses:DescribeActiveReceiptRuleSet pr-1': ['pr-2'] };
    expect(told(await plan({ resources, names }, calls))).toEqual([
      'change: the receipt-rule-set `pr-2` is active and is deleted: the Region then has no active receipt rule set, and SES receives no mail in it',
    ]);
    expect(calls).toEqual(['ses:DescribeActiveReceiptRuleSet pr-1']);
    expect(told(await plan({ resources, names: { 'ses:DescribeActiveReceiptRuleSet pr-1': ['other'] } }))).toEqual([]);
  });

  test('need the list of the kinds that refer to the resources of a failed deletion', async () => {
    const given = { resources: [set, resource('identity', 'example.com')], names: { 'ses:GetEmailIdentity example.com': ['pr-bulk'] } };
    expect(told(await plan({ ...given, kinds: ['configuration-set'] }))).toHaveLength(1);
  });

  test('do not need lookups of resources that are deleted too or that AWS is deleting', async () => {
    const calls: string[] = [];
    const resources = [set, identity, relay, resource('rule-set', 'old', { deleting: true })];
    await plan({ resources, lists: { tenant: found([]) } }, calls);
    expect(calls).toEqual([]);
  });

  test('are looked up for the first 100 resources of the plan, with the number of the others', async () => {
    const calls: string[] = [];
    const many = Array.from({ length: LOOKUPS_AT_MOST + 5 }, (_, index) => resource('identity', `${1_000 + index}.example.com`));
    const made = await plan({ resources: [set, ...many.toReversed()] }, calls);
    expect(calls.filter(call => call.startsWith('ses:GetEmailIdentity')).toSorted()).toEqual(
      many.slice(0, LOOKUPS_AT_MOST).map(({ name }) => `ses:GetEmailIdentity ${name}`),
    );
    expect(told(made)).toEqual([
      'not-looked-up: changes to kept resources may be missing, because `ses:GetEmailIdentity` did not show the default configuration set: 5 resources of 105 could not be looked up: a plan looks up at most 100 in a Region',
    ]);
  });

  describe('if a lookup fails', () => {
    const identities = ['a', 'b', 'c'].map(name => resource('identity', `${name}.example.com`));
    const many = Array.from({ length: 60 }, (_, index) => resource('identity', `z-${index}.example.com`));
    const failing = (name: string, problem: Problem): NonNullable<Given['names']> => ({
      [`ses:GetEmailIdentity ${name}.example.com`]: unreadable(problem),
    });

    test('does not ask about the others if the first is denied', async () => {
      const calls: string[] = [];
      expect(told(await plan({ resources: [set, ...identities, ...many], names: failing('a', DENIED) }, calls))).toEqual([
        expect.stringMatching(/^not-looked-up: .* 63 resources of 63 could not be looked up: the session may not look$/),
      ]);
      expect(calls.filter(call => call.startsWith('ses:GetEmailIdentity'))).toEqual(['ses:GetEmailIdentity a.example.com']);
    });

    test('asks about all others if a later one is denied, so that the digest does not depend on the order of the answers', async () => {
      const made = await plan({ resources: [set, ...identities, ...many], names: failing('b', DENIED) });
      expect(made.notes.map(({ unread }) => unread)).toEqual([[identities[1]?.arn]]);
    });

    test('stops if the credentials end', async () => {
      const calls: string[] = [];
      const made = await plan({ resources: [set, ...identities, ...many], names: failing('b', EXPIRED) }, calls);
      expect(told(made)).toEqual([expect.stringContaining('could not be looked up: AWS does not accept the credentials')]);
      expect(calls.length).toBeLessThan(40);
    });

    test('continues after a temporary failure', async () => {
      const made = await plan({
        resources: [set, ...identities],
        names: { ...failing('a', THROTTLED), 'ses:GetEmailIdentity b.example.com': ABSENT },
      });
      expect(told(made)).toEqual([expect.stringMatching(/1 resource of 3 could not be looked up: AWS asked to slow down$/)]);
      expect(made.notes[0]).toMatchObject({ key: 'ses:GetEmailIdentity', advice: THROTTLED.advice });
      // A plan with such a note is not a plan with a gap: the lookups are optional.
      expect(made.gaps).toEqual([]);
    });
  });

  describe('other resources that were not looked up make another digest', () => {
    const digestOf = async (given: Given): Promise<string> => digest(merge([await plan(given)]), ACCOUNT, true);
    const named = (...names: readonly string[]): Resource[] => names.map(name => resource('identity', `${name}.example.com`));
    const first = named(...Array.from({ length: LOOKUPS_AT_MOST }, (_, index) => `a-${100 + index}`));

    test('beyond the first 100 of a kind, in whatever order AWS lists them', async () => {
      const reviewed = await digestOf({ resources: [set, ...first, ...named('x', 'y')] });
      expect(await digestOf({ resources: [set, ...first, ...named('x', 'z')] })).not.toBe(reviewed);
      expect(await digestOf({ resources: [set, ...first, ...named('x', 'y', 'z')] })).not.toBe(reviewed);
      expect(await digestOf({ resources: [set, ...first, ...named('x')] })).not.toBe(reviewed);
      expect(await digestOf({ resources: [...named('y', 'x'), ...first.toReversed(), set] })).toBe(reviewed);
    });

    test('after a denial, and after throttling', async () => {
      const failing = (name: string, problem: Problem): Given => ({
        resources: [set, ...named('a', 'b')],
        names: { [`ses:GetEmailIdentity ${name}.example.com`]: unreadable(problem) },
      });
      const [a, b] = [await digestOf(failing('a', THROTTLED)), await digestOf(failing('b', THROTTLED))];
      const denied = { ...failing('a', DENIED), resources: [set, ...named('a')] };
      const other = { ...failing('b', DENIED), resources: [set, ...named('b')] };
      expect(new Set([a, b, await digestOf({ resources: [set, ...named('a', 'b')] })]).size).toBe(3);
      expect(await digestOf(denied)).not.toBe(await digestOf(other));
    });

    test('that of two beyond the first 100 is the SHA-256 of their keys', async () => {
      // ["aws","111122223333","AWSServiceRoleForAmazonSES",SET,["notes","not-looked-up us-east-1 ses:GetEmailIdentity [X,Y]"]], each key in quotes
      const expected = 'sha256:de81cff146b2811687c89f6df28f138f1bce62f49646063947fa367843ab7eab';
      expect(await digestOf({ resources: [set, ...first, ...named('y', 'x')] })).toBe(expected);
    });

    test('each set counts if two plans of a Region are merged, and the warning is shown once', async () => {
      const plans = await Promise.all([
        plan({ resources: [set, ...first, ...named('x')] }),
        plan({ resources: [set, ...first, ...named('y')] }),
      ]);
      const merged = merge(plans);
      expect(merged.notes.map(({ unread }) => unread)).toEqual([[named('x')[0]?.arn], [named('y')[0]?.arn]]);
      expect(notesByKey(merged.notes).map(same => same.length)).toEqual([1]);
    });
  });
});

describe('a tenant', () => {
  const tenant = resource('tenant', 'pr-1');
  const own = { 'ses:GetTenant pr-1': ['TENANT'] };

  test.each<{ what: string; given: Omit<Given, 'resources'>; reason: string | undefined }>([
    { what: 'with its own suppression list is kept', given: { names: own }, reason: 'holds-data' },
    { what: 'with its own suppression list is deleted with the data', given: { names: own, includeData: true }, reason: undefined },
    { what: 'with the suppression list of the account is deleted', given: {}, reason: undefined },
    { what: 'that is missing by then is deleted', given: { names: { 'ses:GetTenant pr-1': ABSENT } }, reason: undefined },
    {
      what: 'is kept if its suppression list cannot be read',
      given: { names: { 'ses:GetTenant pr-1': unreadable(DENIED) } },
      reason: 'data-unreadable',
    },
    { what: 'that is not selected is kept without a read', given: { names: own, selectNames: ['x'] }, reason: 'not-selected' },
  ])('$what', async ({ given, reason }) => {
    const made = await plan({ ...given, resources: [tenant] });
    expect(made.kept.map(each => each.reason)).toEqual(reason === undefined ? [] : [reason]);
    expect(made.gaps).toEqual(reason === 'data-unreadable' ? [{ region: REGION, kind: 'tenant', problem: DENIED }] : []);
  });
});

describe('notes on selectors', () => {
  const resources = [resource('relay', 'pr-1'), resource('relay', 'prod-1'), resource('receipt-filter', 'blocked')];
  const tags = { 'pr-1': { env: 'pr' }, 'prod-1': { env: 'prod' } };

  async function notes(given: Partial<Given>): Promise<string[]> {
    const all = { resources, tags, selectNames: [], ...given };
    const { selectors } = settingsOf(all);
    return told({ notes: inventoryNotes([await plan(all)], selectors) });
  }

  test.each<{ what: string; given: Partial<Given>; says: string[] }>([
    { what: 'are none for selectors that match', given: { selectNames: ['pr-*', '!prod-*'] }, says: [] },
    { what: 'are none for tags that match', given: { selectTags: ['env=pr', '!env=prod'] }, says: [] },
    { what: 'are none for the star', given: { selectTags: ['*'] }, says: [] },
    {
      what: 'include an exclusion by tags that matches none of the tags that were read',
      given: { selectNames: ['*', '!prod-*', '!blocked'], selectTags: ['!kepe=yes'] },
      says: [
        'selector: `resource-tags`: no resource matches `!kepe=yes` (of those whose tags were read, in 1 Region), so nothing is excluded',
      ],
    },
    {
      what: 'include the resources that cannot have tags with an exclusion by tags',
      given: {
        resources: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => resource('receipt-filter', name)),
        lists: { relay: found([resource('relay', 'prod-1')]) },
        selectNames: ['*'],
        selectTags: ['!env=prod'],
      },
      says: [
        'untagged: `resource-tags` excludes no resource that cannot have tags, and the plan deletes the receipt-filter `a` in us-east-1, the receipt-filter `b` in us-east-1, the receipt-filter `c` in us-east-1, the receipt-filter `d` in us-east-1, the receipt-filter `e` in us-east-1 and 2 more resources',
      ],
    },
    {
      what: 'include one resource that cannot have tags with an exclusion by tags',
      given: { selectNames: ['*'], selectTags: ['!env=prod'] },
      says: [
        'untagged: `resource-tags` excludes no resource that cannot have tags, and the plan deletes the receipt-filter `blocked` in us-east-1',
      ],
    },
    {
      what: 'include a name that matches nothing',
      given: { selectNames: ['pr-*', 'qa-*'] },
      says: ['selector: `resource-names`: no resource matches `qa-*` (3 resources in 1 Region)'],
    },
    {
      what: 'name five selectors that match nothing in one note, apart from exclusions',
      given: { selectNames: ['pr-*', ...'abcdefg', '!x', '!y'] },
      says: [
        'selector: `resource-names`: no resource matches `a`, `b`, `c`, `d`, `e` and 2 more selectors (3 resources in 1 Region)',
        'selector: `resource-names`: no resource matches `!x`, `!y` (3 resources in 1 Region), so nothing is excluded',
      ],
    },
    {
      what: 'include an exclusion that matches nothing',
      given: { selectNames: ['*', '!production-*'] },
      says: ['selector: `resource-names`: no resource matches `!production-*` (3 resources in 1 Region), so nothing is excluded'],
    },
    {
      what: 'include a tag that matches nothing',
      given: { selectTags: ['env=pr', 'evn=pr'] },
      says: ['selector: `resource-tags`: no resource matches `evn=pr` (3 resources in 1 Region)'],
    },
    {
      what: 'are none for a tag that was not read because a name selects the resource',
      given: { selectNames: ['pr-*'], selectTags: ['evn=pr'] },
      says: [],
    },
    {
      what: 'include a plan without deletions',
      given: { selectNames: ['qa-*'] },
      says: [
        'empty: the plan deletes no resource: it keeps everything that was found, 3 resources in 1 Region',
        'selector: `resource-names`: no resource matches `qa-*` (3 resources in 1 Region)',
      ],
    },
    {
      what: 'are none for Regions without resources',
      given: { resources: [], selectNames: ['qa-*'] },
      says: ['empty: the plan deletes no resource: nothing was found in 1 Region'],
    },
    {
      what: 'are none for an inventory with gaps',
      given: { selectNames: ['pr-*', 'qa-*'], lists: { archive: unreadable(DENIED) } },
      says: [],
    },
  ])('$what', async ({ given, says }) => {
    expect(await notes(given)).toEqual(says);
  });

  test('advise how a selector is read', async () => {
    const [note] = inventoryNotes([await plan({ resources, selectNames: ['qa-*', '*'] })], { names: ['qa-*', '*'], tags: [] });
    expect(note?.advice).toContain('upper and lower case differ');
  });

  test('compare a selector with the other Regions if a Region is off', async () => {
    const off = await plan({ resources: [], lists: { identity: unreadable({ ...DENIED, code: 'region-disabled' }) } });
    const notes = inventoryNotes([await plan({ resources }), off], { names: ['*', '!prdo-*'], tags: [] });
    expect(notes.map(({ message }) => message)).toContain(
      '`resource-names`: no resource matches `!prdo-*` (3 resources in 1 Region), so nothing is excluded',
    );
  });

  test('are none for a selector that matches in one Region', async () => {
    const plans = [await plan({ resources, selectNames: ['pr-*'] }), await plan({ resources: [], selectNames: ['pr-*'] })];
    expect(inventoryNotes(plans, { names: ['pr-*'], tags: [] })).toEqual([]);
  });
});

describe('notes on charges', () => {
  async function charges(names: Given['names'] = {}, lists: Given['lists'] = {}): Promise<{ said: string[]; calls: string[] }> {
    const calls: string[] = [];
    const given = { resources: [], names, lists };
    const { notes } = await inventory(REGION, world(given, calls), settingsOf(given));
    return { said: notes.map(({ message, advice }) => `${message}: ${advice}`), calls };
  }

  test.each<{ what: string; names: Given['names']; says: string[] }>([
    { what: 'are none', names: { 'ses:GetAccount': ['NONE'], 'ses:GetDeliverabilityDashboardOptions': ['DISABLED'] }, says: [] },
    { what: 'omit a plan without a fixed price', names: { 'ses:GetAccount': ['ESSENTIALS'] }, says: [] },
    {
      what: 'include a pricing plan',
      names: { 'ses:GetAccount': ['PRO'] },
      says: [
        'the pricing plan PRO: run `aws sesv2 put-account-pricing-attributes --plan NONE --region us-east-1`; the plan ends with the month',
      ],
    },
    {
      what: 'include Virtual Deliverability Manager',
      names: { 'ses:GetAccount': ['NONE', 'VDM'] },
      says: [
        'Virtual Deliverability Manager: run `aws sesv2 put-account-vdm-attributes --vdm-attributes VdmEnabled=DISABLED --region us-east-1`',
      ],
    },
    {
      what: 'include the dashboard',
      names: { 'ses:GetDeliverabilityDashboardOptions': ['ACTIVE'] },
      says: [
        'the deliverability dashboard: run `aws sesv2 put-deliverability-dashboard-option --no-dashboard-enabled --region us-east-1`; the subscription ends with the month',
      ],
    },
    {
      what: 'omit a dashboard that ends with the month',
      names: { 'ses:GetDeliverabilityDashboardOptions': ['PENDING_EXPIRATION'] },
      says: [],
    },
    {
      what: 'include dedicated IP addresses',
      names: { 'ses:GetDedicatedIps': ['192.0.2.1', '192.0.2.2'] },
      says: [
        '2 dedicated IP addresses: delete a managed pool with `aws sesv2 delete-dedicated-ip-pool --pool-name NAME --region us-east-1`; standard addresses are given back in the SES console',
      ],
    },
    {
      what: 'include a lookup that failed',
      names: { 'ses:GetDedicatedIps': unreadable(DENIED) },
      says: [
        'not known, because `ses:GetDedicatedIps` did not show the dedicated IP addresses: the session may not look: allow the session to look',
      ],
    },
  ])('$what', async ({ names, says }) => {
    expect((await charges(names)).said).toEqual(says);
  });

  test('need no request to a Region that refuses the credentials', async () => {
    const disabled = unreadable({ ...DENIED, code: 'region-disabled' });
    expect((await charges({}, { 'multi-region-endpoint': disabled })).calls).toEqual([]);
    expect((await charges()).calls).toEqual(['ses:GetAccount', 'ses:GetDeliverabilityDashboardOptions', 'ses:GetDedicatedIps']);
  });
});

describe('lookupsOf', () => {
  test('returns no lookup without resources', () => {
    expect(lookupsOf('none', true)).toEqual([]);
  });

  test('returns the lookups of data only without `include-data`, and the lookups of references to data only with it', () => {
    expect(lookupsOf('all', false).filter(each => !lookupsOf('all', true).includes(each))).toEqual(['ses:GetTenant']);
    expect(lookupsOf('all', true).filter(each => !lookupsOf('all', false).includes(each))).toEqual(['ses:GetConfigurationSet']);
  });

  test('returns no lookup of the Region with `blocking`', () => {
    expect(lookupsOf('all', false).filter(each => !lookupsOf('blocking', false).includes(each))).toEqual([
      'ses:DescribeActiveReceiptRuleSet',
      'ses:GetAccount',
      'ses:GetDeliverabilityDashboardOptions',
      'ses:GetDedicatedIps',
    ]);
  });
});

describe('lookups that a check makes too', () => {
  const of = resource('identity', 'x');
  const set = { sendingEnabled: true };

  test.each<{ lookup: Lookup; script: Parameters<typeof fakeSes>[1]; names: readonly string[] }>([
    { lookup: 'ses:GetEmailIdentity', script: { identity: [found({ configurationSet: 'bulk' })] }, names: ['bulk'] },
    { lookup: 'ses:GetEmailIdentity', script: { identity: [found({})] }, names: [] },
    { lookup: 'ses:GetConfigurationSet', script: { configurationSet: [found({ ...set, sendingPool: 'p' })] }, names: ['p'] },
    { lookup: 'ses:GetConfigurationSet', script: { configurationSet: [found({ ...set, archive: 'a' })] }, names: ['a'] },
    {
      lookup: 'ses:GetTenant',
      script: { tenant: [found({ arn: 'a', sendingStatus: 'ENABLED', suppression: 'TENANT' })] },
      names: ['TENANT'],
    },
    { lookup: 'ses:GetTenant', script: { tenant: [found({ arn: 'a', sendingStatus: 'ENABLED', suppression: 'ACCOUNT' })] }, names: [] },
    { lookup: 'ses:GetTenant', script: { tenant: [found({ arn: 'a', sendingStatus: 'ENABLED' })] }, names: [] },
    {
      lookup: 'ses:GetAccount',
      script: { account: [found({ ...SES_ACCOUNT, pricingPlan: 'PRO', vdm: 'ENABLED' })] },
      names: ['PRO', 'VDM'],
    },
    { lookup: 'ses:GetAccount', script: { account: [found({ ...SES_ACCOUNT, vdm: 'DISABLED' })] }, names: ['NONE'] },
    { lookup: 'ses:GetDedicatedIps', script: {}, names: ['192.0.2.1'] },
  ])('return $names for $lookup', async ({ lookup, script, names }) => {
    const lookUp = lookUpBy(fakeSes('us-east-1', script), { ...world({ resources: [] }), lookUp: async () => found(['192.0.2.1']) });
    expect(await lookUp(lookup, lookup === 'ses:GetDedicatedIps' ? undefined : of)).toEqual(found(names));
  });

  test('do not change an answer that is not found', async () => {
    const ses = fakeSes('us-east-1', { identity: [unreadable(DENIED)], account: [unreadable(DENIED)] });
    const lookUp = lookUpBy(ses, world({ resources: [] }));
    expect(await lookUp('ses:GetEmailIdentity', of)).toEqual(unreadable(DENIED));
    expect(await lookUp('ses:GetAccount')).toEqual(unreadable(DENIED));
  });
});
