import { describe, expect, test } from '@jest/globals';
import { exponential, generator } from '../../bench/random.ts';
import { jobCalls, type Rate, STRICT, sharedRegion } from '../support/rate.ts';
import { simulation } from '../support/simulation.ts';

const never = new AbortController().signal;

/** Jobs that each send that many requests at once, a tenth of a second apart. */
async function share(jobs: number, requests: number, rate: Rate, seed = 1) {
  const clock = simulation({ limit: 10_000_000 });
  const random = generator(seed);
  const region = sharedRegion(clock, rate, () => 10 + exponential(5, random));
  const job = async (number: number): Promise<number> => {
    await clock.sleep(number * 100, never);
    const call = jobCalls(clock, random, never);
    await Promise.all(Array.from({ length: requests }, () => call(region.send)));
    return clock.now() / 1_000;
  };
  const ended = await clock.run(Promise.all(Array.from({ length: jobs }, (_, number) => job(number))));
  return { ended: ended.toSorted((one, other) => one - other), passed: region.passed.length, refused: region.refused.length };
}

describe('jobs that share one request a second', () => {
  test.each([
    { jobs: 2, requests: 11, seed: 1 },
    { jobs: 2, requests: 51, seed: 2 },
    { jobs: 5, requests: 11, seed: 3 },
    { jobs: 5, requests: 51, seed: 4 },
    { jobs: 10, requests: 11, seed: 5 },
    { jobs: 10, requests: 51, seed: 6 },
  ])('all get answers in 1.2 times the least time: $jobs jobs of $requests requests', async ({ jobs, requests, seed }) => {
    const { ended, passed } = await share(jobs, requests, STRICT, seed);
    expect(passed).toBe(jobs * requests);
    expect(ended.at(-1)).toBeLessThanOrEqual(1.2 * (jobs * requests - 1));
  });
});

test('a Region without a limit serves five jobs as fast as one', async () => {
  const { refused, ended } = await share(5, 51, { size: 1_000, rate: 1_000 });
  expect(refused).toBe(0);
  expect(ended.at(-1)).toBeLessThanOrEqual(0.4 + 0.5);
});

test('a Region that accepts no request ends every call after five minutes, and each later call at once', async () => {
  const clock = simulation();
  const random = generator(1);
  const region = sharedRegion(clock, { size: 0, rate: 0 });
  const call = jobCalls(clock, random, never);
  const failed = (): Promise<unknown> => call(region.send).catch((error: unknown) => (error as Error).name);
  expect(await clock.run(Promise.all(Array.from({ length: 40 }, failed)))).toEqual(Array(40).fill('TooManyRequestsException'));
  const minutes = clock.now() / 60_000;
  expect(minutes).toBeGreaterThan(5);
  expect(minutes).toBeLessThan(5.1);
  const sent = region.refused.length;
  expect(await clock.run(failed())).toBe('TooManyRequestsException');
  expect(region.refused).toHaveLength(sent + 1);
  expect(clock.now() / 60_000 - minutes).toBeLessThan(0.1);
});

test('a Region that recovers after four minutes answers every request', async () => {
  const clock = simulation();
  const random = generator(1);
  const [closed, open] = [sharedRegion(clock, { size: 0, rate: 0 }), sharedRegion(clock, { size: 20, rate: 10 })];
  const call = jobCalls(clock, random, never);
  const answers = Array.from({ length: 40 }, () => call(options => (clock.now() < 4 * 60_000 ? closed : open).send(options)));
  await clock.run(Promise.all(answers));
  expect(open.passed).toHaveLength(40);
  expect(clock.now()).toBeLessThan(5 * 60_000);
});

test('a failure that is not throttling counts, even after many throttled requests', async () => {
  const clock = simulation();
  const region = sharedRegion(clock, STRICT);
  const call = jobCalls(clock, () => 0.5, never);
  let broken = 0;
  const send: typeof region.send = async options => {
    const answer = await region.send(options);
    broken += 1;
    throw Object.assign(new Error('try again'), { name: 'InternalFailure', $metadata: { httpStatusCode: 500, ...answer.$metadata } });
  };
  const both = Promise.all([call(send), call(region.send)].map(each => each.catch((error: unknown) => (error as Error).name)));
  expect(await clock.run(both)).toEqual(['InternalFailure', expect.anything()]);
  expect(broken).toBe(8);
  expect(region.refused.length).toBeGreaterThan(0);
});
