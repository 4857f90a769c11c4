import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const FOLDER = resolve('out', 'tools');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * The path of a program that Go builds from a module, unless it was built before. Go's checksum database verifies the source.
 *
 * @throws if Go is missing, or cannot build the module
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
 * The path of a program that cargo builds from a crate, unless it was built before. Without optimization and debug information, which takes
 * a third of the time.
 *
 * @throws if cargo is missing, or cannot build the crate
 */
export function cargoTool(name: string, version: string): string {
  const folder = join(FOLDER, `${name}-${version}`);
  const path = join(folder, 'bin', name);
  if (!existsSync(path)) {
    run('cargo', ['install', '--locked', '--debug', '--root', folder, `${name}@${version}`], { CARGO_PROFILE_DEV_DEBUG: '0' });
  }
  return path;
}

/** Files that do as well as those of a Debian package. On Ubuntu, Chromium is a snap, and GitHub's runners have Chrome. */
const INSTEAD: Readonly<Record<string, string>> = { '/usr/bin/chromium': '/usr/bin/google-chrome' };

/**
 * The path of a file of a Debian package, which is installed if it is missing.
 *
 * @throws if the package cannot be installed
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
