import type { Problem } from './problem.ts';

/** The answer to one read. */
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
  /** Within the last 400 days; undefined if nothing has used the role. */
  readonly lastUsed: { readonly at: Date; readonly region: string | undefined } | undefined;
}

export interface PolicyVersion {
  readonly id: string;
  /** The document as IAM returns it: URL-encoded JSON. */
  readonly document: string;
}

/** A Region's SES account, as GetAccount shows it. A field that the answer lacks is undefined. */
export interface SesAccount {
  readonly sendingEnabled: boolean | undefined;
  readonly enforcementStatus: string | undefined;
  readonly productionAccess: boolean | undefined;
  /** Messages in any 24 hours; -1 is unlimited. */
  readonly quota: number | undefined;
  /** Messages sent in the last 24 hours. */
  readonly sent: number | undefined;
  /** Messages per second. */
  readonly sendRate: number | undefined;
  /** How the last request for production access ended. */
  readonly reviewStatus: string | undefined;
  readonly reviewCase: string | undefined;
  /** From which shared IP addresses SES delivers. */
  readonly deliveryMode: string | undefined;
  /** Whether Virtual Deliverability Manager is on. */
  readonly vdm: string | undefined;
}

export interface Tenant {
  readonly arn: string | undefined;
  readonly sendingStatus: string | undefined;
}

/** An open recommendation of SES's own advisor. */
export interface Recommendation {
  readonly type: string | undefined;
  readonly impact: string | undefined;
  /** AWS's description: some words, or a code such as `DKIM1`. */
  readonly text: string | undefined;
  /** The identity, configuration set or tenant that it is about. */
  readonly arn: string | undefined;
}

export interface Identity {
  readonly verifiedForSending: boolean | undefined;
  readonly verificationStatus: string | undefined;
  /** Why the last verification failed, as SES's error type. */
  readonly errorType: string | undefined;
}

export interface ConfigurationSet {
  readonly sendingEnabled: boolean | undefined;
  /** From which shared IP addresses SES delivers; undefined and `ACCOUNT` are as the account has it. */
  readonly deliveryMode: string | undefined;
}

export interface RegionSnapshot {
  readonly account: Reading<SesAccount> | undefined;
  readonly identities: ReadonlyMap<string, Reading<Identity>>;
  readonly configurationSets: ReadonlyMap<string, Reading<ConfigurationSet>>;
  readonly tenants: ReadonlyMap<string, Reading<Tenant>>;
  readonly recommendations: Reading<readonly Recommendation[]> | undefined;
}

/** The answers to the reads that the rules need; a read that no rule needs is undefined. */
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

/** Messages left of the 24-hour quota; Infinity if the quota is unlimited, undefined if the answer lacks a field. */
export function quotaLeft({ quota, sent }: SesAccount): number | undefined {
  if (quota === -1) {
    return Number.POSITIVE_INFINITY;
  }
  return quota === undefined || sent === undefined ? undefined : Math.max(0, Math.floor(quota - sent));
}
