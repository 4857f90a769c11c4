import { randomUUID, sign, verify } from 'node:crypto';
import { type Answer, ApiError } from './api.ts';
import type { GitHub, World } from './world.ts';

/** The claims of an ID token. */
export type Claims = Record<string, unknown>;

function segment(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Returns an ID token with exactly these claims. */
export function signToken(github: GitHub, claims: Claims): string {
  const content = `${segment({ typ: 'JWT', alg: 'RS256', kid: github.keyId })}.${segment(claims)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), github.keyPair.privateKey).toString('base64url')}`;
}

/** Returns the job's ID token for an audience. */
export function issueToken({ github, now }: World, audience: string): string {
  const iat = Math.floor(now() / 1000);
  const times = { iat, nbf: iat - 600, exp: iat + github.tokenSeconds };
  return signToken(github, { jti: randomUUID(), ...github.claims, aud: audience, iss: github.issuer, ...times });
}

/** Parses a token; undefined if the text is not a token. */
export function parseToken(token: string): { content: string; signature: Buffer; header: Claims; claims: Claims } | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (!header || !claims || !signature || rest.length > 0) return undefined;
  try {
    const decoded = [header, claims].map(part => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown);
    const [first, second] = decoded.map(part => (typeof part === 'object' && part !== null ? { ...part } : undefined));
    if (!first || !second) return undefined;
    return { content: `${header}.${claims}`, signature: Buffer.from(signature, 'base64url'), header: first, claims: second };
  } catch {
    return undefined;
  }
}

/** Whether the issuer signed the token. */
export function isSigned({ keyPair }: GitHub, { content, signature }: { content: string; signature: Buffer }): boolean {
  return verify('RSA-SHA256', Buffer.from(content), keyPair.publicKey, signature);
}

/** Returns an answer in JSON, with GitHub's headers. */
export function json(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** Returns an error of the token endpoint or the API. */
export function githubError({ status, message }: ApiError): Answer {
  return json(status, { message });
}

/** Answers a request for the job's ID token. */
export function answerGithub(world: World, authorization: string | undefined, audience: string | undefined): Answer {
  const bearer = /^bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (bearer !== world.github.requestToken) throw new ApiError(401, 'Unauthorized', 'The bearer token of the request is not valid.');
  const value = issueToken(world, audience ?? `https://github.com/${world.github.claims['repository_owner'] ?? ''}`);
  return json(200, { count: value.length, value });
}
