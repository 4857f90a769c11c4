import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import regions from '../src/model/regions.json' with { type: 'json' };
import { type Deletion, promptDeletion } from './deletion.ts';
import { Resources } from './resources.ts';

/** The account of `healthyWorld`. */
export const ACCOUNT_ID = '111122223333';
/** Name of the service-linked role of Amazon SES. */
export const ROLE_NAME = 'AWSServiceRoleForAmazonSES';
/** Path of the service-linked role of Amazon SES. */
export const ROLE_PATH = '/aws-service-role/ses.amazonaws.com/';
/** The only managed policy that AWS attaches to the role. */
export const POLICY_NAME = 'AmazonSESServiceRolePolicy';

/** Commercial Regions in which SES has an endpoint. */
export const SES_REGIONS: readonly string[] = regions.partitions.find(({ partition }) => partition === 'aws')?.sesRegions ?? [];

/** Regions in which SES sends mail but receives none. */
const WITHOUT_RECEIVING = new Set([
  'ap-south-2',
  'ap-southeast-5',
  'ca-west-1',
  'eu-central-2',
  'me-central-1',
  'us-gov-east-1',
  'us-gov-west-1',
]);

/** A policy document: an object, or the raw text that AWS would hand out. */
export type PolicyDocument = unknown;

/** The role that is called `AWSServiceRoleForAmazonSES`, whoever made it. */
export interface Role {
  path: string;
  /** Derived from the path unless given. */
  arn?: string | undefined;
  roleId: string;
  createDate: Date;
  trustPolicy: PolicyDocument;
  description?: string | undefined;
  maxSessionDuration: number;
  /** ARN of a permissions boundary. */
  permissionsBoundary?: string | undefined;
  lastUsed?: { date: Date; region: string } | undefined;
  attachedPolicies: { name: string; arn: string }[];
  /** Names of inline policies. */
  inlinePolicies: string[];
  tags?: Record<string, string> | undefined;
}

/** A managed policy and its versions, by version id. */
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

/** A role that a job may assume. */
export interface CallerRole {
  arn: string;
  trustPolicy: PolicyDocument;
  policies: unknown[];
  maxSessionDuration: number;
}

/** An access key: a user's, or one that STS handed out. */
export interface AccessKey {
  secretAccessKey: string;
  sessionToken?: string | undefined;
  expires?: Date | undefined;
  principalArn: string;
  userId: string;
  policies: unknown[];
  sessionPolicy?: unknown;
  /** What GetScopedCredentials has limited the session to: all of them have to allow a call. */
  scopePolicies?: readonly unknown[];
}

/** What `GetAccount` answers; what is undefined is left out of the answer. */
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

/** What `ListRecommendations` answers of a recommendation of SES's advisor. */
export interface SesRecommendation {
  ResourceArn: string;
  Type: string;
  Description: string;
  Status: string;
  /** Seconds since the epoch, as are all times of this API. */
  CreatedTimestamp: number;
  LastUpdatedTimestamp: number;
  Impact: string;
}

/** DKIM of an identity. */
export interface DkimAttributes {
  SigningEnabled?: boolean | undefined;
  Status?: string | undefined;
  Tokens?: string[] | undefined;
  SigningHostedZone?: string | undefined;
  SigningAttributesOrigin?: string | undefined;
}

/** The custom MAIL FROM domain of an identity; without one, only what would happen. */
export interface MailFromAttributes {
  MailFromDomain?: string | undefined;
  MailFromDomainStatus?: string | undefined;
  BehaviorOnMxFailure?: string | undefined;
}

/** What `GetEmailIdentity` answers. */
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

/** What `GetConfigurationSet` answers. */
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

/** What `GetDedicatedIps` answers of an address. */
export interface DedicatedIp {
  Ip: string;
  WarmupStatus: string;
  WarmupPercentage: number;
  PoolName?: string | undefined;
}

/** SES of one account in one Region. */
export interface SesRegion {
  /** `false`: an opt-in Region that the account has not switched on. */
  enabled: boolean;
  account: SesAccount;
  identities: Map<string, SesIdentity>;
  configurationSets: Map<string, SesConfigurationSet>;
  /** What there is of every other kind: `addResource` fills it. */
  resources: Resources;
  dedicatedIps: DedicatedIp[];
  /** Newest last. */
  recommendations: SesRecommendation[];
  /** The subscription of the deliverability dashboard: `ACTIVE`, `PENDING_EXPIRATION` or `DISABLED`. */
  dashboard: string;
  /** `false`: SES doesn't receive mail here, and doesn't know the operations for it. */
  receiving: boolean;
  /** The name of the receipt rule set that is in force. */
  activeReceiptRuleSet?: string | undefined;
  /** Requests that are let through, whichever of the Region's APIs they go to; all, unless it is set. */
  rate?: Rate | undefined;
  /** The tokens that were left at a time, of `rate`; full, unless it is set. */
  bucket?: { readonly tokens: number; readonly at: number } | undefined;
  /** Lists have no more than this on a page, whatever was asked for. */
  pageLimit?: number | undefined;
}

/** A token bucket: a burst of `size` requests is let through, and then `perSecond`. */
export interface Rate {
  readonly size: number;
  readonly perSecond: number;
}

/** An AWS account. */
export interface Account {
  id: string;
  partition: string;
  /** Service control policies of the organization, which limit everyone in the account. */
  serviceControlPolicies?: readonly unknown[];
  /** Resource control policies of the organization. */
  resourceControlPolicies?: readonly unknown[];
  /** Policies of all resources; they have to allow a call, as those of another account's resources do. */
  resourcePolicies?: readonly unknown[];
  /** The permissions boundary of every principal. */
  permissionsBoundary?: readonly unknown[];
  /** Policies of the VPC endpoint that every call passes. */
  vpcEndpointPolicies?: readonly unknown[];
  role: Role | undefined;
  /** How many reads of a role that `CreateServiceLinkedRole` makes answer NoSuchEntity. */
  roleVisibleAfter: number;
  /** How many more reads of the role answer NoSuchEntity although it is there: set it for a role that someone else has just made. */
  hiddenReads: number;
  /** How it goes when the role is deleted. */
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

/** Who writes a comment. */
export interface User {
  id: number;
  login: string;
  type: 'User' | 'Bot';
}

/** A comment on a pull request. */
export interface Comment {
  id: number;
  user: User | null;
  body: string;
}

/** A pull request, as far as comments go. */
export interface PullRequest {
  locked: boolean;
  /** Oldest first. */
  comments: Comment[];
}

/** The issuer of a job's ID tokens, and the repository that the job is of. */
export interface GitHub {
  /** The bearer token of the job. */
  requestToken: string;
  issuer: string;
  claims: Record<string, string>;
  keyId: string;
  keyPair: { publicKey: KeyObject; privateKey: KeyObject };
  /** Life of an ID token. */
  tokenSeconds: number;
  /** What an API token may do with comments, by the token. */
  tokens: Map<string, { user: User; permission: 'none' | 'read' | 'write' }>;
  /** By number. */
  pullRequests: Map<number, PullRequest>;
  nextCommentId: number;
}

/** All that the emulator knows: plain data, to be changed at any time. */
export interface World {
  accounts: Map<string, Account>;
  github: GitHub;
  /** Session policies that are longer than this answer PackedPolicyTooLarge. */
  packedPolicyLimit?: number | undefined;
  /** Milliseconds since the epoch: signatures, tokens, keys and throttling go by it. */
  now: () => number;
}

/** What an account is built from. */
export interface AccountOptions {
  id: string;
  partition?: string;
  regions?: readonly string[];
}

/** The API token that the runner hands to the job. */
export const JOB_TOKEN = 'ghs_emulated';
/** The number of the pull request that every world has. */
export const PULL_REQUEST = 12;

const ISSUER = 'https://token.actions.githubusercontent.com';
const PROVIDER = 'token.actions.githubusercontent.com';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

let sharedKeyPair: GitHub['keyPair'] | undefined;

/** One key pair for every world of a process: making one takes long. */
function keyPair(): GitHub['keyPair'] {
  sharedKeyPair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return sharedKeyPair;
}

/** An id in the way of IAM: a prefix and upper-case letters. */
export function uniqueId(prefix: string, length = 17): string {
  return prefix + Array.from(randomBytes(length), byte => LETTERS[byte % LETTERS.length]).join('');
}

/** The partition that a Region is in. */
export function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return 'aws';
}

/** The ARN of the managed policy of the role. */
export function policyArn(partition = 'aws'): string {
  return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}

/** The trust policy that AWS gives the role. */
export function serviceTrustPolicy(): Record<string, unknown> {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
}

/** Version 1 of `AmazonSESServiceRolePolicy`. */
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

/** The role as `CreateServiceLinkedRole` makes it. */
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

/** SES of a Region with production access, one verified identity and one configuration set. */
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

/** Easy DKIM with its three tokens. */
export function dkim(Status: string, SigningEnabled = true): DkimAttributes {
  const Tokens = ['a7dkq2', 'b4xw9m', 'c1zrt6'];
  return { SigningEnabled, Status, Tokens, SigningHostedZone: 'dkim.amazonses.com', SigningAttributesOrigin: 'AWS_SES' };
}

/** A domain that is verified for sending. */
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

/** Allows every action on everything. */
export function allowAll(): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
}

/** The audience that AWS wants of an ID token in a partition. */
export function audienceOf(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** Adds a healthy account, with the role `gate` for jobs and the user `operator` with an access key. */
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

/** A world without accounts. */
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

/** One account in `aws`, healthy in every commercial Region of SES; `overrides` replace fields of that account. */
export function healthyWorld(overrides: Partial<Account> = {}): World {
  const world = emptyWorld();
  Object.assign(addAccount(world, { id: ACCOUNT_ID }), overrides);
  return world;
}

/** The account of that id. */
export function accountOf(world: World, id = ACCOUNT_ID): Account {
  const account = world.accounts.get(id);
  if (!account) throw new Error(`This world has no account ${id}.`);
  return account;
}

/** SES of an account in a Region. */
export function regionOf(world: World, name: string, id = ACCOUNT_ID): SesRegion {
  const region = accountOf(world, id).regions.get(name);
  if (!region) throw new Error(`Account ${id} has no SES in ${name}.`);
  return region;
}

/** The first long-lived access key of an account, as clients want it. */
export function userKeyOf(world: World, id = ACCOUNT_ID): { accessKeyId: string; secretAccessKey: string } {
  for (const [accessKeyId, key] of accountOf(world, id).accessKeys) {
    if (key.sessionToken === undefined) return { accessKeyId, secretAccessKey: key.secretAccessKey };
  }
  throw new Error(`Account ${id} has no user with an access key.`);
}

/** The ARN of the role, as IAM would say it. */
export function roleArn(account: Account, role: Role): string {
  return role.arn ?? `arn:${account.partition}:iam::${account.id}:role${role.path}${ROLE_NAME}`;
}
