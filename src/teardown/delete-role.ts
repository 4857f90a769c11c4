import { retry } from '../core/retry.ts';
import type { TeardownEvent } from '../model/events.ts';
import type { Clock, Random, RoleDeleter } from '../model/ports.ts';
import { RunError } from '../model/problem.ts';
import type { Reading, Role } from '../model/readings.ts';
import type { Attempt, RoleOutcome, RoleUsage } from '../model/result.ts';
import { type Answer, type Answered, begin, type DeletionSettings, type Next, pollDelay, step } from './deletion.ts';

export interface ReadPorts {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  log(line: string): void;
  /** Is told what the run waits for from now on. */
  waitFor(reason: string): void;
}

export interface DeletionPorts extends ReadPorts {
  readonly iam: RoleDeleter;
  readonly random: Random;
  learn(event: TeardownEvent): void;
  /** Deletes the resources that use the role, as far as this run may. Resolves with whether one was deleted. */
  clear(usage: readonly RoleUsage[]): Promise<boolean>;
}

/**
 * Repeats a read until AWS answers it.
 *
 * @throws RunError if no other attempt can succeed; the reason of `signal` when it aborts
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
 * Deletes the role: performs one step of its deletion after the other.
 *
 * @param role as it was read before; undefined if it was not there
 * @throws RunError if no other attempt can succeed; the reason of `signal` when it aborts
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

async function perform(next: Exclude<Next, { do: 'end' }>, ports: DeletionPorts): Promise<Answer> {
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
