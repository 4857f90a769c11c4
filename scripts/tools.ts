import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

/** A version of an npm package, with the `integrity` that the registry had for it. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/**
 * The path of a file of an npm package, which is taken without what it depends on.
 *
 * @throws where it is not the package of that integrity
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
      throw new Error(`${name}@${version} is not what it was: ${found}`);
    }
    run('tar', ['-xzf', archive, '-C', folder, join('package', path)]);
    rmSync(archive);
  }
  return file;
}
