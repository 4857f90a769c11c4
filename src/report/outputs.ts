import { tally } from '../check/verdict.ts';
import { sanitize } from '../core/text.ts';
import { verdictOf } from '../ending.ts';
import type { Result, TeardownResult } from '../model/result.ts';
import { judgementData, regionVerdicts, resourceData } from './data.ts';
import { json } from './json.ts';

/** Characters of a list: a job's outputs have 1 MB in all, in which a character counts 2 bytes. What does not fit is in the report. */
const LIST_LIMIT = 200_000;

/** Every output that applies, by the names of action.yml. */
export function outputs(result: Result, reportPath: string | undefined): ReadonlyMap<string, string> {
  const { findings, healthy } = verdictOf(result);
  const { account, check, teardown } = result;
  const role = check?.snapshot.role ?? teardown?.role;
  const values: Readonly<Record<string, string | undefined>> = {
    status: result.status,
    healthy: String(healthy),
    created: String(check?.created ?? false),
    'account-id': account?.id,
    'role-arn': role?.kind === 'found' ? role.value.arn : undefined,
    'role-exists': role === undefined || role.kind === 'unreadable' ? undefined : String(role.kind === 'found'),
    regions: json(regionVerdicts(result)),
    errors: String(tally(findings, 'error') + (result.problem === undefined ? 0 : 1)),
    warnings: String(tally(findings, 'warning')),
    ...(teardown && teardownOutputs(teardown)),
    ...Object.fromEntries(lists(result).map(({ name, texts }) => [name, `[${texts.join(',')}]`])),
    'report-path': reportPath,
  };
  return new Map(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function teardownOutputs({ attempts, digest }: TeardownResult): Readonly<Record<string, string | undefined>> {
  return {
    attempts: String(attempts.filter(({ number }) => number > 0).length),
    'deletion-task-id': attempts.findLast(({ task }) => task !== undefined)?.task,
    'plan-digest': digest,
  };
}

/** What outputs leave out, in words: nobody must take a part for the whole. */
export function leftOut(result: Result, reportPath: string | undefined): string[] {
  const rest = reportPath === undefined ? '' : `; all of them are in ${sanitize(reportPath)}`;
  return lists(result)
    .filter(({ texts, all }) => texts.length < all)
    .map(({ name, texts, all }) => `the output ${name} has the first ${texts.length} of ${all} entries${rest}`);
}

/** A JSON array among the outputs. */
interface List {
  readonly name: string;
  /** As many entries as fit, whole. */
  readonly texts: readonly string[];
  readonly all: number;
}

function lists(result: Result): List[] {
  const { teardown } = result;
  const deleted = [...(teardown?.swept.values() ?? [])].filter(({ state }) => state !== 'failed');
  return [
    list('findings', verdictOf(result).findings.map(judgementData)),
    ...(teardown === undefined
      ? []
      : [
          list('blocking-resources', teardown.blocking),
          list(
            'deleted-resources',
            deleted.map(({ resource }) => resourceData(resource)),
          ),
        ]),
  ];
}

function list(name: string, entries: readonly unknown[]): List {
  const texts: string[] = [];
  let length = 2;
  for (const text of entries.map(entry => json(entry))) {
    length += text.length + 1;
    if (length > LIST_LIMIT) {
      break;
    }
    texts.push(text);
  }
  return { name, texts, all: entries.length };
}
