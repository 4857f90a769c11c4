import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { githubRunner } from '../../src/github/runner.ts';
import { atEnd } from '../aws/support.ts';

const runner = githubRunner(Object.assign(process.env, { GITHUB_ACTIONS: 'true' }));

/** The output while `act` runs. */
function printed(act: () => void): string {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    text += String(chunk);
    return true;
  });
  try {
    act();
  } finally {
    write.mockRestore();
  }
  return text;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'runner-'));
  atEnd(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** An empty file, as the runner provides it. */
function given(variable: string): string {
  const path = join(folder(), variable);
  writeFileSync(path, '');
  process.env[variable] = path;
  return path;
}

describe('input', () => {
  test.each([
    { name: 'aws-region', variable: 'INPUT_AWS-REGION', text: ' us-east-1\n', expected: 'us-east-1' },
    { name: 'mode', variable: 'INPUT_MODE', text: '', expected: '' },
    { name: 'rules', variable: 'INPUT_RULES', text: 'a: off\nb: error', expected: 'a: off\nb: error' },
  ])('returns $variable for $name, trimmed', ({ name, variable, text, expected }) => {
    process.env[variable] = text;
    expect(runner.input(name)).toBe(expected);
  });

  test('returns an empty text without a variable', () => {
    expect(runner.input('audience')).toBeUndefined();
  });
});

describe('the log', () => {
  test.each([
    ['a line', 'a line'],
    ['  an indented line', '  an indented line'],
    ['::error::not a command', '·::error::not a command'],
    ['   ::add-mask::a', '   ·::add-mask::a'],
    ['two\n::set-output name=a::b\r\nlines', 'two ::set-output name=a::b lines'],
    ['the old way ##[error]not a command', 'the old way # #[error]not a command'],
    ['colour \u001b[31mred\u001b[0m', 'colour [31mred[0m'],
  ])('prints %j as one line and no command', (line, expected) => {
    expect(printed(() => runner.log(line))).toBe(`${expected}\n`);
  });

  test('groups lines', () => {
    expect(printed(() => runner.group('Rules\n::error::x', ['one', '::endgroup::', 'two']))).toBe(
      '::group::Rules ::error::x\none\n·::endgroup::\ntwo\n::endgroup::\n',
    );
  });

  test('shows debug lines only in step debugging', () => {
    expect(printed(() => runner.debug('100%\n::error::x'))).toBe('::debug::100%25 ::error::x\n');
  });

  test('shows no secret', () => {
    expect(printed(() => runner.mask('100%\nsecret'))).toBe('::add-mask::100%25%0Asecret\n');
  });
});

describe('an annotation', () => {
  test.each([
    ['error', '::error title=role-path in us-east-1::It is wrong. Fix: do this.\n'],
    ['warning', '::warning title=role-path in us-east-1::It is wrong. Fix: do this.\n'],
  ] as const)('is an %s command', (severity, command) => {
    const annotation = { severity, title: 'role-path in us-east-1', message: 'It is wrong. Fix: do this.' };
    expect(printed(() => runner.annotate(annotation))).toBe(command);
  });

  test('is one command for any text', () => {
    const annotation = { severity: 'error', title: 'a,b:c::d', message: '50%\n::error::x' } as const;
    expect(printed(() => runner.annotate(annotation))).toBe('::error title=a%2Cb%3Ac%3A%3Ad::50%25%0A::error::x\n');
  });
});

describe('an output', () => {
  test.each([['healthy'], [''], ['[{"a":"b"}]'], ['two\nlines\nstatus<<EOF\nhealthy\nEOF']])('%j arrives unchanged', value => {
    const file = given('GITHUB_OUTPUT');
    expect(printed(() => runner.output('status', value))).toBe('');
    const [, delimiter = ''] = /^status<<(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(delimiter).toMatch(/^ghadelimiter_/);
    expect(readFileSync(file, 'utf8')).toBe(`status<<${delimiter}\n${value}\n${delimiter}\n`);
  });

  test('throws if the file is missing', () => {
    process.env['GITHUB_OUTPUT'] = '/nowhere/output';
    expect(() => runner.output('status', 'healthy')).toThrow('/nowhere/output');
  });
});

describe('the job summary', () => {
  test('receives the text unchanged', async () => {
    const file = given('GITHUB_STEP_SUMMARY');
    await runner.summarize('## One\n');
    await runner.summarize('| a |\n');
    expect(readFileSync(file, 'utf8')).toBe('## One\n| a |\n');
  });
});

describe('outside a runner', () => {
  const laptop = githubRunner({});

  test.each([
    { name: 'a line', act: () => laptop.log('a ::b::'), text: 'a ::b::\n' },
    { name: 'a group', act: () => laptop.group('Rules', ['one', '::endgroup::']), text: 'Rules\none\n·::endgroup::\n' },
    { name: 'a line for debugging', act: () => laptop.debug('ses:GetAccount'), text: 'ses:GetAccount\n' },
    { name: 'an annotation', act: () => laptop.annotate({ severity: 'error', title: 'a', message: 'b' }), text: 'error: a: b\n' },
    { name: 'a secret', act: () => laptop.mask('secret'), text: '' },
    { name: 'an output', act: () => laptop.output('status', 'healthy'), text: '' },
    { name: 'a summary', act: () => void laptop.summarize('## One\n\n- <code>a</code>\n'), text: '## One\n\n- a\n' },
  ])('$name is printed as text or not at all', ({ act, text }) => {
    expect(printed(act)).toBe(text);
  });
});
