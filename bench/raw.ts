/**
 * The lower limit of a check's time: its requests in the best order, without libraries, rules or a report. Requests the ID token, calls
 * STS, then sends all other requests at once. Each connection opens at the start. Takes the action's environment.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

// An `import` evaluates every getter of a module, and a getter of node:http loads Node's fetch.
const { createHash, createHmac } = process.getBuiltinModule('node:crypto');

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const { env } = process;
const regions = (env['INPUT_AWS-REGION'] ?? '').split(/[\s,]+/);
const [first = ''] = regions;
const ROLE = 'AWSServiceRoleForAmazonSES';
const POLICY = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';

/** Opens a connection, and returns a function that sends a request over it. */
function openAhead(url: URL): (call: Call) => Promise<string> {
  const place = { host: url.hostname, port: Number(url.port) };
  const secure = url.protocol === 'https:';
  const socket: Duplex = secure ? process.getBuiltinModule('node:tls').connect(place) : process.getBuiltinModule('node:net').connect(place);
  const send = process.getBuiltinModule(secure ? 'node:https' : 'node:http').request;
  return ({ method, path, headers, body }) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const request = send({ ...place, method, path, headers, createConnection: () => socket }, (answer: IncomingMessage) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(`${answer.statusCode}: ${text}`))));
    });
    request.on('error', reject).end(body);
    return promise;
  };
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** Signs a request with Signature Version 4. */
function sign(key: Key, service: string, region: string, url: URL, call: Call): Call {
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const date = time.slice(0, 8);
  const headers: Record<string, string> = { ...call.headers, host: url.host, 'x-amz-date': time, 'x-amz-security-token': key.token };
  const names = Object.keys(headers).sort();
  const canonical = names.map(name => `${name}:${headers[name]}\n`).join('');
  const canonicalRequest = [call.method, call.path, '', canonical, names.join(';'), sha256(call.body)].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonicalRequest)].join('\n');
  const signing = [region, service, 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${key.secret}`, date));
  const signature = hmac(signing, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${key.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...call, headers: { ...headers, authorization } };
}

function query(parameters: Readonly<Record<string, string>>): Call {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', path: '/', headers, body: new URLSearchParams(parameters).toString() };
}

const field = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)`).exec(xml)?.[1] ?? '';

const tokenUrl = new URL(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`);
const endpoint = (service: string): URL => new URL(env[`AWS_ENDPOINT_URL_${service}`] ?? env['AWS_ENDPOINT_URL'] ?? '');
const [stsUrl, iamUrl, sesUrl] = ['STS', 'IAM', 'SESV2'].map(endpoint) as [URL, URL, URL];

const IAM_READS: readonly Readonly<Record<string, string>>[] = [
  { Action: 'GetRole', RoleName: ROLE },
  { Action: 'ListAttachedRolePolicies', RoleName: ROLE },
  { Action: 'ListRolePolicies', RoleName: ROLE },
  { Action: 'GetPolicy', PolicyArn: POLICY },
  { Action: 'GetPolicyVersion', PolicyArn: POLICY, VersionId: 'v1' },
];

const sendToken = openAhead(tokenUrl);
const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
const token = sendToken({ method: 'GET', path: tokenUrl.pathname + tokenUrl.search, headers, body: '' });
const sendSts = openAhead(stsUrl);
const sendIam = IAM_READS.map(() => openAhead(iamUrl));
const sendSes = regions.map(() => openAhead(sesUrl));

const session = await sendSts(
  query({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env['INPUT_ROLE-TO-ASSUME'] ?? '',
    RoleSessionName: 'raw',
    WebIdentityToken: (JSON.parse(await token) as { value: string }).value,
  }),
);
const key: Key = { id: field(session, 'AccessKeyId'), secret: field(session, 'SecretAccessKey'), token: field(session, 'SessionToken') };
const account: Call = { method: 'GET', path: '/v2/email/account', headers: {}, body: '' };
const answers = await Promise.all([
  ...IAM_READS.map((parameters, index) =>
    sendIam[index]?.(sign(key, 'iam', 'us-east-1', iamUrl, query({ ...parameters, Version: '2010-05-08' }))),
  ),
  ...regions.map((region, index) => sendSes[index]?.(sign(key, 'ses', region, sesUrl, account))),
]);
console.log(`${answers.length} answers for ${first}`);
process.exit();
