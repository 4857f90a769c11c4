import type { Inputs } from '../inputs/inputs.ts';
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
  /** Whether this run created the role. */
  readonly created: boolean;
  /** Whether this run changed the role's description. */
  readonly described: boolean;
  /** How often the check has read the account. */
  readonly rounds: number;
}

/** Why a resource stays. */
export type Reason = 'not-selected' | 'holds-data' | 'going' | 'tags-unreadable';

export interface Kept {
  readonly resource: Resource;
  readonly reason: Reason;
}

/** Something that could not be looked at. */
export interface Gap {
  readonly region: string;
  readonly kind: Kind;
  readonly problem: Problem;
}

/** What would be deleted, what stays and why, and what could not be seen. */
export interface Plan {
  readonly deletions: readonly Resource[];
  readonly kept: readonly Kept[];
  readonly gaps: readonly Gap[];
}

/** A resource, and what became of it. */
export type Swept = { readonly resource: Resource } & Fate;

export type Fate =
  | { readonly state: 'deleted' }
  /** AWS has taken the request and deletes it in its own time; until when, it may say. */
  | { readonly state: 'going'; readonly goneBy: Date | undefined }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Something that holds the role. Its own Region is the ARN's: AWS is known to report usage under another one. */
export interface Usage {
  readonly region: string;
  readonly arn: string;
}

/** A deletion task, as GetServiceLinkedRoleDeletionStatus shows it. */
export interface Task {
  /** `NOT_STARTED`, `IN_PROGRESS`, `SUCCEEDED`, `FAILED`, or what AWS may add. */
  readonly status: string;
  readonly reason: string | undefined;
  /** Empty where AWS names nothing. */
  readonly usage: readonly Usage[];
}

/** One request for deletion, and what came of it. */
export interface Attempt {
  /** From 1; 0 is the task of an earlier run. */
  readonly number: number;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly task: string | undefined;
  readonly outcome: 'pending' | 'deleted' | 'absent' | 'in-use' | 'failed' | 'lost' | 'created-again';
  readonly reason: string | undefined;
  readonly usage: readonly Usage[];
}

export type Ending = 'deleted' | 'absent' | 'in-use' | 'timed-out';

/** What a teardown has found out, and done. */
export interface TeardownResult {
  /** As last seen. */
  readonly role: Reading<Role> | undefined;
  readonly plan: Plan;
  /** Undefined until there is a plan. */
  readonly digest: string | undefined;
  /** By key; grows while the teardown goes on. */
  readonly swept: ReadonlyMap<string, Swept>;
  readonly attempts: readonly Attempt[];
  /** What held the role when its deletion last failed. */
  readonly blocking: readonly Usage[];
  /** What keeps AWS from answering what is waited for; undefined once it has. */
  readonly trouble: Problem | undefined;
  /** Undefined until the end. */
  readonly ending: Ending | 'planned' | undefined;
}

/** What a teardown comes to. */
export type TeardownStatus = 'deleted' | 'absent' | 'planned' | 'kept' | 'in-use' | 'timed-out';

export type Status = CheckStatus | TeardownStatus | 'refused' | 'cancelled' | 'error';

/** Everything that a run hands on to people and to later steps. */
export interface Result {
  readonly mode: Inputs['mode'];
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
export type Facts = Pick<Result, 'mode' | 'startedAt' | 'regions' | 'account' | 'principal' | 'check' | 'teardown'>;
