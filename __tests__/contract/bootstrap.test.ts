import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { grantsOf, type PolicyName, policyOf, trustOf } from '../../scripts/policies.ts';
import { ROLES, Stack } from '../support/template.ts';

const ACCOUNT = { id: '444455556666', partition: 'aws-us-gov' };
const PROVIDER = 'arn:aws-us-gov:iam::444455556666:oidc-provider/token.actions.githubusercontent.com';
const ALL = {
  GitHubOwner: 'octo-org',
  GitHubRepository: 'mailer',
  GateSubject: 'ref:refs/heads/main',
  PlanSubject: 'pull_request',
  TeardownSubject: 'environment:ephemeral',
};
const IDS = { GitHubOwnerId: '65', GitHubRepositoryId: '123456' };

function stack(parameters: Readonly<Record<string, string>> = {}): Stack {
  return new Stack({ ...ALL, ...parameters }, ACCOUNT);
}

describe('the CloudFormation template', () => {
  test.each<{ role: string; parameters: Record<string, string>; names: PolicyName[] }>([
    { role: 'GateRole', parameters: {}, names: ['check'] },
    { role: 'GateRole', parameters: { GateCreate: 'true' }, names: ['check-create'] },
    { role: 'GateRole', parameters: { GateUpdateDescription: 'true' }, names: ['check-update-description'] },
    {
      role: 'GateRole',
      parameters: { GateCreate: 'true', GateUpdateDescription: 'true' },
      names: ['check-create', 'check-update-description'],
    },
    { role: 'PlanRole', parameters: {}, names: ['teardown-plan'] },
    { role: 'TeardownRole', parameters: {}, names: ['teardown'] },
    { role: 'TeardownRole', parameters: { TeardownResources: 'blocking' }, names: ['teardown-blocking'] },
    { role: 'TeardownRole', parameters: { TeardownResources: 'blocking', TeardownData: 'true' }, names: ['teardown-blocking-data'] },
    { role: 'TeardownRole', parameters: { TeardownResources: 'all' }, names: ['teardown-all'] },
    { role: 'TeardownRole', parameters: { TeardownResources: 'all', TeardownData: 'true' }, names: ['teardown-all-data'] },
  ])('gives the $role with $parameters the statements of the policies $names, each once', ({ role, parameters, names }) => {
    const { Policies: policies } = stack(parameters).role(role);
    const wanted = new Set(names.flatMap(name => grantsOf(policyOf(name, ACCOUNT))));
    expect(grantsOf(...policies.map(({ PolicyDocument }) => PolicyDocument))).toEqual([...wanted].toSorted());
    expect(policies.map(({ PolicyDocument }) => PolicyDocument.Version)).toEqual(policies.map(() => '2012-10-17'));
  });

  test.each<{ parameters: Record<string, string>; gate: string; plan: string; teardown: string }>([
    {
      parameters: {},
      gate: 'repo:octo-org/mailer:ref:refs/heads/main',
      plan: 'repo:octo-org/mailer:pull_request',
      teardown: 'repo:octo-org/mailer:environment:ephemeral',
    },
    {
      parameters: IDS,
      gate: 'repo:octo-org@65/mailer@123456:ref:refs/heads/main',
      plan: 'repo:octo-org@65/mailer@123456:pull_request',
      teardown: 'repo:octo-org@65/mailer@123456:environment:ephemeral',
    },
  ])('trusts only the subject of each role with $parameters', ({ parameters, gate, plan, teardown }) => {
    const made = stack({ ...parameters, Audience: 'mailer' });
    expect(made.role('GateRole').AssumeRolePolicyDocument).toEqual(trustOf(gate, ACCOUNT, { audience: 'mailer' }));
    expect(made.role('PlanRole').AssumeRolePolicyDocument).toEqual(trustOf(plan, ACCOUNT, { audience: 'mailer' }));
    expect(made.role('TeardownRole').AssumeRolePolicyDocument).toEqual(trustOf(teardown, ACCOUNT, { audience: 'mailer' }));
  });

  test.each<{ parameters: Record<string, string>; claims: Record<string, string> }>([
    { parameters: { GitHubRepositoryId: '123456' }, claims: { repository_id: '123456' } },
    { parameters: { GitHubOwnerId: '65' }, claims: { repository_owner_id: '65' } },
  ])('requires the claims $claims besides the subject with $parameters', ({ parameters, claims }) => {
    const made = stack(parameters);
    expect(made.roles().map(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument)).toEqual(
      ['ref:refs/heads/main', 'pull_request', 'environment:ephemeral'].map(context =>
        trustOf(`repo:octo-org/mailer:${context}`, ACCOUNT, { claims }),
      ),
    );
  });

  test.each(['github.example.com/_services/token', 'token.actions.octocorp.ghe.com', 'token.actions.githubusercontent.com/octocorp'])(
    'trusts the issuer %s',
    issuer => {
      const made = stack({ OidcIssuer: issuer });
      expect(made.resource('Provider')).toEqual({ Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] });
      expect(made.role('GateRole').AssumeRolePolicyDocument).toEqual(
        trustOf('repo:octo-org/mailer:ref:refs/heads/main', ACCOUNT, { issuer }),
      );
    },
  );

  test('creates the OIDC provider, with the audience, unless one is given', () => {
    expect(stack().resource('Provider')).toEqual({
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
    });
    const given = stack({ OidcProviderArn: PROVIDER.replace('444455556666', '111122223333') });
    expect(given.resource('Provider')).toBeUndefined();
    expect(JSON.stringify(given.role('GateRole').AssumeRolePolicyDocument)).toContain('111122223333');
  });

  test('denies SES outside the Regions, and no Region by default', () => {
    const regional = stack({ Regions: 'us-east-1,eu-west-1' });
    for (const role of ROLES) {
      expect(regional.role(role).Policies.filter(({ PolicyName }) => PolicyName === 'regions')).toEqual([
        {
          PolicyName: 'regions',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Deny',
                Action: 'ses:*',
                Resource: '*',
                Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
              },
            ],
          },
        },
      ]);
      expect(
        stack()
          .role(role)
          .Policies.map(({ PolicyName }) => PolicyName),
      ).not.toContain('regions');
    }
  });

  test('creates no role without a subject', () => {
    const none = stack({ GateSubject: '', PlanSubject: '', TeardownSubject: '' });
    expect(none.roles()).toEqual([]);
  });

  test('sets the permissions boundary of all roles and their sessions', () => {
    const PermissionsBoundary = 'arn:aws-us-gov:iam::444455556666:policy/boundary';
    const bounded = stack({ PermissionsBoundary, MaxSessionDuration: '7200' });
    for (const role of ROLES) {
      expect(bounded.role(role)).toMatchObject({ PermissionsBoundary, MaxSessionDuration: 7200 });
      expect(stack().role(role)).not.toHaveProperty('PermissionsBoundary');
    }
  });

  test.each([
    { GateSubject: 'environment:*' },
    { GateSubject: 'ref:refs/heads/release-?' },
    { PlanSubject: 'environment:?' },
    { TeardownSubject: '*' },
    { TeardownSubject: 'ref:refs/heads/*' },
    { TeardownSubject: 'pull_request' },
    { GateSubject: 'pull_requests' },
    { GitHubOwner: 'octo-*' },
    { GitHubRepository: 'octo-org/mailer' },
    { GitHubRepository: '*' },
    { ...IDS, GitHubOwnerId: '*' },
    { GateSubject: 'environment:a"b' },
    { GateSubject: `environment:\${aws:username}` },
    { Regions: 'us-east-1,everywhere' },
    { Audience: 'a"b' },
    { OidcIssuer: 'https://token.actions.githubusercontent.com' },
    { OidcIssuer: 'github.example.com/' },
    { TeardownData: 'true' },
    { TeardownResources: 'some' },
    { OidcProviderArn: 'arn:aws:iam::111122223333:role/gate' },
  ])('refuses %j', (parameters: Record<string, string>) => {
    expect(() => stack(parameters)).toThrow();
  });
});

describe('the Terraform module', () => {
  const files = new Map(globSync('bootstrap/terraform/*.tf').map(path => [path.replace(/^.*[\\/]/, ''), readFileSync(path, 'utf8')]));
  const all = [...files.values()].join('\n');
  const found = (pattern: RegExp, text = all): string[] =>
    [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

  test('has these files', () => {
    expect([...files.keys()].toSorted()).toEqual(['documents.tf', 'main.tf', 'outputs.tf', 'variables.tf']);
  });

  test('uses exactly the variables that it declares', () => {
    const declared = found(/^variable "(\w+)"/gm);
    expect(found(/\bvar\.(\w+)/g, `${files.get('main.tf')}${files.get('documents.tf')}`)).toEqual(declared);
    expect(found(/\bvar\.(\w+)/g)).toEqual(declared);
  });

  test('uses only the AWS features that the test of its policies replaces', () => {
    const locals = found(
      /^ {2}(\w+) += /gm,
      files
        .get('main.tf')
        ?.split(/^locals/m)[1]
        ?.split(/^}/m)[0],
    );
    expect(locals).toEqual(['account', 'oidc_provider_arn', 'partition']);
    expect(files.get('documents.tf')).not.toMatch(/\bdata\.|\baws_/);
  });

  // Source: the documentation of the AWS provider, version 5.81.
  test.each([
    ['aws_iam_openid_connect_provider', ['client_id_list', 'count', 'tags', 'url']],
    ['aws_iam_role', ['assume_role_policy', 'count', 'description', 'max_session_duration', 'name', 'permissions_boundary', 'tags']],
    ['aws_iam_role_policy', ['count', 'name', 'policy', 'role']],
  ])('gives %s only arguments of the provider', (type, known) => {
    const blocks = [...(files.get('main.tf') ?? '').matchAll(new RegExp(`^resource "${type}" "\\w+" \\{\\n(.*?)^\\}`, 'gms'))];
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, body] of blocks) {
      expect(found(/^ {2}(\w+) += /gm, body)).toEqual(known);
    }
  });

  test('keeps the OIDC provider on deletion, as the template does', () => {
    const [, provider = ''] = /^resource "aws_iam_openid_connect_provider" "github" \{\n(.*?)^\}/ms.exec(files.get('main.tf') ?? '') ?? [];
    expect(provider).toMatch(/^ {2}lifecycle \{\n {4}prevent_destroy = true\n {2}\}$/m);
    expect(readFileSync('bootstrap/cloudformation.yaml', 'utf8')).toMatch(
      /^ {4}Type: AWS::IAM::OIDCProvider\n(?: {4}.*\n)*? {4}DeletionPolicy: RetainExceptOnCreate$/m,
    );
  });
});
