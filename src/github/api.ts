import { backoff } from '../core/retry.ts';
import { sanitize } from '../core/text.ts';
import type { Clock, Random } from '../model/ports.ts';
import { type ProblemCode, RunError } from '../model/problem.ts';
import { VERSION } from '../version.ts';
import { type Answer, type Request, request } from './http.ts';
import { members, parseJson } from './json.ts';

export interface ApiPorts {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** How long things may take, in milliseconds. */
export interface Limits {
  /** To be answered, once. */
  readonly answer: number;
  /** A piece of work in all, tries again and the waits between them included. */
  readonly all: number;
}

/** Calls an operation by its path; resolves with what it answers in JSON. */
export type Call = (method: Request['method'], path: string, body?: unknown) => Promise<unknown>;

const TRIES = 3;
const BETWEEN_TRIES = { least: 500, initial: 1_000, max: 5_000 };
/** What GitHub asks for where it limits the rate without a time. */
const A_MINUTE = 60_000;
/** A hundred comments as long as can be, with what JSON makes of them. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

const LATER = 'run the job again; see githubstatus.com if it stays so';

/** A call that was not answered as it should have been. */
class Refusal extends RunError {
  /** When it may be tried again, in milliseconds from now; Infinity where that cannot help. */
  readonly after: number;

  constructor(code: ProblemCode, message: string, advice: string, after: number) {
    super({ code, message, advice, permanent: after === Number.POSITIVE_INFINITY });
    this.after = after;
  }
}

/**
 * Does a piece of work at GitHub's API, all of it again where a passing fault ends it: what was done by a call whose answer got
 * lost is found by the next try, and not done twice.
 *
 * @throws RunError where it is refused, or not done in time
 */
export async function withApi<T>(token: string, work: (call: Call) => Promise<T>, ports: ApiPorts, limits: Limits): Promise<T> {
  const { clock, random, signal } = ports;
  const deadline = clock.now() + limits.all;
  for (let tries = 1; ; tries++) {
    try {
      return await work((method, path, body) => {
        const within = Math.min(limits.answer, Math.max(0, deadline - clock.now()));
        return send(token, method, path, body, ports, AbortSignal.timeout(within));
      });
    } catch (error) {
      const after = error instanceof Refusal ? error.after : Number.POSITIVE_INFINITY;
      const wait = Math.max(after, backoff(tries, BETWEEN_TRIES, random));
      if (tries === TRIES || clock.now() + wait >= deadline) {
        throw error;
      }
      await clock.sleep(wait, signal);
    }
  }
}

async function send(
  token: string,
  method: Request['method'],
  path: string,
  body: unknown,
  { env, signal }: ApiPorts,
  within: AbortSignal,
): Promise<unknown> {
  const root = String(env['GITHUB_API_URL']);
  // On Enterprise Server the API is at /api/v3, and GraphQL at /api/graphql.
  const url = `${path === '/graphql' ? root.replace(/\/v3$/, '') : root}${path}`;
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'User-Agent': `ses-role-gate/${VERSION}`,
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const text = body === undefined ? '' : JSON.stringify(body);
  const answer = await request(url, { method, headers, body: text, longest: LONGEST_ANSWER }, env, AbortSignal.any([signal, within]));
  signal.throwIfAborted();
  if (answer.status < 200 || answer.status > 299) {
    throw refusal(answer);
  }
  return parseJson(answer.body);
}

/** An answer that is not what it should be. */
export function unreadable(): Refusal {
  return new Refusal('unexpected', "GitHub's answer cannot be read", LATER, 0);
}

function refusal({ status, headers, body }: Answer): Refusal {
  if (status === 0) {
    return new Refusal('unreachable', `GitHub did not answer: ${sanitize(body, 200)}`, LATER, 0);
  }
  const { message } = members(parseJson(body));
  const said = typeof message === 'string' ? `: ${sanitize(message, 300)}` : '';
  const answered = `GitHub answered with HTTP status ${status}${said}`;
  if (status >= 500) {
    return new Refusal('unexpected', answered, LATER, 0);
  }
  if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
    const seconds = Number(headers['retry-after'] ?? (status === 429 ? 0 : Number.NaN));
    const after = Number.isFinite(seconds) ? seconds * 1000 : A_MINUTE;
    return new Refusal('throttled', answered, 'run the job again in some minutes', after);
  }
  if (status === 403 && /\bis locked\b/i.test(said)) {
    return new Refusal('refused', answered, 'unlock the conversation of the pull request', Number.POSITIVE_INFINITY);
  }
  if (status === 401 || status === 403 || status === 404) {
    return new Refusal(
      'access-denied',
      answered,
      'give the job "permissions: pull-requests: write", or a `github-token` that may write comments',
      Number.POSITIVE_INFINITY,
    );
  }
  return new Refusal('unexpected', answered, 'see what GitHub says; the result is in the job summary', Number.POSITIVE_INFINITY);
}
