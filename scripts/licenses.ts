import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>;
}

/**
 * The licenses of every runtime package of the lock file, which is no fewer than are bundled. The bundler's own list knows only the last
 * chunk that it wrote.
 */
export function licenses(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const file = readdirSync(path).find(entry => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
      const text =
        file === undefined
          ? `No license file; the package says ${license}.`
          : readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
