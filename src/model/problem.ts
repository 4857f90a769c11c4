import type { Action } from './permissions.ts';

/** Why a run, or one read of it, has no answer. */
export interface Problem {
  readonly code: ProblemCode;
  /** What failed and why, with the name of the input, the permission or the resource. */
  readonly message: string;
  /** How to fix it. */
  readonly advice: string;
  /** True where trying again cannot help. */
  readonly permanent: boolean;
  /** The action of AWS that failed. */
  readonly action?: string;
  /** The same action, if it was denied and a statement in the policies of the caller's role allows it. */
  readonly missing?: Action | undefined;
  /** Status and request id of AWS's answer, if there was one. */
  readonly answer?: string;
  /** Facts for the log and the summary, one a line, that are too many for the message. */
  readonly details?: readonly string[];
}

export type ProblemCode =
  | 'input'
  | 'refused'
  | 'cancelled'
  | 'timed-out'
  | 'in-use'
  | 'left-over'
  | 'credentials'
  | 'access-denied'
  | 'region-disabled'
  | 'throttled'
  | 'unreachable'
  | 'unexpected';

/** A problem that ends the run. */
export class RunError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'RunError';
    this.problem = problem;
  }
}

/** Ends the run with `problem`. */
export function runError(code: ProblemCode, message: string, advice: string, cause?: unknown): RunError {
  return new RunError({ code, message, advice, permanent: true }, { cause });
}
