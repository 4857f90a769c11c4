import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const FOLDER = resolve('out', 'tools');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * The path of a program that Go builds from a module at a version, unless it has built it before. Go's checksum database vouches for the source.
 *
 * @throws where there is no Go, or no such module
 */
export function goTool(module: string, version: string): string {
  const name = basename(module);
  const folder = join(FOLDER, `${name}-${version}`);
  const path = join(folder, name);
  if (!existsSync(path)) {
    run('go', ['install', `${module}@${version}`], { GOBIN: folder });
  }
  return path;
}

/**
 * The path of a program of a Python package at a version, in an environment of its own.
 *
 * @throws where there is no Python, or no such package
 */
export function pythonTool(name: string, version: string): string {
  const folder = join(FOLDER, `${name}-${version}`);
  const path = join(folder, 'bin', name);
  if (!existsSync(path)) {
    run('python3', ['-m', 'venv', folder]);
    run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${name}==${version}`]);
  }
  return path;
}

/**
 * The path of a file of a package of Debian's, which is installed where it is missing.
 *
 * @throws where it is missing, and may not be installed
 */
export function debianFile(name: string, path: string): string {
  if (!existsSync(path)) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', name], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  return path;
}
