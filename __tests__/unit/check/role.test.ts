import { expect } from '@jest/globals';
import type { RuleId } from '../../../src/model/rules.ts';
import { ABSENT, DENIED, found, POLICY_ARN, THROTTLED, TRUST_POLICY, unreadable } from '../../support/ports.ts';
import {
  type Case,
  failed,
  IF_DENIED,
  IF_NOT_READ,
  IF_THROTTLED,
  NO_ROLE,
  notApplicable,
  passed,
  testRule,
  unknown,
  withRole,
} from './support.ts';

const ASK_AWS = 'AWS alone can change this role: open a case with AWS Support, or delete the role with `mode: teardown`';
const REPLACE = 'aws iam create-service-linked-role --aws-service-name ses.amazonaws.com';
const ROLE_MISSING = notApplicable('the role is missing');
const INCONSISTENT = unknown(
  'IAM returned the role to one read, but not to another',
  'IAM is catching up with a change: run the job again, or set `wait-timeout`',
);

function testRoleRule(rule: RuleId, cases: readonly Case[]): void {
  testRule(rule, undefined, [
    ...cases,
    { name: 'is unknown if the read is denied', snapshot: { role: unreadable(DENIED) }, expected: IF_DENIED },
  ]);
}

testRoleRule('role-exists', [
  { name: 'passes if the role exists', expected: passed('AWSServiceRoleForAmazonSES exists') },
  {
    name: 'fails if the role does not exist',
    snapshot: NO_ROLE,
    expected: failed('AWSServiceRoleForAmazonSES does not exist in this account', '`on-missing: warn` lets the step pass'),
  },
  {
    name: 'does not advise `on-missing: warn` if that is set',
    snapshot: NO_ROLE,
    inputs: { 'on-missing': 'warn' },
    expected: failed(
      'AWSServiceRoleForAmazonSES does not exist in this account',
      'set `on-missing: create`, or run `aws iam create-service-linked-role --aws-service-name ses.amazonaws.com`',
      { advice: expect.not.stringContaining('warn') },
    ),
  },
  {
    name: 'does not advise `on-missing: create` if that is set',
    snapshot: NO_ROLE,
    inputs: { 'on-missing': 'create' },
    expected: failed('AWSServiceRoleForAmazonSES does not exist in this account', 'run the check without `dry-run`'),
  },
  { name: 'is unknown if the read is throttled', snapshot: { role: unreadable(THROTTLED) }, expected: IF_THROTTLED },
  { name: 'is unknown if the role was not read', snapshot: { role: undefined }, expected: IF_NOT_READ },
  {
    name: 'is unknown if the list of attached policies shows the role and GetRole does not',
    snapshot: { role: ABSENT, inlinePolicies: ABSENT },
    expected: INCONSISTENT,
  },
]);

testRoleRule('role-path', [
  { name: "passes if the role is at the service's path", expected: passed('the path is /aws-service-role/ses.amazonaws.com/') },
  {
    name: 'fails if a role at another path has the name',
    snapshot: withRole({ path: '/', arn: 'arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES' }),
    expected: failed(
      'another role has this name, at the path / (arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES); the service-linked role is at /aws-service-role/ses.amazonaws.com/',
      REPLACE,
    ),
  },
  {
    name: 'fails if the role is at the path of another service',
    snapshot: withRole({ path: '/aws-service-role/email.amazonaws.com/', arn: 'arn' }),
    expected: failed(
      'another role has this name, at the path /aws-service-role/email.amazonaws.com/ (arn); the service-linked role is at /aws-service-role/ses.amazonaws.com/',
      REPLACE,
    ),
  },
  { name: 'does not apply if the role does not exist', snapshot: NO_ROLE, expected: ROLE_MISSING },
  {
    name: 'is unknown if the list of inline policies shows the role and GetRole does not',
    snapshot: { role: ABSENT, attachedPolicies: ABSENT },
    expected: INCONSISTENT,
  },
]);

testRoleRule('trust-policy', [
  { name: 'passes with the trust policy that AWS creates', expected: passed('only ses.amazonaws.com can assume the role') },
  {
    name: 'reads a URL-encoded trust policy',
    snapshot: withRole({ trustPolicy: encodeURIComponent(TRUST_POLICY) }),
    expected: passed('only ses.amazonaws.com can assume the role'),
  },
  {
    name: 'fails if only another service may assume the role',
    snapshot: withRole({ trustPolicy: TRUST_POLICY.replace('ses.', 'lambda.') }),
    expected: failed('the trust policy lets the service lambda.amazonaws.com assume the role', ASK_AWS),
  },
  {
    name: 'names every other principal that may assume the role',
    snapshot: withRole({ trustPolicy: TRUST_POLICY.replace('"ses.amazonaws.com"', '["a.example","b.example"]') }),
    expected: failed('the trust policy lets the service a.example, the service b.example assume the role', ASK_AWS),
  },
  {
    name: 'fails if another service may assume the role besides SES',
    snapshot: withRole({ trustPolicy: TRUST_POLICY.replace('"ses.amazonaws.com"', '["ses.amazonaws.com","b.example"]') }),
    expected: failed('the trust policy also lets the service b.example assume the role', ASK_AWS),
  },
  {
    name: 'fails if nobody may assume the role',
    snapshot: withRole({ trustPolicy: '{"Statement":[]}' }),
    expected: failed('the trust policy does not let ses.amazonaws.com assume the role without conditions', ASK_AWS),
  },
  {
    name: 'advises to replace a role at another path',
    snapshot: withRole({ path: '/', trustPolicy: '{"Statement":[]}' }),
    expected: failed('the trust policy does not let ses.amazonaws.com assume the role without conditions', REPLACE),
  },
  {
    name: 'is unknown if the trust policy cannot be parsed',
    snapshot: withRole({ trustPolicy: '{"Statement":[{"Effect":"Perhaps"}]}' }),
    expected: unknown('the trust policy can\'t be read: a statement\'s Effect is "Perhaps"', 'check it in the IAM console'),
  },
  { name: 'does not apply if the role does not exist', snapshot: NO_ROLE, expected: ROLE_MISSING },
]);

const GOV_POLICY = 'arn:aws-us-gov:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
const policy = (document: string, id = 'v2') => ({ policy: found({ id, document }) });
const allowing = (...namespaces: string[]): string =>
  JSON.stringify({
    Statement: {
      Effect: 'Allow',
      Action: 'cloudwatch:PutMetricData',
      Resource: '*',
      Condition: { StringEquals: { 'cloudwatch:namespace': namespaces } },
    },
  });

testRule('permissions-policy', undefined, [
  {
    name: 'passes with the version that AWS published',
    expected: passed('AmazonSESServiceRolePolicy v1 lets SES publish its metrics'),
  },
  {
    name: 'passes with a new version that allows more',
    snapshot: policy('{"Statement":{"Effect":"Allow","Action":["cloudwatch:*","logs:*"],"Resource":"*"}}'),
    expected: passed('AmazonSESServiceRolePolicy v2 lets SES publish its metrics'),
  },
  {
    name: 'fails if the policy does not allow one of the namespaces',
    snapshot: policy(allowing('AWS/SES', 'AWS/SES/Addons')),
    expected: failed(
      'AmazonSESServiceRolePolicy v2 does not allow cloudwatch:PutMetricData in AWS/SES/MailManager',
      'AWS alone can change this policy',
    ),
  },
  {
    name: 'names every namespace that the policy does not allow',
    snapshot: policy('{"Statement":[]}', 'v3'),
    expected: failed(
      'AmazonSESServiceRolePolicy v3 does not allow cloudwatch:PutMetricData in AWS/SES, AWS/SES/MailManager, AWS/SES/Addons',
      'AWS alone can change this policy',
    ),
  },
  {
    name: 'is unknown if the policy cannot be parsed',
    snapshot: policy('{}'),
    expected: unknown("AmazonSESServiceRolePolicy v2 can't be read: Statement is missing", 'check it in the IAM console'),
  },
  {
    name: 'fails if the policy is not attached',
    snapshot: { attachedPolicies: found([]) },
    expected: failed('AmazonSESServiceRolePolicy is not attached', ASK_AWS),
  },
  {
    name: 'advises to replace a role at another path if the policy is not attached',
    snapshot: { ...withRole({ path: '/' }), attachedPolicies: found([]) },
    expected: failed('AmazonSESServiceRolePolicy is not attached', REPLACE),
  },
  {
    name: 'fails if the policy of another partition is attached',
    snapshot: { attachedPolicies: found([GOV_POLICY]) },
    expected: failed('AmazonSESServiceRolePolicy is not attached', ASK_AWS),
  },
  {
    name: 'is unknown if the attached policy is not found, and does not report a change to the role',
    snapshot: { policy: ABSENT },
    expected: unknown(
      'AmazonSESServiceRolePolicy is attached, but IAM does not find the policy',
      'AWS owns this policy: open a case with AWS Support, or set the rule to `off` if metrics do not matter to the deployment',
    ),
  },
  { name: 'is unknown if the policy cannot be read', snapshot: { policy: unreadable(DENIED) }, expected: IF_DENIED },
  { name: 'is unknown if the policy was not read', snapshot: { policy: undefined }, expected: IF_NOT_READ },
  {
    name: 'is unknown if the list of attached policies cannot be read',
    snapshot: { attachedPolicies: unreadable(DENIED) },
    expected: IF_DENIED,
  },
  {
    name: 'is unknown if the list of attached policies is not found, although the role is',
    snapshot: { attachedPolicies: ABSENT },
    expected: INCONSISTENT,
  },
  { name: 'is unknown if the list of attached policies was not read', snapshot: { attachedPolicies: undefined }, expected: IF_NOT_READ },
  { name: 'does not apply if the role does not exist', snapshot: NO_ROLE, expected: ROLE_MISSING },
]);

testRule('extra-policies', undefined, [
  { name: 'passes without other policies', expected: passed('no other policy is attached') },
  {
    name: 'fails if another managed policy is attached',
    snapshot: { attachedPolicies: found(['arn:aws:iam::aws:policy/AdministratorAccess', POLICY_ARN]) },
    expected: failed('unexpected policies: arn:aws:iam::aws:policy/AdministratorAccess', 'find out who attached them'),
  },
  {
    name: 'advises to replace an impostor with another policy',
    snapshot: { ...withRole({ path: '/' }), inlinePolicies: found(['a']) },
    expected: failed('unexpected policies: inline a', REPLACE),
  },
  {
    name: 'names managed and inline policies',
    snapshot: { attachedPolicies: found([GOV_POLICY]), inlinePolicies: found(['a', 'b`c']) },
    expected: failed(`unexpected policies: ${GOV_POLICY}, inline a, inline b'c`, 'find out who attached them'),
  },
  {
    name: 'is unknown if the list of attached policies cannot be read',
    snapshot: { attachedPolicies: unreadable(DENIED) },
    expected: IF_DENIED,
  },
  {
    name: 'is unknown if the list of inline policies cannot be read',
    snapshot: { inlinePolicies: unreadable(DENIED) },
    expected: IF_DENIED,
  },
  {
    name: 'is unknown if the list of inline policies is not found, although the role is',
    snapshot: { inlinePolicies: ABSENT },
    expected: INCONSISTENT,
  },
  {
    name: 'is unknown if the list of inline policies is not found, although the other list is',
    snapshot: { role: undefined, inlinePolicies: ABSENT },
    expected: INCONSISTENT,
  },
  { name: 'is unknown if the list of inline policies was not read', snapshot: { inlinePolicies: undefined }, expected: IF_NOT_READ },
  { name: 'does not apply if the role does not exist', snapshot: NO_ROLE, expected: ROLE_MISSING },
]);
testRoleRule('permissions-boundary', [
  { name: 'passes without a permissions boundary', expected: passed('no permissions boundary is set') },
  {
    name: 'fails with a permissions boundary',
    snapshot: withRole({ permissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }),
    expected: failed(
      'a permissions boundary is set: arn:aws:iam::aws:policy/ReadOnlyAccess',
      'find out who set it, and remove it from the role',
    ),
  },
  {
    name: 'advises to replace an impostor with a permissions boundary',
    snapshot: withRole({ permissionsBoundary: 'arn', path: '/' }),
    expected: failed('a permissions boundary is set: arn', REPLACE),
  },
  { name: 'does not apply if the role does not exist', snapshot: NO_ROLE, expected: ROLE_MISSING },
  { name: 'is unknown if the lists show the role and GetRole does not', snapshot: { role: ABSENT }, expected: INCONSISTENT },
]);

const OURS = { 'role-description': 'Ours' };
const DIFFERS = 'set `update-description: true`';

testRule('description', undefined, [
  {
    name: 'does not apply if `role-description` is not set',
    snapshot: withRole({ description: 'Any' }),
    expected: notApplicable('`role-description` is not set'),
  },
  {
    name: 'passes if the role has the expected description',
    inputs: OURS,
    snapshot: withRole({ description: 'Ours' }),
    expected: passed('the description is the one in `role-description`'),
  },
  {
    name: 'fails if the role has another description',
    inputs: OURS,
    snapshot: withRole({ description: 'The`irs' }),
    expected: failed('it is "The\'irs", `role-description` is "Ours"', DIFFERS),
  },
  {
    name: 'fails if the descriptions differ in case',
    inputs: OURS,
    snapshot: withRole({ description: 'ours' }),
    expected: failed('it is "ours", `role-description` is "Ours"', DIFFERS),
  },
  { name: 'fails if the role has no description', inputs: OURS, expected: failed('it is "", `role-description` is "Ours"', DIFFERS) },
  { name: 'does not apply if the role does not exist', inputs: OURS, snapshot: NO_ROLE, expected: ROLE_MISSING },
  { name: 'is unknown if the read is denied', inputs: OURS, snapshot: { role: unreadable(DENIED) }, expected: IF_DENIED },
]);
