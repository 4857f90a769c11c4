import { tally } from '../check/verdict.ts';
import type { TeardownResult } from '../teardown/teardown.ts';
import { judgementData, regionVerdicts, resourceData } from './data.ts';
import { json } from './json.ts';
import { type Result, verdictOf } from './result.ts';

/** A job's outputs have 1 MB in all; what does not fit is in the report. */
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
    findings: list(findings.map(judgementData), LIST_LIMIT),
    errors: String(tally(findings, 'error') + (result.problem === undefined ? 0 : 1)),
    warnings: String(tally(findings, 'warning')),
    ...(teardown && teardownOutputs(teardown)),
    'report-path': reportPath,
  };
  return new Map(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function teardownOutputs({ attempts, blocking, swept, digest }: TeardownResult): Readonly<Record<string, string | undefined>> {
  const deleted = [...swept.values()].filter(({ state }) => state !== 'failed');
  return {
    attempts: String(attempts.filter(({ number }) => number > 0).length),
    'deletion-task-id': attempts.findLast(({ task }) => task !== undefined)?.task,
    'blocking-resources': list(blocking, LIST_LIMIT),
    'deleted-resources': list(
      deleted.map(({ resource }) => resourceData(resource)),
      LIST_LIMIT,
    ),
    'plan-digest': digest,
  };
}

/** A JSON array of as many items as fit into `limit` characters. */
function list(items: readonly unknown[], limit: number): string {
  const texts: string[] = [];
  let length = 2;
  for (const text of items.map(item => json(item))) {
    length += text.length + 1;
    if (length > limit) {
      break;
    }
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}
