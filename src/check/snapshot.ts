import type { RoleReader, SesReader } from '../model/ports.ts';
import type { RegionSnapshot, Snapshot } from '../model/readings.ts';

/** What a look is about. */
export interface Scope {
  readonly looks: ReadonlySet<Look>;
  readonly regions: readonly string[];
  readonly identities: readonly string[];
  readonly configurationSets: readonly string[];
}

/** A kind of look. */
export type Look = 'role' | 'attached-policies' | 'inline-policies' | 'policy' | 'account' | 'identities' | 'configuration-sets';

/** Takes everything in `scope` at once: no look needs another's answer. */
export async function takeSnapshot(scope: Scope, iam: RoleReader, ses: (region: string) => SesReader): Promise<Snapshot> {
  const [role, attachedPolicies, inlinePolicies, policy, regions] = await Promise.all([
    scope.looks.has('role') ? iam.role() : undefined,
    scope.looks.has('attached-policies') ? iam.attachedPolicies() : undefined,
    scope.looks.has('inline-policies') ? iam.inlinePolicies() : undefined,
    scope.looks.has('policy') ? iam.policy() : undefined,
    each(scope.regions, region => takeRegion(scope, ses(region))),
  ]);
  return { role, attachedPolicies, inlinePolicies, policy, regions };
}

async function takeRegion({ looks, identities, configurationSets }: Scope, ses: SesReader): Promise<RegionSnapshot> {
  const [account, identityReadings, setReadings] = await Promise.all([
    looks.has('account') ? ses.account() : undefined,
    each(looks.has('identities') ? identities : [], name => ses.identity(name)),
    each(looks.has('configuration-sets') ? configurationSets : [], name => ses.configurationSet(name)),
  ]);
  return { account, identities: identityReadings, configurationSets: setReadings };
}

async function each<T>(names: readonly string[], take: (name: string) => Promise<T>): Promise<ReadonlyMap<string, T>> {
  return new Map(await Promise.all(names.map(async (name): Promise<[string, T]> => [name, await take(name)])));
}
