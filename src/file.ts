import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, with the folders above it: whole, or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`;
  await makeFolder(dirname(path));
  try {
    // Whatever stands in its place, a link of somebody else's to another file for one, is not written to.
    await writeFile(draft, text, { flag: 'wx' });
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
