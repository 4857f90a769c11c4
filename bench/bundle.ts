import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** `plain`: as the sources have it. `one-file`: what they import on demand is bundled with all the rest. */
export type Bundle = 'plain' | 'one-file';

/**
 * Bundles the action's sources as anyone would: `tsc`, and ncc with no option, no alias, no step before or after. Returns the entry.
 * The folder is inside the project, for the packages to be found, and has settings of its own, for the project's not to be.
 */
export function bundle(kind: Bundle): string {
  const folder = join(ROOT, 'out', 'bench', kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), '{"files":[]}');
  const node = (...args: readonly string[]): void => {
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const tool = (path: string): string => join(ROOT, 'node_modules', path);
  node(tool('typescript/bin/tsc'), '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(folder, 'lib'));
  if (kind === 'one-file') {
    for (const file of globSync(join(folder, 'lib', '**', '*.js'))) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bimport\(/g, 'import(/* webpackMode: "eager" */ '));
    }
  }
  node(tool('@vercel/ncc/dist/ncc/cli.js'), 'build', 'lib/index.js', '--out', 'dist', '--quiet');
  return join(folder, 'dist', 'index.js');
}
