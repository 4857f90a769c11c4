import type { Action } from './permissions.ts';

/** The reason that a run, or one of its reads, has no answer. */
export interface Problem {
  readonly code: ProblemCode;
  /** The failure and its reason, with the name of the input, the permission or the resource. */
  readonly message: string;
  readonly advice: string;
  /** True if another attempt can't succeed. */
  readonly permanent: boolean;
  /** The AWS action that failed. */
  readonly action?: string;
  /** The denied action, if a statement in the policies of the caller's role allows it. */
  readonly missing?: Action | undefined;
  /** HTTP status and request id of AWS's answer, if there is one. */
  readonly answer?: string;
  /** Lines for the log and the summary that are too long for the message. */
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

export class RunError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'RunError';
    this.problem = problem;
  }
}

/** Returns a permanent error that ends the run. */
export function runError(code: ProblemCode, message: string, advice: string, cause?: unknown): RunError {
  return new RunError({ code, message, advice, permanent: true }, { cause });
}
