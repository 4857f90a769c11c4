import type { Problem } from './problem.ts';

/** The result of one read. */
export type Reading<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** The role, as IAM's GetRole returns it. */
export interface Role {
  readonly arn: string;
  /** Unique: a role that is created again under the same name has another id. */
  readonly id: string;
  readonly path: string;
  /** The trust policy document as IAM returns it: URL-encoded JSON. */
  readonly trustPolicy: string;
  readonly description: string | undefined;
  readonly permissionsBoundary: string | undefined;
  readonly created: Date | undefined;
  /** Within the last 400 days; undefined if the role was not used. */
  readonly lastUsed: { readonly at: Date; readonly region: string | undefined } | undefined;
}

export interface PolicyVersion {
  readonly id: string;
  /** The document as IAM returns it: URL-encoded JSON. */
  readonly document: string;
}

/** The SES account in a Region, as GetAccount returns it. A field is undefined if the answer lacks it. */
export interface SesAccount {
  readonly sendingEnabled: boolean | undefined;
  readonly enforcementStatus: string | undefined;
  readonly productionAccess: boolean | undefined;
  /** Messages per 24 hours; -1 is unlimited. */
  readonly quota: number | undefined;
  /** Messages sent in the last 24 hours. */
  readonly sent: number | undefined;
  /** Messages per second. */
  readonly sendRate: number | undefined;
  /** The outcome of the last request for production access. */
  readonly reviewStatus: string | undefined;
  readonly reviewCase: string | undefined;
  /** The kind of shared IP addresses that SES delivers from. */
  readonly deliveryMode: string | undefined;
  /** Whether Virtual Deliverability Manager is on. */
  readonly vdm: string | undefined;
  /** The pricing plan that starts next month, or the current plan. */
  readonly pricingPlan?: string | undefined;
}

export interface Tenant {
  readonly arn: string | undefined;
  readonly sendingStatus: string | undefined;
  /** `TENANT` if the tenant has its own suppression list. */
  readonly suppression?: string | undefined;
}

/** An open recommendation of SES. */
export interface Recommendation {
  readonly type: string | undefined;
  readonly impact: string | undefined;
  /** AWS's description: a phrase, or a code such as `DKIM1`. */
  readonly text: string | undefined;
  /** The identity, configuration set or tenant that the recommendation is about. */
  readonly arn: string | undefined;
}

/** An identity, as GetEmailIdentity returns it. ListEmailIdentities returns only the first two fields. */
export interface Identity {
  readonly verifiedForSending?: boolean | undefined;
  readonly verificationStatus?: string | undefined;
  /** SES's error type of the last failed verification. */
  readonly errorType?: string | undefined;
  readonly dkimSigning?: boolean | undefined;
  readonly dkimStatus?: string | undefined;
  /** `AWS_SES` (Easy DKIM), `EXTERNAL` (your own keys), or `AWS_SES_<REGION>` (a replica of the identity in that Region). */
  readonly dkimOrigin?: string | undefined;
  /** For Easy DKIM, the names of the CNAME records; for your own keys, the selector. */
  readonly dkimTokens?: readonly string[];
  /** The zone of the CNAME records of Easy DKIM. */
  readonly dkimZone?: string | undefined;
  readonly mailFromDomain?: string | undefined;
  readonly mailFromStatus?: string | undefined;
  readonly onMxFailure?: string | undefined;
  /** Sending authorization policies as JSON, by name. */
  readonly policies?: ReadonlyMap<string, string>;
  readonly configurationSet?: string | undefined;
}

/** An identity, as ListEmailIdentities returns it. */
export type ListedIdentity = Pick<Identity, 'verifiedForSending' | 'verificationStatus'> & { readonly name: string };

/** The identity that applies to an entry of `identities`: the most specific one that exists. */
export interface Coverage {
  /** The name of the identity, or of the entry if no identity covers it. */
  readonly identity: string;
  readonly reading: Reading<Identity>;
}

export interface ConfigurationSet {
  readonly sendingEnabled: boolean | undefined;
  readonly tlsPolicy?: string | undefined;
  /** The kind of shared IP addresses that SES delivers from; undefined and `ACCOUNT` follow the account. */
  readonly deliveryMode?: string | undefined;
  /** Name of the dedicated IP pool. */
  readonly sendingPool?: string | undefined;
  readonly maxDeliverySeconds?: number | undefined;
  readonly archive?: string | undefined;
}

export interface RegionSnapshot {
  readonly account: Reading<SesAccount> | undefined;
  /** By entry of `identities`. `*` means every identity, and is a key only if the list could not be read. */
  readonly identities: ReadonlyMap<string, Coverage> | undefined;
  /** The sets of `configuration-sets` and the default sets of the identities, by name. */
  readonly configurationSets: ReadonlyMap<string, Reading<ConfigurationSet>>;
  readonly tenants: ReadonlyMap<string, Reading<Tenant>>;
  readonly recommendations: Reading<readonly Recommendation[]> | undefined;
}

/** The results of the reads that the rules need. A read that no rule needs is undefined. */
export interface Snapshot {
  readonly role: Reading<Role> | undefined;
  /** ARNs of the managed policies that are attached to the role. */
  readonly attachedPolicies: Reading<readonly string[]> | undefined;
  /** Names of the role's inline policies. */
  readonly inlinePolicies: Reading<readonly string[]> | undefined;
  /** The default version of AmazonSESServiceRolePolicy. */
  readonly policy: Reading<PolicyVersion> | undefined;
  readonly regions: ReadonlyMap<string, RegionSnapshot>;
}

/** Returns the messages left of the 24-hour quota: Infinity if unlimited, undefined if the answer lacks a field. */
export function quotaLeft({ quota, sent }: SesAccount): number | undefined {
  if (quota === -1) {
    return Number.POSITIVE_INFINITY;
  }
  return quota === undefined || sent === undefined ? undefined : Math.max(0, Math.floor(quota - sent));
}
