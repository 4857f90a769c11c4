import { expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, type Lookup, type Resource, type Tags } from '../../src/model/kinds.ts';
import type { Reading } from '../../src/model/readings.ts';
import { inventory, planAll, regionsOf } from '../../src/teardown/plan.ts';
import { handedOn } from '../support/inputs.ts';
import { ABSENT, DENIED, found, THROTTLED, unreadable } from '../support/ports.ts';
import { runs } from '../support/runs.ts';
import { resource } from './support.ts';
import { type Fate, HONEST, play, type Thing, thing } from './world.ts';

/** `npm run test:properties` tests 100,000 worlds; `PROPERTY_SEED=$RANDOM` tests other worlds. */
const RUNS = runs(2_000);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_127);

/** Random numbers, the same for the same seed. */
function dice(seed: number) {
  let state = seed | 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (number: number): number => Math.floor(random() * number);
  const one = <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
  const some = <T>(make: () => T, most: number): T[] => Array.from({ length: below(most + 1) }, make);
  return { random, below, one, some, oneIn: (times: number): boolean => below(times) === 0 };
}

type Dice = ReturnType<typeof dice>;

const REGIONS = ['us-east-1', 'eu-west-1', 'ap-south-1'] as const;
const NAMES = ['pr-1', 'pr-12', 'prod', 'prod-1', 'app', 'a', '', 'pr-1.example.com', 'x@prod.example.com', '!prod', 'PROD'] as const;
const PATTERNS = ['pr-*', 'pr-?', 'prod*', '*', '**', '?', '*.example.com', 'app', '*1*', 'PROD', 'nothing', '?*', '*prod*'] as const;
const VALUES = ['pr', 'prod', '', 'pr=1', 'yes'] as const;
const TAG_PATTERNS = ['*', 'env=pr', 'env=prod', 'env=*', 'keep=yes', 'keep=?*', 'env=', 'env=pr=?', 'other=*', 'keep=*'] as const;

/** Kinds with people's data, texts or charges. A tenant is one of them if it has its own suppression list. */
const HOLDING: ReadonlySet<Kind> = new Set([
  'contact-list',
  'address-list',
  'archive',
  'template',
  'custom-verification-email-template',
  'addon-subscription',
  'dedicated-ip-pool',
]);

interface Small {
  readonly resource: Resource;
  readonly tags: Tags;
  /** Whether a tenant has its own suppression list. */
  readonly suppresses: boolean;
  readonly unread: boolean;
  readonly list: boolean;
}

function smallWorld({ one, some, oneIn, below }: Dice): Small[] {
  return some(() => {
    const region = one(REGIONS);
    const name = `${one(NAMES)}${oneIn(3) ? below(30) : ''}` || 'x';
    const tags = some(() => [one(['env', 'keep', 'Env']), one(VALUES)] as const, 2);
    return {
      resource: resource(one(KINDS as [Kind, ...Kind[]]), name, { region, deleting: oneIn(15) }),
      tags: new Map(tags),
      suppresses: oneIn(2),
      unread: oneIn(15),
      list: !oneIn(20),
    };
  }, 14);
}

function selectors({ one, some, oneIn }: Dice, patterns: readonly [string, ...string[]]): string[] {
  return some(() => `${oneIn(2) ? '!' : ''}${one(patterns)}`, 4);
}

/** Whether a glob matches a text, implemented independently of the action. */
function matches(glob: string, text: string): boolean {
  const source = [...glob].map(each => (each === '*' ? '[^]*' : each === '?' ? '[^]' : RegExp.escape(each))).join('');
  return new RegExp(`^${source}$`).test(text);
}

/** Whether a selector of names matches. Identities match in any case. */
function matchesName(glob: string, { kind, name }: Resource): boolean {
  return kind === 'identity' ? matches(glob.toLowerCase(), name.toLowerCase()) : matches(glob, name);
}

/** Whether a teardown must keep a resource, whatever selects the resource. */
function mustStay({ resource, tags }: Pick<Small, 'resource' | 'tags'>, names: readonly string[], wanted: readonly string[]): boolean {
  const byName = names.some(each => each.startsWith('!') && matchesName(each.slice(1), resource));
  const byTag = wanted.some(each => {
    const [key = '', ...value] = each.slice(1).split('=');
    return each.startsWith('!') && CATALOGUE[resource.kind].taggable && tags.has(key) && matches(value.join('='), tags.get(key) ?? '');
  });
  return byName || byTag;
}

/** Whether only `include-data` deletes a resource. */
function holdsData({ resource: { kind }, suppresses, unread }: Small): boolean {
  return HOLDING.has(kind) || (kind === 'tenant' && (suppresses || unread));
}

/** Whether a selector without `!` selects the resource. */
function isSelected({ resource, tags }: Small, names: readonly string[], wanted: readonly string[]): boolean {
  const byTag = wanted.some(each => {
    const [key = '', ...value] = each.split('=');
    return each === '*' || (CATALOGUE[resource.kind].taggable && tags.has(key) && matches(value.join('='), tags.get(key) ?? ''));
  });
  return byTag || names.some(each => !each.startsWith('!') && matchesName(each, resource));
}

/** The inputs as in a workflow; undefined if the action refuses them. */
function accepted(names: readonly string[], tags: readonly string[], scope: string, data: boolean) {
  const parsed = parseInputs(
    handedOn({
      mode: 'teardown',
      'aws-region': 'us-east-1',
      'allowed-account-ids': '111122223333',
      'delete-resources': 'all',
      'resource-names': names.join('\n'),
      'resource-tags': tags.join('\n'),
      'resource-regions': scope,
      'include-data': String(data),
    }),
    {},
    0,
  );
  return 'inputs' in parsed ? parsed.inputs : undefined;
}

test(
  `a plan contains no excluded resource, none outside resource-regions, and no data without include-data, in ${RUNS} worlds`,
  async () => {
    let excluded = 0;
    let elsewhere = 0;
    let held = 0;
    let deleted = 0;
    let refused = 0;
    for (let run = 0; run < RUNS; run++) {
      const seed = SEED + run;
      const rolls = dice(seed);
      const things = smallWorld(rolls);
      const names = selectors(rolls, PATTERNS);
      const tags = selectors(rolls, TAG_PATTERNS);
      const scope = rolls.some(() => rolls.one(REGIONS), 2).join(' ');
      const data = rolls.oneIn(2);
      const inputs = accepted(names, tags, scope, data);
      if (inputs === undefined) {
        refused += 1;
        continue;
      }
      const asked = new Set<string>();
      const of = new Map(things.map(each => [keyOf(each.resource), each]));
      const reader = (region: string) => ({
        list: async (kind: Kind): Promise<Reading<readonly Resource[]>> => {
          asked.add(region);
          const own = things.filter(each => each.resource.region === region && each.resource.kind === kind);
          return own.every(each => each.list) ? found(own.map(each => each.resource)) : unreadable(THROTTLED);
        },
        tags: async (each: Resource): Promise<Reading<Tags>> => {
          const known = of.get(keyOf(each));
          return known === undefined ? ABSENT : known.unread ? unreadable(DENIED) : found(known.tags);
        },
        lookUp: async (lookup: Lookup, each?: Resource): Promise<Reading<readonly string[]>> => {
          const known = each && of.get(keyOf(each));
          return known?.unread ? unreadable(DENIED) : found(lookup === 'ses:GetTenant' && known?.suppresses ? ['TENANT'] : []);
        },
      });
      const regions = regionsOf(inputs['resource-regions'], inputs['aws-region'], 'aws');
      const settings = {
        selectors: { names: inputs['resource-names'], tags: inputs['resource-tags'] },
        includeData: inputs['include-data'],
      };
      const { deletions } = await planAll(regions, region => inventory(region, reader(region), settings), settings.selectors);
      const allowed = scope === '' ? ['us-east-1'] : scope.split(' ');
      const wrong = deletions.filter(each => {
        const known = of.get(keyOf(each));
        return (
          known === undefined ||
          mustStay(known, names, tags) ||
          !isSelected(known, names, tags) ||
          (!data && holdsData(known)) ||
          !allowed.includes(each.region) ||
          known.resource.deleting
        );
      });
      const left = [...asked].filter(region => !allowed.includes(region));
      if (wrong.length > 0 || left.length > 0) {
        expect({ seed, names, tags, scope, data, wrong, left }).toBeUndefined();
      }
      deleted += deletions.length;
      excluded += things.filter(each => isSelected(each, names, tags) && mustStay(each, names, tags)).length;
      elsewhere += things.filter(each => isSelected(each, names, tags) && !allowed.includes(each.resource.region)).length;
      held += data ? 0 : things.filter(each => isSelected(each, names, tags) && !mustStay(each, names, tags) && holdsData(each)).length;
    }
    // The worlds must contain what the property is about.
    expect(Math.min(excluded, elsewhere, held, deleted) / RUNS).toBeGreaterThan(0.1);
    expect(refused / RUNS).toBeLessThan(0.8);
  },
  30_000 + 20 * RUNS,
);

const TOLD: readonly Fate[] = [HONEST];

test('a teardown deletes no excluded resource, none outside resource-regions, and no data without include-data', async () => {
  const plays = Math.min(200, Math.max(40, Math.round(RUNS / 50)));
  let excluded = 0;
  let held = 0;
  let deleted = 0;
  for (let run = 0; run < plays; run++) {
    const seed = SEED + run;
    const rolls = dice(seed);
    const small = smallWorld(rolls);
    // AWS names the resources that use the role, in any Region.
    const things = small.map((each): Thing => thing(each.resource, { tags: each.tags, blocks: rolls.oneIn(2), takes: 1_000 }));
    const names = ['*', ...selectors(rolls, PATTERNS).filter(each => each.startsWith('!'))];
    const tags = selectors(rolls, TAG_PATTERNS).filter(each => each.startsWith('!') && each !== '!*');
    const scope = [rolls.one(REGIONS)];
    const data = rolls.oneIn(2);
    const { world } = await play({
      world: { things, fates: TOLD, latency: [10, 10] },
      inputs: {
        'delete-resources': rolls.one(['all', 'blocking']),
        'resource-regions': scope,
        'resource-names': names,
        'resource-tags': tags,
        'include-data': data,
        'max-attempts': 3,
        'initial-delay': 1_000,
        'max-delay': 2_000,
      },
      timeout: 10 * 60_000,
    });
    const of = new Map(small.map(each => [keyOf(each.resource), each]));
    const wrong = world.deletions.filter(({ resource: each }) => {
      const known = of.get(keyOf(each));
      const isData = !data && HOLDING.has(each.kind);
      return known === undefined || mustStay(known, names, tags) || isData || !scope.some(region => region === each.region);
    });
    if (wrong.length > 0) {
      expect({ seed, names, tags, scope, data, wrong }).toBeUndefined();
    }
    deleted += world.deletions.length;
    excluded += small.filter(each => mustStay(each, names, tags)).length;
    held += data ? 0 : small.filter(each => !mustStay(each, names, tags) && HOLDING.has(each.resource.kind)).length;
  }
  expect(Math.min(excluded, held, deleted)).toBeGreaterThan(plays / 10);
}, 180_000);
