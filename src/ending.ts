import { passes, regionVerdict, verdict } from './check/evaluate.ts';
import { failureOf, isCleared, NEW_TEARDOWN } from './core/facts.ts';
import { count, sanitize } from './core/text.ts';
import type { Inputs } from './inputs/inputs.ts';
import { type Problem, type ProblemCode, RunError } from './model/problem.ts';
import type { CheckResult, Facts, FailOn, Gap, ResourceOutcome, Result, Status, TeardownResult, Verdict } from './model/result.ts';
import { ROLE_NAME } from './model/role.ts';

/** The result of a check that came to a verdict. */
export function endCheck(facts: Facts & { readonly check: CheckResult }, failOn: FailOn, finishedAt: number): Result {
  const { status, findings } = verdict(facts.check.evaluations);
  return resultOf(facts, status, passes(findings, failOn), undefined, finishedAt);
}

/** The result of a teardown that came to an outcome. */
export function endTeardown(
  facts: Facts & { readonly teardown: TeardownResult },
  whenInUse: Inputs['when-in-use'],
  finishedAt: number,
): Result {
  const { teardown } = facts;
  const { outcome = 'timed-out' } = teardown;
  const left = leftOver(teardown);
  if (outcome === 'in-use' && whenInUse === 'fail') {
    return failedResult(facts, 'in-use', inUse(teardown, left), finishedAt);
  }
  if (outcome === 'timed-out') {
    return failedResult(facts, 'timed-out', notDeleted(teardown), finishedAt);
  }
  if (left !== undefined) {
    return failedResult(facts, 'error', left, finishedAt);
  }
  return resultOf(facts, outcome === 'in-use' ? 'kept' : outcome, true, undefined, finishedAt);
}

function failedResult(facts: Facts, status: Status, problem: Problem, finishedAt: number): Result {
  return resultOf(facts, status, false, resumable(problem, facts), finishedAt);
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
    // A run that was cut short has not checked everything.
    verdict: { ...rest, healthy: healthy && problem === undefined },
    regionVerdicts: new Map(regions.map(region => [region, regionVerdict(evaluations, region)])),
    finishedAt,
    problem,
  };
}

const NOT_CHECKED: Verdict = { status: 'unknown', healthy: false, findings: [] };

/** The task of an earlier run is not a request of this run. */
function requests(attempts: TeardownResult['attempts']): number {
  return attempts.filter(({ number }) => number > 0).length;
}

/** A resource that is or may be left. One that could not be listed comes first, since it can be the cause of the others. */
function leftOver({ plan, swept }: TeardownResult): Problem | undefined {
  const gap = plan.gaps.find(({ ignored }) => ignored !== true);
  if (gap !== undefined) {
    return notSeen(gap);
  }
  const failed = swept.filter(each => each.state === 'failed');
  return failed[0] && leftBehind(failed[0], failed.length);
}

function inUse({ blocking, attempts, plan }: TeardownResult, left: Problem | undefined): Problem {
  const users = new Set(blocking.map(({ arn }) => arn));
  const others = plan.kept.filter(({ resource: { arn = '' }, reason }) => reason === 'other-region' && users.has(arn));
  const message = `${ROLE_NAME} is still in use after ${count(requests(attempts), 'request')} for its deletion`;
  return {
    code: 'in-use',
    message: [message, ...failureWords(attempts), ...(left === undefined ? [] : [left.message])].join('; '),
    advice:
      left?.advice ??
      (others.length > 0
        ? `add ${[...new Set(others.map(({ resource }) => resource.region))].join(', ')} to \`resource-regions\` if the resources there are yours to delete`
        : undefined) ??
      'delete what holds it, or let `delete-resources`, `resource-names` and `resource-tags` take it in; `when-in-use: keep` leaves the role to the last one out',
    permanent: false,
  };
}

function notDeleted({ attempts }: TeardownResult): Problem {
  const message = `${ROLE_NAME} could not be deleted by ${count(requests(attempts), 'request')}, and AWS names nothing that uses it now`;
  return {
    code: 'timed-out',
    message: [message, ...failureWords(attempts)].join('; '),
    advice: 'run the job again in some minutes, or raise `max-attempts` and `timeout`',
    permanent: false,
  };
}

function leftBehind({ resource, problem }: Extract<ResourceOutcome, { state: 'failed' }>, total: number): Problem {
  return {
    code: 'left-over',
    message: `${count(total, 'resource')} of the plan could not be deleted, the first of them ${sanitize(resource.name)}: ${problem.message}`,
    advice: problem.advice,
    permanent: false,
  };
}

function notSeen({ region, kind, problem }: Gap): Problem {
  return {
    code: 'left-over',
    message: `not everything could be looked at, so that something may be left: ${kind} in ${region}: ${problem.message}`,
    advice: problem.advice,
    permanent: false,
  };
}

/** A deletion task that is still open can be resumed. */
function resumable(problem: Problem, { teardown }: Facts): Problem {
  const last = teardown?.attempts.at(-1);
  return last?.outcome === 'pending' && last.task !== undefined
    ? {
        ...problem,
        advice: `${problem.advice}; to go on with the deletion that is under way, set \`deletion-task-id\` to \`${sanitize(last.task)}\``,
      }
    : problem;
}

/** The result of a run that an error ended: the step fails, whatever was thrown. */
export function endWithError(facts: Facts, thrown: unknown, finishedAt: number): Result {
  const problem = asProblem(thrown);
  const isInUse = problem.code === 'timed-out' && isUsed(facts.teardown);
  return failedResult(facts, isInUse ? 'in-use' : (ENDED[problem.code] ?? 'error'), cutShort(problem, facts), finishedAt);
}

/** Whether AWS has said that the role is in use, and this run has not deleted all that it named. */
function isUsed(teardown: TeardownResult = NEW_TEARDOWN): boolean {
  const { attempts } = teardown;
  const isPending = attempts.at(-1)?.outcome === 'pending';
  // AWS has not said that what it is deleting still uses the role if a later request is open.
  return attempts.findLast(({ outcome }) => outcome !== 'pending')?.outcome === 'in-use' && !isCleared(teardown, isPending);
}

/** Says what AWS said last of everything that a teardown has not done when its deadline comes or it is cancelled. */
function cutShort(problem: Problem, { teardown }: Facts): Problem {
  if (teardown === undefined || !['timed-out', 'cancelled'].includes(problem.code)) {
    return problem;
  }
  const { attempts, swept, unanswered } = teardown;
  const open = attempts.at(-1);
  // Those that the end has interrupted come last.
  const requests = [...unanswered.values()].toReversed();
  const failed = swept.filter(each => each.state === 'failed');
  const words = [
    ...(open?.outcome === 'pending' && open.status !== undefined ? [`the role's deletion task is ${sanitize(open.status, 100)}`] : []),
    ...failureWords(attempts),
    ...requests.slice(0, MAX_REQUESTS).map(({ message }) => message),
    ...(requests.length > MAX_REQUESTS ? [`${count(requests.length - MAX_REQUESTS, 'more request')} without an answer`] : []),
    ...(failed[0] === undefined ? [] : [leftBehind(failed[0], failed.length).message]),
  ];
  const advice = problem.code === 'timed-out' ? (requests[0]?.advice ?? problem.advice) : problem.advice;
  return { ...problem, message: [problem.message, ...words].join('; '), advice };
}

/** Requests without an answer that a message names. The summary and the report have them all. */
const MAX_REQUESTS = 3;

/** AWS's last words on why the role was not deleted. */
function failureWords(attempts: TeardownResult['attempts']): string[] {
  const failed = attempts.findLast(({ outcome }) => outcome === 'in-use' || outcome === 'failed');
  return failed === undefined ? [] : [`${failed.reason === undefined ? '' : 'AWS: '}${failureOf(failed)}`];
}

/** A thrown value as a problem. */
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

const ENDED: Readonly<Partial<Record<ProblemCode, Status>>> = { refused: 'refused', cancelled: 'cancelled', 'timed-out': 'timed-out' };
