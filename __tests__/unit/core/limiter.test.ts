import { describe, expect, test } from '@jest/globals';
import { limiter } from '../../../src/core/limiter.ts';
import { type Simulation, simulation } from '../../support/simulation.ts';

/** Milliseconds until an answer is there. */
const ROUND_TRIP = 30;

/** A server that lets a burst through, and then so many requests a second. */
class TokenBucket {
  accepted = 0;
  readonly times: number[] = [];
  refused = 0;
  readonly #clock: Simulation;
  readonly #size: number;
  readonly #rate: number;
  #tokens: number;
  #at: number;

  constructor(clock: Simulation, size: number, rate: number) {
    this.#clock = clock;
    this.#size = size;
    this.#rate = rate;
    this.#tokens = size;
    this.#at = clock.now();
  }

  accepts(): boolean {
    const now = this.#clock.now();
    this.#tokens = Math.min(this.#size, this.#tokens + ((now - this.#at) / 1_000) * this.#rate);
    this.#at = now;
    // Floating-point numbers must not cost a token that is due.
    if (this.#tokens < 1 - 1e-9) {
      this.refused += 1;
      return false;
    }
    this.#tokens -= 1;
    this.accepted += 1;
    this.times.push(now);
    return true;
  }
}

/** Sends so many requests at once, each until the server accepts it. Resolves with the order in which they were accepted. */
async function sendAll(number: number, size: number, rate: number) {
  const clock = simulation({ limit: 2_000_000 });
  const { signal } = new AbortController();
  const server = new TokenBucket(clock, size, rate);
  const { enter } = limiter(clock, signal);
  const order: number[] = [];
  let pending = 0;
  let most = 0;
  const send = async (index: number): Promise<void> => {
    const place = enter();
    for (let accepted = false; !accepted; ) {
      await place.turn();
      pending += 1;
      most = Math.max(most, pending);
      await clock.sleep(ROUND_TRIP / 2, signal);
      accepted = server.accepts();
      await clock.sleep(ROUND_TRIP / 2, signal);
      pending -= 1;
      place.answered(!accepted);
    }
    order.push(index);
  };
  await clock.run(Promise.all(Array.from({ length: number }, (_, index) => send(index))));
  return { clock, server, order, most };
}

describe('on a server that lets exactly one request a second through', () => {
  test.each([{ number: 10 }, { number: 100 }, { number: 1_000 }])(
    '$number requests take at most 1.15 times the least',
    async ({ number }) => {
      const { clock, server } = await sendAll(number, 1, 1);
      expect(server.accepted).toBe(number);
      expect(clock.now() / 1_000).toBeLessThanOrEqual(1.15 * (number - 1) + ROUND_TRIP / 1_000);
    },
  );

  test('at most one request in ten is refused once the rate has settled', async () => {
    const few = await sendAll(100, 1, 1);
    const many = await sendAll(400, 1, 1);
    const refused = many.server.refused - few.server.refused;
    expect(refused / (refused + 300)).toBeLessThanOrEqual(0.1);
  });
});

test('on a server that lets bursts and ten requests a second through, the rate rises above the documented one', async () => {
  const { clock } = await sendAll(200, 20, 10);
  expect(clock.now() / 1_000).toBeLessThanOrEqual(1.3 * ((200 - 20) / 10));
});

test('on a server without a limit, no request waits for a time', async () => {
  const { clock, server, most } = await sendAll(160, 1_000, 1_000);
  expect(server.refused).toBe(0);
  // Sixteen at a time.
  expect(most).toBe(16);
  expect(clock.now()).toBe((160 / 16) * ROUND_TRIP);
});

test('requests are served in their order, those that were refused too', async () => {
  const { order } = await sendAll(40, 1, 1);
  // Requests that are on their way together can overtake each other.
  for (const [position, index] of order.entries()) {
    expect(Math.abs(position - index)).toBeLessThanOrEqual(16);
  }
});

test('a server that refuses everything is asked at least every eight seconds', async () => {
  const clock = simulation();
  const { signal } = new AbortController();
  const place = limiter(clock, signal).enter();
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
  expect(Math.max(...waits)).toBeLessThanOrEqual(8_000);
  expect(waits.at(-1)).toBeGreaterThan(7_000);
});

test('the end of the run ends every wait, queued or timed', async () => {
  const clock = simulation();
  const over = new AbortController();
  const { enter } = limiter(clock, over.signal);
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
  const { enter } = limiter(clock, over.signal);
  const first = enter();
  await clock.run(first.turn());
  await clock.run(clock.sleep(1, over.signal));
  first.answered(true);
  const waiting = first.turn().catch((error: unknown) => error);
  clock.at(100, () => over.abort(reason));
  expect(await clock.run(waiting)).toBe(reason);
});
