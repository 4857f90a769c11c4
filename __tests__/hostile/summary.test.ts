import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summary } from '../../src/report/summary.ts';
import { render } from './rendering.ts';
import { all, DOCUMENTS, PLAIN, SHAPES, textsOf } from './results.ts';
import { isPlain, readable } from './text.ts';

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
