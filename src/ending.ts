import { passes, regionVerdict, verdict } from './check/evaluate.ts';
import { failureOf, gapsByCause, isCleared, NEW_TEARDOWN, placesOf } from './core/facts.ts';
import { count, sanitize } from './core/text.ts';
import type { Inputs } from './inputs/inputs.ts';
import { parseArn } from './model/kinds.ts';
import { type Problem, type ProblemCode, RunError } from './model/problem.ts';
import type { CheckResult, Facts, FailOn, Result, Status, TeardownResult, Verdict } from './model/result.ts';
import { ROLE_NAME } from './model/role.ts';

/** Returns the result of a check that reached a verdict. */
export function endCheck(facts: Facts & { readonly check: CheckResult }, failOn: FailOn, finishedAt: number): Result {
  const { status, findings } = verdict(facts.check.evaluations);
  return resultOf(facts, status, passes(findings, failOn), undefined, finishedAt);
}

type EndInputs = Pick<Inputs, 'when-in-use' | 'delete-resources' | 'resource-regions'>;

/** Returns the result of a teardown that reached an outcome. */
export function endTeardown(facts: Facts & { readonly teardown: TeardownResult }, inputs: EndInputs, finishedAt: number): Result {
  const { teardown } = facts;
  const { outcome = 'timed-out' } = teardown;
  const left = leftOver(teardown);
  if (outcome === 'in-use' && inputs['when-in-use'] === 'fail') {
    return failedResult(facts, 'in-use', inUse(teardown, left[0], inputs), finishedAt);
  }
  if (outcome === 'timed-out') {
    return failedResult(facts, 'timed-out', notDeleted(teardown, left[0]), finishedAt);
  }
  if (left[0] !== undefined) {
    const { message, advice } = left[0];
    const words = [message, ...(outcome === 'in-use' ? [stillInUse(teardown)] : [])];
    return failedResult(facts, 'error', { code: 'left-over', message: words.join('; '), advice, permanent: false }, finishedAt);
  }
  return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}

function failedResult(facts: Facts, status: Status, problem: Problem, finishedAt: number): Result {
  return resultOf(facts, status, false, resumable(withLastWords(problem, facts), facts), finishedAt);
}

function resultOf(facts: Facts, status: Status, passed: boolean, problem: Problem | undefined, finishedAt: number): Result {
  const { check } = facts;
  const evaluations = check?.evaluations ?? [];
  const { healthy, ...rest }: Verdict = check === undefined ? NOT_CHECKED : verdict(evaluations);
  const regions = [...(check?.snapshot.regions.keys() ?? [])];
  return {
    ...facts,
    status,
    passed,
    // A run with a problem is incomplete, so it is never healthy.
    verdict: { ...rest, healthy: healthy && problem === undefined },
    regionVerdicts: new Map(regions.map(region => [region, regionVerdict(evaluations, region)])),
    finishedAt,
    problem,
  };
}

const NOT_CHECKED: Verdict = { status: 'unknown', healthy: false, findings: [] };

/** Counts the deletion requests of this run. Attempt 0 is the task of an earlier run. */
function requests(attempts: TeardownResult['attempts']): number {
  return attempts.filter(({ number }) => number > 0).length;
}

/** The cause of an unfinished part of a teardown. `words` is the message of the underlying problem. */
interface UnfinishedCause extends Pick<Problem, 'message' | 'advice'> {
  readonly words: string;
}

/** Returns the reasons that resources are left. Unreadable resources come first, because they can cause the other failures. */
function leftOver({ plan, swept }: TeardownResult): UnfinishedCause[] {
  const gaps = gapsByCause(plan.gaps.filter(({ ignored }) => ignored !== true)).map(same => {
    const [{ problem }] = same;
    const { kinds, regions } = placesOf(same);
    return {
      message: `${kinds} in ${regions} could not be read, so resources may be left: ${problem.message}`,
      advice: problem.advice,
      words: problem.message,
    };
  });
  const failed = swept.filter(each => each.state === 'failed');
  const failures = [...Map.groupBy(failed, ({ problem }) => problem.message).values()].map(same => {
    const [{ resource, problem }] = same as [(typeof same)[number]];
    return {
      message: `${count(same.length, 'resource')} of the plan could not be deleted, for example ${sanitize(resource.name)}: ${problem.message}`,
      advice: problem.advice,
      words: problem.message,
    };
  });
  return [...gaps, ...failures];
}

function stillInUse({ attempts }: TeardownResult): string {
  return `${ROLE_NAME} is still in use after ${count(requests(attempts), 'deletion request')}`;
}

function inUse(teardown: TeardownResult, left: UnfinishedCause | undefined, inputs: EndInputs): Problem {
  return {
    code: 'in-use',
    message: stillInUse(teardown),
    advice:
      left?.advice ??
      otherRegionsAdvice(teardown, inputs) ??
      'delete the resources that use the role, or select them with `delete-resources`, `resource-names` and `resource-tags`. If others use the role, set `when-in-use: keep`',
    permanent: false,
  };
}

/** Returns advice for a role that is in use outside `resource-regions`. AWS might name only the Region. */
function otherRegionsAdvice(
  { blocking }: TeardownResult,
  { 'delete-resources': mode, 'resource-regions': scope }: EndInputs,
): string | undefined {
  if (mode === 'none' || scope === 'all') {
    return undefined;
  }
  const users = blocking.map(({ arn, region }) => {
    const known = parseArn(arn);
    return { known, region: known?.region ?? region };
  });
  const others = users.filter(({ region }) => region !== '' && !scope.includes(region));
  if (others.length === 0) {
    return undefined;
  }
  const byList = mode === 'blocking' && others.some(({ known }) => known === undefined) ? ' and set `delete-resources: all`' : '';
  return `add ${[...new Set(others.map(({ region }) => sanitize(region)))].join(', ')} to \`resource-regions\`${byList} if the resources there are yours to delete`;
}

function notDeleted({ attempts }: TeardownResult, left: UnfinishedCause | undefined): Problem {
  return {
    code: 'timed-out',
    message: `${ROLE_NAME} was not deleted after ${count(requests(attempts), 'deletion request')}, and AWS no longer names anything that uses the role`,
    advice: left?.advice ?? 'run the job again in a few minutes, or raise `max-attempts` and `timeout`',
    permanent: false,
  };
}

/** Adds the id of an open deletion task, which a later run can resume. */
function resumable(problem: Problem, { teardown }: Facts): Problem {
  const last = teardown?.attempts.at(-1);
  return last?.outcome === 'pending' && last.task !== undefined
    ? {
        ...problem,
        advice: `${problem.advice}; to resume the deletion, set \`deletion-task-id\` to \`${sanitize(last.task)}\``,
      }
    : problem;
}

/** Returns the result of a run that ended with an error. The step always fails. */
export function endWithError(facts: Facts, thrown: unknown, finishedAt: number): Result {
  const problem = asProblem(thrown);
  const isInUse = problem.code === 'timed-out' && isUsed(facts.teardown);
  return failedResult(facts, isInUse ? 'in-use' : (STATUS_BY_PROBLEM[problem.code] ?? 'error'), problem, finishedAt);
}

/** Whether AWS reported that the role is in use, and this run has not deleted every resource that AWS named. */
function isUsed(teardown: TeardownResult = NEW_TEARDOWN): boolean {
  const { attempts } = teardown;
  const isPending = attempts.at(-1)?.outcome === 'pending';
  // If a later request is open, AWS has not said that the resources that it is deleting still use the role.
  return attempts.findLast(({ outcome }) => outcome !== 'pending')?.outcome === 'in-use' && !isCleared(teardown, isPending);
}

/** Adds AWS's last message about each unfinished part of a teardown. */
function withLastWords(problem: Problem, { teardown = NEW_TEARDOWN }: Facts): Problem {
  const { attempts, plan, swept, unanswered } = teardown;
  const last = attempts.at(-1);
  const isOver = last?.outcome === 'deleted' || last?.outcome === 'absent';
  const told = new Set([...plan.gaps, ...swept.filter(each => each.state === 'failed')].map(each => each.problem.message));
  // Requests that the end of the run interrupted are last in the map, so the reversal puts them first.
  const requests = [...unanswered.values()]
    .filter(({ message }) => !told.has(message))
    .map(each => ({ ...each, words: each.message }))
    .toReversed();
  const words = [
    ...(last?.outcome === 'pending' && last.status !== undefined ? [`the role's deletion task is ${sanitize(last.status, 100)}`] : []),
    ...(isOver ? [] : failureWords(attempts)),
    ...firstCauses(requests, problem),
    ...firstCauses(leftOver(teardown), problem),
  ];
  const advice = problem.code === 'timed-out' ? ([...unanswered.values()].at(-1)?.advice ?? problem.advice) : problem.advice;
  return { ...problem, message: [problem.message, ...words].join('; '), advice };
}

/** The number of causes of each sort that a message names. The summary and the report list all of them. */
const MAX_CAUSES = 3;

/** Returns the first causes that the problem does not mention yet, and the number of the others. */
function firstCauses(causes: readonly UnfinishedCause[], { message: told }: Problem): string[] {
  const others = causes.filter(({ words }) => !told.includes(words)).map(({ message }) => message);
  const more = others.length - MAX_CAUSES;
  return [...others.slice(0, MAX_CAUSES), ...(more > 0 ? [`and ${more} more, which the job summary lists`] : [])];
}

/** Returns AWS's last reason for not deleting the role. */
function failureWords(attempts: TeardownResult['attempts']): string[] {
  const failed = attempts.findLast(({ outcome }) => outcome === 'in-use' || outcome === 'failed');
  return failed === undefined ? [] : [`${failed.reason === undefined ? '' : 'AWS: '}${failureOf(failed)}`];
}

/** Converts a thrown value to a problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof RunError
    ? thrown.problem
    : {
        code: 'unexpected',
        message: sanitize(String(thrown)),
        advice: 'this should not happen: please report it, with the log of the step',
        permanent: false,
      };
}

const STATUS_BY_PROBLEM: Readonly<Partial<Record<ProblemCode, Status>>> = {
  refused: 'refused',
  cancelled: 'cancelled',
  'timed-out': 'timed-out',
};
