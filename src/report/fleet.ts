import { count } from '../core/text.ts';
import type { Status } from '../model/result.ts';
import { toJson } from './json-report.ts';
import { bulletList, code, collapsed, markdown, type Row, strong, table, truncateSummary, unbroken } from './markdown.ts';
import { STATUS_SYMBOLS, statusSymbol } from './summary.ts';

/** The parts of a report that the fleet's table shows. */
export interface Reported {
  readonly status: Status;
  readonly passed: boolean;
  readonly healthy: boolean;
  readonly account: string | undefined;
  /** The status of each checked Region. */
  readonly regions: Readonly<Record<string, string>>;
  /** Problems with their fixes. The problem that ended the run comes first. */
  readonly notes: readonly { readonly message: string; readonly advice: string }[];
  /** Only for a teardown. */
  readonly planned: number | undefined;
  readonly deleted: number | undefined;
  readonly digest: string | undefined;
}

/** A target of a fleet and its report; undefined if the report is missing or can't be read. */
export interface Target {
  readonly name: string;
  readonly reported: Reported | undefined;
}

type Json = Readonly<Record<string, unknown>>;

function readObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('not an object');
  }
  return value as Json;
}

function readObjects(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) {
    throw new TypeError('not an array');
  }
  return value.map(readObject);
}

function readString(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError('not a string');
  }
  return value;
}

function readBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new TypeError('not a boolean');
  }
  return value;
}

function ifPresent<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

const note = (value: unknown): Reported['notes'][number] => {
  const { message, advice } = readObject(value);
  return { message: readString(message), advice: readString(advice) };
};

/**
 * Reads a report (docs/report.schema.json). The text is untrusted, because any job of the workflow run can write the artifact.
 *
 * @throws if the text is not a report
 */
export function readReport(text: string): Reported {
  const report = readObject(JSON.parse(text));
  const status = readString(report['status']);
  if (report['schemaVersion'] !== 1 || !isStatus(status)) {
    throw new TypeError('not a report of this version');
  }
  const teardown = ifPresent(report['teardown'], readObject);
  const plan = ifPresent(teardown?.['plan'], readObject);
  const problem = ifPresent(report['problem'], note);
  return {
    status,
    passed: readBoolean(report['passed']),
    healthy: readBoolean(report['healthy']),
    account: ifPresent(report['account'], value => readString(readObject(value)['id'])),
    regions: Object.fromEntries(
      Object.entries(readObject(report['regions'])).map(([name, region]) => [name, readString(readObject(region)['status'])]),
    ),
    notes: [...(problem ? [problem] : []), ...readObjects(report['findings']).map(note)],
    planned: plan && readObjects(plan['deletions']).length,
    deleted: teardown && readObjects(teardown['swept']).filter(({ state }) => state !== 'failed').length,
    digest: ifPresent(plan?.['digest'], readString),
  };
}

function isStatus(status: string): status is Status {
  return Object.hasOwn(STATUS_SYMBOLS, status);
}

/** Whether every target passed. A target without a report does not pass. */
export function fleetPasses(targets: readonly Target[]): boolean {
  return targets.every(({ reported }) => reported?.passed === true);
}

const NO_REPORT = 'there is no readable report: see the log of its job';

function symbolOf({ reported }: Target): string {
  return reported ? statusSymbol({ status: reported.status, passed: reported.passed }) : STATUS_SYMBOLS.unknown;
}

/** Returns one sentence of plain text about the fleet. */
export function fleetHeadline(targets: readonly Target[]): string {
  const passed = targets.filter(({ reported }) => reported?.passed).length;
  return `${passed} of ${count(targets.length, 'target')} passed`;
}

/** Returns a log line for a target. */
export function targetLine(target: Target): string {
  const { name, reported } = target;
  if (reported === undefined) {
    return `${symbolOf(target)} ${name}: ${NO_REPORT}`;
  }
  const [first] = reported.notes;
  const where = reported.account === undefined ? '' : ` (${reported.account})`;
  return `${symbolOf(target)} ${name}${where}: ${reported.status}${first ? `: ${first.message}` : ''}`;
}

/** The maximum length of a message in characters, because a fleet has up to 256 targets. */
const NOTE_LIMIT = 300;

/** Returns the job summary in GitHub Markdown: one table for all targets, and the fixes for each. */
export function fleetSummary(targets: readonly Target[]): string {
  const gates = targets.some(({ reported }) => reported && Object.keys(reported.regions).length > 0);
  const teardowns = targets.some(({ reported }) => reported?.planned !== undefined);
  const rows = targets.map((target): Row => {
    const { name, reported } = target;
    return [
      markdown(name),
      `${symbolOf(target)} ${reported?.status ?? 'no report'}`,
      reported?.account === undefined ? '' : code(reported.account, 20),
      ...(gates ? [regions(reported)] : []),
      ...(teardowns ? [String(reported?.planned ?? ''), String(reported?.deleted ?? '')] : []),
    ];
  });
  const symbol = fleetPasses(targets) ? STATUS_SYMBOLS.healthy : STATUS_SYMBOLS.unhealthy;
  const todo = targets.flatMap(notes);
  const digests = targets.flatMap(({ name, reported }) => (reported?.digest ? [`${markdown(name)}: ${code(reported.digest, 100)}`] : []));
  const parts = [
    `## ${symbol} SES role gate: ${fleetHeadline(targets)}`,
    table(['Target', 'Status', 'Account', ...(gates ? ['Regions'] : []), ...(teardowns ? ['Planned', 'Deleted'] : [])], rows),
    ...(todo.length > 0 ? [`### What to do\n\n${bulletList(todo)}`] : []),
    ...(digests.length > 0 ? [collapsed('Plan digests', bulletList(digests))] : []),
  ];
  return truncateSummary(`${parts.join('\n\n')}\n`);
}

/** Returns the first problems of a target. */
function notes(target: Target): string[] {
  const { name, reported } = target;
  const title = `${symbolOf(target)} ${strong(markdown(name))}:`;
  if (reported === undefined) {
    return [`${title} ${markdown(NO_REPORT)}`];
  }
  const [first, ...more] = reported.notes;
  const others = more.length > 0 ? `<br>And ${count(more.length, 'more finding')}.` : '';
  return first ? [`${title} ${markdown(first.message, NOTE_LIMIT)}<br>**Fix:** ${markdown(first.advice, NOTE_LIMIT)}${others}`] : [];
}

/** Returns the Regions of a target by status. */
function regions(reported: Reported | undefined): string {
  const rows = Object.entries(reported?.regions ?? {}).map(([name, status]) => ({
    name: unbroken(name, 50),
    symbol: isStatus(status) ? STATUS_SYMBOLS[status] : STATUS_SYMBOLS.unknown,
  }));
  return [...Map.groupBy(rows, ({ symbol }) => symbol)]
    .map(([symbol, all]) => `${symbol} ${all.map(({ name }) => name).join(', ')}`)
    .join('<br>');
}

/** Returns every output of fleet/action.yml. */
export function fleetOutputs(targets: readonly Target[]): ReadonlyMap<string, string> {
  return new Map([
    ['passed', String(fleetPasses(targets))],
    ['healthy', String(targets.every(({ reported }) => reported?.healthy === true))],
    [
      'results',
      toJson(
        targets.map(({ name, reported }) => ({
          name,
          status: reported?.status ?? 'unknown',
          passed: reported?.passed ?? false,
          healthy: reported?.healthy ?? false,
          ...(reported?.account !== undefined && { 'account-id': reported.account }),
          ...(reported?.digest !== undefined && { 'plan-digest': reported.digest }),
        })),
      ),
    ],
  ]);
}
