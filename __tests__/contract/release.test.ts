import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { released } from '../../scripts/changelog.ts';

interface Release {
  readonly jobs: { readonly publish: { readonly steps: readonly { readonly run: string }[] } };
}

const { steps } = (parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Release).jobs.publish;
const SHA = '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091';
/** Records its arguments, and answers as GitHub does. */
const GH = `#!/bin/sh
echo "$*" >>"$CALLS"
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
  const passes = steps.every(({ run }) => spawnSync('bash', ['-e', '-c', run], { env }).status === 0);
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

  test('has the unreleased changes under the version and its date, and links to both', () => {
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

  test('is refused without unreleased changes', () => {
    const nothing = BEFORE.replace('### Added\n\n- A rule.\n\n', '');
    expect(() => released(nothing, '1.3.0', '2026-03-04')).toThrow('CHANGELOG.md has no unreleased changes.');
  });
});
