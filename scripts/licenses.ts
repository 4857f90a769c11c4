import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>;
}

/** The terms of the Apache License 2.0, which are the same in every package. */
const APACHE = /^ *Apache License\n[\s\S]*?END OF TERMS AND CONDITIONS$/m;

/** Returns the contents of a package's files with matching names, ordered by name. */
function texts(path: string, names: RegExp): string[] {
  const files = readdirSync(path).filter(entry => names.test(entry));
  return files.toSorted().map(file => readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

/**
 * Returns the licenses and notices of every runtime package in the lock file, which include all bundled ones. The bundler's own list covers
 * only its last chunk. A package without a license file gets the terms of the license that it names.
 *
 * @throws if a package without a license file names a license other than the Apache License 2.0
 */
export function licenses(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const all = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = '' }]) => {
      const title = `${path.replace(/^.*node_modules\//, '')} ${version} (${license})`;
      return { title, license, given: texts(path, /^licen[cs]e(?:\.(?:md|txt))?$/i), notices: texts(path, /^notice(?:\.(?:md|txt))?$/i) };
    });
  const [apache] = all.flatMap(({ given }) => given).flatMap(text => APACHE.exec(text) ?? []);
  return all
    .map(({ title, license, given, notices }) => {
      if (given.length === 0 && (license !== 'Apache-2.0' || apache === undefined)) {
        throw new Error(`${title} has no license file`);
      }
      return `${[title, ...(given.length === 0 ? [apache] : given), ...notices].join('\n\n')}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
