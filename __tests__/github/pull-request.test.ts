import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type PullRequest, readPullRequest } from '../../src/github/pull-request.ts';
import { atEnd } from '../aws/support.ts';

const SHA = '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091';
const here = { sha: SHA, repo: { full_name: 'octo-org/mailer' } };
const fork = { sha: SHA, repo: { full_name: 'mona/mailer' } };

/** The pull request of an event with this payload, as text or as what JSON makes of it. */
async function of(payload: unknown, name = 'pull_request'): Promise<PullRequest | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readPullRequest({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo-org/mailer' });
}

test.each<[string, string, unknown, PullRequest]>([
  ['a pull request', 'pull_request', { pull_request: { number: 12, head: here } }, { number: 12, commit: SHA, readOnly: false }],
  ['one from a fork', 'pull_request', { pull_request: { number: 12, head: fork } }, { number: 12, commit: SHA, readOnly: true }],
  [
    'a review of one from a fork',
    'pull_request_review',
    { pull_request: { number: 12, head: fork } },
    { number: 12, commit: SHA, readOnly: true },
  ],
  [
    'one from a fork that is gone',
    'pull_request',
    { pull_request: { number: 12, head: { sha: SHA, repo: null } } },
    { number: 12, commit: SHA, readOnly: true },
  ],
  [
    "one from a fork, with the base's token",
    'pull_request_target',
    { pull_request: { number: 12, head: fork } },
    { number: 12, commit: SHA, readOnly: false },
  ],
  [
    'a comment on one',
    'issue_comment',
    { issue: { number: 12, pull_request: { url: 'https://api.github.com/repos/octo-org/mailer/pulls/12' } }, comment: {} },
    { number: 12, commit: undefined, readOnly: false },
  ],
  [
    'a commit of a SHA-256 repository',
    'pull_request',
    { pull_request: { number: 1, head: { ...here, sha: 'a'.repeat(64) } } },
    { number: 1, commit: 'a'.repeat(64), readOnly: false },
  ],
])('reads %s', async (_what, name, payload, expected) => {
  expect(await of(payload, name)).toEqual(expected);
});

test.each<[string, unknown]>([
  ['a push', { ref: 'refs/heads/main', commits: [] }],
  ['an issue', { issue: { number: 12 } }],
  ['a workflow that ran for one', { workflow_run: { pull_requests: [{ number: 12 }] } }],
  ['nothing', {}],
  ['null', 'null'],
  ['a list', '[{"pull_request":{"number":12}}]'],
  ['what is not JSON', '<html>'],
  ['an empty file', ''],
  ['a number', '12'],
  ['a pull request that is null', { pull_request: null }],
  ['a pull request that is text', { pull_request: '12' }],
  ['a number that is text', { pull_request: { number: '12', head: here } }],
  ['a path instead of a number', { pull_request: { number: '../../../user', head: here } }],
  ['a number below one', { pull_request: { number: 0, head: here } }],
  ['a part of a number', { pull_request: { number: 1.5, head: here } }],
  ['a number beyond all', { pull_request: { number: 1e300, head: here } }],
])('reads none from %s', async (_what, payload) => {
  expect(await of(payload)).toBeUndefined();
});

test.each([['x'], ['a'.repeat(39)], ['A'.repeat(40)], [`${SHA} @octo-org`], [12], [null]])('takes %j for no commit', async sha => {
  expect(await of({ pull_request: { number: 12, head: { ...here, sha } } })).toEqual({ number: 12, commit: undefined, readOnly: false });
});

test.each([[{}], [{ GITHUB_EVENT_PATH: '' }], [{ GITHUB_EVENT_PATH: '/nowhere/event.json' }]])(
  'reads none where there is no event: %j',
  async env => {
    expect(await readPullRequest(env)).toBeUndefined();
  },
);
