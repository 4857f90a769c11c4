import { CreateServiceLinkedRoleCommand, GetPolicyCommand, GetRoleCommand, UpdateRoleDescriptionCommand } from '@aws-sdk/client-iam';
import { GetAccountCommand, GetConfigurationSetCommand, GetEmailIdentityCommand } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { conditionsHold, evaluate, wildcard } from '../../emulator/policy.ts';
import { ACCOUNT_ID, type Account, accountOf, healthyWorld, policyArn, ROLE_NAME, ROLE_PATH } from '../../emulator/world.ts';
import { type Clients, clientsOf, emulate, failureOf } from './harness.ts';

const USER = `arn:aws:iam::${ACCOUNT_ID}:user/operator`;
const ARN = `arn:aws:iam::${ACCOUNT_ID}:role${ROLE_PATH}${ROLE_NAME}`;

interface Statement {
  Effect?: string;
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Condition?: object;
}

function policy(...statements: Statement[]): object {
  const complete = statements.map(statement => ({
    Effect: 'Allow',
    ...('NotAction' in statement ? {} : { Action: '*' }),
    ...('NotResource' in statement ? {} : { Resource: '*' }),
    ...statement,
  }));
  return { Version: '2012-10-17', Statement: complete };
}

/** Clients of a user with only these permissions. */
async function clientsWith(statements: Statement[], overrides: Partial<Account> = {}, region = 'us-east-1'): Promise<Clients> {
  const world = healthyWorld(overrides);
  for (const key of accountOf(world).accessKeys.values()) key.policies = [policy(...statements)];
  return clientsOf(await emulate(world), { region });
}

function denial(
  action: string,
  resource: string | undefined,
  reason = `because no identity-based policy allows the ${action} action`,
): string {
  return `User: ${USER} is not authorized to perform: ${action}${resource === undefined ? '' : ` on resource: ${resource}`} ${reason}`;
}

const getRole = ({ iam }: Clients) => iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));

describe('a denial in the words of AWS', () => {
  test('comes from IAM', async () => {
    const clients = await clientsWith([{ Action: 'sts:*' }]);
    const { iam } = clients;
    const denied = (message: string) => ({ name: 'AccessDenied', message, status: 403 });
    expect(await failureOf(getRole(clients))).toEqual(denied(denial('iam:GetRole', `role ${ROLE_NAME}`)));
    expect(await failureOf(iam.send(new GetPolicyCommand({ PolicyArn: policyArn() })))).toEqual(
      denied(denial('iam:GetPolicy', `policy ${policyArn()}`)),
    );
    expect(await failureOf(iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'ses.amazonaws.com' })))).toEqual(
      denied(denial('iam:CreateServiceLinkedRole', ARN)),
    );
    expect(await failureOf(iam.send(new UpdateRoleDescriptionCommand({ RoleName: ROLE_NAME, Description: 'x' })))).toEqual(
      denied(denial('iam:UpdateRoleDescription', `role ${ROLE_NAME}`)),
    );
  });

  test('comes from SES', async () => {
    const { ses } = await clientsWith([{ Action: 'sts:*' }]);
    const denied = (message: string) => ({ name: 'AccessDeniedException', message, status: 403 });
    const arn = (kind: string) => `arn:aws:ses:us-east-1:${ACCOUNT_ID}:${kind}`;
    expect(await failureOf(ses.send(new GetAccountCommand()))).toEqual(denied(denial('ses:GetAccount', undefined)));
    expect(await failureOf(ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'example.com' })))).toEqual(
      denied(denial('ses:GetEmailIdentity', arn('identity/example.com'))),
    );
    expect(await failureOf(ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'none' })))).toEqual(
      denied(denial('ses:GetConfigurationSet', arn('configuration-set/none'))),
    );
  });

  test('comes from an explicit deny in spite of an allow', async () => {
    const clients = await clientsWith([{}, { Effect: 'Deny', Action: 'iam:Get*' }]);
    expect((await failureOf(getRole(clients))).message).toBe(
      denial('iam:GetRole', `role ${ROLE_NAME}`, 'with an explicit deny in an identity-based policy'),
    );
    await clients.ses.send(new GetAccountCommand());
  });
});

describe('a policy that limits an account', () => {
  test.each<{ type: string; field: keyof Account }>([
    { type: 'service control policy', field: 'serviceControlPolicies' },
    { type: 'resource control policy', field: 'resourceControlPolicies' },
    { type: 'resource-based policy', field: 'resourcePolicies' },
    { type: 'permissions boundary', field: 'permissionsBoundary' },
    { type: 'VPC endpoint policy', field: 'vpcEndpointPolicies' },
  ])('is named in a denial: $type', async ({ type, field }) => {
    const failure = async (...statements: Statement[]): Promise<string> =>
      (await failureOf(getRole(await clientsWith([{}], { [field]: [policy(...statements)] })))).message;
    expect(await failure({}, { Effect: 'Deny', Action: 'iam:*' })).toBe(
      denial('iam:GetRole', `role ${ROLE_NAME}`, `with an explicit deny in a ${type}`),
    );
    expect(await failure({ NotAction: 'iam:*' })).toBe(
      denial('iam:GetRole', `role ${ROLE_NAME}`, `because no ${type} allows the iam:GetRole action`),
    );
  });
});

describe('the resource of a statement', () => {
  test('covers the role by its path', async () => {
    const clients = await clientsWith([{ Action: 'iam:GetRole', Resource: ARN }]);
    expect((await getRole(clients)).Role?.Arn).toBe(ARN);
  });

  test('does not cover a missing role, whose path is unknown', async () => {
    const clients = await clientsWith([{ Action: 'iam:GetRole', Resource: ARN }], { role: undefined });
    expect(await failureOf(getRole(clients))).toEqual({
      name: 'AccessDenied',
      message: denial('iam:GetRole', `role ${ROLE_NAME}`),
      status: 403,
    });
  });

  test('does not cover a role that reads do not show yet', async () => {
    const clients = await clientsWith([{ Action: 'iam:GetRole', Resource: ARN }], { hiddenReads: 1 });
    expect((await failureOf(getRole(clients))).name).toBe('AccessDenied');
    expect((await getRole(clients)).Role?.Arn).toBe(ARN);
  });

  test('covers a missing role with and without the path', async () => {
    const both = [ARN, `arn:aws:iam::${ACCOUNT_ID}:role/${ROLE_NAME}`];
    const clients = await clientsWith([{ Action: 'iam:GetRole', Resource: both }], { role: undefined });
    expect((await failureOf(getRole(clients))).name).toBe('NoSuchEntityException');
  });

  test('does not cover another role at another path', async () => {
    const world = healthyWorld();
    const account = accountOf(world);
    if (account.role) account.role.path = '/';
    for (const key of account.accessKeys.values()) key.policies = [policy({ Action: 'iam:GetRole', Resource: ARN })];
    expect((await failureOf(getRole(clientsOf(await emulate(world))))).name).toBe('AccessDenied');
  });

  test('covers the creation by the path and the service', async () => {
    const statement = {
      Action: 'iam:CreateServiceLinkedRole',
      Resource: ARN,
      Condition: { StringEquals: { 'iam:AWSServiceName': 'ses.amazonaws.com' } },
    };
    const { iam } = await clientsWith([statement], { role: undefined });
    await iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'ses.amazonaws.com' }));
    expect((await failureOf(iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'batch.amazonaws.com' })))).name).toBe(
      'AccessDenied',
    );
  });

  test('has the service as a key only in the creation', async () => {
    const clients = await clientsWith([{ Condition: { StringEquals: { 'iam:AWSServiceName': 'ses.amazonaws.com' } } }]);
    expect((await failureOf(getRole(clients))).name).toBe('AccessDenied');
  });

  test('is limited by Regions, tags and principals', async () => {
    const condition = {
      StringEquals: { 'aws:RequestedRegion': 'eu-west-1' },
      ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/oper*' },
    };
    await (await clientsWith([{ Condition: condition }], {}, 'eu-west-1')).ses.send(new GetAccountCommand());
    expect((await failureOf((await clientsWith([{ Condition: condition }])).ses.send(new GetAccountCommand()))).name).toBe(
      'AccessDeniedException',
    );

    const world = healthyWorld();
    const account = accountOf(world);
    for (const key of account.accessKeys.values())
      key.policies = [policy({ Condition: { StringEquals: { 'aws:ResourceTag/team': 'mail' } } })];
    const clients = clientsOf(await emulate(world));
    expect((await failureOf(getRole(clients))).name).toBe('AccessDenied');
    if (account.role) account.role.tags = { team: 'mail' };
    expect((await getRole(clients)).Role?.Arn).toBe(ARN);
  });
});

describe('evaluate', () => {
  const access = { action: 'iam:GetRole', resource: ARN, context: {} };

  test.each<[string, Statement, string]>([
    ['any action, any resource', {}, 'allow'],
    ['an action in another case', { Action: 'IAM:getrole' }, 'allow'],
    ['a wildcard in an action', { Action: 'iam:G?t*' }, 'allow'],
    ['a wildcard in a resource', { Resource: 'arn:*:iam::*:role/aws-service-role/*' }, 'allow'],
    ['a resource in another case', { Resource: ARN.toLowerCase() }, 'none'],
    ['another action', { Action: ['iam:ListRolePolicies'] }, 'none'],
    ['a part of the action', { Action: 'iam:Get' }, 'none'],
    ['all but this action', { NotAction: 'iam:GetRole' }, 'none'],
    ['all but another action', { NotAction: ['ses:*', 'iam:List*'] }, 'allow'],
    ['all but this resource', { NotResource: [ARN] }, 'none'],
    ['all but another resource', { NotResource: 'arn:aws:iam::*:user/*' }, 'allow'],
    ['a deny', { Effect: 'Deny' }, 'deny'],
    ['a condition that is false', { Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } }, 'none'],
  ])('has a decision for %s', (_, statement, decision) => {
    expect(evaluate([policy(statement)], access)).toBe(decision);
    expect(evaluate([JSON.stringify(policy(statement))], access)).toBe(decision);
  });

  test('combines policies, and allows nothing without one', () => {
    expect(evaluate([], access)).toBe('none');
    expect(evaluate([policy({ Action: 'ses:*' }), { Statement: { Effect: 'Allow', Action: 'iam:*', Resource: '*' } }], access)).toBe(
      'allow',
    );
    expect(evaluate([policy({}), policy({ Effect: 'Deny' })], access)).toBe('deny');
  });

  const context = { 'aws:RequestedRegion': 'us-east-1', 'aws:TagKeys': ['a', 'b'], 'aws:SecureTransport': 'true' };

  test.each<[object, boolean]>([
    [{ StringEquals: { 'AWS:requestedregion': 'us-east-1' } }, true],
    [{ StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } }, true],
    [{ StringEquals: { 'aws:RequestedRegion': 'us-*' } }, false],
    [{ StringEqualsIgnoreCase: { 'aws:RequestedRegion': 'US-EAST-1' } }, true],
    [{ StringLike: { 'aws:RequestedRegion': 'us-*-?' } }, true],
    [{ StringNotLike: { 'aws:RequestedRegion': 'us-*' } }, false],
    [{ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } }, false],
    [{ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-west-2'] } }, true],
    [{ StringEquals: { missing: 'x' } }, false],
    [{ StringNotEquals: { missing: 'x' } }, true],
    [{ StringEqualsIfExists: { missing: 'x' } }, true],
    [{ StringEqualsIfExists: { 'aws:RequestedRegion': 'x' } }, false],
    [{ Bool: { 'aws:SecureTransport': 'True' } }, true],
    [{ Bool: { 'aws:SecureTransport': false } }, false],
    [{ Null: { missing: true } }, true],
    [{ Null: { 'aws:RequestedRegion': 'true' } }, false],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['b', 'c'] } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'c' } }, false],
    [{ 'ForAnyValue:StringEquals': { missing: 'c' } }, false],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b', 'c'] } }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, false],
    [{ 'ForAllValues:StringEquals': { missing: 'a' } }, true],
    [{ StringEquals: { 'aws:RequestedRegion': 'us-east-1' }, Bool: { 'aws:SecureTransport': 'false' } }, false],
    [{ StringEquals: { 'aws:RequestedRegion': 'us-east-1', missing: 'x' } }, false],
  ])('finds that the condition %j is %s', (condition, holds) => {
    expect(conditionsHold(condition, context)).toBe(holds);
  });

  test('throws for an unknown operator', () => {
    expect(() => conditionsHold({ DateLessThan: { 'aws:CurrentTime': '2020-01-01' } }, { 'aws:CurrentTime': 'x' })).toThrow('DateLessThan');
  });

  test('takes characters of regular expressions literally', () => {
    expect(wildcard('a.c', 'abc')).toBe(false);
    expect(wildcard('(a|b)+', 'a')).toBe(false);
    expect(wildcard('a*', 'a\nb')).toBe(true);
  });
});
