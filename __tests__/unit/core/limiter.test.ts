import { describe, expect, test } from '@jest/globals';
import { generator } from '../../../bench/random.ts';
import { limiter } from '../../../src/core/limiter.ts';
import { ROUND_TRIP, sharedRegion } from '../../support/rate.ts';
import { simulation } from '../../support/simulation.ts';

const middle = (): number => 0.5;

/** Sends so many requests at once, each until the Region accepts it. */
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

describe('on a server that lets exactly one request a second through', () => {
  test.each([{ number: 10 }, { number: 100 }, { number: 1_000 }])(
    '$number requests take at most 1.15 times the least',
    async ({ number }) => {
      const { clock, accepted } = await sendAll(number, 1, 1);
      expect(accepted).toBe(number);
      expect(clock.now() / 1_000).toBeLessThanOrEqual(1.15 * (number - 1) + ROUND_TRIP / 1_000);
    },
  );

  test('at most one request in ten is refused once the rate has settled', async () => {
    const few = await sendAll(100, 1, 1);
    const many = await sendAll(400, 1, 1);
    const refused = many.refused - few.refused;
    expect(refused / (refused + 300)).toBeLessThanOrEqual(0.1);
  });
});

test('on a server that lets bursts and ten requests a second through, the rate rises above the documented one', async () => {
  const { clock } = await sendAll(200, 20, 10);
  expect(clock.now() / 1_000).toBeLessThanOrEqual(1.3 * ((200 - 20) / 10));
});

test('on a server without a limit, no request waits for a time', async () => {
  const { clock, refused, most } = await sendAll(160, 1_000, 1_000);
  expect(refused).toBe(0);
  // Sixteen at a time.
  expect(most).toBe(16);
  expect(clock.now()).toBe((160 / 16) * ROUND_TRIP);
});

test('after a burst of 1,000 requests, the rate falls to one a second at once', async () => {
  const { clock, refused } = await sendAll(1_030, 1_000, 1);
  expect(clock.now() / 1_000).toBeLessThanOrEqual(1.15 * 30);
  // Four times what is on its way at the same time.
  expect(refused).toBeLessThan(4 * 16);
});

test('requests are served in their order, those that were refused too', async () => {
  const { order } = await sendAll(40, 1, 1);
  // Requests that are on their way together can overtake each other.
  for (const [position, index] of order.entries()) {
    expect(Math.abs(position - index)).toBeLessThanOrEqual(16);
  }
});

test('a server that refuses everything is asked at least every four seconds', async () => {
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

test('the end of the run ends every wait, queued or timed', async () => {
  const clock = simulation();
  const over = new AbortController();
  const { enter } = limiter(clock, middle, over.signal);
  const reason = new Error('over');
  // Sixteen are on their way, and two wait for them.
  const sent = Array.from({ length: 16 }, () => enter());
  await clock.run(Promise.all(sent.map(place => place.turn())));
  const queued = [enter().turn(), enter().turn()].map(turn => turn.catch((error: unknown) => error));
  over.abort(reason);
  expect(await clock.run(Promise.all(queued))).toEqual([reason, reason]);
  await expect(enter().turn()).rejects.toBe(reason);
});

test('the end of the run ends the wait for a time', async () => {
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
