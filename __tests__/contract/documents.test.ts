import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const DOCUMENTS = [...globSync('*.md'), ...globSync('{docs,examples}/**/*.md')].sort();

test.each(DOCUMENTS)('%s links to what is there, and names files that are there', path => {
  const text = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => join(dirname(path), link));
  const files = [...text.matchAll(/`((?:__tests__|src|scripts|emulator|\.github|\.ci)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect([...links, ...files].filter(file => !existsSync(file))).toEqual([]);
});
