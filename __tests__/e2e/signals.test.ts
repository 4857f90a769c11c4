import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Job, runJob } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { type Call, startEmulator } from '../../emulator/server.ts';
import { accountOf, type World } from '../../emulator/world.ts';
import { complaints } from '../report/schema.ts';
import { WITH } from './gate.ts';

const CREATE = { ...WITH, 'on-missing': 'create' };
const TEARDOWN = {
  ...WITH,
  mode: 'teardown',
  'allowed-account-ids': '111122223333',
  'delete-resources': 'blocking',
  'resource-regions': 'all',
  'resource-names': '*',
  'include-data': 'true',
};
/** The runner kills a process 10 s after the first signal. */
const END_WITHIN = 7_500;

/** The signals to a job, one right after the other. */
const SIGNALS = [['SIGINT'], ['SIGTERM'], ['SIGHUP'], ['SIGQUIT'], ['SIGINT', 'SIGTERM'], ['SIGINT', 'SIGINT']] as const;
type Signals = (typeof SIGNALS)[number];

interface Played {
  readonly job: Job;
  readonly world: World;
  readonly calls: readonly Call[];
  /** Milliseconds from the start of the process to its first request. */
  readonly ready: number;
  /** Milliseconds from the first signal to the end of the process. */
  readonly took: number;
}

/** When a job gets its signals: at a request, answered or not; or that many milliseconds after its start, and SES never answers. */
type When = { readonly request: number; readonly answered: boolean } | { readonly after: number };

/** Plays the shipped action, and signals it. */
async function signalled(world: World, inputs: Readonly<Record<string, string>>, when: When, signals: Signals): Promise<Played> {
  let child: ChildProcess | undefined;
  let startedAt = 0;
  let ready = Number.NaN;
  let signalledAt = Number.NaN;
  let endedAt = Number.NaN;
  const kill = (): void => {
    signalledAt = performance.now();
    for (const signal of signals) {
      child?.kill(signal);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const calls: Call[] = [];
  const emulator = await startEmulator(world, {
    heard: call => {
      calls.push(call);
      ready = calls.length === 1 ? performance.now() - startedAt : ready;
      if ('request' in when && calls.length === when.request) {
        kill();
        if (!when.answered) {
          emulator.fail(call.action, { hang: true });
        }
      }
    },
  });
  if ('after' in when) {
    emulator.fail('GetAccount', { hang: true });
  }
  try {
    const job = await runJob(emulator.environment(), {
      inputs,
      started: process => {
        child = process;
        startedAt = performance.now();
        once(process, 'exit').then(() => {
          endedAt = performance.now();
        });
        if ('after' in when) {
          timer = setTimeout(kill, when.after);
        }
      },
    });
    return { job, world, calls, ready, took: endedAt - signalledAt };
  } finally {
    clearTimeout(timer);
    await emulator.close();
  }
}

/** The files of the runner, with their contents at the start. */
const FILES = [
  ['GITHUB_ENV', ''],
  ['GITHUB_OUTPUT', ''],
  ['GITHUB_PATH', ''],
  ['GITHUB_STATE', ''],
  ['GITHUB_STEP_SUMMARY', ''],
  ['event.json', '{}'],
] as const;

/** Checks that all results are complete; returns the status. */
function expectWhole(job: Job): string {
  const { status = '' } = job.outputs;
  expect(Object.keys(job.files).toSorted()).toEqual([...FILES.map(([name]) => name), 'ses-role-gate-gate.json']);
  expect(complaints(job.report)).toBeNull();
  expect(job.report).toMatchObject({ status });
  expect(job.summary).toMatch(new RegExp(`^## \\S+ SES role (?:gate|teardown): ${status}(?: in .*)?\n`));
  expect(job.log.split('\n').at(-1)).toContain(` ${status}: `);
  expect(job.exitCode).toBe(status === 'cancelled' ? 1 : 0);
  return status;
}

/** Random values, the same in every run of the tests. */
function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: 42, numRuns: count });
}

describe('a signal', () => {
  const moments = sample(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.boolean(), fc.constantFrom(...SIGNALS)), 16);
  test.concurrent.each(moments)(
    'ends a check that creates the role in time, at request %d (answered: %p) by %p',
    async (request, answered, signals) => {
      const { job, world, took } = await signalled(scenarios.missing(), CREATE, { request, answered }, signals);
      // An answered run can end before the signal arrives.
      expect(answered ? ['cancelled', 'healthy'] : ['cancelled']).toContain(expectWhole(job));
      expect(took).toBeLessThan(END_WITHIN);
      const created = (job.report as { readonly role?: { readonly created: boolean } }).role?.created ?? false;
      expect([created, job.log.includes('took effect is not known')]).toContain(accountOf(world).role !== undefined);
    },
  );

  const later = sample(fc.tuple(fc.integer({ min: 3, max: 14 }), fc.boolean(), fc.constantFrom(...SIGNALS)), 4);
  test.concurrent.each(later)('ends a teardown in time, at request %d (answered: %p) by %p', async (request, answered, signals) => {
    const { job, calls, took } = await signalled(scenarios['teardown-in-use'](), TEARDOWN, { request, answered }, signals);
    expect(expectWhole(job)).toBe('cancelled');
    expect(took).toBeLessThan(END_WITHIN);
    expect(job.outputs['attempts'] ?? '0').toBe(String(calls.filter(({ action }) => action === 'DeleteServiceLinkedRole').length));
  });

  test('during the start leaves no results or complete results', async () => {
    const { ready } = await signalled(scenarios.healthy(), WITH, { request: 1, answered: false }, ['SIGINT']);
    const chosen = sample(fc.tuple(fc.double({ min: 0, max: 1.3, noNaN: true }), fc.constantFrom(...SIGNALS)), 12);
    const ends: string[] = [];
    for (const [moment, signals] of chosen) {
      const { job, calls, took } = await signalled(scenarios.healthy(), WITH, { after: moment * ready }, signals);
      if (job.exitCode === null) {
        // No handler is set yet, so that the system ends the process before it has done anything.
        expect([calls, job.raw]).toEqual([[], '']);
        expect(Object.entries(job.files).toSorted()).toEqual(FILES);
        ends.push('nothing');
      } else {
        ends.push(expectWhole(job));
      }
      expect(took).toBeLessThan(END_WITHIN);
    }
    expect(new Set(ends)).toEqual(new Set(['nothing', 'cancelled']));
  });
});
