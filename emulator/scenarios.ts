import { fillEverything, fillInUse, fillShared } from './environments.ts';
import {
  ACCOUNT_ID,
  type Account,
  accountOf,
  addAccount,
  allowAll,
  dkim,
  emptyWorld,
  healthyWorld,
  policyArn,
  type Rate,
  ROLE_NAME,
  ROLE_PATH,
  type Role,
  type SesIdentity,
  type SesRegion,
  servicePolicy,
  verifiedIdentity,
  type World,
} from './world.ts';

/** The Region in which the scenarios about SES go wrong; all other Regions stay healthy. */
export const SCENARIO_REGION = 'us-east-1';

const OPT_IN_REGIONS = new Set([
  'af-south-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
]);

function withAccount(change: (account: Account) => void): World {
  const world = healthyWorld();
  change(accountOf(world));
  return world;
}

function withRate(rate: Rate): World {
  return withAccount(({ regions }) => {
    for (const region of regions.values()) region.rate = rate;
  });
}

function withRole(change: (role: Role, account: Account) => void): World {
  return withAccount(account => {
    if (account.role) change(account.role, account);
  });
}

function withRegion(change: (region: SesRegion) => void): World {
  return withAccount(account => {
    const region = account.regions.get(SCENARIO_REGION);
    if (region) change(region);
  });
}

/** Identities by name, each with what differs from a domain that is verified. */
function withIdentities(differences: Readonly<Record<string, SesIdentity>>): World {
  return withRegion(({ identities }) => {
    for (const [name, identity] of Object.entries(differences)) identities.set(name, { ...verifiedIdentity(), ...identity });
  });
}

/** A sending authorization policy of example.com. */
function sendingPolicy(principal: unknown, condition?: unknown): string {
  const Resource = `arn:aws:ses:${SCENARIO_REGION}:${ACCOUNT_ID}:identity/example.com`;
  const statement = {
    Effect: 'Allow',
    Principal: principal,
    Action: ['ses:SendEmail', 'ses:SendRawEmail'],
    Resource,
    Condition: condition,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function unverified(VerificationStatus: string, ErrorType?: string): SesIdentity {
  return {
    VerifiedForSendingStatus: false,
    VerificationStatus,
    DkimAttributes: dkim(VerificationStatus),
    VerificationInfo: ErrorType === undefined ? undefined : { ErrorType },
  };
}

/** An address as SES shows it: it is verified by a link, and DKIM is that of its domain. */
const ADDRESS: SesIdentity = {
  IdentityType: 'EMAIL_ADDRESS',
  DkimAttributes: { SigningEnabled: false, Status: 'NOT_STARTED', SigningAttributesOrigin: 'AWS_SES' },
};

/** Lets the role `gate` do just this. */
function withPermissions(policies: (account: Account) => unknown[], role = true): World {
  return withAccount(account => {
    if (!role) account.role = undefined;
    for (const caller of account.callerRoles.values()) caller.policies = policies(account);
  });
}

/** The least that a check needs, each action on the one resource that it is about. */
function readOnlyPolicy({ id, partition }: Account): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
        Resource: `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`,
      },
      { Effect: 'Allow', Action: ['iam:GetPolicy', 'iam:GetPolicyVersion'], Resource: policyArn(partition) },
      { Effect: 'Allow', Action: ['ses:GetAccount', 'ses:ListEmailIdentities', 'ses:ListRecommendations'], Resource: '*' },
      { Effect: 'Allow', Action: 'ses:GetEmailIdentity', Resource: `arn:${partition}:ses:*:${id}:identity/*` },
      { Effect: 'Allow', Action: 'ses:GetConfigurationSet', Resource: `arn:${partition}:ses:*:${id}:configuration-set/*` },
      { Effect: 'Allow', Action: 'ses:GetTenant', Resource: `arn:${partition}:ses:*:${id}:tenant/*` },
    ],
  };
}

function deny(...actions: string[]): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }] };
}

/** Worlds by name, each made anew. */
export const scenarios = {
  healthy: healthyWorld,
  /** No role. */
  missing: () => healthyWorld({ role: undefined }),
  /** No role, and a new one shows only on the third read. */
  'slow-create': () => healthyWorld({ role: undefined, roleVisibleAfter: 2 }),
  /** Someone else has just made the role: reads don't see it yet, but its name is taken. */
  lagging: () => healthyWorld({ hiddenReads: 2 }),
  /** A role of that name which isn't the service's. IAM attaches the service's policy to no such role (PolicyNotAttachable). */
  impostor: () =>
    withRole((role, { id, partition }) => {
      role.path = '/';
      role.attachedPolicies = [{ name: 'metrics', arn: `arn:${partition}:iam::${id}:policy/metrics` }];
      role.trustPolicy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:${partition}:iam::${id}:root` }, Action: 'sts:AssumeRole' }],
      };
    }),
  /** Another service may assume the role too. */
  'drifted-trust': () =>
    withRole(role => {
      role.trustPolicy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: ['ses.amazonaws.com', 'lambda.amazonaws.com'] }, Action: 'sts:AssumeRole' }],
      };
    }),
  /** The default version of the policy no longer covers all namespaces. */
  'drifted-policy': () =>
    withAccount(account => {
      const policy = account.managedPolicies.get(policyArn(account.partition));
      if (!policy) return;
      const narrow = JSON.stringify(servicePolicy()).replace(',"AWS/SES/MailManager"', '');
      policy.versions.set('v2', JSON.parse(narrow));
      policy.defaultVersionId = 'v2';
    }),
  /** The policy isn't attached. */
  'detached-policy': () =>
    withRole(role => {
      role.attachedPolicies = [];
    }),
  /** Policies that the role doesn't need. */
  'extra-policies': () =>
    withRole((role, { partition }) => {
      role.attachedPolicies.push({ name: 'AdministratorAccess', arn: `arn:${partition}:iam::aws:policy/AdministratorAccess` });
      role.inlinePolicies.push('debug');
    }),
  boundary: () =>
    withRole((role, { id, partition }) => {
      role.permissionsBoundary = `arn:${partition}:iam::${id}:policy/boundary`;
    }),
  described: () =>
    withRole(role => {
      role.description = 'Made by hand';
    }),
  sandbox: () =>
    withRegion(({ account }) => {
      account.ProductionAccessEnabled = false;
      account.SendQuota = { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 3 };
      account.Details = undefined;
    }),
  /** AWS has denied production access. */
  'sandbox-denied': () =>
    withRegion(({ account }) => {
      account.ProductionAccessEnabled = false;
      account.Details = { ReviewDetails: { Status: 'DENIED', CaseId: '1234567890' } };
    }),
  paused: () =>
    withRegion(({ account }) => {
      account.SendingEnabled = false;
    }),
  shutdown: () =>
    withRegion(({ account }) => {
      account.SendingEnabled = false;
      account.EnforcementStatus = 'SHUTDOWN';
    }),
  probation: () =>
    withRegion(({ account }) => {
      account.EnforcementStatus = 'PROBATION';
    }),
  'quota-low': () =>
    withRegion(({ account }) => {
      account.SendQuota = { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 49_900 };
    }),
  'unverified-identity': () =>
    withRegion(({ identities }) => {
      identities.set('example.com', {
        IdentityType: 'DOMAIN',
        VerifiedForSendingStatus: false,
        VerificationStatus: 'PENDING',
        DkimAttributes: { SigningEnabled: true, Status: 'PENDING', Tokens: [] },
      });
    }),
  'missing-identity': () =>
    withRegion(({ identities }) => {
      identities.clear();
    }),
  /** SES has not found the records within 72 hours, and has stopped looking for them. */
  'verification-failed': () => withIdentities({ 'example.com': unverified('FAILED', 'HOST_NOT_FOUND') }),
  /** SES still sends, but the records have gone. */
  'verification-lost': () =>
    withIdentities({ 'example.com': { ...unverified('TEMPORARY_FAILURE', 'TYPE_NOT_FOUND'), VerifiedForSendingStatus: true } }),
  /** SES contradicts itself. */
  'verification-contradicted': () => withIdentities({ 'example.com': { VerifiedForSendingStatus: false } }),
  /** Beside a verified domain, a subdomain with an identity of its own and an address whose link nobody has opened. */
  'nested-identities': () =>
    withIdentities({
      'mail.example.com': { DkimAttributes: dkim('SUCCESS', false) },
      'sales@example.com': { ...ADDRESS, VerifiedForSendingStatus: false, VerificationStatus: 'PENDING' },
    }),
  /** SES rejects each message, for want of an MX record. */
  'mail-from-rejects': () =>
    withIdentities({
      'example.com': {
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.com',
          MailFromDomainStatus: 'FAILED',
          BehaviorOnMxFailure: 'REJECT_MESSAGE',
        },
      },
    }),
  /** The same, but SES falls back to a domain of its own. */
  'mail-from-falls-back': () =>
    withIdentities({
      'example.com': {
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.com',
          MailFromDomainStatus: 'PENDING',
          BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
        },
      },
    }),
  'dkim-off': () => withIdentities({ 'example.com': { DkimAttributes: dkim('SUCCESS', false) } }),
  'dkim-pending': () => withIdentities({ 'example.com': { DkimAttributes: dkim('PENDING') } }),
  /** Everyone may send as example.com. */
  'open-policy': () =>
    withIdentities({
      'example.com': { Policies: { partners: sendingPolicy({ AWS: ['*'] }, { StringLike: { 'ses:FromAddress': '*@example.com' } }) } },
    }),
  /** A service and an organization may. */
  'narrow-policies': () =>
    withIdentities({
      'example.com': {
        Policies: {
          workmail: sendingPolicy({ Service: 'workmail.us-east-1.amazonaws.com' }),
          cognito: sendingPolicy(
            { Service: ['email.cognito-idp.amazonaws.com', 'cognito-idp.amazonaws.com'] },
            { StringEquals: { 'aws:SourceAccount': '111122223333' } },
          ),
          services: sendingPolicy('*', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }),
          organization: sendingPolicy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
        },
      },
    }),
  /** Each message that names no other configuration set is rejected. */
  'missing-default-set': () => withIdentities({ 'example.com': { ConfigurationSetName: 'gone' } }),
  'default-set-off': () =>
    withRegion(({ identities, configurationSets }) => {
      identities.set('example.com', { ...verifiedIdentity(), ConfigurationSetName: 'bulk' });
      configurationSets.set('bulk', { SendingOptions: { SendingEnabled: false } });
    }),
  /** Hundreds of identities, one of which is not verified. */
  'many-identities': () =>
    withRegion(region => {
      for (let number = 1; number <= 120; number += 1) region.identities.set(`team-${number}.example.org`, verifiedIdentity());
      region.identities.set('team-60.example.org', { ...verifiedIdentity(), ...unverified('PENDING') });
      region.pageLimit = 50;
    }),
  /** The configuration set requires TLS. */
  'tls-required': () =>
    withRegion(({ configurationSets }) => {
      configurationSets.set('transactional', { SendingOptions: { SendingEnabled: true }, DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
    }),
  'configuration-set-off': () =>
    withRegion(({ configurationSets }) => {
      configurationSets.set('transactional', { SendingOptions: { SendingEnabled: false } });
    }),
  'missing-configuration-set': () =>
    withRegion(({ configurationSets }) => {
      configurationSets.clear();
    }),
  /** The opt-in Regions are off. */
  'opt-in-off': () =>
    withAccount(({ regions }) => {
      for (const [name, region] of regions) region.enabled = !OPT_IN_REGIONS.has(name);
    }),
  /** One request a second in each Region, as AWS documents, without bursts. */
  throttled: () => withRate({ size: 1, perSecond: 1 }),
  /** Bursts of 100 requests in each Region, and then ten a second. */
  bursts: () => withRate({ size: 100, perSecond: 10 }),
  /** The job may do only what a check needs. */
  'least-privilege': () => withPermissions(account => [readOnlyPolicy(account)]),
  /** The same, and there is no role: a policy for its path doesn't cover a role that isn't there. */
  'least-privilege-missing': () => withPermissions(account => [readOnlyPolicy(account)], false),
  /** The job may look at nothing of SES. */
  'denied-ses': () => withPermissions(() => [allowAll(), deny('ses:*')]),
  /** The job may not look at the role. */
  'denied-iam': () => withPermissions(() => [allowAll(), deny('iam:*')]),
  /** The job's repository isn't trusted. */
  untrusted: () => {
    const world = healthyWorld();
    world.github.claims['sub'] = 'repo:octo-org/other:ref:refs/heads/main';
    return world;
  },
  /** The account doesn't know GitHub's issuer. */
  'no-provider': () => healthyWorld({ oidcProviders: [] }),
  /** Nothing keeps the role in use. */
  'teardown-unused': healthyWorld,
  /** What keeps the role in use is spread over two Regions. */
  'teardown-in-use': () => {
    const world = healthyWorld();
    fillInUse(world);
    return world;
  },
  /** Two environments share the account: their resources have the tag `env`, `pr-1` or `pr-2`. */
  'teardown-shared': () => {
    const world = healthyWorld();
    fillShared(world, 'pr-1', 'pr-2');
    return world;
  },
  /** Every kind of resource, each with what it depends on. */
  'teardown-everything': () => {
    const world = healthyWorld();
    fillEverything(world);
    return world;
  },
  govcloud: () => {
    const world = emptyWorld();
    addAccount(world, { id: '444455556666', partition: 'aws-us-gov', regions: ['us-gov-east-1', 'us-gov-west-1'] });
    return world;
  },
  'european-sovereign-cloud': () => {
    const world = emptyWorld();
    addAccount(world, { id: '777788889999', partition: 'aws-eusc', regions: ['eusc-de-east-1'] });
    return world;
  },
} satisfies Record<string, () => World>;

/** Name of a scenario. */
export type ScenarioName = keyof typeof scenarios;

/** Whether there is a scenario of that name. */
export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
