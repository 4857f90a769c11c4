import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { isClosed } from '../core/facts.ts';
import { asciiName, count, firstOf, like, sanitize } from '../core/text.ts';
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
 * Selectors of the resources that a teardown deletes. A resource must match a selector, and none that starts with `!`. Names are globs with
 * `*` and `?`. Tags are `key=value`, in which the value is a glob, or `*`, which matches every resource, with or without tags.
 */
export interface Selectors {
  readonly names: readonly string[];
  readonly tags: readonly string[];
}

export interface PlanSettings {
  readonly selectors: Selectors;
  readonly includeData: boolean;
}

/** A plan of one Region, with the selectors that matched a resource there. */
export interface RegionPlan extends Plan {
  readonly matched: ReadonlySet<string>;
  /** Whether every tag selector was compared with every resource that can have tags. */
  readonly allTagsRead: boolean;
  readonly found: number;
}

/** Concurrent reads about single resources, so that a slow read does not delay the others. */
const READS_AT_ONCE = 16;

/** Returns the Regions that a teardown lists. `aws-region` can name one that is newer than the table. */
export function regionsOf(scope: 'all' | readonly string[], given: readonly string[], partition: string): readonly string[] {
  return scope === 'all' ? [...new Set([...sesRegions(partition), ...given])] : scope;
}

/** Plans all Regions at the same time. */
export async function planAll(
  regions: readonly string[],
  planned: (region: string) => Promise<RegionPlan>,
  selectors: Selectors,
): Promise<Plan> {
  const plans = await Promise.all(regions.map(planned));
  const notes = [...endpointNotes(merge(plans), regions), ...inventoryNotes(plans, selectors)];
  return merge([...plans, { deletions: [], kept: [], gaps: [], notes }]);
}

/** Identities first: no organization denies only this list, so its denial is a denial of the whole Region. */
const LIST_ORDER: readonly Kind[] = ['identity', ...KINDS.filter(kind => kind !== 'identity')];

/** Plans a whole Region, and finds its charges. */
export async function inventory(region: string, reader: ResourceReader, settings: PlanSettings): Promise<RegionPlan> {
  const plan = await planRegion(region, LIST_ORDER, reader, settings, () => true);
  const charges = plan.gaps.some(({ problem }) => isClosed(problem)) ? [] : await chargesOf(region, reader);
  return { ...plan, notes: [...plan.notes, ...charges] };
}

/** Plans one Region: all resources of `kinds` that `wanted` accepts and AWS does not own. */
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
        // The Region accepts no other list, or the run is over.
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

/** Returns the account's own resources in a list, each once. A list can repeat a resource if it changes between pages. */
function ownOf(listed: Reading<readonly Resource[]>): Resource[] {
  const all = listed.kind === 'found' ? listed.value : [];
  return [...new Map(all.map(resource => [keyOf(resource), resource])).values()].filter(each => !isAwsOwned(each));
}

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

/** Whether a tag selector `key=value` matches. Callers handle `*`, which needs no tags. */
export function matchesTags(pattern: string, tags: Tags): boolean {
  const [key = '', glob = ''] = pattern.split(/=(.*)/s);
  const value = tags.get(key);
  return value !== undefined && like(glob, value);
}

/** Whether a name selector matches. SES ignores case in identities, and names domains in ASCII. */
export function matchesName(pattern: string, { kind, name }: Pick<Resource, 'kind' | 'name'>): boolean {
  return kind === 'identity' ? like(pattern.replaceAll(/[^.@]+/g, asciiName), name.toLowerCase()) : like(pattern, name);
}

/** Whether only tags can select or exclude the resource. */
export function needsTags({ kind, name, deleting }: Resource, { names, tags }: Selectors): boolean {
  const matching = names.filter(each => matchesName(each.replace(/^!/, ''), { kind, name }));
  const isNamed = tags.includes('*') || matching.some(each => !each.startsWith('!'));
  const isDecided = deleting || !CATALOGUE[kind].taggable || matching.some(each => each.startsWith('!'));
  return !isDecided && tags.some(each => each !== '*' && each.startsWith('!') === isNamed);
}

/** The failed read that keeps a resource. */
interface Unread {
  readonly reason: 'tags-unreadable' | 'data-unreadable';
  readonly problem: Problem;
}

/** Decides about resources, and collects the selectors that matched one. */
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

  /** Compares all selectors, because a note names those that match nothing. */
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

/** Returns the effects on multi-region endpoints. An endpoint is listed in one of its Regions, and sends through all of them. */
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

/** Returns notes from the comparison of the selectors with a complete inventory. */
export function inventoryNotes(plans: readonly RegionPlan[], selectors: Selectors): Note[] {
  const found = plans.reduce((sum, each) => sum + each.found, 0);
  const matched = new Set(plans.flatMap(each => [...each.matched]));
  // A disabled Region has no resources.
  const off = plans.filter(({ gaps }) => gaps.some(({ problem }) => problem.code === 'region-disabled'));
  const where = `in ${count(plans.length - off.length, 'Region')}`;
  // A tag selector might match a resource whose tags were not read, because a name had already decided.
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
    ...(found === 0 ? [] : [...Map.groupBy(unmatched, each => `${each.input} ${each.excludes}`).values()]).map(same => {
      const [first] = same as [Selector, ...Selector[]];
      const names = firstOf(
        same,
        NAMED,
        ({ text }) => `\`${sanitize(text)}\``,
        more => count(more, 'more selector'),
      );
      return {
        kind: 'selector' as const,
        region: undefined,
        key: selectorKey(first),
        message: `\`${first.input}\`: no resource matches ${names} (${isKnown(first) ? count(found, 'resource') : 'of those whose tags were read,'} ${where})${first.excludes ? ', so nothing is excluded' : ''}`,
        advice: first.excludes ? `check the spelling: ${PATTERNS}` : `correct or remove the selector: ${PATTERNS}`,
      };
    }),
    ...unprotectedNote(plans, selectors),
  ];
}

/** Warns that a tag exclusion can't protect resources of kinds without tags. */
function unprotectedNote(plans: readonly RegionPlan[], { tags }: Selectors): Note[] {
  const deleted = plans.flatMap(({ deletions }) => deletions.filter(({ kind }) => !CATALOGUE[kind].taggable));
  if (deleted.length === 0 || !tags.some(each => each.startsWith('!'))) {
    return [];
  }
  const names = firstOf(
    deleted,
    NAMED,
    each => `${titleOf(each)} in ${each.region}`,
    more => count(more, 'more resource'),
  );
  return [
    {
      kind: 'untagged',
      region: undefined,
      key: 'untagged',
      message: `\`resource-tags\` excludes no resource that cannot have tags, and the plan deletes ${names}`,
      advice: 'exclude what has to stay by its name in `resource-names`: `!PATTERN`',
    },
  ];
}

/** The maximum number of resources or selectors in a note. */
const NAMED = 5;

const PATTERNS = 'upper and lower case differ except in identities, `*` is any text, and `?` is any character';

type AccountReader = Pick<SesReader, 'account' | 'identity' | 'configurationSet' | 'tenant'>;

/** The lookups that a check also makes, with the names in their answers. */
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

/** Returns all lookups that a plan needs in a Region. */
export function lookUpBy(ses: AccountReader, resources: InventoryReader): ResourceReader['lookUp'] {
  const isOfAccount = (lookup: Lookup): lookup is LookupOf<'account'> => lookup in BY_ACCOUNT;
  return (lookup, resource) => (isOfAccount(lookup) ? BY_ACCOUNT[lookup](ses, resource?.id ?? '') : resources.lookUp(lookup, resource));
}

/** The maximum number of lookups of one kind in a Region. At SES's documented rate of one request per second they take under 2 minutes. */
export const LOOKUPS_AT_MOST = 100;

/** A lookup of several resources, and the interpretation of its answers. */
interface LookupSeries {
  readonly lookup: Lookup;
  readonly about: readonly Resource[];
  changes(names: readonly string[], about: Resource): readonly Pick<Note, 'key' | 'message' | 'advice'>[];
}

const titleOf = ({ kind, name }: Pick<Resource, 'kind' | 'name'>): string => `the ${kind} \`${sanitize(name)}\``;

/** The effects of a Region's deletions on the kept resources. */
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
      await this.#lookUpEach({
        lookup,
        about: kept ?? [],
        changes: (names, referrer) =>
          targets
            .filter(({ id, arn, name }) => [id, arn, name].some(each => each !== undefined && names.includes(each)))
            .map(target => changeOf(referrer, target, `names ${titleOf(target)}, which is deleted: ${effect}`)),
      });
    }
    this.#compareAddons();
    await this.#lookUpTenants();
    await this.#lookUpActiveRuleSet();
    return this.#notes;
  }

  #deleted(kinds: readonly Kind[]): readonly Resource[] {
    return this.#deletions.filter(({ kind }) => kinds.includes(kind)).toSorted(byKey);
  }

  /** Returns the resources of a kind that the plan keeps; undefined if the kind can't be listed. */
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

  /** The list of add-on instances shows their subscriptions, so no lookup is needed. */
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

  async #lookUpTenants(): Promise<void> {
    const lookup = 'ses:ListResourceTenants';
    const members = this.#deleted(KINDS.filter(kind => CATALOGUE[kind].otherActions.includes(lookup)));
    const kept = members.length === 0 ? [] : await this.#kept('tenant', lookup);
    const deleted = this.#deleted(['tenant']).map(({ name }) => name);
    await this.#lookUpEach({
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

  /** A Region has one active receipt rule set. The sweep deactivates it before its deletion. */
  async #lookUpActiveRuleSet(): Promise<void> {
    const sets = this.#deleted(['receipt-rule-set']);
    await this.#lookUpEach({
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

  async #lookUpEach({ lookup, about, changes }: LookupSeries): Promise<void> {
    const sorted = about.toSorted(byKey);
    const [first, others] = [sorted.slice(0, 1), sorted.slice(1, LOOKUPS_AT_MOST)];
    const read = new Set<Resource>();
    let problem: Problem | undefined;
    const lookUp = async (resource: Resource): Promise<void> => {
      const answer = problem && isClosed(problem) ? undefined : await this.#reader.lookUp(lookup, resource);
      if (answer?.kind === 'unreadable') {
        problem = answer.problem;
      } else if (answer !== undefined) {
        read.add(resource);
        const names = answer.kind === 'found' ? answer.value : [];
        this.#notes.push(...changes(names, resource).map(each => ({ kind: 'change' as const, region: this.#region, ...each })));
      }
    };
    await pMap(first, lookUp);
    // AWS usually repeats the denial of the first. A later denial stops nothing, because the digest must not depend on the order of answers.
    await pMap(problem?.permanent ? [] : others, lookUp, { concurrency: READS_AT_ONCE });
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
    const message = `changes to kept resources may be missing, because \`${lookup}\` did not show ${LOOKUPS[lookup].names}: ${why}`;
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

/** Charges of an account in a Region that do not depend on use: the lookup that shows each, and the command that ends it. */
const CHARGES: readonly {
  readonly lookup: Lookup;
  readonly name: string;
  /** Returns the charge; undefined if there is none. */
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

/** Returns the lookups that a plan can make. */
export function lookupsOf(mode: 'none' | 'blocking' | 'all', includeData: boolean): readonly Lookup[] {
  const isDeleted = (kind: Kind): boolean => includeData || CATALOGUE[kind].data !== true;
  const lookups = new Set<Lookup>([
    'ses:ListResourceTenants',
    ...REFERENCES.filter(({ to }) => to.some(isDeleted)).map(({ lookup }) => lookup),
    ...(includeData ? [] : KINDS.flatMap(kind => dataLookup(kind) ?? [])),
    // A failed deletion names resources by ARN, which receipt rule sets lack.
    ...(mode === 'all' ? ['ses:DescribeActiveReceiptRuleSet' as const, ...CHARGES.map(({ lookup }) => lookup)] : []),
  ]);
  return mode === 'none' ? [] : [...lookups];
}

function dataLookup(kind: Kind): Lookup | undefined {
  const { data } = CATALOGUE[kind];
  return typeof data === 'string' ? data : undefined;
}

/** Returns notes about charges that continue in a Region after the teardown. */
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

/** Merges plans. The order is the same in every run. */
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
 * Returns the digest of a plan: its deletions, side effects and unreadable parts. It does not depend on the order of AWS's lists.
 *
 * @param role whether the role exists, and is deleted
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
      `the plan differs from the reviewed plan: it has ${contents(plan, role)}, and its digest is ${found}; \`expected-plan\` is ${limits.expectedPlan}`,
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
    ...(changes > 0 ? [count(changes, 'change to a kept resource', 'changes to kept resources')] : []),
    ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
    `and ${role ? 'the role' : 'no role'}`,
  ]
    .join(', ')
    .replace(/, and/, ' and');
}
