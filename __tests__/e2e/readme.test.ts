import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runJob } from '../../emulator/job.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, healthyWorld, type World } from '../../emulator/world.ts';
import { Stack } from '../support/template.ts';

const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
/** A section of the README, with its heading. */
function section(title: string): string {
  return (
    readFileSync('README.md', 'utf8')
      .split('\n## ')
      .find(each => each.startsWith(title)) ?? ''
  );
}
const setUp = section("Set up the gate's role");

/** The first block of code of a section. */
function pasted(text: string): string {
  return /^```\w+\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
}

/** The deployed template of the commands, in a shell whose curl and AWS CLI only print their arguments; an account can have a provider. */
function deployed(provider: string): Record<string, string> {
  const programs = 'curl() { :; }\naws() { case $2 in list*) printf %s "$PROVIDER" ;; deploy) printf "%s\\n" "$@" ;; esac; }\n';
  const told = execFileSync('sh', ['-eu', '-c', programs + pasted(setUp)], { encoding: 'utf8', env: { PROVIDER: provider } }).split('\n');
  const parameters = told.slice(told.indexOf('--parameter-overrides') + 1, -1);
  return Object.fromEntries(parameters.map(parameter => parameter.split(/=(.*)/s)));
}

interface Workflow {
  readonly jobs: { readonly gate: { readonly permissions: unknown; readonly steps: readonly { readonly with: Record<string, string> }[] } };
}

describe('the commands and the workflow of the README', () => {
  const { gate } = (parse(pasted(section('Before a deployment'))) as Workflow).jobs;
  const [{ with: inputs } = { with: {} }] = gate.steps;
  let world: World;
  let emulator: Emulator;

  beforeEach(async () => {
    world = healthyWorld();
    emulator = await startEmulator(world);
  });
  afterEach(() => emulator.close());

  /** Makes only the role of a stack. */
  function make(parameters: Record<string, string>): void {
    const role = new Stack(parameters, { id: ACCOUNT_ID, partition: 'aws' }).role('GateRole');
    const { callerRoles } = accountOf(world, ACCOUNT_ID);
    const [example] = callerRoles.values();
    callerRoles.clear();
    const arn = `arn:aws:iam::${ACCOUNT_ID}:role/${role.RoleName}`;
    const policies = role.Policies.map(({ PolicyDocument: policy }) => policy);
    callerRoles.set(arn, { ...example, arn, policies, trustPolicy: role.AssumeRolePolicyDocument, maxSessionDuration: 3600 } as never);
  }

  test.each([
    ['an account without a provider', ''],
    ['an account with a provider', PROVIDER],
  ])('work unchanged in %s', async (_account, provider) => {
    const parameters = deployed(provider);
    expect(parameters['OidcProviderArn']).toBe(provider);
    make(parameters);
    world.github.claims['sub'] = 'repo:octo-org/mailer:ref:refs/heads/main';
    const job = await runJob(emulator.environment(), { inputs });
    expect([job.exitCode, job.outputs['status']]).toEqual([0, 'healthy']);
    expect(gate.permissions).toEqual({ 'id-token': 'write' });
  });

  test('accept no other branch and no environment', async () => {
    make(deployed(''));
    for (const subject of ['ref:refs/heads/other', 'environment:production', 'pull_request']) {
      world.github.claims['sub'] = `repo:octo-org/mailer:${subject}`;
      const job = await runJob(emulator.environment(), { inputs });
      expect(job.outputs['status']).toBe('error');
    }
  });

  test('use the ids of a newer repository', async () => {
    const [, ids = ''] = /add\s`(GitHubOwnerId=… GitHubRepositoryId=…)`/.exec(setUp) ?? [];
    const values = ['65', '123456'];
    const more = ids.split(' ').map((parameter, index) => parameter.replace('…', values[index] ?? '').split('='));
    make({ ...deployed(''), ...(Object.fromEntries(more) as Record<string, string>) });
    world.github.claims['sub'] = 'repo:octo-org@65/mailer@123456:ref:refs/heads/main';
    const job = await runJob(emulator.environment(), { inputs });
    expect(job.outputs['status']).toBe('healthy');
  });
});
