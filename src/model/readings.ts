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
  /** The pricing plan from the next month on. */
  readonly pricingPlan?: string | undefined;
}

export interface Tenant {
  readonly arn: string | undefined;
  readonly sendingStatus: string | undefined;
  /** `TENANT` if the tenant has a suppression list of its own. */
  readonly suppression?: string | undefined;
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

/** An identity as GetEmailIdentity shows it. ListEmailIdentities shows the first two fields. */
export interface Identity {
  readonly verifiedForSending?: boolean | undefined;
  readonly verificationStatus?: string | undefined;
  /** Why the last verification failed, as SES's error type. */
  readonly errorType?: string | undefined;
  readonly dkimSigning?: boolean | undefined;
  readonly dkimStatus?: string | undefined;
  /** `AWS_SES` (Easy DKIM), `EXTERNAL` (own keys), or `AWS_SES_<REGION>` (a replica of the identity in that Region). */
  readonly dkimOrigin?: string | undefined;
  /** Of Easy DKIM, the names of the CNAME records; of own keys, the selector. */
  readonly dkimTokens?: readonly string[];
  /** The zone that the CNAME records of Easy DKIM point to. */
  readonly dkimZone?: string | undefined;
  readonly mailFromDomain?: string | undefined;
  readonly mailFromStatus?: string | undefined;
  readonly onMxFailure?: string | undefined;
  /** Sending authorization policies as JSON, by name. */
  readonly policies?: ReadonlyMap<string, string>;
  /** Name of the default configuration set. */
  readonly configurationSet?: string | undefined;
}

/** An identity as ListEmailIdentities shows it. */
export type ListedIdentity = Pick<Identity, 'verifiedForSending' | 'verificationStatus'> & { readonly name: string };

/** The identity that decides on an entry of `identities`: the most specific one that exists. */
export interface Coverage {
  /** Name of the identity; that of the entry if none covers it. */
  readonly identity: string;
  readonly reading: Reading<Identity>;
}

export interface ConfigurationSet {
  readonly sendingEnabled: boolean | undefined;
  readonly tlsPolicy?: string | undefined;
  /** From which shared IP addresses SES delivers; undefined and `ACCOUNT` are as the account has it. */
  readonly deliveryMode?: string | undefined;
  /** Name of the dedicated IP pool. */
  readonly sendingPool?: string | undefined;
  readonly maxDeliverySeconds?: number | undefined;
  /** ARN of the archive. */
  readonly archive?: string | undefined;
}

export interface RegionSnapshot {
  readonly account: Reading<SesAccount> | undefined;
  /** By entry of `identities`; `*` stands for every identity, and has an entry of its own only if the list could not be read. */
  readonly identities: ReadonlyMap<string, Coverage> | undefined;
  /** Those of `configuration-sets` and the default configuration sets of the identities, by name. */
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
