import type { CheckResult } from '../check/check.ts';
import type { CheckStatus, FailOn, Verdict } from '../check/verdict.ts';
import { passes, verdict } from '../check/verdict.ts';
import { type Problem, RunError } from '../core/problem.ts';
import type { Account } from '../core/role.ts';
import { data } from '../core/text.ts';
import type { Inputs } from '../inputs.ts';

export type Status = CheckStatus | 'refused' | 'cancelled' | 'error';

/** Everything that a run hands on to people and to later steps. */
export interface Result {
  readonly mode: Inputs['mode'];
  readonly status: Status;
  /** Whether the step passes. */
  readonly green: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly regions: readonly string[];
  /** Undefined until STS has said it. */
  readonly account: Account | undefined;
  readonly principal: string | undefined;
  /** The last thing that the check knew, where it was cut short too. */
  readonly check: CheckResult | undefined;
  /** What ended the run before its verdict. */
  readonly problem: Problem | undefined;
}

/** What is known of a run while it goes on. */
export type Facts = Pick<Result, 'mode' | 'startedAt' | 'regions' | 'account' | 'principal' | 'check'>;

/** The result of a run that came to its verdict. */
export function judged(facts: Facts & { readonly check: CheckResult }, failOn: FailOn, finishedAt: number): Result {
  const { status, findings } = verdict(facts.check.judgements);
  return { ...facts, status, green: passes(findings, failOn), finishedAt, problem: undefined };
}

/** The result of a run that something ended; it is red, whatever was thrown. */
export function ended(facts: Facts, thrown: unknown, finishedAt: number): Result {
  const problem: Problem =
    thrown instanceof RunError
      ? thrown.problem
      : {
          code: 'unexpected',
          message: data(String(thrown)),
          advice: 'this should not happen: please report it, with the log of the step',
          settled: false,
        };
  const status = problem.code === 'refused' || problem.code === 'cancelled' ? problem.code : 'error';
  return { ...facts, status, green: false, finishedAt, problem };
}

/** What the judgements say, for runs that were cut short too; without any there is no finding, and no health either. */
export function verdictOf({ check, problem }: Result): Verdict {
  const all = verdict(check?.judgements ?? []);
  return { ...all, healthy: all.healthy && check !== undefined && problem === undefined };
}
