import { memoize } from '../core/collections.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Action } from '../model/permissions.ts';
import type { RoleReader, SesReader } from '../model/ports.ts';
import type { ConfigurationSet, Coverage, ListedIdentity, Reading, RegionSnapshot, Snapshot } from '../model/readings.ts';

/** A read that a rule can ask for, named after its place in the snapshot or a part of it. */
export type ReadName =
  | Exclude<keyof Snapshot, 'regions'>
  | keyof RegionSnapshot
  | 'identityList'
  | 'identityDetails'
  | 'defaultConfigurationSets';

export const READ_ACTIONS: Readonly<Record<ReadName, readonly Action[]>> = {
  role: ['iam:GetRole'],
  attachedPolicies: ['iam:ListAttachedRolePolicies'],
  inlinePolicies: ['iam:ListRolePolicies'],
  policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
  account: ['ses:GetAccount'],
  identities: ['ses:GetEmailIdentity'],
  identityList: ['ses:ListEmailIdentities'],
  identityDetails: ['ses:GetEmailIdentity'],
  defaultConfigurationSets: ['ses:GetConfigurationSet'],
  configurationSets: ['ses:GetConfigurationSet'],
  tenants: ['ses:GetTenant'],
  recommendations: ['ses:ListRecommendations'],
};

/** The inputs that determine the reads and the Regions. */
export type SnapshotInputs = Pick<Inputs, 'identities' | 'configuration-sets' | 'tenants'> & { readonly 'aws-region': readonly string[] };

/** Returns the reads that the rules need in a Region; without a Region, the reads of the role. */
export type Reads = (region?: string) => ReadonlySet<ReadName>;

/** Makes all reads at the same time, because none needs the answer of another. */
export async function takeSnapshot(readsIn: Reads, inputs: SnapshotInputs, { iam, ses }: SnapshotPorts): Promise<Snapshot> {
  const reads = readsIn();
  const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
    reads.has('role') ? iam.role() : undefined,
    reads.has('attachedPolicies') ? iam.attachedPolicies() : undefined,
    reads.has('inlinePolicies') ? iam.inlinePolicies() : undefined,
    reads.has('policy') ? iam.policy() : undefined,
    readAll(inputs['aws-region'], region => readRegion(readsIn(region), inputs, ses(region))),
  ]);
  return { role, attachedPolicies, inlinePolicies, policy, regions };
}

async function readRegion(reads: ReadonlySet<ReadName>, inputs: SnapshotInputs, ses: SesReader): Promise<RegionSnapshot> {
  const configurationSet = memoize(name => ses.configurationSet(name));
  const [account, [identities, defaultSets], configurationSets, tenants, recommendations] = await Promise.all([
    reads.has('account') ? ses.account() : undefined,
    reads.has('identities') ? readIdentities(reads, inputs.identities, ses, configurationSet) : [undefined, []],
    readAll(reads.has('configurationSets') ? inputs['configuration-sets'] : [], configurationSet),
    readAll(reads.has('tenants') ? inputs.tenants : [], name => ses.tenant(name)),
    reads.has('recommendations') ? ses.recommendations() : undefined,
  ]);
  return { account, identities, configurationSets: new Map([...configurationSets, ...defaultSets]), tenants, recommendations };
}

/**
 * The number of entries from which ListEmailIdentities is read first. It costs at most a tenth more requests, and saves one for each entry
 * without its own identity. For fewer entries, the round trip costs more than it saves.
 */
const LIST_FROM = 10;

/** Whether a check of these entries of `identities` reads the list of all identities. */
export function listsIdentities(entries: readonly string[]): boolean {
  return entries.includes(EVERY_IDENTITY) || entries.length >= LIST_FROM;
}

/** The entry of `identities` that stands for every identity of the Region. */
const EVERY_IDENTITY = '*';

/** Reads the identities that cover the entries, each once. Reads them one by one if the list can't be read. */
async function readIdentities(
  reads: ReadonlySet<ReadName>,
  entries: readonly string[],
  ses: SesReader,
  configurationSet: (name: string) => Promise<Reading<ConfigurationSet>>,
): Promise<[ReadonlyMap<string, Coverage>, ReadonlyMap<string, Reading<ConfigurationSet>>]> {
  const list = reads.has('identityList') ? await ses.identities() : undefined;
  const all = list?.kind === 'found' ? list.value : [];
  // Addresses can differ only in case.
  const listed = list?.kind === 'found' ? new Map([...all.map(lowerCase), ...all.map(ownCase)]) : undefined;
  const identity = memoize(async (name): Promise<Coverage> => {
    const known = listed?.get(name) ?? listed?.get(name.toLowerCase());
    if (listed !== undefined && known === undefined) {
      return { identity: name, reading: { kind: 'absent' } };
    }
    // The list does not show the reason for a failed verification, such as missing DNS records.
    const isVerified = known?.verifiedForSending === true && known.verificationStatus === 'SUCCESS';
    return !reads.has('identityDetails') && isVerified
      ? { identity: known.name, reading: { kind: 'found', value: known } }
      : { identity: known?.name ?? name, reading: await ses.identity(known?.name ?? name) };
  });
  const expanded = new Set(entries.flatMap(entry => (entry === EVERY_IDENTITY ? all.map(({ name }) => name) : entry)));
  const covered = await readAll([...expanded], async (entry): Promise<Coverage> => {
    for (const name of covering(entry)) {
      const found = await identity(name);
      if (found.reading.kind !== 'absent') {
        return found;
      }
    }
    return { identity: entry, reading: { kind: 'absent' } };
  });
  const names = [...covered.values()].flatMap(({ reading }) => (reading.kind === 'found' ? (reading.value.configurationSet ?? []) : []));
  const defaultSets = await readAll(reads.has('defaultConfigurationSets') ? [...new Set(names)] : [], configurationSet);
  const unread: [string, Coverage][] =
    entries.includes(EVERY_IDENTITY) && list !== undefined && list.kind !== 'found'
      ? [[EVERY_IDENTITY, { identity: EVERY_IDENTITY, reading: list }]]
      : [];
  return [new Map([...covered, ...unread]), defaultSets];
}

const ownCase = (identity: ListedIdentity): [string, ListedIdentity] => [identity.name, identity];
const lowerCase = (identity: ListedIdentity): [string, ListedIdentity] => [identity.name.toLowerCase(), identity];

/**
 * Returns the names of the identities that can cover an entry, the most specific first: the entry, its domain, the parent domains. A
 * top-level domain is no identity. The entry's own case comes first, because SES keeps the case of an address.
 */
function covering(entry: string): ReadonlySet<string> {
  const [domain = ''] = entry.toLowerCase().split('@').slice(-1);
  const labels = domain.split('.');
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return new Set([entry, entry.toLowerCase(), ...domains]);
}

async function readAll<T>(names: readonly string[], read: (name: string) => Promise<T>): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all(names.map(async (name): Promise<[string, T]> => [name, await read(name)])));
}

export interface SnapshotPorts {
  readonly iam: RoleReader;
  ses(region: string): SesReader;
}
