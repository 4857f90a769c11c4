/** Builds dist/ from src/: `tsc` to lib/, then one bundle. Deletes both first, so that nothing stale stays. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenses } from './licenses.ts';

const run = (...command: [string, ...string[]]): void => {
  execFileSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
};

const output = process.argv[2] ?? 'dist';
rmSync('lib', { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '--out', output, '--quiet');
writeFileSync(join(output, 'licenses.txt'), licenses());
