/** A workflow command in the log, such as `::error title=…::…`. */
export interface Command {
  readonly name: string;
  /** By name in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The log of a step, as the runner reads it. */
export interface Log {
  /** The visible text, without commands and with secrets hidden. */
  readonly text: string;
  /** In order. A command between stop-commands and its token is a line. */
  readonly commands: readonly Command[];
}

/**
 * The commands that every step can use, in lower case.
 * Source: actions/runner, src/Runner.Worker/ActionCommandManager.cs.
 */
const COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** Escape codes and their characters, in the runner's order of decoding. */
type Codes = readonly (readonly [code: string, character: string])[];

const ENDS: Codes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
];
const PERCENT: Codes = [['%25', '%']];
const MESSAGE: Codes = [...ENDS, ...PERCENT];
const PROPERTY: Codes = [...ENDS, ['%3A', ':'], ['%2C', ','], ...PERCENT];
const OLD: Codes = [['%3B', ';'], ...ENDS, ['%5D', ']'], ...PERCENT];

/** White space in .NET. Unlike JavaScript's, it includes U+0085 and not U+FEFF. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function decode(text: string, codes: Codes): string {
  return codes.reduce((sofar, [code, character]) => sofar.replaceAll(code, character), text);
}

function parse(info: string, message: string, separator: string, codes: Codes, known: ReadonlySet<string>): Command | undefined {
  const [given = '', properties = ''] = info.split(/ (.*)/s);
  const name = given.toLowerCase();
  if (!known.has(name)) return undefined;
  const pairs = properties
    .trim()
    .split(separator)
    .map(pair => pair.split(/=(.*)/s));
  const named = pairs.flatMap(([key = '', value = '']) => (key && value ? [[key.toLowerCase(), decode(value, codes)] as const] : []));
  return { name, properties: Object.fromEntries(named), message };
}

/**
 * Returns the command in a line: `::name key=value,…::message` after white space, or `##[name key=value;…]message` anywhere.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 *
 * @param known names in lower case
 */
export function commandIn(line: string, known: ReadonlySet<string> = new Set(COMMANDS)): Command | undefined {
  const text = line.replace(LEADING_SPACE, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  const command = end < 0 ? undefined : parse(text.slice(2, end), decode(text.slice(end + 2), MESSAGE), ',', PROPERTY, known);
  if (command) return command;
  const start = line.indexOf('##[');
  const close = start < 0 ? -1 : line.indexOf(']', start);
  return close < 0 ? undefined : parse(line.slice(start + 3, close), decode(line.slice(close + 1), OLD), ';', OLD, known);
}

function shown({ name, properties, message }: Command): string {
  if (name === 'group') return `▼ ${message}`;
  return name === 'error' || name === 'warning' || name === 'notice'
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${properties['title'] ?? ''}: ${message}`
    : '';
}

/** Reads the output of a step as the runner does: line by line, takes out commands, and hides the secrets masked so far. */
export function readLog(raw: string): Log {
  const commands: Command[] = [];
  const lines: string[] = [];
  const secrets: string[] = [];
  const known = new Set(COMMANDS);
  let stopped: string | undefined;
  for (const line of raw.split(/\r\n|\n|\r/)) {
    const command = commandIn(line, known);
    const isTaken = command !== undefined && (stopped === undefined || command.name === stopped);
    if (isTaken) {
      commands.push(command);
      if (command.name === 'add-mask' && command.message.trim() !== '') secrets.push(command.message);
      if (command.name === stopped) {
        known.delete(stopped);
        stopped = undefined;
      } else if (command.name === 'stop-commands') {
        stopped = command.message.toLowerCase();
        known.add(stopped);
      }
    }
    lines.push(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), isTaken ? shown(command) : line));
  }
  return { text: lines.filter(line => line !== '').join('\n'), commands };
}
