import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

const NAME = '00000000-0000-4000-8000-000000000000';
jest.unstable_mockModule('node:crypto', () => ({ randomUUID: () => NAME }));
const { writeWhole } = await import('../../src/file.ts');

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

  test('takes the place of a link, and leaves what it leads to as it was', async () => {
    const [secret, path] = [join(folder, 'secret'), join(folder, 'report.json')];
    await writeFile(secret, 'kept');
    await symlink(secret, path);
    await writeWhole(path, 'new');
    expect((await lstat(path)).isFile()).toBe(true);
    await expect(readFile(secret, 'utf8')).resolves.toBe('kept');
  });

  test('writes to no link that somebody has put in the place of its draft', async () => {
    await symlink(join(folder, 'elsewhere'), join(folder, `report.json.${NAME}.draft`));
    await expect(writeWhole(join(folder, 'report.json'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(readdir(folder)).resolves.toEqual([]);
  });

  // A full disk, by the largest file that the process may write: 8 blocks of 512 bytes.
  test('leaves an older file as it was where the new one is cut short, and no draft', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, 'the report of an earlier step');
    const write = `import { writeWhole } from '${new URL('../../src/file.ts', import.meta.url)}';
      await writeWhole(process.argv[1], 'x'.repeat(100_000)).catch(error => console.log(error.code));`;
    const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" --input-type=module --eval "$1" "$2"`;
    expect(execFileSync('sh', ['-c', limited, process.execPath, write, path], { encoding: 'utf8' })).toBe('EFBIG\n');
    await expect(readFile(path, 'utf8')).resolves.toBe('the report of an earlier step');
    await expect(readdir(folder)).resolves.toEqual(['report.json']);
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
