import type { ResourceKind } from './resources.ts';
import type { Pending, Wait } from './wait.ts';
import type { Role } from './world.ts';

/** A use of the role, as IAM reports it. Both fields are optional. Source: RoleUsageType in the IAM API reference. */
export type RoleUsage = { Region?: string; Resources?: readonly string[] };

/** The scripted outcome of a deletion request, which overrides the state of the world. */
export interface DeletionOutcome {
  /**
   * The status of the task at each read; the last one stays. Any text is a status, and `NOT_FOUND` means that IAM does not know the task.
   * Without `states`, the task takes its time, and fails only if the role is in use.
   */
  states?: readonly string[];
  /** The uses that a failed task reports: all, the first n, none, no reason at all, or these. */
  usage?: 'all' | 'none' | 'absent' | number | readonly RoleUsage[];
  /** The Region that a failed task reports instead of those in the ARNs. */
  usageRegion?: string;
  /** The reason that a failed task reports. */
  reason?: string;
  /** Whether the task deletes the role. By default, only with the status `SUCCEEDED`. */
  role?: 'goes' | 'stays';
  /** The time for which reads still show the deleted role. */
  visibleFor?: Wait;
  /** The time, or the number of reads without the role, after which SES creates the role again. */
  recreatedAfter?: Wait;
}

/** A deletion task, open or ended. */
export interface DeletionTask {
  readonly id: string;
  readonly outcome: DeletionOutcome;
  status: string;
  /** The wait before the next status. Only used if the outcome has no states. */
  pending: Pending;
  /** The number of reads of the task. */
  looks: number;
  ended: boolean;
  /** The uses of the role when the task failed; undefined reports no reason. */
  usage?: readonly RoleUsage[] | undefined;
}

/** The settings and the state of the role's deletion in an account. */
export interface Deletion {
  notStartedFor: Wait;
  inProgressFor: Wait;
  /** Kinds of resource that keep the role in use. */
  blockingKinds: Set<ResourceKind>;
  /** Whether archives that wait for their deletion keep the role in use. */
  pendingArchivesBlock: boolean;
  /** The outcomes of the next requests. Without one, the state of the world decides. */
  script: DeletionOutcome[];
  /** By id. */
  tasks: Map<string, DeletionTask>;
  /** A deleted role that reads still show. */
  lingering?: { role: Role; left: Pending } | undefined;
  /** The wait before SES creates the role again. */
  returning?: Pending | undefined;
}

/** Returns a deletion without waits, which the state of the world decides. */
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
