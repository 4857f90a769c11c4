import { expect, test } from '@jest/globals';
import { NAMESPACES, POLICY_ACTION, POLICY_VERSION, policyArn, roleArn } from '../../../src/model/role.ts';

test.each([
  [
    { id: '111122223333', partition: 'aws' },
    'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES',
    'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy',
  ],
  [
    { id: '000000000000', partition: 'aws-us-gov' },
    'arn:aws-us-gov:iam::000000000000:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES',
    'arn:aws-us-gov:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy',
  ],
])('the ARNs in %j', (account, role, policy) => {
  expect(roleArn(account)).toBe(role);
  expect(policyArn(account)).toBe(policy);
});

test('the required action, namespaces and version are those of the AWS reference for the managed policy', () => {
  expect(POLICY_ACTION).toBe('cloudwatch:PutMetricData');
  expect(NAMESPACES).toEqual(['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons']);
  expect(POLICY_VERSION).toBe('v1');
});
