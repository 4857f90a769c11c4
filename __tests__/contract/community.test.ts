import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly validations?: { readonly required?: boolean } }[];
}

const PROJECT = 'https://github.com/ses-role-gate/ses-role-gate';
const FILES = globSync('.github/ISSUE_TEMPLATE/*.yml').sort();
const text = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

describe.each(FILES.filter(path => basename(path) !== 'config.yml'))('%s', path => {
  const { name, description, body } = parse(text(path)) as Form;

  test('has the fields that GitHub requires of a form', () => {
    expect([name, description].filter(value => value === undefined || value.length > 200)).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
    expect(body.filter(({ type }) => !['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
  });
});

test('the forms are a bug report, a feature request and a question', () => {
  expect(FILES.map(path => basename(path, '.yml'))).toEqual(['bug', 'config', 'feature', 'question']);
});

test.each([...FILES, '.github/PULL_REQUEST_TEMPLATE.md', 'CODE_OF_CONDUCT.md'])('%s links to pages that exist', path => {
  const pages = [...text(path).matchAll(/https:\/\/[^\s)]+/g)].map(([url]) => url);
  expect(pages.filter(url => !url.startsWith(`${PROJECT}/`))).toEqual([]);
  const paths = pages.map(url => url.slice(PROJECT.length + 1));
  expect(paths.filter(page => page !== 'security/advisories/new' && !existsSync(page.replace(/^blob\/main\//, '')))).toEqual([]);
});

test('package.json names the project and the Node version of the README', () => {
  expect(json('package.json')).toMatchObject({
    homepage: `${PROJECT}#readme`,
    bugs: `${PROJECT}/issues`,
    repository: { type: 'git', url: `git+${PROJECT}.git` },
    engines: { node: '>=20' },
  });
  expect(json('package-lock.json')).toMatchObject({ packages: { '': { engines: { node: '>=20' } } } });
  for (const path of ['README.md', 'CONTRIBUTING.md', '.ci/run']) {
    expect(text(path)).toMatch(/Node 20 or later/);
  }
});

test('.node-version, package.json and action.yml name the same version of Node', () => {
  const { devDependencies } = json('package.json') as { readonly devDependencies: Readonly<Record<string, string>> };
  const version = text('.node-version').trim();
  expect(devDependencies['node']?.split('.')[0]).toBe(version);
  expect(text('action.yml')).toMatch(new RegExp(`^ {2}using: node${version}$`, 'm'));
});

test('.editorconfig has the format of biome.json', () => {
  const { formatter } = json('biome.json') as { readonly formatter: Readonly<Record<string, unknown>> };
  const setting = (name: string): string | undefined => new RegExp(`^${name} = (.*)$`, 'm').exec(text('.editorconfig'))?.[1];
  expect({
    indentStyle: setting('indent_style'),
    indentWidth: Number(setting('indent_size')),
    lineWidth: Number(setting('max_line_length')),
  }).toEqual(formatter);
});
