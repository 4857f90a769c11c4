import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gather } from '../../src/fleet/gather.ts';
import type { Annotation, Runner } from '../../src/model/ports.ts';
import type { Result } from '../../src/model/result.ts';
import { RESULTS } from '../report/results.ts';
import { reportOf } from '../report/schema.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Seen {
  readonly passed: boolean;
  readonly lines: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
}

async function gathered(targets: string, changes: Partial<Runner> = {}, artifact = ''): Promise<Seen> {
  const lines: string[] = [];
  const outputs = new Map<string, string>();
  const annotations: Annotation[] = [];
  let summary = '';
  const passed = await gather({
    input: name => ({ targets, reports: folder, artifact })[name] ?? '',
    log: line => lines.push(line),
    group: () => undefined,
    debug: () => undefined,
    mask: () => undefined,
    annotate: annotation => annotations.push(annotation),
    output: (name, value) => outputs.set(name, value),
    summarize: async markdown => {
      summary += markdown;
    },
    ...changes,
  });
  return { passed, lines, outputs, annotations, summary };
}

const file = (name: string): string => join(folder, name);
const write = (name: string, report: unknown): void => {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), JSON.stringify(report));
};
const listed = (...names: readonly string[]): string =>
  JSON.stringify(names.map(name => ({ name, 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' })));
const TWO = listed('prod', 'dev');

test('a fleet whose targets passed has passed, with outputs, a line for each target and one table', async () => {
  write('prod.json', reportOf(RESULTS.healthy));
  write('dev.json', reportOf(RESULTS.degraded));
  const { passed, lines, outputs, annotations, summary } = await gathered(TWO);
  expect(passed).toBe(true);
  expect(lines).toEqual(['✅ prod (111122223333): healthy', expect.stringMatching(/^⚠️ dev \(111122223333\): degraded: /)]);
  expect([...outputs.keys()]).toEqual(['passed', 'healthy', 'results']);
  expect(annotations).toEqual([]);
  expect(summary).toContain('2 of 2 targets passed');
});

const ofAccount = (id: string, result: Result): object => {
  const report = reportOf(result);
  return { ...report, account: { ...(report['account'] as object), id } };
};

test.each<[string, () => void]>([
  ['does not pass', () => write('dev.json', reportOf(RESULTS.unhealthy))],
  ['leaves no report', () => undefined],
  ['leaves something other than a report', () => write('dev.json', { status: 'healthy', passed: true })],
  ['leaves the report of another account', () => write('dev.json', ofAccount('444455556666', RESULTS.healthy))],
  ['leaves a report that passed without an account', () => write('dev.json', { ...reportOf(RESULTS.healthy), account: undefined })],
  [
    'leaves a healthy report without an account',
    () => write('dev.json', { ...reportOf(RESULTS.healthy), account: undefined, passed: false }),
  ],
  [
    'leaves an enormous report',
    () => {
      write('dev.json', reportOf(RESULTS.healthy));
      truncateSync(file('dev.json'), 64 * 1024 * 1024 + 1);
    },
  ],
])('a fleet fails if a target %s', async (_what, leave) => {
  write('prod.json', reportOf(RESULTS.healthy));
  leave();
  const { passed, outputs, annotations, summary } = await gathered(TWO);
  expect(passed).toBe(false);
  expect(outputs.get('passed')).toBe('false');
  expect(annotations).toEqual([{ severity: 'error', title: 'SES role gate: fleet', message: '1 of 2 targets passed' }]);
  expect(summary).toContain('| prod |');
});

test('a fleet reports a run that ended before its account was known', async () => {
  write('prod.json', reportOf(RESULTS.error));
  const { passed, lines } = await gathered(listed('prod'));
  expect(passed).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/^❌ prod: error: /)]);
});

describe('artifacts', () => {
  const statuses = async (): Promise<unknown> => {
    const { outputs } = await gathered(TWO, {}, 'gate.1');
    return (JSON.parse(outputs.get('results') ?? '') as { status: string }[]).map(({ status }) => status);
  };

  test('of each target are read', async () => {
    write('gate.1.prod/prod.json', reportOf(RESULTS.healthy));
    write('gate.1.dev/dev.json', reportOf(RESULTS.degraded));
    expect(await statuses()).toEqual(['healthy', 'degraded']);
  });

  test('of another target or an earlier attempt do not count', async () => {
    write('gate.1.prod/prod.json', reportOf(RESULTS.unhealthy));
    write('gate.1.zzz/prod.json', reportOf(RESULTS.healthy));
    write('gate.1.zzz/dev.json', reportOf(RESULTS.healthy));
    write('gate.0.dev/dev.json', reportOf(RESULTS.healthy));
    write('dev.json', reportOf(RESULTS.healthy));
    expect(await statuses()).toEqual(['unhealthy', 'unknown']);
  });

  test('without a folder count for one target', async () => {
    write('dev.json', reportOf(RESULTS.healthy));
    expect(await statuses()).toEqual(['unknown', 'healthy']);
    write('prod.json', reportOf(RESULTS.healthy));
    expect(await statuses()).toEqual(['unknown', 'unknown']);
  });

  test('can be missing', async () => {
    rmSync(folder, { recursive: true });
    expect(await statuses()).toEqual(['unknown', 'unknown']);
    mkdirSync(folder);
  });
});

test('a fleet reads only the files of its targets', async () => {
  write('prod.json', reportOf(RESULTS.healthy));
  write('other.json', reportOf(RESULTS.unhealthy));
  expect((await gathered(listed('prod'))).passed).toBe(true);
});

const onlyTargets =
  (targets: string) =>
  (name: string): string =>
    ({ targets, 'only-targets': 'true' })[name] ?? '';

test('a fleet without reports fails, whatever else exists', async () => {
  const { passed, annotations, outputs } = await gathered(TWO, {
    input: name => ({ targets: TWO, artifact: 'ses-role-gate', 'only-targets': 'false' })[name] ?? '',
  });
  expect([passed, outputs.size]).toEqual([false, 0]);
  expect(annotations[0]?.message).toMatch(/^`reports`: it is empty/);
});

test('a fleet that only checks its targets does nothing else', async () => {
  const looked = await gathered(TWO, { input: onlyTargets(TWO) });
  expect(looked).toEqual({
    passed: true,
    lines: ['prod (111122223333)', 'dev (111122223333)'],
    outputs: new Map(),
    annotations: [],
    summary: '',
  });
  const { passed, annotations } = await gathered('', { input: onlyTargets('[{"name": "prod"}]') });
  expect(passed).toBe(false);
  expect(annotations[0]?.message).toContain('`role-to-assume` of "prod" is missing. Fix:');
});

test('a fleet with an invalid list of targets fails, and the list starts no command', async () => {
  const { passed, annotations, outputs } = await gathered('\n::error::x\n##[error]x');
  expect(passed).toBe(false);
  expect(outputs.size).toBe(0);
  expect(annotations[0]?.message).toMatch(/^`targets`: .* Fix: give a JSON list/);
  expect(annotations[0]?.message).not.toMatch(/##\[|\n/);
});

test('a fleet fails if the runner accepts no summary', async () => {
  write('prod.json', reportOf(RESULTS.healthy));
  const { passed, annotations } = await gathered(listed('prod'), {
    summarize: async () => {
      throw new Error('there is no file for it');
    },
  });
  expect(passed).toBe(false);
  expect(annotations[0]?.message).toBe('Error: there is no file for it');
});
