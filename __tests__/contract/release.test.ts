import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { released } from '../../scripts/changelog.ts';

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly steps?: readonly { readonly run?: string }[];
}

const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as { readonly jobs: Readonly<Record<string, Job>> };
const scriptsOf = (job: string): string[] => jobs[job]?.steps?.flatMap(({ run }) => run ?? []) ?? [];
const SHA = '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091';
/** Records its arguments, and answers as GitHub does; a path of the API with the file of that name, if there is one. */
const GH = `#!/bin/sh
echo "$*" >>"$CALLS"
test "$2" != --paginate || { shift; paginate=true; }
file="$ANSWERS/$(echo "$2" | tr / _)"
if test "$1" = api && test -f "$file"; then
  if test -n "$paginate"; then jq -r "$4" "$file"; else cat "$file"; fi
  exit
fi
case "$1 $2" in
  'api repos/'*) echo "$TAG_SHA" ;;
  'release list') printf '%s\\n' $RELEASES ;;
  'release verify') test "$IMMUTABLE" = true ;;
esac
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [name, script] of Object.entries({ gh: GH, sleep: '#!/bin/sh\n' })) {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the steps that publish v1.2.3 until one fails, as a runner does, and returns the calls of GitHub. */
function publish(answers: Readonly<Record<string, string>> = {}): { readonly passes: boolean; readonly calls: readonly string[] } {
  const CALLS = join(folder, 'calls');
  writeFileSync(CALLS, '');
  const env = {
    PATH: [folder, process.env['PATH']].join(delimiter),
    CALLS,
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_REPOSITORY: 'octo-org/gate',
    GITHUB_SHA: SHA,
    IMMUTABLE: 'true',
    RELEASES: 'v1.2.3 v1.2.2 v0.9.0',
    TAG_SHA: SHA,
    ...answers,
  };
  const passes = scriptsOf('publish').every(run => spawnSync('bash', ['-e', '-c', run], { env }).status === 0);
  return { passes, calls: readFileSync(CALLS, 'utf8').trimEnd().split('\n') };
}

const moves = ({ calls }: { readonly calls: readonly string[] }): readonly string[] =>
  calls.filter(call => call.startsWith('api --method'));
const PUBLISHED = 'release edit v1.2.3 --draft=false';
const MOVED = `api --method PATCH repos/octo-org/gate/git/refs/tags/v1 -f sha=${SHA} -F force=true`;

test('publishes the release, verifies that it is immutable, and moves the tag of the major version', () => {
  const run = publish();
  expect(run.passes).toBe(true);
  expect(run.calls).toContain('release verify v1.2.3');
  expect(run.calls.indexOf(PUBLISHED)).toBeLessThan(run.calls.indexOf(MOVED));
  expect(moves(run)).toEqual([MOVED]);
});

test('does not publish a tag that was moved after the checks', () => {
  const run = publish({ TAG_SHA: SHA.replace('4', '5') });
  expect([run.passes, run.calls.includes(PUBLISHED), moves(run)]).toEqual([false, false, []]);
});

test('does not move the tag of the major version if the release is not immutable', () => {
  const run = publish({ IMMUTABLE: 'false' });
  expect([run.passes, moves(run)]).toEqual([false, []]);
});

test.each(['v1.10.0', 'v1.2.4'])('does not move the tag of the major version back from %s', newer => {
  const run = publish({ RELEASES: `${newer} v1.2.3 v2.0.0` });
  expect([run.passes, moves(run)]).toEqual([true, []]);
});

test('ignores the releases of other major versions', () => {
  expect(moves(publish({ RELEASES: 'v2.0.0 v1.2.3 v10.0.0' }))).toEqual([MOVED]);
});

describe('the changelog of a release', () => {
  const BEFORE = `# Changelog

## [Unreleased]

### Added

- A rule.

## [1.2.2] - 2026-01-02

- A fix.

[Unreleased]: https://github.com/ses-role-gate/ses-role-gate/compare/v1.2.2...HEAD
[1.2.2]: https://github.com/ses-role-gate/ses-role-gate/releases/tag/v1.2.2
`;

  test('has the unreleased changes under the version and its day, and links to both', () => {
    expect(released(BEFORE, '1.10.0', '2026-03-04')).toBe(
      BEFORE.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [1.10.0] - 2026-03-04\n').replace(
        '[Unreleased]: https://github.com/ses-role-gate/ses-role-gate/compare/v1.2.2...HEAD\n',
        '[Unreleased]: https://github.com/ses-role-gate/ses-role-gate/compare/v1.10.0...HEAD\n[1.10.0]: https://github.com/ses-role-gate/ses-role-gate/releases/tag/v1.10.0\n',
      ),
    );
  });

  test.each([
    { what: 'no version', version: '1.2', words: '"1.2" is not a version such as 1.2.3.' },
    { what: 'an older version', version: '1.2.1', words: '1.2.1 is not newer than 1.2.2.' },
    { what: 'the same version', version: '1.2.2', words: '1.2.2 is not newer than 1.2.2.' },
  ])('is refused for $what', ({ version, words }) => {
    expect(() => released(BEFORE, version, '2026-03-04')).toThrow(words);
  });

  test('is refused if nothing is unreleased', () => {
    const nothing = BEFORE.replace('### Added\n\n- A rule.\n\n', '');
    expect(() => released(nothing, '1.3.0', '2026-03-04')).toThrow('CHANGELOG.md has no unreleased changes.');
  });
});

describe('the job Settings', () => {
  const ruleset = (id: number, name: string, types: readonly string[]): object => ({
    id,
    conditions: { ref_name: { include: [`refs/tags/${name}`], exclude: [] } },
    rules: types.map(type => ({ type })),
  });
  const RIGHT = {
    'rules/branches/main': [
      { type: 'pull_request', parameters: { required_approving_review_count: 1, require_code_owner_review: true } },
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'CI passed' }, { context: 'Self-test passed' }] },
      },
      { type: 'non_fast_forward' },
    ],
    rulesets: [
      ...[1, 2, 3].map(id => ({ id, target: 'tag', enforcement: 'active' })),
      { id: 4, target: 'branch', enforcement: 'active' },
      { id: 5, target: 'tag', enforcement: 'disabled' },
    ],
    'rulesets/1': ruleset(1, 'v*.*.*', ['deletion', 'update']),
    'rulesets/2': ruleset(2, 'v[0-9]', ['creation', 'update']),
    'rulesets/3': ruleset(3, 'v[0-9][0-9]', ['creation', 'update']),
    'rulesets/5': ruleset(5, 'v*.*.*', ['deletion', 'update']),
    'environments/release': { protection_rules: [{ type: 'required_reviewers' }] },
    'environments/release/deployment-branch-policies': { branch_policies: [{ name: 'v*.*.*', type: 'tag' }] },
  };

  /** Runs the job, and returns the settings that are missing; undefined if it passes. */
  function missing(answers: Readonly<Record<string, unknown>> = {}): readonly string[] | undefined {
    const ANSWERS = mkdtempSync(join(folder, 'answers-'));
    for (const [path, answer] of Object.entries({ ...RIGHT, ...answers })) {
      writeFileSync(join(ANSWERS, `repos_octo-org_gate_${path.replaceAll('/', '_')}`), JSON.stringify(answer));
    }
    const env = {
      PATH: [folder, process.env['PATH']].join(delimiter),
      ANSWERS,
      CALLS: join(folder, 'calls'),
      GITHUB_REPOSITORY: 'octo-org/gate',
    };
    const [script = 'false'] = scriptsOf('settings');
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], { env, cwd: ANSWERS, encoding: 'utf8' });
    return status === 0 ? undefined : [...stdout.matchAll(/^::error title=Setting::(.*)$/gm)].map(([, setting = '']) => setting);
  }

  test('passes if the repository has every setting', () => {
    expect(missing()).toBeUndefined();
  });

  test.each<{ answers: Record<string, unknown>; settings: string[] }>([
    {
      answers: { 'rules/branches/main': [] },
      settings: [
        'main takes changes by pull requests only, which a code owner reviews',
        'main requires the checks CI passed and Self-test passed',
        'main takes no force pushes',
      ],
    },
    {
      answers: {
        'rules/branches/main': RIGHT['rules/branches/main'].map(rule =>
          rule.type === 'required_status_checks'
            ? { ...rule, parameters: { required_status_checks: [{ context: 'CI passed' }, { context: 'Self-test' }] } }
            : rule,
        ),
      },
      settings: ['main requires the checks CI passed and Self-test passed'],
    },
    { answers: { 'rulesets/1': ruleset(1, 'v*.*.*', ['deletion']) }, settings: ['nobody can move or delete a tag v*.*.*'] },
    {
      answers: { rulesets: [] },
      settings: [
        'nobody can move or delete a tag v*.*.*',
        'only workflows can create or move a tag v[0-9]',
        'only workflows can create or move a tag v[0-9][0-9]',
      ],
    },
    {
      answers: { 'environments/release': { protection_rules: [{ type: 'branch_policy' }] } },
      settings: ['the environment release has reviewers'],
    },
    {
      answers: {
        'environments/release/deployment-branch-policies': {
          branch_policies: [
            { name: 'v*.*.*', type: 'tag' },
            { name: 'main', type: 'branch' },
          ],
        },
      },
      settings: ['the environment release is for tags v*.*.* alone'],
    },
  ])('names what is missing: $settings', ({ answers, settings }) => {
    expect(missing(answers)).toEqual(settings);
  });
});

describe('the job Version', () => {
  /** Whether the job passes for version 1.2.3 in a repository with these tags, and with these notes. */
  function passes(ref: { readonly type: string; readonly name: string }, tags: readonly string[], notes: string): boolean {
    const cwd = mkdtempSync(join(folder, 'repository-'));
    const git = (...args: readonly string[]): string =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, encoding: 'utf8' }).stdout.trim();
    writeFileSync(join(cwd, 'package.json'), '{ "version": "1.2.3" }');
    writeFileSync(join(cwd, 'CHANGELOG.md'), notes);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--no-verify', '--message', 'Release');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    for (const tag of tags) {
      git('tag', tag);
    }
    const env = {
      PATH: process.env['PATH'],
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_REF_TYPE: ref.type,
      GITHUB_REF_NAME: ref.name,
    };
    const [script = 'false'] = scriptsOf('version');
    return spawnSync('bash', ['-e', '-c', script], { cwd, env }).status === 0;
  }

  const NOTES = '## [1.2.3] - 2026-01-02\n';
  const MAIN = { type: 'branch', name: 'main' };

  test.each([
    { ref: { type: 'tag', name: 'v1.2.3' }, tags: ['v1.2.3'], notes: NOTES, expected: true },
    { ref: { type: 'tag', name: 'v1.2.4' }, tags: ['v1.2.4'], notes: NOTES, expected: false },
    { ref: { type: 'tag', name: 'v1.2.3' }, tags: ['v1.2.3'], notes: '## [1.2.30] - 2026-01-02\n', expected: false },
    { ref: MAIN, tags: ['v1.2.2'], notes: NOTES, expected: true },
    { ref: MAIN, tags: ['v1.2.3'], notes: NOTES, expected: false },
    { ref: MAIN, tags: [], notes: '## [Unreleased]\n', expected: false },
  ])('passes for $ref.name with the tags $tags and the notes $notes: $expected', ({ ref, tags, notes, expected }) => {
    expect(passes(ref, tags, notes)).toBe(expected);
  });
});

test('drafts a release only on a tag, after all checks', () => {
  expect(jobs['draft']).toMatchObject({ needs: ['settings', 'checks', 'self-test'], if: '$' + "{{ github.ref_type == 'tag' }}" });
  expect(jobs['publish']).toMatchObject({ needs: 'draft' });
});

describe('the changelog of a release', () => {
  const LINK = 'https://github.com/ses-role-gate/ses-role-gate';
  const changelog = (older = ''): string =>
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A rule.\n${older}\n[Unreleased]: ${LINK}/compare/v1.2.2...HEAD\n`;

  test('has the unreleased changes under the version', () => {
    expect(released(changelog(), '1.2.3', '2026-01-02')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n### Added\n\n- A rule.\n' +
        `\n[Unreleased]: ${LINK}/compare/v1.2.3...HEAD\n[1.2.3]: ${LINK}/releases/tag/v1.2.3\n`,
    );
  });

  test.each(['1.9.0', '0.2.0', '1.10.0', '1.9.10'])('refuses %s after 1.10.0', version => {
    expect(() => released(changelog('\n## [1.10.0] - 2026-01-01\n'), version, '2026-01-02')).toThrow(
      `${version} is not newer than 1.10.0.`,
    );
  });

  test.each(['1.10.1', '1.11.0', '2.0.0'])('accepts %s after 1.10.0', version => {
    expect(released(changelog('\n## [1.10.0] - 2026-01-01\n'), version, '2026-01-02')).toContain(`## [${version}] - 2026-01-02`);
  });

  test.each(['', 'v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3'])('refuses "%s", which is not a version', version => {
    expect(() => released(changelog(), version, '2026-01-02')).toThrow('is not a version');
  });

  test('refuses a release without changes', () => {
    expect(() => released(changelog().replace(/### Added[^[]*/, ''), '1.2.3', '2026-01-02')).toThrow('no unreleased changes');
  });
});
