import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, with the folders above it: whole, or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  await makeFolder(dirname(path));
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes a folder with those above it. Not by Node's own `recursive`, which never ends where a file system makes no folders (/proc). */
async function makeFolder(path: string, insideFolder = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !insideFolder) {
      await makeFolder(dirname(path));
      await makeFolder(path, true);
    } else if (code !== 'EEXIST') {
      throw error;
    }
  }
}
