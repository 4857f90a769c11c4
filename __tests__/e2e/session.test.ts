import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { runJob } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { startEmulator } from '../../emulator/server.ts';
import { userKeyOf } from '../../emulator/world.ts';
import { play, signalAfter } from './gate.ts';

const log = (job: { log: string }): string => job.log.replaceAll('\n', ' ');

test('a run without `id-token: write` says so, and makes no call', async () => {
  const { job, calls } = await play(scenarios.healthy(), {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
  });
  expect(job.outputs).toMatchObject({ status: 'error', healthy: 'false' });
  expect(log(job)).toContain('`permissions: { id-token: write }`');
  expect(calls).toEqual([]);
});

test('a run without credentials says what to set', async () => {
  const { job, calls } = await play(scenarios.healthy(), {
    inputs: { 'role-to-assume': '' },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined },
  });
  expect(job.outputs['status']).toBe('error');
  expect(log(job)).toContain('there are no AWS credentials');
  expect(log(job)).toContain('aws-actions/configure-aws-credentials');
  expect(calls).toEqual([]);
});

test('a run uses and masks the credentials of the environment, and does not print them', async () => {
  const world = scenarios.healthy();
  const { accessKeyId, secretAccessKey } = userKeyOf(world);
  const { job, calls } = await play(world, {
    inputs: { 'role-to-assume': '' },
    env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  });
  expect(job.outputs).toMatchObject({ status: 'healthy', 'account-id': '111122223333' });
  expect(calls[0]).toBe('sts:GetCallerIdentity');
  expect(job.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)).toContain(secretAccessKey);
  expect(job.log + job.summary + JSON.stringify(job.outputs) + JSON.stringify(job.report)).not.toContain(secretAccessKey);
});

test('a refusal by the trust policy shows the claims, not the token', async () => {
  const world = scenarios.untrusted();
  Object.assign(world.github.claims, { environment: 'production' });
  const { job } = await play(world);
  expect(job.outputs['status']).toBe('error');
  expect(log(job)).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
  for (const claim of ['sub: repo:octo-org/other:ref:refs/heads/main', 'repository: octo-org/mailer', 'environment: production']) {
    expect(log(job)).toContain(claim);
  }
  expect(log(job)).not.toMatch(/eyJ[\w-]+\.eyJ/);
});

test('a run in an account without the OIDC provider advises to create it', async () => {
  const { job } = await play(scenarios['no-provider']());
  expect(log(job)).toContain('create an IAM OIDC identity provider');
});

test('a run names an opt-in Region that is off', async () => {
  const { job } = await play(scenarios['opt-in-off'](), {
    inputs: { 'aws-region': 'us-east-1 af-south-1', rules: 'region-supported: off' },
  });
  expect(job.outputs['status']).toBe('unknown');
  expect(log(job)).toContain('the opt-in Region af-south-1 is off for the account, or refuses its session token');
});

test.each([
  { scenario: 'govcloud', id: '444455556666', partition: 'aws-us-gov', region: 'us-gov-west-1' },
  { scenario: 'european-sovereign-cloud', id: '777788889999', partition: 'aws-eusc', region: 'eusc-de-east-1' },
] as const)('a run in $scenario takes the partition from STS', async ({ scenario, id, partition, region }) => {
  const { job } = await play(scenarios[scenario](), {
    inputs: { 'aws-region': region, 'role-to-assume': `arn:${partition}:iam::${id}:role/gate`, rules: 'region-supported: off' },
  });
  expect(job.outputs).toMatchObject({
    status: 'healthy',
    'role-arn': `arn:${partition}:iam::${id}:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES`,
  });
});

test('a run is refused before its session opens if the account is not allowed', async () => {
  const { job, calls } = await play(scenarios.healthy(), { inputs: { 'allowed-account-ids': '999999999999' } });
  expect(job.outputs).toMatchObject({ status: 'refused', healthy: 'false' });
  expect(calls).toEqual([]);
});

test('a run is refused before any read if the credentials of the environment are of another account', async () => {
  const world = scenarios.healthy();
  const { accessKeyId, secretAccessKey } = userKeyOf(world);
  const { job, calls } = await play(world, {
    inputs: { 'role-to-assume': '', 'allowed-account-ids': '999999999999' },
    env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  });
  expect(job.outputs['status']).toBe('refused');
  expect(calls).toEqual(['sts:GetCallerIdentity']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run with a report', async signal => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetAccount', { hang: true });
    return { waits: signalAfter(emulator, 8, signal) };
  });
  expect(job.exitCode).toBe(1);
  expect(job.outputs).toMatchObject({ status: 'cancelled', healthy: 'false', 'account-id': '111122223333' });
  expect(job.summary).toContain('SES role gate: cancelled');
  expect(job.report).toMatchObject({ status: 'cancelled', problem: { code: 'cancelled' } });
});

test('a run retries throttled requests and a broken connection', async () => {
  const { job, calls } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetRole', { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 2 });
    emulator.fail('GetPolicy', { reset: true, times: 1 });
    emulator.fail('GetAccount', { status: 500, code: 'InternalServiceErrorException', message: 'oops', times: 1 });
    return {};
  });
  expect(job.outputs['status']).toBe('healthy');
  expect(calls.filter(call => call === 'iam:GetRole')).toHaveLength(3);
});

test.each([
  ['HTML', '<html><body>Sign in to the hotel network</body></html>', 'text/html'],
  ['empty', '', 'text/xml'],
  ['cut XML', '<GetRoleResponse><GetRoleResult><Role><Path>/aws-service-role/', 'text/xml'],
])('a run with an answer that is %s is unknown, never healthy', async (_what, body, contentType) => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetRole', { body, contentType });
    return {};
  });
  expect(job.outputs).toMatchObject({ status: 'unknown', healthy: 'false' });
  expect(job.exitCode).toBe(1);
});

/** A proxy that records its requests and refuses them all. */
async function startProxy(): Promise<{ url: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => server.close() };
}

test('a run uses HTTPS_PROXY for AWS, and fails if the proxy refuses', async () => {
  const proxy = await startProxy();
  const job = await runJob(
    { AWS_EC2_METADATA_DISABLED: 'true' },
    {
      inputs: { 'aws-region': 'us-east-1' },
      env: { HTTPS_PROXY: proxy.url, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' },
    },
  );
  proxy.close();
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT sts.us-east-1.amazonaws.com:443']));
  expect(job.outputs['status']).toBe('error');
});

test.each([
  ['', 'error'],
  ['127.0.0.1', 'healthy'],
])('a run with HTTP_PROXY and NO_PROXY "%s" is %s', async (noProxy, status) => {
  const [proxy, emulator] = [await startProxy(), await startEmulator()];
  const job = await runJob(emulator.environment(), {
    inputs: { 'aws-region': 'us-east-1', 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' },
    env: { HTTP_PROXY: proxy.url, NO_PROXY: noProxy },
  });
  proxy.close();
  await emulator.close();
  expect(job.outputs['status']).toBe(status);
  expect(proxy.asked.length > 0).toBe(status === 'error');
});

test('a run names the action in the user agent of every call', async () => {
  const { emulator } = await play(scenarios.healthy());
  for (const { userAgent } of emulator.calls.filter(({ service }) => service !== 'github')) {
    expect(userAgent).toMatch(/\bses-role-gate\/\d+\.\d+\.\d+\b/);
  }
});
