import { readFile } from 'node:fs/promises';
import { members, parseJson } from './json.ts';

/** The pull request that an event is of. */
export interface PullRequest {
  readonly number: number;
  /** Its last commit; undefined where the event does not say. */
  readonly commit: string | undefined;
  /** True where GitHub gives the run a token that may only read, and no secrets: the code comes from a fork. */
  readonly readOnly: boolean;
}

/** The pull request of the job's event, a comment on one included; undefined where it is of none. Nothing in an event is taken on trust. */
export async function readPullRequest(env: NodeJS.ProcessEnv): Promise<PullRequest | undefined> {
  const { GITHUB_EVENT_PATH: path = '', GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository } = env;
  const event = members(parseJson(await readFile(path, 'utf8').catch(() => '')));
  const issue = members(event['issue']);
  const { number, head } = members(issue['pull_request'] ? issue : event['pull_request']);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
    return undefined;
  }
  const { sha, repo } = members(head);
  return {
    number,
    commit: typeof sha === 'string' && /^[\da-f]{40,64}$/.test(sha) ? sha : undefined,
    readOnly: head !== undefined && name !== 'pull_request_target' && members(repo)['full_name'] !== repository,
  };
}
