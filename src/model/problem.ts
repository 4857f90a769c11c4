/** Why a run, or one read of it, has no answer. */
export interface Problem {
  readonly code: ProblemCode;
  /** What happened, naming the input, the permission or the resource. */
  readonly message: string;
  /** The way out. */
  readonly advice: string;
  /** True where trying again cannot help. */
  readonly permanent: boolean;
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
