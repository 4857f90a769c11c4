/**
 * Evaluates the variables and policies of bootstrap/terraform with Terraform, and compares them with policies/. main.tf and outputs.tf
 * need the AWS provider, so the test sets their values itself.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Policy } from '../src/model/permissions.ts';
import { grantsOf, policyOf, type Trust, trustOf } from './policies.ts';

const MODULE = 'bootstrap/terraform';
const ACCOUNT = { id: '111122223333', partition: 'aws-us-gov' };
const PROVIDER = `arn:${ACCOUNT.partition}:iam::${ACCOUNT.id}:oidc-provider/token.actions.githubusercontent.com`;
const WITHOUT_AWS = {
  locals: { account: ACCOUNT.id, partition: ACCOUNT.partition, oidc_provider_arn: PROVIDER },
  output: Object.fromEntries(
    Object.entries({ trust: 'local.trust', gate: 'local.gate_policy', plan: 'local.plan_policy', teardown: 'local.teardown_policy' }).map(
      ([name, value]) => [name, { value: `\${${value}}` }],
    ),
  ),
};

type Variables = Readonly<Record<string, unknown>>;
interface Outputs {
  readonly trust: { readonly value: { readonly gate: object; readonly plan: object; readonly teardown: object } };
  readonly gate: { readonly value: Policy };
  readonly plan: { readonly value: Policy };
  readonly teardown: { readonly value: Policy };
}

const folder = mkdtempSync(join(tmpdir(), 'terraform-'));
/** Ignores the settings of this machine. */
const { TF_CLI_CONFIG_FILE: _settings, ...env } = process.env;

function terraform(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync('terraform', args, { encoding: 'utf8', cwd: folder, env });
  if (error !== undefined) {
    throw error;
  }
  return { status, said: status === 0 ? stdout : stdout + stderr };
}

function must(...args: readonly string[]): string {
  const { status, said } = terraform(...args);
  assert.equal(status, 0, `terraform ${args.join(' ')}: ${said}`);
  return said;
}

function plan(variables: Variables): { readonly status: number | null; readonly said: string } {
  writeFileSync(
    join(folder, 'terraform.tfvars.json'),
    JSON.stringify({ github_owner: 'octo-org', github_repository: 'mailer', ...variables }),
  );
  return terraform('apply', '-auto-approve', '-input=false', '-no-color');
}

function outputsOf(variables: Variables): Outputs {
  const { status, said } = plan(variables);
  assert.equal(status, 0, said);
  return JSON.parse(must('output', '-json')) as Outputs;
}

let cases = 0;

function allows(variables: Variables, role: 'gate' | 'plan' | 'teardown', ...policies: readonly Parameters<typeof policyOf>[0][]): void {
  const wanted = new Set(policies.flatMap(name => grantsOf(policyOf(name, ACCOUNT))));
  assert.deepEqual(grantsOf(outputsOf(variables)[role].value), [...wanted].sort(), JSON.stringify(variables));
  cases += 1;
}

function trusts(variables: Variables, trust: Trust, ...subjects: readonly string[]): void {
  const teardownSubjects = (variables['gate_subjects'] as readonly string[]).filter(subject => subject !== 'pull_request');
  const subjectsOfAll = { plan_subjects: variables['gate_subjects'], teardown_subjects: teardownSubjects };
  const { gate, plan: planned, teardown } = outputsOf({ ...variables, ...subjectsOfAll }).trust.value;
  // The test sets the ARN of the provider instead of main.tf.
  const wanted = (all: readonly string[]): unknown =>
    JSON.parse(JSON.stringify(trustOf(all, ACCOUNT, trust)).replace(/"arn:[^"]*:oidc-provider[^"]*"/, JSON.stringify(PROVIDER)));
  assert.deepEqual([gate, planned], Array(2).fill(wanted(subjects)), JSON.stringify(variables));
  assert.deepEqual(teardown, wanted(subjects.filter(subject => !subject.endsWith(':pull_request'))), JSON.stringify(variables));
  cases += 1;
}

function denies(regions: readonly string[]): void {
  const { gate, plan: planned, teardown } = outputsOf({ regions });
  const deny = {
    Effect: 'Deny',
    Action: ['ses:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
  };
  for (const { value } of [gate, planned, teardown]) {
    assert.deepEqual(value.Statement.at(-1), deny);
  }
  cases += 1;
}

function refuses(variables: Variables, message: string): void {
  const { status, said } = plan(variables);
  assert.equal(status, 1, `${JSON.stringify(variables)} is not refused`);
  assert.ok(said.replaceAll(/[\s│]+/g, ' ').includes(message), said);
  cases += 1;
}

try {
  must('fmt', '-check', '-diff', '-recursive', resolve(MODULE));
  for (const file of ['documents.tf', 'variables.tf', 'policies.json']) {
    copyFileSync(join(MODULE, file), join(folder, file));
  }
  writeFileSync(join(folder, 'without-aws.tf.json'), JSON.stringify(WITHOUT_AWS));
  must('init', '-input=false');
  must('validate');

  allows({}, 'gate', 'check');
  allows({ gate_create: true }, 'gate', 'check-create');
  allows({ gate_update_description: true }, 'gate', 'check-update-description');
  allows({ gate_create: true, gate_update_description: true }, 'gate', 'check-create', 'check-update-description');
  allows({}, 'plan', 'teardown-plan');
  allows({}, 'teardown', 'teardown');
  allows({ teardown_resources: 'blocking' }, 'teardown', 'teardown-blocking');
  allows({ teardown_resources: 'blocking', teardown_data: true }, 'teardown', 'teardown-blocking-data');
  allows({ teardown_resources: 'all' }, 'teardown', 'teardown-all');
  allows({ teardown_resources: 'all', teardown_data: true }, 'teardown', 'teardown-all-data');

  denies(['us-east-1', 'eu-west-1']);

  trusts({ gate_subjects: ['environment:production'] }, {}, 'repo:octo-org/mailer:environment:production');
  trusts(
    { gate_subjects: ['pull_request', 'ref:refs/heads/main'], github_owner_id: '65', github_repository_id: '123456' },
    {},
    'repo:octo-org@65/mailer@123456:pull_request',
    'repo:octo-org@65/mailer@123456:ref:refs/heads/main',
  );
  trusts({ gate_subjects: ['ref:refs/tags/v1'], audience: 'mailer' }, { audience: 'mailer' }, 'repo:octo-org/mailer:ref:refs/tags/v1');
  const PRODUCTION = 'repo:octo-org/mailer:environment:production';
  trusts({ gate_subjects: ['environment:production'], github_repository_id: '1' }, { claims: { repository_id: '1' } }, PRODUCTION);
  trusts({ gate_subjects: ['environment:production'], github_owner_id: '65' }, { claims: { repository_owner_id: '65' } }, PRODUCTION);
  const issuer = 'github.example.com/_services/token';
  trusts({ gate_subjects: ['environment:production'], oidc_issuer: issuer }, { issuer }, PRODUCTION);

  for (const subject of ['*', 'environment:*', 'ref:refs/heads/*', 'ref:refs/heads/release-?', 'pull_requests', 'main', '']) {
    refuses({ gate_subjects: [subject] }, 'without wildcards');
    refuses({ plan_subjects: [subject] }, 'without wildcards');
    refuses({ teardown_subjects: ['environment:teardown', subject] }, 'without wildcards');
  }
  refuses({ teardown_subjects: ['environment:teardown', 'pull_request'] }, 'without pull_request');
  refuses({ github_owner: 'octo-*' }, 'An owner consists of');
  refuses({ github_repository: 'octo-org/mailer' }, 'The name of a repository consists of');
  refuses({ github_owner_id: '*', github_repository_id: '123456' }, 'consists of digits');
  refuses({ github_owner_id: '65', github_repository_id: '1*' }, 'consists of digits');
  refuses({ oidc_provider_arn: 'arn:aws:iam::111122223333:oidc-provider/example.com' }, 'the ARN of an OIDC provider');
  refuses({ oidc_provider_arn: `${PROVIDER}.example.com` }, 'the ARN of an OIDC provider');
  allows({ oidc_provider_arn: PROVIDER }, 'gate', 'check');
  refuses({ oidc_provider_arn: PROVIDER, oidc_issuer: issuer }, 'the ARN of an OIDC provider');
  refuses({ oidc_issuer: `https://${issuer}` }, 'without https://');
  refuses({ regions: ['us-east'] }, 'A Region has a name');
  refuses({ teardown_resources: 'some' }, 'none, blocking or all');
  refuses({ teardown_data: true }, 'needs teardown_resources');
  console.log(`Terraform: the module is formatted, and ${cases} cases of its variables and policies passed (without the AWS provider).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
