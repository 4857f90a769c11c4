import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import { endWithError } from '../../src/ending.ts';
import { RunError, runError } from '../../src/model/problem.ts';
import type { Snapshot } from '../../src/model/readings.ts';
import type { Result } from '../../src/model/result.ts';
import { DEFAULT_SETTINGS, RULE_IDS, type RuleId } from '../../src/model/rules.ts';
import { rolePage, sesPage } from '../../src/report/markdown.ts';
import { headline, summary, title } from '../../src/report/summary.ts';
import {
  ARN,
  checkResult,
  evaluation,
  evaluations,
  FINISHED,
  facts,
  findings,
  found,
  HOSTILE,
  LONG,
  RESULTS,
  ROLE,
  regionsOf,
  resultOf,
  SEVENTEEN,
  STARTED,
  STATUSES,
  snapshot,
} from './results.ts';

const MEBIBYTE = 1024 * 1024;

describe('the AWS Management Console', () => {
  test.each([
    { partition: 'aws', region: 'us-east-1', address: 'https://console.aws.amazon.com/' },
    { partition: 'aws-us-gov', region: 'us-gov-west-1', address: 'https://console.amazonaws-us-gov.com/' },
    { partition: 'aws-cn', region: 'cn-north-1', address: 'https://console.amazonaws.cn/' },
    { partition: 'aws-eusc', region: 'eusc-de-east-1', address: 'https://console.amazonaws-eusc.eu/' },
  ])('of the partition $partition has pages for the role and for SES', ({ partition, region, address }) => {
    expect(rolePage(partition)).toBe(`${address}iam/home#/roles/details/AWSServiceRoleForAmazonSES`);
    expect(sesPage(partition, region)).toBe(`${address}ses/home?region=${region}#/account`);
  });

  test('of an unknown partition has no pages', () => {
    expect([rolePage('aws-iso'), sesPage('aws-iso', 'us-iso-east-1')]).toEqual([undefined, undefined]);
  });
});

describe('the summary', () => {
  const marked = new Marked({ gfm: true });
  const html = (markdown: string): string => String(marked.parse(markdown));
  // Empty comments break up text that GitHub would take for a mention.
  const tags = (markup: string): string[] => markup.replaceAll('<!-- -->', '').match(/<[^>]*>/g) ?? [];
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const text = (markup: string): string =>
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
        code ? String.fromCharCode(Number(code)) : (ENTITIES[String(name)] ?? whole),
      );

  test.each(STATUSES)('of a run that is %s has its title and its headline', status => {
    const shown = summary(RESULTS[status]);
    expect(shown.startsWith(`## ${title(RESULTS[status])}\n`)).toBe(true);
    expect(text(html(shown))).toContain(headline(RESULTS[status]));
  });

  test('has the problem that ended the run', () => {
    expect(text(html(summary(RESULTS.refused)))).toMatch(/Refused: it was refused\.\s+Fix: fix refused/);
    expect(text(html(summary(RESULTS.cancelled)))).toMatch(/before it finished\.\s+Why: it was cancelled\s+Fix: fix cancelled/);
    expect(summary(RESULTS.healthy)).not.toContain('Fix');
  });

  test('has the answer of AWS to the request that ended the run, and the claims of the ID token', () => {
    const problem = { code: 'credentials', message: 'no', advice: 'ask', permanent: true } as const;
    const shown = summary(
      endWithError(facts(), new RunError({ ...problem, answer: 'HTTP 403, request id r-1', details: ['sub: a', 'ref: *b*'] }), FINISHED),
    );
    expect(text(html(shown))).toMatch(/The check could not run: no\.\s+Answer of AWS: HTTP 403, request id r-1\s+Fix: ask/);
    expect(shown).toContain('<details><summary>Claims of the ID token</summary>\n\n- sub: a\n- ref: &#42;b&#42;\n\n</details>');
  });

  test('lists findings with what to do, the worst first', () => {
    const shown = summary(
      found(
        evaluation('extra-policies', { outcome: 'failed', severity: 'warning', advice: 'run `x | y`' }),
        evaluation('send-quota', { outcome: 'unknown', severity: 'warning' }),
        ...findings(1),
      ),
    );
    const region = '<a href="https://console.aws.amazon.com/ses/home?region=us-east-1#/account">us-east-1</a>';
    const [, sections = ''] = /(\n### [\s\S]*?)\n\n<details>/.exec(shown) ?? [];
    expect(sections.split('\n\n')).toEqual([
      '\n### ❌ Errors',
      `- <code>identity-verified</code> in <strong>${region}</strong>: mail0.example.com is not verified for sending<br>**Fix:** publish its records`,
      '### ❓ Could not be checked',
      `- <code>send-quota</code> in <strong>${region}</strong>: send-quota was evaluated<br>**Fix:** fix send-quota`,
      '### ⚠️ Warnings',
      '- <code>extra-policies</code> of the <strong>role</strong>: extra-policies was evaluated<br>**Fix:** run <code>x &#124; y</code>',
    ]);
    expect(summary(RESULTS.healthy)).not.toContain('###');
  });

  test('lists a message of several rules once', () => {
    const denied = { outcome: 'unknown', message: 'iam:GetRole was denied', advice: 'allow it' } as const;
    const shown = summary(found(evaluation('role-path', denied), evaluation('trust-policy', denied), evaluation('extra-policies', denied)));
    expect(shown).toContain(
      '- <code>role-path</code>, <code>trust-policy</code>, <code>extra-policies</code> of the <strong>role</strong>: iam:GetRole was denied<br>',
    );
    expect(shown.match(/was denied/g)).toHaveLength(1);
  });

  const paused = (regions: readonly string[]): string =>
    summary(
      resultOf({
        snapshot: snapshot({ regions: regionsOf(regions) }),
        evaluations: evaluations(
          regions,
          ...regions.map(region => evaluation('sending-enabled', { region, outcome: 'failed', message: 'it is paused' })),
        ),
      }),
    );

  test('lists a message of several Regions once, with a link to each Region', () => {
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

  test('shows exceptions without effect before the rules', () => {
    const result = resultOf({ notices: ['the exception "a" is not needed', 'the exception "b" has no effect'] });
    const [open = ''] = summary(result).split('<details>');
    expect(open).toContain('- ℹ️ the exception "a" is not needed\n- ℹ️ the exception "b" has no effect\n');
    expect(summary(RESULTS.healthy)).not.toContain('ℹ️');
  });

  test('collapses the rules and the facts', () => {
    const [open = '', rules = '', facts = ''] = summary(RESULTS.unhealthy).split('<details>');
    expect(open).toContain('### ❌ Errors');
    expect(rules).toMatch(/^<summary>Checked (\d+) of \1 rules in 1 Region<\/summary>\n\n\| Rule [\s\S]*\n\n<\/details>\n\n$/);
    expect(rules).toContain(` of ${RULE_IDS.length} rules `);
    expect(facts).toMatch(/^<summary>Facts<\/summary>\n\n- Account: [\s\S]*\n\n<\/details>\n$/);
    expect(html(summary(RESULTS.unhealthy))).toMatch(/<\/summary>\s*<table>[\s\S]*<\/details>[\s\S]*<\/summary>\s*<ul>[\s\S]*<\/details>/);
  });

  test('shows the rules of one Region in one table', () => {
    const skipped = { outcome: 'not-applicable', message: 'the role is missing' } as const;
    const result = found(
      evaluation('role-path', skipped),
      evaluation('trust-policy', skipped),
      evaluation('sending-enabled', { outcome: 'failed' }),
      evaluation('send-quota', { outcome: 'not-applicable', message: '`min-send-quota` is not set' }),
    );
    const shown = summary(result);
    expect(shown).toContain('| Rule | Role | us&#8209;east&#8209;1 |\n| :-- | :-- | :-- |\n');
    expect(shown).toContain('| <code>role-exists</code> | ✅ |  |');
    expect(shown).toContain('| <code>sending-enabled</code> |  | ❌ |');
    expect(shown).toContain(`Checked ${RULE_IDS.length - 3} of ${RULE_IDS.length} rules in 1 Region`);
    expect(shown).toContain(
      '<br>Skipped because the role is missing: <code>role-path</code>, <code>trust-policy</code><br>Not configured: <code>send-quota</code></sub>',
    );
    expect(shown).not.toContain('Off:');
  });

  test('says which rules are off', () => {
    const off: readonly RuleId[] = ['description', 'send-quota'];
    const all = evaluations(['us-east-1']).filter(({ rule }) => !off.includes(rule));
    expect(summary(resultOf({ evaluations: all }))).toContain('Off: <code>description</code>, <code>send-quota</code>');
    expect(summary(resultOf({ evaluations: all }))).not.toMatch(/Not configured|Skipped/);
  });

  test('has a row for each of many Regions', () => {
    const result = resultOf({
      snapshot: snapshot({ regions: regionsOf(SEVENTEEN) }),
      evaluations: evaluations(
        SEVENTEEN,
        ...SEVENTEEN.map(region => evaluation('send-quota', { region, outcome: region === 'us-west-2' ? 'unknown' : 'passed' })),
      ),
    });
    const shown = summary(result);
    expect(shown).toContain('| Rule | Role |\n| :-- | :-- |\n| <code>role-exists</code> | ✅ |');
    const row = (first: string): string[] =>
      [...shown.matchAll(new RegExp(`^\\| ${first} \\| (.*) \\|$`, 'gm'))].flatMap(([, cells = '']) => cells.split(' | '));
    const rules = row('Region');
    expect(rules).toEqual(RULE_IDS.filter(rule => evaluation(rule).region !== undefined).map(rule => `<code>${rule}</code>`));
    for (const region of SEVENTEEN) {
      const quota = region === 'us-west-2' ? '❓' : '✅';
      expect(row(region.replaceAll('-', '&#8209;'))).toEqual(rules.map(rule => (rule === '<code>send-quota</code>' ? quota : '✅')));
    }
    const cells = [...html(shown).matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.match(/<t[hd][ >]/g)?.length ?? 0);
    expect(Math.max(...cells)).toBeLessThanOrEqual(8);
  });

  const about = (changes: Partial<Snapshot>): string => summary(resultOf({ snapshot: snapshot(changes) }));
  const role = (changes: Partial<typeof ROLE>): string => about({ role: { kind: 'found', value: { ...ROLE, ...changes } } });

  test.each<{ fact: string; shown: string; line: string }>([
    { fact: 'the account', shown: about({}), line: '- Account: <code>111122223333</code> (aws)' },
    { fact: 'the principal', shown: about({}), line: '- Acting as: <code>arn:aws:sts::111122223333:assumed-role/gate/x</code>' },
    {
      fact: 'the role, with a link',
      shown: about({}),
      line: `- Role: <a href="https://console.aws.amazon.com/iam/home#/roles/details/AWSServiceRoleForAmazonSES"><code>${ARN}</code></a>`,
    },
    { fact: 'when the role was created', shown: about({}), line: '- Role created: 2026-01-05' },
    {
      fact: 'that this run created the role',
      shown: summary(resultOf({ created: true })),
      line: '- Role created: 2026-01-05, by this run',
    },
    { fact: 'when and where the role was last used', shown: about({}), line: '- Role last used: 2026-11-01 in eu-west-1' },
    {
      fact: 'when the role was last used, if AWS does not say where',
      shown: role({ lastUsed: { at: new Date('2026-11-01'), region: undefined } }),
      line: '- Role last used: 2026-11-01',
    },
    { fact: 'that a new role was not used', shown: role({ lastUsed: undefined }), line: '- Role last used: not used yet' },
    {
      fact: 'that an old role was not used',
      shown: role({ lastUsed: undefined, created: new Date('2025-10-01') }),
      line: '- Role last used: not in the last 400 days',
    },
    {
      fact: 'that a role without a creation date was not used',
      shown: role({ lastUsed: undefined, created: undefined }),
      line: '- Role last used: not in the last 400 days',
    },
    {
      fact: 'that this run changed the description',
      shown: summary(resultOf({ described: true })),
      line: '- Description: changed by this run',
    },
    { fact: 'the version of the policy', shown: about({}), line: '- Policy version: <code>v1</code>' },
    {
      fact: 'the send quota, with a link',
      shown: about({}),
      line: '- SES in <a href="https://console.aws.amazon.com/ses/home?region=us-east-1#/account">us-east-1</a>: 48,800 of 50,000 messages left in 24 hours',
    },
    {
      fact: 'a send quota of millions',
      shown: about({ regions: regionsOf(['us-east-1'], { quota: 1_234_567.9, sent: 0 }) }),
      line: ': 1,234,567 of 1,234,567 messages left in 24 hours',
    },
    {
      fact: 'a small send quota',
      shown: about({ regions: regionsOf(['us-east-1'], { quota: 200, sent: 3 }) }),
      line: ': 197 of 200 messages left in 24 hours',
    },
    {
      fact: 'a send quota that is used up',
      shown: about({ regions: regionsOf(['us-east-1'], { sent: 60_000 }) }),
      line: ': 0 of 50,000 messages left in 24 hours',
    },
    {
      fact: 'a send quota without a limit',
      shown: about({ regions: regionsOf(['us-east-1'], { quota: -1 }) }),
      line: ': unlimited send quota',
    },
    {
      fact: 'that the send quota is unknown',
      shown: about({ regions: regionsOf(['us-east-1'], { quota: undefined }) }),
      line: ': send quota unknown',
    },
    { fact: 'when the run started and how long it took', shown: about({}), line: '- Run: 2026-11-23 12:00 UTC, took 3.4s' },
    {
      fact: 'how long a longer run took',
      shown: summary({ ...RESULTS.healthy, startedAt: STARTED - 87_000 }),
      line: '- Run: 2026-11-23 11:58 UTC, took 1m30s',
    },
    {
      fact: 'how often the run read the account',
      shown: summary(resultOf({ rounds: 7 })),
      line: '- Run: 2026-11-23 12:00 UTC, took 3.4s, read the account 7 times',
    },
  ])('has $fact', ({ shown, line }) => {
    expect(shown).toContain(`${line}\n`);
  });

  test.each<{ fact: string; shown: string; start: string }>([
    { fact: 'the role if it is missing', shown: about({ role: { kind: 'absent' } }), start: '- Role: <a' },
    { fact: 'when the role was created if AWS does not say', shown: role({ created: undefined }), start: '- Role created' },
    { fact: 'the version of a policy without a role', shown: about({ role: { kind: 'absent' } }), start: '- Policy version' },
    {
      fact: 'the version of a policy that is not attached',
      shown: about({ attachedPolicies: { kind: 'found', value: [] } }),
      start: '- Policy version',
    },
    {
      fact: 'the version of a policy that might not be attached',
      shown: about({ attachedPolicies: undefined }),
      start: '- Policy version',
    },
    { fact: 'the version of a policy that was not read', shown: about({ policy: undefined }), start: '- Policy version' },
    { fact: 'an SES account that was not read', shown: about({ regions: regionsOf(['us-east-1'], null) }), start: '- SES in ' },
    {
      fact: 'links to an unknown console',
      shown: summary(resultOf({}, 'error', { account: { id: '111122223333', partition: 'aws-iso' } })),
      start: '<a href',
    },
  ])('leaves out $fact', ({ shown, start }) => {
    expect(shown).not.toContain(start);
  });

  test('has no facts if the run ended before its check', () => {
    expect(summary(RESULTS.error)).not.toContain('<details>');
  });

  test('is complete if the account is unknown', () => {
    expect(summary({ ...RESULTS.healthy, account: undefined, principal: undefined })).toContain('- Account: <code></code> ()\n');
  });

  test('shows 200 findings, and the number of the others', () => {
    const shown = summary(found(...findings(1_000)));
    expect(shown).toContain('mail199.example.com');
    expect(shown).not.toContain('mail200.example.com');
    expect(shown).toContain('\n\n800 more in the JSON report.\n');
    expect(summary(found(...findings(200)))).not.toContain('in the JSON report');
  });

  test.each([
    { name: 'plain', message: 'x'.repeat(5_000) },
    { name: 'full of markup', message: LONG },
    { name: 'outside the basic plane', message: '📨'.repeat(2_000) },
  ])('of 1,000 long findings is smaller than 1 MiB if their text is $name', ({ message }) => {
    const shown = summary(found(...findings(1_000).map((each, index) => ({ ...each, message: `${index} ${message}`, advice: message }))));
    expect(Buffer.byteLength(shown)).toBeLessThan(MEBIBYTE);
    expect(shown).toBe(shown.toWellFormed());
    expect(shown.endsWith('\n')).toBe(true);
  });

  test('says that it was truncated, and closes its markup', () => {
    const long = `\`${LONG}\``;
    const shown = summary(found(...findings(1_000).map((each, index) => ({ ...each, message: `${index} ${long}`, advice: long }))));
    expect(shown).toMatch(/\n\nThe rest does not fit into a summary: see the JSON report\.\n$/);
    const markup = html(shown);
    const count = (tag: string): number => markup.split(tag).length - 1;
    for (const name of ['code', 'ul', 'li']) {
      expect(count(`<${name}>`)).toBeGreaterThan(0);
      expect(count(`</${name}>`)).toBe(count(`<${name}>`));
    }
    expect(markup).toContain('<p>The rest does not fit');
  });

  /** A result in which every text from outside is `words`. */
  function saying(words: string): Result {
    const check = checkResult({
      snapshot: snapshot({
        role: { kind: 'found', value: { ...ROLE, arn: words, lastUsed: { at: new Date('2026-11-01'), region: words } } },
        policy: { kind: 'found', value: { id: words, document: '' } },
        regions: regionsOf([words, 'us-east-1']),
      }),
      evaluations: [
        evaluation('role-path', { outcome: 'failed', message: words, advice: words }),
        evaluation('send-quota', { outcome: 'failed', region: words, message: `a ${words} b`, advice: words }),
      ],
    });
    const problem = runError('credentials', words, words);
    return endWithError(
      { ...facts(), regions: [words], account: { id: words, partition: words }, principal: words, check },
      problem,
      FINISHED,
    );
  }

  const hrefs = (markup: string): string[] => tags(markup).filter(tag => /href|src/.test(tag));

  // Text from outside has no backticks: only our own code has them.
  test.each(HOSTILE.filter(words => !words.includes('`')))('takes no text for markup: %j', words => {
    const markup = html(summary(saying(words)));
    expect(tags(markup)).toEqual(tags(html(summary(saying('harmless')))));
    expect(hrefs(markup)).toEqual([]);
  });

  test.each(HOSTILE.filter(words => words.includes('`')))('shows text in backticks as code, without other markup: %j', words => {
    const harmless = new Set(tags(html(summary(saying('harmless')))));
    expect(tags(html(summary(saying(words)))).filter(tag => !harmless.has(tag))).toEqual([]);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '[a link](https://example.com) *b* _c_ ~~d~~ | e | # f',
    '&lt;b&gt; &amp; \\* $x$ :tada: @octo-org #1',
  ])('shows text as text: %s', words => {
    const shown = text(html(summary(saying(words))));
    // Message (two of a finding and one of the problem), advice, ARN, account, principal, Region.
    expect(shown.split(words).length - 1).toBeGreaterThanOrEqual(8);
  });

  test('has a table row for each rule that applies', () => {
    const rows = [...html(summary(RESULTS.healthy)).matchAll(/<td(?: align="left")?><code>([a-z-]+)<\/code><\/td>/g)].map(
      ([, rule]) => rule,
    );
    expect(rows).toEqual(Object.keys(DEFAULT_SETTINGS));
  });
});
