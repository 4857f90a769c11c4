import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import { ended } from '../../src/ending.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result, Swept } from '../../src/model/result.ts';
import { headline } from '../../src/report/headline.ts';
import { outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import { ARN, attempt, FINISHED, facts, HOLDER, HOSTILE, RESULTS, resource, STARTED, swept, TASK, torn, tornDownTo } from './results.ts';
import { complaints } from './schema.ts';
import { written } from './written.ts';

const DENIED = { code: 'access-denied', message: 'ses:DeleteTenant was denied', advice: 'allow it', permanent: true } as const;
const FAILED = swept({ resource: resource(), state: 'failed', problem: DENIED });
const DAY = new Date('2026-12-23T12:00:00Z');

describe('the end of a teardown', () => {
  test.each<[string, Result, object]>([
    ['deleted', tornDownTo('deleted'), { status: 'deleted', passed: true, problem: undefined }],
    ['absent', tornDownTo('absent'), { status: 'absent', passed: true, problem: undefined }],
    ['a dry run', tornDownTo('planned'), { status: 'planned', passed: true, problem: undefined }],
    ['in use, to keep', tornDownTo('in-use', {}, 'keep'), { status: 'kept', passed: true, problem: undefined }],
    ['in use', tornDownTo('in-use'), { status: 'in-use', passed: false, problem: { code: 'in-use' } }],
    ['no time', tornDownTo('timed-out'), { status: 'timed-out', passed: false, problem: { code: 'timed-out' } }],
    ['no time, to keep', tornDownTo('timed-out', {}, 'keep'), { status: 'timed-out', passed: false }],
    ['no end', tornDownTo(undefined), { status: 'timed-out', passed: false }],
    [
      'something left',
      tornDownTo('deleted', { swept: FAILED }),
      { status: 'error', passed: false, problem: { code: 'left-over', advice: 'allow it' } },
    ],
    ...(['deleted', 'absent', 'in-use', 'planned'] as const).map((ending): [string, Result, object] => [
      `something that could not be looked at, and ${ending}`,
      tornDownTo(ending, { plan: { deletions: [], kept: [], gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }] } }, 'keep'),
      { status: 'error', passed: false, problem: { code: 'left-over', advice: 'allow it' } },
    ]),
    [
      'a Region that is not enabled',
      tornDownTo('deleted', {
        plan: {
          deletions: [],
          kept: [],
          gaps: [{ region: 'af-south-1', kind: 'tenant', problem: { ...DENIED, code: 'region-disabled' } }],
        },
      }),
      { status: 'deleted', passed: true },
    ],
    ['something left, to keep', tornDownTo('in-use', { swept: FAILED }, 'keep'), { status: 'error', passed: false }],
    [
      'something left that holds the role',
      tornDownTo('in-use', { swept: FAILED }),
      { status: 'in-use', problem: { message: expect.stringMatching(/is still in use.*ses:DeleteTenant was denied/), advice: 'allow it' } },
    ],
    [
      'something left for want of a look',
      tornDownTo('deleted', {
        swept: FAILED,
        plan: { deletions: [], kept: [], gaps: [{ region: 'us-east-1', kind: 'tenant', problem: { ...DENIED, advice: 'let it look' } }] },
      }),
      { status: 'error', problem: { message: expect.stringContaining('not everything could be looked at'), advice: 'let it look' } },
    ],
  ])('%s', (_what, result, expected) => {
    expect(result).toMatchObject(expected);
  });

  test('names what AWS did not answer where the time is over, and not where somebody else ended it', () => {
    const cut = (thrown: Error): Result => ended(facts({ mode: 'teardown', teardown: torn({ trouble: DENIED }) }), thrown, FINISHED);
    expect(cut(runError('timed-out', 'it did not end in time', 'later')).problem).toMatchObject({
      code: 'timed-out',
      message: 'it did not end in time: ses:DeleteTenant was denied',
      advice: 'allow it',
    });
    expect(cut(runError('cancelled', 'stop', 'again')).problem).toMatchObject({ message: 'stop', advice: 'again' });
  });

  test('names the task that is under way', () => {
    const attempts = [attempt({ outcome: 'failed' }), attempt({ number: 2, outcome: 'pending', endedAt: undefined })];
    const advice = `set \`deletion-task-id\` to \`${TASK}\``;
    expect(tornDownTo('timed-out', { attempts }).problem?.advice).toContain(advice);
    const cut = ended(facts({ mode: 'teardown', teardown: torn({ attempts }) }), runError('cancelled', 'stop', 'again'), FINISHED);
    expect(cut).toMatchObject({ status: 'cancelled', problem: { advice: expect.stringContaining(advice) } });
  });

  test.each([
    ['is over', attempt({ outcome: 'failed' })],
    ['has no id', attempt({ outcome: 'pending', task: undefined })],
  ])('names no task that %s', (_what, one) => {
    expect(tornDownTo('timed-out', { attempts: [one] }).problem?.advice).not.toContain('deletion-task-id');
  });

  test.each([
    ['timed-out', runError('timed-out', 'late', 'later')],
    ['refused', runError('refused', 'no', 'ask')],
    ['error', runError('access-denied', 'no', 'allow')],
  ])('that something else brings is %s', (status, thrown) => {
    expect(ended(facts({ mode: 'teardown', teardown: torn() }), thrown, FINISHED)).toMatchObject({ status, passed: false });
  });
});

describe('the headline of a teardown', () => {
  test.each([
    ['deleted', RESULTS.deleted, 'is deleted from account 111122223333, and this run deleted 1 resource.'],
    ['absent', RESULTS.absent, 'There is no AWSServiceRoleForAmazonSES in account 111122223333'],
    ['planned', RESULTS.planned, 'A dry run: 1 resource and the role would be deleted from account 111122223333.'],
    [
      'planned where there is no role',
      tornDownTo('planned', { role: { kind: 'absent' } }),
      'A dry run: 1 resource would be deleted from account 111122223333; there is no role to delete.',
    ],
    ['kept', RESULTS.kept, 'stays in account 111122223333: others use it'],
    ['in use', RESULTS['in-use'], 'is still in use in account 111122223333'],
    ['out of time', RESULTS['timed-out'], 'was not deleted in time'],
    [
      'refused',
      ended(facts({ teardown: torn() }), runError('refused', 'no', 'ask'), FINISHED),
      'A guard said no, and this run deleted 1 resource.',
    ],
    ['of which something is left', tornDownTo('deleted', { swept: FAILED }), 'The teardown of account 111122223333 is not complete.'],
    [
      'that something ended',
      ended(facts({ teardown: torn() }), runError('credentials', 'no', 'ask'), FINISHED),
      'The run ended before its verdict.',
    ],
  ])('%s', (_what, result, expected) => {
    expect(headline(result)).toContain(expected);
  });

  test('counts no resource that is still there', () => {
    expect(headline(tornDownTo('in-use', { swept: FAILED }))).toBe('AWSServiceRoleForAmazonSES is still in use in account 111122223333.');
  });

  test.each(['deleted', 'absent', 'planned', 'kept', 'in-use', 'timed-out'] as const)('%s is of the plan that it has', status => {
    expect(headline({ ...RESULTS[status], teardown: undefined })).not.toContain('this run deleted');
  });
});

describe('the outputs of a teardown', () => {
  test('say what was done', () => {
    const rules = resource({ kind: 'receipt-rule-set', name: 'inbound', arn: undefined });
    const values = outputs(
      tornDownTo('in-use', {
        digest: 'sha256:1',
        swept: swept(
          { resource: resource(), state: 'deleted' },
          { resource: rules, state: 'going', goneBy: DAY },
          { resource: resource({ arn: 'x' }), state: 'failed', problem: DENIED },
        ),
        attempts: [
          attempt({ number: 0, outcome: 'lost' }),
          attempt({ outcome: 'in-use' }),
          attempt({ number: 2, task: undefined, outcome: 'failed' }),
        ],
        blocking: [HOLDER],
      }),
      'report.json',
    );
    expect(Object.fromEntries(values)).toMatchObject({
      status: 'in-use',
      healthy: 'false',
      attempts: '2',
      'deletion-task-id': TASK,
      'blocking-resources': JSON.stringify([HOLDER]),
      'plan-digest': 'sha256:1',
      'role-exists': 'true',
      'role-arn': ARN,
      errors: '1',
    });
    expect(JSON.parse(values.get('deleted-resources') ?? '')).toEqual([
      { region: 'eu-west-1', kind: 'ingress-point', name: 'inp-1', arn: HOLDER.arn },
      { region: 'eu-west-1', kind: 'receipt-rule-set', name: 'inbound' },
    ]);
  });

  test('leave out what there was not', () => {
    const values = outputs(tornDownTo('absent', { attempts: [], digest: undefined, role: { kind: 'absent' } }), 'report.json');
    expect(['deletion-task-id', 'plan-digest', 'role-arn'].filter(name => values.has(name))).toEqual([]);
    expect([values.get('attempts'), values.get('role-exists')]).toEqual(['0', 'false']);
  });

  test.each(['healthy', 'refused', 'error'] as const)('are not those of %s', status => {
    expect([...outputs(RESULTS[status], 'report.json').keys()]).not.toContain('attempts');
  });

  test('of 10,000 resources are small enough, and JSON', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => ({
      resource: resource({ name: `inp-${index}`, arn: `${HOLDER.arn}${index}` }),
      state: 'deleted' as const,
    }));
    const values = outputs(tornDownTo('deleted', { swept: swept(...all), blocking: all.map(() => HOLDER) }), 'report.json');
    for (const name of ['deleted-resources', 'blocking-resources']) {
      expect(values.get(name)?.length).toBeLessThanOrEqual(200_000);
      expect((JSON.parse(values.get(name) ?? '') as unknown[]).length).toBeGreaterThan(1_000);
    }
  });
});

describe('the report of a teardown', () => {
  const full = tornDownTo('in-use', {
    plan: {
      deletions: [resource(), resource({ kind: 'receipt-rule-set', name: 'inbound', arn: undefined })],
      kept: [
        { resource: resource({ kind: 'archive', name: 'arc', arn: 'a', going: true, goneBy: DAY }), reason: 'going' },
        { resource: resource({ name: 'other', arn: 'b' }), reason: 'not-selected' },
      ],
      gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }],
    },
    swept: swept(
      { resource: resource(), state: 'failed', problem: DENIED },
      { resource: resource({ arn: 'c' }), state: 'going', goneBy: DAY },
    ),
    attempts: [
      attempt({ outcome: 'in-use', reason: 'it is used', usage: [HOLDER] }),
      attempt({ number: 2, outcome: 'pending', endedAt: undefined, task: undefined }),
    ],
    blocking: [HOLDER],
  });

  test('has all that was planned and done', () => {
    const data = written(full);
    expect(complaints(data)).toBeNull();
    expect(data['teardown']).toEqual({
      plan: {
        digest: `sha256:${'0'.repeat(64)}`,
        deletions: [
          { region: 'eu-west-1', kind: 'ingress-point', name: 'inp-1', arn: HOLDER.arn },
          { region: 'eu-west-1', kind: 'receipt-rule-set', name: 'inbound' },
        ],
        kept: [
          { region: 'eu-west-1', kind: 'archive', name: 'arc', arn: 'a', reason: 'going', goneBy: '2026-12-23T12:00:00.000Z' },
          { region: 'eu-west-1', kind: 'ingress-point', name: 'other', arn: 'b', reason: 'not-selected' },
        ],
        notListed: [{ region: 'us-east-1', kind: 'tenant', message: 'ses:DeleteTenant was denied', advice: 'allow it' }],
      },
      swept: [
        {
          region: 'eu-west-1',
          kind: 'ingress-point',
          name: 'inp-1',
          arn: HOLDER.arn,
          state: 'failed',
          message: 'ses:DeleteTenant was denied',
          advice: 'allow it',
        },
        { region: 'eu-west-1', kind: 'ingress-point', name: 'inp-1', arn: 'c', state: 'going', goneBy: '2026-12-23T12:00:00.000Z' },
      ],
      attempts: [
        {
          number: 1,
          task: TASK,
          startedAt: '2026-11-23T12:00:00.000Z',
          endedAt: '2026-11-23T12:00:02.000Z',
          outcome: 'in-use',
          reason: 'it is used',
          usage: [HOLDER],
        },
        { number: 2, task: null, startedAt: '2026-11-23T12:00:00.000Z', endedAt: null, outcome: 'pending', reason: null, usage: [] },
      ],
      blocking: [HOLDER],
    });
    expect(data['role']).toMatchObject({ exists: true, created: false, descriptionUpdated: false, arn: ARN });
  });

  test('of a run that had no plan yet is as the schema has it', () => {
    const result = ended(
      facts({ mode: 'teardown', teardown: torn({ digest: undefined, role: undefined }) }),
      runError('cancelled', 'stop', 'again'),
      FINISHED,
    );
    expect(complaints(written(result))).toBeNull();
    expect(written(result)['teardown']).toMatchObject({ plan: { digest: null } });
  });

  test('is no part of a check', () => {
    expect(complaints({ ...written(RESULTS.healthy), teardown: written(full)['teardown'] })).not.toBeNull();
    expect(complaints({ ...written(full), mode: 'check' })).not.toBeNull();
  });
});

describe('the summary of a teardown', () => {
  const about = (changes: Parameters<typeof torn>[0]): string => summary(tornDownTo('in-use', changes));
  const many = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      resource({ name: `inp-${index}`, region: `eu-west-${index}`, arn: `${HOLDER.arn}${index}` }),
    );

  test.each<[string, string, string]>([
    ['how much is deleted', about({}), '| ingress-point | 1 | 0 | eu-west-1 |'],
    ['how much is left', about({ swept: new Map() }), '| ingress-point | 0 | 1 | eu-west-1 |'],
    [
      'what takes its time',
      about({ swept: swept({ resource: resource(), state: 'going', goneBy: DAY }) }),
      '| ingress-point | 1 (1 gone by 2026-12-23) | 0 | eu-west-1 |',
    ],
    [
      'what is under way',
      about({ swept: swept({ resource: resource(), state: 'going', goneBy: undefined }) }),
      '| ingress-point | 1 (1 on the way) | 0 | eu-west-1 |',
    ],
    [
      'what could not be deleted',
      about({ swept: FAILED }),
      '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: ses:DeleteTenant was denied<br>**What to do:** allow it',
    ],
    [
      'what stays',
      about({ plan: { deletions: [], kept: [{ resource: resource(), reason: 'holds-data' }], gaps: [] } }),
      '| ingress-point | 1 | it holds data or a paid subscription (<code>include-data</code> is off) | eu-west-1 |',
    ],
    [
      'until when it stays',
      about({ plan: { deletions: [], kept: [{ resource: resource({ goneBy: DAY }), reason: 'going' }], gaps: [] } }),
      '| it is on its way out already, gone by 2026-12-23 |',
    ],
    [
      'what could not be listed',
      about({ plan: { deletions: [], kept: [], gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }] } }),
      '- tenant in <strong>us-east-1</strong>: ses:DeleteTenant was denied\n',
    ],
    [
      'what holds the role, and is deleted',
      about({ blocking: [HOLDER], attempts: [] }),
      '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: deleted by this run\n',
    ],
    [
      'what holds the role, and why it is there',
      about({ blocking: [HOLDER], swept: FAILED, attempts: [] }),
      '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: ses:DeleteTenant was denied\n',
    ],
    [
      'what holds the role, and was to stay',
      about({
        blocking: [HOLDER],
        swept: new Map(),
        attempts: [],
        plan: { deletions: [], kept: [{ resource: resource(), reason: 'not-selected' }], gaps: [] },
      }),
      '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: no selector matches it\n',
    ],
    [
      'what holds the role, and was not planned',
      about({ blocking: [HOLDER], swept: new Map(), attempts: [], plan: { deletions: [], kept: [], gaps: [] } }),
      `- <code>${HOLDER.arn}</code> in <strong>eu-west-1</strong>: it is not in the plan\n`,
    ],
    [
      'what holds the role, and nobody knows',
      about({ blocking: [{ region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:teapot/x' }], attempts: [] }),
      '- <code>arn:aws:ses:eu-west-1:111122223333:teapot/x</code> in <strong>eu-west-1</strong>: it is of a kind that this action does not know\n',
    ],
    ['the digest', about({}), `- Plan digest: <code>sha256:${'0'.repeat(64)}</code>\n`],
    ['how long it took', about({}), '- Took: 3.4s, until 2026-11-23 12:00 UTC\n'],
  ])('tells %s', (_what, shown, expected) => {
    expect(shown).toContain(expected);
  });

  test('draws the requests', () => {
    const shown = about({
      attempts: [
        attempt({ number: 0, outcome: 'lost' }),
        attempt({ outcome: 'in-use', endedAt: STARTED + 10 }),
        attempt({ number: 2, outcome: 'pending', endedAt: undefined }),
        attempt({ number: 3, outcome: 'deleted' }),
        attempt({ number: 4, outcome: 'absent' }),
      ],
    });
    const titles = [
      "    accTitle: Requests for the role's deletion",
      '    accDescr: Earlier run came to lost. Request 1 came to in use. Request 2 came to pending. Request 3 came to deleted. Request 4 came to absent.',
    ];
    const bars = [
      '    section Earlier run',
      `    lost :crit, ${STARTED}, ${STARTED + 2_000}`,
      '    section Request 1',
      `    in use :crit, ${STARTED}, ${STARTED + 1_000}`,
      '    section Request 2',
      `    pending :crit, ${STARTED}, ${STARTED + 1_000}`,
      '    section Request 3',
      `    deleted :done, ${STARTED}, ${STARTED + 2_000}`,
      '    section Request 4',
      `    absent :done, ${STARTED}, ${STARTED + 2_000}`,
    ];
    expect(shown).toContain(
      `\`\`\`mermaid\ngantt\n${titles.join('\n')}\n    dateFormat x\n    axisFormat %H:%M:%S\n    tickInterval 1second\n${bars.join('\n')}\n\`\`\``,
    );
  });

  test.each([
    ['seconds', 4, '1second'],
    ['some seconds', 5, '5second'],
    ['minutes', 121, '1minute'],
    ['an hour', 3_601, '30minute'],
    ['a day', 86_400, '6hour'],
  ])('draws requests of %s with labels that fit', (_what, seconds, interval) => {
    const shown = about({ attempts: [attempt(), attempt({ number: 2, endedAt: STARTED + seconds * 1_000 })] });
    expect(shown).toContain(`\n    tickInterval ${interval}\n`);
  });

  test('draws no single request', () => {
    expect(about({ attempts: [attempt()] })).not.toContain('mermaid');
  });

  test('is silent where there is nothing to tell', () => {
    const shown = summary(
      tornDownTo('absent', { plan: { deletions: [], kept: [], gaps: [] }, swept: new Map(), attempts: [], digest: undefined }),
    );
    expect(shown.match(/^(?:###|<details>).*$/gm)).toEqual(['<details><summary>Facts</summary>']);
    expect(shown).not.toContain('Plan digest');
  });

  test('does not tell what held a role that is deleted', () => {
    expect(about({ blocking: [HOLDER], attempts: [attempt({ outcome: 'deleted' })] })).not.toContain('What holds the role');
  });

  test('shows 100 entries, and how many more there are', () => {
    const blocking = Array.from({ length: 150 }, (_, index) => ({ region: 'eu-west-1', arn: `${HOLDER.arn}${index}` }));
    const shown = about({ blocking, attempts: [] });
    expect(shown).toContain('inp-199</code>');
    expect(shown).not.toContain('inp-1100</code>');
    expect(shown).toContain('\n\n50 more in the JSON report.\n');
  });

  test('has a row for each kind, and counts many Regions', () => {
    const deletions = [...many(30), resource({ kind: 'tenant', arn: 't' })];
    const kept = many(6).map(each => ({ resource: each, reason: 'not-selected' as const }));
    const shown = about({ plan: { deletions, kept, gaps: [] }, swept: new Map() });
    expect(shown).toContain('| Kind | Deleted | Left | Regions |\n| :-- | :-- | :-- | :-- |\n');
    expect(shown).toContain('| ingress-point | 0 | 30 | 30 Regions |\n| tenant | 0 | 1 | eu-west-1 |\n');
    expect(shown).toContain('<details><summary>What stays: 6 resources</summary>\n\n| Kind | How many | Why | Regions |');
    expect(shown).toContain('| ingress-point | 6 | no selector matches it | 6 Regions |');
  });

  test('names together what could not be deleted for the same reason, at most 20', () => {
    const failed = Array.from({ length: 25 }, (_, index) => ({
      resource: resource({ name: `inp-${index}`, arn: `${HOLDER.arn}${index}` }),
      state: 'failed' as const,
      problem: DENIED,
    }));
    const shown = about({ swept: swept(...failed) });
    expect(shown).toContain('- ingress-point <code>inp-0</code>, <code>inp-1</code>');
    expect(shown).toContain('<code>inp-19</code> and 5 more in <strong>eu-west-1</strong>: ses:DeleteTenant was denied<br>');
    expect(shown.match(/What to do:\*\* allow it/g)).toHaveLength(2);
  });

  test('names together the kinds that could not be listed for the same reason', () => {
    const problem = DENIED;
    const of = (kind: 'tenant' | 'archive', region: string) => ({ kind, region, problem });
    const gaps = [of('tenant', 'us-east-1'), of('archive', 'us-east-1'), of('tenant', 'eu-west-1')];
    const shown = about({ plan: { deletions: [], kept: [], gaps } });
    expect(shown).toContain(
      '- tenant, archive in <strong>us-east-1</strong>: ses:DeleteTenant was denied\n- tenant in <strong>eu-west-1</strong>: ses:DeleteTenant was denied\n',
    );
  });

  test('shows the last 100 requests, and how many there were before', () => {
    const requests = Array.from({ length: 1_000 }, (_, index) => attempt({ number: index + 1, outcome: 'created-again' }));
    const shown = about({ attempts: requests });
    expect([shown.includes('section Request 900\n'), shown.includes('section Request 901\n')]).toEqual([false, true]);
    expect(shown).toContain('900 earlier requests in the JSON report.');
    const [, chart = ''] = /```mermaid([\s\S]*)```/.exec(shown) ?? [];
    // Mermaid draws nothing of what is longer.
    expect(chart.length).toBeLessThan(50_000);
  });

  test('leaves no fence open where it is cut', () => {
    const requests = Array.from({ length: 100 }, (_, index) => attempt({ number: index + 1 }));
    const bars = Array.from({ length: 60 }, (_, index) => {
      const problem = { ...DENIED, message: '|'.repeat(1_000), advice: '|'.repeat(440 + index) };
      const failed = many(100).map((each): Swept => ({ resource: each, state: 'failed', problem }));
      const shown = about({ attempts: requests, plan: { deletions: [], kept: [], gaps: [] }, swept: swept(...failed) });
      expect(shown.match(/^```/gm)?.length ?? 0).not.toBe(1);
      return shown.match(/^ {4}section/gm)?.length ?? 0;
    });
    expect(new Set(bars)).toEqual(new Set([0, 100]));
  });

  const marked = new Marked({ gfm: true });
  const tags = (markdown: string): string[] =>
    String(marked.parse(markdown))
      .replaceAll('<!-- -->', '')
      .match(/<[^>]*>/g) ?? [];
  const saying = (words: string): string => {
    const named = resource({ name: words, region: words, arn: words });
    return about({
      plan: {
        deletions: [named],
        kept: [{ resource: named, reason: 'not-selected' }],
        gaps: [{ region: words, kind: 'tenant', problem: { ...DENIED, message: words } }],
      },
      swept: swept({ resource: named, state: 'failed', problem: { ...DENIED, message: words, advice: words } }),
      attempts: [attempt({ outcome: 'in-use', task: words, reason: words })],
      blocking: [{ region: words, arn: words }],
      digest: words,
    });
  };

  test.each(HOSTILE.filter(words => !words.includes('`')))('takes no text for markup: %j', words => {
    expect(tags(saying(words))).toEqual(tags(saying('harmless')));
  });
});
