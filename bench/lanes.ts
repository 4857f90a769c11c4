import { simulation } from '../__tests__/support/simulation.ts';
import { limiter } from '../src/core/limiter.ts';
import { table } from '../src/report/markdown.ts';
import { exponential, generator } from './random.ts';
import { type Section, shown } from './target.ts';

/** Milliseconds to the server or back, at least. */
const WAY = 15;

/** A server that lets a burst of `size` requests through, and then `rate` a second. */
interface Server {
  readonly name: string;
  readonly size: number;
  readonly rate: number;
}

const STRICT: Server = { name: 'one request a second, no burst', size: 1, rate: 1 };
const BURSTS: Server = { name: '10 requests a second, bursts of 20', size: 20, rate: 10 };

interface Sent {
  /** To the least possible time, (N - size) / rate. */
  readonly slower: number;
  readonly refused: number;
}

/** Sends `number` requests of a Region at once through the action's limiter, in simulated time. */
async function send(number: number, { size, rate }: Server, seed: number): Promise<Sent> {
  const clock = simulation({ limit: 10_000_000 });
  const random = generator(seed);
  const { signal } = new AbortController();
  const { enter } = limiter(clock, random, signal);
  let [tokens, at, refused, sent] = [size, 0, 0, 0];
  const way = (): Promise<void> => clock.sleep(WAY + exponential(10, random), signal);
  const request = async (): Promise<void> => {
    const place = enter();
    for (let accepted = false; !accepted; ) {
      await place.turn();
      await way();
      sent += 1;
      tokens = Math.min(size, tokens + ((clock.now() - at) / 1_000) * rate);
      at = clock.now();
      accepted = tokens >= 1;
      tokens -= Number(accepted);
      refused += Number(!accepted);
      await way();
      place.answered(!accepted);
    }
  };
  await clock.run(Promise.all(Array.from({ length: number }, request)));
  return { slower: clock.now() / 1_000 / ((number - size) / rate), refused: (100 * refused) / sent };
}

/** How close the requests of a Region come to what the Region lets through. */
export async function lanes(): Promise<Section> {
  const rows: string[][] = [];
  const strict: Sent[] = [];
  for (const server of [STRICT, BURSTS]) {
    for (const number of [30, 100, 1_000]) {
      const each = await send(number, server, 1);
      rows.push([server.name, number.toLocaleString('en'), shown(each.slower), `${each.refused.toFixed(1)} %`]);
      if (server === STRICT) {
        strict.push(each);
      }
    }
  }
  return {
    text: table(['the Region lets through', 'requests', 'time to the least', 'refused'], rows),
    targets: [
      {
        what: 'one request a second, 30 to 1,000 requests: time to the least',
        sense: 'at most',
        limit: 1.15,
        measured: Math.max(...strict.map(({ slower }) => slower)),
        before: '1.09',
      },
      {
        what: 'one request a second, 1,000 requests: refused',
        sense: 'at most',
        limit: 10,
        unit: '%',
        measured: strict.at(-1)?.refused ?? Number.NaN,
        before: '0.0 %',
      },
    ],
  };
}
