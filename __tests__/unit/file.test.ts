import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeWhole } from '../../src/file.ts';

describe('writeWhole', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ses-role-gate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes a file and the folders above it, and leaves no draft', async () => {
    const path = join(folder, 'a', 'b', 'report.json');
    await writeWhole(path, '{"é":1}\n');
    await expect(readFile(path, 'utf8')).resolves.toBe('{"é":1}\n');
    await expect(readdir(join(folder, 'a', 'b'))).resolves.toEqual(['report.json']);
  });

  test('takes the place of an older file', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'a longer report of an earlier step');
    await writeWhole(path, 'new');
    await expect(readFile(path, 'utf8')).resolves.toBe('new');
  });

  test('rejects where a file stands in the place of a folder, and leaves it as it was', async () => {
    await writeFile(join(folder, 'file'), 'kept');
    await expect(writeWhole(join(folder, 'file', 'report.json'), 'x')).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:EEXIST|ENOTDIR)$/),
    });
    await expect(readFile(join(folder, 'file'), 'utf8')).resolves.toBe('kept');
  });

  test('rejects where no folder can be made, and ends', async () => {
    await expect(writeWhole('/proc/nowhere/deep/report.json', 'x')).rejects.toThrow();
  });

  test('rejects where a folder has the name, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'report.json', 'full'), { recursive: true });
    await expect(writeWhole(join(folder, 'report.json'), 'x')).rejects.toThrow();
    await expect(readdir(folder)).resolves.toEqual(['report.json']);
  });
});
