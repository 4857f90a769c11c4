import type { Problem } from './problem.ts';
import type { Reading, Role } from './readings.ts';
import type { Attempt, CheckResult, Plan, ResourceOutcome, TeardownOutcome } from './result.ts';
import type { Account } from './role.ts';

/** Something that a teardown learns. */
export type TeardownEvent =
  | { readonly kind: 'role-read'; readonly role: Reading<Role> }
  /** AWS has not answered a request, for this reason; undefined once it answers again. */
  | { readonly kind: 'trouble'; readonly problem: Problem | undefined }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly digest: string }
  /** AWS is deleting a resource, or its deletion has ended. */
  | { readonly kind: 'resource'; readonly outcome: ResourceOutcome }
  /** A request for the role's deletion begins, or more is known of the last one. */
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'torn-down'; readonly outcome: TeardownOutcome };

/** Something that a run learns. `reduce` makes the facts of these events. */
export type RunEvent =
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'authenticated'; readonly account: Account; readonly principal: string }
  /** Everything that the check knows by now. */
  | { readonly kind: 'checked'; readonly check: CheckResult }
  | TeardownEvent;
