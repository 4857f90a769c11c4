import type { getOctokit } from '@actions/github';
import { RequestError } from '@octokit/request-error';
import { backoff, retry } from '../core/retry.ts';
import { sanitize } from '../core/text.ts';
import type { Clock, Random } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import { VERSION } from '../version.ts';
import { loadUndici } from './undici.ts';

export interface ApiPorts {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

export type Octokit = ReturnType<typeof getOctokit>;

const ATTEMPTS = 3;
const BETWEEN_ATTEMPTS = { least: 500, initial: 1_000, max: 5_000 };
/** Milliseconds for one answer, and for all attempts together. */
const ANSWER_WITHIN = 10_000;
const BUDGET = 30_000;
/** The seconds that GitHub asks for after a rate limit without a time. Source: "Rate limits for the REST API". */
const RATE_LIMIT_WAIT = 60;

const LATER = 'run the job again; see githubstatus.com if it stays so';

/**
 * Works with GitHub's API. A passing fault repeats all of `work`, so that it finds what a request whose answer was lost has done.
 *
 * @throws RunError if GitHub refuses a request, or if the work takes too long
 */
export async function withOctokit<T>(token: string, work: (octokit: Octokit) => Promise<T>, ports: ApiPorts): Promise<T> {
  const { env, clock, random, signal, timeout = AbortSignal.timeout } = ports;
  await loadUndici();
  // Imported late: the package parses the event file while it loads, and throws if the file is not JSON.
  const { getOctokit } = await import('@actions/github');
  const attempt = async (left: number): Promise<T> => {
    const octokit = getOctokit(token, { baseUrl: String(env['GITHUB_API_URL']), userAgent: `ses-role-gate/${VERSION}` });
    const budget = timeout(Math.ceil(left));
    // A hook: `paginate` does not pass the `request` parameter on, and the `request` option replaces the fetch that knows the proxy.
    octokit.hook.before('request', options => {
      options.request = {
        ...options.request,
        signal: AbortSignal.any([signal, budget, timeout(ANSWER_WITHIN)]),
        redirect: 'error',
        // The console would print what a header says about a deprecation.
        log: { warn: () => undefined },
      };
    });
    return work(octokit);
  };
  try {
    return await retry(attempt, {
      clock,
      signal,
      budget: BUDGET,
      attempts: ATTEMPTS,
      delay: (number, error) => Math.max(retryAfter(error), backoff(number, BETWEEN_ATTEMPTS, random)),
      retryable: error => !problemOfApi(error).permanent,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new RunError(problemOfApi(error));
  }
}

/** The milliseconds that GitHub asks to wait before another attempt. */
function retryAfter(error: unknown): number {
  const asked = error instanceof RequestError ? Number(error.response?.headers['retry-after']) : 0;
  return (asked || (problemOfApi(error).code === 'throttled' ? RATE_LIMIT_WAIT : 0)) * 1000;
}

function problemOfApi(error: unknown): Problem {
  if (!(error instanceof RequestError)) {
    const message = `GitHub's answer cannot be read: ${sanitize(String(error), 200)}`;
    return { code: 'unexpected', message, advice: LATER, permanent: false };
  }
  const { status, response } = error;
  if (response === undefined) {
    return { code: 'unreachable', message: `GitHub did not answer: ${sanitize(error.message, 200)}`, advice: LATER, permanent: false };
  }
  const said = saidIn(response.data);
  const message = `GitHub answered with HTTP status ${status}${said}`;
  if (status >= 500) {
    return { code: 'unexpected', message, advice: LATER, permanent: false };
  }
  if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
    return { code: 'throttled', message, advice: 'run the job again in some minutes', permanent: false };
  }
  if (status === 403 && /\bis locked\b/i.test(said)) {
    return { code: 'refused', message, advice: 'unlock the conversation of the pull request', permanent: true };
  }
  if (status === 401 || status === 403 || status === 404) {
    const advice = 'give the job "permissions: pull-requests: write", or a `github-token` that may write comments';
    return { code: 'access-denied', message, advice, permanent: true };
  }
  return { code: 'unexpected', message, advice: 'see what GitHub says; the result is in the job summary', permanent: true };
}

/** GitHub's message on an error; empty if the body is something else, such as a page of HTML. */
function saidIn(data: unknown): string {
  const known = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
  return known ? `: ${sanitize(String(data.message), 300)}` : '';
}
