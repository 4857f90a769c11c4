import { failureOf } from '../core/facts.ts';
import { backoff, retry } from '../core/retry.ts';
import { formatDuration } from '../core/text.ts';
import type { Random, RoleDeleter, Timing } from '../model/ports.ts';
import { RunError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import type { Attempt, RoleOutcome, RoleUsage, Task, TeardownEvent } from '../model/result.ts';

export interface DeletionSettings {
  /** The maximum number of deletion requests. */
  readonly maxAttempts: number;
  /** Limits of the waits between requests, in milliseconds. */
  readonly initialDelay: number;
  readonly maxDelay: number;
  /** Milliseconds since the Unix epoch. */
  readonly deadline: number;
  /** The deletion task of an earlier run. */
  readonly task: string | undefined;
}

/** The first waits between reads of a task, in milliseconds: short, because IAM deletes an unused role at once. See docs/decisions.md. */
const POLLS: readonly number[] = [500, 1_000, 2_000];

const POLL_EVERY = 3_000;

/** In milliseconds. IAM might not know a task yet although it has just returned the task's id. */
const TASK_LAG = 60_000;

/** In milliseconds. IAM can show a role for some time after its task has deleted the role. */
const ROLE_LAG = 120_000;

/** The wait before a missing role is read again, in milliseconds: SES can create the role again at once. */
export const SECOND_READ = 1_000;

/** The time between the last request and the deadline, in milliseconds. */
const LAST_REQUEST = 60_000;

/**
 * IAM's words for a role in use if it names neither a Region nor a resource. The role might have only active sessions.
 * Source: "DeletionTaskFailureReasonType" in the IAM API reference.
 */
const SAYS_IN_USE = /\bin use\b|\bactive session|\bused by\b|\buses it\b|\bis using\b/i;

/** A reading that AWS has answered. */
export type Answered<T> = Exclude<Reading<T>, { kind: 'unreadable' }>;

interface OpenTask {
  readonly task: string;
  /** When IAM returned the task's id. */
  readonly requestedAt: number;
  /** The number of reads of the task. */
  readonly polls: number;
}

/** The purpose of a read of the role. */
type RoleRead =
  | { readonly after: 'failed-task' }
  | ({ readonly after: 'unknown-task' } & OpenTask)
  | {
      readonly after: 'deletion';
      /** The outcome if the role is missing. */
      readonly outcome: 'deleted' | 'absent';
      readonly since: number;
      readonly polls: number;
      /** Whether the previous read did not show the role. */
      readonly gone: boolean;
    };

type DeletionCall =
  | { readonly do: 'request' }
  | ({ readonly do: 'read-task' } & OpenTask)
  | ({ readonly do: 'read-role' } & RoleRead)
  /** Delete the resources that use the role, within the limits of the inputs. */
  | { readonly do: 'clear'; readonly usage: readonly RoleUsage[] };

interface Wait {
  readonly do: 'wait';
  readonly milliseconds: number;
  readonly reason: string;
  readonly before: DeletionCall;
}

/** The next operation of the driver. */
export type Next = DeletionCall | Wait | { readonly do: 'end'; readonly outcome: RoleOutcome };

/** A completed operation with its result. */
export type DeletionAnswer =
  | Wait
  | ({ readonly reading: Answered<string> } & Extract<DeletionCall, { do: 'request' }>)
  | ({ readonly reading: Answered<Task> } & Extract<DeletionCall, { do: 'read-task' }>)
  | ({ readonly reading: Answered<Role> } & Extract<DeletionCall, { do: 'read-role' }>)
  /** `cleared`: a resource was deleted, so the next request needs no long wait. */
  | ({ readonly cleared: boolean } & Extract<DeletionCall, { do: 'clear' }>);

export interface DeletionState {
  readonly settings: DeletionSettings;
  /** When the last request starts, in milliseconds since the Unix epoch. */
  readonly lastRequestAt: number;
  /** The id of the role, as last read. A role that is created again under the same name has another id. */
  readonly roleId: string | undefined;
  readonly attempts: readonly Attempt[];
  /** The number of waits between requests since a resource was last deleted. */
  readonly waits: number;
}

export interface Step {
  readonly state: DeletionState;
  readonly next: Next;
  readonly log: readonly string[];
}

/** The time of an answer, and a random number in [0, 1) for the wait after it. */
export interface Moment {
  readonly now: number;
  readonly jitter: number;
}

/**
 * Returns the first step of the role's deletion.
 *
 * @param role as read before; undefined if it was missing
 */
export function begin(role: Role | undefined, settings: DeletionSettings, now: number): Step {
  const { deadline, task } = settings;
  const lastRequestAt = deadline - Math.min(LAST_REQUEST, (deadline - now) / 4);
  const state: DeletionState = { settings, lastRequestAt, roleId: role?.id, attempts: [], waits: 0 };
  return task === undefined
    ? request(state, now)
    : poll(withAttempt(state, 0, task, now), { task, requestedAt: Number.NEGATIVE_INFINITY, polls: 0 }, [
        `resuming the deletion task ${task}`,
      ]);
}

/** Returns the step after an answer. A pure function: the driver has the clock, the network and the randomness. */
export function step(state: DeletionState, answer: DeletionAnswer, moment: Moment): Step {
  const { now } = moment;
  switch (answer.do) {
    case 'wait':
      return answer.before.do === 'request' ? request(state, now) : { state, next: answer.before, log: [] };
    case 'request':
      return requested(state, answer.reading, now);
    case 'read-task':
      return taskRead(state, answer, answer.reading, now);
    case 'read-role':
      switch (answer.after) {
        case 'failed-task':
          return afterFailedTask(state, answer.reading, moment);
        case 'unknown-task':
          return afterUnknownTask(state, answer, answer.reading, now);
        default:
          return deleted(state, answer, answer.reading, moment);
      }
    default:
      return pause(state, answer.cleared, moment);
  }
}

function request(state: DeletionState, now: number, log: readonly string[] = []): Step {
  return { state: withAttempt(state, (state.attempts.at(-1)?.number ?? 0) + 1, undefined, now), next: { do: 'request' }, log };
}

function requested(state: DeletionState, reading: Answered<string>, now: number): Step {
  const { number } = last(state);
  if (reading.kind === 'absent') {
    // This run deleted an existing role, with an earlier request or with this one, whose first answer was lost.
    const outcome = state.attempts.length > 1 || state.roleId !== undefined ? 'deleted' : 'absent';
    return confirm(state, outcome, now, [`request ${number}: the role does not exist`]);
  }
  const task = reading.value;
  return poll(amend(state, { task }), { task, requestedAt: now, polls: 0 }, [`request ${number}: deletion task ${task}`]);
}

function taskRead(state: DeletionState, { task, requestedAt, polls }: OpenTask, reading: Answered<Task>, now: number): Step {
  if (reading.kind === 'absent') {
    return { state, next: { do: 'read-role', after: 'unknown-task', task, requestedAt, polls }, log: [] };
  }
  const { status, reason, usage } = reading.value;
  const read = status === last(state).status ? state : amend(state, { status });
  switch (status) {
    case 'SUCCEEDED':
      return confirm(read, 'deleted', now);
    case 'FAILED': {
      const isInUse = usage.length > 0 || SAYS_IN_USE.test(reason ?? '');
      return {
        state: amend(read, { outcome: isInUse ? 'in-use' : 'failed', reason, usage, endedAt: now }),
        next: { do: 'read-role', after: 'failed-task' },
        log: [],
      };
    }
    default:
      return poll(read, { task, requestedAt, polls: polls + 1 });
  }
}

/** A task can fail although the role is deleted: hashicorp/terraform-provider-aws#12937. */
function afterFailedTask(state: DeletionState, reading: Answered<Role>, moment: Moment): Step {
  if (reading.kind === 'absent') {
    return confirm(amend(state, { outcome: 'pending', reason: undefined, usage: [], endedAt: undefined }), 'deleted', moment.now);
  }
  const { reason, usage } = last(state);
  const log = [`the deletion failed: ${failureOf({ reason, usage })}`];
  const found = { ...state, roleId: reading.value.id };
  return usage.length > 0 ? { state: found, next: { do: 'clear', usage }, log } : pause(found, false, moment, log);
}

/** IAM does not know the task, because the task was deleted with the role, does not exist yet, or is lost. */
function afterUnknownTask(state: DeletionState, { task, requestedAt, polls }: OpenTask, reading: Answered<Role>, now: number): Step {
  if (reading.kind === 'absent') {
    return confirm(state, 'deleted', now);
  }
  return now - requestedAt < TASK_LAG
    ? poll(state, { task, requestedAt, polls: polls + 1 })
    : lost(state, now, `IAM no longer knows the deletion task ${task}, but still shows the role: requesting the deletion again`);
}

function confirm(state: DeletionState, outcome: 'deleted' | 'absent', now: number, log: readonly string[] = []): Step {
  return { state, next: { do: 'read-role', after: 'deletion', outcome, since: now, polls: 0, gone: false }, log };
}

/** The role is deleted when two reads in a row do not show it. */
function deleted(
  state: DeletionState,
  { outcome, since, polls, gone }: Extract<RoleRead, { after: 'deletion' }>,
  reading: Answered<Role>,
  moment: Moment,
): Step {
  const { now } = moment;
  const again = (milliseconds: number, reason: string, isGone: boolean): Step => {
    const before = { do: 'read-role', after: 'deletion', outcome, since, polls: isGone ? polls : polls + 1, gone: isGone } as const;
    return { state, next: { do: 'wait', milliseconds, reason, before }, log: [] };
  };
  if (reading.kind === 'absent') {
    return gone
      ? {
          state: amend(state, { outcome, endedAt: now }),
          next: { do: 'end', outcome },
          log: [outcome === 'deleted' ? 'the role is deleted: IAM does not show it any more' : 'there is no role to delete'],
        }
      : again(SECOND_READ, 'checking again whether the role is gone', true);
  }
  const { id } = reading.value;
  if (state.roleId !== undefined && id !== state.roleId) {
    const created = amend({ ...state, roleId: id }, { outcome: 'created-again', endedAt: now });
    return pause(created, false, moment, ['SES has created the role again: something of SES still needs it']);
  }
  return now - since < ROLE_LAG
    ? again(pollDelay(polls), 'IAM still shows the role', false)
    : lost(state, now, `IAM still shows the role ${formatDuration(ROLE_LAG)} after its deletion: requesting the deletion again`);
}

/** Requests the deletion again without a wait, because nothing is known to use the role. */
function lost(state: DeletionState, now: number, line: string): Step {
  const ended = amend(state, { outcome: 'lost', endedAt: now });
  return isOver(ended, now) ? end(ended, [line]) : request(ended, now, [line]);
}

/** Waits for the next request, or ends if there is none. */
function pause(state: DeletionState, cleared: boolean, { now, jitter }: Moment, log: readonly string[] = []): Step {
  // A slow deletion of resources must not use up the request that it enables.
  if (isOver(state, now) && !(cleared && hasRequests(state))) {
    return end(state, log);
  }
  const waits = cleared ? 1 : state.waits + 1;
  const { initialDelay, maxDelay } = state.settings;
  const delay = backoff(waits, { least: 0, initial: initialDelay, max: maxDelay }, () => jitter);
  const milliseconds = Math.min(delay, Math.max(0, state.lastRequestAt - now));
  const reason = last(state).outcome === 'in-use' ? 'the role is in use' : 'the role could not be deleted';
  return { state: { ...state, waits }, next: { do: 'wait', milliseconds, reason, before: { do: 'request' } }, log };
}

function end(state: DeletionState, log: readonly string[]): Step {
  return { state, next: { do: 'end', outcome: last(state).outcome === 'in-use' ? 'in-use' : 'timed-out' }, log };
}

function isOver(state: DeletionState, now: number): boolean {
  return !hasRequests(state) || now >= state.lastRequestAt;
}

function hasRequests(state: DeletionState): boolean {
  return last(state).number < state.settings.maxAttempts;
}

function poll(state: DeletionState, open: OpenTask, log: readonly string[] = []): Step {
  const reason = `the deletion task of request ${last(state).number} is open`;
  return { state, next: { do: 'wait', milliseconds: pollDelay(open.polls), reason, before: { do: 'read-task', ...open } }, log };
}

/** Returns the wait before poll number `polls` (from 0), in milliseconds. */
export function pollDelay(polls: number): number {
  return POLLS[polls] ?? POLL_EVERY;
}

function withAttempt(state: DeletionState, number: number, task: string | undefined, startedAt: number): DeletionState {
  const attempt: Attempt = {
    number,
    task,
    status: undefined,
    startedAt,
    endedAt: undefined,
    outcome: 'pending',
    reason: undefined,
    usage: [],
  };
  return { ...state, attempts: [...state.attempts, attempt] };
}

/** Every state has an attempt, from the first step on. */
function last({ attempts }: DeletionState): Attempt {
  return attempts.at(-1) as Attempt;
}

function amend(state: DeletionState, more: Partial<Attempt>): DeletionState {
  return { ...state, attempts: [...state.attempts.slice(0, -1), { ...last(state), ...more }] };
}

export interface ReadPorts extends Pick<Timing, 'clock' | 'signal'> {
  log(line: string): void;
  /** Called with the reason for the current wait. */
  waitFor(reason: string): void;
}

export interface DeletionPorts extends ReadPorts {
  readonly iam: RoleDeleter;
  readonly random: Random;
  learn(event: TeardownEvent): void;
  /** Deletes the resources that use the role, within the limits of the inputs. Resolves with true if one was deleted. */
  clear(usage: readonly RoleUsage[]): Promise<boolean>;
}

/**
 * Repeats a read until AWS answers it.
 *
 * @throws RunError if no other attempt can succeed; the signal's reason if it aborts
 */
export function readUntilAnswered<T>(read: () => Promise<Reading<T>>, { clock, signal, log, waitFor }: ReadPorts): Promise<Answered<T>> {
  const attempt = async (): Promise<Answered<T>> => {
    const reading = await read();
    if (reading.kind === 'unreadable') {
      throw new RunError(reading.problem);
    }
    return reading;
  };
  return retry(attempt, {
    clock,
    signal,
    budget: Number.POSITIVE_INFINITY,
    attempts: Number.POSITIVE_INFINITY,
    delay: number => pollDelay(number - 1),
    retryable: error => error instanceof RunError && !error.problem.permanent,
    retrying: error => {
      log(`${(error as Error).message}; trying again`);
      waitFor('AWS does not answer');
    },
  });
}

/**
 * Deletes the role, one step after the other.
 *
 * @param role as read before; undefined if it was missing
 * @throws RunError if no other attempt can succeed; the signal's reason if it aborts
 */
export async function deleteRole(role: Role | undefined, settings: DeletionSettings, ports: DeletionPorts): Promise<RoleOutcome> {
  const { clock, random, log, learn } = ports;
  let known: readonly Attempt[] = [];
  let current = begin(role, settings, clock.now());
  for (;;) {
    const { state, next } = current;
    for (const attempt of state.attempts.filter(each => !known.includes(each))) {
      learn({ kind: 'attempt', attempt });
    }
    known = state.attempts;
    for (const line of current.log) {
      log(line);
    }
    if (next.do === 'end') {
      return next.outcome;
    }
    const answer = await perform(next, ports);
    current = step(state, answer, { now: clock.now(), jitter: random() });
  }
}

async function perform(next: Exclude<Next, { do: 'end' }>, ports: DeletionPorts): Promise<DeletionAnswer> {
  const { iam, clock, signal, waitFor, clear } = ports;
  switch (next.do) {
    case 'wait':
      waitFor(next.reason);
      await clock.sleep(next.milliseconds, signal);
      return next;
    case 'request':
      return { ...next, reading: await readUntilAnswered(() => iam.requestDeletion(), ports) };
    case 'read-task':
      return { ...next, reading: await readUntilAnswered(() => iam.deletionTask(next.task), ports) };
    case 'read-role':
      return { ...next, reading: await readUntilAnswered(() => iam.role(), ports) };
    case 'clear':
      return { ...next, cleared: await clear(next.usage) };
  }
}
