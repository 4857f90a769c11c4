import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fail } from '../../src/core/problem.ts';
import { INPUT_DEFAULTS, parseInputs } from '../../src/inputs.ts';
import { ended } from '../../src/report/result.ts';
import { summary } from '../../src/report/summary.ts';
import { FINISHED, facts } from '../report/results.ts';
import { render } from './rendering.ts';
import { all, DOCUMENTS, PLAIN, SHAPES, textsOf } from './results.ts';
import { hostile, isPlain, readable } from './text.ts';

test('the summary of inputs that are refused has no markup of theirs', () => {
  const names = Object.keys(INPUT_DEFAULTS);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: names.length, maxLength: names.length }), hostile, (values, environment) => {
      const parsed = parseInputs(name => values[names.indexOf(name)] ?? '', { AWS_REGION: environment });
      const problems = 'problems' in parsed ? parsed.problems : [];
      expect(problems).not.toEqual([]);
      expect(render(summary(ended(facts(), fail('input', problems.join('; '), 'correct them'), FINISHED))).complaints).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe.each(Object.entries(SHAPES))('the summary of %s', (_what, make) => {
  const usual = render(summary(make(PLAIN)));
  const shown = Array.from({ length: DOCUMENTS }, (_, number) => number).filter(number => usual.text.includes(PLAIN(number)));

  test('shows what there is to show', () => {
    expect(usual.complaints).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });

  test('has the same markup whatever the texts in it are, and shows them', () => {
    fc.assert(
      fc.property(all, list => {
        const { markup, text, complaints } = render(summary(make(textsOf(list))));
        expect(complaints).toEqual([]);
        expect(markup).toEqual(usual.markup);
        expect(isPlain(text)).toBe(true);
        const read = readable(text);
        for (const number of shown) {
          expect(read).toContain(readable(textsOf(list)(number)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
