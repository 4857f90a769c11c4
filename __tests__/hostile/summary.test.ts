import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandIn } from '../../emulator/log.ts';
import { logLine } from '../../src/core/text.ts';
import { endWithError } from '../../src/ending.ts';
import { INPUT_DEFAULTS, parseInputs } from '../../src/inputs/inputs.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result } from '../../src/model/result.ts';
import { fleetOutputs, fleetSummary, readReport, targetLine } from '../../src/report/fleet.ts';
import { comment, summary } from '../../src/report/summary.ts';
import { FINISHED, facts } from '../report/results.ts';
import { runs } from '../support/runs.ts';
import { render } from './rendering.ts';
import { all, DOCUMENTS, PLAIN, SHAPES, type Texts, textsOf } from './results.ts';
import { hostile, isPlain, readable } from './text.ts';

test('the summary of refused inputs has no markup of the inputs', () => {
  const names = Object.keys(INPUT_DEFAULTS);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: names.length, maxLength: names.length }), hostile, (values, environment) => {
      const parsed = parseInputs(name => values[names.indexOf(name)] ?? '', { AWS_REGION: environment }, 0);
      const problems = 'problems' in parsed ? parsed.problems : [];
      expect(problems).not.toEqual([]);
      expect(render(summary(endWithError(facts(), runError('input', problems.join('; '), 'correct them'), FINISHED))).complaints).toEqual(
        [],
      );
    }),
    { numRuns: runs(25) },
  );
});

const MARKER = '<!-- ses-role-gate 0123 -->';
const PAGE = 'https://github.com/octo-org/mailer/actions/runs/4711/attempts/1';

/** The rendered pages of a result, and the source of the names that are not of the result. */
const PAGES: Readonly<Record<string, (result: Result, texts: Texts) => string>> = {
  'the summary': summary,
  'the comment': (result, texts) => comment(result, MARKER, { workflow: texts(0), job: texts(1), page: PAGE, commit: 'a5c3785ed8d6a358' }),
};
const PAGES_OF_SHAPES = Object.entries(PAGES).flatMap(([page, write]) =>
  Object.entries(SHAPES).map(([shape, make]) => [page, shape, (texts: Texts) => write(make(texts), texts)] as const),
);

describe.each(PAGES_OF_SHAPES)('%s of %s', (_page, _shape, write) => {
  const usual = render(write(PLAIN));
  const shown = Array.from({ length: DOCUMENTS }, (_, number) => number).filter(number => usual.text.includes(PLAIN(number)));

  test('shows all texts', () => {
    expect(usual.complaints).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });

  test('has the same markup for any texts, and shows them', () => {
    fc.assert(
      fc.property(all, list => {
        const { markup, text, complaints } = render(write(textsOf(list)));
        expect(complaints).toEqual([]);
        expect(markup).toEqual(usual.markup);
        expect(isPlain(text)).toBe(true);
        const read = readable(text);
        const texts = textsOf(list);
        expect(shown.map(texts).filter(each => !read.includes(readable(each)))).toEqual([]);
      }),
      { numRuns: runs(12) },
    );
  });
});

describe('a table of a fleet', () => {
  const report = fc.record({
    schemaVersion: fc.constant(1),
    status: fc.constantFrom('healthy', 'unhealthy', 'deleted', 'error'),
    passed: fc.boolean(),
    healthy: fc.boolean(),
    account: fc.oneof(fc.constant(null), fc.record({ id: hostile })),
    regions: fc.dictionary(hostile, fc.record({ status: hostile }), { maxKeys: 3, noNullPrototype: true }),
    problem: fc.oneof(fc.constant(null), fc.record({ message: hostile, advice: hostile })),
    findings: fc.array(fc.record({ message: hostile, advice: hostile }), { maxLength: 2 }),
    teardown: fc.oneof(
      fc.constant(null),
      fc.record({ plan: fc.record({ digest: hostile, deletions: fc.constant([]) }), swept: fc.constant([]) }),
    ),
  });

  test('has no markup of its reports', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), reports => {
        const targets = reports.map((each, index) => ({ name: `target-${index}`, reported: readReport(JSON.stringify(each)) }));
        expect(render(fleetSummary(targets)).complaints).toEqual([]);
        for (const line of targets.map(targetLine)) {
          expect(commandIn(logLine(line))).toBeUndefined();
        }
        // JSON escapes every half of a surrogate pair.
        expect(fleetOutputs(targets).get('results')).not.toMatch(/\\ud[89a-f]/);
      }),
      { numRuns: runs(25) },
    );
  });
});
