import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { getOctokit } from '@actions/github';
import { RequestError } from '@octokit/request-error';
import { backoff, retry } from '../core/retry.ts';
import { sanitize } from '../core/text.ts';
import type { InputName, Inputs } from '../inputs/inputs.ts';
import type { CommentOrigin, Runner, Timing } from '../model/ports.ts';
import { type Problem, RunError, runError } from '../model/problem.ts';
import { VERSION } from '../version.ts';
import { loadUndici } from './stand-ins.ts';

export type CommentInputs = Pick<Inputs, 'comment-on-pr' | 'github-token'>;

export interface CommentPorts extends ApiPorts {
  readonly runner: Pick<Runner, 'input' | 'mask'>;
}

export interface Content {
  /** Whether the step passes, also without `fail-on: never`. */
  readonly passed: boolean;
  /** Returns the text of the comment, which starts with `marker`. Later runs find the comment by it. */
  text(marker: string, origin: CommentOrigin): string;
}

/**
 * Creates or updates the gate's single comment on the job's pull request. Resolves with a line for the log.
 *
 * @throws RunError if the comment could not be written
 */
export async function keepComment(content: Content, inputs: CommentInputs, ports: CommentPorts): Promise<string> {
  const { env, signal } = ports;
  if (signal.aborted) {
    return 'no comment is written: the run was cancelled';
  }
  const pull = await readPullRequest(env);
  if (pull === undefined) {
    return `no comment is written: the event ${sanitize(String(env['GITHUB_EVENT_NAME']), 100)} does not belong to a pull request`;
  }
  try {
    return await writeComment(content, inputs, pull, ports);
  } catch (error) {
    if (pull.readOnly && error instanceof RunError && error.problem.code === 'access-denied') {
      return `no comment is written: ${error.message}; from a fork, a pull request gets a token that may only read, and no secrets`;
    }
    throw error;
  }
}

/** The pull request of an event. */
export interface PullRequest {
  readonly number: number;
  /** The last commit; undefined if the event does not name it. */
  readonly commit: string | undefined;
  /** Whether the pull request comes from a fork: GitHub then gives the run a read-only token and no secrets. */
  readonly readOnly: boolean;
}

/**
 * Returns the pull request of the job's event, or of a comment event; undefined if there is none. Checks each value of the event.
 * The toolkit's `context` fails to load if the event file is not JSON, and prints a line if the file is missing.
 */
export async function readPullRequest(env: NodeJS.ProcessEnv): Promise<PullRequest | undefined> {
  const { GITHUB_EVENT_PATH: path = '', GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository } = env;
  const event = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const pull = event?.issue?.pull_request ? event.issue : event?.pull_request;
  if (!Number.isSafeInteger(pull?.number) || pull.number < 1) {
    return undefined;
  }
  const { number, head } = pull;
  return {
    number,
    commit: /^[\da-f]{40,64}$/.test(head?.sha) ? head.sha : undefined,
    readOnly: head !== undefined && name !== 'pull_request_target' && head?.repo?.full_name !== repository,
  };
}

async function writeComment(content: Content, inputs: CommentInputs, pull: PullRequest, ports: CommentPorts): Promise<string> {
  const { env, runner } = ports;
  const token = inputs['github-token'];
  if (token === undefined) {
    throw runError(
      'access-denied',
      '`github-token`: it is empty, so no comment can be written',
      'leave `github-token` out, or give it a token; a secret is empty in a pull request of Dependabot',
    );
  }
  runner.mask(token);
  // Node's error for an invalid header contains the header.
  if (!/^[!-~]+$/.test(token)) {
    throw runError(
      'input',
      '`github-token` is not a token: it has a space, a line break or another character that no token has',
      'correct the input or the secret',
    );
  }
  const marker = markerOf(runner, env);
  const body = content.text(marker, {
    workflow: String(env['GITHUB_WORKFLOW']),
    job: String(env['GITHUB_JOB']),
    page: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}/attempts/${env['GITHUB_RUN_ATTEMPT']}`,
    commit: pull.commit,
  });
  const [owner = '', repo = ''] = String(env['GITHUB_REPOSITORY']).split('/');
  const issue = { owner, repo, issue_number: pull.number };
  const write = async (octokit: Octokit): Promise<string> => {
    const { issues } = octokit.rest;
    const [kept, ...doubles] = await findComments(octokit, issue, marker);
    if (kept === undefined) {
      if (content.passed && inputs['comment-on-pr'] === 'on-failure') {
        return `no comment is needed on pull request #${pull.number}`;
      }
      await issues.createComment({ ...issue, body });
      return `wrote a comment on pull request #${pull.number}`;
    }
    await issues.updateComment({ owner, repo, comment_id: kept, body });
    // Two concurrent runs might each have written one.
    for (const comment_id of doubles) {
      await issues.deleteComment({ owner, repo, comment_id });
    }
    return `updated the comment on pull request #${pull.number}`;
  };
  return withOctokit(token, write, ports);
}

/** The inputs that distinguish the gates of a step. Unparsed, because a run with refused inputs also writes a comment. */
const KEY: readonly InputName[] = ['mode', 'aws-region', 'role-to-assume', 'comment-key'];

/** Returns an HTML comment that starts the gate's own comment. Hashed, because a workflow might keep these values private. */
function markerOf(runner: Pick<Runner, 'input'>, env: NodeJS.ProcessEnv): string {
  const { GITHUB_WORKFLOW: name, GITHUB_WORKFLOW_REF: workflow = String(name), GITHUB_JOB: job, GITHUB_ACTION: step } = env;
  // The ref after the @ changes with each pull request and after its merge.
  const gate = JSON.stringify([workflow.split('@')[0], job, step, ...KEY.map(name => runner.input(name))]);
  return `<!-- ses-role-gate ${createHash('sha256').update(gate).digest('hex').slice(0, 32)} -->`;
}

/** Returns the ids of comments that start with the marker and belong to the token's user. Anyone can copy a marker. */
async function findComments(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  marker: string,
): Promise<number[]> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) {
    return [];
  }
  // GraphQL, because REST answers only personal tokens. An older GitHub Enterprise Server has no GraphQL for a job's token.
  const { viewer } = await octokit.graphql<{ viewer: Viewer }>('{ viewer { databaseId } }').catch(async (error: unknown) => {
    if (Object(error).status !== 404) {
      throw error;
    }
    const person = await octokit.rest.users.getAuthenticated().catch(() => undefined);
    return { viewer: person === undefined ? { login: 'github-actions[bot]' } : { databaseId: person.data.id } };
  });
  const own = marked.filter(
    ({ user }) => user !== null && ('login' in viewer ? user.login === viewer.login : user.id === viewer.databaseId),
  );
  if (own.length === 0 && 'login' in viewer) {
    const advice = 'delete the old comment; this GitHub Enterprise Server has no GraphQL API that names its author';
    throw runError(
      'unexpected',
      'the comment of an earlier run may be out of date: GitHub does not say who writes with `github-token`',
      advice,
    );
  }
  return own.map(({ id }) => id);
}

type Viewer = { readonly databaseId: number } | { readonly login: string };

export interface ApiPorts extends Timing {
  readonly env: NodeJS.ProcessEnv;
}

export type Octokit = ReturnType<typeof getOctokit>;

const ATTEMPTS = 3;

const BETWEEN_ATTEMPTS = { least: 500, initial: 1_000, max: 5_000 };

/** In milliseconds: for one answer, and for all attempts. */
const ANSWER_WITHIN = 10_000;

const BUDGET = 30_000;

/** The wait in seconds that GitHub asks for after a rate limit without `retry-after`. Source: "Rate limits for the REST API". */
const RATE_LIMIT_WAIT = 60;

const LATER = 'run the job again; see githubstatus.com if it happens again';

/**
 * Calls GitHub's API. A temporary failure repeats all of `work`, so that it finds the effect of a request whose answer was lost.
 *
 * @throws RunError if GitHub refuses a request, or if the time is over
 */
export async function withOctokit<T>(token: string, work: (octokit: Octokit) => Promise<T>, ports: ApiPorts): Promise<T> {
  const { env, clock, random, signal, timeout = AbortSignal.timeout } = ports;
  await loadUndici();
  // Loaded late, because the package parses the event file on import and throws if the file is not JSON.
  const { getOctokit } = await import('@actions/github');
  const attempt = async (left: number): Promise<T> => {
    const octokit = getOctokit(token, { baseUrl: String(env['GITHUB_API_URL']), userAgent: `ses-role-gate/${VERSION}` });
    const budget = timeout(Math.ceil(left));
    // A hook, because `paginate` drops the `request` parameter, and the `request` option replaces the fetch that uses the proxy.
    octokit.hook.before('request', options => {
      options.request = {
        ...options.request,
        signal: AbortSignal.any([signal, budget, timeout(ANSWER_WITHIN)]),
        redirect: 'error',
        // Octokit would print a deprecation header to the console.
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

/** Returns the milliseconds that GitHub asks to wait before another attempt. */
function retryAfter(error: unknown): number {
  const asked = error instanceof RequestError ? Number(error.response?.headers['retry-after']) : 0;
  return (asked || (problemOfApi(error).code === 'throttled' ? RATE_LIMIT_WAIT : 0)) * 1000;
}

function problemOfApi(error: unknown): Problem {
  if (error instanceof RunError) {
    return error.problem;
  }
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
    return { code: 'throttled', message, advice: 'run the job again in a few minutes', permanent: false };
  }
  if (status === 403 && /\bis locked\b/i.test(said)) {
    return { code: 'refused', message, advice: 'unlock the conversation of the pull request', permanent: true };
  }
  if (status === 401 || status === 403 || status === 404) {
    const advice = 'give the job `permissions: { pull-requests: write }`, or a `github-token` that may write comments';
    return { code: 'access-denied', message, advice, permanent: true };
  }
  return { code: 'unexpected', message, advice: 'see what GitHub says; the result is in the job summary', permanent: true };
}

/** Returns GitHub's error message; empty if the body is anything else, such as HTML. */
function saidIn(data: unknown): string {
  const known = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
  return known ? `: ${sanitize(String(data.message), 300)}` : '';
}
