import { createServer } from 'node:http';
import * as iam from '@aws-sdk/client-iam';
import * as ses from '@aws-sdk/client-sesv2';
import * as sts from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import type { StaticOperationSchema } from '@smithy/types';
import { accountOf, healthyWorld, ROLE_NAME, regionOf, verifiedIdentity } from '../../emulator/world.ts';
import { type Client, client } from '../../src/aws/client.ts';
import { connections } from '../../src/aws/connections.ts';
import type { ServiceId } from '../../src/aws/endpoints.ts';
import { LIMITS, transport } from '../../src/aws/transport.ts';
import { atEnd, emulate, serve, useKey } from './support.ts';

/** Any client of the SDK's own. */
interface StockClient {
  send(command: unknown): Promise<{ readonly $metadata?: unknown }>;
}

const REGION = 'eu-west-1';
const RoleName = ROLE_NAME;
const PolicyArn = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
const ASSUME = {
  RoleArn: 'arn:aws:iam::111122223333:role/gate',
  RoleSessionName: 'é & = + ~*()',
  WebIdentityToken: 'a.b-_.c',
  DurationSeconds: 900,
  Policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: ['a:B'], Resource: '*' }] }),
};

/** Every operation that runs by the lean client, as the SDK's own client has it. */
const OPERATIONS: readonly (readonly [ServiceId, string, StaticOperationSchema, new (input: never) => unknown, object])[] = [
  ['STS', 'AssumeRoleWithWebIdentity', sts.AssumeRoleWithWebIdentity$, sts.AssumeRoleWithWebIdentityCommand, ASSUME],
  ['STS', 'GetCallerIdentity', sts.GetCallerIdentity$, sts.GetCallerIdentityCommand, {}],
  ['IAM', 'GetRole', iam.GetRole$, iam.GetRoleCommand, { RoleName }],
  ['IAM', 'ListAttachedRolePolicies', iam.ListAttachedRolePolicies$, iam.ListAttachedRolePoliciesCommand, { RoleName, Marker: 'a+b/c=' }],
  ['IAM', 'ListRolePolicies', iam.ListRolePolicies$, iam.ListRolePoliciesCommand, { RoleName, Marker: undefined }],
  ['IAM', 'GetPolicy', iam.GetPolicy$, iam.GetPolicyCommand, { PolicyArn }],
  ['IAM', 'GetPolicyVersion', iam.GetPolicyVersion$, iam.GetPolicyVersionCommand, { PolicyArn, VersionId: 'v1' }],
  [
    'IAM',
    'CreateServiceLinkedRole',
    iam.CreateServiceLinkedRole$,
    iam.CreateServiceLinkedRoleCommand,
    { AWSServiceName: 'ses.amazonaws.com', Description: "Zoë's: 100 % & more\n+1" },
  ],
  ['IAM', 'UpdateRoleDescription', iam.UpdateRoleDescription$, iam.UpdateRoleDescriptionCommand, { RoleName, Description: '' }],
  ['IAM', 'DeleteServiceLinkedRole', iam.DeleteServiceLinkedRole$, iam.DeleteServiceLinkedRoleCommand, { RoleName }],
  [
    'IAM',
    'GetServiceLinkedRoleDeletionStatus',
    iam.GetServiceLinkedRoleDeletionStatus$,
    iam.GetServiceLinkedRoleDeletionStatusCommand,
    { DeletionTaskId: `task/aws-service-role/ses.amazonaws.com/${RoleName}/0f9e8d7c-6b5a-4321-8765-0123456789ab` },
  ],
  ['SESv2', 'GetAccount', ses.GetAccount$, ses.GetAccountCommand, {}],
  ['SESv2', 'GetEmailIdentity', ses.GetEmailIdentity$, ses.GetEmailIdentityCommand, { EmailIdentity: 'Zoë+a/b@example.com' }],
  ['SESv2', 'GetConfigurationSet', ses.GetConfigurationSet$, ses.GetConfigurationSetCommand, { ConfigurationSetName: 'a set/1' }],
];

const KEY = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'a+token/==',
};

function lean(id: ServiceId, credentials: typeof KEY | undefined, env: NodeJS.ProcessEnv = process.env): Client {
  const all = connections({});
  atEnd(() => all.close());
  return client(id, REGION, transport(all, LIMITS), env, credentials && (async () => credentials));
}

function stock(id: ServiceId, credentials: Omit<typeof KEY, 'sessionToken'>): StockClient {
  const config = { region: REGION, credentials, maxAttempts: 1 };
  const made = { STS: () => new sts.STSClient(config), IAM: () => new iam.IAMClient(config), SESv2: () => new ses.SESv2Client(config) }[
    id
  ]();
  atEnd(() => made.destroy());
  return made as unknown as StockClient;
}

const OPTIONS = { abortSignal: new AbortController().signal };

describe.each(OPERATIONS)("%s %s is sent as by the SDK's own client", (id, _, schema, Command, input) => {
  test.each(['', '/some/path'])('to an endpoint with the path %j', async path => {
    const seen: Record<string, unknown>[] = [];
    const url = await serve((request, response) => {
      request
        .setEncoding('utf8')
        .toArray()
        .then(body => {
          const { authorization = 'none', ...headers } = request.headers;
          const [, scope = 'none'] = /Credential=[^/]+\/\d+\/([^,]+),/.exec(authorization) ?? [];
          const names = ['host', 'content-type', 'content-length', 'x-amz-security-token'];
          const sent = Object.fromEntries(names.map(name => [name, headers[name]]));
          seen.push({ method: request.method, url: request.url, body: body.join(''), scope, ...sent });
          response.writeHead(500).end();
        });
    });
    process.env['AWS_ENDPOINT_URL'] = `${url}${path}`;
    const signed = schema[2] !== 'AssumeRoleWithWebIdentity';
    await expect(stock(id, KEY).send(new Command(input as never))).rejects.toThrow();
    await expect(lean(id, signed ? KEY : undefined).send(schema, input, OPTIONS)).rejects.toThrow();
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[1]?.['url']).toMatch(path);
  });
});

test.each(
  OPERATIONS.filter(
    ([id, name]) => id !== 'STS' && !name.startsWith('Delete') && !name.includes('Deletion') && name !== 'CreateServiceLinkedRole',
  ),
)("%s %s is answered as by the SDK's own client", async (id, name, schema, Command, input) => {
  const world = healthyWorld();
  regionOf(world, REGION).identities.set('Zoë+a/b@example.com', verifiedIdentity());
  await emulate(world);
  const key = useKey(world);
  const asked = name === 'ListAttachedRolePolicies' ? { RoleName } : input;
  const outcome = async (answer: Promise<{ readonly $metadata?: unknown }>): Promise<unknown> => {
    const { $metadata, ...output } = await answer.catch((error: Error) => ({ said: error.message }) as Record<string, unknown>);
    return output;
  };
  const expected = await outcome(stock(id, key).send(new Command(asked as never)));
  expect(await outcome(lean(id, { ...key, sessionToken: '' }).send(schema, asked, OPTIONS))).toEqual(expected);
  expect(Object.keys(expected as object)).not.toEqual(name === 'UpdateRoleDescription' ? ['said'] : []);
});

test("goes where the SDK's rules lead, where it takes them to tell", async () => {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': '1' };
  const url = await serve((_, response) => response.writeHead(200, headers).end('{"SendingEnabled":true}'));
  const env = { AWS_PROFILE: 'default', AWS_ENDPOINT_URL: url };
  Object.assign(process.env, env);
  const service = lean('SESv2', KEY, env);
  for (let again = 0; again < 2; again++) {
    expect(await service.send(ses.GetAccount$, {}, OPTIONS)).toMatchObject({ SendingEnabled: true });
  }
});

describe('what an error says', () => {
  test('is named as the SDK names it, with its status', async () => {
    const world = healthyWorld();
    accountOf(world).role = undefined;
    await emulate(world);
    const answer = lean('IAM', { ...useKey(world), sessionToken: '' }).send(iam.GetRole$, { RoleName }, OPTIONS);
    await expect(answer).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: expect.stringContaining(RoleName),
      $metadata: { httpStatusCode: 404, requestId: expect.any(String) },
    });
  });

  test.each([
    ['IAM', iam.GetRole$, { RoleName }],
    ['SESv2', ses.GetAccount$, {}],
  ] as const)('has the status of an answer that %s cannot have given', async (id, schema, input) => {
    const url = await serve((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway'));
    await expect(lean(id, KEY, { AWS_ENDPOINT_URL: url }).send(schema, input, OPTIONS)).rejects.toMatchObject({
      $metadata: { httpStatusCode: 502 },
    });
  });
});

describe("AWS's clock", () => {
  const HOUR = 3_600_000;

  /** A service whose clock differs, and that refuses what is signed by another. */
  async function ahead(by: number): Promise<{ readonly url: string; readonly dates: number[] }> {
    const dates: number[] = [];
    const url = await serve((request, response) => {
      const signed = String(request.headers['x-amz-date']).replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z');
      dates.push(Date.parse(signed) - Date.now());
      const late = Math.abs(Date.parse(signed) - Date.now() - by) > 300_000;
      const date = new Date(Date.now() + by).toUTCString();
      response.writeHead(late ? 403 : 200, { date, 'content-type': 'application/json', 'x-amzn-requestid': '1' });
      response.end(late ? '{"message":"Signature expired"}' : '{"SendingEnabled":true}');
    });
    return { url, dates };
  }

  test.each([HOUR, -HOUR])('that differs by %d ms is taken for right at the second try, and from then on', async by => {
    const { url } = await ahead(by);
    const service = lean('SESv2', KEY, { AWS_ENDPOINT_URL: url });
    await expect(service.send(ses.GetAccount$, {}, OPTIONS)).rejects.toMatchObject({ $metadata: { clockSkewCorrected: true } });
    for (let again = 0; again < 2; again++) {
      expect(await service.send(ses.GetAccount$, {}, OPTIONS)).toMatchObject({ SendingEnabled: true });
    }
  });

  test('that is right is not what an error comes from', async () => {
    const url = await serve((_, response) => response.writeHead(403, { date: new Date().toUTCString() }).end('{}'));
    const error = await lean('SESv2', KEY, { AWS_ENDPOINT_URL: url })
      .send(ses.GetAccount$, {}, OPTIONS)
      .catch((thrown: unknown) => thrown);
    expect((error as { $metadata: object }).$metadata).not.toHaveProperty('clockSkewCorrected');
  });

  test('is not guessed where the answer does not say', async () => {
    const server = createServer((_, response) => {
      response.sendDate = false;
      response.writeHead(403).end('{}');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    atEnd(() => server.close() && undefined);
    const { port } = server.address() as { port: number };
    const error = await lean('SESv2', KEY, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` })
      .send(ses.GetAccount$, {}, OPTIONS)
      .catch((thrown: unknown) => thrown);
    expect((error as { $metadata: object }).$metadata).not.toHaveProperty('clockSkewCorrected');
  });
});
