import type { Problem } from '../core/problem.ts';

/** What one look found: the thing, that it is not there, or why it could not be seen. */
export type Reading<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** The role that has the name, as IAM's GetRole shows it. */
export interface Role {
  readonly arn: string;
  /** Unique to this role: one that is created again under the same name has another. */
  readonly id: string;
  readonly path: string;
  /** The trust policy document as IAM returns it: URL-encoded JSON. */
  readonly trustPolicy: string;
  readonly description: string | undefined;
  readonly permissionsBoundary: string | undefined;
  readonly created: Date | undefined;
  /** Within the trailing 400 days; undefined on a role that nothing used. */
  readonly lastUsed: { readonly at: Date; readonly region: string | undefined } | undefined;
}

export interface PolicyVersion {
  readonly id: string;
  /** The document as IAM returns it: URL-encoded JSON. */
  readonly document: string;
}

/** A Region's SES account, as GetAccount shows it; what the answer left out is undefined. */
export interface SesAccount {
  readonly sendingEnabled: boolean | undefined;
  readonly enforcementStatus: string | undefined;
  readonly productionAccess: boolean | undefined;
  /** Messages in any 24 hours; -1 is unlimited. */
  readonly quota: number | undefined;
  /** Messages sent in the last 24 hours. */
  readonly sent: number | undefined;
}

export interface Identity {
  readonly verifiedForSending: boolean | undefined;
  readonly verificationStatus: string | undefined;
  /** Why the last verification failed, in SES's word for it. */
  readonly errorType: string | undefined;
}

export interface ConfigurationSet {
  readonly sendingEnabled: boolean | undefined;
}

export interface RegionSnapshot {
  readonly account: Reading<SesAccount> | undefined;
  readonly identities: ReadonlyMap<string, Reading<Identity>>;
  readonly configurationSets: ReadonlyMap<string, Reading<ConfigurationSet>>;
}

/** One look at everything that the rules ask for; what no rule asked for is undefined. */
export interface Snapshot {
  readonly role: Reading<Role> | undefined;
  /** ARNs of the managed policies that are attached to the role. */
  readonly attachedPolicies: Reading<readonly string[]> | undefined;
  /** Names of the role's inline policies. */
  readonly inlinePolicies: Reading<readonly string[]> | undefined;
  /** Default version of AmazonSESServiceRolePolicy. */
  readonly policy: Reading<PolicyVersion> | undefined;
  readonly regions: ReadonlyMap<string, RegionSnapshot>;
}

/** IAM's part of the account; every look resolves, whatever AWS answers, and rejects only when the run is cancelled. */
export interface RoleReader {
  role(): Promise<Reading<Role>>;
  attachedPolicies(): Promise<Reading<readonly string[]>>;
  inlinePolicies(): Promise<Reading<readonly string[]>>;
  policy(): Promise<Reading<PolicyVersion>>;
}

/** SES's part of the account in one Region; resolves and rejects as RoleReader does. */
export interface SesReader {
  account(): Promise<Reading<SesAccount>>;
  identity(name: string): Promise<Reading<Identity>>;
  configurationSet(name: string): Promise<Reading<ConfigurationSet>>;
}

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
