/** Lints the workflows of the project and the examples: actionlint checks that they are valid, zizmor that they are safe. */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { goTool } from './tools.ts';

const LINTERS = 'out/linters';
execFileSync('bash', ['scripts/venv.sh', LINTERS, 'requirements-lint.txt'], { stdio: 'inherit' });

const workflows = [...globSync('.github/workflows/*.yml'), ...globSync('examples/*.yml')].sort();
const commands = [
  {
    program: goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12'),
    // Not every machine has shellcheck and pyflakes.
    args: ['-shellcheck=', '-pyflakes=', ...workflows],
  },
  {
    program: `${LINTERS}/bin/zizmor`,
    args: [
      ...['--offline', '--strict-collection', '--persona=pedantic', '--config=.github/zizmor.yml'],
      ...[...workflows, '.github/dependabot.yml', 'action.yml', 'fleet/action.yml'],
    ],
  },
];

const failed = commands.filter(({ program, args }) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0);
console.log(`${commands.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
