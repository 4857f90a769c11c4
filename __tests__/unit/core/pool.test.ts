import { expect, test } from '@jest/globals';
import { pool } from '../../../src/core/pool.ts';

/** Work that ends when it is told to. */
function manual() {
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  return {
    begun,
    work: (name: string): Promise<string> => {
      begun.push(name);
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return end.promise;
    },
    end: async (name: string): Promise<void> => {
      ends.get(name)?.resolve(name.toUpperCase());
      await new Promise(resolve => setImmediate(resolve));
    },
    break: (name: string): void => ends.get(name)?.reject(new Error(name)),
  };
}

test('begins with the first, no more than the limit at once, and the next when any ends', async () => {
  const { begun, work, end } = manual();
  const all = pool(2, ['a', 'b', 'c', 'd'], work);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  await end('d');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await end('a');
  expect(await all).toEqual(['A', 'B', 'C', 'D']);
});

test('has nothing to do for nothing', async () => {
  expect(await pool(3, [], () => Promise.reject(new Error('asked')))).toEqual([]);
});

test('rejects with the first that does, and begins with no more', async () => {
  const work = manual();
  const all = pool(2, ['a', 'b', 'c', 'd'], work.work);
  work.break('b');
  await expect(all).rejects.toThrow('b');
  await work.end('a');
  expect(work.begun).toEqual(['a', 'b']);
});
