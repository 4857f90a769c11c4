import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promiseHooks } from 'node:v8';
import { type Call, startEmulator } from '../../emulator/server.ts';
import type { World } from '../../emulator/world.ts';
import { requestIdToken } from '../../src/github/id-token.ts';
import type { Runner } from '../../src/model/ports.ts';
import { runError } from '../../src/model/problem.ts';
import { run } from '../../src/run.ts';
import { networkClock } from '../aws/support.ts';
import { handedOn } from '../support/inputs.ts';

/** When a run is cancelled: during that event, or at that continuation after an `await`; from 1. */
export type At = { readonly event: number } | { readonly await: number };

/** The results of a run that might have been cancelled. */
export interface Left {
  readonly passes: boolean;
  /** All events in order. */
  readonly events: readonly string[];
  /** How many events had happened at the cancellation; Infinity without one. */
  readonly before: number;
  /** How many continuations the run and its clients had, without those of the emulator. */
  readonly awaits: number;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summaries: readonly string[];
  readonly lines: readonly string[];
  /** The text of every file in the folder of the run, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  /** Requests that started after the end of the run; an earlier one can arrive later. */
  readonly late: readonly string[];
  readonly world: World;
  /** Milliseconds of real time from the cancellation to the end; NaN without one. */
  readonly took: number;
}

/** What the run started, however many awaits later. */
const ofRun = new AsyncLocalStorage<true>();
const START = channel('http.client.request.start');
const FINISH = channel('http.client.response.finish');

/** A run in this process on a clock without real waits; it is cancelled unless it ends first. */
export async function cancelled(world: World, inputs: Readonly<Record<string, string>>, at: At = { event: 0 }): Promise<Left> {
  const controller = new AbortController();
  const events: string[] = [];
  let awaits = 0;
  let before = Number.POSITIVE_INFINITY;
  let abortedAt = Number.NaN;
  const cancel = (): void => {
    before = events.length;
    abortedAt = performance.now();
    controller.abort(runError('cancelled', 'the run was cancelled by SIGINT', 'run the job again'));
  };
  const event = (what: string): void => {
    events.push(what);
    if ('event' in at && events.length === at.event) {
      cancel();
    }
  };
  const emulator = await startEmulator(world, { heard: ({ action }) => event(`${action} is asked`) });
  Object.assign(process.env, emulator.environment());
  const folder = mkdtempSync(join(tmpdir(), 'cancelled-'));
  const answered = (): void => event('an answer is there');
  FINISH.subscribe(answered);

  const time = networkClock(() => event('a wait begins'));
  const clock = {
    now: () => time.now(),
    sleep: async (milliseconds: number, signal: AbortSignal): Promise<void> => {
      await time.sleep(milliseconds, signal);
      event('a wait ends');
    },
  };
  const outputs = new Map<string, string>();
  const summaries: string[] = [];
  const lines: string[] = [];
  const runner: Runner = {
    input: handedOn(inputs),
    log: line => {
      lines.push(line);
      event(`the log says: ${line}`);
    },
    group: title => event(`the group ${title}`),
    debug: line => event(`debug: ${line}`),
    mask: () => event('a mask'),
    annotate: ({ title }) => event(`the annotation ${title}`),
    output: (name, value) => {
      outputs.set(name, value);
      event(`the output ${name}`);
    },
    summarize: async markdown => {
      event('the summary begins');
      await Promise.resolve();
      summaries.push(markdown);
      event('the summary is there');
    },
  };
  const random = (): number => 0.5;
  const env = { ...process.env, RUNNER_TEMP: folder, GITHUB_RUN_ID: '1001' };
  const unhook = promiseHooks.onBefore(() => {
    if (ofRun.getStore() === undefined) {
      return;
    }
    awaits += 1;
    if ('await' in at && awaits === at.await) {
      cancel();
    }
  });
  const passes = await ofRun.run(true, () =>
    run({
      runner,
      env,
      clock,
      random,
      signal: controller.signal,
      idToken: (audience, until) => requestIdToken(audience, { env, clock, random, signal: until }),
    }),
  );
  unhook();
  const took = performance.now() - abortedAt;
  const late: string[] = [];
  const begun = (message: unknown): void => {
    const { method, host, path } = (message as { readonly request: ClientRequest }).request;
    late.push(`${method} ${host}${path}`);
  };
  START.subscribe(begun);
  await new Promise(resolve => {
    setTimeout(resolve, 2);
  });
  START.unsubscribe(begun);
  FINISH.unsubscribe(answered);
  // Many open servers would slow down later runs.
  await emulator.close();
  const calls = [...emulator.calls];
  const files = Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, { recursive: true, force: true });
  return { passes, events, before, awaits, outputs, summaries, lines, files, calls, late, world, took };
}
