import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/model/readings.ts';
import type { Attempt, RoleUsage, Task } from '../../src/model/result.ts';
import {
  type Answered,
  begin,
  type DeletionAnswer,
  type DeletionSettings,
  type DeletionState,
  type Moment,
  type Next,
  type Step,
  step,
} from '../../src/teardown/deletion.ts';
import { ROLE } from '../support/ports.ts';

const MINUTE = 60_000;
const SETTINGS: DeletionSettings = {
  maxAttempts: 8,
  initialDelay: 5_000,
  maxDelay: 2 * MINUTE,
  deadline: 30 * MINUTE,
  task: undefined,
};
const USER: RoleUsage = { region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:mailmanager-ingress-point/inp-1' };
const NOT_THERE = { kind: 'absent' } as const;
const THERE = { kind: 'found', value: ROLE } as const;
const CREATED_AGAIN = { kind: 'found', value: { ...ROLE, id: 'AROA1111222233334444B' } } as const;
const OPEN = { task: 't1', requestedAt: 0, polls: 2 } as const;

const PENDING: Attempt = {
  number: 1,
  task: 't1',
  status: undefined,
  startedAt: 0,
  endedAt: undefined,
  outcome: 'pending',
  reason: undefined,
  usage: [],
};
const USED: Attempt = { ...PENDING, outcome: 'in-use', usage: [USER] };
const REQUESTED: DeletionState = { settings: SETTINGS, lastRequestAt: 29 * MINUTE, roleId: ROLE.id, attempts: [PENDING], waits: 0 };

function task(status: string, usage: readonly RoleUsage[] = [], reason?: string): Answered<Task> {
  return { kind: 'found', value: { status, usage, reason } };
}

function taskAnswer(reading: Answered<Task>): DeletionAnswer {
  return { do: 'read-task', ...OPEN, reading };
}

function roleAnswer(reading: Answered<Role>, more: Partial<Extract<Next, { after: 'deletion' }>> = {}): DeletionAnswer {
  return { do: 'read-role', after: 'deletion', outcome: 'deleted', since: 0, polls: 1, gone: false, ...more, reading };
}

/** The next step, the wait before it, and the changes to the attempts that have not ended. */
function shown({ state, next }: Step): { next: object; waits: number; attempts: readonly Partial<Attempt>[] } {
  const call = next.do === 'wait' ? next.before : next;
  return { next: call, waits: next.do === 'wait' ? next.milliseconds : 0, attempts: state.attempts };
}

interface Row {
  readonly name: string;
  readonly state?: Partial<DeletionState>;
  readonly answer: DeletionAnswer;
  readonly moment?: Partial<Moment>;
  readonly next: Next;
  /** Milliseconds before it. */
  readonly wait?: number;
  readonly attempts?: readonly Partial<Attempt>[];
}

const CONFIRM = { do: 'read-role', after: 'deletion', outcome: 'deleted', since: 10_000, polls: 0, gone: false } as const;

describe('the step after an answer', () => {
  test.each<Row>([
    {
      name: 'a task that has not started is polled again',
      answer: taskAnswer(task('NOT_STARTED')),
      next: { do: 'read-task', ...OPEN, polls: 3 },
      wait: 3_000,
    },
    {
      name: 'a task that is in progress is polled again',
      answer: taskAnswer(task('IN_PROGRESS')),
      next: { do: 'read-task', ...OPEN, polls: 3 },
      wait: 3_000,
    },
    {
      name: 'a task with an unknown status is polled again',
      answer: taskAnswer(task('SOMETHING_NEW')),
      next: { do: 'read-task', ...OPEN, polls: 3 },
      wait: 3_000,
    },
    { name: 'a task that succeeded is confirmed with the role', answer: taskAnswer(task('SUCCEEDED')), next: CONFIRM },
    {
      name: 'a role that is missing after its deletion is read once more',
      answer: roleAnswer(NOT_THERE),
      next: { ...CONFIRM, since: 0, polls: 1, gone: true },
      wait: 1_000,
    },
    {
      name: 'a role that is missing a second time is deleted',
      answer: roleAnswer(NOT_THERE, { gone: true }),
      next: { do: 'end', outcome: 'deleted' },
      attempts: [{ outcome: 'deleted', endedAt: 10_000 }],
    },
    {
      name: 'a role that IAM still shows is read again',
      answer: roleAnswer(THERE),
      next: { ...CONFIRM, since: 0, polls: 2 },
      wait: 1_000,
    },
    {
      name: 'a role that IAM shows for 2 min after its deletion is requested again at once',
      answer: roleAnswer(THERE),
      moment: { now: 2 * MINUTE },
      next: { do: 'request' },
      attempts: [
        { outcome: 'lost', endedAt: 2 * MINUTE },
        { number: 2, task: undefined, startedAt: 2 * MINUTE, outcome: 'pending' },
      ],
    },
    {
      name: 'a role that SES has created again waits for the next request',
      answer: roleAnswer(CREATED_AGAIN),
      next: { do: 'request' },
      wait: 2_500,
      attempts: [{ outcome: 'created-again', endedAt: 10_000 }],
    },
    {
      name: 'a task that failed with usage is in use, and the role is read first',
      answer: taskAnswer(task('FAILED', [USER], 'in use')),
      next: { do: 'read-role', after: 'failed-task' },
      attempts: [{ outcome: 'in-use', reason: 'in use', usage: [USER], endedAt: 10_000 }],
    },
    {
      name: 'the resources that use a role are deleted before the next request',
      state: { attempts: [{ ...PENDING, outcome: 'in-use', usage: [USER] }] },
      answer: { do: 'read-role', after: 'failed-task', reading: THERE },
      next: { do: 'clear', usage: [USER] },
      attempts: [{ outcome: 'in-use' }],
    },
    {
      name: 'a role that is missing after its task failed is confirmed as deleted',
      state: { attempts: [{ ...PENDING, outcome: 'in-use', usage: [USER] }] },
      answer: { do: 'read-role', after: 'failed-task', reading: NOT_THERE },
      next: CONFIRM,
      attempts: [{ outcome: 'pending', usage: [], endedAt: undefined }],
    },
    {
      name: 'a task that failed for another reason does not mean that the role is in use',
      answer: taskAnswer(task('FAILED', [], 'An internal error occurred. Please use the console.')),
      next: { do: 'read-role', after: 'failed-task' },
      attempts: [{ outcome: 'failed' }],
    },
    {
      name: 'a task that failed without usage waits for the next request',
      state: { attempts: [{ ...PENDING, outcome: 'failed' }] },
      answer: { do: 'read-role', after: 'failed-task', reading: THERE },
      next: { do: 'request' },
      wait: 2_500,
      attempts: [{ outcome: 'failed' }],
    },
    {
      name: 'a task that is not found is checked with the role',
      answer: taskAnswer(NOT_THERE),
      next: { do: 'read-role', after: 'unknown-task', ...OPEN },
    },
    {
      name: 'a role that is missing along with its task is confirmed as deleted',
      answer: { do: 'read-role', after: 'unknown-task', ...OPEN, reading: NOT_THERE },
      next: CONFIRM,
    },
    {
      name: 'a task that is not found right after its request is polled again',
      answer: { do: 'read-role', after: 'unknown-task', ...OPEN, reading: THERE },
      moment: { now: MINUTE - 1 },
      next: { do: 'read-task', ...OPEN, polls: 3 },
      wait: 3_000,
    },
    {
      name: 'a task that is not found for a minute is lost, and the deletion is requested again at once',
      answer: { do: 'read-role', after: 'unknown-task', ...OPEN, reading: THERE },
      moment: { now: MINUTE },
      next: { do: 'request' },
      attempts: [
        { outcome: 'lost', endedAt: MINUTE },
        { number: 2, outcome: 'pending' },
      ],
    },
    {
      name: 'a task is polled after its request',
      state: { attempts: [{ ...PENDING, task: undefined }] },
      answer: { do: 'request', reading: { kind: 'found', value: 't1' } },
      next: { do: 'read-task', task: 't1', requestedAt: 10_000, polls: 0 },
      wait: 500,
      attempts: [{ task: 't1', outcome: 'pending' }],
    },
    {
      name: 'a role that does not exist when its deletion is requested is absent',
      state: { roleId: undefined, attempts: [{ ...PENDING, task: undefined }] },
      answer: { do: 'request', reading: NOT_THERE },
      next: { ...CONFIRM, outcome: 'absent' },
    },
    {
      name: 'a role that existed and is missing when its deletion is requested is deleted',
      state: { attempts: [{ ...PENDING, task: undefined }] },
      answer: { do: 'request', reading: NOT_THERE },
      next: CONFIRM,
    },
    {
      name: 'a role that does not exist at a second request is deleted',
      state: { roleId: undefined, attempts: [PENDING, { ...PENDING, number: 2, task: undefined }] },
      answer: { do: 'request', reading: NOT_THERE },
      next: CONFIRM,
      attempts: [{}, {}],
    },
    {
      name: 'a request starts when the wait before it has ended',
      answer: { do: 'wait', milliseconds: 2_500, reason: 'the role is in use', before: { do: 'request' } },
      next: { do: 'request' },
      attempts: [{ number: 1 }, { number: 2, startedAt: 10_000, outcome: 'pending' }],
    },
    {
      name: 'any other call follows its wait',
      answer: { do: 'wait', milliseconds: 500, reason: 'the task is open', before: { do: 'read-task', ...OPEN } },
      next: { do: 'read-task', ...OPEN },
    },
  ])('$name', ({ state, answer, moment, next, wait = 0, attempts = [{}] }) => {
    const after = shown(step({ ...REQUESTED, ...state }, answer, { now: 10_000, jitter: 0.5, ...moment }));
    expect(after).toMatchObject({ next, waits: wait, attempts });
    expect(after.attempts).toHaveLength(attempts.length);
  });
});

describe('the wait for the next request', () => {
  interface Wait {
    readonly name: string;
    readonly state?: Partial<DeletionState>;
    readonly cleared?: boolean;
    readonly moment?: Partial<Moment>;
    readonly wait: number;
    readonly waits: number;
  }

  test.each<Wait>([
    { name: 'is at most `initial-delay` at first', moment: { jitter: 0.999 }, wait: 4_995, waits: 1 },
    { name: 'can be zero', moment: { jitter: 0 }, wait: 0, waits: 1 },
    { name: 'doubles with each request', state: { waits: 3 }, wait: 20_000, waits: 4 },
    { name: 'is at most `max-delay`', state: { waits: 20 }, wait: 60_000, waits: 21 },
    { name: 'is short again if a resource was deleted', state: { waits: 20 }, cleared: true, wait: 2_500, waits: 1 },
    { name: 'ends at the time of the last request', state: { waits: 20 }, moment: { now: 29 * MINUTE - 7 }, wait: 7, waits: 21 },
    {
      name: 'is zero if resources were deleted until after that time',
      cleared: true,
      moment: { now: 29 * MINUTE + 7 },
      wait: 0,
      waits: 1,
    },
  ])('$name', ({ state, cleared = false, moment, wait, waits }) => {
    const answer: DeletionAnswer = { do: 'clear', usage: [USER], cleared };
    const after = step({ ...REQUESTED, attempts: [USED], ...state }, answer, { now: 10_000, jitter: 0.5, ...moment });
    expect(after.next).toEqual({ do: 'wait', milliseconds: wait, reason: 'the role is in use', before: { do: 'request' } });
    expect(after.state.waits).toBe(waits);
  });
});

describe('the end', () => {
  const failed: DeletionAnswer = { do: 'read-role', after: 'failed-task', reading: THERE };
  const lost: DeletionAnswer = { do: 'read-role', after: 'unknown-task', ...OPEN, reading: THERE };
  const used: DeletionAnswer = { do: 'clear', usage: [USER], cleared: false };
  const cleared: DeletionAnswer = { ...used, cleared: true };
  const eighth = { attempts: [{ ...PENDING, number: 8 }] };
  const eighthUsed = { attempts: [{ ...USED, number: 8 }] };

  interface End {
    readonly name: string;
    readonly state?: Partial<DeletionState>;
    readonly answer: DeletionAnswer;
    readonly now: number;
    readonly outcome: string;
  }

  test.each<End>([
    { name: 'in use after the last attempt', state: eighthUsed, answer: used, now: 10_000, outcome: 'in-use' },
    {
      name: 'in use after the last attempt, although a resource was deleted',
      state: eighthUsed,
      answer: cleared,
      now: 10_000,
      outcome: 'in-use',
    },
    { name: 'in use at the time of the last request', state: { attempts: [USED] }, answer: used, now: 29 * MINUTE, outcome: 'in-use' },
    { name: 'timed out if AWS names no resource', answer: failed, now: 29 * MINUTE, outcome: 'timed-out' },
    { name: 'timed out if the last task is lost', state: eighth, answer: lost, now: MINUTE, outcome: 'timed-out' },
    { name: 'timed out if the role stays too long', answer: roleAnswer(THERE), now: 29 * MINUTE, outcome: 'timed-out' },
  ])('is $name', ({ state, answer, now, outcome }) => {
    expect(step({ ...REQUESTED, ...state }, answer, { now, jitter: 0.5 }).next).toEqual({ do: 'end', outcome });
  });
});

describe('the first step', () => {
  test('requests the deletion', () => {
    const { state, next, log } = begin(ROLE, SETTINGS, 5_000);
    expect([next, log]).toEqual([{ do: 'request' }, []]);
    expect(state).toMatchObject({ roleId: ROLE.id, attempts: [{ number: 1, startedAt: 5_000, task: undefined }] });
  });

  test('polls the task of an earlier run, which must exist at once', () => {
    const { state, next, log } = begin(undefined, { ...SETTINGS, task: 't0' }, 5_000);
    const before = { do: 'read-task', task: 't0', requestedAt: Number.NEGATIVE_INFINITY, polls: 0 };
    expect(next).toMatchObject({ do: 'wait', milliseconds: 500, before });
    expect([state.attempts.map(({ number }) => number), log]).toEqual([[0], ['resuming the deletion task t0']]);
  });

  test.each([
    { name: 'the last minute', deadline: 30 * MINUTE, lastRequestAt: 29 * MINUTE },
    { name: 'the last quarter of a shorter time', deadline: MINUTE, lastRequestAt: 45_000 },
  ])('keeps $name for the last request', ({ deadline, lastRequestAt }) => {
    expect(begin(ROLE, { ...SETTINGS, deadline }, 0).state.lastRequestAt).toBe(lastRequestAt);
  });
});

test('a step does not change its arguments', () => {
  const state = Object.freeze({ ...REQUESTED, attempts: Object.freeze([Object.freeze(PENDING)]) });
  const answer = taskAnswer(task('FAILED', [USER]));
  expect(step(state, answer, { now: 1, jitter: 0 })).toEqual(step(state, answer, { now: 1, jitter: 0 }));
  expect(state.attempts).toEqual([PENDING]);
});
