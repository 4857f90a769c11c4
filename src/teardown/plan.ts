import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { isClosed } from '../core/facts.ts';
import { asciiName, count, like, sanitize } from '../core/text.ts';
import {
  CATALOGUE,
  isAwsOwned,
  KINDS,
  type Kind,
  keyOf,
  LOOKUPS,
  type Lookup,
  type LookupOf,
  REFERENCES,
  type Resource,
  type Tags,
} from '../model/kinds.ts';
import type { InventoryReader, ResourceReader, SesReader } from '../model/ports.ts';
import { type Problem, runError } from '../model/problem.ts';
import type { Reading } from '../model/readings.ts';
import { sesRegions } from '../model/regions.ts';
import type { Gap, KeepReason, Kept, Note, Plan } from '../model/result.ts';
import { type Account, ROLE_NAME } from '../model/role.ts';

/**
 * Which resources a teardown may delete: those that one of the selectors matches, unless one that starts with `!` matches too. The names
 * are globs with `*` and `?`. The tags are `key=value`, the value a glob, or `*`, which matches every resource, with tags or without.
 */
export interface Selectors {
  readonly names: readonly string[];
  readonly tags: readonly string[];
}

export interface PlanSettings {
  readonly selectors: Selectors;
  readonly includeData: boolean;
}

/** A plan of one Region, and which selectors have matched something there. */
export interface RegionPlan extends Plan {
  readonly matched: ReadonlySet<string>;
  /** Whether every selector of tags was compared with every resource that can have tags. */
  readonly allTagsRead: boolean;
  readonly found: number;
}

/** Concurrent reads about single resources: one that stalls must not delay the others. */
const READS_AT_ONCE = 16;

/** The Regions that a teardown lists: `aws-region` may have one that is newer than the table. */
export function regionsOf(scope: 'all' | readonly string[], given: readonly string[], partition: string): readonly string[] {
  return scope === 'all' ? [...new Set([...sesRegions(partition), ...given])] : scope;
}

/** Plans whole Regions, side by side. */
export async function planAll(
  regions: readonly string[],
  planned: (region: string) => Promise<RegionPlan>,
  selectors: Selectors,
): Promise<Plan> {
  const plans = await Promise.all(regions.map(planned));
  const notes = [...endpointNotes(merge(plans), regions), ...inventoryNotes(plans, selectors)];
  return merge([...plans, { deletions: [], kept: [], gaps: [], notes }]);
}

/** Identities first: their first answer tells whether a Region is denied as a whole, and no organization denies their list alone. */
const LIST_ORDER: readonly Kind[] = ['identity', ...KINDS.filter(kind => kind !== 'identity')];

/** Plans a whole Region, and finds what is paid for in it. */
export async function inventory(region: string, reader: ResourceReader, settings: PlanSettings): Promise<RegionPlan> {
  const plan = await planRegion(region, LIST_ORDER, reader, settings, () => true);
  const charges = plan.gaps.some(({ problem }) => isClosed(problem)) ? [] : await chargesOf(region, reader);
  return { ...plan, notes: [...plan.notes, ...charges] };
}

/** Plans one Region: all resources of `kinds` that AWS does not own and that `wanted` accepts. */
export async function planRegion(
  region: string,
  kinds: readonly Kind[],
  reader: ResourceReader,
  settings: PlanSettings,
  wanted: (resource: Resource) => boolean,
): Promise<RegionPlan> {
  const deletions: Resource[] = [];
  const kept: Kept[] = [];
  const gaps: Gap[] = [];
  const lists = new Map<Kind, Reading<readonly Resource[]>>();
  for (const kind of kinds) {
    const listed = await reader.list(kind);
    lists.set(kind, listed);
    if (listed.kind === 'unreadable') {
      gaps.push({ region, kind, problem: listed.problem });
      if (isClosed(listed.problem)) {
        // No other kind can be listed in this Region either, or the run is over.
        break;
      }
    }
  }
  const candidates = [...lists.values()].flatMap(each => ownOf(each).filter(wanted));
  const choice = new Choice(settings, reader);
  const decided = await pMap(candidates, async resource => ({ resource, reason: await choice.reasonToKeep(resource) }), {
    concurrency: READS_AT_ONCE,
  });
  for (const { resource, reason } of decided) {
    if (reason === undefined) {
      deletions.push(resource);
    } else if (typeof reason === 'string') {
      kept.push({ resource, reason });
    } else {
      kept.push({ resource, reason: reason.reason });
      gaps.push({ region, kind: resource.kind, problem: reason.problem });
    }
  }
  const notes = await new SideEffects(region, deletions, reader, lists).notes();
  const { matched, allTagsRead } = choice;
  return { deletions, kept, gaps, notes, matched, allTagsRead, found: candidates.length };
}

/** The account's own resources in a list. One that changes while its pages are read may contain a resource twice. */
function ownOf(listed: Reading<readonly Resource[]>): Resource[] {
  const all = listed.kind === 'found' ? listed.value : [];
  return [...new Map(all.map(resource => [keyOf(resource), resource])).values()].filter(each => !isAwsOwned(each));
}

/** One selector of `resource-names` or `resource-tags`. */
interface Selector {
  readonly input: 'resource-names' | 'resource-tags';
  readonly text: string;
  /** The text without the `!` of an exclusion. */
  readonly pattern: string;
  readonly excludes: boolean;
}

function selectorsOf({ names, tags }: Selectors): Selector[] {
  const of = (input: Selector['input'], texts: readonly string[]): Selector[] =>
    texts.map(text => ({ input, text, pattern: text.replace(/^!/, ''), excludes: text.startsWith('!') }));
  return [...of('resource-names', names), ...of('resource-tags', tags)];
}

/** Whether a selector of tags matches; `*` matches every resource, and its tags need not be read. */
export function matchesTags(pattern: string, tags: Tags): boolean {
  const [key = '', glob = ''] = pattern.split(/=(.*)/s);
  const value = tags.get(key);
  return value !== undefined && like(glob, value);
}

/** Whether a selector of names matches. SES tells no identities apart by case, and names domains in ASCII. */
export function matchesName(pattern: string, { kind, name }: Pick<Resource, 'kind' | 'name'>): boolean {
  return kind === 'identity' ? like(pattern.replaceAll(/[^.@]+/g, asciiName), name.toLowerCase()) : like(pattern, name);
}

/** Whether only its tags can select or exclude a resource. */
export function needsTags({ kind, name, deleting }: Resource, { names, tags }: Selectors): boolean {
  const matching = names.filter(each => matchesName(each.replace(/^!/, ''), { kind, name }));
  const isNamed = tags.includes('*') || matching.some(each => !each.startsWith('!'));
  const isDecided = deleting || !CATALOGUE[kind].taggable || matching.some(each => each.startsWith('!'));
  return !isDecided && tags.some(each => each !== '*' && each.startsWith('!') === isNamed);
}

/** A read without which nothing can be decided about a resource. */
interface Unread {
  readonly reason: 'tags-unreadable' | 'data-unreadable';
  readonly problem: Problem;
}

/** Decides on resources, and remembers which selectors have matched one. */
class Choice {
  readonly #selectors: Selectors;
  readonly #names: readonly Selector[];
  readonly #tags: readonly Selector[];
  readonly #all: boolean;
  readonly #includeData: boolean;
  readonly #reader: ResourceReader;
  readonly matched = new Set<string>();
  allTagsRead = true;

  constructor({ selectors, includeData }: PlanSettings, reader: ResourceReader) {
    const tags = selectorsOf({ names: [], tags: selectors.tags });
    this.#selectors = selectors;
    this.#names = selectorsOf({ names: selectors.names, tags: [] });
    this.#tags = tags.filter(({ pattern }) => pattern !== '*');
    this.#all = this.#tags.length < tags.length;
    this.#includeData = includeData;
    this.#reader = reader;
  }

  async reasonToKeep(resource: Resource): Promise<KeepReason | Unread | undefined> {
    const { taggable } = CATALOGUE[resource.kind];
    const byName = this.#match(this.#names, pattern => matchesName(pattern, resource));
    const isNamed = byName.selects || this.#all;
    if (!needsTags(resource, this.#selectors)) {
      this.allTagsRead &&= !taggable;
      return resource.deleting ? 'deleting' : byName.excludes ? 'excluded' : isNamed ? this.#reasonOfData(resource) : 'not-selected';
    }
    const tags = await this.#reader.tags(resource);
    if (tags.kind !== 'found') {
      return tags.kind === 'unreadable' ? { reason: 'tags-unreadable', problem: tags.problem } : 'not-selected';
    }
    const byTags = this.#match(this.#tags, pattern => matchesTags(pattern, tags.value));
    return byTags.excludes ? 'excluded' : isNamed || byTags.selects ? this.#reasonOfData(resource) : 'not-selected';
  }

  /** All selectors are compared, so that those that match nothing are known. */
  #match(selectors: readonly Selector[], matches: (pattern: string) => boolean): { readonly selects: boolean; readonly excludes: boolean } {
    const matching = selectors.filter(({ pattern }) => matches(pattern));
    for (const each of matching) {
      this.matched.add(selectorKey(each));
    }
    return { selects: matching.some(({ excludes }) => !excludes), excludes: matching.some(({ excludes }) => excludes) };
  }

  async #reasonOfData(resource: Resource): Promise<KeepReason | Unread | undefined> {
    const { data } = CATALOGUE[resource.kind];
    if (this.#includeData || typeof data === 'boolean') {
      return data && !this.#includeData ? 'holds-data' : undefined;
    }
    const held = await this.#reader.lookUp(data, resource);
    if (held.kind === 'unreadable') {
      return { reason: 'data-unreadable', problem: held.problem };
    }
    return held.kind === 'found' && held.value.length > 0 ? 'holds-data' : undefined;
  }
}

function selectorKey({ input, text }: Pick<Selector, 'input' | 'text'>): string {
  return `${input} ${text}`;
}

/** What a plan changes of multi-region endpoints: each of them is listed in one of its Regions, and sends through all of them. */
function endpointNotes({ deletions, kept }: Plan, regions: readonly string[]): Note[] {
  const senders = deletions.filter(({ kind }) => kind === 'identity' || kind === 'configuration-set');
  const notes = (endpoints: readonly Resource[], concerns: (region: string) => boolean, message: string, advice: string): Note[] =>
    endpoints
      .filter(({ kind, deleting }) => kind === 'multi-region-endpoint' && !deleting)
      .flatMap(endpoint => {
        const named = [endpoint.uses].flat().filter(each => typeof each === 'string');
        return named.filter(concerns).map(other => ({
          kind: 'change',
          region: endpoint.region,
          key: `${keyOf(endpoint)} ${other}`,
          message: `${titleOf(endpoint)} ${message.replace('REGION', sanitize(other))}`,
          advice,
        }));
      });
  return [
    ...notes(
      deletions,
      region => !regions.includes(region),
      'is deleted, and also sends through REGION, which `resource-regions` does not name',
      'if that Region needs the endpoint, exclude it: `!PATTERN` in `resource-names`',
    ),
    ...notes(
      kept.map(({ resource }) => resource),
      region => senders.some(each => each.region === region),
      'is kept, and sends through REGION, where identities or configuration sets are deleted: messages that need one of them then fail there',
      'delete the endpoint too, or exclude what it needs: `!PATTERN` in `resource-names`',
    ),
  ];
}

/** What selectors and a complete inventory say of one another. */
export function inventoryNotes(plans: readonly RegionPlan[], selectors: Selectors): Note[] {
  const found = plans.reduce((sum, each) => sum + each.found, 0);
  const matched = new Set(plans.flatMap(each => [...each.matched]));
  // A Region that is off has no resources.
  const off = plans.filter(({ gaps }) => gaps.some(({ problem }) => problem.code === 'region-disabled'));
  const where = `in ${count(plans.length - off.length, 'Region')}`;
  // A selector of tags might match a resource whose tags were not read, because a name had decided already.
  const isKnown = ({ input }: Selector): boolean => input === 'resource-names' || plans.every(({ allTagsRead }) => allTagsRead);
  const unmatched = plans.some(each => each.gaps.length > 0 && !off.includes(each))
    ? []
    : selectorsOf(selectors).filter(each => each.pattern !== '*' && !matched.has(selectorKey(each)) && (isKnown(each) || each.excludes));
  const isEmpty = plans.every(({ deletions }) => deletions.length === 0);
  return [
    ...(isEmpty
      ? [
          {
            kind: 'empty',
            region: undefined,
            key: 'empty',
            message: `the plan deletes no resource: ${found === 0 ? 'nothing was found' : `it keeps everything that was found, ${count(found, 'resource')}`} ${where}`,
            advice: 'check `resource-names`, `resource-tags` and `resource-regions`, if there should be resources to delete',
          } as const,
        ]
      : []),
    ...(found === 0 ? [] : unmatched).map(each => ({
      kind: 'selector' as const,
      region: undefined,
      key: selectorKey(each),
      message: `\`${each.input}\`: \`${sanitize(each.text)}\` matches none of ${isKnown(each) ? count(found, 'resource') : 'the resources whose tags were read'} ${where}${each.excludes ? ', so it excludes nothing' : ''}`,
      advice: 'correct or remove the selector. Upper and lower case differ, `*` is any text, and `?` is any character',
    })),
    ...unprotectedNote(plans, selectors),
  ];
}

/** An exclusion by tags says nothing about a resource that cannot have any. */
function unprotectedNote(plans: readonly RegionPlan[], { tags }: Selectors): Note[] {
  const deleted = plans.flatMap(({ deletions }) => deletions.filter(({ kind }) => !CATALOGUE[kind].taggable));
  if (deleted.length === 0 || !tags.some(each => each.startsWith('!'))) {
    return [];
  }
  const names = deleted.slice(0, NAMED).map(each => `${titleOf(each)} in ${each.region}`);
  const others = deleted.length > NAMED ? ` and ${count(deleted.length - NAMED, 'more resource')}` : '';
  return [
    {
      kind: 'selector',
      region: undefined,
      key: 'untagged',
      message: `\`resource-tags\` excludes no resource that cannot have tags, and the plan deletes ${names.join(', ')}${others}`,
      advice: 'exclude what has to stay by its name in `resource-names`: `!PATTERN`',
    },
  ];
}

/** Resources that a note names. */
const NAMED = 5;

type AccountReader = Pick<SesReader, 'account' | 'identity' | 'configurationSet' | 'tenant'>;

/** The lookups that a check makes too; what they name. */
const BY_ACCOUNT: Readonly<Record<LookupOf<'account'>, (ses: AccountReader, name: string) => Promise<Reading<readonly string[]>>>> = {
  'ses:GetEmailIdentity': async (ses, name) => named(await ses.identity(name), ({ configurationSet }) => [configurationSet]),
  'ses:GetConfigurationSet': async (ses, name) =>
    named(await ses.configurationSet(name), ({ sendingPool, archive }) => [sendingPool, archive]),
  'ses:GetTenant': async (ses, name) => named(await ses.tenant(name), ({ suppression }) => (suppression === 'TENANT' ? [suppression] : [])),
  'ses:GetAccount': async ses =>
    named(await ses.account(), ({ pricingPlan = 'NONE', vdm }) => [pricingPlan, vdm === 'ENABLED' ? 'VDM' : undefined]),
};

function named<T>(reading: Reading<T>, names: (value: T) => readonly (string | undefined)[]): Reading<readonly string[]> {
  return reading.kind === 'found' ? { kind: 'found', value: names(reading.value).filter(name => name !== undefined) } : reading;
}

/** All of a plan's lookups in a Region. */
export function lookUpBy(ses: AccountReader, resources: InventoryReader): ResourceReader['lookUp'] {
  const isOfAccount = (lookup: Lookup): lookup is LookupOf<'account'> => lookup in BY_ACCOUNT;
  return (lookup, resource) => (isOfAccount(lookup) ? BY_ACCOUNT[lookup](ses, resource?.id ?? '') : resources.lookUp(lookup, resource));
}

/** Lookups of one kind in a Region. At one request a second, which is what SES documents, they take less than two minutes. */
export const LOOKUPS_AT_MOST = 100;

/** A lookup of several resources, and what the names in an answer mean. */
interface Question {
  readonly lookup: Lookup;
  readonly about: readonly Resource[];
  changes(names: readonly string[], about: Resource): readonly Pick<Note, 'key' | 'message' | 'advice'>[];
}

const titleOf = ({ kind, name }: Pick<Resource, 'kind' | 'name'>): string => `the ${kind} \`${sanitize(name)}\``;

/** What the deletions in a Region change of what is kept there. */
class SideEffects {
  readonly #region: string;
  readonly #deletions: readonly Resource[];
  readonly #reader: ResourceReader;
  readonly #lists: ReadonlyMap<Kind, Reading<readonly Resource[]>>;
  readonly #notes: Note[] = [];

  constructor(
    region: string,
    deletions: readonly Resource[],
    reader: ResourceReader,
    lists: ReadonlyMap<Kind, Reading<readonly Resource[]>>,
  ) {
    this.#region = region;
    this.#deletions = deletions;
    this.#reader = reader;
    this.#lists = lists;
  }

  async notes(): Promise<readonly Note[]> {
    for (const { lookup, of, to, effect } of REFERENCES) {
      const targets = this.#deleted(to);
      const kept = targets.length === 0 ? [] : await this.#kept(of, lookup);
      await this.#ask({
        lookup,
        about: kept ?? [],
        changes: (names, referrer) =>
          targets
            .filter(({ id, arn, name }) => [id, arn, name].some(each => each !== undefined && names.includes(each)))
            .map(target => changeOf(referrer, target, `names ${titleOf(target)}, which is deleted: ${effect}`)),
      });
    }
    this.#compareAddons();
    await this.#askTenants();
    await this.#askActiveRuleSet();
    return this.#notes;
  }

  #deleted(kinds: readonly Kind[]): readonly Resource[] {
    return this.#deletions.filter(({ kind }) => kinds.includes(kind)).toSorted(byKey);
  }

  /** The resources of a kind that the plan does not delete; undefined if the kind cannot be listed. */
  async #kept(kind: Kind, lookup: Lookup): Promise<readonly Resource[] | undefined> {
    const listed = this.#lists.get(kind) ?? (await this.#reader.list(kind));
    if (listed.kind === 'unreadable') {
      this.#unknown(lookup, `the kind ${kind} could not be listed: ${listed.problem.message}`, listed.problem.advice);
      return undefined;
    }
    return this.#keptOf(listed);
  }

  #keptOf(listed: Reading<readonly Resource[]>): readonly Resource[] {
    const deleted = new Set(this.#deletions.map(keyOf));
    return ownOf(listed).filter(each => !deleted.has(keyOf(each)) && !each.deleting);
  }

  /** The list of add-on instances names their subscriptions. */
  #compareAddons(): void {
    const listed = this.#lists.get('addon-instance');
    const kept = listed === undefined ? [] : this.#keptOf(listed);
    const changes = this.#deleted(['addon-subscription']).flatMap(subscription =>
      kept
        .filter(({ uses = [] }) => uses.includes(subscription.id))
        .map(each =>
          changeOf(each, subscription, `names ${titleOf(subscription)}, which is deleted: AWS refuses that, or the add-on stops`),
        ),
    );
    this.#notes.push(...changes.map(each => ({ kind: 'change' as const, region: this.#region, ...each })));
  }

  async #askTenants(): Promise<void> {
    const lookup = 'ses:ListResourceTenants';
    const members = this.#deleted(KINDS.filter(kind => CATALOGUE[kind].otherActions.includes(lookup)));
    const kept = members.length === 0 ? [] : await this.#kept('tenant', lookup);
    const deleted = this.#deleted(['tenant']).map(({ name }) => name);
    await this.#ask({
      lookup,
      about: kept?.length === 0 ? [] : members,
      changes: (names, member) =>
        names
          .filter(name => !deleted.includes(name))
          .map(name =>
            changeOf(
              { kind: 'tenant', name },
              member,
              `loses ${titleOf(member)}, which is deleted: the tenant cannot send with it any more`,
            ),
          ),
    });
  }

  /** A Region has one active receipt rule set. The sweep deactivates it before it deletes it. */
  async #askActiveRuleSet(): Promise<void> {
    const sets = this.#deleted(['receipt-rule-set']);
    await this.#ask({
      lookup: 'ses:DescribeActiveReceiptRuleSet',
      about: sets.slice(0, 1),
      changes: names =>
        sets
          .filter(({ name }) => names.includes(name))
          .map(set => ({
            key: `active ${keyOf(set)}`,
            message: `${titleOf(set)} is active and is deleted: the Region then has no active receipt rule set, and SES receives no mail in it`,
            advice: 'activate another receipt rule set first, or exclude this one in `resource-names`',
          })),
    });
  }

  async #ask({ lookup, about, changes }: Question): Promise<void> {
    const sorted = about.toSorted(byKey);
    const [first, others] = [sorted.slice(0, 1), sorted.slice(1, LOOKUPS_AT_MOST)];
    const read = new Set<Resource>();
    let problem: Problem | undefined;
    const ask = async (resource: Resource): Promise<void> => {
      const answer = problem && isClosed(problem) ? undefined : await this.#reader.lookUp(lookup, resource);
      if (answer?.kind === 'unreadable') {
        problem = answer.problem;
      } else if (answer !== undefined) {
        read.add(resource);
        const names = answer.kind === 'found' ? answer.value : [];
        this.#notes.push(...changes(names, resource).map(each => ({ kind: 'change' as const, region: this.#region, ...each })));
      }
    };
    await pMap(first, ask);
    // What AWS denies for the first it denies for most. A later denial stops nothing: the digest must not depend on which answer comes first.
    await pMap(problem?.permanent ? [] : others, ask, { concurrency: READS_AT_ONCE });
    const unread = sorted.filter(each => !read.has(each));
    if (unread.length > 0) {
      const reason = problem?.message ?? `a plan looks up at most ${LOOKUPS_AT_MOST} in a Region`;
      this.#unknown(
        lookup,
        `${count(unread.length, 'resource')} of ${about.length} could not be looked up: ${reason}`,
        problem?.advice ?? `check whether one of them needs what the plan deletes, or narrow the selectors`,
        unread,
      );
    }
  }

  #unknown(lookup: Lookup, why: string, advice: string, unread: readonly Resource[] = []): void {
    const message = `changes to what is kept may be missing, because \`${lookup}\` did not show ${LOOKUPS[lookup].names}: ${why}`;
    this.#notes.push({ kind: 'not-looked-up', region: this.#region, key: lookup, message, advice, unread: unread.map(keyOf) });
  }
}

function changeOf(kept: Pick<Resource, 'kind' | 'name'>, deleted: Resource, effect: string): Pick<Note, 'key' | 'message' | 'advice'> {
  return {
    key: `${kept.kind} ${kept.name} ${keyOf(deleted)}`,
    message: `${titleOf(kept)} is kept, and ${effect}`,
    advice: `change ${titleOf(kept)} first, or keep both: \`!PATTERN\` in \`resource-names\` excludes what it matches`,
  };
}

/** What an account pays for in a Region, whatever it sends: by the lookup that shows it, with the command that ends it. */
const CHARGES: readonly {
  readonly lookup: Lookup;
  readonly name: string;
  /** What is paid for; undefined if nothing is. */
  message(names: readonly string[]): string | undefined;
  end(region: string): string;
}[] = [
  {
    lookup: 'ses:GetAccount',
    name: 'plan',
    message: ([plan = 'NONE']) => (['NONE', 'ESSENTIALS'].includes(plan) ? undefined : `the pricing plan ${sanitize(plan)}`),
    end: region => `run \`aws sesv2 put-account-pricing-attributes --plan NONE --region ${region}\`; the plan ends with the month`,
  },
  {
    lookup: 'ses:GetAccount',
    name: 'vdm',
    message: names => (names.includes('VDM') ? 'Virtual Deliverability Manager' : undefined),
    end: region => `run \`aws sesv2 put-account-vdm-attributes --vdm-attributes VdmEnabled=DISABLED --region ${region}\``,
  },
  {
    lookup: 'ses:GetDeliverabilityDashboardOptions',
    name: 'dashboard',
    message: names => (names.includes('ACTIVE') ? 'the deliverability dashboard' : undefined),
    end: region =>
      `run \`aws sesv2 put-deliverability-dashboard-option --no-dashboard-enabled --region ${region}\`; the subscription ends with the month`,
  },
  {
    lookup: 'ses:GetDedicatedIps',
    name: 'ips',
    message: names => (names.length > 0 ? count(names.length, 'dedicated IP address', 'dedicated IP addresses') : undefined),
    end: region =>
      `delete a managed pool with \`aws sesv2 delete-dedicated-ip-pool --pool-name NAME --region ${region}\`; standard addresses are given back in the SES console`,
  },
];

/** The lookups that a plan can make. */
export function lookupsOf(mode: 'none' | 'blocking' | 'all', includeData: boolean): readonly Lookup[] {
  const isDeleted = (kind: Kind): boolean => includeData || CATALOGUE[kind].data !== true;
  const lookups = new Set<Lookup>([
    'ses:ListResourceTenants',
    ...REFERENCES.filter(({ to }) => to.some(isDeleted)).map(({ lookup }) => lookup),
    ...(includeData ? [] : KINDS.flatMap(kind => dataLookup(kind) ?? [])),
    // A failed deletion names resources by ARN, and receipt rule sets have none.
    ...(mode === 'all' ? ['ses:DescribeActiveReceiptRuleSet' as const, ...CHARGES.map(({ lookup }) => lookup)] : []),
  ]);
  return mode === 'none' ? [] : [...lookups];
}

function dataLookup(kind: Kind): Lookup | undefined {
  const { data } = CATALOGUE[kind];
  return typeof data === 'string' ? data : undefined;
}

/** What a teardown leaves in a Region that the account goes on to pay for. */
async function chargesOf(region: string, reader: ResourceReader): Promise<Note[]> {
  const lookups = [...new Set(CHARGES.map(({ lookup }) => lookup))];
  const answers = new Map(await pMap(lookups, async lookup => [lookup, await reader.lookUp(lookup)] as const));
  const unread = [...answers].flatMap(([lookup, answer]) =>
    answer.kind === 'unreadable'
      ? [
          {
            key: lookup,
            message: `not known, because \`${lookup}\` did not show ${LOOKUPS[lookup].names}: ${answer.problem.message}`,
            advice: answer.problem.advice,
          },
        ]
      : [],
  );
  const charges = CHARGES.flatMap(({ lookup, name, message, end }) => {
    const answer = answers.get(lookup);
    const charge = answer?.kind === 'found' ? message(answer.value) : undefined;
    return charge === undefined ? [] : [{ key: `${name} ${charge}`, message: charge, advice: end(region) }];
  });
  return [...charges, ...unread].map(each => ({ kind: 'charge', region, ...each }));
}

/** Merges plans, in an order that is the same in every run. */
export function merge(plans: readonly Plan[]): Plan {
  const notes = plans.flatMap(each => each.notes);
  return {
    deletions: plans.flatMap(({ deletions }) => deletions).toSorted(byKey),
    kept: plans.flatMap(({ kept }) => kept).toSorted((one, other) => byKey(one.resource, other.resource)),
    gaps: plans.flatMap(({ gaps }) => gaps),
    notes: [...new Map(notes.map(note => [noteKey(note), note])).values()],
  };
}

function noteKey({ kind, region = '', key, unread = [] }: Note): string {
  return [kind, region, key, ...(unread.length > 0 ? [JSON.stringify(unread)] : [])].join(' ');
}

function byKey(one: Resource, other: Resource): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) {
    return 0;
  }
  return first < second ? -1 : 1;
}

/**
 * The digest of what a teardown deletes, of what it changes besides, and of what it could not read: the same for the same plan, in whatever
 * order AWS lists the resources.
 *
 * @param role whether the role exists, so that it is to be deleted
 */
export function digest(plan: Plan, account: Account, role: boolean): string {
  const unread = plan.kept.filter(({ reason }) => reason === 'tags-unreadable' || reason === 'data-unreadable');
  const parts = {
    gaps: plan.gaps.map(({ region, kind, problem }) => `${region}/${isClosed(problem) ? '*' : kind}`),
    unread: unread.map(({ resource }) => keyOf(resource)),
    notes: plan.notes.filter(({ kind }) => kind === 'change' || kind === 'not-looked-up').map(noteKey),
  };
  // A complete plan without side effects has the digest of its deletions alone.
  const more = Object.entries(parts).flatMap(([part, keys]) => (keys.length === 0 ? [] : [[part, ...[...new Set(keys)].toSorted()]]));
  const text = JSON.stringify([account.partition, account.id, role ? ROLE_NAME : null, ...plan.deletions.map(keyOf).toSorted(), ...more]);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Refuses a plan that is not the expected one, or that is too large.
 *
 * @throws RunError `refused`
 */
export function guardPlan(
  plan: Plan,
  account: Account,
  role: boolean,
  limits: { readonly maxDeletions: number; readonly expectedPlan: string | undefined },
): void {
  const found = digest(plan, account, role);
  if (limits.expectedPlan !== undefined && limits.expectedPlan !== found) {
    throw runError(
      'refused',
      `the plan is not the one that was reviewed: it is ${found}, of ${contents(plan, role)}; \`expected-plan\` is ${limits.expectedPlan}`,
      'review the plan of this run, and set `expected-plan` to its digest',
    );
  }
  if (plan.deletions.length > limits.maxDeletions) {
    throw runError(
      'refused',
      `the plan deletes ${count(plan.deletions.length, 'resource')}, \`max-deletions\` is ${limits.maxDeletions}`,
      'narrow `resource-names` or `resource-tags`, or raise `max-deletions`',
    );
  }
}

function contents({ deletions, gaps, notes }: Plan, role: boolean): string {
  const changes = notes.filter(({ kind }) => kind === 'change').length;
  return [
    count(deletions.length, 'resource'),
    ...(changes > 0 ? [count(changes, 'change to what is kept', 'changes to what is kept')] : []),
    ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
    `and ${role ? 'the role' : 'no role'}`,
  ]
    .join(', ')
    .replace(/, and/, ' and');
}
