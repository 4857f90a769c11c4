import { backoff } from '../core/retry.ts';
import { duration, sanitize } from '../core/text.ts';
import type { Clock, Random, RoleDeleter } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import type { Attempt, Ending, Usage } from '../model/result.ts';

export interface DeletionSettings {
  /** Requests for deletion. */
  readonly maxAttempts: number;
  /** Of the waits between requests, in milliseconds. */
  readonly initialDelay: number;
  readonly maxDelay: number;
  /** Milliseconds since the Unix epoch; `signal` aborts there. */
  readonly deadline: number;
  /** A task of an earlier run. */
  readonly task: string | undefined;
}

export interface DeletionPorts {
  readonly iam: RoleDeleter;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  log(line: string): void;
  /** Is given all attempts so far, whenever there is more to tell. */
  progress(attempts: readonly Attempt[]): void;
  /** Waits, and lets people know for what. */
  wait(milliseconds: number, what: string): Promise<void>;
  /** Clears away what holds the role, as far as this run may. True where something went: the next request need not wait long. */
  clear(usage: readonly Usage[]): Promise<boolean>;
}

/** Looks within one task: quick at first, for a role that nothing uses is gone at once; then every 3 s. docs/decisions.md says why. */
export const POLLS: readonly number[] = [500, 1_000, 2_000];

export const POLL_EVERY = 3_000;

/** IAM may not know a task yet that it has just given the id of. */
const TASK_LAG = 60_000;

/** IAM may show a role for a while that its task has deleted. */
const ROLE_LAG = 120_000;

/** A role that is gone is looked at once more: SES may create it again at once. */
export const SECOND_LOOK = 1_000;

/** What is kept back of the time for the last request. */
const LAST_REQUEST = 60_000;

type State =
  | { readonly at: 'request' }
  | { readonly at: 'poll'; readonly task: string; readonly asked: number; readonly polls: number }
  | { readonly at: 'confirm'; readonly ending: 'deleted' | 'absent'; readonly since: number; readonly polls: number }
  | { readonly at: 'failed'; readonly usage: readonly Usage[] }
  | { readonly at: 'end'; readonly ending: Ending };

/** A reading of what could be seen. */
export type Seen<T> = Exclude<Reading<T>, { kind: 'unreadable' }>;

/**
 * Makes the same call until it is answered, or until no further try can help.
 *
 * @param between waits before try number `polls` + 2; its rejection ends it
 * @throws RunError with a problem that is permanent
 */
export async function insist<T>(
  read: () => Promise<Reading<T>>,
  between: (problem: Problem, polls: number) => Promise<void>,
): Promise<Seen<T>> {
  let reading = await read();
  for (let polls = 0; reading.kind === 'unreadable'; polls++) {
    if (reading.problem.permanent) {
      throw new RunError(reading.problem);
    }
    await between(reading.problem, polls);
    reading = await read();
  }
  return reading;
}

/**
 * Deletes the role: asks, polls the task, judges, clears what may be cleared, waits, asks again.
 *
 * @param before the role as it was: one of the same name with another id was created since
 * @throws RunError where no further try can help; the reason of `signal` when it aborts
 */
export async function deleteRole(before: Role | undefined, settings: DeletionSettings, ports: DeletionPorts): Promise<Ending> {
  const { clock } = ports;
  const deletion = new Deletion(before, settings, ports, clock.now());
  let state: State = settings.task === undefined ? { at: 'request' } : deletion.resume(settings.task);
  while (state.at !== 'end') {
    state = await deletion.step(state);
  }
  return state.ending;
}

class Deletion {
  readonly #settings: DeletionSettings;
  readonly #ports: DeletionPorts;
  readonly #lastRequestAt: number;
  #roleId: string | undefined;
  #attempts: readonly Attempt[] = [];
  /** Of the last attempt. */
  #number = 0;
  /** Waits since something last moved. */
  #waits = 0;

  constructor(before: Role | undefined, settings: DeletionSettings, ports: DeletionPorts, startedAt: number) {
    this.#settings = settings;
    this.#ports = ports;
    this.#roleId = before?.id;
    this.#lastRequestAt = settings.deadline - Math.min(LAST_REQUEST, (settings.deadline - startedAt) / 4);
  }

  resume(task: string): State {
    this.#begin(0, task);
    this.#ports.log(`going on with the deletion task ${task}`);
    return { at: 'poll', task, asked: Number.NEGATIVE_INFINITY, polls: 0 };
  }

  step(state: Exclude<State, { at: 'end' }>): Promise<State> {
    switch (state.at) {
      case 'request':
        return this.#request();
      case 'poll':
        return this.#poll(state);
      case 'confirm':
        return this.#confirm(state);
      case 'failed':
        return this.#failed(state.usage);
    }
  }

  async #request(): Promise<State> {
    const { clock, iam, log } = this.#ports;
    // What was there is gone by this run's doing: by an earlier request, or by this one, whose first answer was lost.
    const wasThere = this.#attempts.length > 0 || this.#roleId !== undefined;
    const number = this.#number + 1;
    this.#begin(number, undefined);
    const reading = await this.#insist(() => iam.requestDeletion());
    if (reading.kind === 'absent') {
      log(`request ${number}: the role is not there`);
      return this.#look(wasThere ? 'deleted' : 'absent');
    }
    this.#amend({ task: reading.value });
    log(`request ${number}: deletion task ${reading.value}`);
    return { at: 'poll', task: reading.value, asked: clock.now(), polls: 0 };
  }

  async #poll(state: Extract<State, { at: 'poll' }>): Promise<State> {
    const { clock, iam, log } = this.#ports;
    await this.#ports.wait(pollDelay(state.polls), `the deletion task of request ${this.#attempts.at(-1)?.number} is open`);
    const reading = await this.#insist(() => iam.deletionTask(state.task));
    if (reading.kind === 'absent') {
      return this.#purged(state);
    }
    const { status, reason, usage } = reading.value;
    if (status === 'SUCCEEDED') {
      return this.#look('deleted');
    }
    if (status !== 'FAILED') {
      return { ...state, polls: state.polls + 1 };
    }
    this.#amend({ outcome: usage.length > 0 ? 'in-use' : 'failed', reason, usage, endedAt: clock.now() });
    // A task can fail although the role is gone: hashicorp/terraform-provider-aws#12937.
    const role = await this.#insist(() => iam.role());
    if (role.kind === 'absent') {
      this.#amend({ outcome: 'pending', reason: undefined, usage: [], endedAt: undefined });
      return this.#look('deleted');
    }
    this.#roleId = role.value.id;
    const said = reason === undefined ? 'AWS gives no reason' : sanitize(reason);
    log(
      `the deletion failed: ${said}${usage.length === 0 ? '' : `; held by ${usage.map(({ region, arn }) => `${sanitize(arn)} (${sanitize(region)})`).join(', ')}`}`,
    );
    return { at: 'failed', usage };
  }

  /** The task is not known: its record is gone along with the role, or not there yet, or lost. */
  async #purged(state: Extract<State, { at: 'poll' }>): Promise<State> {
    const { clock, iam, log } = this.#ports;
    if ((await this.#insist(() => iam.role())).kind === 'absent') {
      return this.#look('deleted');
    }
    if (clock.now() - state.asked < TASK_LAG) {
      return { ...state, polls: state.polls + 1 };
    }
    this.#amend({ outcome: 'lost', endedAt: clock.now() });
    log(`IAM does not know the deletion task ${state.task} any more, and still shows the role: asking again`);
    return this.#again();
  }

  async #confirm(state: Extract<State, { at: 'confirm' }>): Promise<State> {
    const { clock, iam, log, wait } = this.#ports;
    const reading = await this.#insist(() => iam.role());
    if (reading.kind === 'absent') {
      await wait(SECOND_LOOK, 'looking once more whether the role is gone');
      const second = await this.#insist(() => iam.role());
      if (second.kind === 'absent') {
        this.#amend({ outcome: state.ending, endedAt: clock.now() });
        log(state.ending === 'deleted' ? 'the role is deleted: IAM does not show it any more' : 'there is no role to delete');
        return { at: 'end', ending: state.ending };
      }
      return { ...state, polls: state.polls + 1 };
    }
    if (this.#roleId !== undefined && reading.value.id !== this.#roleId) {
      this.#roleId = reading.value.id;
      this.#amend({ outcome: 'created-again', endedAt: clock.now() });
      log('SES has created the role again: something of SES still needs it');
      return { at: 'failed', usage: [] };
    }
    if (clock.now() - state.since >= ROLE_LAG) {
      this.#amend({ outcome: 'lost', endedAt: clock.now() });
      log(`IAM still shows the role ${duration(ROLE_LAG)} after its deletion: asking again`);
      return this.#again();
    }
    await wait(pollDelay(state.polls), 'IAM still shows the role');
    return { ...state, polls: state.polls + 1 };
  }

  async #failed(usage: readonly Usage[]): Promise<State> {
    const { random, clear } = this.#ports;
    const { initialDelay, maxDelay } = this.#settings;
    const moved = usage.length > 0 && (await clear(usage));
    // What took long to clear away has earned its request, however late it is.
    if (this.#isOver() && !(moved && this.#hasRequests())) {
      return this.#end(usage);
    }
    this.#waits = moved ? 1 : this.#waits + 1;
    const left = Math.max(0, this.#lastRequestAt - this.#ports.clock.now());
    const pause = Math.min(left, backoff(this.#waits, { least: 0, initial: initialDelay, max: maxDelay }, random));
    await this.#ports.wait(pause, usage.length === 0 ? 'the role could not be deleted' : 'the role is in use');
    return { at: 'request' };
  }

  /** Asks again at once, where the last request came to nothing by no fault of the role's users. */
  #again(): State {
    return this.#isOver() ? this.#end([]) : { at: 'request' };
  }

  #isOver(): boolean {
    return !this.#hasRequests() || this.#ports.clock.now() >= this.#lastRequestAt;
  }

  #hasRequests(): boolean {
    return this.#number < this.#settings.maxAttempts;
  }

  /** In use is said only where AWS has named what holds the role. */
  #end(usage: readonly Usage[]): State {
    return { at: 'end', ending: usage.length > 0 ? 'in-use' : 'timed-out' };
  }

  #look(ending: 'deleted' | 'absent'): State {
    return { at: 'confirm', ending, since: this.#ports.clock.now(), polls: 0 };
  }

  /** Makes the same call until it is answered; the run's deadline ends it. */
  async #insist<T>(read: () => Promise<Reading<T>>): Promise<Seen<T>> {
    return insist(read, async (problem, polls) => {
      this.#ports.log(`${problem.message}; trying again`);
      await this.#ports.wait(pollDelay(polls), 'AWS does not answer');
    });
  }

  #begin(number: number, task: string | undefined): void {
    this.#number = number;
    const attempt: Attempt = {
      number,
      task,
      startedAt: this.#ports.clock.now(),
      endedAt: undefined,
      outcome: 'pending',
      reason: undefined,
      usage: [],
    };
    this.#attempts = [...this.#attempts, attempt];
    this.#ports.progress(this.#attempts);
  }

  #amend(more: Partial<Attempt>): void {
    const last = this.#attempts.at(-1);
    if (last !== undefined) {
      this.#attempts = [...this.#attempts.slice(0, -1), { ...last, ...more }];
      this.#ports.progress(this.#attempts);
    }
  }
}

/** The wait before look number `polls`, from 0, in milliseconds. */
export function pollDelay(polls: number): number {
  return POLLS[polls] ?? POLL_EVERY;
}
