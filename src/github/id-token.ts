import { backoff } from '../core/retry.ts';
import { sanitize } from '../core/text.ts';
import type { Clock, Random } from '../model/ports.ts';
import { type RunError, runError } from '../model/problem.ts';
import { type Answer, request } from './http.ts';
import { members, parseJson } from './json.ts';

const TRIES = 4;
const BETWEEN_TRIES = { least: 100, initial: 500, max: 4_000 };
/** An ID token has a few kilobytes. */
const LONGEST_ANSWER = 64 * 1024;

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
    throw runError(
      'credentials',
      `\`role-to-assume\` is set, but the job may not have an ID token: ${service ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'} is not there`,
      'give the job "permissions: id-token: write"; a pull request from a fork never has it, and a reusable workflow only if its caller has',
    );
  }
  const url = `${service}&audience=${encodeURIComponent(audience)}`;
  const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json' };
  const ask = async (): Promise<Answer> => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(within)]);
    const answer = await request(url, { method: 'GET', headers, longest: LONGEST_ANSWER }, env, until);
    signal.throwIfAborted();
    return answer;
  };
  let answer = await ask();
  for (let tries = 1; tries < TRIES && mayPass(answer); tries++) {
    await clock.sleep(backoff(tries, BETWEEN_TRIES, random), signal);
    answer = await ask();
  }
  const token = tokenOf(answer);
  if (token === undefined) {
    throw refused(answer);
  }
  return token;
}

/** Whether another try may give a token: this one gave none, and the service did not say no. */
function mayPass(answer: Answer): boolean {
  const { status } = answer;
  return tokenOf(answer) === undefined && (status < 400 || status === 429 || status >= 500);
}

function tokenOf({ status, body }: Answer): string | undefined {
  const { value } = members(parseJson(body));
  return status === 200 && typeof value === 'string' && value !== '' ? value : undefined;
}

function refused({ status, body }: Answer): RunError {
  // The body of a good answer may hold the token: only what came without one is shown.
  const said = status === 0 ? body : `HTTP status ${status}${status === 200 ? ', without a token' : ''}`;
  return runError(
    'credentials',
    `GitHub's token service gave no ID token: ${sanitize(said, 200)}`,
    'run the job again; see githubstatus.com if it stays so',
  );
}
