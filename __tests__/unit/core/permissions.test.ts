import { describe, expect, test } from '@jest/globals';
import { type Action, denialOf, hasTooManyRegions, policyFor, refusalAdvice, statementAdvice } from '../../../src/model/permissions.ts';
import { sesRegions } from '../../../src/model/regions.ts';
import { teardownActions } from '../../../src/teardown/teardown.ts';

const account = { id: '111122223333', partition: 'aws-us-gov' };
const ANY_PATH = [
  'arn:aws-us-gov:iam::111122223333:role/AWSServiceRoleForAmazonSES',
  'arn:aws-us-gov:iam::111122223333:role/*/AWSServiceRoleForAmazonSES',
];
const ROLE = 'arn:aws-us-gov:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES';
const POLICY = 'arn:aws-us-gov:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
const SES_RESOURCES = 'arn:aws-us-gov:ses:*:111122223333:*';
const ONLY_SES = { StringEquals: { 'iam:AWSServiceName': 'ses.amazonaws.com' } };

describe('the statement for one action', () => {
  test.each<[Action, object]>([
    ['iam:GetRole', { Resource: ANY_PATH }],
    ['iam:ListAttachedRolePolicies', { Resource: ANY_PATH }],
    ['iam:ListRolePolicies', { Resource: ANY_PATH }],
    ['iam:GetPolicy', { Resource: POLICY }],
    ['iam:GetPolicyVersion', { Resource: POLICY }],
    ['iam:CreateServiceLinkedRole', { Resource: ROLE, Condition: ONLY_SES }],
    ['iam:UpdateRoleDescription', { Resource: ROLE }],
    ['ses:GetAccount', { Resource: '*' }],
    ['ses:GetEmailIdentity', { Resource: SES_RESOURCES }],
    ['ses:GetConfigurationSet', { Resource: SES_RESOURCES }],
    ['iam:DeleteServiceLinkedRole', { Resource: ANY_PATH }],
    ['iam:GetServiceLinkedRoleDeletionStatus', { Resource: ANY_PATH }],
    ['ses:ListTenants', { Resource: '*' }],
    ['ses:ListTagsForResource', { Resource: '*' }],
    ['ses:ListResourceTenants', { Resource: SES_RESOURCES }],
    ['ses:DeleteEmailIdentity', { Resource: SES_RESOURCES }],
    ['ses:DeleteArchive', { Resource: SES_RESOURCES }],
    ['ses:SetActiveReceiptRuleSet', { Resource: '*' }],
    ['ses:DeleteReceiptRuleSet', { Resource: '*' }],
  ])('allows %s on its resources only', (action, scope) => {
    expect(policyFor([action], account).Statement).toEqual([{ Effect: 'Allow', Action: [action], ...scope }]);
  });
});

describe('the policy for several actions', () => {
  test.each<{ what: string; actions: Action[]; statements: object[] }>([
    {
      what: 'denies everything if there is no action, because STS accepts no policy without a statement',
      actions: [],
      statements: [{ Effect: 'Deny', Action: ['*'], Resource: '*' }],
    },
    {
      what: 'has one statement for actions on the same resource',
      actions: ['iam:GetRole', 'iam:GetPolicy', 'iam:ListRolePolicies', 'iam:GetPolicyVersion'],
      statements: [
        { Effect: 'Allow', Action: ['iam:GetRole', 'iam:ListRolePolicies'], Resource: ANY_PATH },
        { Effect: 'Allow', Action: ['iam:GetPolicy', 'iam:GetPolicyVersion'], Resource: POLICY },
      ],
    },
    {
      what: 'does not share a condition with another action on the same resource',
      actions: ['iam:CreateServiceLinkedRole', 'iam:UpdateRoleDescription'],
      statements: [
        { Effect: 'Allow', Action: ['iam:CreateServiceLinkedRole'], Resource: ROLE, Condition: ONLY_SES },
        { Effect: 'Allow', Action: ['iam:UpdateRoleDescription'], Resource: ROLE },
      ],
    },
  ])('$what', ({ actions, statements }) => {
    expect(policyFor(actions, account)).toEqual({ Version: '2012-10-17', Statement: statements });
  });
});

test('the advice for several denied actions has one policy to paste', () => {
  expect(statementAdvice(['ses:GetAccount', 'iam:GetPolicy', 'ses:ListTenants'], account)).toBe(
    `add to the policies of the job's role: \`{"Effect":"Allow","Action":["ses:GetAccount","ses:ListTenants"],"Resource":"*"},{"Effect":"Allow","Action":["iam:GetPolicy"],"Resource":"${POLICY}"}\``,
  );
});

describe('the advice on a denial', () => {
  const NAMED = 'User: arn:aws:sts::111122223333:assumed-role/gate/x is not authorized to perform: ses:GetAccount';
  const STATEMENT = `add to the policies of the job's role: \`{"Effect":"Allow","Action":["ses:GetAccount"],"Resource":"*"}\``;
  const SESSION = "allow ses:GetAccount in the session policy of the step that made the job's credentials";

  test.each([
    { words: 'because no identity-based policy allows the ses:GetAccount action', advice: STATEMENT, missing: 'ses:GetAccount' },
    { words: 'on resource: *', advice: STATEMENT, missing: 'ses:GetAccount' },
    { words: 'with an explicit deny in an identity-based policy', advice: 'remove ses:GetAccount from the Deny statement in the policies' },
    {
      words: 'with an explicit deny in a resource-based policy',
      advice: "remove ses:GetAccount from the Deny statement in the resource's",
    },
    {
      words: 'because no resource-based policy allows the ses:GetAccount action',
      advice: "allow ses:GetAccount in the resource's own policy",
    },
    { words: 'with an explicit deny in a permissions boundary', advice: 'Deny statement in the permissions boundary' },
    {
      words: 'because no permissions boundary allows the ses:GetAccount action',
      advice: 'allow ses:GetAccount in the permissions boundary',
    },
    { words: 'with an explicit deny in a session policy', advice: SESSION },
    { words: 'because no session policy allows the ses:GetAccount action', advice: SESSION },
    {
      words: 'with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-1/service_control_policy/p-1',
      advice: 'a service control policy denies ses:GetAccount: ask an administrator of the organization',
    },
    {
      words: 'because no service control policy allows the ses:GetAccount action',
      advice: 'no service control policy allows ses:GetAccount',
    },
    { words: 'with an explicit deny in a resource control policy', advice: 'a resource control policy denies ses:GetAccount' },
    { words: 'because no resource control policy allows the ses:GetAccount action', advice: 'no resource control policy allows' },
    { words: 'with an explicit deny in a VPC endpoint policy', advice: "Deny statement in the policy of the runner's VPC endpoint" },
    {
      words: 'because no VPC endpoint policy allows the ses:GetAccount action',
      advice: "allow ses:GetAccount in the policy of the runner's",
    },
    { words: 'with an explicit deny', advice: 'remove ses:GetAccount from the Deny statement in a policy' },
  ])('follows the policy that AWS names: $words', ({ words, advice, missing }) => {
    const denial = denialOf(`${NAMED} ${words}`, 'ses:GetAccount', account);
    expect(denial.advice).toContain(advice);
    expect(denial.missing).toBe(missing);
  });

  test.each([
    { name: 'a suspended account', message: 'Your account is suspended' },
    { name: 'a service without a subscription', message: 'The AWS Access Key Id needs a subscription for the service' },
    { name: 'a Region that is off', message: 'Region is not enabled for this account' },
  ])('has no statement for $name', ({ message }) => {
    expect(denialOf(message, 'ses:GetAccount', account)).toEqual({ advice: expect.stringContaining('AWS names no permission') });
  });

  test.each([
    { name: 'in an unknown account', action: 'ses:GetAccount', of: undefined },
    { name: 'of STS', action: 'sts:GetCallerIdentity', of: account },
  ])('has the action alone for a denial $name', ({ action, of }) => {
    expect(denialOf(NAMED, action, of)).toEqual({ advice: `allow ${action}` });
  });
});

describe('the advice on a role that STS refuses', () => {
  const REFUSED = 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity';
  const IMMUTABLE = 'immutable form with ids';

  test.each([
    { name: 'of a classic subject', sub: 'repo:octo-org/mailer:ref:refs/heads/main', immutable: false },
    { name: 'of an immutable subject', sub: 'repo:octo-org@65/mailer@123456:ref:refs/heads/main', immutable: true },
    { name: 'of a branch with an @', sub: 'repo:octo-org/mailer:ref:refs/heads/a@1/b@2:c', immutable: false },
    { name: 'of no subject', sub: undefined, immutable: false },
  ])('explains the immutable form only if the subject has that form: $name', ({ sub, immutable }) => {
    const advice = refusalAdvice(REFUSED, sub === undefined ? {} : { sub });
    expect(advice).toMatch(/^check that the role exists, and that its trust policy matches/);
    expect(advice?.includes(IMMUTABLE)).toBe(immutable);
  });

  test.each([
    { said: 'InvalidIdentityToken: No OpenIDConnect provider found in your account for https://x', advice: 'the audience of the token' },
    {
      said: "InvalidIdentityToken: Couldn't retrieve verification key from your identity provider",
      advice: 'AWS can reach https://token.act',
    },
    { said: 'IDPCommunicationError: The IDP could not be reached', advice: 'AWS can reach https://token.actions.githubusercontent.com' },
    {
      said: "InvalidIdentityToken: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      advice: 'update the thumb',
    },
    { said: 'IDPRejectedClaimException: no', advice: "compare the token's claims" },
  ])('follows the text of STS, because the codes are shared: $said', ({ said, advice }) => {
    expect(refusalAdvice(said, {})).toContain(advice);
  });

  test.each([
    { said: 'AccessDenied: Roles may not be assumed by root accounts.' },
    { said: `${REFUSED} with an explicit deny in a resource control policy` },
    { said: 'RegionDisabledException: off' },
  ])('is none for $said', ({ said }) => {
    expect(refusalAdvice(said, {})).toBeUndefined();
  });
});

describe('the Regions of a policy', () => {
  const actions = teardownActions({ 'delete-resources': 'all', 'resource-tags': ['env=pr'], 'include-data': true, 'dry-run': false });
  const deny = (regions: readonly string[]) => ({
    Effect: 'Deny',
    Action: ['ses:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
  });

  test('limit the actions of SES as long as the policy fits a session policy', () => {
    const few = sesRegions('aws').slice(0, 8);
    expect(policyFor(actions, account, few).Statement.at(-1)).toEqual(deny(few));
    const all = sesRegions('aws');
    expect(policyFor(actions, account, all)).toEqual(policyFor(actions, account));
    expect(policyFor(['ses:GetAccount'], account, all).Statement.at(-1)).toEqual(deny(all));
  });

  test('do not limit the actions of IAM', () => {
    expect(policyFor(['iam:GetRole'], account, ['us-east-1'])).toEqual(policyFor(['iam:GetRole'], account));
  });

  test.each<{ what: string; actions: readonly Action[]; regions: 'all' | readonly string[]; expected: boolean }>([
    { what: 'some Regions', actions: ['ses:GetAccount'], regions: ['us-east-1'], expected: false },
    { what: '`all` Regions', actions: ['ses:GetAccount'], regions: 'all', expected: false },
    { what: 'actions of IAM only', actions: ['iam:GetRole'], regions: ['us-east-1'], expected: false },
    {
      what: 'more Regions than fit',
      actions: ['ses:GetAccount'],
      regions: Array.from({ length: 200 }, (_, number) => `us-east-${number}`),
      expected: true,
    },
  ])('are left out of the policy for $what: $expected', ({ actions, regions, expected }) => {
    const account = { id: '111122223333', partition: 'aws' };
    expect(hasTooManyRegions(actions, account, { mode: 'teardown', 'aws-region': ['us-east-1'], 'resource-regions': regions })).toBe(
      expected,
    );
    const run = { mode: 'check', 'aws-region': regions === 'all' ? ['us-east-1'] : regions, 'resource-regions': 'all' } as const;
    expect(hasTooManyRegions(actions, account, run)).toBe(expected);
  });
});
