import { createHash } from 'node:crypto';
import { formatArn, type ImportJob, RESOURCE_KINDS, type Resource, type ResourceKind } from './resources.ts';
import { begin, isOver, type Wait } from './wait.ts';
import {
  ACCOUNT_ID,
  type Account,
  accountOf,
  regionOf,
  type SesConfigurationSet,
  type SesIdentity,
  type SesRegion,
  verifiedIdentity,
  type World,
} from './world.ts';

/** A Region of an account at a time. */
export interface Place {
  readonly account: Account;
  readonly region: string;
  readonly ses: SesRegion;
  readonly now: number;
}

export interface ResourceOptions {
  /** The account of the resource. */
  accountId?: string;
  /** The id that operations use. Only Mail Manager's resources and tenants have an id other than their name. */
  id?: string;
  tags?: Record<string, string>;
  /** Resources, or their ARNs, that can't be deleted while this resource exists. */
  dependsOn?: readonly (string | { readonly arn: string })[];
  /** The status, for a kind that has one. */
  status?: string;
  /** The remaining time of the creation. By default the resource is ready. */
  provisioningFor?: Wait;
  /** The duration of the deletion. By default one read still shows the resource. */
  deprovisioningFor?: Wait;
  /** The import jobs of an address list. */
  importJobs?: readonly ImportJob[];
  /** Fields that lists and reads add, or replace. */
  fields?: Record<string, unknown>;
}

/** A resource that still exists. */
export interface Remaining {
  accountId: string;
  region: string;
  kind: ResourceKind;
  name: string;
  id: string;
  arn: string;
  /** For kinds that have a status. */
  status: string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** The statuses of the kinds whose creation or deletion takes time. */
const STAGES: Partial<Record<ResourceKind, { made: string; ready: string; deleted: string }>> = {
  'ingress-point': { made: 'PROVISIONING', ready: 'ACTIVE', deleted: 'DEPROVISIONING' },
  'multi-region-endpoint': { made: 'CREATING', ready: 'READY', deleted: 'DELETING' },
  archive: { made: 'ACTIVE', ready: 'ACTIVE', deleted: 'PENDING_DELETION' },
};

/** The prefixes of ids. */
const ID_PREFIXES: Partial<Record<ResourceKind, string>> = {
  tenant: 'tn-',
  'ingress-point': 'inp-',
  'rule-set': 'rs-',
  'traffic-policy': 'tp-',
  relay: 'r-',
  archive: 'a-',
  'address-list': 'al-',
  'addon-instance': 'ai-',
  'addon-subscription': 'as-',
};

/** Removes a resource whose deletion is over. Returns whether it still exists. A read (`look`) uses up a poll. */
function isThere({ ses, now }: Place, resource: Resource, look = true): boolean {
  if (resource.provisioning && isOver(resource.provisioning, now, look)) resource.provisioning = undefined;
  if (!resource.deprovisioning || !isOver(resource.deprovisioning, now, look)) return true;
  ses.resources.remove(resource);
  return false;
}

/** Returns the status of a resource, for a kind that has one. */
export function statusOf({ kind, status, provisioning, deprovisioning }: Resource): string | undefined {
  const stages = STAGES[kind];
  if (deprovisioning) return stages?.deleted;
  return provisioning ? stages?.made : (status ?? stages?.ready);
}

/** Returns the ARN of a resource in this place. */
export function arnOf({ account, region }: Pick<Place, 'account' | 'region'>, kind: ResourceKind, path: string): string {
  return formatArn({ partition: account.partition, region, accountId: account.id, kind, path });
}

function tagsOf(tags: readonly { Key: string; Value: string }[] = []): Record<string, string> {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

// Identities and configuration sets are stored in the form of SES's answers.
function view(place: Place, kind: ResourceKind, name: string, { Tags: tags }: SesIdentity | SesConfigurationSet): Resource {
  const now = new Date(place.now);
  const common = { createdAt: now, updatedAt: now, dependsOn: new Set<string>(), deprovisioningFor: 0, importJobs: [], fields: {} };
  return { kind, name, id: name, arn: arnOf(place, kind, name), tags: tagsOf(tags), ...common };
}

function views(place: Place, kind: ResourceKind): Resource[] | undefined {
  const { identities, configurationSets } = place.ses;
  if (kind === 'identity') return [...identities].map(([name, identity]) => view(place, kind, name, identity));
  if (kind === 'configuration-set') return [...configurationSets].map(([name, set]) => view(place, kind, name, set));
  return undefined;
}

/** Finds a resource by the id that operations use. */
export function find(place: Place, kind: ResourceKind, id: string): Resource | undefined {
  const { identities, configurationSets, resources } = place.ses;
  if (kind === 'identity' || kind === 'configuration-set') {
    const known = kind === 'identity' ? identities.get(id) : configurationSets.get(id);
    return known && view(place, kind, id, known);
  }
  const resource = resources.get(kind, id);
  return resource && isThere(place, resource) ? resource : undefined;
}

/** Returns all resources of a kind. `look`: whether the call is a read. */
export function list(place: Place, kind: ResourceKind, look = true): Resource[] {
  return views(place, kind) ?? [...place.ses.resources.of(kind)].filter(resource => isThere(place, resource, look));
}

/** Returns the resources that block the deletion of a resource. */
export function holdersOf(place: Place, { kind, name, arn }: Resource): Resource[] {
  const holders = place.ses.resources.holdersOf(arn).filter(resource => isThere(place, resource));
  if (kind !== 'dedicated-ip-pool' && kind !== 'archive') return holders;
  for (const [set, options] of place.ses.configurationSets) {
    if (options.DeliveryOptions?.SendingPoolName === name || options.ArchivingOptions?.ArchiveArn === arn) {
      holders.push(view(place, 'configuration-set', set, options));
    }
  }
  return holders;
}

/** Deletes a resource, or starts a deletion that takes time. */
export function remove({ ses, now }: Place, resource: Resource): void {
  const { kind, id } = resource;
  if (kind === 'identity') ses.identities.delete(id);
  else if (kind === 'configuration-set') ses.configurationSets.delete(id);
  else if (!STAGES[kind]) ses.resources.remove(resource);
  else if (!resource.deprovisioning) {
    resource.deprovisioning = begin(resource.deprovisioningFor, now);
    resource.updatedAt = new Date(now);
  }
}

/** Returns the place of a Region. */
export function placeOf(world: World, region: string, accountId = ACCOUNT_ID): Place {
  return { account: accountOf(world, accountId), region, ses: regionOf(world, region, accountId), now: world.now() };
}

function newId(place: Place, kind: ResourceKind, name: string): string {
  const prefix = ID_PREFIXES[kind];
  if (prefix === undefined) return name;
  // The same id in every run, so that snapshots are stable. Counts up for equal names, such as those of add-ons.
  for (let count = 0; ; count += 1) {
    const hash = createHash('sha256').update(JSON.stringify([place.account.id, place.region, kind, name, count]));
    const id = `${prefix}${hash.digest('hex').slice(0, 29)}`;
    if (!place.ses.resources.get(kind, id)) return id;
  }
}

function nameIn(arn: string): string {
  return arn.replace(/^[^/]*\//, '');
}

// These two kinds store their dependencies in their own settings.
function addNamed({ ses }: Place, kind: 'identity' | 'configuration-set', name: string, options: ResourceOptions): void {
  const { tags = {}, dependsOn = [], fields = {} } = options;
  const on = (segment: string) => dependsOn.map(what => (typeof what === 'string' ? what : what.arn)).find(arn => arn.includes(segment));
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const set = on(':configuration-set/');
  const pool = on(':dedicated-ip-pool/');
  const archive = on(':mailmanager-archive/');
  if (kind === 'identity') {
    const IdentityType = name.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN';
    ses.identities.set(name, { ...verifiedIdentity(), IdentityType, ConfigurationSetName: set && nameIn(set), Tags, ...fields });
    return;
  }
  ses.configurationSets.set(name, {
    SendingOptions: { SendingEnabled: true },
    DeliveryOptions: pool === undefined ? undefined : { SendingPoolName: nameIn(pool) },
    ArchivingOptions: archive === undefined ? undefined : { ArchiveArn: archive },
    Tags,
    ...fields,
  });
}

/** Adds a resource to a Region. */
export function addResource(world: World, region: string, kind: ResourceKind, name: string, options: ResourceOptions = {}): Resource {
  const { accountId, tags = {}, dependsOn = [], status, provisioningFor, deprovisioningFor, importJobs = [], fields = {} } = options;
  const place = placeOf(world, region, accountId);
  const { ses, now } = place;
  if (kind === 'identity' || kind === 'configuration-set') {
    addNamed(place, kind, name, options);
    return view(place, kind, name, { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) });
  }
  const given = options.id ?? newId(place, kind, name);
  // Operations use the name of a tenant. Its id is only in its ARN.
  const id = kind === 'tenant' ? name : given;
  const resource: Resource = {
    kind,
    name,
    id,
    arn: arnOf(place, kind, kind === 'tenant' ? `${name}/${given}` : id),
    createdAt: new Date(now),
    updatedAt: new Date(now),
    tags: { ...tags },
    dependsOn: new Set(dependsOn.map(what => (typeof what === 'string' ? what : what.arn))),
    status,
    provisioning: provisioningFor === undefined ? undefined : begin(provisioningFor, now),
    deprovisioningFor: deprovisioningFor ?? (kind === 'archive' ? 30 * DAY : { polls: 1 }),
    importJobs: importJobs.map(job => ({ ...job })),
    fields: { ...fields },
  };
  ses.resources.add(resource);
  return resource;
}

/** Returns the resources of an account in all its Regions. `look`: whether SES reads them. */
export function remainingIn(account: Account, now: number, kinds: Iterable<ResourceKind>, look: boolean): Remaining[] {
  return [...account.regions].flatMap(([region, ses]) =>
    [...kinds].flatMap(kind =>
      list({ account, region, ses, now }, kind, look).map(resource => {
        const { name, id, arn } = resource;
        return { accountId: account.id, region, kind, name, id, arn, status: statusOf(resource) };
      }),
    ),
  );
}

/** Returns all resources of a world. */
export function resourcesOf(world: World): Remaining[] {
  return [...world.accounts.values()].flatMap(account => remainingIn(account, world.now(), RESOURCE_KINDS, false));
}
