import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { backoff, retry } from '../core/retry.ts';
import { refusePlainHttp } from '../core/secrets.ts';
import { sanitize } from '../core/text.ts';
import { networkAdvice, RunError, runError } from '../model/problem.ts';
import type { ApiPorts } from './comment.ts';

const ATTEMPTS = 4;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 4_000 };
/** In milliseconds, for one answer. */
const ANSWER_WITHIN = 10_000;
/** In UTF-16 units. An ID token has a few kilobytes. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Requests the job's ID token for `audience`. The toolkit's getIDToken is not used, because it can't be aborted, waits three minutes for
 * each answer, and would load before the request.
 *
 * @throws RunError if the job may not request a token, or if the service returns none
 */
export async function requestIdToken(audience: string, ports: ApiPorts): Promise<string> {
  const { env, clock, random, signal } = ports;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!service || !bearer) {
    throw runError(
      'credentials',
      `\`role-to-assume\` is set, but the job cannot request an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not set`,
      'give the job `permissions: { id-token: write }`. A pull request from a fork never gets it, and a reusable workflow only if its caller has it',
    );
  }
  const url = `${service}&audience=${encodeURIComponent(audience)}`;
  refusePlainHttp(URL.parse(url));
  return retry(() => askOnce(url, bearer, ports), {
    clock,
    signal,
    // The number of attempts and ANSWER_WITHIN limit the time.
    budget: Number.POSITIVE_INFINITY,
    attempts: ATTEMPTS,
    delay: number => backoff(number, BETWEEN_ATTEMPTS, random),
    retryable: error => error instanceof RunError && !error.problem.permanent,
  });
}

async function askOnce(url: string, bearer: string, ports: ApiPorts): Promise<string> {
  const { status, body } = await get(url, bearer, ports).catch((error: NodeJS.ErrnoException) => ({
    status: 0,
    body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
  }));
  const token = status === 200 ? tokenIn(body) : undefined;
  if (token !== undefined) {
    return token;
  }
  const isGitHub = status >= 500 || status === 429;
  // The body of a status 200 can contain the token, so the message omits it.
  const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
  throw new RunError({
    code: 'credentials',
    message: `GitHub returned no ID token: ${sanitize(said, 200)}`,
    advice: isGitHub
      ? 'run the job again; if the error stays, see githubstatus.com or the status of your GitHub Enterprise Server'
      : `${networkAdvice(said)}. The runner has to reach the host of ACTIONS_ID_TOKEN_REQUEST_URL, which GitHub Enterprise Server has too`,
    permanent: !isGitHub && status >= 400,
  });
}

function tokenIn(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Follows no redirect, so that only the host of `url` gets the bearer token. Uses the proxies in the environment. */
async function get(url: string, bearer: string, ports: ApiPorts): Promise<{ status: number; body: string }> {
  const { env, signal, timeout = AbortSignal.timeout } = ports;
  const [request, Agent] = url.startsWith('https:') ? ([httpsRequest, HttpsAgent] as const) : ([httpRequest, HttpAgent] as const);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
  const within = AbortSignal.any([signal, timeout(ANSWER_WITHIN)]);
  request(url, { headers, agent: new Agent({ proxyEnv: env }), signal: within }, resolve)
    .on('error', reject)
    // If the server upgrades the protocol, Node emits neither a response nor an error.
    .on('close', () => reject(Object.assign(new Error('no answer'), { code: 'the connection ended without an answer' })))
    .end();
  const response = await promise;
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) {
    body += chunk;
    if (body.length > LONGEST_ANSWER) {
      throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
    }
  }
  return { status: Number(response.statusCode), body };
}
