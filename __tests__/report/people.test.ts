import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import { ended } from '../../src/ending.ts';
import { runError } from '../../src/model/problem.ts';
import type { Snapshot } from '../../src/model/readings.ts';
import type { Result, Swept } from '../../src/model/result.ts';
import { DEFAULT_SETTINGS, type Evaluation, type RuleId } from '../../src/model/rules.ts';
import { annotations } from '../../src/report/annotations.ts';
import { rolePage, sesPage } from '../../src/report/console.ts';
import { headline } from '../../src/report/headline.ts';
import { judgementLines, lastLine } from '../../src/report/log.ts';
import { mark, STATUS_MARKS, statusMark, worstMark } from '../../src/report/marks.ts';
import { leftOut, outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import {
  ARN,
  checked,
  FINISHED,
  facts,
  found,
  HOLDER,
  HOSTILE,
  judgement,
  judgements,
  RESULTS,
  ROLE,
  regionsOf,
  resource,
  resultOf,
  SEVENTEEN,
  STARTED,
  STATUSES,
  snapshot,
  swept,
  tornDownTo,
} from './results.ts';

const MEBIBYTE = 1024 * 1024;
const severities = ['error', 'warning'] as const;

function many(number: number, changes: Partial<Evaluation> = {}): Evaluation[] {
  return Array.from({ length: number }, (_, index) =>
    judgement('identity-verified', {
      outcome: 'failed',
      region: 'us-east-1',
      message: `mail${index}.example.com is not verified for sending`,
      advice: 'publish its records',
      ...changes,
    }),
  );
}

const LONG = `<b>${'|'.repeat(5_000)}`;

describe('outputs', () => {
  test.each([
    ['healthy', { status: 'healthy', healthy: 'true', errors: '0', warnings: '0', 'role-exists': 'true', 'role-arn': ARN }],
    ['degraded', { status: 'degraded', healthy: 'true', errors: '0', warnings: '1', 'role-exists': 'true' }],
    ['unhealthy', { status: 'unhealthy', healthy: 'false', errors: '1', warnings: '0', 'role-exists': 'true' }],
    ['missing', { status: 'missing', healthy: 'false', errors: '1', warnings: '0', 'role-exists': 'false', 'role-arn': undefined }],
    ['unknown', { status: 'unknown', healthy: 'false', errors: '1', 'role-exists': undefined, 'role-arn': undefined }],
    ['refused', { status: 'refused', healthy: 'false', errors: '1', findings: '[]', regions: '{}', 'account-id': '111122223333' }],
    ['cancelled', { status: 'cancelled', healthy: 'false', errors: '2', 'role-exists': 'true', 'role-arn': ARN }],
    ['error', { status: 'error', healthy: 'false', errors: '1', 'account-id': undefined, 'role-exists': undefined }],
  ] as const)('%s', (status, expected) => {
    const values = outputs(RESULTS[status], '/runner/report.json');
    for (const [name, value] of Object.entries({ 'report-path': '/runner/report.json', created: 'false', ...expected })) {
      expect([name, values.get(name)]).toEqual([name, value]);
    }
  });

  test.each(STATUSES)('%s: what is JSON can be read', status => {
    const values = outputs(RESULTS[status], 'report.json');
    expect(Array.isArray(JSON.parse(values.get('findings') ?? ''))).toBe(true);
    expect(JSON.parse(values.get('regions') ?? '')).toEqual(expect.any(Object));
  });

  test('say which rule, where, what and what to do', () => {
    const values = outputs(found(judgement('extra-policies', { outcome: 'unknown', severity: 'warning' }), ...many(1)), 'report.json');
    expect(JSON.parse(values.get('findings') ?? '')).toEqual([
      {
        rule: 'extra-policies',
        severity: 'warning',
        outcome: 'unknown',
        message: 'extra-policies was judged',
        advice: 'mend extra-policies',
      },
      {
        rule: 'identity-verified',
        severity: 'error',
        outcome: 'failed',
        region: 'us-east-1',
        message: 'mail0.example.com is not verified for sending',
        advice: 'publish its records',
      },
    ]);
    expect(JSON.parse(values.get('regions') ?? '')).toEqual({
      'us-east-1': { status: 'unhealthy', healthy: false, errors: 1, warnings: 1 },
    });
  });

  test('say that the run created the role', () => {
    expect(outputs(resultOf({ created: true }), 'report.json').get('created')).toBe('true');
  });

  test('leave out the role where no rule looks at it', () => {
    const values = outputs(resultOf({ snapshot: snapshot({ role: undefined }) }), 'report.json');
    expect([values.has('role-exists'), values.has('role-arn')]).toEqual([false, false]);
  });

  test.each([1_000, 10_000])('of %d findings are small enough, and JSON', number => {
    const result = found(...many(number, { message: LONG.slice(0, 1_000) }));
    const values = outputs(result, 'report.json');
    expect(values.get('errors')).toBe(String(number));
    const listed = JSON.parse(values.get('findings') ?? '') as unknown[];
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.length).toBeLessThan(number);
    expect([...values.values()].join('').length).toBeLessThan(500_000);
    const words = `the output findings has the first ${listed.length} of ${number} entries`;
    expect(leftOut(result, '/runner/report.json')).toEqual([`${words}; all of them are in /runner/report.json`]);
    expect(leftOut(result, undefined)).toEqual([words]);
  });

  test('say nothing of what they leave out where that is nothing', () => {
    expect(leftOut(RESULTS.deleted, 'report.json')).toEqual([]);
  });

  test('say what they leave out of what a teardown deleted, and of what it could not', () => {
    const holders = Array.from({ length: 3_000 }, (_, index) => ({ ...HOLDER, arn: `${HOLDER.arn}-${index}` }));
    const gone = holders.map(({ arn }): Swept => ({ resource: resource({ name: arn, arn }), state: 'deleted' }));
    const result = tornDownTo('in-use', { blocking: holders, swept: swept(...gone) });
    expect(leftOut(result, undefined)).toEqual([
      expect.stringMatching(/^the output blocking-resources has the first \d+ of 3000 entries$/),
      expect.stringMatching(/^the output deleted-resources has the first \d+ of 3000 entries$/),
    ]);
  });
});

describe('marks', () => {
  test.each([
    ['passed', 'error', '✅'],
    ['failed', 'error', '❌'],
    ['failed', 'warning', '⚠️'],
    ['unknown', 'error', '❓'],
    ['unknown', 'warning', '❓'],
    ['not-applicable', 'error', '➖'],
  ] as const)('%s %s: %s', (outcome, severity, expected) => {
    expect(mark(judgement('role-path', { outcome, severity }))).toBe(expected);
  });

  test.each([
    [['passed', 'not-applicable'], '✅'],
    [['not-applicable'], '➖'],
    [['passed', 'unknown'], '❓'],
    [['unknown', 'failed', 'passed'], '❌'],
    [[], ''],
  ] as const)('of %p the worst counts', (outcomes, expected) => {
    expect(worstMark(outcomes.map(outcome => judgement('role-path', { outcome })))).toBe(expected);
  });

  test.each(STATUSES)('%s: passed is never marked as red', status => {
    expect(['❌', '❓']).not.toContain(statusMark({ status, passed: true }));
    expect(statusMark({ status, passed: false })).toBe(STATUS_MARKS[status]);
  });

  test.each(STATUSES)('%s is marked as fine only where it is', status => {
    expect(STATUS_MARKS[status] === '✅').toBe(['healthy', 'deleted', 'absent', 'kept'].includes(status));
  });
});

describe('the headline', () => {
  const two = resultOf({ judgements: many(2, { severity: 'warning' }) }, 'warning', { regions: ['us-east-1', 'eu-west-1'] });
  test.each<[string, Result, string]>([
    ['healthy', RESULTS.healthy, 'SES may be deployed to us-east-1 of account 111122223333.'],
    ['degraded', RESULTS.degraded, 'SES may be deployed to us-east-1 of account 111122223333, with 1 warning.'],
    ['degraded and red', two, '2 warnings'],
    ['unhealthy', RESULTS.unhealthy, 'SES is not ready in us-east-1 of account 111122223333: 1 error, 0 warnings.'],
    ['missing', RESULTS.missing, 'AWSServiceRoleForAmazonSES does not exist in account 111122223333.'],
    ['unknown', RESULTS.unknown, 'that is not taken for healthy'],
    ['refused', RESULTS.refused, 'A guard said no.'],
    ['cancelled', RESULTS.cancelled, 'The run was cancelled before its verdict.'],
    ['error', RESULTS.error, 'The run ended before its verdict.'],
  ])('%s', (_what, result, expected) => {
    expect(headline(result)).toContain(expected);
    expect(lastLine(result)).toBe(`${statusMark(result)} ${result.status}: ${headline(result)}`);
  });

  test('says that a step is red which is red for its warnings', () => {
    expect(headline(two)).not.toContain('may be deployed');
    expect(headline(two)).toContain('us-east-1, eu-west-1');
  });

  test('counts many Regions', () => {
    expect(headline(resultOf({}, 'error', { regions: SEVENTEEN }))).toBe('SES may be deployed to 17 Regions of account 111122223333.');
  });

  test('names no account where none is known', () => {
    expect(headline({ ...RESULTS.healthy, account: undefined })).toBe('SES may be deployed to us-east-1.');
  });
});

describe('the log', () => {
  test('has a line for each judgement that there was something to judge for', () => {
    const result = resultOf({
      judgements: [
        judgement('role-exists', { message: 'it exists' }),
        judgement('sending-enabled', { outcome: 'failed', message: 'it is paused' }),
        judgement('send-quota', { outcome: 'not-applicable', message: 'not set' }),
      ],
    });
    expect(judgementLines(result)).toEqual(['✅ role-exists (role): it exists', '❌ sending-enabled (us-east-1): it is paused']);
  });

  test.each([
    ['no look', RESULTS.error],
    ['no rule', resultOf({ judgements: [] })],
  ])('is empty after %s', (_what, result) => {
    expect(judgementLines(result)).toEqual([]);
  });
});

describe('annotations', () => {
  test('are none where nothing was found', () => {
    expect(annotations(RESULTS.healthy)).toEqual([]);
  });

  test('say what is wrong, where, and what to do', () => {
    const result = found(
      judgement('sending-enabled', { outcome: 'failed', message: 'it is paused', advice: 'run `x`' }),
      judgement('extra-policies', { outcome: 'unknown', severity: 'warning', message: 'denied', advice: 'allow it' }),
    );
    expect(annotations(result)).toEqual([
      { severity: 'error', title: 'sending-enabled in us-east-1', message: 'it is paused. To mend it: run `x`.' },
      { severity: 'warning', title: 'extra-policies', message: 'denied. To mend it: allow it.' },
    ]);
  });

  test('end no sentence twice', () => {
    const [annotation] = annotations(
      found(judgement('role-exists', { outcome: 'unknown', message: 'AWS said: Not now.', advice: 'is it AWS that answers?' })),
    );
    expect(annotation?.message).toBe('AWS said: Not now. To mend it: is it AWS that answers?');
  });

  test('begin with what ended the run', () => {
    expect(annotations(RESULTS.cancelled)).toEqual([
      { severity: 'error', title: 'SES role gate: cancelled', message: 'it was cancelled. To mend it: mend cancelled.' },
      { severity: 'error', title: 'send-quota in us-east-1', message: 'send-quota was judged. To mend it: mend send-quota.' },
    ]);
  });

  test.each([
    [9, 9, undefined],
    [10, 10, undefined],
    [11, 10, '2 more findings'],
    [1_000, 10, '991 more findings'],
  ])('of %d findings of a severity are %d', (number, shown, more) => {
    const all = annotations(found(...many(number), ...many(number, { severity: 'warning' })));
    for (const severity of severities) {
      const some = all.filter(annotation => annotation.severity === severity);
      expect(some).toHaveLength(shown);
      expect(some.at(-1)?.message).toContain(more ?? 'publish its records');
    }
  });

  test.each([
    ['long', LONG],
    ['of old commands', '##[error]'.repeat(2_000)],
    ['of characters of two units', '📨'.repeat(5_000)],
    ['of blanks', ' '.repeat(10_000)],
  ])('are short enough with text %s', (_what, message) => {
    for (const annotation of annotations(found(...many(3, { message, advice: message })))) {
      expect(annotation.message.length).toBeLessThanOrEqual(4_096);
      expect(annotation.message).toBe(annotation.message.toWellFormed());
    }
  });

  test.each(HOSTILE)('are one line, whatever they say: %j', message => {
    for (const annotation of annotations(found(...many(1, { message, advice: message })))) {
      expect(annotation.message).not.toMatch(/[\r\n\u2028\u2029\u202e]|##\[/);
    }
  });
});

describe('the console', () => {
  test.each([
    ['aws', 'us-east-1', 'https://console.aws.amazon.com/'],
    ['aws-us-gov', 'us-gov-west-1', 'https://console.amazonaws-us-gov.com/'],
    ['aws-cn', 'cn-north-1', 'https://console.amazonaws.cn/'],
    ['aws-eusc', 'eusc-de-east-1', 'https://console.amazonaws-eusc.eu/'],
  ])('of %s', (partition, region, address) => {
    expect(rolePage(partition)).toBe(`${address}iam/home#/roles/details/AWSServiceRoleForAmazonSES`);
    expect(sesPage(partition, region)).toBe(`${address}ses/home?region=${region}#/account`);
  });

  test('of a partition that is not known has no address', () => {
    expect([rolePage('aws-iso'), sesPage('aws-iso', 'us-iso-east-1')]).toEqual([undefined, undefined]);
  });
});

describe('the summary', () => {
  const marked = new Marked({ gfm: true });
  const html = (markdown: string): string => String(marked.parse(markdown));
  // Empty comments are ours: they part characters that GitHub would take for a mention.
  const tags = (markup: string): string[] => markup.replaceAll('<!-- -->', '').match(/<[^>]*>/g) ?? [];
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const text = (markup: string): string =>
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
        code ? String.fromCharCode(Number(code)) : (ENTITIES[String(name)] ?? whole),
      );

  test.each(STATUSES)('of %s says so', status => {
    const shown = summary(RESULTS[status]);
    expect(shown).toMatch(new RegExp(`^## ${statusMark(RESULTS[status])} SES role gate: ${status}\n`));
    expect(text(html(shown))).toContain(headline(RESULTS[status]));
  });

  test('says what ended the run', () => {
    expect(text(html(summary(RESULTS.refused)))).toMatch(/What happened: it was refused\s+What to do: mend refused/);
    expect(summary(RESULTS.healthy)).not.toContain('What happened');
  });

  test('says what is wrong, where and what to do, the worst first', () => {
    const shown = summary(
      found(
        judgement('extra-policies', { outcome: 'failed', severity: 'warning', advice: 'run `x | y`' }),
        judgement('send-quota', { outcome: 'unknown', severity: 'warning' }),
        ...many(1),
      ),
    );
    const region = '<a href="https://console.aws.amazon.com/ses/home?region=us-east-1#/account">us-east-1</a>';
    const [, told = ''] = /(\n### [\s\S]*?)\n\n<details>/.exec(shown) ?? [];
    expect(told.split('\n\n')).toEqual([
      '\n### ❌ Errors',
      `- <code>identity-verified</code> in <strong>${region}</strong>: mail0.example.com is not verified for sending<br>**What to do:** publish its records`,
      '### ❓ Could not be looked at',
      `- <code>send-quota</code> in <strong>${region}</strong>: send-quota was judged<br>**What to do:** mend send-quota`,
      '### ⚠️ Warnings',
      '- <code>extra-policies</code> of the <strong>role</strong>: extra-policies was judged<br>**What to do:** run <code>x &#124; y</code>',
    ]);
    expect(summary(RESULTS.healthy)).not.toContain('###');
  });

  test('says once what is the same for several rules', () => {
    const denied = { outcome: 'unknown', message: 'iam:GetRole was denied', advice: 'allow it' } as const;
    const shown = summary(found(judgement('role-path', denied), judgement('trust-policy', denied), judgement('extra-policies', denied)));
    expect(shown).toContain(
      '- <code>role-path</code>, <code>trust-policy</code>, <code>extra-policies</code> of the <strong>role</strong>: iam:GetRole was denied<br>',
    );
    expect(shown.match(/was denied/g)).toHaveLength(1);
  });

  const paused = (regions: readonly string[]): string =>
    summary(
      resultOf({
        snapshot: snapshot({ regions: regionsOf(regions) }),
        judgements: judgements(
          regions,
          ...regions.map(region => judgement('sending-enabled', { region, outcome: 'failed', message: 'it is paused' })),
        ),
      }),
    );

  test('says once what is the same in several Regions, with a link to each', () => {
    const shown = paused(['us-east-1', 'eu-west-1']);
    expect(shown).toMatch(
      /<code>sending-enabled<\/code> in <strong><a [^>]*>us-east-1<\/a>, <a [^>]*>eu-west-1<\/a><\/strong>: it is paused<br>/,
    );
    expect(shown.match(/it is paused/g)).toHaveLength(1);
  });

  test('counts many Regions, and names them last', () => {
    const shown = paused(SEVENTEEN);
    expect(shown).toContain('- <code>sending-enabled</code> in <strong>17 Regions</strong>: it is paused<br>');
    expect(shown).toContain(`<br>**Regions:** ${SEVENTEEN.join(', ')}\n`);
  });

  test('folds up what may be looked up', () => {
    const [open = '', rules = '', facts = ''] = summary(RESULTS.unhealthy).split('<details>');
    expect(open).toContain('### ❌ Errors');
    expect(rules).toMatch(/^<summary>What was looked at: 14 rules, 1 Region<\/summary>\n\n\| Rule [\s\S]*\n\n<\/details>\n\n$/);
    expect(facts).toMatch(/^<summary>Facts<\/summary>\n\n- Account: [\s\S]*\n\n<\/details>\n$/);
    expect(html(summary(RESULTS.unhealthy))).toMatch(/<\/summary>\s*<table>[\s\S]*<\/details>[\s\S]*<\/summary>\s*<ul>[\s\S]*<\/details>/);
  });

  test('shows the rules of one Region in one table', () => {
    const result = found(judgement('sending-enabled', { outcome: 'failed' }), judgement('send-quota', { outcome: 'not-applicable' }));
    const shown = summary(result);
    expect(shown).toContain('| Rule | Role | us-east-1 |\n| :-- | :-- | :-- |\n');
    expect(shown).toContain('| <code>role-exists</code> | ✅ |  |');
    expect(shown).toContain('| <code>sending-enabled</code> |  | ❌ |');
    expect(shown).toContain('Nothing to judge: <code>send-quota</code>');
    expect(shown).not.toContain('Off:');
  });

  test('says which rules are off', () => {
    const off: readonly RuleId[] = ['description', 'send-quota'];
    const all = judgements(['us-east-1']).filter(({ rule }) => !off.includes(rule));
    expect(summary(resultOf({ judgements: all }))).toContain('Off: <code>description</code>, <code>send-quota</code>');
    expect(summary(resultOf({ judgements: all }))).not.toContain('Nothing to judge');
  });

  test('turns the table of many Regions', () => {
    const result = resultOf({
      snapshot: snapshot({ regions: regionsOf(SEVENTEEN) }),
      judgements: judgements(
        SEVENTEEN,
        ...SEVENTEEN.map(region => judgement('send-quota', { region, outcome: region === 'us-west-2' ? 'unknown' : 'passed' })),
      ),
    });
    const shown = summary(result);
    expect(shown).toContain('| Rule | Role |\n| :-- | :-- |\n| <code>role-exists</code> | ✅ |');
    expect(shown).toMatch(/\| Region \| (?:<code>[a-z-]+<\/code> \| ){6}<code>send-quota<\/code> \|\n/);
    for (const region of SEVENTEEN) {
      expect(shown).toMatch(new RegExp(`^\\| ${region} \\| ${'✅ \\| '.repeat(6)}${region === 'us-west-2' ? '❓' : '✅'} \\|$`, 'm'));
    }
    const cells = [...html(shown).matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.match(/<t[hd][ >]/g)?.length ?? 0);
    expect(Math.max(...cells)).toBeLessThanOrEqual(8);
  });

  const about = (changes: Partial<Snapshot>): string => summary(resultOf({ snapshot: snapshot(changes) }));
  const role = (changes: Partial<typeof ROLE>): string => about({ role: { kind: 'found', value: { ...ROLE, ...changes } } });

  test.each<[string, string, string]>([
    ['the account', about({}), '- Account: <code>111122223333</code> (aws)\n'],
    ['the principal', about({}), '- Acting as: <code>arn:aws:sts::111122223333:assumed-role/gate/x</code>\n'],
    [
      'the role',
      about({}),
      `- Role: <a href="https://console.aws.amazon.com/iam/home#/roles/details/AWSServiceRoleForAmazonSES"><code>${ARN}</code></a>\n`,
    ],
    ['its first day', about({}), '- Role created: 2026-01-05\n'],
    ['its first day, today', summary(resultOf({ created: true })), '- Role created: 2026-01-05, by this run\n'],
    ['its last use', about({}), '- Role last used: 2026-11-01 in eu-west-1\n'],
    [
      'its last use, nobody knows where',
      role({ lastUsed: { at: new Date('2026-11-01'), region: undefined } }),
      '- Role last used: 2026-11-01\n',
    ],
    ['that it was not used', role({ lastUsed: undefined }), '- Role last used: not in the last 400 days\n'],
    ['that it is described anew', summary(resultOf({ described: true })), '- Description: changed by this run\n'],
    ['its policy', about({}), '- Policy version: <code>v1</code>\n'],
    [
      'the quota',
      about({}),
      '- SES in <a href="https://console.aws.amazon.com/ses/home?region=us-east-1#/account">us-east-1</a>: 48,800 of 50,000 messages left in 24 hours\n',
    ],
    [
      'a quota that is used up',
      about({ regions: regionsOf(['us-east-1'], { sent: 60_000 }) }),
      ': 0 of 50,000 messages left in 24 hours\n',
    ],
    ['a quota without an end', about({ regions: regionsOf(['us-east-1'], { quota: -1 }) }), ': unlimited send quota\n'],
    ['a quota that is not known', about({ regions: regionsOf(['us-east-1'], { quota: undefined }) }), ': send quota unknown\n'],
    ['how long it took', about({}), '- Took: 3.4s, until 2026-11-23 12:00 UTC\n'],
    ['how often it looked', summary(resultOf({ looks: 7 })), '- Took: 3.4s, 7 looks, until 2026-11-23 12:00 UTC\n'],
  ])('tells %s', (_what, shown, expected) => {
    expect(shown).toContain(expected);
  });

  test.each<[string, string, string]>([
    ['a role that is absent', about({ role: { kind: 'absent' } }), '- Role: <a'],
    ['a day that is not known', role({ created: undefined }), '- Role created'],
    ['a policy that was not looked at', about({ policy: undefined }), '- Policy version'],
    ['SES that was not looked at', about({ regions: regionsOf(['us-east-1'], null) }), '- SES in '],
    ['a console that is not known', summary(resultOf({}, 'error', { account: { id: '111122223333', partition: 'aws-iso' } })), '<a href'],
  ])('leaves out %s', (_what, shown, left) => {
    expect(shown).not.toContain(left);
  });

  test('has no facts where nothing was looked at', () => {
    expect(summary(RESULTS.error)).not.toContain('<details>');
  });

  test('is complete for a result that knows no account', () => {
    expect(summary({ ...RESULTS.healthy, account: undefined, principal: undefined })).toContain('- Account: <code></code> ()\n');
  });

  test('shows 200 findings, and how many more there are', () => {
    const shown = summary(found(...many(1_000)));
    expect(shown).toContain('mail199.example.com');
    expect(shown).not.toContain('mail200.example.com');
    expect(shown).toContain('\n\n800 more in the JSON report.\n');
    expect(summary(found(...many(200)))).not.toContain('in the JSON report');
  });

  test.each([
    ['plain', 'x'.repeat(5_000)],
    ['full of markup', LONG],
    ['beyond the basic plane', '📨'.repeat(2_000)],
  ])('of 1,000 long findings stays below 1 MiB: %s', (_what, message) => {
    const shown = summary(found(...many(1_000).map((each, index) => ({ ...each, message: `${index} ${message}`, advice: message }))));
    expect(Buffer.byteLength(shown)).toBeLessThan(MEBIBYTE);
    expect(shown).toBe(shown.toWellFormed());
    expect(shown.endsWith('\n')).toBe(true);
  });

  test('that is cut says so, and leaves no markup open', () => {
    const said = `\`${LONG}\``;
    const shown = summary(found(...many(1_000).map((each, index) => ({ ...each, message: `${index} ${said}`, advice: said }))));
    expect(shown).toMatch(/\n\nThe rest does not fit into a summary: see the JSON report\.\n$/);
    const markup = html(shown);
    const count = (tag: string): number => markup.split(tag).length - 1;
    for (const name of ['code', 'ul', 'li']) {
      expect(count(`<${name}>`)).toBeGreaterThan(0);
      expect(count(`</${name}>`)).toBe(count(`<${name}>`));
    }
    expect(markup).toContain('<p>The rest does not fit');
  });

  /** A result in which every text that comes from elsewhere is this. */
  function saying(words: string): Result {
    const check = checked({
      snapshot: snapshot({
        role: { kind: 'found', value: { ...ROLE, arn: words, lastUsed: { at: new Date('2026-11-01'), region: words } } },
        policy: { kind: 'found', value: { id: words, document: '' } },
        regions: regionsOf([words, 'us-east-1']),
      }),
      judgements: [
        judgement('role-path', { outcome: 'failed', message: words, advice: words }),
        judgement('send-quota', { outcome: 'failed', region: words, message: `a ${words} b`, advice: words }),
      ],
    });
    const problem = runError('credentials', words, words);
    return ended({ ...facts(), regions: [words], account: { id: words, partition: words }, principal: words, check }, problem, FINISHED);
  }

  const hrefs = (markup: string): string[] => tags(markup).filter(tag => /href|src/.test(tag));

  // Backticks are ours: what comes from elsewhere has lost them before it gets here.
  test.each(HOSTILE.filter(words => !words.includes('`')))('takes no text for markup: %j', words => {
    const markup = html(summary(saying(words)));
    expect(tags(markup)).toEqual(tags(html(summary(saying('harmless')))));
    expect(hrefs(markup)).toEqual([]);
  });

  test.each(HOSTILE.filter(words => words.includes('`')))('takes text in backticks for code and no other markup: %j', words => {
    const harmless = new Set(tags(html(summary(saying('harmless')))));
    expect(tags(html(summary(saying(words)))).filter(tag => !harmless.has(tag))).toEqual([]);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '[a link](https://example.com) *b* _c_ ~~d~~ | e | # f',
    '&lt;b&gt; &amp; \\* $x$ :tada: @octo-org #1',
  ])('shows text as it is: %s', words => {
    const shown = text(html(summary(saying(words))));
    // Message, advice (twice as a problem's and twice a finding's), the ARN, the account, the principal, the Region.
    expect(shown.split(words).length - 1).toBeGreaterThanOrEqual(8);
  });

  test('has a table row for each rule that judges', () => {
    const rows = [...html(summary(RESULTS.healthy)).matchAll(/<td(?: align="left")?><code>([a-z-]+)<\/code><\/td>/g)].map(
      ([, rule]) => rule,
    );
    expect(rows).toEqual(Object.keys(DEFAULT_SETTINGS));
  });

  test('takes as long as the run did', () => {
    expect(summary({ ...RESULTS.healthy, startedAt: STARTED - 87_000 })).toContain('- Took: 1m30s, until 2026-11-23 12:00 UTC\n');
  });
});
