import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type PullRequest, readPullRequest } from '../../src/github/comment.ts';
import { atEnd } from '../aws/support.ts';

const SHA = '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091';
const here = { sha: SHA, repo: { full_name: 'octo-org/mailer' } };
const fork = { sha: SHA, repo: { full_name: 'mona/mailer' } };

/** The pull request of an event with this payload, as text or as an object. */
async function of(payload: unknown, name = 'pull_request'): Promise<PullRequest | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readPullRequest({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo-org/mailer' });
}

test.each<{ what: string; name: string; payload: unknown; pull: PullRequest }>([
  {
    what: 'a pull request',
    name: 'pull_request',
    payload: { pull_request: { number: 12, head: here } },
    pull: { number: 12, commit: SHA, readOnly: false },
  },
  {
    what: 'a pull request from a fork',
    name: 'pull_request',
    payload: { pull_request: { number: 12, head: fork } },
    pull: { number: 12, commit: SHA, readOnly: true },
  },
  {
    what: 'a review of a pull request from a fork',
    name: 'pull_request_review',
    payload: { pull_request: { number: 12, head: fork } },
    pull: { number: 12, commit: SHA, readOnly: true },
  },
  {
    what: 'a pull request from a fork that was deleted',
    name: 'pull_request',
    payload: { pull_request: { number: 12, head: { sha: SHA, repo: null } } },
    pull: { number: 12, commit: SHA, readOnly: true },
  },
  {
    what: "a pull request from a fork, with the token of the base's repository",
    name: 'pull_request_target',
    payload: { pull_request: { number: 12, head: fork } },
    pull: { number: 12, commit: SHA, readOnly: false },
  },
  {
    what: 'a comment on a pull request',
    name: 'issue_comment',
    payload: { issue: { number: 12, pull_request: { url: 'https://api.github.com/repos/octo-org/mailer/pulls/12' } }, comment: {} },
    pull: { number: 12, commit: undefined, readOnly: false },
  },
  {
    what: 'a pull request of a SHA-256 repository',
    name: 'pull_request',
    payload: { pull_request: { number: 1, head: { ...here, sha: 'a'.repeat(64) } } },
    pull: { number: 1, commit: 'a'.repeat(64), readOnly: false },
  },
])('reads $what', async ({ name, payload, pull }) => {
  expect(await of(payload, name)).toEqual(pull);
});

test.each<{ what: string; payload: unknown }>([
  { what: 'a push', payload: { ref: 'refs/heads/main', commits: [] } },
  { what: 'an issue', payload: { issue: { number: 12 } } },
  { what: 'a workflow run of a pull request', payload: { workflow_run: { pull_requests: [{ number: 12 }] } } },
  { what: 'an empty object', payload: {} },
  { what: 'null', payload: 'null' },
  { what: 'a list', payload: '[{"pull_request":{"number":12}}]' },
  { what: 'text that is not JSON', payload: '<html>' },
  { what: 'an empty file', payload: '' },
  { what: 'a number', payload: '12' },
  { what: 'a pull request that is null', payload: { pull_request: null } },
  { what: 'a pull request that is text', payload: { pull_request: '12' } },
  { what: 'a number that is text', payload: { pull_request: { number: '12', head: here } } },
  { what: 'a path instead of a number', payload: { pull_request: { number: '../../../user', head: here } } },
  { what: 'a number below one', payload: { pull_request: { number: 0, head: here } } },
  { what: 'a fraction', payload: { pull_request: { number: 1.5, head: here } } },
  { what: 'a number that is too large', payload: { pull_request: { number: 1e300, head: here } } },
])('reads no pull request from $what', async ({ payload }) => {
  expect(await of(payload)).toBeUndefined();
});

test.each(['x', 'a'.repeat(39), 'A'.repeat(40), `${SHA} @octo-org`, 12, null])('reads no commit from %j', async sha => {
  expect(await of({ pull_request: { number: 12, head: { ...here, sha } } })).toEqual({ number: 12, commit: undefined, readOnly: false });
});

test('reads a pull request without a head as one of a fork', async () => {
  expect(await of({ pull_request: { number: 12, head: null } })).toEqual({ number: 12, commit: undefined, readOnly: true });
});

test.each([{}, { GITHUB_EVENT_PATH: '' }, { GITHUB_EVENT_PATH: '/nowhere/event.json' }])(
  'reads no pull request without an event: %j',
  async env => {
    expect(await readPullRequest(env)).toBeUndefined();
  },
);
