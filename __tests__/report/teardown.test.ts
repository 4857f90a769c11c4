import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import { endWithError } from '../../src/ending.ts';
import { runError } from '../../src/model/problem.ts';
import type { Attempt, Kept, Plan, ResourceOutcome, Result } from '../../src/model/result.ts';
import { outputs } from '../../src/report/outputs.ts';
import { headline, summary } from '../../src/report/summary.ts';
import {
  ARN,
  attempt,
  FINISHED,
  facts,
  HOSTILE,
  RESULTS,
  resource,
  STARTED,
  swept,
  TASK,
  teardownResult,
  teardownTo,
  USER,
} from './results.ts';
import { complaints, reportOf } from './schema.ts';

const DENIED = { code: 'access-denied', message: 'ses:DeleteTenant was denied', advice: 'allow it', permanent: true } as const;
const FAILED = swept({ resource: resource(), state: 'failed', problem: DENIED });
const DAY = new Date('2026-12-23T12:00:00Z');

describe('the headline of a teardown', () => {
  test.each<{ name: string; result: Result; expected: string }>([
    {
      name: 'says that the role is deleted, with the number of resources',
      result: RESULTS.deleted,
      expected: 'is deleted from account 111122223333, and this run deleted 1 resource.',
    },
    {
      name: 'says that the role is missing',
      result: RESULTS.absent,
      expected: 'There is no AWSServiceRoleForAmazonSES in account 111122223333',
    },
    {
      name: 'says what a dry run would delete',
      result: RESULTS.planned,
      expected: 'A dry run: 1 resource and the role would be deleted from account 111122223333.',
    },
    {
      name: 'says that a dry run found no role',
      result: teardownTo('planned', { role: { kind: 'absent' } }),
      expected: 'A dry run: 1 resource would be deleted from account 111122223333; there is no role to delete.',
    },
    { name: 'says that the role is kept', result: RESULTS.kept, expected: 'is kept in account 111122223333, because it is in use' },
    { name: 'says that the role is in use', result: RESULTS['in-use'], expected: 'is still in use in account 111122223333' },
    { name: 'says that the role was not deleted before the deadline', result: RESULTS['timed-out'], expected: 'was not deleted in time' },
    {
      name: 'says that the teardown was refused',
      result: endWithError(facts({ teardown: teardownResult() }), runError('refused', 'no', 'ask'), FINISHED),
      expected: 'Refused: no. This run deleted 1 resource before.',
    },
    {
      name: 'says that resources were not deleted',
      result: teardownTo('deleted', { swept: FAILED }),
      expected: 'The teardown of account 111122223333 is not complete.',
    },
    {
      name: 'says that the run ended early',
      result: endWithError(facts({ mode: 'teardown', teardown: teardownResult() }), runError('credentials', 'no', 'ask'), FINISHED),
      expected: 'The teardown could not finish: no. This run deleted 1 resource before.',
    },
    {
      name: 'says that the role is deleted if the report could not be written',
      result: endWithError(RESULTS.deleted, runError('input', 'no report', 'name a file'), FINISHED),
      expected: 'The teardown could not finish: no report. This run deleted the role and 1 resource before.',
    },
  ])('$name', ({ result, expected }) => {
    expect(headline(result)).toContain(expected);
  });

  test('counts no resource that was not deleted', () => {
    expect(headline(teardownTo('in-use', { swept: FAILED }))).toBe('AWSServiceRoleForAmazonSES is still in use in account 111122223333.');
  });

  test.each(['deleted', 'absent', 'planned', 'kept', 'in-use', 'timed-out'] as const)(
    'of %s has no number of resources without a teardown',
    status => {
      expect(headline({ ...RESULTS[status], teardown: undefined })).not.toContain('this run deleted');
    },
  );
});

describe('the outputs of a teardown', () => {
  test('show the resources that the run deleted and those that it did not', () => {
    const rules = resource({ kind: 'receipt-rule-set', name: 'inbound', arn: undefined });
    const values = outputs(
      teardownTo('in-use', {
        digest: 'sha256:1',
        swept: swept(
          { resource: resource(), state: 'deleted' },
          { resource: rules, state: 'deleting', deletedBy: DAY },
          { resource: resource({ arn: 'x' }), state: 'failed', problem: DENIED },
        ),
        attempts: [
          attempt({ number: 0, outcome: 'lost' }),
          attempt({ outcome: 'in-use' }),
          attempt({ number: 2, task: undefined, outcome: 'failed' }),
        ],
        blocking: [USER],
      }),
      'report.json',
    );
    expect(Object.fromEntries(values)).toMatchObject({
      status: 'in-use',
      healthy: 'false',
      attempts: '2',
      'deletion-task-id': TASK,
      'blocking-resources': JSON.stringify([USER]),
      'plan-digest': 'sha256:1',
      'role-exists': 'true',
      'role-arn': ARN,
      errors: '1',
    });
    expect(JSON.parse(values.get('deleted-resources') ?? '')).toEqual([
      { region: 'eu-west-1', kind: 'ingress-point', name: 'inp-1', arn: USER.arn },
      { region: 'eu-west-1', kind: 'receipt-rule-set', name: 'inbound' },
    ]);
  });

  test('leave out unknown values', () => {
    const values = outputs(teardownTo('absent', { attempts: [], digest: undefined, role: { kind: 'absent' } }), 'report.json');
    expect(['deletion-task-id', 'plan-digest', 'role-arn'].filter(name => values.has(name))).toEqual([]);
    expect([values.get('attempts'), values.get('role-exists')]).toEqual(['0', 'false']);
  });

  test.each(['healthy', 'refused', 'error'] as const)('are not set by a check that is %s', status => {
    expect([...outputs(RESULTS[status], 'report.json').keys()]).not.toContain('attempts');
  });

  test('of 10,000 resources are JSON within their limit', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => ({
      resource: resource({ name: `inp-${index}`, arn: `${USER.arn}${index}` }),
      state: 'deleted' as const,
    }));
    const values = outputs(teardownTo('deleted', { swept: swept(...all), blocking: all.map(() => USER) }), 'report.json');
    for (const name of ['deleted-resources', 'blocking-resources']) {
      expect((JSON.parse(values.get(name) ?? '') as unknown[]).length).toBeGreaterThan(300);
    }
    expect(Buffer.byteLength([...values.values()].join(''))).toBeLessThan(100_000);
  });
});

describe('the JSON report of a teardown', () => {
  const full = teardownTo('in-use', {
    plan: {
      deletions: [resource(), resource({ kind: 'receipt-rule-set', name: 'inbound', arn: undefined })],
      kept: [
        { resource: resource({ kind: 'archive', name: 'arc', arn: 'a', deleting: true, deletedBy: DAY }), reason: 'deleting' },
        { resource: resource({ name: 'other', arn: 'b' }), reason: 'not-selected' },
      ],
      gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }],
      notes: [
        { kind: 'change', region: 'us-east-1', key: 'k', message: 'the tenant loses it', advice: 'keep it' },
        { kind: 'empty', region: undefined, key: 'empty', message: 'nothing', advice: 'check' },
      ],
    },
    swept: swept(
      { resource: resource(), state: 'failed', problem: DENIED },
      { resource: resource({ arn: 'c' }), state: 'deleting', deletedBy: DAY },
    ),
    attempts: [
      attempt({ outcome: 'in-use', reason: 'it is used', usage: [USER] }),
      attempt({ number: 2, outcome: 'pending', endedAt: undefined, task: undefined, status: 'IN_PROGRESS' }),
    ],
    blocking: [USER],
    unanswered: new Map([['iam:GetRole', DENIED]]),
  });

  test('has the plan, the resources and the requests', () => {
    const data = reportOf(full);
    expect(complaints(data)).toBeNull();
    expect(data['teardown']).toEqual({
      plan: {
        digest: `sha256:${'0'.repeat(64)}`,
        deletions: [
          { region: 'eu-west-1', kind: 'ingress-point', name: 'inp-1', arn: USER.arn },
          { region: 'eu-west-1', kind: 'receipt-rule-set', name: 'inbound' },
        ],
        kept: [
          { region: 'eu-west-1', kind: 'archive', name: 'arc', arn: 'a', reason: 'going', goneBy: '2026-12-23T12:00:00.000Z' },
          { region: 'eu-west-1', kind: 'ingress-point', name: 'other', arn: 'b', reason: 'not-selected' },
        ],
        notListed: [{ region: 'us-east-1', kind: 'tenant', message: 'ses:DeleteTenant was denied', advice: 'allow it' }],
        notes: [
          { kind: 'change', region: 'us-east-1', message: 'the tenant loses it', advice: 'keep it' },
          { kind: 'empty', message: 'nothing', advice: 'check' },
        ],
      },
      swept: [
        {
          region: 'eu-west-1',
          kind: 'ingress-point',
          name: 'inp-1',
          arn: USER.arn,
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
          taskStatus: null,
          startedAt: '2026-11-23T12:00:00.000Z',
          endedAt: '2026-11-23T12:00:02.000Z',
          outcome: 'in-use',
          reason: 'it is used',
          usage: [USER],
        },
        {
          number: 2,
          task: null,
          taskStatus: 'IN_PROGRESS',
          startedAt: '2026-11-23T12:00:00.000Z',
          endedAt: null,
          outcome: 'pending',
          reason: null,
          usage: [],
        },
      ],
      blocking: [USER],
      unanswered: [{ request: 'iam:GetRole', message: DENIED.message, advice: DENIED.advice }],
    });
    expect(data['role']).toMatchObject({ exists: true, created: false, descriptionUpdated: false, arn: ARN });
  });

  test('follows the schema if the run ended before its plan', () => {
    const result = endWithError(
      facts({ mode: 'teardown', teardown: teardownResult({ digest: undefined, role: undefined }) }),
      runError('cancelled', 'stop', 'again'),
      FINISHED,
    );
    expect(complaints(reportOf(result))).toBeNull();
    expect(reportOf(result)['teardown']).toMatchObject({ plan: { digest: null } });
  });

  test('is not allowed in the report of a check', () => {
    expect(complaints({ ...reportOf(RESULTS.healthy), teardown: reportOf(full)['teardown'] })).not.toBeNull();
    expect(complaints({ ...reportOf(full), mode: 'check' })).not.toBeNull();
  });
});

describe('the summary of a teardown', () => {
  const PLAN: Plan = { deletions: [], kept: [], gaps: [], notes: [] };
  const show = (changes: Parameters<typeof teardownResult>[0]): string =>
    summary(teardownTo('in-use', { attempts: [attempt({ outcome: 'in-use' })], ...changes }));
  const kept = (changes: Partial<Kept>): Plan => ({ ...PLAN, kept: [{ resource: resource(), reason: 'not-selected', ...changes }] });
  const many = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      resource({ name: `inp-${index}`, region: `eu-west-${index}`, arn: `${USER.arn}${index}` }),
    );

  test.each<{ name: string; shown: string; expected: string }>([
    { name: 'counts deleted resources', shown: show({}), expected: '| ingress-point | 1 | 0 | eu&#8209;west&#8209;1 |' },
    {
      name: 'counts resources that are not deleted',
      shown: show({ swept: [] }),
      expected: '| ingress-point | 0 | 1 | eu&#8209;west&#8209;1 |',
    },
    {
      name: 'says until when AWS deletes a resource',
      shown: show({ swept: swept({ resource: resource(), state: 'deleting', deletedBy: DAY }) }),
      expected: '| ingress-point | 1 (AWS deletes 1 by 2026-12-23) | 0 | eu&#8209;west&#8209;1 |',
    },
    {
      name: 'says that AWS is deleting a resource',
      shown: show({ swept: swept({ resource: resource(), state: 'deleting', deletedBy: undefined }) }),
      expected: '| ingress-point | 1 (AWS is deleting 1) | 0 | eu&#8209;west&#8209;1 |',
    },
    {
      name: 'lists resources that were not deleted, with the advice',
      shown: show({ swept: FAILED }),
      expected:
        '### Not deleted\n\n- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: ses:DeleteTenant was denied<br>**Fix:** allow it',
    },
    {
      name: 'says why a resource is kept',
      shown: show({ plan: kept({ reason: 'holds-data' }) }),
      expected: '| ingress-point | 1 | it holds data or is paid for (<code>include-data</code> is off) | eu&#8209;west&#8209;1 |',
    },
    {
      name: 'says until when a resource is kept',
      shown: show({ plan: kept({ resource: resource({ deletedBy: DAY }), reason: 'deleting' }) }),
      expected: '| AWS is deleting it already, until 2026-12-23 |',
    },
    {
      name: 'lists the kinds of resource that could not be listed',
      shown: show({ plan: { ...PLAN, gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }] } }),
      expected:
        '### Not listed\n\nThis is not the whole plan, because some resources could not be read. A teardown deletes what it could read, and the step fails.\n\n- tenant in <strong>us-east-1</strong>: ses:DeleteTenant was denied\n',
    },
    {
      name: 'warns of a change once for all its Regions',
      shown: show({
        plan: {
          ...PLAN,
          notes: [
            { kind: 'not-looked-up', region: 'us-east-1', key: 'k', message: 'not `known`', advice: 'allow it' },
            { kind: 'not-looked-up', region: 'eu-west-1', key: 'k', message: 'not `known`', advice: 'allow it' },
            { kind: 'selector', region: undefined, key: 'k', message: 'no match', advice: 'correct it' },
            { kind: 'charge', region: 'eu-west-1', key: 'k', message: 'VDM', advice: 'end it' },
          ],
        },
      }),
      expected:
        '### ⚠️ Warnings\n\n- In <strong>us-east-1</strong>, <strong>eu-west-1</strong>: not <code>known</code><br>**Fix:** allow it\n\n- no match<br>**Fix:** correct it\n\n### Deletion requests',
    },
    {
      name: 'lists the charges',
      shown: show({ plan: { ...PLAN, notes: [{ kind: 'charge', region: 'eu-west-1', key: 'k', message: 'VDM', advice: 'end it' }] } }),
      expected: '### Still paid for\n\n- In <strong>eu-west-1</strong>: VDM<br>**To end it:** end it\n',
    },
    {
      name: 'lists a resource that uses the role and that this run deleted',
      shown: show({ blocking: [USER] }),
      expected: '### In use by\n\n- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: deleted by this run\n',
    },
    {
      name: 'lists a resource that uses the role and that AWS is deleting',
      shown: show({ blocking: [USER], swept: swept({ resource: resource(), state: 'deleting', deletedBy: undefined }) }),
      expected: '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: AWS is deleting it, as this run requested\n',
    },
    {
      name: 'lists a resource that uses the role and that was not deleted',
      shown: show({ blocking: [USER], swept: FAILED }),
      expected: '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: ses:DeleteTenant was denied\n',
    },
    {
      name: 'lists a resource that uses the role and that the plan keeps',
      shown: show({ blocking: [USER], swept: [], plan: kept({}) }),
      expected: '- ingress-point <code>inp-1</code> in <strong>eu-west-1</strong>: no selector matches it\n',
    },
    {
      name: 'lists a resource that uses the role and that is not in the plan',
      shown: show({ blocking: [USER], swept: [], plan: PLAN }),
      expected: `- <code>${USER.arn}</code> in <strong>eu-west-1</strong>: not deleted by this run\n`,
    },
    {
      name: 'lists a resource that uses the role and that another plan would delete',
      shown: show({ blocking: [USER], swept: [], plan: { ...PLAN, deletions: [resource({ name: 'other', arn: `${USER.arn}-2` })] } }),
      expected: `- <code>${USER.arn}</code> in <strong>eu-west-1</strong>: it is not in the plan\n`,
    },
    {
      name: 'lists a resource of an unknown kind that uses the role',
      shown: show({ blocking: [{ region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:teapot/x' }] }),
      expected:
        '- <code>arn:aws:ses:eu-west-1:111122223333:teapot/x</code> in <strong>eu-west-1</strong>: this action does not know its kind\n',
    },
    { name: 'has the digest of the plan', shown: show({}), expected: `- Plan digest: <code>sha256:${'0'.repeat(64)}</code>\n` },
    { name: 'says how long the run took', shown: show({}), expected: '- Run: 2026-11-23 12:00 UTC, took 3.4s\n' },
  ])('$name', ({ shown, expected }) => {
    expect(shown).toContain(expected);
  });

  test('lists resources that could not be listed before the deleted resources', () => {
    const shown = show({ plan: { ...PLAN, gaps: [{ region: 'us-east-1', kind: 'tenant', problem: DENIED }] } });
    expect(shown.indexOf('### Not listed')).toBeLessThan(shown.indexOf('**Fix:**'));
  });

  test('has only the facts if no resource was deleted', () => {
    const shown = summary(teardownTo('absent', { plan: PLAN, swept: [], attempts: [], digest: undefined }));
    expect(shown.match(/^(?:###|<details>).*$/gm)).toEqual(['<details><summary>Facts</summary>']);
    expect(shown).not.toContain('Plan digest');
  });

  test.each(['deleted', 'absent'] as const)('lists no resources that use a deleted role (%s)', outcome => {
    expect(show({ blocking: [USER], attempts: [attempt({ outcome })] })).not.toContain('### In use by');
  });

  test('shows 100 resources that use the role, and the number of the others', () => {
    const shown = show({ blocking: many(150).map(({ arn }) => ({ region: 'eu-west-1', arn: String(arn) })), attempts: [] });
    expect(shown).toContain('inp-199</code>');
    expect(shown).not.toContain('inp-1100</code>');
    expect(shown).toContain('\n\n50 more in the JSON report.\n');
  });

  test('has a row for each kind, and counts many Regions', () => {
    const deletions = [...many(30), resource({ kind: 'tenant', arn: 't' })];
    const shown = show({
      plan: { ...PLAN, deletions, kept: many(6).map(each => ({ resource: each, reason: 'not-selected' })) },
      swept: [],
    });
    expect(shown).toContain('| Kind | Deleted | Not deleted | Regions |\n| :-- | :-- | :-- | :-- |\n');
    expect(shown).toContain('| ingress-point | 0 | 30 | 30 Regions |\n| tenant | 0 | 1 | eu&#8209;west&#8209;1 |\n');
    expect(shown).toContain('<details><summary>Kept: 6 resources</summary>\n\n| Kind | Number | Reason | Regions |');
    expect(shown).toContain('| ingress-point | 6 | no selector matches it | 6 Regions |');
  });

  test('groups at most 20 resources that were not deleted for the same reason', () => {
    const failed = Array.from({ length: 25 }, (_, index): ResourceOutcome => {
      const name = `inp-${index}`;
      return { resource: resource({ name, arn: `${USER.arn}${index}` }), state: 'failed', problem: DENIED };
    });
    const shown = show({ swept: swept(...failed) });
    expect(shown).toContain('- ingress-point <code>inp-0</code>, <code>inp-1</code>');
    expect(shown).toContain('<code>inp-19</code> and 5 more in <strong>eu-west-1</strong>: ses:DeleteTenant was denied<br>');
    expect(shown.match(/Fix:\*\* allow it/g)).toHaveLength(2);
  });

  test('lists a Region without a resource that AWS names as a user of the role', () => {
    const usage = [{ region: 'eu-west-1', arn: '' }];
    const result = teardownTo('in-use', { attempts: [attempt({ outcome: 'in-use', usage })], blocking: usage });
    expect(summary(result)).toContain('- <code>a resource that AWS does not name</code> in <strong>eu-west-1</strong>: ');
  });

  test('has the reason that AWS gave for each request', () => {
    const attempts = [
      attempt({ outcome: 'in-use', reason: 'It is used.' }),
      attempt({ number: 2, outcome: 'pending', status: 'NOT_STARTED' }),
    ];
    const text = summary(teardownTo('timed-out', { attempts }));
    expect(text).toContain('| Outcome | In use by | Reason |');
    expect(text).toContain('| in use |  | It is used. |');
    expect(text).toContain('| pending: NOT&#95;STARTED |  |  |');
  });

  test('lists the requests that AWS has not answered', () => {
    const unanswered = new Map([['iam:GetRole', { ...DENIED, message: 'AWS had not answered iam:GetRole' }]]);
    expect(summary(teardownTo('timed-out', { unanswered }))).toContain('### Not answered\n\n- AWS had not answered iam:GetRole\n');
  });

  test('names a Region that is off once, and no kind', () => {
    const problem = { ...DENIED, code: 'region-disabled', message: 'the organization denies eu-west-1' } as const;
    const gaps = ['eu-west-1', 'eu-west-2'].map(region => ({ region, kind: 'identity' as const, problem, ignored: true }));
    expect(summary(teardownTo('deleted', { plan: { ...PLAN, gaps } }))).toContain(
      '- All resources in <strong>eu-west-1, eu-west-2</strong>: the organization denies eu-west-1\n',
    );
  });

  test('groups the kinds that could not be listed for the same reason', () => {
    const gap = (kind: 'tenant' | 'archive', region: string) => ({ kind, region, problem: DENIED });
    const gaps = [gap('tenant', 'us-east-1'), gap('archive', 'us-east-1'), gap('tenant', 'eu-west-1')];
    expect(show({ plan: { ...PLAN, gaps } })).toContain(
      '- tenant, archive in <strong>us-east-1, eu-west-1</strong>: ses:DeleteTenant was denied\n',
    );
  });

  describe('with deletion requests', () => {
    const HEADER = '### Deletion requests\n\n| Request | Time (UTC) | Duration | Outcome | In use by |\n| :-- | :-- | :-- | :-- | :-- |\n';
    const usage = (number: number, region = 'eu-west-1') =>
      Array.from({ length: number }, (_, index) => ({ region, arn: `arn:aws:ses:${region}:111122223333:configuration-set/set-${index}` }));
    const row = (changes: Partial<Attempt>): string => {
      const [, first = ''] = show({ attempts: [attempt(changes)], plan: PLAN }).split(HEADER);
      return first.slice(0, first.indexOf('\n'));
    };

    test('lists every request of a run that deleted the role, with the resources that used the role at the time', () => {
      const attempts = [
        attempt({ outcome: 'in-use', usage: [USER, ...usage(1)] }),
        attempt({ number: 2, startedAt: STARTED + 65_000, endedAt: STARTED + 155_000 }),
      ];
      expect(summary(teardownTo('deleted', { attempts, blocking: [USER] }))).toContain(
        `${HEADER}| 1 | 12:<!-- -->00:00 | 2s | in use | ingress-point <code>inp-1</code>, configuration-set <code>set-0</code> in eu&#8209;west&#8209;1 |\n| 2 | 12:<!-- -->01:05 | 1m30s | deleted |  |\n`,
      );
      expect(summary(teardownTo('deleted', { attempts, blocking: [USER] }))).not.toContain('### In use by');
    });

    test.each<{ outcome: Attempt['outcome']; text: string }>([
      { outcome: 'pending', text: 'pending' },
      { outcome: 'deleted', text: 'deleted' },
      { outcome: 'absent', text: 'role not found' },
      { outcome: 'in-use', text: 'in use' },
      { outcome: 'failed', text: 'failed' },
      { outcome: 'lost', text: 'task not found' },
      { outcome: 'created-again', text: 'created again' },
    ])('says "$text" for a request with the outcome $outcome', ({ outcome, text }) => {
      expect(row({ outcome })).toBe(`| 1 | 12:<!-- -->00:00 | 2s | ${text} |  |`);
    });

    test.each<{ name: string; request: Partial<Attempt>; cells: string }>([
      { name: 'marks the task of an earlier run', request: { number: 0 }, cells: '| earlier run | 12:<!-- -->00:00 | 2s | deleted |  |' },
      {
        name: 'has no duration for a request that is in progress',
        request: { outcome: 'pending', endedAt: undefined },
        cells: '| 1 | 12:<!-- -->00:00 |  | pending |  |',
      },
      {
        name: 'groups resources by Region',
        request: { outcome: 'in-use', usage: [...usage(2), ...usage(1, 'us-east-1')] },
        cells:
          '| 1 | 12:<!-- -->00:00 | 2s | in use | configuration-set <code>set-0</code>, configuration-set <code>set-1</code> in eu&#8209;west&#8209;1; configuration-set <code>set-0</code> in us&#8209;east&#8209;1 |',
      },
      {
        name: 'shows three resources, and the number of the others',
        request: { outcome: 'in-use', usage: usage(1_000) },
        cells:
          '| 1 | 12:<!-- -->00:00 | 2s | in use | configuration-set <code>set-0</code>, configuration-set <code>set-1</code>, configuration-set <code>set-2</code> in eu&#8209;west&#8209;1 and 997 more |',
      },
      {
        name: 'shortens the ARN of a resource of an unknown kind',
        request: { outcome: 'in-use', usage: [{ region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:teapot/a/b' }] },
        cells: '| 1 | 12:<!-- -->00:00 | 2s | in use | <code>teapot/a/b</code> in eu&#8209;west&#8209;1 |',
      },
      {
        name: 'says that AWS names only the Region',
        request: { outcome: 'in-use', usage: [{ region: 'eu-west-1', arn: '' }] },
        cells: '| 1 | 12:<!-- -->00:00 | 2s | in use | <code>a resource that AWS does not name</code> in eu&#8209;west&#8209;1 |',
      },
      {
        name: 'shows a resource without an ARN',
        request: { outcome: 'in-use', usage: [{ region: 'eu-west-1', arn: 'something' }] },
        cells: '| 1 | 12:<!-- -->00:00 | 2s | in use | <code>something</code> in eu&#8209;west&#8209;1 |',
      },
    ])('$name', ({ request, cells }) => {
      expect(row(request)).toBe(cells);
    });

    test('shows the last 100 requests, and the number of the earlier ones', () => {
      const shown = show({ attempts: Array.from({ length: 1_000 }, (_, index) => attempt({ number: index + 1 })) });
      expect([shown.includes('\n| 900 | '), shown.includes('\n| 901 | ')]).toEqual([false, true]);
      expect(shown).toContain('\n\n900 earlier requests in the JSON report.\n');
    });

    test('has no table without a request', () => {
      expect(show({ attempts: [] })).not.toContain('Deletion requests');
    });
  });

  const marked = new Marked({ gfm: true });
  const tags = (markdown: string): string[] =>
    String(marked.parse(markdown))
      .replaceAll('<!-- -->', '')
      .match(/<[^>]*>/g) ?? [];
  const saying = (words: string): string => {
    const named = resource({ name: words, region: words, arn: words });
    return show({
      plan: {
        deletions: [named],
        kept: [{ resource: named, reason: 'not-selected' }],
        gaps: [{ region: words, kind: 'tenant', problem: { ...DENIED, message: words } }],
        notes: [],
      },
      swept: swept({ resource: named, state: 'failed', problem: { ...DENIED, message: words, advice: words } }),
      attempts: [attempt({ outcome: 'in-use', task: words, reason: words, usage: [{ region: words, arn: words }] })],
      blocking: [{ region: words, arn: words }],
      digest: words,
    });
  };

  test.each(HOSTILE.filter(words => !words.includes('`')))('shows text as text: %j', words => {
    expect(tags(saying(words))).toEqual(tags(saying('harmless')));
  });
});
