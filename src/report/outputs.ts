import { sanitize } from '../core/text.ts';
import { type Result, type TeardownResult, warningsOf } from '../model/result.ts';
import { countBySeverity, evaluationData, regionVerdictData, resourceData, toJson } from './json-report.ts';
import { message } from './summary.ts';

/** Size limit of all lists, in bytes. A later step gets them in environment variables, of at most 131,071 bytes each on Linux. */
const LISTS_LIMIT = 99_000;

/** Returns every output that applies, by its name in action.yml. */
export function outputs(result: Result, reportPath: string | undefined): ReadonlyMap<string, string> {
  const { findings, healthy } = result.verdict;
  const { errors, warnings } = countBySeverity(findings);
  const { account, check, teardown } = result;
  const role = check?.snapshot.role ?? teardown?.role;
  const values: Readonly<Record<string, string | undefined>> = {
    status: result.status,
    passed: String(result.passed),
    healthy: String(healthy),
    message: message(result),
    created: String(check?.created ?? false),
    'account-id': account?.id,
    'role-arn': role?.kind === 'found' ? role.value.arn : undefined,
    'role-exists': role === undefined || role.kind === 'unreadable' ? undefined : String(role.kind === 'found'),
    regions: toJson(regionVerdictData(result)),
    errors: String(errors + (result.problem === undefined ? 0 : 1)),
    warnings: String(warnings + warningsOf(teardown?.plan).length),
    ...(teardown && teardownOutputs(teardown)),
    ...Object.fromEntries(listOutputs(result).map(({ name, texts }) => [name, `[${texts.join(',')}]`])),
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

/** Returns log lines that name the incomplete outputs. */
export function incompleteOutputLines(result: Result, reportPath: string | undefined): string[] {
  const place = reportPath === undefined ? '' : `; all of them are in ${sanitize(reportPath)}`;
  return listOutputs(result)
    .filter(({ texts, total }) => texts.length < total)
    .map(({ name, texts, total }) => `the output ${name} has the first ${texts.length} of ${total} entries${place}`);
}

/** An output that is a JSON array. */
interface ListOutput {
  readonly name: string;
  /** The first entries, as many as fit. */
  readonly texts: readonly string[];
  readonly total: number;
}

function listOutputs(result: Result): ListOutput[] {
  const { verdict, teardown } = result;
  const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed');
  const lists: [string, readonly unknown[]][] = [
    ['findings', verdict.findings.map(evaluationData)],
    ...(teardown
      ? ([
          ['blocking-resources', teardown.blocking],
          ['deleted-resources', deleted.map(({ resource }) => resourceData(resource))],
        ] satisfies [string, readonly unknown[]][])
      : []),
  ];
  const all = lists.map(([name, entries]) => ({ name, texts: entries.map(entry => toJson(entry)) }));
  let left = LISTS_LIMIT - Buffer.byteLength(toJson(regionVerdictData(result)));
  // The shortest list first, so that the others share its unused space.
  const shares = all
    .toSorted((one, other) => sizeOf(one.texts) - sizeOf(other.texts))
    .map(({ name, texts }, index) => {
      const list = { name, texts: fitting(texts, left / (all.length - index)), total: texts.length };
      left -= sizeOf(list.texts);
      return list;
    });
  return all.flatMap(({ name }) => shares.filter(share => share.name === name));
}

/** Returns the size of a JSON array in bytes. */
function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 2);
}

/** Returns the first entries that fit into an array of `limit` bytes. */
function fitting(texts: readonly string[], limit: number): string[] {
  let size = 2;
  const end = texts.findIndex(text => {
    size += Buffer.byteLength(text) + 1;
    return size > limit;
  });
  return texts.slice(0, end < 0 ? texts.length : end);
}
