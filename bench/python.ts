import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REQUIREMENTS = join(import.meta.dirname, 'rivals', 'requirements.txt');
const VENV = join(import.meta.dirname, '..', 'out', 'bench', 'python');

/** Returns the folder with the AWS CLI and a Python with boto3, at pinned versions; undefined if they can't be installed. */
export function findPython(): string | undefined {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  const installed = join(VENV, 'installed.txt');
  const bin = join(VENV, 'bin');
  try {
    if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
      rmSync(VENV, { recursive: true, force: true });
      execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'ignore' });
      execFileSync(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS], { stdio: 'ignore' });
      writeFileSync(installed, wanted);
    }
    return bin;
  } catch {
    return undefined;
  }
}
