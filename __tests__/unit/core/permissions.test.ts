import { describe, expect, test } from '@jest/globals';
import { type Action, policyFor, statementFor } from '../../../src/model/permissions.ts';

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
    ['ses:GetEmailIdentity', { Resource: 'arn:aws-us-gov:ses:*:111122223333:identity/*' }],
    ['ses:GetConfigurationSet', { Resource: 'arn:aws-us-gov:ses:*:111122223333:configuration-set/*' }],
    ['iam:DeleteServiceLinkedRole', { Resource: ANY_PATH }],
    ['iam:GetServiceLinkedRoleDeletionStatus', { Resource: ANY_PATH }],
    ['ses:ListTenants', { Resource: '*' }],
    ['ses:ListTagsForResource', { Resource: '*' }],
    ['ses:ListResourceTenants', { Resource: SES_RESOURCES }],
    ['ses:DeleteEmailIdentity', { Resource: SES_RESOURCES }],
    ['ses:DeleteArchive', { Resource: SES_RESOURCES }],
    ['ses:SetActiveReceiptRuleSet', { Resource: '*' }],
    ['ses:DeleteReceiptRuleSet', { Resource: '*' }],
  ])('%s', (action, scope) => {
    expect(statementFor(action, account)).toEqual({ Effect: 'Allow', Action: [action], ...scope });
  });
});

describe('the policy for several', () => {
  test.each<{ what: string; actions: Action[]; statements: object[] }>([
    { what: 'none: STS takes no policy without a statement', actions: [], statements: [{ Effect: 'Deny', Action: ['*'], Resource: '*' }] },
    {
      what: 'those on one resource share a statement',
      actions: ['iam:GetRole', 'iam:GetPolicy', 'iam:ListRolePolicies', 'iam:GetPolicyVersion'],
      statements: [
        { Effect: 'Allow', Action: ['iam:GetRole', 'iam:ListRolePolicies'], Resource: ANY_PATH },
        { Effect: 'Allow', Action: ['iam:GetPolicy', 'iam:GetPolicyVersion'], Resource: POLICY },
      ],
    },
    {
      what: 'a condition is not shared with another action on the resource',
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
