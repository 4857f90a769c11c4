import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import regions from '../src/model/regions.json' with { type: 'json' };
import { type Deletion, promptDeletion } from './deletion.ts';
import { Resources } from './resources.ts';

/** The account of `healthyWorld`. */
export const ACCOUNT_ID = '111122223333';
export const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
export const ROLE_PATH = '/aws-service-role/ses.amazonaws.com/';
/** The only managed policy that AWS attaches to the role. */
export const POLICY_NAME = 'AmazonSESServiceRolePolicy';

/** Commercial Regions with an SES endpoint. */
export const SES_REGIONS: readonly string[] = regions.partitions.find(({ partition }) => partition === 'aws')?.sesRegions ?? [];

/** Regions in which SES sends mail but does not receive it. */
const WITHOUT_RECEIVING = new Set([
  'ap-south-2',
  'ap-southeast-5',
  'ca-west-1',
  'eu-central-2',
  'me-central-1',
  'us-gov-east-1',
  'us-gov-west-1',
]);

/** A policy document: an object, or the raw text that AWS returns. */
export type PolicyDocument = unknown;

/** The role named `AWSServiceRoleForAmazonSES`, of the service or not. */
export interface Role {
  path: string;
  /** Derived from the path by default. */
  arn?: string | undefined;
  roleId: string;
  createDate: Date;
  trustPolicy: PolicyDocument;
  description?: string | undefined;
  maxSessionDuration: number;
  /** ARN of the permissions boundary. */
  permissionsBoundary?: string | undefined;
  lastUsed?: { date: Date; region: string } | undefined;
  attachedPolicies: { name: string; arn: string }[];
  /** Names of the inline policies. */
  inlinePolicies: string[];
  tags?: Record<string, string> | undefined;
}

/** A managed policy with its versions by id. */
export interface ManagedPolicy {
  name: string;
  path: string;
  defaultVersionId: string;
  versions: Map<string, PolicyDocument>;
  createDate: Date;
  updateDate: Date;
  attachmentCount: number;
  description?: string | undefined;
}

/** A role that a job can assume. */
export interface CallerRole {
  arn: string;
  trustPolicy: PolicyDocument;
  policies: unknown[];
  maxSessionDuration: number;
}

/** An access key of a user or of a session. */
export interface AccessKey {
  secretAccessKey: string;
  sessionToken?: string | undefined;
  expires?: Date | undefined;
  principalArn: string;
  userId: string;
  policies: unknown[];
  sessionPolicy?: unknown;
  /** The policies of GetScopedCredentials. All of them must allow a call. */
  scopePolicies?: readonly unknown[];
}

/** The answer of `GetAccount`, without undefined members. */
export interface SesAccount {
  SendingEnabled?: boolean | undefined;
  EnforcementStatus?: string | undefined;
  ProductionAccessEnabled?: boolean | undefined;
  DedicatedIpAutoWarmupEnabled?: boolean | undefined;
  SendQuota?: { Max24HourSend?: number | undefined; MaxSendRate?: number | undefined; SentLast24Hours?: number | undefined } | undefined;
  SuppressionAttributes?: { SuppressedReasons?: string[] | undefined } | undefined;
  Details?: Record<string, unknown> | undefined;
  VdmAttributes?: Record<string, unknown> | undefined;
  PricingAttributes?: { CurrentPlan?: string | undefined; NextPlan?: string | undefined } | undefined;
  DeliveryAttributes?: { SharedPoolDeliveryMode?: string | undefined } | undefined;
}

/** A recommendation in the answer of `ListRecommendations`. */
export interface SesRecommendation {
  ResourceArn: string;
  Type: string;
  Description: string;
  Status: string;
  /** Seconds since the Unix epoch, as all times of this API. */
  CreatedTimestamp: number;
  LastUpdatedTimestamp: number;
  Impact: string;
}

export interface DkimAttributes {
  SigningEnabled?: boolean | undefined;
  Status?: string | undefined;
  Tokens?: string[] | undefined;
  SigningHostedZone?: string | undefined;
  SigningAttributesOrigin?: string | undefined;
}

/** The custom MAIL FROM domain of an identity. Without one, only the behavior on a failure. */
export interface MailFromAttributes {
  MailFromDomain?: string | undefined;
  MailFromDomainStatus?: string | undefined;
  BehaviorOnMxFailure?: string | undefined;
}

/** The answer of `GetEmailIdentity`. */
export interface SesIdentity {
  IdentityType?: string | undefined;
  FeedbackForwardingStatus?: boolean | undefined;
  VerifiedForSendingStatus?: boolean | undefined;
  VerificationStatus?: string | undefined;
  DkimAttributes?: DkimAttributes | undefined;
  MailFromAttributes?: MailFromAttributes | undefined;
  ConfigurationSetName?: string | undefined;
  VerificationInfo?: Record<string, unknown> | undefined;
  Policies?: Record<string, string> | undefined;
  Tags?: { Key: string; Value: string }[] | undefined;
}

/** The answer of `GetConfigurationSet`. */
export interface SesConfigurationSet {
  SendingOptions?: { SendingEnabled?: boolean | undefined } | undefined;
  DeliveryOptions?:
    | {
        TlsPolicy?: string | undefined;
        SendingPoolName?: string | undefined;
        MaxDeliverySeconds?: number | undefined;
        SharedPoolDeliveryMode?: string | undefined;
      }
    | undefined;
  ReputationOptions?: Record<string, unknown> | undefined;
  SuppressionOptions?: Record<string, unknown> | undefined;
  TrackingOptions?: Record<string, unknown> | undefined;
  ArchivingOptions?: { ArchiveArn?: string | undefined } | undefined;
  Tags?: { Key: string; Value: string }[] | undefined;
}

/** An address in the answer of `GetDedicatedIps`. */
export interface DedicatedIp {
  Ip: string;
  WarmupStatus: string;
  WarmupPercentage: number;
  PoolName?: string | undefined;
}

/** SES of one account in one Region. */
export interface SesRegion {
  /** `false` for an opt-in Region that the account has not enabled. */
  enabled: boolean;
  account: SesAccount;
  identities: Map<string, SesIdentity>;
  configurationSets: Map<string, SesConfigurationSet>;
  /** The resources of every other kind. `addResource` adds to them. */
  resources: Resources;
  dedicatedIps: DedicatedIp[];
  /** Newest last. */
  recommendations: SesRecommendation[];
  /** The subscription of the deliverability dashboard: `ACTIVE`, `PENDING_EXPIRATION` or `DISABLED`. */
  dashboard: string;
  /** `false` if SES does not receive mail here, and rejects the operations for it. */
  receiving: boolean;
  /** The name of the active receipt rule set. */
  activeReceiptRuleSet?: string | undefined;
  /** The rate limit of all APIs of the Region together; no limit by default. */
  rate?: Rate | undefined;
  /** The tokens that are left of `rate`, with the time of the last request; full by default. */
  bucket?: { readonly tokens: number; readonly at: number } | undefined;
  /** The maximum page size of lists, whatever the request asks for. */
  pageLimit?: number | undefined;
}

/** A token bucket: `size` requests at once, then `perSecond`. */
export interface Rate {
  readonly size: number;
  readonly perSecond: number;
}

export interface Account {
  id: string;
  partition: string;
  /** Service control policies of the organization, which limit every principal of the account. */
  serviceControlPolicies?: readonly unknown[];
  /** Resource control policies of the organization. */
  resourceControlPolicies?: readonly unknown[];
  /** Resource policies. They must allow a call, as for resources of another account. */
  resourcePolicies?: readonly unknown[];
  /** The permissions boundary of every principal. */
  permissionsBoundary?: readonly unknown[];
  /** Policies of the VPC endpoint of every call. */
  vpcEndpointPolicies?: readonly unknown[];
  role: Role | undefined;
  /** The number of reads that hide a role after `CreateServiceLinkedRole`. */
  roleVisibleAfter: number;
  /** The number of further reads that hide the role. Set for a role that another process has just created. */
  hiddenReads: number;
  /** The settings of the role's deletion. */
  deletion: Deletion;
  /** By ARN. */
  managedPolicies: Map<string, ManagedPolicy>;
  oidcProviders: { issuer: string; clientIds: string[] }[];
  /** By ARN. */
  callerRoles: Map<string, CallerRole>;
  /** By access key id. */
  accessKeys: Map<string, AccessKey>;
  /** By name. A Region that is not listed has no SES endpoint. */
  regions: Map<string, SesRegion>;
}

/** The author of a comment. */
export interface User {
  id: number;
  login: string;
  type: 'User' | 'Bot';
}

export interface Comment {
  id: number;
  user: User | null;
  body: string;
}

export interface PullRequest {
  locked: boolean;
  /** Oldest first. */
  comments: Comment[];
}

/** The issuer of ID tokens, and the repository of the job. */
export interface GitHub {
  /** The bearer token of the job. */
  requestToken: string;
  issuer: string;
  claims: Record<string, string>;
  keyId: string;
  keyPair: { publicKey: KeyObject; privateKey: KeyObject };
  /** The lifetime of an ID token in seconds. */
  tokenSeconds: number;
  /** The permissions of API tokens for comments, by token. */
  tokens: Map<string, { user: User; permission: 'none' | 'read' | 'write' }>;
  /** By number. */
  pullRequests: Map<number, PullRequest>;
  nextCommentId: number;
}

/** The state of the emulator: plain data, which can change at any time. */
export interface World {
  accounts: Map<string, Account>;
  github: GitHub;
  /** The maximum length of a session policy. A longer policy gets PackedPolicyTooLarge. */
  packedPolicyLimit?: number | undefined;
  /** Milliseconds since the Unix epoch, for signatures, tokens, keys and throttling. */
  now: () => number;
}

export interface AccountOptions {
  id: string;
  partition?: string;
  regions?: readonly string[];
}

/** The API token of the job. */
export const JOB_TOKEN = 'ghs_emulated';
/** The number of the pull request in every world. */
export const PULL_REQUEST = 12;

const ISSUER = 'https://token.actions.githubusercontent.com';
const PROVIDER = 'token.actions.githubusercontent.com';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

let sharedKeyPair: GitHub['keyPair'] | undefined;

/** One key pair for all worlds of a process, because its generation is slow. */
function keyPair(): GitHub['keyPair'] {
  sharedKeyPair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return sharedKeyPair;
}

/** Returns an id in the form of IAM: a prefix and upper-case characters. */
export function uniqueId(prefix: string, length = 17): string {
  return prefix + Array.from(randomBytes(length), byte => LETTERS[byte % LETTERS.length]).join('');
}

/** Returns the partition of a Region. */
export function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return 'aws';
}

/** Returns the ARN of the role's managed policy. */
export function policyArn(partition = 'aws'): string {
  return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}

/** Returns the trust policy that AWS gives the role. */
export function serviceTrustPolicy(): Record<string, unknown> {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
}

/** Returns version 1 of `AmazonSESServiceRolePolicy`. */
export function servicePolicy(): Record<string, unknown> {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AllowPutMetricDataToSESCloudWatchNamespaces',
        Effect: 'Allow',
        Action: 'cloudwatch:PutMetricData',
        Resource: '*',
        Condition: { StringLike: { 'cloudwatch:namespace': ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'] } },
      },
    ],
  };
}

/** Returns the role as `CreateServiceLinkedRole` creates it. */
export function healthyRole(partition = 'aws', createDate = new Date('2026-01-05T09:00:00Z')): Role {
  return {
    path: ROLE_PATH,
    roleId: uniqueId('AROA'),
    createDate,
    trustPolicy: serviceTrustPolicy(),
    maxSessionDuration: 3600,
    attachedPolicies: [{ name: POLICY_NAME, arn: policyArn(partition) }],
    inlinePolicies: [],
  };
}

/** Returns a Region with production access, one verified identity and one configuration set. */
export function healthyRegion(name = 'us-east-1'): SesRegion {
  return {
    enabled: true,
    account: {
      SendingEnabled: true,
      EnforcementStatus: 'HEALTHY',
      ProductionAccessEnabled: true,
      DedicatedIpAutoWarmupEnabled: false,
      SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 1_200 },
      SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      Details: {
        MailType: 'TRANSACTIONAL',
        WebsiteURL: 'https://example.com',
        ContactLanguage: 'EN',
        UseCaseDescription: 'Receipts',
        ReviewDetails: { Status: 'GRANTED', CaseId: '1234567890' },
      },
      VdmAttributes: {
        VdmEnabled: 'ENABLED',
        DashboardAttributes: { EngagementMetrics: 'ENABLED' },
        GuardianAttributes: { OptimizedSharedDelivery: 'ENABLED' },
      },
      PricingAttributes: { CurrentPlan: 'NONE' },
      DeliveryAttributes: { SharedPoolDeliveryMode: 'REGIONAL' },
    },
    identities: new Map([['example.com', verifiedIdentity()]]),
    configurationSets: new Map([
      ['transactional', { SendingOptions: { SendingEnabled: true }, ReputationOptions: { ReputationMetricsEnabled: true } }],
    ]),
    resources: new Resources(),
    dedicatedIps: [],
    recommendations: [],
    dashboard: 'DISABLED',
    receiving: !WITHOUT_RECEIVING.has(name),
  };
}

/** Returns Easy DKIM with three tokens. */
export function dkim(Status: string, SigningEnabled = true): DkimAttributes {
  const Tokens = ['a7dkq2', 'b4xw9m', 'c1zrt6'];
  return { SigningEnabled, Status, Tokens, SigningHostedZone: 'dkim.amazonses.com', SigningAttributesOrigin: 'AWS_SES' };
}

/** Returns a domain that is verified for sending. */
export function verifiedIdentity(): SesIdentity {
  return {
    IdentityType: 'DOMAIN',
    FeedbackForwardingStatus: true,
    VerifiedForSendingStatus: true,
    VerificationStatus: 'SUCCESS',
    DkimAttributes: dkim('SUCCESS'),
    MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    Policies: {},
    Tags: [],
  };
}

function managedPolicy(): ManagedPolicy {
  const date = new Date('2024-05-21T16:02:20Z');
  return {
    name: POLICY_NAME,
    path: '/aws-service-role/',
    defaultVersionId: 'v1',
    versions: new Map<string, PolicyDocument>([['v1', servicePolicy()]]),
    createDate: date,
    updateDate: date,
    attachmentCount: 1,
    description: 'Allows SES to publish Amazon CloudWatch basic monitoring metrics on behalf of your SES resources',
  };
}

function gateRole(partition: string, id: string, audience: string): CallerRole {
  return {
    arn: `arn:${partition}:iam::${id}:role/gate`,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:${partition}:iam::${id}:oidc-provider/${PROVIDER}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${PROVIDER}:aud`]: audience },
            StringLike: { [`${PROVIDER}:sub`]: 'repo:octo-org/mailer:*' },
          },
        },
      ],
    },
    policies: [allowAll()],
    maxSessionDuration: 3600,
  };
}

/** Returns a policy that allows every action on every resource. */
export function allowAll(): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
}

/** Returns the audience that AWS expects of an ID token in a partition. */
export function audienceOf(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** Adds a healthy account with the role `gate` for jobs, and the user `operator` with an access key. */
export function addAccount(world: World, { id, partition = 'aws', regions = SES_REGIONS }: AccountOptions): Account {
  const audience = audienceOf(partition);
  const gate = gateRole(partition, id, audience);
  const account: Account = {
    id,
    partition,
    role: healthyRole(partition),
    roleVisibleAfter: 0,
    hiddenReads: 0,
    deletion: promptDeletion(),
    managedPolicies: new Map([[policyArn(partition), managedPolicy()]]),
    oidcProviders: [{ issuer: ISSUER, clientIds: [audience] }],
    callerRoles: new Map([[gate.arn, gate]]),
    accessKeys: new Map([
      [
        uniqueId('AKIA', 16),
        {
          secretAccessKey: randomBytes(30).toString('base64'),
          principalArn: `arn:${partition}:iam::${id}:user/operator`,
          userId: uniqueId('AIDA'),
          policies: [allowAll()],
        },
      ],
    ]),
    regions: new Map(regions.map(name => [name, healthyRegion(name)])),
  };
  world.accounts.set(id, account);
  return account;
}

/** Returns a world without accounts. */
export function emptyWorld(): World {
  return {
    accounts: new Map(),
    github: {
      requestToken: randomBytes(24).toString('hex'),
      issuer: ISSUER,
      claims: {
        sub: 'repo:octo-org/mailer:environment:production',
        repository: 'octo-org/mailer',
        repository_owner: 'octo-org',
        repository_id: '123456',
        repository_owner_id: '65',
        environment: 'production',
        ref: 'refs/heads/main',
        ref_type: 'branch',
        sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091',
        run_id: '1001',
        run_attempt: '1',
        workflow: 'deploy',
        actor: 'octocat',
        event_name: 'push',
        job_workflow_ref: 'octo-org/mailer/.github/workflows/deploy.yml@refs/heads/main',
      },
      keyId: 'emulator',
      keyPair: keyPair(),
      tokenSeconds: 300,
      tokens: new Map([[JOB_TOKEN, { user: { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' }, permission: 'write' }]]),
      pullRequests: new Map([[PULL_REQUEST, { locked: false, comments: [] }]]),
      nextCommentId: 1001,
    },
    now: Date.now,
  };
}

/** Returns a world with one account in `aws`, healthy in every commercial Region. `overrides` replace fields of the account. */
export function healthyWorld(overrides: Partial<Account> = {}): World {
  const world = emptyWorld();
  Object.assign(addAccount(world, { id: ACCOUNT_ID }), overrides);
  return world;
}

/** Returns the account with this id. */
export function accountOf(world: World, id = ACCOUNT_ID): Account {
  const account = world.accounts.get(id);
  if (!account) throw new Error(`This world has no account ${id}.`);
  return account;
}

/** Returns SES of an account in a Region. */
export function regionOf(world: World, name: string, id = ACCOUNT_ID): SesRegion {
  const region = accountOf(world, id).regions.get(name);
  if (!region) throw new Error(`Account ${id} has no SES in ${name}.`);
  return region;
}

/** Returns the first long-lived access key of an account. */
export function userKeyOf(world: World, id = ACCOUNT_ID): { accessKeyId: string; secretAccessKey: string } {
  for (const [accessKeyId, key] of accountOf(world, id).accessKeys) {
    if (key.sessionToken === undefined) return { accessKeyId, secretAccessKey: key.secretAccessKey };
  }
  throw new Error(`Account ${id} has no user with an access key.`);
}

/** Returns the ARN of the role, as IAM returns it. */
export function roleArn(account: Account, role: Role): string {
  return role.arn ?? `arn:${account.partition}:iam::${account.id}:role${role.path}${ROLE_NAME}`;
}
