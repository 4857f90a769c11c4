import type { Inputs } from '../inputs/inputs.ts';
import type { Action } from '../model/permissions.ts';
import type { RoleReader, SesReader } from '../model/ports.ts';
import type { RegionSnapshot, Snapshot } from '../model/readings.ts';

/** A read that a rule can ask for, by its place in the snapshot. */
export type ReadName = Exclude<keyof Snapshot, 'regions'> | keyof RegionSnapshot;

/** The actions that each read calls. */
export const READ_ACTIONS: Readonly<Record<ReadName, readonly Action[]>> = {
  role: ['iam:GetRole'],
  attachedPolicies: ['iam:ListAttachedRolePolicies'],
  inlinePolicies: ['iam:ListRolePolicies'],
  policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
  account: ['ses:GetAccount'],
  identities: ['ses:GetEmailIdentity'],
  configurationSets: ['ses:GetConfigurationSet'],
  tenants: ['ses:GetTenant'],
  recommendations: ['ses:ListRecommendations'],
};

/** The inputs that say what to read, and where. */
export type SnapshotInputs = Pick<Inputs, 'identities' | 'configuration-sets' | 'tenants'> & { readonly 'aws-region': readonly string[] };

/** The reads that the rules need in a Region; without a Region, those of the role. */
export type Reads = (region?: string) => ReadonlySet<ReadName>;

/** Makes all reads at once: none of them needs the answer of another. */
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
  const [account, identities, configurationSets, tenants, recommendations] = await Promise.all([
    reads.has('account') ? ses.account() : undefined,
    readAll(reads.has('identities') ? inputs.identities : [], name => ses.identity(name)),
    readAll(reads.has('configurationSets') ? inputs['configuration-sets'] : [], name => ses.configurationSet(name)),
    readAll(reads.has('tenants') ? inputs.tenants : [], name => ses.tenant(name)),
    reads.has('recommendations') ? ses.recommendations() : undefined,
  ]);
  return { account, identities, configurationSets, tenants, recommendations };
}

async function readAll<T>(names: readonly string[], read: (name: string) => Promise<T>): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all(names.map(async (name): Promise<[string, T]> => [name, await read(name)])));
}

export interface SnapshotPorts {
  readonly iam: RoleReader;
  ses(region: string): SesReader;
}
