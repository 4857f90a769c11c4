/** Prepares a release: `npm run release -- 1.2.3`. Not a workflow, because GitHub lets no workflow change a workflow file. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './changelog.ts';

const [version = ''] = process.argv.slice(2);
const npm = (...args: readonly string[]): void => {
  execFileSync('npm', args, { stdio: 'inherit' });
};

const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10));
npm('version', version, '--no-git-tag-version', '--allow-same-version');
writeFileSync('src/version.ts', readFileSync('src/version.ts', 'utf8').replace(/'[\d.]+'/, `'${version}'`));
writeFileSync('CHANGELOG.md', changelog);
npm('run', 'docs');
npm('run', 'build');
console.log(`Commit the changes as "Release ${version}", and open a pull request.`);
