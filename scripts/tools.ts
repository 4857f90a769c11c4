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

/** A version of an npm package, with its `integrity` from the registry. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/**
 * The path of a file of an npm package, which is downloaded without its dependencies.
 *
 * @throws if the package does not have this integrity
 */
export function npmFile({ name, version, integrity }: NpmPackage, path: string): string {
  const folder = join(FOLDER, `${name}-${version}`);
  const file = join(folder, 'package', path);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]);
    const archive = join(folder, `${name}-${version}.tgz`);
    const [algorithm = ''] = integrity.split('-');
    const found = `${algorithm}-${createHash(algorithm).update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity) {
      throw new Error(`${name}@${version} has another integrity: ${found}`);
    }
    run('tar', ['-xzf', archive, '-C', folder, join('package', path)]);
    rmSync(archive);
  }
  return file;
}
