import { expect, test } from '@jest/globals';

test.each(['../../src/check/change.ts'])('%s holds types alone: nothing of it is there at run time', async path => {
  const module: object = await import(path);
  expect(Object.keys(module)).toEqual([]);
});
