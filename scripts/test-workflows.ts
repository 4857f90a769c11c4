/** Lints the workflows of the project and those that users copy, by programs that know what a workflow may say and what makes one unsafe. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { goTool, pythonTool } from './tools.ts';

const workflows = [...globSync('.github/workflows/*.yml'), ...globSync('examples/*.yml')].sort();
const LINTERS: readonly (readonly [string, readonly string[]])[] = [
  // Without the shell's and Python's linters, which it takes only where the machine has them.
  [goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12'), ['-shellcheck=', '-pyflakes=', ...workflows]],
  [
    pythonTool('zizmor', '1.32.0'),
    [
      '--offline',
      '--strict-collection',
      '--persona=pedantic',
      '--config=.github/zizmor.yml',
      ...workflows,
      '.github/dependabot.yml',
      'action.yml',
      'fleet/action.yml',
    ],
  ],
];

const failed = LINTERS.filter(([program, args]) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0);
console.log(`linters: ${LINTERS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
