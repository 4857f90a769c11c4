import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { backoff } from '../core/backoff.ts';
import type { Clock, Random } from '../core/clock.ts';
import { fail, type RunError } from '../core/problem.ts';
import { data } from '../core/text.ts';

const TRIES = 4;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 4_000 };
/** An ID token has a few kilobytes. */
const LARGEST_ANSWER = 64 * 1024;

/**
 * The job's ID token for `audience`, from the runner's token service. Own code rather than the toolkit's getIDToken, which
 * tries ten times, cannot be aborted, and waits three minutes for each answer.
 *
 * @param within the longest that one try may take, in milliseconds
 * @throws RunError where the job may not have a token, or the service gives none
 */
export async function requestIdToken(
  audience: string,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  random: Random,
  signal: AbortSignal,
  within: number,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: service, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!service || !bearer) {
    throw fail(
      'credentials',
      `\`role-to-assume\` is set, but the job may not have an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not there`,
      'give the job "permissions: id-token: write"; a pull request from a fork never has it, and a reusable workflow only if its caller has',
    );
  }
  const url = `${service}&audience=${encodeURIComponent(audience)}`;
  for (let tries = 1; ; tries++) {
    const answer = await request(url, bearer, env, AbortSignal.any([signal, AbortSignal.timeout(within)])).catch(
      (error: NodeJS.ErrnoException): Answer => ({
        status: 0,
        body: error.code === 'ABORT_ERR' ? 'no answer in time' : String(error.code),
      }),
    );
    signal.throwIfAborted();
    const token = answer.status === 200 ? tokenOf(answer.body) : undefined;
    if (token !== undefined) {
      return token;
    }
    if (tries === TRIES || (answer.status >= 400 && answer.status < 500 && answer.status !== 429)) {
      throw refused(answer);
    }
    await clock.sleep(backoff(tries, BETWEEN_TRIES, random), signal);
  }
}

interface Answer {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /** The answer's text; the reason where none came. */
  readonly body: string;
}

async function request(url: string, bearer: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Answer> {
  const [get, Agent] = url.startsWith('https:') ? ([httpsGet, HttpsAgent] as const) : ([httpGet, HttpAgent] as const);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
  get(url, { headers, agent: new Agent({ proxyEnv: env }), signal }, response => {
    read(response).then(body => resolve({ status: Number(response.statusCode), body }), reject);
  }).on('error', reject);
  return promise;
}

async function read(response: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) {
    body += chunk;
    if (body.length > LARGEST_ANSWER) {
      throw Object.assign(new Error('too large'), { code: 'the answer is too large' });
    }
  }
  return body;
}

function tokenOf(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

function refused({ status, body }: Answer): RunError {
  // The body of a good answer may hold the token: only what came without one is shown.
  const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
  return fail(
    'credentials',
    `GitHub's token service gave no ID token: ${data(said, 200)}`,
    'run the job again; see githubstatus.com if it stays so',
  );
}
