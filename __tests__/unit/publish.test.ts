import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

const NAME = '00000000-0000-4000-8000-000000000000';
jest.unstable_mockModule('node:crypto', () => ({ randomUUID: () => NAME }));
const { replaceFile } = await import('../../src/publish.ts');

describe('replaceFile', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ses-role-gate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes a file and the folders above it, and leaves no draft', async () => {
    const path = join(folder, 'a', 'b', 'report.json');
    await replaceFile(path, '{"é":1}\n');
    await expect(readFile(path, 'utf8')).resolves.toBe('{"é":1}\n');
    await expect(readdir(join(folder, 'a', 'b'))).resolves.toEqual(['report.json']);
  });

  test('replaces an older file', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'a longer report of an earlier step');
    await replaceFile(path, 'new');
    await expect(readFile(path, 'utf8')).resolves.toBe('new');
  });

  test.each([
    { what: 'a symbolic link to a file', make: (path: string) => symlink(join(folder, 'secret'), path) },
    { what: 'a symbolic link to a device, such as /dev/stdout', make: (path: string) => symlink('/dev/null', path) },
    { what: 'a symbolic link to nothing', make: (path: string) => symlink(join(folder, 'nothing'), path) },
    { what: 'a FIFO', make: async (path: string) => void execFileSync('mkfifo', [path]) },
    { what: 'an empty folder', make: (path: string) => mkdir(path) },
  ])('refuses to replace $what', async ({ make }) => {
    const path = join(folder, 'report.json');
    await writeFile(join(folder, 'secret'), 'kept');
    await make(path);
    const { ino } = await lstat(path);
    await expect(replaceFile(path, 'new')).rejects.toThrow(`${path} exists and is not a regular file`);
    expect((await lstat(path)).ino).toBe(ino);
    await expect(readFile(join(folder, 'secret'), 'utf8')).resolves.toBe('kept');
    await expect(readdir(folder)).resolves.toEqual(['report.json', 'secret']);
  });

  test('refuses a link at the path of its draft', async () => {
    await symlink(join(folder, 'elsewhere'), join(folder, `report.json.${NAME}.draft`));
    await expect(replaceFile(join(folder, 'report.json'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(readdir(folder)).resolves.toEqual([]);
  });

  // A limit on the size of a file (8 blocks of 512 bytes) stands for a full disk.
  test('keeps an older file, and leaves no draft, if the disk is full', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'the report of an earlier step');
    const write = `import { replaceFile } from '${new URL('../../src/publish.ts', import.meta.url)}';
      await replaceFile(process.argv[1], 'x'.repeat(100_000)).catch(error => console.log(error.code));`;
    const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" --input-type=module --eval "$1" "$2"`;
    expect(execFileSync('sh', ['-c', limited, process.execPath, write, path], { encoding: 'utf8' })).toBe('EFBIG\n');
    await expect(readFile(path, 'utf8')).resolves.toBe('the report of an earlier step');
    await expect(readdir(folder)).resolves.toEqual(['report.json']);
  });

  test('fails if a folder of the path is a file, and keeps that file', async () => {
    await writeFile(join(folder, 'file'), 'kept');
    await expect(replaceFile(join(folder, 'file', 'report.json'), 'x')).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:EEXIST|ENOTDIR)$/),
    });
    await expect(readFile(join(folder, 'file'), 'utf8')).resolves.toBe('kept');
  });

  test('fails if no folder can be made', async () => {
    await expect(replaceFile('/proc/nowhere/deep/report.json', 'x')).rejects.toThrow();
  });
});
