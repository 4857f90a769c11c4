import { describe, expect, test } from '@jest/globals';
import { NEW_TEARDOWN, reduceTeardown } from '../../src/core/facts.ts';
import { RunError } from '../../src/model/problem.ts';
import type { Reading, Role } from '../../src/model/readings.ts';
import type { Attempt, RoleUsage, Task } from '../../src/model/result.ts';
import type { DeletionSettings } from '../../src/teardown/deletion.ts';
import { deleteRole } from '../../src/teardown/deletion.ts';
import { ABSENT, DENIED, found, ROLE, THROTTLED, unreadable } from '../support/ports.ts';
import { simulation } from '../support/simulation.ts';
import { BROKEN, EXPIRED, player, type Script } from './support.ts';

const MINUTE = 60_000;
const HERE = found(ROLE);
const NEW_ROLE: Role = { ...ROLE, id: 'AROA1111222233334444B' };
const NEW = found(NEW_ROLE);
const HOLDER: RoleUsage = { region: 'eu-north-1', arn: 'arn:aws:ses:eu-west-1:111122223333:mailmanager-ingress-point/inp-1' };
const OTHER: RoleUsage = { region: 'us-east-1', arn: 'arn:aws:ses:us-east-1:111122223333:identity/example.com' };

function task(status: string, usage: readonly RoleUsage[] = [], reason?: string): Reading<Task> {
  return found({ status, reason, usage });
}
const DONE = task('SUCCEEDED');
const OPEN = task('IN_PROGRESS');
const FAILED = task('FAILED');
const IN_USE = task('FAILED', [HOLDER], 'in use');

interface Case {
  readonly role?: Script<Reading<Role>>;
  readonly request?: Script<Reading<string>>;
  readonly task?: Script<Reading<Task>>;
  readonly before?: Role | undefined;
  /** How long the deletion of the resources takes, and whether one was deleted. */
  readonly clear?: Script<readonly [number, boolean]>;
  readonly settings?: Partial<DeletionSettings>;
  readonly cancelAt?: number;
}

/** A deletion, and the expected outcome. */
interface Played {
  readonly name: string;
  readonly script: Case;
  readonly outcome: string;
  /** With the time of each call. */
  readonly calls: string;
  /** Number, task, outcome, start and end. */
  readonly attempts: readonly string[];
}

/** Requests return the tasks t1, t2, …; the deadline is after 30 min; jitter is in the middle. */
async function play({ cancelAt, ...script }: Case) {
  const clock = simulation();
  const calls: string[] = [];
  const waits: string[] = [];
  const lines: string[] = [];
  const told: (readonly Attempt[])[] = [];
  const cleared: (readonly RoleUsage[])[] = [];
  let known = NEW_TEARDOWN;
  let waiting = '';
  const controller = new AbortController();
  const { signal } = controller;
  if (cancelAt !== undefined) {
    clock.at(cancelAt, () => controller.abort(new Error('SIGTERM')));
  }
  const role = player(script.role ?? [HERE, ABSENT]);
  let requests = 0;
  const request = player(script.request ?? (() => found(`t${requests}`)));
  const look = player(script.task ?? [DONE]);
  const clear = player(script.clear ?? [[0, false]]);
  const note = (call: string) => calls.push(`${call}@${clock.now()}`);
  const settings = {
    maxAttempts: 8,
    initialDelay: 5_000,
    maxDelay: 2 * MINUTE,
    deadline: 30 * MINUTE,
    task: undefined,
    ...script.settings,
  };
  const ended = deleteRole('before' in script ? script.before : ROLE, settings, {
    iam: {
      role: async () => {
        note('role');
        return role(clock.now());
      },
      requestDeletion: async () => {
        note('request');
        requests += 1;
        return request(clock.now());
      },
      deletionTask: async id => {
        note(id);
        return look(clock.now());
      },
    },
    clock: {
      now: () => clock.now(),
      sleep: (milliseconds, until) => {
        waits.push(`${milliseconds} ${waiting}`);
        return clock.sleep(milliseconds, until);
      },
    },
    random: () => 0.5,
    signal,
    log: line => lines.push(line),
    learn: event => {
      known = reduceTeardown(known, event);
      told.push(known.attempts);
    },
    waitFor: reason => {
      waiting = reason;
    },
    clear: async usage => {
      note('clear');
      cleared.push(usage);
      const [takes, moved] = clear(clock.now());
      await clock.sleep(takes, signal);
      return moved;
    },
  });
  const outcome = await clock.run(ended.catch((error: unknown) => error));
  const attempts = told.at(-1) ?? [];
  return {
    outcome,
    calls: calls.join(' '),
    times: (call: string) => calls.flatMap(each => (each.startsWith(`${call}@`) ? [Number(each.slice(call.length + 1))] : [])),
    waits,
    lines,
    told,
    cleared,
    attempts,
    outcomes: attempts.map(({ number, task: id, outcome, startedAt, endedAt }) => `${number} ${id} ${outcome} ${startedAt}-${endedAt}`),
    clock,
  };
}

describe('the deletion of the role', () => {
  test.each<Played>([
    {
      name: 'succeeds after IAM has not shown the role twice',
      script: { role: [ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@1500',
      attempts: ['1 t1 deleted 0-1500'],
    },
    {
      name: 'continues if the task is NOT_STARTED, IN_PROGRESS or in an unknown status',
      script: { task: [task('NOT_STARTED'), OPEN, task('QUEUED_BY_SOMETHING_NEW'), OPEN, OPEN, DONE], role: [ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 t1@1500 t1@3500 t1@6500 t1@9500 t1@12500 role@12500 role@13500',
      attempts: ['1 t1 deleted 0-13500'],
    },
    {
      name: 'waits if the task has SUCCEEDED and IAM still shows the role',
      script: { role: [HERE, HERE, HERE, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@1000 role@2000 role@4000 role@5000',
      attempts: ['1 t1 deleted 0-5000'],
    },
    {
      name: 'waits if IAM shows the role again after an answer without the role',
      script: { role: [ABSENT, HERE, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@1500 role@2000 role@3000',
      attempts: ['1 t1 deleted 0-3000'],
    },
    {
      name: 'makes another request if the task has FAILED with usage',
      script: { task: [IN_USE, DONE] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 clear@500 request@3000 t2@3500 role@3500 role@4500',
      attempts: ['1 t1 in-use 0-500', '2 t2 deleted 3000-4500'],
    },
    {
      name: 'makes another request and deletes no resource if the task has FAILED without usage',
      script: { task: [task('FAILED', [], 'internal'), DONE] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 request@3000 t2@3500 role@3500 role@4500',
      attempts: ['1 t1 failed 0-500', '2 t2 deleted 3000-4500'],
    },
    {
      name: 'makes another request if the task has FAILED without a reason',
      script: { task: [FAILED, DONE] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 request@3000 t2@3500 role@3500 role@4500',
      attempts: ['1 t1 failed 0-500', '2 t2 deleted 3000-4500'],
    },
    {
      name: 'ends as deleted if the task has FAILED and the role is missing',
      script: { task: [IN_USE], role: [ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@500 role@1500',
      attempts: ['1 t1 deleted 0-1500'],
    },
    {
      name: 'ends as deleted if the task and the role are missing',
      script: { task: [OPEN, ABSENT], role: [ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 t1@1500 role@1500 role@1500 role@2500',
      attempts: ['1 t1 deleted 0-2500'],
    },
    {
      name: 'polls again if the task is missing right after the request',
      script: { task: [ABSENT, ABSENT, OPEN, DONE], role: [HERE, HERE, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 t1@1500 role@1500 t1@3500 t1@6500 role@6500 role@7500',
      attempts: ['1 t1 deleted 0-7500'],
    },
    {
      name: 'ends as absent if the role is missing at the first request and was never read',
      script: { before: undefined, request: [ABSENT], role: [ABSENT] },
      outcome: 'absent',
      calls: 'request@0 role@0 role@1000',
      attempts: ['1 undefined absent 0-1000'],
    },
    {
      name: 'ends as deleted if a role that was read is missing at the request, because the first answer was lost',
      script: { request: [unreadable(BROKEN), ABSENT], role: [ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 request@500 role@500 role@1500',
      attempts: ['1 undefined deleted 0-1500'],
    },
    {
      name: 'ends as deleted if the role is missing at a second request',
      script: { request: [found('t1'), ABSENT], task: [FAILED], role: [HERE, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 request@3000 role@3000 role@4000',
      attempts: ['1 t1 failed 0-500', '2 undefined deleted 3000-4000'],
    },
    {
      name: 'waits and makes another request if SES has created the role again',
      script: { role: [ABSENT, NEW, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@1500 request@4000 t2@4500 role@4500 role@5500',
      attempts: ['1 t1 created-again 0-1500', '2 t2 deleted 4000-5500'],
    },
    {
      name: 'waits if IAM still shows a new role after the deletion of that role',
      script: { role: [NEW, NEW, NEW, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 request@3000 t2@3500 role@3500 role@4000 role@5000 role@6000',
      attempts: ['1 t1 created-again 0-500', '2 t2 deleted 3000-6000'],
    },
    {
      name: 'does not take a role that was never read before for a new role',
      script: { before: undefined, role: [NEW, ABSENT] },
      outcome: 'deleted',
      calls: 'request@0 t1@500 role@500 role@1000 role@2000',
      attempts: ['1 t1 deleted 0-2000'],
    },
    {
      name: 'repeats a call that was throttled or failed',
      script: {
        request: [unreadable(THROTTLED), unreadable(BROKEN), found('t1')],
        task: [unreadable(THROTTLED), DONE],
        role: [unreadable(BROKEN), ABSENT, unreadable(BROKEN), ABSENT],
      },
      outcome: 'deleted',
      calls: 'request@0 request@500 request@1500 t1@2000 t1@2500 role@2500 role@3000 role@4000 role@4500',
      attempts: ['1 t1 deleted 0-4500'],
    },
  ])('$name', async ({ script, outcome, calls, attempts }) => {
    const seen = await play(script);
    expect(seen.outcome).toBe(outcome);
    expect(seen.calls).toBe(calls);
    expect(seen.outcomes).toEqual(attempts);
    expect(seen.clock.sleepers).toBe(0);
  });

  test('makes another request at once if the task is missing for a minute and the role stays', async () => {
    const seen = await play({ task: at => (at < 61_000 ? ABSENT : DONE), role: at => (at < 61_000 ? HERE : ABSENT) });
    expect(seen.outcome).toBe('deleted');
    // Polls at 500, 1500, 3500 and then every 3 s: the first one a minute after the request is at 60,500.
    expect(seen.times('t1').slice(0, 5)).toEqual([500, 1_500, 3_500, 6_500, 9_500]);
    expect(seen.times('t1').at(-1)).toBe(60_500);
    expect(seen.times('request')).toEqual([0, 60_500]);
    expect(seen.outcomes).toEqual(['1 t1 lost 0-60500', '2 t2 deleted 60500-62000']);
    expect(seen.lines).toContain('IAM no longer knows the deletion task t1, but still shows the role: requesting the deletion again');
  });

  test('makes another request if the task is missing after an answer that showed the task', async () => {
    const seen = await play({ task: at => (at < 70_000 ? OPEN : at < 80_000 ? ABSENT : DONE), role: at => (at < 80_000 ? HERE : ABSENT) });
    // Polls at 66,500, 69,500, 72,500: more than a minute after the request, the first missing task is enough.
    expect(seen.times('request')).toEqual([0, 72_500]);
    expect(seen.outcomes[0]).toBe('1 t1 lost 0-72500');
  });

  test('makes another request at once if IAM still shows the role 2 min after the deletion', async () => {
    const seen = await play({ role: at => (at <= 121_000 ? HERE : ABSENT) });
    expect(seen.outcome).toBe('deleted');
    // Success at 500; reads at 500, 1000, 2000, 4000 and then every 3 s: the first one 2 min later is at 121,000.
    expect(seen.times('role').slice(0, 6)).toEqual([500, 1_000, 2_000, 4_000, 7_000, 10_000]);
    expect(seen.times('request')).toEqual([0, 121_000]);
    expect(seen.outcomes).toEqual(['1 t1 lost 0-121000', '2 t2 deleted 121000-122500']);
    expect(seen.lines).toContain('IAM still shows the role 2m after its deletion: requesting the deletion again');
  });

  test.each<{ name: string; script: Case; attempt: string }>([
    { name: 'the request', script: { request: [unreadable(DENIED)] }, attempt: '1 undefined pending 0-undefined' },
    { name: 'the task', script: { task: [unreadable(DENIED)] }, attempt: '1 t1 pending 0-undefined' },
    { name: 'the first read of the role', script: { role: [unreadable(DENIED)] }, attempt: '1 t1 pending 0-undefined' },
    { name: 'the second read of the role', script: { role: [ABSENT, unreadable(DENIED)] }, attempt: '1 t1 pending 0-undefined' },
    {
      name: 'the read of the role after a missing task',
      script: { task: [ABSENT], role: [unreadable(DENIED)] },
      attempt: '1 t1 pending 0-undefined',
    },
  ])('fails with the problem and leaves the attempt in progress if access is denied to $name', async ({ script, attempt }) => {
    const { outcome, outcomes } = await play(script);
    expect(outcome).toBeInstanceOf(RunError);
    expect((outcome as RunError).problem).toBe(DENIED);
    expect(outcomes).toEqual([attempt]);
  });

  test('fails with the id of the task if the credentials expire', async () => {
    const { outcome, outcomes } = await play({ task: [OPEN, OPEN, unreadable(EXPIRED)] });
    expect((outcome as RunError).problem).toBe(EXPIRED);
    expect(outcomes).toEqual(['1 t1 pending 0-undefined']);
  });

  test.each([
    ['is denied', unreadable(DENIED)],
    ['finds that the credentials have expired', unreadable(EXPIRED)],
  ])('keeps the reason of a failed task if the read of the role %s', async (_, answer) => {
    const { attempts } = await play({ task: [task('FAILED', [HOLDER, OTHER], 'in use')], role: [answer] });
    expect(attempts).toMatchObject([{ number: 1, task: 't1', reason: 'in use', usage: [HOLDER, OTHER] }]);
  });

  test('has no users in an attempt after which the role is missing, although its task has failed', async () => {
    const { attempts } = await play({ task: [IN_USE], role: [ABSENT] });
    expect(attempts).toMatchObject([{ outcome: 'deleted', usage: [] }]);
  });

  test('does not confuse a role that was created before a failed task was read with one created later', async () => {
    // The first read shows the new role; the second task deletes it, and IAM shows it a little longer.
    const { outcomes } = await play({ task: [FAILED, DONE], role: [NEW, NEW, NEW, ABSENT] });
    expect(outcomes).toEqual(['1 t1 failed 0-500', '2 t2 deleted 3000-6000']);
  });
});

describe('the waits between requests', () => {
  const failing = (usage: readonly RoleUsage[]): Case => ({ task: [task('FAILED', usage)], role: [HERE] });

  test.each<{ name: string; usage: readonly RoleUsage[]; outcome: string; reason: string }>([
    { name: 'the role is in use', usage: [HOLDER], outcome: 'in-use', reason: 'the role is in use' },
    { name: 'AWS names no resource', usage: [], outcome: 'timed-out', reason: 'the role could not be deleted' },
  ])('double up to `max-delay`, until the last attempt, if $name', async ({ usage, outcome, reason }) => {
    const seen = await play(failing(usage));
    expect(seen.outcome).toBe(outcome);
    // Half of 5, 10, 20, 40, 80 s, and of 2 min from then on.
    const between = seen.waits.filter(wait => wait.endsWith(reason));
    expect(between.map(wait => Number.parseInt(wait, 10))).toEqual([2_500, 5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(seen.attempts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    // 8 times half a second for the reads, and the waits.
    expect(seen.clock.now()).toBe(8 * 500 + 197_500);
  });

  test('start short again between the polls of each task', async () => {
    const { waits } = await play({ task: [OPEN, OPEN, OPEN, OPEN, FAILED, OPEN, DONE], role: [HERE, ABSENT] });
    expect(waits).toEqual([
      '500 the deletion task of request 1 is open',
      '1000 the deletion task of request 1 is open',
      '2000 the deletion task of request 1 is open',
      '3000 the deletion task of request 1 is open',
      '3000 the deletion task of request 1 is open',
      '2500 the role could not be deleted',
      '500 the deletion task of request 2 is open',
      '1000 the deletion task of request 2 is open',
      '1000 checking again whether the role is gone',
    ]);
  });

  test('grow for a call that is not answered', async () => {
    const broken = unreadable(BROKEN);
    const { waits, lines } = await play({ request: [broken, broken, broken, broken, broken, found('t1')], role: [ABSENT] });
    expect(waits.slice(0, 5)).toEqual([
      '500 AWS does not answer',
      '1000 AWS does not answer',
      '2000 AWS does not answer',
      '3000 AWS does not answer',
      '3000 AWS does not answer',
    ]);
    expect(lines.filter(line => line === 'the connection broke; trying again')).toHaveLength(5);
  });

  test('are short after each deletion of resources', async () => {
    const seen = await play({
      task: [IN_USE],
      role: [HERE],
      clear: [
        [0, false],
        [0, false],
        [0, true],
        [0, true],
        [0, false],
        [0, false],
      ],
      settings: { maxAttempts: 7 },
    });
    const between = seen.waits.filter(wait => wait.endsWith('the role is in use')).map(wait => Number.parseInt(wait, 10));
    expect(between).toEqual([2_500, 5_000, 2_500, 2_500, 5_000, 10_000]);
    expect(seen.outcome).toBe('in-use');
  });

  test('follow the deletion of the named resources only', async () => {
    const { cleared } = await play({ task: [IN_USE, FAILED, task('FAILED', [HOLDER, OTHER]), DONE], role: [HERE, HERE, HERE, ABSENT] });
    expect(cleared).toEqual([[HOLDER], [HOLDER, OTHER]]);
  });
});

describe('the end', () => {
  const long = { initialDelay: 40_000, maxDelay: 40_000 };

  test.each<{ name: string; deadline: number; requests: number[] }>([
    // 15 s of a minute are reserved for the last request, and a minute of four minutes or more.
    { name: 'a minute', deadline: 60_000, requests: [0, 20_500, 41_000, 45_000] },
    { name: 'a quarter of an hour', deadline: 900_000, requests: [...Array.from({ length: 41 }, (_, index) => index * 20_500), 840_000] },
  ])('is preceded by one last request if it is after $name', async ({ deadline, requests }) => {
    const seen = await play({ task: [IN_USE], role: [HERE], settings: { ...long, deadline, maxAttempts: 100 } });
    expect(seen.times('request')).toEqual(requests);
    expect(seen.outcome).toBe('in-use');
    expect(seen.clock.now()).toBe((requests.at(-1) ?? 0) + 500);
  });

  test('can follow a last request that deletes the role', async () => {
    const seen = await play({
      task: at => (at < 45_000 ? IN_USE : DONE),
      role: at => (at < 45_000 ? HERE : ABSENT),
      settings: { ...long, deadline: 60_000 },
    });
    expect(seen.outcome).toBe('deleted');
    expect(seen.outcomes.at(-1)).toBe('4 t4 deleted 45000-46500');
  });

  test.each<{ name: string; cleared: boolean; settings: Partial<DeletionSettings>; outcome: string; requests: number[] }>([
    { name: 'makes a request at once if a resource was deleted', cleared: true, settings: {}, outcome: 'deleted', requests: [0, 52_500] },
    { name: 'makes no other request if no resource was deleted', cleared: false, settings: {}, outcome: 'in-use', requests: [0] },
    {
      name: 'makes no other request if no attempt is left',
      cleared: true,
      settings: { maxAttempts: 1 },
      outcome: 'in-use',
      requests: [0],
    },
  ])('$name after the time of the last request', async ({ cleared, settings, outcome, requests }) => {
    const seen = await play({
      task: [IN_USE, DONE],
      role: at => (at < 50_000 ? HERE : ABSENT),
      clear: [[52_000, cleared]],
      settings: { ...long, deadline: 60_000, ...settings },
    });
    expect(seen.outcome).toBe(outcome);
    expect(seen.times('request')).toEqual(requests);
  });

  test.each<{ name: string; script: Case }>([
    { name: 'a lost task', script: { task: [ABSENT], role: [HERE], settings: { deadline: 80_000 } } },
    { name: 'a role that stays', script: { task: [DONE], role: [HERE], settings: { deadline: 150_000 } } },
    { name: 'a lost task in the last attempt', script: { task: [ABSENT], role: [HERE], settings: { maxAttempts: 1 } } },
    { name: 'a role that stays in the last attempt', script: { task: [DONE], role: [HERE], settings: { maxAttempts: 1 } } },
  ])('is not followed by a request after $name', async ({ script }) => {
    const seen = await play(script);
    expect(seen.outcome).toBe('timed-out');
    expect(seen.times('request')).toEqual([0]);
    expect(seen.attempts.map(({ outcome }) => outcome)).toEqual(['lost']);
  });

  test('is not followed by a request after a failure at the time of the last request', async () => {
    // The last half second of 2 s is reserved: the second read is at exactly 1.5 s.
    const seen = await play({ task: [OPEN, IN_USE], role: [HERE], settings: { deadline: 2_000 } });
    expect([seen.outcome, seen.calls]).toEqual(['in-use', 'request@0 t1@500 t1@1500 role@1500 clear@1500']);
  });

  test('comes after one request if `max-attempts` is 1', async () => {
    const seen = await play({ task: [IN_USE], role: [HERE], settings: { maxAttempts: 1 } });
    expect([seen.outcome, seen.calls]).toEqual(['in-use', 'request@0 t1@500 role@500 clear@500']);
  });

  test.each<{ name: string; script: Case; cancelAt: number }>([
    { name: 'during a task', script: { task: [OPEN] }, cancelAt: 5_000 },
    { name: 'between requests', script: { task: [FAILED], role: [HERE] }, cancelAt: 2_000 },
    { name: 'while AWS does not answer', script: { request: [unreadable(BROKEN)] }, cancelAt: 4_321 },
    { name: 'between the two reads of the role', script: { role: [ABSENT] }, cancelAt: 1_000 },
    { name: 'while IAM still shows the role', script: { role: [HERE] }, cancelAt: 60_000 },
    { name: 'while resources are deleted', script: { task: [IN_USE], role: [HERE], clear: [[90_000, true]] }, cancelAt: 30_000 },
  ])('comes at once with the reason if the run is aborted $name', async ({ script, cancelAt }) => {
    const seen = await play({ ...script, cancelAt });
    expect(seen.outcome).toEqual(new Error('SIGTERM'));
    expect([seen.clock.now(), seen.clock.sleepers]).toEqual([cancelAt, 0]);
    expect(seen.attempts.at(-1)?.number).toBe(1);
  });
});

describe('a task of an earlier run', () => {
  const settings = { task: 't0' };

  test.each<Played>([
    {
      name: 'deletes the role if it succeeds',
      script: { role: [ABSENT] },
      outcome: 'deleted',
      calls: 't0@500 role@500 role@1500',
      attempts: ['0 t0 deleted 0-1500'],
    },
    {
      name: 'is polled if it is in progress',
      script: { task: [OPEN, OPEN, DONE], role: [ABSENT] },
      outcome: 'deleted',
      calls: 't0@500 t0@1500 t0@3500 role@3500 role@4500',
      attempts: ['0 t0 deleted 0-4500'],
    },
    {
      name: 'has deleted the role if both are missing',
      script: { task: [ABSENT], role: [ABSENT] },
      outcome: 'deleted',
      calls: 't0@500 role@500 role@500 role@1500',
      attempts: ['0 t0 deleted 0-1500'],
    },
    {
      name: 'is lost at once if it is missing, and the deletion is requested again',
      script: { task: [ABSENT, DONE], role: [HERE, ABSENT] },
      outcome: 'deleted',
      calls: 't0@500 role@500 request@500 t1@1000 role@1000 role@2000',
      attempts: ['0 t0 lost 0-500', '1 t1 deleted 500-2000'],
    },
    {
      name: 'is evaluated like a task of this run if it has failed',
      script: { task: [IN_USE, DONE], role: [HERE, ABSENT] },
      outcome: 'deleted',
      calls: 't0@500 role@500 clear@500 request@3000 t1@3500 role@3500 role@4500',
      attempts: ['0 t0 in-use 0-500', '1 t1 deleted 3000-4500'],
    },
  ])('$name', async ({ script, outcome, calls, attempts }) => {
    const seen = await play({ ...script, settings });
    expect([seen.outcome, seen.calls]).toEqual([outcome, calls]);
    expect(seen.outcomes).toEqual(attempts);
    expect(seen.lines[0]).toBe('resuming the deletion task t0');
  });

  test('does not count as an attempt', async () => {
    const seen = await play({ task: [IN_USE], role: [HERE], settings: { ...settings, maxAttempts: 2 } });
    expect(seen.attempts.map(({ number }) => number)).toEqual([0, 1, 2]);
  });
});

describe('the log', () => {
  test('shows every attempt from its start, with all that AWS says', async () => {
    const { told, lines } = await play({ task: [task('FAILED', [HOLDER, OTHER], 'still\nin `use`'), DONE] });
    const begun = {
      number: 1,
      task: undefined,
      status: undefined,
      startedAt: 0,
      endedAt: undefined,
      outcome: 'pending',
      reason: undefined,
      usage: [],
    };
    const asked = { ...begun, task: 't1' };
    const failed = { ...asked, status: 'FAILED', endedAt: 500, outcome: 'in-use', reason: 'still\nin `use`', usage: [HOLDER, OTHER] };
    const second = { ...begun, number: 2, startedAt: 3_000 };
    expect(told).toEqual([
      [begun],
      [asked],
      [failed],
      [failed, second],
      [failed, { ...second, task: 't2' }],
      [failed, { ...second, task: 't2', status: 'SUCCEEDED' }],
      [failed, { ...second, task: 't2', status: 'SUCCEEDED', outcome: 'deleted', endedAt: 4_500 }],
    ]);
    expect(lines).toEqual([
      'request 1: deletion task t1',
      `the deletion failed: still in 'use'; in use by mailmanager-ingress-point/inp-1 in eu-north-1, identity/example.com in us-east-1`,
      'request 2: deletion task t2',
      'the role is deleted: IAM does not show it any more',
    ]);
  });

  test.each<{ name: string; script: Case; lines: string[] }>([
    {
      name: 'shows a failure without a reason',
      script: { task: [FAILED, DONE] },
      lines: [
        'request 1: deletion task t1',
        'the deletion failed: AWS gives no reason',
        'request 2: deletion task t2',
        'the role is deleted: IAM does not show it any more',
      ],
    },
    {
      name: 'shows a missing role',
      script: { before: undefined, request: [ABSENT], role: [ABSENT] },
      lines: ['request 1: the role does not exist', 'there is no role to delete'],
    },
    {
      name: 'shows a role that was created again',
      script: { role: [NEW, ABSENT] },
      lines: [
        'request 1: deletion task t1',
        'SES has created the role again: something of SES still needs it',
        'request 2: deletion task t2',
        'the role is deleted: IAM does not show it any more',
      ],
    },
  ])('$name', async ({ script, lines }) => {
    expect((await play(script)).lines).toEqual(lines);
  });
});
