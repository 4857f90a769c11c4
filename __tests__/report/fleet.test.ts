import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import {
  fleetHeadline,
  fleetOutputs,
  fleetPasses,
  fleetSummary,
  type Reported,
  readReport,
  type Target,
  targetLine,
} from '../../src/report/fleet.ts';
import { HOSTILE, RESULTS, STATUSES } from './results.ts';
import { reportOf } from './schema.ts';

const read = (report: unknown): Reported => readReport(JSON.stringify(report));
const target = (name: string, changes: Partial<Reported> = {}): Target => ({
  name,
  reported: { ...read(reportOf(RESULTS.healthy)), ...changes },
});
const lost = (name: string): Target => ({ name, reported: undefined });

const html = (markdown: string): string => new Marked().parse(markdown, { async: false });
const tags = (markup: string): string[] => markup.match(/<[^!>][^>]*>/g) ?? [];

describe('a report', () => {
  test.each(STATUSES)('of %s has the status of the run', status => {
    const result = RESULTS[status];
    const report = reportOf(result);
    expect(read(report)).toMatchObject({ status, passed: result.passed, healthy: report['healthy'] });
    expect(read(report).account).toBe(result.account?.id);
  });

  test('of a check has the status and the advice of each Region, after the problem that ended the run', () => {
    const { regions, notes, planned, digest } = read({
      ...reportOf(RESULTS.unhealthy),
      problem: { code: 'cancelled', message: 'it was cancelled', advice: 'run it again' },
    });
    expect(regions).toEqual({ 'us-east-1': 'unhealthy' });
    expect(notes[0]).toEqual({ message: 'it was cancelled', advice: 'run it again' });
    expect(notes).toHaveLength(1 + (reportOf(RESULTS.unhealthy)['findings'] as unknown[]).length);
    expect([planned, digest]).toEqual([undefined, undefined]);
  });

  test('of a teardown has the numbers of planned and deleted resources', () => {
    const report = reportOf(RESULTS['in-use']);
    const swept = [{ state: 'deleted' }, { state: 'going' }, { state: 'failed' }];
    const plan = { digest: 'sha256:1', deletions: [{}, {}, {}, {}] };
    expect(read({ ...report, teardown: { plan, swept } })).toMatchObject({ planned: 4, deleted: 2, digest: 'sha256:1' });
    expect(read({ ...report, teardown: { plan: { ...plan, digest: null }, swept } }).digest).toBeUndefined();
  });

  const GOOD = reportOf(RESULTS.unhealthy);

  test.each<[string, unknown]>([
    ['no object', 'healthy'],
    ['null', null],
    ['a list', [GOOD]],
    ['another version', { ...GOOD, schemaVersion: 2 }],
    ['a status of another tool', { ...GOOD, status: 'toString' }],
    ['no status', { ...GOOD, status: undefined }],
    ['a text for a boolean', { ...GOOD, passed: 'true' }],
    ['no health', { ...GOOD, healthy: undefined }],
    ['an account that is a text', { ...GOOD, account: '111122223333' }],
    ['an account id that is a number', { ...GOOD, account: { id: 1 } }],
    ['Regions in a list', { ...GOOD, regions: [] }],
    ['a Region without a status', { ...GOOD, regions: { 'us-east-1': {} } }],
    ['findings that are not a list', { ...GOOD, findings: {} }],
    ['a finding without advice', { ...GOOD, findings: [{ message: 'x' }] }],
    ['a problem that is a text', { ...GOOD, problem: 'x' }],
    ['a plan without deletions', { ...GOOD, teardown: { plan: {}, swept: [] } }],
    ['a teardown without a sweep', { ...GOOD, teardown: {} }],
  ])('is not valid: %s', (_what, report) => {
    expect(() => read(report)).toThrow(TypeError);
  });

  test('must be JSON', () => {
    expect(() => readReport('<html>')).toThrow(SyntaxError);
  });
});

describe('a fleet', () => {
  test.each<{ what: string; targets: readonly Target[]; passed: boolean; healthy: boolean }>([
    { what: 'all targets healthy', targets: [target('a'), target('b')], passed: true, healthy: true },
    { what: 'a target that did not pass', targets: [target('a'), target('b', { passed: false })], passed: false, healthy: true },
    {
      what: 'a target that passed by `fail-on: never`',
      targets: [target('a'), target('b', { status: 'unhealthy', healthy: false })],
      passed: true,
      healthy: false,
    },
    { what: 'a target without a report', targets: [target('a'), lost('b')], passed: false, healthy: false },
  ])('with $what has passed: $passed, healthy: $healthy', ({ targets, passed, healthy }) => {
    expect(fleetPasses(targets)).toBe(passed);
    const outputs = fleetOutputs(targets);
    expect([outputs.get('passed'), outputs.get('healthy')]).toEqual([String(passed), String(healthy)]);
  });

  test('has a result for each target', () => {
    const targets = [
      target('prod'),
      target('new', { account: undefined, digest: 'sha256:1', status: 'planned', healthy: false }),
      lost('gone'),
    ];
    expect(JSON.parse(fleetOutputs(targets).get('results') ?? '')).toEqual([
      { name: 'prod', status: 'healthy', passed: true, healthy: true, 'account-id': '111122223333' },
      { name: 'new', status: 'planned', passed: true, healthy: false, 'plan-digest': 'sha256:1' },
      { name: 'gone', status: 'unknown', passed: false, healthy: false },
    ]);
  });

  test('logs the result of each target', () => {
    const notes = [{ message: 'sending is paused', advice: 'resume it' }];
    expect(
      [target('prod'), target('dev', { status: 'unhealthy', passed: false, account: undefined, notes }), lost('gone')].map(targetLine),
    ).toEqual([
      '✅ prod (111122223333): healthy',
      '❌ dev: unhealthy: sending is paused',
      '❓ gone: there is no readable report: see the log of its job',
    ]);
    expect(fleetHeadline([target('prod')])).toBe('1 of 1 target passed');
  });
});

describe('the summary of a fleet', () => {
  test('has one table with a row for each target, and says what to do', () => {
    const notes = [
      { message: '`sending` is paused', advice: 'resume it' },
      { message: 'more', advice: 'of that' },
    ];
    const regions = { 'us-east-1': 'healthy', 'eu-west-1': 'unhealthy', 'eu-west-2': 'new', 'eu-west-3': 'healthy' };
    const shown = fleetSummary([target('prod'), target('dev', { status: 'unhealthy', passed: false, regions, notes }), lost('gone')]);
    expect(shown.split('\n')).toEqual([
      '## ❌ SES role gate: 1 of 3 targets passed',
      '',
      '| Target | Status | Account | Regions |',
      '| :-- | :-- | :-- | :-- |',
      '| prod | ✅ healthy | <code>111122223333</code> | ✅ us&#8209;east&#8209;1 |',
      '| dev | ❌ unhealthy | <code>111122223333</code> | ✅ us&#8209;east&#8209;1, eu&#8209;west&#8209;3<br>❌ eu&#8209;west&#8209;1<br>❓ eu&#8209;west&#8209;2 |',
      '| gone | ❓ no report |  |  |',
      '',
      '### What to do',
      '',
      '- ❌ <strong>dev</strong>: <code>sending</code> is paused<br>**Fix:** resume it<br>And 1 more finding.',
      '',
      '- ❓ <strong>gone</strong>: there is no readable report: see the log of its job',
      '',
    ]);
  });

  test('of a teardown counts deletions and names the plan', () => {
    const planned = { regions: {}, status: 'planned', planned: 3, deleted: 0, digest: 'sha256:1' } as const;
    const shown = fleetSummary([target('a', planned), target('b', { regions: {}, account: undefined })]);
    expect(shown).toContain('## ✅ SES role gate: 2 of 2 targets passed');
    expect(shown).toContain('| Target | Status | Account | Planned | Deleted |');
    expect(shown).toContain('| a | 📋 planned | <code>111122223333</code> | 3 | 0 |');
    expect(shown).toContain('| b | ✅ healthy |  |  |  |');
    expect(shown).toContain('<details><summary>Plan digests</summary>\n\n- a: <code>sha256:1</code>\n\n</details>');
    expect(shown).not.toContain('###');
  });

  function saying(words: string): string {
    const notes = [{ message: words, advice: words }];
    return html(
      fleetSummary([target(words, { account: words, digest: words, planned: 1, deleted: 1, regions: { [words]: words }, notes })]),
    );
  }

  test.each(HOSTILE.filter(words => !words.includes('`')))('shows text as text: %j', words => {
    expect(tags(saying(words))).toEqual(tags(saying('harmless')));
  });

  test.each(HOSTILE.filter(words => words.includes('`')))('shows text in backticks as code, without other markup: %j', words => {
    const harmless = new Set(tags(saying('harmless')));
    expect(tags(saying(words)).filter(tag => !harmless.has(tag))).toEqual([]);
  });

  test('of 256 targets with many findings is smaller than 1 MiB', () => {
    const notes = [{ message: '|'.repeat(5_000), advice: '<b>'.repeat(5_000) }];
    const regions = Object.fromEntries(Array.from({ length: 27 }, (_, index) => [`ap-southeast-${index}`, 'unhealthy']));
    const shown = fleetSummary(Array.from({ length: 256 }, (_, index) => target(`target-${index}`, { notes, regions })));
    expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024);
  });
});
