/** The sources of credentials and endpoints: the whole chain of the AWS SDK, through the shipped action. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { addResource } from '../../emulator/inventory.ts';
import { type Job, runJob } from '../../emulator/job.ts';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, allowAll, userKeyOf, type World } from '../../emulator/world.ts';
import { idToken } from '../emulator/harness.ts';
import { certificateFor } from './certificate.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();

const folders: string[] = [];
const servers: Server[] = [];
const emulators: Emulator[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  await Promise.all(emulators.splice(0).map(emulator => emulator.close()));
});

/** A runner with a home folder, servers on loopback, and AWS with the keys of a session. */
class Machine {
  readonly home = mkdtempSync(join(tmpdir(), 'ses-role-gate-home-'));
  readonly keys: Keys;
  readonly emulator: Emulator;

  private constructor(emulator: Emulator, keys: Keys) {
    folders.push(this.home);
    emulators.push(emulator);
    this.emulator = emulator;
    this.keys = keys;
  }

  static async start(world: World = scenarios.healthy()): Promise<Machine> {
    return new Machine(await startEmulator(world), addSession(world, 'deploy'));
  }

  /** Writes a file in the home folder; returns its path. */
  write(name: string, text: string): string {
    const path = join(this.home, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** The keys as a profile of a shared file. */
  profile(header: string, { accessKeyId, secretAccessKey, sessionToken }: Keys = this.keys): string {
    return `[${header}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`;
  }

  /** Runs the action in this home with credentials of the environment. */
  run(env: Variables = {}, inputs: Readonly<Record<string, string>> = {}): Promise<Job> {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: _url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: _token, ...aws } = this.emulator.environment();
    return runJob(aws, {
      fast: this.emulator,
      inputs: { 'aws-region': 'us-east-1', ...inputs },
      env: { HOME: this.home, USERPROFILE: this.home, ...env },
    });
  }
}

/** Adds the keys of a session of `operator` to the first account of the world. */
function addSession(world: World, name: string): Keys {
  const [account] = world.accounts.values();
  const keys = { accessKeyId: `ASIA${name.toUpperCase()}`, secretAccessKey: `secret+of/${name}`, sessionToken: `token+of/${name}==` };
  account?.accessKeys.set(keys.accessKeyId, {
    secretAccessKey: keys.secretAccessKey,
    sessionToken: keys.sessionToken,
    principalArn: `arn:${account.partition}:sts::${account.id}:assumed-role/operator/${name}`,
    userId: `AROAEXAMPLE:${name}`,
    policies: [allowAll()],
  });
  return keys;
}

/** Serves on a free port of the loopback interface until the test ends. */
async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

type Answers = (request: IncomingMessage, route: string) => unknown;

/** A server that sends texts as they are and other answers as JSON; unknown paths are 404. */
async function serveAnswers(answers: Answers): Promise<string> {
  const { url } = await serve((request, response) => {
    const answer = answers(request, `${request.method} ${request.url}`);
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer ?? { message: 'not found' });
    // The types of a metadata service, and of services such as IAM Identity Center.
    const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600', 'x-amzn-requestid': '5c3b0b62-8f5a-4a5e-9d0e-2f6f3c1b7a90' };
    response.writeHead(answer === undefined ? 404 : 200, headers).end(body);
  });
  return url;
}

/** The keys in the format of a metadata service. */
function metadata({ accessKeyId, secretAccessKey, sessionToken }: Keys): Record<string, string> {
  return { Code: 'Success', AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken, Expiration: IN_AN_HOUR };
}

/** A program with the output of `credential_process`. */
function program(machine: Machine, exitCode = 0): string {
  const { accessKeyId, secretAccessKey, sessionToken } = machine.keys;
  const printed = {
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: IN_AN_HOUR,
  };
  const path = machine.write('broker.cjs', `console.log(${JSON.stringify(JSON.stringify(printed))}); process.exitCode = ${exitCode};\n`);
  return `"${process.execPath}" "${path}"`;
}

const sha = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

const SOURCES: Readonly<Record<string, (machine: Machine) => Variables | Promise<Variables>>> = {
  'the environment, with a session token': keysOf,
  'the default profile of ~/.aws/credentials': machine => {
    machine.write('.aws/credentials', machine.profile('default'));
    return {};
  },
  'a profile of ~/.aws/config that AWS_PROFILE names': machine => {
    machine.write('.aws/config', machine.profile('profile deploy'));
    return { AWS_PROFILE: 'deploy' };
  },
  'files elsewhere': machine => ({
    AWS_SHARED_CREDENTIALS_FILE: machine.write('secrets/aws', machine.profile('deploy')),
    AWS_CONFIG_FILE: machine.write('secrets/config', '[profile deploy]\nregion = eu-west-1\n'),
    AWS_PROFILE: 'deploy',
  }),
  'a credential_process': machine => {
    machine.write('.aws/config', `[default]\ncredential_process = ${program(machine)}\n`);
    return {};
  },
  'a web identity token file': async machine => ({
    AWS_WEB_IDENTITY_TOKEN_FILE: machine.write('token', await idToken(machine.emulator)),
    AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT_ID}:role/gate`,
    AWS_ROLE_SESSION_NAME: 'deploy',
  }),
  'a profile with a web identity token file': async machine => {
    const token = machine.write('token', await idToken(machine.emulator));
    machine.write(
      '.aws/config',
      `[default]\nrole_arn = arn:aws:iam::${ACCOUNT_ID}:role/gate\nrole_session_name = deploy\nweb_identity_token_file = ${token}\n`,
    );
    return {};
  },
  'a role that a profile assumes from another': machine => {
    const { callerRoles } = accountOf(machine.emulator.world);
    const Statement = [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT_ID}:root` }, Action: 'sts:AssumeRole' }];
    const arn = `arn:aws:iam::${ACCOUNT_ID}:role/chained`;
    callerRoles.set(arn, { arn, trustPolicy: { Version: '2012-10-17', Statement }, policies: [allowAll()], maxSessionDuration: 3600 });
    const { accessKeyId, secretAccessKey } = userKeyOf(machine.emulator.world);
    machine.write('.aws/credentials', `[base]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`);
    machine.write('.aws/config', `[profile chained]\nrole_arn = ${arn}\nrole_session_name = deploy\nsource_profile = base\n`);
    return { AWS_PROFILE: 'chained' };
  },
  'a role that a profile assumes from the keys of the environment': machine => {
    const { callerRoles } = accountOf(machine.emulator.world);
    const Statement = [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT_ID}:root` }, Action: 'sts:AssumeRole' }];
    const arn = `arn:aws:iam::${ACCOUNT_ID}:role/chained`;
    callerRoles.set(arn, { arn, trustPolicy: { Version: '2012-10-17', Statement }, policies: [allowAll()], maxSessionDuration: 3600 });
    machine.write('.aws/config', `[profile chained]\nrole_arn = ${arn}\nrole_session_name = deploy\ncredential_source = Environment\n`);
    return { ...keysOf(machine), AWS_PROFILE: 'chained' };
  },
  'the container endpoint, with a token': async ({ keys }) => ({
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${await serveAnswers(({ headers }, route) =>
      route === 'GET /task' && headers.authorization === 'Basic pod' ? metadata(keys) : undefined,
    )}/task`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Basic pod',
  }),
  'the container endpoint, with a token file': async machine => ({
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${await serveAnswers(({ headers }, route) =>
      route === 'GET /v1/credentials' && headers.authorization === 'pod-identity' ? metadata(machine.keys) : undefined,
    )}/v1/credentials`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: machine.write('pod-token', 'pod-identity'),
  }),
  'the metadata service of an instance': async ({ keys }) => ({
    AWS_EC2_METADATA_DISABLED: undefined,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: await serveAnswers(({ headers }, route) => {
      if (route === 'PUT /latest/api/token') return 'imds-token';
      if (headers['x-aws-ec2-metadata-token'] !== 'imds-token') return undefined;
      if (route === 'GET /latest/meta-data/iam/security-credentials/') return 'runner';
      return route === 'GET /latest/meta-data/iam/security-credentials/runner' ? metadata(keys) : undefined;
    }),
  }),
  'IAM Identity Center, signed in by `aws sso login`': async machine => {
    const { accessKeyId, secretAccessKey, sessionToken } = machine.keys;
    const roleCredentials = { accessKeyId, secretAccessKey, sessionToken, expiration: Date.parse(IN_AN_HOUR) };
    machine.write(
      '.aws/config',
      `[profile sso]\nsso_session = corp\nsso_account_id = ${ACCOUNT_ID}\nsso_role_name = Deploy\n\n[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example.com/start\n`,
    );
    machine.write(
      `.aws/sso/cache/${sha('sha1', 'corp')}.json`,
      JSON.stringify({ startUrl: 'https://corp.example.com/start', region: 'us-east-1', accessToken: 'sso-token', expiresAt: IN_AN_HOUR }),
    );
    return {
      AWS_PROFILE: 'sso',
      AWS_ENDPOINT_URL_SSO: await serveAnswers(({ headers }, route) => {
        const [path, query] = route.split('?');
        const asked = Object.fromEntries(new URLSearchParams(query));
        const right = path === 'GET /federation/credentials' && asked['role_name'] === 'Deploy' && asked['account_id'] === ACCOUNT_ID;
        return right && headers['x-amz-sso_bearer_token'] === 'sso-token' ? { roleCredentials } : undefined;
      }),
    };
  },
  '`aws login`': machine => {
    const session = `arn:aws:iam::${ACCOUNT_ID}:user/operator`;
    machine.write('.aws/config', `[profile login]\nlogin_session = ${session}\nregion = us-east-1\n`);
    const accessToken = { ...machine.keys, accountId: ACCOUNT_ID, expiresAt: IN_AN_HOUR };
    machine.write(
      `.aws/login/cache/${sha('sha256', session)}.json`,
      JSON.stringify({ accessToken, clientId: 'cli', refreshToken: 'refresh', dpopKey: 'key', tokenType: 'aws_sigv4' }),
    );
    return { AWS_PROFILE: 'login' };
  },
};

describe('credentials', () => {
  test.each(Object.entries(SOURCES))('come from %s', async (_source, prepare) => {
    const machine = await Machine.start();
    const job = await machine.run(await prepare(machine));
    expect(job.outputs).toMatchObject({ status: 'healthy', 'account-id': ACCOUNT_ID });
    expect(job.log).toMatch(/acting as arn:aws:sts::111122223333:assumed-role\/(?:operator|gate|chained)\/deploy in account 111122223333/);
    const left = job.log + job.summary + job.exported + JSON.stringify([job.outputs, job.report]);
    for (const secret of [machine.keys.secretAccessKey, machine.keys.sessionToken]) {
      expect(left).not.toContain(secret);
    }
  });

  test('of the environment come before those of a profile, unless AWS_PROFILE names one', async () => {
    const machine = await Machine.start();
    const other = addSession(machine.emulator.world, 'profiled');
    machine.write('.aws/credentials', machine.profile('default', other) + machine.profile('named', other));
    const plain = await machine.run(keysOf(machine));
    const named = await machine.run({ ...keysOf(machine), AWS_PROFILE: 'named' });
    expect(plain.log).toContain('assumed-role/operator/deploy');
    expect(named.log).toContain('assumed-role/operator/profiled');
  });

  test.each<[string, string, (machine: Machine) => Variables | Promise<Variables>]>([
    ['a missing profile', 'there are no AWS credentials', () => ({ AWS_PROFILE: 'absent' })],
    [
      'a credential_process that fails',
      'there are no AWS credentials',
      machine => {
        machine.write('.aws/config', `[default]\ncredential_process = ${program(machine, 3)}\n`);
        return {};
      },
    ],
    [
      'a missing web identity token file',
      'ENOENT',
      ({ home }) => ({ AWS_WEB_IDENTITY_TOKEN_FILE: join(home, 'absent'), AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT_ID}:role/gate` }),
    ],
    [
      'a role that does not trust the web identity',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      async machine => ({
        AWS_WEB_IDENTITY_TOKEN_FILE: machine.write('token', await idToken(machine.emulator)),
        AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT_ID}:role/other`,
      }),
    ],
    [
      'a container endpoint that refuses the request',
      'there are no AWS credentials',
      async () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${await serveAnswers(() => undefined)}/task` }),
    ],
    [
      'a remote container endpoint without TLS',
      'there are no AWS credentials',
      () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://192.0.2.1/task' }),
    ],
    [
      'an instance without a role',
      'there are no AWS credentials',
      async () => ({
        AWS_EC2_METADATA_DISABLED: undefined,
        AWS_EC2_METADATA_SERVICE_ENDPOINT: await serveAnswers((_request, route) => (route.startsWith('PUT') ? 'imds-token' : undefined)),
      }),
    ],
    [
      'a sign-in that has expired',
      'aws sso login',
      machine => {
        machine.write(
          '.aws/config',
          `[default]\nsso_start_url = https://corp.example.com/start\nsso_region = us-east-1\nsso_account_id = ${ACCOUNT_ID}\nsso_role_name = Deploy\n`,
        );
        return {};
      },
    ],
  ])('are missing, with an error, for %s', async (_source, said, prepare) => {
    const machine = await Machine.start();
    const job = await machine.run(await prepare(machine));
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ status: 'error', healthy: 'false' });
    expect(job.log).toContain(said);
    expect(machine.emulator.calls.filter(({ service }) => service === 'iam' || service === 'ses')).toEqual([]);
  });
});

const FIPS = { AWS_USE_FIPS_ENDPOINT: 'true' };
const DUAL = { AWS_USE_DUALSTACK_ENDPOINT: 'true' };

const CERTIFICATE = certificateFor(
  ...['us-east-1', 'eu-west-1', 'us-gov-west-1'].flatMap(region => [`*.${region}.amazonaws.com`, `*.${region}.api.aws`]),
  '*.amazonaws.com',
  '*.us-gov.amazonaws.com',
  '*.eusc-de-east-1.amazonaws.eu',
  '*.global.api.aws',
);

function keysOf({ keys }: Machine): Variables {
  return { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey, AWS_SESSION_TOKEN: keys.sessionToken };
}

describe('endpoints', () => {
  /** No server listens there: a call fails. */
  const NOWHERE = 'http://127.0.0.1:9';
  const configured: Readonly<Record<string, (machine: Machine) => Variables>> = {
    AWS_ENDPOINT_URL: ({ emulator }) => ({ AWS_ENDPOINT_URL: emulator.url }),
    'AWS_ENDPOINT_URL_STS, _IAM and _SESV2, before AWS_ENDPOINT_URL': ({ emulator: { url } }) => ({
      AWS_ENDPOINT_URL: NOWHERE,
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_IAM: url,
      AWS_ENDPOINT_URL_SESV2: url,
    }),
    'endpoint_url of the profile': machine => {
      machine.write('.aws/config', `[profile local]\nendpoint_url = ${machine.emulator.url}\n`);
      return { AWS_PROFILE: 'local' };
    },
    'the services section of the profile': machine => {
      const { url } = machine.emulator;
      machine.write(
        '.aws/config',
        `[profile local]\nservices = local\nendpoint_url = ${NOWHERE}\n\n[services local]\nsts =\n  endpoint_url = ${url}\niam =\n  endpoint_url = ${url}\nsesv2 =\n  endpoint_url = ${url}\n`,
      );
      return { AWS_PROFILE: 'local' };
    },
  };

  test.each(Object.entries(configured))('come from %s', async (_source, prepare) => {
    const machine = await Machine.start();
    machine.write('.aws/credentials', machine.profile('default') + machine.profile('local'));
    const job = await machine.run({ AWS_ENDPOINT_URL: undefined, ...prepare(machine) });
    expect(job.outputs['status']).toBe('healthy');
  });

  /**
   * Runs without a configured endpoint, behind a proxy that sends AWS host names to the emulator and inspects TLS. Returns the requested
   * host names.
   */
  async function behindProxy(
    machine: Machine,
    env: Variables,
    inputs: Readonly<Record<string, string>>,
    variable = 'HTTPS_PROXY',
  ): Promise<{ job: Job; hosts: string[] }> {
    const asked = new Set<string>();
    const { url, server } = await serve((_request, response) => response.writeHead(403).end());
    server.on('connect', (request: IncomingMessage, socket: Socket) => {
      asked.add(String(request.url));
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const plain = new TLSSocket(socket, { isServer: true, ...CERTIFICATE });
      pipeline(plain, connect(Number(new URL(machine.emulator.url).port), '127.0.0.1'), plain, () => undefined);
    });
    const job = await machine.run(
      {
        ...keysOf(machine),
        AWS_ENDPOINT_URL: undefined,
        [variable]: url,
        NODE_EXTRA_CA_CERTS: machine.write('company-ca.pem', CERTIFICATE.cert),
        ...env,
      },
      inputs,
    );
    return { job, hosts: [...asked].map(host => host.replace(/:443$/, '')).sort() };
  }

  test.each<{ scenario: ScenarioName; region: string; env: Variables; expected: readonly string[] }>([
    {
      scenario: 'healthy',
      region: 'us-east-1',
      env: {},
      expected: ['email.us-east-1.amazonaws.com', 'iam.amazonaws.com', 'sts.us-east-1.amazonaws.com'],
    },
    {
      scenario: 'healthy',
      region: 'eu-west-1',
      env: {},
      expected: ['email.eu-west-1.amazonaws.com', 'iam.amazonaws.com', 'sts.eu-west-1.amazonaws.com'],
    },
    {
      scenario: 'healthy',
      region: 'us-east-1',
      env: FIPS,
      expected: ['email-fips.us-east-1.amazonaws.com', 'iam-fips.amazonaws.com', 'sts-fips.us-east-1.amazonaws.com'],
    },
    {
      scenario: 'healthy',
      region: 'us-east-1',
      env: DUAL,
      expected: ['email.us-east-1.api.aws', 'iam.global.api.aws', 'sts.us-east-1.api.aws'],
    },
    {
      scenario: 'healthy',
      region: 'us-east-1',
      env: { ...FIPS, ...DUAL },
      expected: ['email-fips.us-east-1.api.aws', 'iam-fips.global.api.aws', 'sts-fips.us-east-1.api.aws'],
    },
    {
      scenario: 'govcloud',
      region: 'us-gov-west-1',
      env: {},
      expected: ['email.us-gov-west-1.amazonaws.com', 'iam.us-gov.amazonaws.com', 'sts.us-gov-west-1.amazonaws.com'],
    },
    {
      scenario: 'govcloud',
      region: 'us-gov-west-1',
      env: FIPS,
      expected: ['email-fips.us-gov-west-1.amazonaws.com', 'iam.us-gov.amazonaws.com', 'sts.us-gov-west-1.amazonaws.com'],
    },
    {
      scenario: 'european-sovereign-cloud',
      region: 'eusc-de-east-1',
      env: {},
      expected: ['email.eusc-de-east-1.amazonaws.eu', 'iam.eusc-de-east-1.amazonaws.eu', 'sts.eusc-de-east-1.amazonaws.eu'],
    },
  ])('are the AWS host names of $region in $scenario with $env', async ({ scenario, region, env, expected }) => {
    const machine = await Machine.start(scenarios[scenario]());
    const { job, hosts } = await behindProxy(machine, env, { 'aws-region': region, rules: 'region-supported: off' });
    expect(hosts).toEqual(expected);
    expect(job.outputs['status']).toBe('healthy');
  });

  test('cannot be custom with FIPS', async () => {
    const machine = await Machine.start();
    const job = await machine.run({ ...keysOf(machine), ...FIPS });
    expect(job.outputs['status']).toBe('error');
    expect(job.log).toContain('FIPS and custom endpoint are not supported');
    expect(job.log).toContain('check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT');
  });

  test('are reached through a proxy of a variable in lower case', async () => {
    const { job, hosts } = await behindProxy(await Machine.start(), {}, { 'aws-region': 'us-east-1' }, 'https_proxy');
    expect(hosts).toHaveLength(3);
    expect(job.outputs['status']).toBe('healthy');
  });

  test('include a host name of Mail Manager', async () => {
    const world = scenarios['teardown-unused']();
    addResource(world, 'us-east-1', 'relay', 'on-premises');
    accountOf(world).deletion.blockingKinds.add('relay');
    const { job, hosts } = await behindProxy(await Machine.start(world), FIPS, {
      mode: 'teardown',
      'allowed-account-ids': ACCOUNT_ID,
      'delete-resources': 'blocking',
      'resource-names': '*',
      'initial-delay': '1s',
      'max-delay': '1s',
    });
    expect(hosts).toEqual(['iam-fips.amazonaws.com', 'mail-manager-fips.us-east-1.amazonaws.com', 'sts-fips.us-east-1.amazonaws.com']);
    expect(job.outputs['status']).toBe('deleted');
  });

  test('follow use_fips_endpoint and use_dualstack_endpoint of the profile', async () => {
    const machine = await Machine.start();
    machine.write('.aws/config', '[default]\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\n');
    const { hosts } = await behindProxy(machine, {}, { 'aws-region': 'us-east-1' });
    expect(hosts).toEqual(['email-fips.us-east-1.api.aws', 'iam-fips.global.api.aws', 'sts-fips.us-east-1.api.aws']);
  });

  test('are not reached through a proxy with an untrusted certificate, with an error', async () => {
    const machine = await Machine.start();
    const { job } = await behindProxy(machine, { NODE_EXTRA_CA_CERTS: undefined }, { 'aws-region': 'us-east-1' });
    expect(job.outputs).toMatchObject({ status: 'error', healthy: 'false' });
    expect(job.log).toContain('self-signed certificate');
    expect(job.log).toContain('set NODE_EXTRA_CA_CERTS');
    expect(machine.emulator.calls).toEqual([]);
  });
});
