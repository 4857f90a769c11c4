import { sanitize } from '../core/text.ts';
import { type Result, type TeardownResult, warningsOf } from '../model/result.ts';
import { countBySeverity, evaluationData, regionVerdictData, resourceData, toJson } from './json-report.ts';
import { message } from './summary.ts';

/** Characters of a list: a job's outputs have 1 MB in all, in which a character counts 2 bytes. The report has every entry. */
const LIST_LIMIT = 200_000;

/** Every output that applies, by the names of action.yml. */
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

/** Lines of the log that say which outputs are incomplete. */
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

function listOutputs({ verdict, teardown }: Result): ListOutput[] {
  const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed');
  const resources = deleted.map(({ resource }) => resourceData(resource));
  return [
    listOutput('findings', verdict.findings.map(evaluationData)),
    ...(teardown ? [listOutput('blocking-resources', teardown.blocking), listOutput('deleted-resources', resources)] : []),
  ];
}

function listOutput(name: string, entries: readonly unknown[]): ListOutput {
  const texts: string[] = [];
  let length = 2;
  for (const text of entries.map(entry => toJson(entry))) {
    length += text.length + 1;
    if (length > LIST_LIMIT) {
      break;
    }
    texts.push(text);
  }
  return { name, texts, total: entries.length };
}
