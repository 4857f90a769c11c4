/** Fails if dist/ differs from a fresh build. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const FRESH = join('out', 'dist');
execFileSync(process.execPath, ['scripts/build.ts', FRESH], { stdio: 'inherit' });

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
const committed = files('dist');
const fresh = files(FRESH);
const differing = [...new Set([...committed, ...fresh])].filter(
  name => !committed.includes(name) || !fresh.includes(name) || !readFileSync(join('dist', name)).equals(readFileSync(join(FRESH, name))),
);
if (differing.length > 0) {
  console.error(`dist/ is not a fresh build: ${differing.join(', ')}. Run "npm run build" and commit dist/.`);
  process.exit(1);
}
console.log(`dist/ is a fresh build of the sources (${fresh.length} files).`);
