import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lexer, type Token } from 'marked';

const DOCUMENTS = globSync(['*.md', '{docs,examples,fleet,bootstrap,policies}/**/*.md', '.github/**/*.md']).sort();

const read = (path: string): string => readFileSync(path, 'utf8');

/** A document without code blocks. */
const prose = (path: string): string => read(path).replaceAll(/^```[\s\S]*?^```$/gm, '');

/** The visible text of Markdown. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? String(token.text) : ''))
    .join('');
}

/** The fragments of headings on GitHub: a repeated heading gets a number. */
function fragments(path: string): string[] {
  const seen = new Map<string, number>();
  return lexer(read(path)).flatMap(token => {
    if (token.type !== 'heading') {
      return [];
    }
    const slug = plain(token.tokens ?? [])
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return [times === 0 ? slug : `${slug}-${times}`];
  });
}

/** The relative links and images of a document, in Markdown and HTML. */
function links(path: string): { readonly file: string; readonly fragment: string | undefined }[] {
  const targets = [
    ...prose(path).matchAll(/\]\(([^)\s]+)[^)]*\)/g),
    ...prose(path).matchAll(/^\[[^\]]+\]: (\S+)/gm),
    ...prose(path).matchAll(/(?:href|src|srcset)="([^"\s]+)"/g),
  ].map(([, target = '']) => target);
  return targets
    .filter(target => !/^(?:https?|mailto):/.test(target))
    .map(target => {
      const [file = '', fragment] = target.split('#');
      return { file: file === '' ? path : join(dirname(path), file), fragment };
    });
}

test.each(DOCUMENTS)('%s links to and names only files that exist', path => {
  const files = [...prose(path).matchAll(/`((?:__tests__|src|scripts|emulator|\.github|\.ci)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect([...links(path).map(({ file }) => file), ...files].filter(file => !existsSync(file))).toEqual([]);
  const anchored = links(path).filter(({ file, fragment }) => fragment !== undefined && file.endsWith('.md'));
  expect(anchored.filter(({ file, fragment = '' }) => !fragments(file).includes(fragment))).toEqual([]);
});

test('documents link to existing parts of each other', () => {
  const all = DOCUMENTS.flatMap(path => links(path));
  expect(all.filter(({ fragment }) => fragment !== undefined).length).toBeGreaterThan(10);
  expect(fragments('README.md')).toContain('set-up-the-gates-role');
  expect(fragments('docs/decisions.md')).toContain('missing-applies-only-if-nothing-else-is-wrong');
});

test('no document has merge conflict markers', () => {
  expect(DOCUMENTS.filter(path => /^(?:<{7}|>{7}) /m.test(read(path)))).toEqual([]);
});

test('every document is reachable by links from the README', () => {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (!seen.has(path) && path.endsWith('.md')) {
      seen.add(path);
      links(path).forEach(({ file }) => {
        visit(file);
      });
    }
  };
  visit('README.md');
  // GitHub inserts this document into a new pull request.
  expect(DOCUMENTS.filter(path => !seen.has(path))).toEqual(['.github/PULL_REQUEST_TEMPLATE.md']);
});

test('CONTRIBUTING.md lists every script of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const command = (name: string): string => (name === 'test' ? 'npm test' : `npm run ${name}`);
  expect(Object.keys(scripts).filter(name => !read('CONTRIBUTING.md').includes(`\`${command(name)}\``))).toEqual([]);
});

/** An expression for a text with gaps, which must be filled on the same line. */
function withGaps(text: string): RegExp {
  return new RegExp(text.split('…').map(RegExp.escape).join('.*'));
}

const fixed = (text: string): number => Math.max(...text.split('…').map(({ length }) => length));

/** The texts that are the keys of docs/troubleshooting.md, in headings and first columns, with their authors; our own have none. */
const KEYS = [
  ...read('docs/troubleshooting.md').matchAll(/^(?:#+ (?:(?<whose>\w+): )?|\| )(?<ticks>`+) ?(?<text>.+?) ?\k<ticks>(?: \||$)/gm),
].map(({ groups }) => ({ whose: groups?.['whose'], text: groups?.['text'] ?? '' }));
const OWN = KEYS.filter(
  ({ whose, text }) => whose === undefined && !/^[A-Z_]+$|^[A-Z]\w+$|^repo:|^…:/.test(text) && !text.includes('`, `'),
);

const SOURCES = globSync('src/**/*.ts').sort();
const sourceLines = SOURCES.flatMap(path => read(path).replaceAll('\\`', '`').split('\n'));

test('troubleshooting has texts of this action and of others', () => {
  expect(OWN.length).toBeGreaterThan(50);
  expect(new Set(KEYS.map(({ whose }) => whose))).toEqual(new Set([undefined, 'AWS', 'GitHub', 'Node', 'Terraform']));
  expect(OWN.filter(({ text }) => fixed(text) < 8)).toEqual([]);
});

test.each(OWN)('the source code has the text $text', ({ text }) => {
  expect(sourceLines.some(line => withGaps(text).test(line))).toBe(true);
});

/** The messages of problems and findings, with gaps for values. */
const MESSAGES = SOURCES.filter(path => !path.startsWith('src/report/')).flatMap(path =>
  [
    ...read(path).matchAll(
      /(?:\b(?:runError|new Refusal)\(\s*'[\w-]+',\s*|\bfailed\(\s*|\b\w+_MESSAGE = |\bmessage(?::| =)\s*(?:\(\{[^}]*\}\) =>\s*)?)(?<quote>[`'"])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>/g,
    ),
  ].map(({ groups }) => (groups?.['text'] ?? '').replaceAll('\\`', '`').replaceAll(/\$\{[^}]*\}/g, '…')),
);

test('the messages of the source code are found', () => {
  expect(MESSAGES.length).toBeGreaterThan(50);
  expect(MESSAGES).toContain('… was denied: …');
});

test.each([...new Set(MESSAGES)].filter(message => fixed(message) >= 8))('troubleshooting lists the message: %s', message => {
  expect(OWN.some(({ text }) => withGaps(text).test(message))).toBe(true);
});
