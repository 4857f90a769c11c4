import { randomUUID } from 'node:crypto';
import { ApiError } from './api.ts';
import type { DeletionOutcome, DeletionTask, RoleUsage } from './deletion.ts';
import { remainingIn } from './inventory.ts';
import { begin, isOver } from './wait.ts';
import { type Account, healthyRole, ROLE_NAME, ROLE_PATH, type Role } from './world.ts';

const NOT_FOUND = 'NOT_FOUND';

/** The reason that IAM returns for a failed task. */
export type Failure = { Reason: string; RoleUsageList: readonly RoleUsage[] };

function inUse(account: Account, now: number, look: boolean): { region: string; arn: string }[] {
  const { blockingKinds, pendingArchivesBlock } = account.deletion;
  return remainingIn(account, now, blockingKinds, look).filter(({ status }) => pendingArchivesBlock || status !== 'PENDING_DELETION');
}

function byRegion(used: readonly { region: string; arn: string }[]): RoleUsage[] {
  const regions = Map.groupBy(used, ({ region }) => region);
  return [...regions].map(([Region, resources]) => ({ Region, Resources: resources.map(({ arn }) => arn) }));
}

function usageOf(account: Account, { usage = 'all', usageRegion }: DeletionOutcome, now: number): readonly RoleUsage[] | undefined {
  if (usage === 'absent') return undefined;
  if (usage === 'none') return [];
  if (typeof usage === 'object') return usage;
  const used = inUse(account, now, true).slice(0, usage === 'all' ? undefined : usage);
  return byRegion(usageRegion === undefined ? used : used.map(({ arn }) => ({ region: usageRegion, arn })));
}

function removeRole(account: Account, { visibleFor, recreatedAfter }: DeletionOutcome, now: number): void {
  const { deletion, role } = account;
  if (!role) return;
  account.role = undefined;
  deletion.lingering = visibleFor === undefined ? undefined : { role, left: begin(visibleFor, now) };
  deletion.returning = recreatedAfter === undefined ? undefined : begin(recreatedAfter, now);
}

function end(account: Account, task: DeletionTask, now: number): void {
  task.ended = true;
  const { outcome, status } = task;
  if (status === 'FAILED') task.usage = usageOf(account, outcome, now);
  if ((outcome.role ?? (status === 'SUCCEEDED' ? 'goes' : 'stays')) === 'goes') removeRole(account, outcome, now);
}

// With a script: each read of the task returns the next status.
function follow(account: Account, task: DeletionTask, states: readonly string[], now: number): void {
  const last = task.looks >= states.length;
  task.status = states.at(last ? -1 : task.looks - 1) ?? task.status;
  const isFinal = task.status === 'SUCCEEDED' || task.status === 'FAILED' || (task.status === NOT_FOUND && last);
  if (isFinal && !task.ended) end(account, task, now);
}

// Without a script: the state of the world decides when the time is over.
function progress(account: Account, task: DeletionTask, now: number, look: boolean): void {
  const { inProgressFor } = account.deletion;
  if (task.status === 'NOT_STARTED' && isOver(task.pending, now, look)) {
    task.status = 'IN_PROGRESS';
    task.pending = begin(inProgressFor, 'until' in task.pending ? task.pending.until : now);
  }
  if (task.status === 'IN_PROGRESS' && isOver(task.pending, now, look)) {
    task.status = inUse(account, now, false).length > 0 ? 'FAILED' : 'SUCCEEDED';
    end(account, task, now);
  }
}

function advance(account: Account, task: DeletionTask, now: number, look: boolean): void {
  const { states } = task.outcome;
  if (look) task.looks += 1;
  if (!states) progress(account, task, now, look);
  else if (look) follow(account, task, states, now);
}

function advanceAll(account: Account, now: number): void {
  for (const task of account.deletion.tasks.values()) {
    if (!task.ended) advance(account, task, now, false);
  }
}

// `look`: whether the call is a read, which can use up a poll.
function comeBack(account: Account, now: number, look: boolean): void {
  const { deletion } = account;
  if (account.role || !deletion.returning || !isOver(deletion.returning, now, look)) return;
  deletion.returning = undefined;
  account.role = healthyRole(account.partition, new Date(now));
}

/** Returns the actual role, whatever reads show. */
export function presentRole(account: Account, now: number): Role | undefined {
  advanceAll(account, now);
  comeBack(account, now, false);
  return account.role;
}

/** Returns the role as reads show it, after pending changes by IAM and SES. */
export function seenRole(account: Account, now: number): Role | undefined {
  const { deletion } = account;
  if (presentRole(account, now)) {
    // IAM reports a new role as missing for some time.
    if (account.hiddenReads <= 0) return account.role;
    account.hiddenReads -= 1;
    return undefined;
  }
  if (deletion.lingering) {
    if (!isOver(deletion.lingering.left, now)) return deletion.lingering.role;
    deletion.lingering = undefined;
  }
  comeBack(account, now, true);
  return account.role;
}

/** Requests the role's deletion. Returns the open task of an earlier request if there is one. */
export function requestDeletion(account: Account, now: number): string {
  const { deletion } = account;
  for (const task of deletion.tasks.values()) {
    if (!task.ended) return task.id;
  }
  const id = `task${ROLE_PATH}${ROLE_NAME}/${randomUUID()}`;
  const outcome = deletion.script.shift() ?? {};
  deletion.tasks.set(id, { id, outcome, status: 'NOT_STARTED', pending: begin(deletion.notStartedFor, now), looks: 0, ended: false });
  return id;
}

/** Returns the status of a task, as a read shows it. */
export function deletionStatus(account: Account, id: string, now: number): { Status: string; Reason: Failure | undefined } {
  const task = account.deletion.tasks.get(id);
  if (task && (!task.ended || task.outcome.states)) advance(account, task, now, true);
  if (!task || task.status === NOT_FOUND) {
    throw new ApiError(404, 'NoSuchEntity', `The deletion task with id ${id} cannot be found.`);
  }
  const { status, usage, outcome } = task;
  const Reason = outcome.reason ?? 'A service-linked role cannot be deleted while its service uses it.';
  return { Status: status, Reason: status === 'FAILED' && usage ? { Reason, RoleUsageList: usage } : undefined };
}
