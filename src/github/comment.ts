import { createHash } from 'node:crypto';
import { sanitize } from '../core/text.ts';
import type { InputName, Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../model/ports.ts';
import { RunError, runError } from '../model/problem.ts';
import type { Result } from '../model/result.ts';
import { comment } from '../report/summary.ts';
import { type ApiPorts, type Call, type Limits, unreadable, withApi } from './api.ts';
import { members } from './json.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';

export type CommentInputs = Pick<Inputs, 'comment-on-pr' | 'github-token'>;

export interface CommentPorts extends ApiPorts {
  readonly runner: Pick<Runner, 'input' | 'mask'>;
}

const LIMITS: Limits = { answer: 10_000, all: 30_000 };
/** GitHub takes 2,500 comments on a pull request, and gives 100 a page. */
const PAGES = 25;
const PER_PAGE = 100;

/**
 * Keeps the gate's one comment on the job's pull request up to date. Resolves with what came of it.
 *
 * @throws RunError where it should be written, and is not
 */
export async function keepComment(result: Result, inputs: CommentInputs, ports: CommentPorts, limits = LIMITS): Promise<string> {
  const { env, signal } = ports;
  if (signal.aborted) {
    return 'no comment is written: the run was cancelled';
  }
  const pull = await readPullRequest(env);
  if (pull === undefined) {
    return `no comment is written: the event ${sanitize(String(env['GITHUB_EVENT_NAME']), 100)} is of no pull request`;
  }
  try {
    return await keep(result, inputs, pull, ports, limits);
  } catch (error) {
    if (pull.readOnly && error instanceof RunError && error.problem.code === 'access-denied') {
      return `no comment is written: ${error.message}; from a fork, a pull request gets a token that may only read, and no secrets`;
    }
    throw error;
  }
}

async function keep(result: Result, inputs: CommentInputs, pull: PullRequest, ports: CommentPorts, limits: Limits): Promise<string> {
  const { env, runner } = ports;
  const token = inputs['github-token'];
  if (token === undefined) {
    throw runError(
      'access-denied',
      '`github-token`: there is none to write the comment with',
      'leave `github-token` out, or give it a token; a secret is empty in a pull request of Dependabot',
    );
  }
  runner.mask(token);
  const repository = `/repos/${env['GITHUB_REPOSITORY']}`;
  const marker = markerOf(runner, env);
  const body = comment(result, marker, {
    workflow: String(env['GITHUB_WORKFLOW']),
    job: String(env['GITHUB_JOB']),
    page: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}/attempts/${env['GITHUB_RUN_ATTEMPT']}`,
    commit: pull.commit,
  });
  const work = async (call: Call): Promise<string> => {
    const comments = `${repository}/issues/${pull.number}/comments`;
    const [kept, ...doubles] = await find(call, comments, marker);
    if (kept === undefined) {
      if (result.passed && inputs['comment-on-pr'] === 'on-failure') {
        return `no comment is needed on pull request #${pull.number}`;
      }
      await call('POST', comments, { body });
      return `wrote a comment on pull request #${pull.number}`;
    }
    await call('PATCH', `${repository}/issues/comments/${kept}`, { body });
    // Two runs at once may each have written one.
    for (const double of doubles) {
      await call('DELETE', `${repository}/issues/comments/${double}`);
    }
    return `brought the comment on pull request #${pull.number} up to date`;
  };
  return withApi(token, work, ports, limits);
}

/** What tells a gate from the others of its step: by their texts, since a run whose inputs are refused has a comment too. */
const KEY: readonly InputName[] = ['mode', 'aws-region', 'role-to-assume', 'comment-key'];

/** An HTML comment at the start of the gate's own comment. Hashed, as a workflow may not mean to publish what it is made of. */
function markerOf(runner: Pick<Runner, 'input'>, env: NodeJS.ProcessEnv): string {
  const { GITHUB_WORKFLOW: name, GITHUB_WORKFLOW_REF: workflow = String(name), GITHUB_JOB: job, GITHUB_ACTION: step } = env;
  // The ref behind the @ is another one in each pull request and after its merge.
  const gate = JSON.stringify([workflow.split('@')[0], job, step, ...KEY.map(name => runner.input(name))]);
  return `<!-- ses-role-gate ${createHash('sha256').update(gate).digest('hex').slice(0, 32)} -->`;
}

/** The ids of the comments that begin with the marker and are the token's own: anybody may have copied one. */
async function find(call: Call, comments: string, marker: string): Promise<number[]> {
  const marked: { readonly id: number; readonly user: unknown }[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const listed = await call('GET', `${comments}?per_page=${PER_PAGE}&page=${page}`);
    if (!Array.isArray(listed)) {
      throw unreadable();
    }
    for (const { id, body, user } of listed.map(members)) {
      if (typeof body === 'string' && body.startsWith(marker) && Number.isSafeInteger(id)) {
        marked.push({ id: Number(id), user: members(user)['id'] });
      }
    }
    if (listed.length < PER_PAGE) {
      break;
    }
  }
  if (marked.length === 0) {
    return [];
  }
  const self = await whoAmI(call);
  return marked.filter(({ user }) => user === self).map(({ id }) => id);
}

/** The id of the token's own user. By GraphQL: in REST only a person's token may ask. */
async function whoAmI(call: Call): Promise<number> {
  const answer = members(await call('POST', '/graphql', { query: '{ viewer { databaseId } }' }));
  const { databaseId } = members(members(answer['data'])['viewer']);
  if (typeof databaseId !== 'number') {
    throw unreadable();
  }
  return databaseId;
}
