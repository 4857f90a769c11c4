import { describe, expect, test } from '@jest/globals';
import { generator } from '../../../bench/random.ts';
import { limiter } from '../../../src/core/limiter.ts';
import { ROUND_TRIP, sharedRegion } from '../../support/rate.ts';
import { simulation } from '../../support/simulation.ts';

const middle = (): number => 0.5;

/** Sends the requests at once, and repeats each until the Region accepts it. */
async function sendAll(number: number, size: number, rate: number) {
  const clock = simulation({ limit: 2_000_000 });
  const { signal } = new AbortController();
  const region = sharedRegion(clock, { size, rate });
  const { enter } = limiter(clock, generator(1), signal);
  const order: number[] = [];
  let pending = 0;
  let most = 0;
  const send = async (index: number): Promise<void> => {
    const place = enter();
    for (let accepted = false; !accepted; ) {
      await place.turn();
      pending += 1;
      most = Math.max(most, pending);
      accepted = await region.send({ abortSignal: signal }).then(
        () => true,
        () => false,
      );
      pending -= 1;
      place.answered(!accepted);
    }
    order.push(index);
  };
  await clock.run(Promise.all(Array.from({ length: number }, (_, index) => send(index))));
  return { clock, accepted: region.passed.length, refused: region.refused.length, order, most };
}

describe('a limiter on a server that accepts exactly one request a second', () => {
  test.each([{ number: 10 }, { number: 100 }, { number: 1_000 }])(
    'sends $number requests in at most 1.15 times the least time',
    async ({ number }) => {
      const { clock, accepted } = await sendAll(number, 1, 1);
      expect(accepted).toBe(number);
      expect(clock.now() / 1_000).toBeLessThanOrEqual(1.15 * (number - 1) + ROUND_TRIP / 1_000);
    },
  );

  test('has at most one request in ten refused after the rate has settled', async () => {
    const few = await sendAll(100, 1, 1);
    const many = await sendAll(400, 1, 1);
    const refused = many.refused - few.refused;
    expect(refused / (refused + 300)).toBeLessThanOrEqual(0.1);
  });
});

test('a limiter exceeds the documented rate on a server that accepts bursts and ten requests a second', async () => {
  const { clock } = await sendAll(200, 20, 10);
  expect(clock.now() / 1_000).toBeLessThanOrEqual(1.3 * ((200 - 20) / 10));
});

test('a limiter delays no request on a server without a limit', async () => {
  const { clock, refused, most } = await sendAll(160, 1_000, 1_000);
  expect(refused).toBe(0);
  // Sixteen at a time.
  expect(most).toBe(16);
  expect(clock.now()).toBe((160 / 16) * ROUND_TRIP);
});

test('a limiter falls to one request a second at once after a burst of 1,000 requests', async () => {
  const { clock, refused } = await sendAll(1_030, 1_000, 1);
  expect(clock.now() / 1_000).toBeLessThanOrEqual(1.15 * 30);
  // Four times the 16 requests that can be pending.
  expect(refused).toBeLessThan(4 * 16);
});

test('a limiter sends requests in their order, also after a refusal', async () => {
  const { order } = await sendAll(40, 1, 1);
  // Pending requests can overtake each other.
  for (const [position, index] of order.entries()) {
    expect(Math.abs(position - index)).toBeLessThanOrEqual(16);
  }
});

test('a limiter waits at most four seconds before a request to a server that refuses everything', async () => {
  const clock = simulation();
  const { signal } = new AbortController();
  const place = limiter(clock, middle, signal).enter();
  const waits: number[] = [];
  await clock.run(
    (async () => {
      for (let attempt = 0; attempt < 30; attempt++) {
        const before = clock.now();
        await place.turn();
        waits.push(clock.now() - before);
        await clock.sleep(1, signal);
        place.answered(true);
      }
    })(),
  );
  expect(Math.max(...waits)).toBeLessThanOrEqual(4_000);
  // Half of the longest wait, by `middle`.
  expect(waits.at(-1)).toBeGreaterThan(2_000);
});

test('a limiter ends the waits of queued requests when the run ends', async () => {
  const clock = simulation();
  const over = new AbortController();
  const { enter } = limiter(clock, middle, over.signal);
  const reason = new Error('over');
  // Sixteen requests are pending, and two wait for them.
  const sent = Array.from({ length: 16 }, () => enter());
  await clock.run(Promise.all(sent.map(place => place.turn())));
  const queued = [enter().turn(), enter().turn()].map(turn => turn.catch((error: unknown) => error));
  over.abort(reason);
  expect(await clock.run(Promise.all(queued))).toEqual([reason, reason]);
  await expect(enter().turn()).rejects.toBe(reason);
});

test('a limiter ends the wait for a time when the run ends', async () => {
  const clock = simulation();
  const over = new AbortController();
  const reason = new Error('over');
  const { enter } = limiter(clock, middle, over.signal);
  const first = enter();
  await clock.run(first.turn());
  await clock.run(clock.sleep(1, over.signal));
  first.answered(true);
  const waiting = first.turn().catch((error: unknown) => error);
  clock.at(100, () => over.abort(reason));
  expect(await clock.run(waiting)).toBe(reason);
});
