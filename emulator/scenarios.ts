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

/** The Region in which the scenarios about SES have their faults. All other Regions are healthy. */
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

/** Returns a world with these identities. Each value overrides a verified domain. */
function withIdentities(differences: Readonly<Record<string, SesIdentity>>): World {
  return withRegion(({ identities }) => {
    for (const [name, identity] of Object.entries(differences)) identities.set(name, { ...verifiedIdentity(), ...identity });
  });
}

/** Returns a sending authorization policy of example.com. */
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

/** An email address as SES shows it: verified by a link, with the DKIM of its domain. */
const ADDRESS: SesIdentity = {
  IdentityType: 'EMAIL_ADDRESS',
  DkimAttributes: { SigningEnabled: false, Status: 'NOT_STARTED', SigningAttributesOrigin: 'AWS_SES' },
};

/** Returns a world in which the role `gate` has exactly these policies. */
function withPermissions(policies: (account: Account) => unknown[], role = true): World {
  return withAccount(account => {
    if (!role) account.role = undefined;
    for (const caller of account.callerRoles.values()) caller.policies = policies(account);
  });
}

/** Returns the minimum policy for a check, with each action on its own resource. */
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

/** Functions that return a new world, by name. */
export const scenarios = {
  healthy: healthyWorld,
  /** The role is missing. */
  missing: () => healthyWorld({ role: undefined }),
  /** The role is missing, and a new role shows only at the third read. */
  'slow-create': () => healthyWorld({ role: undefined, roleVisibleAfter: 2 }),
  /** Another process has just created the role: reads do not show it yet, but its name is taken. */
  lagging: () => healthyWorld({ hiddenReads: 2 }),
  /** A role with this name that is not the service's. IAM attaches the service's policy to no such role (PolicyNotAttachable). */
  impostor: () =>
    withRole((role, { id, partition }) => {
      role.path = '/';
      role.attachedPolicies = [{ name: 'metrics', arn: `arn:${partition}:iam::${id}:policy/metrics` }];
      role.trustPolicy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:${partition}:iam::${id}:root` }, Action: 'sts:AssumeRole' }],
      };
    }),
  /** Another service can assume the role too. */
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
  /** The policy is not attached. */
  'detached-policy': () =>
    withRole(role => {
      role.attachedPolicies = [];
    }),
  /** The role has policies that it does not need. */
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
  /** SES did not find the records within 72 hours, and has stopped looking for them. */
  'verification-failed': () => withIdentities({ 'example.com': unverified('FAILED', 'HOST_NOT_FOUND') }),
  /** SES still sends, but the records are missing. */
  'verification-lost': () =>
    withIdentities({ 'example.com': { ...unverified('TEMPORARY_FAILURE', 'TYPE_NOT_FOUND'), VerifiedForSendingStatus: true } }),
  /** The fields of SES's answer contradict each other. */
  'verification-contradicted': () => withIdentities({ 'example.com': { VerifiedForSendingStatus: false } }),
  /** Besides a verified domain: a subdomain with its own identity, and an address whose link nobody has opened. */
  'nested-identities': () =>
    withIdentities({
      'mail.example.com': { DkimAttributes: dkim('SUCCESS', false) },
      'sales@example.com': { ...ADDRESS, VerifiedForSendingStatus: false, VerificationStatus: 'PENDING' },
    }),
  /** SES rejects each message, because the MX record is missing. */
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
  /** The MX record is missing, but SES falls back to its own domain. */
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
  /** Everyone can send as example.com. */
  'open-policy': () =>
    withIdentities({
      'example.com': { Policies: { partners: sendingPolicy({ AWS: ['*'] }, { StringLike: { 'ses:FromAddress': '*@example.com' } }) } },
    }),
  /** A service and an organization can send as example.com. */
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
  /** SES rejects each message that names no other configuration set. */
  'missing-default-set': () => withIdentities({ 'example.com': { ConfigurationSetName: 'gone' } }),
  'default-set-off': () =>
    withRegion(({ identities, configurationSets }) => {
      identities.set('example.com', { ...verifiedIdentity(), ConfigurationSetName: 'bulk' });
      configurationSets.set('bulk', { SendingOptions: { SendingEnabled: false } });
    }),
  /** 120 identities besides the usual one. One of them is not verified. */
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
  /** The opt-in Regions are disabled. */
  'opt-in-off': () =>
    withAccount(({ regions }) => {
      for (const [name, region] of regions) region.enabled = !OPT_IN_REGIONS.has(name);
    }),
  /** One request per second in each Region, as AWS documents, without bursts. */
  throttled: () => withRate({ size: 1, perSecond: 1 }),
  /** Bursts of 100 requests in each Region, then ten requests per second. */
  bursts: () => withRate({ size: 100, perSecond: 10 }),
  /** The job has only the permissions of a check. */
  'least-privilege': () => withPermissions(account => [readOnlyPolicy(account)]),
  /** The same, and the role is missing: a policy for its path does not cover a missing role. */
  'least-privilege-missing': () => withPermissions(account => [readOnlyPolicy(account)], false),
  /** The job has no permissions for SES. */
  'denied-ses': () => withPermissions(() => [allowAll(), deny('ses:*')]),
  /** The job has no permissions for IAM. */
  'denied-iam': () => withPermissions(() => [allowAll(), deny('iam:*')]),
  /** The trust policy does not trust the job's repository. */
  untrusted: () => {
    const world = healthyWorld();
    world.github.claims['sub'] = 'repo:octo-org/other:ref:refs/heads/main';
    return world;
  },
  /** The account has no provider for GitHub's issuer. */
  'no-provider': () => healthyWorld({ oidcProviders: [] }),
  /** Nothing uses the role. */
  'teardown-unused': healthyWorld,
  /** Resources in two Regions keep the role in use. */
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
  /** Every kind of resource with its dependencies. */
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

export type ScenarioName = keyof typeof scenarios;

/** Whether a scenario has this name. */
export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
