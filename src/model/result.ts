import type { Kind, Resource } from './kinds.ts';
import type { Problem } from './problem.ts';
import type { Reading, Role, Snapshot } from './readings.ts';
import type { Account } from './role.ts';
import type { Evaluation } from './rules.ts';

export type CheckStatus = 'healthy' | 'degraded' | 'unhealthy' | 'missing' | 'unknown';

export type FailOn = 'error' | 'warning' | 'never';

/** A failed or unknown evaluation. */
export interface Finding extends Evaluation {
  readonly outcome: 'failed' | 'unknown';
}

export interface Verdict {
  readonly status: CheckStatus;
  /** Whether SES may be deployed to: `healthy` and `degraded`. */
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
}

/** What a check has found out, and done. */
export interface CheckResult {
  readonly snapshot: Snapshot;
  readonly evaluations: readonly Evaluation[];
  /** Sentences about exceptions in `rules` that have no effect. */
  readonly notices: readonly string[];
  /** Whether this run created the role. */
  readonly created: boolean;
  /** Whether this run changed the role's description. */
  readonly described: boolean;
  /** How often the check has read the account. */
  readonly rounds: number;
}

/** Why a resource is kept. */
export type KeepReason = 'not-selected' | 'excluded' | 'other-region' | 'holds-data' | 'deleting' | 'tags-unreadable' | 'data-unreadable';

export interface Kept {
  readonly resource: Resource;
  readonly reason: KeepReason;
}

/** Resources that could not be read. */
export interface Gap {
  readonly region: string;
  readonly kind: Kind;
  readonly problem: Problem;
  /** The account or its organization has the Region off as a whole, and no input names it: nothing is missing. */
  readonly ignored?: boolean;
}

/** Something that a reviewer of a plan has to know. */
export interface Note {
  /**
   * `change`: what a deletion changes of something that is kept. `not-looked-up`: such changes might be missing. `selector`: it matched
   * nothing. `empty`: the plan deletes nothing. All of these are warnings. `charge`: what the teardown leaves, and is paid for.
   */
  readonly kind: 'change' | 'not-looked-up' | 'selector' | 'empty' | 'charge';
  /** Undefined for a note about all Regions of the plan. */
  readonly region: string | undefined;
  /** With the Region, the same for the same note in every run. Notes of several Regions with the same key are shown as one. */
  readonly key: string;
  /** Does not name the Region. */
  readonly message: string;
  readonly advice: string;
  /** The keys of the resources that were not looked up, in their order: the digest of a plan covers them. */
  readonly unread?: readonly string[];
}

/** What is to be deleted, what is kept and why, what could not be read, and what else a reviewer has to know. */
export interface Plan {
  readonly deletions: readonly Resource[];
  readonly kept: readonly Kept[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

/** The notes of a plan that are warnings. */
export function warningsOf(plan: Plan | undefined): readonly Note[] {
  return plan?.notes.filter(({ kind }) => kind !== 'charge') ?? [];
}

/** A resource whose deletion this run has requested, and the outcome. */
export type ResourceOutcome = { readonly resource: Resource } & (
  | { readonly state: 'deleted' }
  /** AWS has accepted the request, and deletes the resource later: by `deletedBy`, if AWS says so. */
  | { readonly state: 'deleting'; readonly deletedBy: Date | undefined }
  | { readonly state: 'failed'; readonly problem: Problem }
);

/** What AWS says of a use of the role. A resource's own Region is in its ARN: AWS is known to report it under another one. */
export interface RoleUsage {
  readonly region: string;
  /** Whatever AWS names: the ARN of a resource of SES or of another service, or a name. Empty if AWS names the Region only. */
  readonly arn: string;
}

/** A deletion task, as GetServiceLinkedRoleDeletionStatus shows it. */
export interface Task {
  /** `NOT_STARTED`, `IN_PROGRESS`, `SUCCEEDED`, `FAILED`, or what AWS may add. */
  readonly status: string;
  readonly reason: string | undefined;
  /** Empty where AWS names nothing. */
  readonly usage: readonly RoleUsage[];
}

/** One request for deletion, and what came of it. */
export interface Attempt {
  /** From 1; 0 is the task of an earlier run. */
  readonly number: number;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly task: string | undefined;
  /** Of the task, as last read. */
  readonly status: string | undefined;
  readonly outcome: 'pending' | 'deleted' | 'absent' | 'in-use' | 'failed' | 'lost' | 'created-again';
  readonly reason: string | undefined;
  readonly usage: readonly RoleUsage[];
}

/** The outcome of the role's deletion. */
export type RoleOutcome = 'deleted' | 'absent' | 'in-use' | 'timed-out';

/** The outcome of a teardown: `planned` after a dry run. */
export type TeardownOutcome = RoleOutcome | 'planned';

/** What a teardown has found out, and done. */
export interface TeardownResult {
  /** As last read. */
  readonly role: Reading<Role> | undefined;
  readonly plan: Plan;
  /** Undefined until there is a plan. */
  readonly digest: string | undefined;
  /** One outcome for each resource, in the order of their first outcomes. */
  readonly swept: readonly ResourceOutcome[];
  readonly attempts: readonly Attempt[];
  /** The resources that used the role when its deletion last failed. */
  readonly blocking: readonly RoleUsage[];
  /** Why AWS has not answered a request, by the request: its last answer, or that there was none. */
  readonly unanswered: ReadonlyMap<string, Problem>;
  /** Undefined until the end. */
  readonly outcome: TeardownOutcome | undefined;
}

export type TeardownStatus = TeardownOutcome | 'kept';

export type Status = CheckStatus | TeardownStatus | 'refused' | 'cancelled' | 'error';

/** Everything that a run hands on to people and to later steps. */
export interface Result {
  readonly mode: 'check' | 'teardown';
  readonly status: Status;
  /** Whether the step passes. */
  readonly passed: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly regions: readonly string[];
  /** Undefined until STS has said it. */
  readonly account: Account | undefined;
  readonly principal: string | undefined;
  /** Hosts that are not AWS's, to which the run has sent requests for AWS. */
  readonly otherHosts: readonly string[];
  /** The verdict on all findings of the check; `unknown` if there was none. */
  readonly verdict: Verdict;
  /** The verdict on each Region that was checked, by its name. */
  readonly regionVerdicts: ReadonlyMap<string, Verdict>;
  /** The last thing that the check knew, where it was cut short too. */
  readonly check: CheckResult | undefined;
  /** The last thing that the teardown knew. */
  readonly teardown: TeardownResult | undefined;
  /** What ended the run before its verdict, or keeps a teardown from being passed. */
  readonly problem: Problem | undefined;
}

/** What is known of a run while it goes on. */
export type Facts = Pick<Result, 'mode' | 'startedAt' | 'regions' | 'account' | 'principal' | 'otherHosts' | 'check' | 'teardown'>;

/** Something that a teardown learns. */
export type TeardownEvent =
  | { readonly kind: 'role-read'; readonly role: Reading<Role> }
  /** AWS has not answered a request, for this reason; undefined once it has. */
  | { readonly kind: 'request'; readonly request: string; readonly problem: Problem | undefined }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly digest: string }
  /** AWS is deleting a resource, or its deletion has ended; also `failed` if AWS refuses the deletion for now and it is requested again. */
  | { readonly kind: 'resource'; readonly outcome: ResourceOutcome }
  /** A request for the role's deletion begins, or more is known of the last one. */
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'torn-down'; readonly outcome: TeardownOutcome };

/** Something that a run learns. `reduce` makes the facts of these events. */
export type RunEvent =
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'other-host'; readonly host: string }
  | { readonly kind: 'authenticated'; readonly account: Account; readonly principal: string }
  /** Everything that the check knows by now. */
  | { readonly kind: 'checked'; readonly check: CheckResult }
  | TeardownEvent;
