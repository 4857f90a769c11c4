import type { Inputs } from '../inputs/inputs.ts';
import type { Action } from '../model/permissions.ts';
import type { Change } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import type { Evaluation, RuleId } from '../model/rules.ts';

/** The inputs that ask for changes to the role. */
export type ChangeInputs = Pick<Inputs, 'on-missing' | 'role-description' | 'update-description' | 'dry-run'>;

/** The actions that the changes need. */
export function changeActions(inputs: ChangeInputs): Action[] {
  if (inputs['dry-run']) {
    return [];
  }
  return [
    ...(inputs['on-missing'] === 'create' ? (['iam:CreateServiceLinkedRole'] as const) : []),
    ...(inputs['update-description'] ? (['iam:UpdateRoleDescription'] as const) : []),
  ];
}

/** Makes each change at most once in a run, and explains the finding that a change did not fix. */
export class Changes {
  /** By the rule whose finding the change fixes. */
  readonly #made = new Map<RuleId, Change>();
  readonly #dryRun: boolean;
  readonly #log: (line: string) => void;

  constructor({ 'dry-run': dryRun }: ChangeInputs, log: (line: string) => void) {
    this.#dryRun = dryRun;
    this.#log = log;
  }

  /**
   * @param interrupted called if the run ends before AWS answers
   * @returns undefined in a dry run, and if this run has already tried the change
   */
  async make(rule: RuleId, what: string, request: () => Promise<Change>, interrupted: () => void): Promise<Change | undefined> {
    if (this.#made.has(rule)) {
      return undefined;
    }
    if (this.#dryRun) {
      this.#log(`dry run: ${what} is left undone`);
      return undefined;
    }
    const change = await request().catch((error: unknown): never => {
      // An `unexpected` problem is a refusal by AWS: the request had no effect.
      if (!(error instanceof RunError && error.problem.code === 'unexpected')) {
        this.#made.set(rule, { kind: 'failed', problem: unanswered(what) });
        interrupted();
      }
      throw error;
    });
    this.#made.set(rule, change);
    this.#log(
      change.kind === 'failed'
        ? `${what} failed: ${change.problem.message}`
        : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`,
    );
    return change;
  }

  /** Whether this run made the change. */
  done(rule: RuleId): boolean {
    const change = this.#made.get(rule);
    return change?.kind === 'done' && change.changed;
  }

  /** Adds to a failed evaluation why the change did not fix it. */
  explain(evaluation: Evaluation): Evaluation {
    const change = this.#made.get(evaluation.rule);
    if (evaluation.outcome !== 'failed' || change === undefined) {
      return evaluation;
    }
    return change.kind === 'done'
      ? {
          ...evaluation,
          message: `${evaluation.message}; IAM took the request that mends it, but does not show it yet`,
          advice: 'run the job again, or set `wait-timeout`',
        }
      : {
          ...evaluation,
          message: `${evaluation.message}; ${change.problem.message}`,
          advice: change.problem.advice,
          permanent: change.problem.permanent,
        };
  }
}

/** AWS may have made the change although its answer is missing. */
function unanswered(what: string): Problem {
  return {
    code: 'cancelled',
    message: `whether ${what} took effect is not known: the run ended before AWS answered`,
    advice: 'run the job again',
    permanent: false,
  };
}
