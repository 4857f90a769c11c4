import { expect, test } from '@jest/globals';
import { licenses } from '../../scripts/licenses.ts';

const entries = licenses().split(`\n${'-'.repeat(80)}\n\n`);

test('every bundled package has its license text', () => {
  const apache = entries.filter(entry => /^\S+ \S+ \(Apache-2\.0\)\n/.test(entry));
  expect(apache.length).toBeGreaterThan(20);
  expect(apache.filter(entry => !/Apache License[\s\S]*9\. Accepting Warranty/.test(entry))).toEqual([]);
  expect(entries.filter(entry => !/^\S+ \S+ \([\w.-]+\)\n\n[\s\S]{500}/.test(entry))).toEqual([]);
});
