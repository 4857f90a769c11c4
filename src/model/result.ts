import type { Kind, Resource } from './kinds.ts';
import type { Problem } from './problem.ts';
import type { Reading, Role, Snapshot } from './readings.ts';
import type { Account } from './role.ts';
import type { Evaluation } from './rules.ts';

export type CheckStatus = 'healthy' | 'degraded' | 'unhealthy' | 'missing' | 'unknown';

export type FailOn = 'error' | 'warning' | 'never';

export interface Finding extends Evaluation {
  readonly outcome: 'failed' | 'unknown';
}

export interface Verdict {
  readonly status: CheckStatus;
  /** Whether you can deploy to SES: true for `healthy` and `degraded`. */
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
}

/** The findings and changes of a check. */
export interface CheckResult {
  readonly snapshot: Snapshot;
  readonly evaluations: readonly Evaluation[];
  /** Messages about exceptions in `rules` that have no effect. */
  readonly notices: readonly string[];
  /** Whether this run created the role. */
  readonly created: boolean;
  /** Whether this run changed the role's description. */
  readonly described: boolean;
  /** The number of times that the check read the account. */
  readonly rounds: number;
}

export type KeepReason = 'not-selected' | 'excluded' | 'other-region' | 'holds-data' | 'deleting' | 'tags-unreadable' | 'data-unreadable';

export interface Kept {
  readonly resource: Resource;
  readonly reason: KeepReason;
}

/** A list of resources that could not be read. */
export interface Gap {
  readonly region: string;
  readonly kind: Kind;
  readonly problem: Problem;
  /** True if the account or its organization disables the whole Region and no input names it, so nothing is missing. */
  readonly ignored?: boolean;
}

/** A fact about a plan that a reviewer must know. */
export interface Note {
  /**
   * `change`: a deletion changes a kept resource. `not-looked-up`: such a change might be missing. `selector`: a selector matches nothing.
   * `untagged`: no tag can exclude some of the deletions. `empty`: the plan deletes nothing. These are warnings. `charge`: the teardown leaves something that costs money.
   */
  readonly kind: 'change' | 'not-looked-up' | 'selector' | 'untagged' | 'empty' | 'charge';
  /** Undefined if the note is about all Regions of the plan. */
  readonly region: string | undefined;
  /** The same for the same note in every run. Notes with one key in several Regions are shown as one. */
  readonly key: string;
  /** Without the name of the Region. */
  readonly message: string;
  readonly advice: string;
  /** The keys of the resources that were not looked up, in their order: the digest of a plan covers them. */
  readonly unread?: readonly string[];
}

export interface Plan {
  readonly deletions: readonly Resource[];
  readonly kept: readonly Kept[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

/** Returns the notes of a plan that are warnings. */
export function warningsOf(plan: Plan | undefined): readonly Note[] {
  return plan?.notes.filter(({ kind }) => kind !== 'charge') ?? [];
}

/** A resource that this run asked AWS to delete, and the outcome. */
export type ResourceOutcome = { readonly resource: Resource } & (
  | { readonly state: 'deleted' }
  /** AWS accepted the request and deletes the resource later, by `deletedBy` if AWS states a date. */
  | { readonly state: 'deleting'; readonly deletedBy: Date | undefined }
  | { readonly state: 'failed'; readonly problem: Problem }
);

export type FailedDeletion = Extract<ResourceOutcome, { state: 'failed' }>;

/** A use of the role, as AWS reports it. AWS can report another Region than the one in the ARN, which is right. */
export interface RoleUsage {
  readonly region: string;
  /** An ARN of SES or of another service, or a name. Empty if AWS names only the Region. */
  readonly arn: string;
}

/** A deletion task, as GetServiceLinkedRoleDeletionStatus returns it. */
export interface Task {
  /** `NOT_STARTED`, `IN_PROGRESS`, `SUCCEEDED`, `FAILED`, or a value that AWS adds later. */
  readonly status: string;
  readonly reason: string | undefined;
  /** Empty if AWS names no use. */
  readonly usage: readonly RoleUsage[];
}

/** One request to delete the role, and its outcome. */
export interface Attempt {
  /** From 1; 0 is the task of an earlier run. */
  readonly number: number;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly task: string | undefined;
  /** The status of the task, as last read. */
  readonly status: string | undefined;
  readonly outcome: 'pending' | 'deleted' | 'absent' | 'in-use' | 'failed' | 'lost' | 'created-again';
  readonly reason: string | undefined;
  readonly usage: readonly RoleUsage[];
}

export type RoleOutcome = 'deleted' | 'absent' | 'in-use' | 'timed-out';

/** The outcome of a teardown; `planned` after a dry run. */
export type TeardownOutcome = RoleOutcome | 'planned';

/** The findings and changes of a teardown. */
export interface TeardownResult {
  /** The role, as last read. */
  readonly role: Reading<Role> | undefined;
  readonly plan: Plan;
  /** Undefined until there is a plan. */
  readonly digest: string | undefined;
  /** One outcome per resource, in the order in which the resources first had one. */
  readonly swept: readonly ResourceOutcome[];
  readonly attempts: readonly Attempt[];
  /** The users of the role when its deletion last failed. */
  readonly blocking: readonly RoleUsage[];
  /** Requests without an answer, each with AWS's last error or the reason that no answer came. */
  readonly unanswered: ReadonlyMap<string, Problem>;
  /** Undefined until the teardown ends. */
  readonly outcome: TeardownOutcome | undefined;
}

export type TeardownStatus = TeardownOutcome | 'kept';

export type Status = CheckStatus | TeardownStatus | 'refused' | 'cancelled' | 'error';

/** The result of a run, for people and later steps. */
export interface Result {
  readonly mode: 'check' | 'teardown';
  readonly status: Status;
  /** Whether the step passes. */
  readonly passed: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly regions: readonly string[];
  /** Undefined until STS returns it. */
  readonly account: Account | undefined;
  readonly principal: string | undefined;
  /** Hosts outside AWS that received requests for AWS. */
  readonly otherHosts: readonly string[];
  /** The verdict on all findings; `unknown` if the run made no check. */
  readonly verdict: Verdict;
  /** The verdict on each checked Region, by name. */
  readonly regionVerdicts: ReadonlyMap<string, Verdict>;
  /** The last state of the check, also if the check was interrupted. */
  readonly check: CheckResult | undefined;
  /** The last state of the teardown. */
  readonly teardown: TeardownResult | undefined;
  /** The problem that ended the run early or makes a teardown fail. */
  readonly problem: Problem | undefined;
}

/** The facts of a run so far. */
export type Facts = Pick<Result, 'mode' | 'startedAt' | 'regions' | 'account' | 'principal' | 'otherHosts' | 'check' | 'teardown'>;

/** An event of a teardown. */
export type TeardownEvent =
  | { readonly kind: 'role-read'; readonly role: Reading<Role> }
  /** The reason that AWS has not answered a request; undefined once AWS answers. */
  | { readonly kind: 'request'; readonly request: string; readonly problem: Problem | undefined }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly digest: string }
  /** A deletion is pending or has ended. Also `failed` if AWS refuses the deletion for now and the run requests it again. */
  | { readonly kind: 'resource'; readonly outcome: ResourceOutcome }
  /** A request to delete the role starts, or its task has a new state. */
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'torn-down'; readonly outcome: TeardownOutcome };

/** An event of a run. `reduce` adds it to the facts. */
export type RunEvent =
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'other-host'; readonly host: string }
  | { readonly kind: 'authenticated'; readonly account: Account; readonly principal: string }
  /** The state of the check so far. */
  | { readonly kind: 'checked'; readonly check: CheckResult }
  | TeardownEvent;
