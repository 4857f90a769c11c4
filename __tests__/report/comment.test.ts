import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import type { CommentOrigin } from '../../src/model/ports.ts';
import type { Result } from '../../src/model/result.ts';
import { comment, summary } from '../../src/report/summary.ts';
import { evaluation, found, HOSTILE, RESULTS, resource, STATUSES, teardownTo } from './results.ts';

const MARKER = '<!-- ses-role-gate 0 -->';
const LIMIT = 65_536;
const ORIGIN: CommentOrigin = {
  workflow: 'Deploy',
  job: 'gate',
  page: 'https://github.com/octo-org/mailer/actions/runs/1',
  commit: 'a'.repeat(40),
};

const GAP = {
  region: 'us-east-1',
  kind: 'tenant',
  problem: { code: 'access-denied', message: 'denied', advice: 'allow it', permanent: true },
} as const;

const marked = new Marked({ gfm: true });
const html = (markdown: string): string => String(marked.parse(markdown));
const tags = (markdown: string): string[] =>
  html(markdown)
    .replaceAll('<!-- -->', '')
    .match(/<[^>]*>/g) ?? [];
const shown = (result: Result, changes: Partial<CommentOrigin> = {}): string => comment(result, MARKER, { ...ORIGIN, ...changes });

describe('a comment', () => {
  test.each(STATUSES)('of %s starts with its marker, followed by the summary', status => {
    expect(shown(RESULTS[status]).startsWith(`${MARKER}\n${summary(RESULTS[status])}\n<sub>`)).toBe(true);
  });

  test('has no collapsed section if there are no details', () => {
    expect(shown(RESULTS.error)).not.toContain('<details>');
  });

  test('shows the plan for a review', () => {
    const [open = ''] = shown(RESULTS.planned).split('<details>');
    expect(open).toContain('### Would be deleted');
    expect(open).toContain(`expected-plan: sha256:${'0'.repeat(64)}`);
  });

  test('ends with the workflow run', () => {
    expect(shown(RESULTS.healthy)).toMatch(
      /\n<sub>Job <code>gate<\/code> in <code>Deploy<\/code>: <a href="https:\/\/github\.com\/octo-org\/mailer\/actions\/runs\/1">run of <code>aaaaaaa<\/code><\/a><\/sub>\n$/,
    );
    expect(shown(RESULTS.healthy, { commit: undefined })).toContain('runs/1">run</a></sub>\n');
  });

  test.each(HOSTILE)('shows the name of a job or a workflow as text: %j', words => {
    const named = shown(RESULTS.error, { job: words, workflow: words, page: `https://github.com/"${words}` });
    expect(tags(named).map(tag => tag.replace(/href=".*"/, ''))).toEqual(
      tags(shown(RESULTS.error)).map(tag => tag.replace(/href=".*"/, '')),
    );
  });

  const many = (number: number, message: string): Result =>
    found(
      ...Array.from({ length: number }, (_, index) =>
        evaluation('identity-verified', { outcome: 'failed', message: `${index} ${message}`, advice: message }),
      ),
    );

  test.each([
    ['plain', 'x'.repeat(2_000)],
    ['outside the basic plane', '📨'.repeat(2_000)],
    ['full of markup', '|<`*'.repeat(1_000)],
  ])('has at most 65,536 bytes with findings that are %s', (_what, message) => {
    for (const number of [1, 10, 20, 50, 1_000]) {
      const text = shown(many(number, message), { job: message, workflow: message });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
      expect(text).toBe(text.toWellFormed());
      expect(text).toMatch(/<\/sub>\n$/);
    }
  });

  test('says visibly, after a whole line, that it was cut', () => {
    const text = shown(many(1_000, 'x'.repeat(2_000)));
    expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT - 2_500);
    expect(text).not.toContain('<details>');
    expect(text).toMatch(/x…\n\nThe rest does not fit into a comment: see the job summary of the run\.\n\n<sub>/);
    expect(html(text)).toContain('<p>The rest does not fit into a comment');
  });
});

describe('the plan of a dry run', () => {
  const plan = (number: number): Result =>
    teardownTo('planned', {
      plan: { deletions: Array.from({ length: number }, (_, index) => resource({ name: `inp-${index}` })), kept: [], gaps: [], notes: [] },
    });

  test('is shown by name', () => {
    expect(summary(plan(2))).toContain(
      '### Would be deleted\n\n- ingress-point <code>inp-0</code> in eu-west-1\n- ingress-point <code>inp-1</code> in eu-west-1\n',
    );
  });

  test('names a resource in several Regions once', () => {
    const deletions = ['eu-west-1', 'us-east-1'].map(region => resource({ region, arn: region }));
    expect(summary(teardownTo('planned', { plan: { deletions, kept: [], gaps: [], notes: [] } }))).toContain(
      '- ingress-point <code>inp-1</code> in eu-west-1, us-east-1\n',
    );
  });

  test('of 150 resources shows 100, and the number of the others', () => {
    expect(summary(plan(150)).match(/<code>inp-/g)).toHaveLength(100);
    expect(summary(plan(150))).toContain('50 more in the JSON report.');
  });

  test('says how to carry out exactly this plan', () => {
    expect(summary(plan(1))).toContain(`\`\`\`yaml\nexpected-plan: sha256:${'0'.repeat(64)}\n\`\`\``);
  });

  test.each([
    { name: 'deletes the role too', result: RESULTS.planned, text: 'with the digest of this plan. It also deletes the role.' },
    {
      name: 'finds no role to delete',
      result: teardownTo('planned', { role: { kind: 'absent' } }),
      text: 'with the digest of this plan. There is no role to delete.',
    },
  ])('says that the teardown $name', ({ result, text }) => {
    expect(summary(result)).toContain(text);
  });

  test.each([
    ['incomplete', teardownTo('planned', { plan: { deletions: [], kept: [], gaps: [GAP], notes: [] } })],
    ['a plan that was carried out', RESULTS.deleted],
    ['missing', teardownTo('planned', { digest: undefined })],
  ])('cannot be carried out if it is %s', (_what, result) => {
    expect(summary(result)).not.toContain('expected-plan:');
  });

  test.each(HOSTILE.filter(words => !words.includes('`')))('shows a name as text: %j', words => {
    const named = (name: string): string =>
      summary(
        teardownTo('planned', { digest: name, plan: { deletions: [resource({ name, region: name })], kept: [], gaps: [], notes: [] } }),
      );
    expect(tags(named(words))).toEqual(tags(named('harmless')));
  });
});
