import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError, type RawRequest } from './api.ts';

/** The parts of a Signature Version 4 `Authorization` header. */
export interface Authorization {
  accessKeyId: string;
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW = 5 * 60_000;
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** Parses the header; undefined if there is none. @throws ApiError IncompleteSignature if a part is missing */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  if (header === undefined) return undefined;
  const incomplete = (what: string) =>
    new ApiError(403, 'IncompleteSignature', `Authorization header requires ${what}. Authorization=${header}`);
  if (!header.startsWith(`${ALGORITHM} `)) throw incomplete(`existence of the algorithm ${ALGORITHM}`);
  const fields = new Map<string, string>();
  for (const field of header.slice(ALGORITHM.length + 1).split(',')) {
    const [name = '', value = ''] = field.trim().split(/=(.*)/s);
    fields.set(name, value);
  }
  for (const name of ['Credential', 'SignedHeaders', 'Signature']) {
    if (!fields.get(name)) throw incomplete(`'${name}' parameter`);
  }
  const scope = (fields.get('Credential') ?? '').split('/');
  const [accessKeyId, date, region, service, terminator] = scope;
  if (scope.length !== 5 || !accessKeyId || !date || !region || !service || terminator !== 'aws4_request') {
    throw new ApiError(403, 'IncompleteSignature', `Credential must have exactly 5 slash-delimited elements, got '${scope.join('/')}'`);
  }
  const signedHeaders = (fields.get('SignedHeaders') ?? '').split(';');
  return { accessKeyId, date, region, service, signedHeaders, signature: fields.get('Signature') ?? '' };
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

/** Percent-encodes all characters except the unreserved ones of RFC 3986. */
export function uriEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalQuery(query: string): string {
  const order = (first: string, second: string) => Number(first > second) - Number(first < second);
  return [...new URLSearchParams(query)]
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort((first, second) => order(first[0], second[0]) || order(first[1], second[1]))
    .map(pair => pair.join('='))
    .join('&');
}

function canonicalRequest(request: RawRequest, { signedHeaders }: Authorization): string {
  // Every service except S3 signs the path with one more encoding.
  const path = request.path.split('/').map(uriEncode).join('/');
  const headers = signedHeaders.map(name => {
    const value = request.headers[name];
    const text = Array.isArray(value) ? value.join(',') : (value ?? '');
    return `${name}:${text.trim().replace(/ +/g, ' ')}\n`;
  });
  const payloadHash = request.headers['x-amz-content-sha256'] ?? sha256(request.body);
  return [request.method, path, canonicalQuery(request.query), headers.join(''), signedHeaders.join(';'), payloadHash].join('\n');
}

/** By secret and scope. Cached as in the SDKs, because every request has a signature. */
const signingKeys = new Map<string, Buffer>();

function signingKey(secret: string, { date, region, service }: Authorization): Buffer {
  const id = [secret, date, region, service].join('/');
  const key = signingKeys.get(id) ?? [region, service, 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, date));
  signingKeys.set(id, key);
  return key;
}

/** Returns the correct signature of a request. */
export function signatureOf(request: RawRequest, authorization: Authorization, secret: string, time: string): string {
  const { date, region, service } = authorization;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = [ALGORITHM, time, scope, sha256(canonicalRequest(request, authorization))].join('\n');
  return hmac(signingKey(secret, authorization), text).toString('hex');
}

function basicFormat(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function checkTime(time: string, now: number): void {
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(at)) {
    throw new ApiError(403, 'IncompleteSignature', `Date must be in ISO-8601 'basic format'. Got '${time}'.`);
  }
  const skew = (text: string) => new ApiError(403, 'SignatureDoesNotMatch', text);
  if (at < now - MAX_SKEW) {
    throw skew(`Signature expired: ${time} is now earlier than ${basicFormat(now - MAX_SKEW)} (${basicFormat(now)} - 5 min.)`);
  }
  if (at > now + MAX_SKEW) {
    throw skew(`Signature not yet current: ${time} is still later than ${basicFormat(now + MAX_SKEW)} (${basicFormat(now)} + 5 min.)`);
  }
}

/** Verifies a signature. @throws ApiError as AWS answers a wrong one */
export function verifySignature(request: RawRequest, authorization: Authorization, secret: string, now: number): void {
  const time = request.headers['x-amz-date'];
  const { date, signedHeaders, signature } = authorization;
  if (typeof time !== 'string') {
    throw new ApiError(403, 'IncompleteSignature', "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  }
  checkTime(time, now);
  const mismatch = (message = MISMATCH) => new ApiError(403, 'SignatureDoesNotMatch', message);
  if (!time.startsWith(date)) {
    throw mismatch(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${time.slice(0, 8)}'.`,
    );
  }
  // An unsigned header that changes the meaning of the request could be replaced by anyone.
  const mustBeSigned = ['host', ...Object.keys(request.headers).filter(name => name.startsWith('x-amz-'))];
  const unsigned = mustBeSigned.find(name => !signedHeaders.includes(name));
  if (unsigned !== undefined) throw mismatch(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
  const declared = request.headers['x-amz-content-sha256'];
  if (declared !== undefined && declared !== 'UNSIGNED-PAYLOAD' && declared !== sha256(request.body)) throw mismatch();
  const expected = Buffer.from(signatureOf(request, authorization, secret, time));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw mismatch();
}
