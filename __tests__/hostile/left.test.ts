import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { readPairs } from '../../emulator/file-commands.ts';
import { type Command, commandIn, readLog } from '../../emulator/log.ts';
import { githubRunner } from '../../src/github/runner.ts';
import { annotations, evaluationLines } from '../../src/report/evaluations.ts';
import { jsonReport, toJson } from '../../src/report/json-report.ts';
import { outputs } from '../../src/report/outputs.ts';
import { lastLine } from '../../src/report/summary.ts';
import { complaints } from '../report/schema.ts';
import { runs } from '../support/runs.ts';
import { all, SHAPES, textsOf } from './results.ts';
import { hostile, isPlain, readable, stretch, stretched } from './text.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const file = (name: string): string => join(folder, name);
const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const SHAPED = Object.entries(SHAPES);
const runner = githubRunner({ GITHUB_ACTIONS: 'true' });

beforeEach(() => {
  for (const name of FILES) {
    writeFileSync(file(name), '');
    process.env[name] = file(name);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of FILES) {
    delete process.env[name];
  }
});

/** The output during the call. */
function printed(act: () => void): string {
  let raw = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    raw += String(text);
    return true;
  });
  try {
    act();
  } finally {
    write.mockRestore();
  }
  return raw;
}

/** Checks for one line that is no command and has the readable part of a text. */
function expectLine(raw: string, text: string): void {
  const [line = '', ...rest] = raw.split(EOL);
  expect(rest).toEqual(['']);
  expect(isPlain(line)).toBe(true);
  expect(commandIn(line)).toBeUndefined();
  const [shown = '', whole = ''] = [line.replace(/^ *·(?=::)/, ''), text].map(each => readable(each).replaceAll('# #[', '##['));
  // The cut can split `# #[`.
  expect(shown.endsWith('…') ? whole.startsWith(shown.replace(/(?:# #?|#)? ?\ufffd?…$/, '')) : shown === whole).toBe(true);
}

const RUNS = { numRuns: runs(12) };

describe('the log', () => {
  test('has one line for any text', () => {
    fc.assert(
      fc.property(stretch, recipe => {
        const text = stretched(recipe);
        expectLine(
          printed(() => runner.log(text)),
          text,
        );
      }),
      { numRuns: runs(100), examples: [[{ head: '', part: '# #[', times: 20_000 }]] },
    );
  });

  test('has one group for any title and lines', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (title, lines) => {
        const raw = printed(() => runner.group(title, lines));
        const { commands } = readLog(raw);
        expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
        expectLine(`${commands[0]?.message}${EOL}`, title);
        expect(raw.split(EOL)).toHaveLength(lines.length + 3);
      }),
      RUNS,
    );
  });

  test('has one mask for any secret', () => {
    fc.assert(
      fc.property(hostile, secret => {
        const { commands } = readLog(printed(() => runner.mask(secret)));
        expect(commands).toEqual([{ name: 'add-mask', properties: {}, message: secret }]);
      }),
      RUNS,
    );
  });

  test.each(SHAPED)('has one annotation for each finding of %s', (_what, make) => {
    fc.assert(
      fc.property(all, list => {
        const told = annotations(make(textsOf(list)));
        const { commands } = readLog(printed(() => told.forEach(runner.annotate)));
        expect(commands).toEqual(told.map(({ severity, title, message }): Command => ({ name: severity, properties: { title }, message })));
        for (const { title, message } of told) {
          expect([isPlain(title), isPlain(message), message.length <= 4_096]).toEqual([true, true, true]);
        }
      }),
      RUNS,
    );
  });

  test.each(SHAPED)('has one line for each rule of %s, and its last line', (_what, make) => {
    fc.assert(
      fc.property(all, list => {
        const result = make(textsOf(list));
        for (const line of [...evaluationLines(result), lastLine(result)]) {
          expectLine(
            printed(() => runner.log(line)),
            line,
          );
        }
      }),
      RUNS,
    );
  });
});

describe('the outputs', () => {
  const set = (pairs: readonly (readonly [string, string])[]): [string, string][] => {
    writeFileSync(file('GITHUB_OUTPUT'), '');
    const raw = printed(() => {
      for (const [name, value] of pairs) {
        runner.output(name, value);
      }
    });
    expect(raw).toBe('');
    return readPairs(readFileSync(file('GITHUB_OUTPUT'), 'utf8'));
  };

  test('have every value that is set, and no other', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), recipes => {
        const pairs = recipes.map((recipe, index): [string, string] => [`name-${index}`, stretched(recipe)]);
        expect(set(pairs)).toEqual(pairs.map(([name, value]) => [name, value.toWellFormed()]));
      }),
      RUNS,
    );
  });

  test.each(SHAPED)('of %s are those of the contract, with valid JSON', (_what, make) => {
    fc.assert(
      fc.property(all, hostile, (list, path) => {
        const values = outputs(make(textsOf(list)), path);
        expect(set([...values])).toEqual([...values].map(([name, value]) => [name, value.toWellFormed()]));
        for (const name of ['regions', 'findings', 'blocking-resources', 'deleted-resources']) {
          expectWellFormed(JSON.parse(values.get(name) ?? '[]'));
        }
      }),
      RUNS,
    );
  });
});

/** Checks for half surrogate pairs: strict readers refuse a file with one. */
function expectWellFormed(value: unknown): void {
  const broken: unknown[] = [];
  JSON.stringify(value, (key: string, part: unknown) => {
    broken.push(...[key, part].filter(each => typeof each === 'string' && !each.isWellFormed()));
    return part;
  });
  expect(broken).toEqual([]);
}

describe('the report', () => {
  test.each(SHAPED)('of %s is JSON in UTF-8 that follows the schema', (_what, make) => {
    fc.assert(
      fc.property(all, list => {
        writeFileSync(file('report.json'), toJson(jsonReport(make(textsOf(list)))));
        const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file('report.json')));
        const read = JSON.parse(text) as unknown;
        expect(complaints(read)).toBeNull();
        expectWellFormed(read);
      }),
      RUNS,
    );
  });
});
