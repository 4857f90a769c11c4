import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>;
}

/** The terms of a license of the Apache License 2.0, which are the same for all. */
const APACHE = /^ *Apache License\n[\s\S]*?END OF TERMS AND CONDITIONS$/m;

/** The texts of a package's files whose names fit, by the names. */
function texts(path: string, names: RegExp): string[] {
  const files = readdirSync(path).filter(entry => names.test(entry));
  return files.toSorted().map(file => readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

/**
 * The licenses and notices of every runtime package of the lock file, which is no fewer than are bundled. The bundler's own list knows only the
 * last chunk that it wrote. A package that comes without its license is given the terms of the one that it names.
 *
 * @throws where a package without a license file names another one than the Apache License 2.0
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
