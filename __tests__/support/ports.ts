import type { Change, RoleReader, RoleWriter, SesReader } from '../../src/model/ports.ts';
import type { Problem } from '../../src/model/problem.ts';
import type {
  ConfigurationSet,
  Identity,
  ListedIdentity,
  PolicyVersion,
  Reading,
  Recommendation,
  Role,
  SesAccount,
  Tenant,
} from '../../src/model/readings.ts';
import type { Account } from '../../src/model/role.ts';

export const ACCOUNT: Account = { id: '111122223333', partition: 'aws' };
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES';
export const POLICY_ARN = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';

/** The trust policy of the role as AWS creates it. */
export const TRUST_POLICY =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ses.amazonaws.com"},"Action":"sts:AssumeRole"}]}';

/** Version v1 of AmazonSESServiceRolePolicy as AWS published it. */
export const PERMISSIONS_POLICY = `{"Version":"2012-10-17","Statement":[{"Sid":"AllowPutMetricDataToSESCloudWatchNamespaces","Effect":"Allow",
  "Action":"cloudwatch:PutMetricData","Resource":"*",
  "Condition":{"StringLike":{"cloudwatch:namespace":["AWS/SES","AWS/SES/MailManager","AWS/SES/Addons"]}}}]}`;

export const ROLE: Role = {
  arn: ROLE_ARN,
  id: 'AROA1111222233334444A',
  path: '/aws-service-role/ses.amazonaws.com/',
  trustPolicy: TRUST_POLICY,
  description: undefined,
  permissionsBoundary: undefined,
  created: new Date('2026-01-02T03:04:05Z'),
  lastUsed: undefined,
};

export const SES_ACCOUNT: SesAccount = {
  sendingEnabled: true,
  enforcementStatus: 'HEALTHY',
  productionAccess: true,
  quota: 50_000,
  sent: 100,
  sendRate: 14,
  reviewStatus: 'GRANTED',
  reviewCase: '1234567890',
  deliveryMode: 'REGIONAL',
  vdm: 'ENABLED',
};

/** A domain that is verified by Easy DKIM. */
export const IDENTITY: Identity = {
  verifiedForSending: true,
  verificationStatus: 'SUCCESS',
  dkimSigning: true,
  dkimStatus: 'SUCCESS',
  dkimOrigin: 'AWS_SES',
  dkimTokens: ['t1', 't2', 't3'],
  dkimZone: 'dkim.amazonses.com',
};

export const ABSENT = { kind: 'absent' } as const;

export function found<T>(value: T): Reading<T> {
  return { kind: 'found', value };
}

export const DENIED: Problem = {
  code: 'access-denied',
  message: 'the session may not look',
  advice: 'allow the session to look',
  permanent: true,
};

export const THROTTLED: Problem = {
  code: 'throttled',
  message: 'AWS asked to slow down',
  advice: 'run the job again',
  permanent: false,
};

export function unreadable(problem: Problem): { readonly kind: 'unreadable'; readonly problem: Problem } {
  return { kind: 'unreadable', problem };
}

/** Returns one answer after the other; the last one repeats. */
export type Answers<T> = readonly [T, ...T[]];

export interface IamScript {
  readonly role?: Answers<Reading<Role>>;
  readonly attachedPolicies?: Answers<Reading<readonly string[]>>;
  readonly inlinePolicies?: Answers<Reading<readonly string[]>>;
  readonly policy?: Answers<Reading<PolicyVersion>>;
  readonly create?: Change;
  readonly describe?: Change;
}

export interface SesScript {
  readonly account?: Answers<Reading<SesAccount>>;
  readonly identity?: Answers<Reading<Identity>>;
  readonly identities?: Answers<Reading<readonly ListedIdentity[]>>;
  readonly configurationSet?: Answers<Reading<ConfigurationSet>>;
  readonly tenant?: Answers<Reading<Tenant>>;
  readonly recommendations?: Answers<Reading<readonly Recommendation[]>>;
}

const DONE: Change = { kind: 'done', changed: true };

function teller<T>(calls: string[], [first, ...more]: Answers<T>): (call: string) => Promise<T> {
  const answers = [first, ...more];
  return async call => {
    calls.push(call);
    return (answers.length > 1 ? answers.shift() : undefined) ?? answers[0] ?? first;
  };
}

/** IAM with a healthy role by default; `calls` records the calls. */
export function fakeIam(script: IamScript = {}, calls: string[] = []): RoleReader & RoleWriter {
  const role = teller(calls, script.role ?? [found(ROLE)]);
  const attached = teller(calls, script.attachedPolicies ?? [found([POLICY_ARN])]);
  const inline = teller(calls, script.inlinePolicies ?? [found([])]);
  const policy = teller(calls, script.policy ?? [found({ id: 'v1', document: PERMISSIONS_POLICY })]);
  const create = teller(calls, [script.create ?? DONE]);
  const describe = teller(calls, [script.describe ?? DONE]);
  return {
    role: () => role('role'),
    attachedPolicies: () => attached('attachedPolicies'),
    inlinePolicies: () => inline('inlinePolicies'),
    policy: () => policy('policy'),
    create: description => create(`create ${description}`),
    describe: description => describe(`describe ${description}`),
  };
}

/** SES of a healthy Region by default. */
export function fakeSes(region: string, script: SesScript = {}, calls: string[] = []): SesReader {
  const account = teller(calls, script.account ?? [found(SES_ACCOUNT)]);
  const identity = teller(calls, script.identity ?? [found(IDENTITY)]);
  const identities = teller(calls, script.identities ?? [found([])]);
  const configurationSet = teller(calls, script.configurationSet ?? [found({ sendingEnabled: true, deliveryMode: 'ACCOUNT' })]);
  const tenant = teller(calls, script.tenant ?? [found({ arn: undefined, sendingStatus: 'ENABLED' })]);
  const recommendations = teller(calls, script.recommendations ?? [found([])]);
  return {
    account: () => account(`${region} account`),
    identity: name => identity(`${region} identity ${name}`),
    identities: () => identities(`${region} identities`),
    configurationSet: name => configurationSet(`${region} configurationSet ${name}`),
    tenant: name => tenant(`${region} tenant ${name}`),
    recommendations: () => recommendations(`${region} recommendations`),
  };
}
