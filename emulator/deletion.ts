import type { ResourceKind } from './resources.ts';
import type { Pending, Wait } from './wait.ts';
import type { Role } from './world.ts';

/** What keeps the role in use, as IAM lists it; both fields may be left out. Source: RoleUsageType in the IAM API reference. */
export type RoleUsage = { Region?: string; Resources?: readonly string[] };

/** How one request for deletion goes, where it doesn't go by what the world holds. */
export interface DeletionOutcome {
  /**
   * What the task answers, look by look; the last one stays. Any text is a status, and `NOT_FOUND` says that IAM doesn't know the task.
   * Without it the task takes its time, then fails if the role is in use and succeeds if it isn't.
   */
  states?: readonly string[];
  /** What a failed task names: all that is in use, only the first so many, none, no reason whatever, or just this. */
  usage?: 'all' | 'none' | 'absent' | number | readonly RoleUsage[];
  /** The Region that a failed task names, whatever the ARNs say. */
  usageRegion?: string;
  /** The text of a failed task. */
  reason?: string;
  /** What becomes of the role when the task ends. Unless said, it goes with `SUCCEEDED` and stays with all else. */
  role?: 'goes' | 'stays';
  /** How long reads still show a role that is gone. */
  visibleFor?: Wait;
  /** After how long, or after how many reads that don't find the role, SES makes it again. */
  recreatedAfter?: Wait;
}

/** A request for deletion that IAM works on, or has ended. */
export interface DeletionTask {
  readonly id: string;
  readonly outcome: DeletionOutcome;
  status: string;
  /** What it waits for before its next status; only where the outcome names no states. */
  pending: Pending;
  /** How often it was looked at. */
  looks: number;
  ended: boolean;
  /** What keeps the role in use, as of when the task failed; undefined gives no reason. */
  usage?: readonly RoleUsage[] | undefined;
}

/** How the deletion of the role goes in an account. */
export interface Deletion {
  notStartedFor: Wait;
  inProgressFor: Wait;
  /** Kinds of resource that keep the role in use. */
  blockingKinds: Set<ResourceKind>;
  /** Whether archives that wait for their end still do. */
  pendingArchivesBlock: boolean;
  /** One entry for each request to come; where there is none left, what the world holds decides. */
  script: DeletionOutcome[];
  /** By id. */
  tasks: Map<string, DeletionTask>;
  /** A role that is gone while reads still show it. */
  lingering?: { role: Role; left: Pending } | undefined;
  /** A role that SES is about to make again. */
  returning?: Pending | undefined;
}

/** A deletion that goes by what the world holds, at once. */
export function promptDeletion(overrides: Partial<Deletion> = {}): Deletion {
  return {
    notStartedFor: 0,
    inProgressFor: 0,
    blockingKinds: new Set<ResourceKind>(['ingress-point', 'multi-region-endpoint']),
    pendingArchivesBlock: false,
    script: [],
    tasks: new Map(),
    ...overrides,
  };
}
