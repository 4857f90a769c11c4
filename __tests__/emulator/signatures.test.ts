import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import type { RawRequest } from '../../emulator/api.ts';
import type { Emulator } from '../../emulator/server.ts';
import { parseAuthorization, signatureOf } from '../../emulator/sigv4.ts';
import { accountOf, addAccount, healthyWorld, userKeyOf } from '../../emulator/world.ts';
import { type Credentials, clientsOf, emulate, failureOf } from './harness.ts';

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const INVALID = 'The security token included in the request is invalid.';

/** The refusals by IAM, STS and SES for these credentials. */
async function refusals(emulator: Emulator, credentials: Credentials, region = 'us-east-1') {
  const { iam, sts, ses } = clientsOf(emulator, { credentials, region });
  const failures = [
    await failureOf(iam.send(new GetRoleCommand({ RoleName: 'x' }))),
    await failureOf(sts.send(new GetCallerIdentityCommand())),
    await failureOf(ses.send(new GetAccountCommand())),
  ];
  return failures.map(({ name, message, status }) => `${status} ${name}: ${message}`);
}

function raw(request: Partial<RawRequest>): RawRequest {
  return { method: 'GET', origin: 'https://example.amazonaws.com', path: '/', query: '', headers: {}, body: Buffer.alloc(0), ...request };
}

describe('the signatures that AWS publishes', () => {
  const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
  const time = '20150830T123600Z';

  function signed(service: string, headers: string, request: Partial<RawRequest>): string {
    const header = `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/${service}/aws4_request, SignedHeaders=${headers}, Signature=x`;
    const authorization = parseAuthorization(header);
    if (!authorization) throw new Error('no header');
    return signatureOf(raw(request), authorization, secret, time);
  }

  test('match in the test suite of Signature Version 4', () => {
    const headers = { host: 'example.amazonaws.com', 'x-amz-date': time };
    expect(signed('service', 'host;x-amz-date', { headers })).toBe('5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31');
  });

  test('match in the documentation', () => {
    const headers = { host: 'iam.amazonaws.com', 'x-amz-date': time, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const query = 'Version=2010-05-08&Action=ListUsers';
    expect(signed('iam', 'content-type;host;x-amz-date', { headers, query })).toBe(
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
  });
});

describe('a key', () => {
  test('is refused with a wrong secret', async () => {
    const emulator = await emulate();
    const credentials = { ...userKeyOf(emulator.world), secretAccessKey: 'wrong' };
    expect(await refusals(emulator, credentials)).toEqual(Array(3).fill(`403 SignatureDoesNotMatch: ${MISMATCH}`));
  });

  test('is refused if it is unknown', async () => {
    const refused = await refusals(await emulate(), { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' });
    expect(refused).toEqual([
      `403 InvalidClientTokenId: ${INVALID}`,
      `403 InvalidClientTokenId: ${INVALID}`,
      `403 UnrecognizedClientException: ${INVALID}`,
    ]);
  });

  test('is refused with a missing, wrong or extra session token', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const user = userKeyOf(world);
    const temporary = { secretAccessKey: 'secret', sessionToken: 'token', principalArn: 'arn', userId: 'id', policies: [] };
    accountOf(world).accessKeys.set('ASIATEMPORARY', temporary);
    const session = { accessKeyId: 'ASIATEMPORARY', secretAccessKey: 'secret' };
    for (const credentials of [session, { ...session, sessionToken: 'other' }, { ...user, sessionToken: 'token' }]) {
      expect((await refusals(emulator, credentials))[1]).toBe(`403 InvalidClientTokenId: ${INVALID}`);
    }
    const { sts } = clientsOf(emulator, { credentials: { ...session, sessionToken: 'token' } });
    expect((await sts.send(new GetCallerIdentityCommand())).Arn).toBe('arn');
  });

  test('is refused in another partition', async () => {
    const emulator = await emulate();
    expect(await refusals(emulator, userKeyOf(emulator.world), 'us-gov-west-1')).toEqual([
      `403 InvalidClientTokenId: ${INVALID}`,
      `403 InvalidClientTokenId: ${INVALID}`,
      `403 UnrecognizedClientException: ${INVALID}`,
    ]);
    const world = healthyWorld();
    addAccount(world, { id: '444455556666', partition: 'aws-us-gov', regions: ['us-gov-west-1'] });
    const { sts } = clientsOf(await emulate(world), { region: 'us-gov-west-1', credentials: userKeyOf(world, '444455556666') });
    expect((await sts.send(new GetCallerIdentityCommand())).Arn).toBe('arn:aws-us-gov:iam::444455556666:user/operator');
  });
});

describe('the clock of a caller', () => {
  test.each([
    [
      5 * 60_000 + 1_000,
      /^403 SignatureDoesNotMatch: Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
    ],
    [
      -5 * 60_000 - 2_000,
      /^403 SignatureDoesNotMatch: Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/,
    ],
  ])('is refused if it is %i ms off', async (skew, message) => {
    const world = healthyWorld();
    world.now = () => Date.now() + skew;
    const refused = await refusals(await emulate(world), userKeyOf(world));
    for (const refusal of refused) expect(refusal).toMatch(message);
  });

  test('is accepted if it is less than five minutes off', async () => {
    const world = healthyWorld();
    world.now = () => Date.now() + 4 * 60_000;
    expect((await clientsOf(await emulate(world)).sts.send(new GetCallerIdentityCommand())).Account).toBe('111122223333');
  });
});

describe('a handmade request', () => {
  const BODY = 'Action=GetCallerIdentity&Version=2011-06-15';

  function basicDate(): string {
    return new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  }

  /** Signs and sends a request; `change` modifies the request afterwards. */
  async function post(
    emulator: Emulator,
    {
      scope,
      headers = {},
      unsigned = [],
      body = BODY,
      path = '/',
    }: {
      scope?: (date: string) => string;
      headers?: Record<string, string>;
      unsigned?: string[];
      body?: string;
      path?: string;
    } = {},
  ): Promise<string> {
    const { accessKeyId, secretAccessKey } = userKeyOf(emulator.world);
    const time = basicDate();
    const sent: Record<string, string> = { host: new URL(emulator.url).host, 'x-amz-date': time, ...headers };
    const names = Object.keys(sent).filter(name => !unsigned.includes(name));
    const credential = `${accessKeyId}/${scope?.(time.slice(0, 8)) ?? `${time.slice(0, 8)}/us-east-1/sts/aws4_request`}`;
    const text = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.sort().join(';')}, Signature=`;
    const authorization = parseAuthorization(`${text}x`);
    if (!authorization) throw new Error('no header');
    const signature = signatureOf(raw({ method: 'POST', headers: sent, body: Buffer.from(BODY) }), authorization, secretAccessKey, time);
    return send(emulator, { headers: { ...sent, authorization: text + signature }, body, path });
  }

  async function send(
    emulator: Emulator,
    {
      headers = {},
      body = BODY,
      path = '/',
      method = 'POST',
    }: { headers?: Record<string, string>; body?: string; path?: string; method?: string },
  ): Promise<string> {
    const response = await fetch(emulator.url + path, { method, headers, ...(method === 'POST' ? { body } : {}) });
    const text = await response.text();
    const code = response.headers.get('x-amzn-errortype') ?? /<Code>(.*)<\/Code>/.exec(text)?.[1];
    const message = /"[mM]essage":"(.*?)"/.exec(text)?.[1] ?? /<Message>(.*)<\/Message>/.exec(text)?.[1];
    return `${response.status}${code ? ` ${code}: ${message}` : ''}`;
  }

  test('is accepted with a correct signature', async () => {
    expect(await post(await emulate())).toBe('200');
    expect(await post(await emulate(), { headers: { 'x-amz-anything': '  a   b ' } })).toBe('200');
  });

  test('is refused with another body, path or header than was signed', async () => {
    const emulator = await emulate();
    expect(await post(emulator, { body: `${BODY}&More=1` })).toBe(`403 SignatureDoesNotMatch: ${MISMATCH}`);
    expect(await post(emulator, { path: '/other' })).toBe(`403 SignatureDoesNotMatch: ${MISMATCH}`);
    expect(await post(emulator, { path: '/?a=b' })).toBe(`403 SignatureDoesNotMatch: ${MISMATCH}`);
    expect(await post(emulator, { headers: { 'x-amz-target': 'a' }, unsigned: ['x-amz-target'] })).toBe(
      "403 SignatureDoesNotMatch: 'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.",
    );
    expect(await post(emulator, { headers: { 'x-amz-content-sha256': 'a'.repeat(64) } })).toBe(`403 SignatureDoesNotMatch: ${MISMATCH}`);
    expect(await post(emulator, { headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }, body: `${BODY}&More=1` })).toBe('200');
  });

  test('is refused with the scope of another day or service', async () => {
    const emulator = await emulate();
    expect(await post(emulator, { scope: () => '20200101/us-east-1/sts/aws4_request' })).toMatch(
      /^403 SignatureDoesNotMatch: Date in Credential scope/,
    );
    expect(await post(emulator, { scope: date => `${date}/us-east-1/s3/aws4_request` })).toBe(
      "403 SignatureDoesNotMatch: Credential should be scoped to correct service: 'sts'. ",
    );
  });

  test('is refused without a signature', async () => {
    const emulator = await emulate();
    expect(await send(emulator, {})).toBe('403 MissingAuthenticationToken: Request is missing Authentication Token');
    expect(await send(emulator, { body: 'Action=GetRole&Version=2010-05-08&RoleName=x' })).toMatch(/^403 MissingAuthenticationToken/);
    expect(await send(emulator, { method: 'GET', path: '/v2/email/account' })).toBe(
      '403 MissingAuthenticationTokenException: Missing Authentication Token',
    );
    expect(emulator.calls.map(({ service, action }) => `${service}:${action}`)).toEqual([
      'sts:GetCallerIdentity',
      'iam:GetRole',
      'ses:GetAccount',
    ]);
  });

  test.each([
    'Bearer abc',
    'AWS4-HMAC-SHA256 SignedHeaders=host, Signature=a',
    'AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/sts/aws4_request, Signature=a',
    'AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/sts/aws4_request, SignedHeaders=host',
    'AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/sts, SignedHeaders=host, Signature=a',
    'AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/sts/aws3_request, SignedHeaders=host, Signature=a',
  ])('is refused with an incomplete signature: %s', async authorization => {
    expect(await send(await emulate(), { headers: { authorization } })).toMatch(/^403 IncompleteSignature: /);
  });

  test('is refused without a valid date', async () => {
    const emulator = await emulate();
    const { accessKeyId } = userKeyOf(emulator.world);
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=a`;
    expect(await send(emulator, { headers: { authorization } })).toMatch(
      /^403 IncompleteSignature: Authorization header requires existence of either/,
    );
    expect(await send(emulator, { headers: { authorization, 'x-amz-date': 'today' } })).toBe(
      "403 IncompleteSignature: Date must be in ISO-8601 'basic format'. Got 'today'.",
    );
  });

  test('is refused for an unknown action, version or path', async () => {
    const emulator = await emulate();
    expect(await send(emulator, { body: 'Action=AssumeRoleWithWebIdentity' })).toBe(
      '400 InvalidAction: Could not find operation AssumeRoleWithWebIdentity for version NO_VERSION_SPECIFIED',
    );
    expect(await send(emulator, { method: 'GET', path: '/nowhere' })).toMatch(/^403 MissingAuthenticationToken/);
    expect(emulator.calls.at(-1)).toMatchObject({ action: 'GET /nowhere', status: 403, errorCode: 'MissingAuthenticationToken' });
  });
});
