import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const FOLDER = resolve('out', 'tools');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Returns the path of a program. Go builds it from a module if necessary, and verifies the source with its checksum database.
 *
 * @throws if Go is missing or can't build the module
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
 * Returns the path of a program. cargo builds it from a crate if necessary, without optimization and debug information, which takes a third
 * of the time.
 *
 * @throws if cargo is missing or can't build the crate
 */
export function cargoTool(name: string, version: string): string {
  const folder = join(FOLDER, `${name}-${version}`);
  const path = join(folder, 'bin', name);
  if (!existsSync(path)) {
    run('cargo', ['install', '--locked', '--debug', '--root', folder, `${name}@${version}`], { CARGO_PROFILE_DEV_DEBUG: '0' });
  }
  return path;
}

/** Replacements for files of Debian packages. On Ubuntu, Chromium is a snap, but GitHub's runners have Chrome. */
const INSTEAD: Readonly<Record<string, string>> = { '/usr/bin/chromium': '/usr/bin/google-chrome' };

/**
 * Returns the path of a file of a Debian package, and installs the package if necessary.
 *
 * @throws if the package can't be installed
 */
export function debianFile(name: string, path: string): string {
  const found = [path, INSTEAD[path]].find(each => each !== undefined && existsSync(each));
  if (found === undefined) {
    const [command = '', ...sudo] = [
      ...(process.getuid?.() === 0 ? [] : ['sudo']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
    ];
    run(command, [...sudo, 'update']);
    run(command, [...sudo, 'install', '-y', name]);
  }
  return found ?? path;
}
