/** Starts relays: `node bench/relay-process.ts TARGET-PORT ROUND-TRIP NUMBER`. Sends their ports to the parent, and ends with it. */
import { startRelay } from './relay.ts';

const [target = 0, roundTrip = 0, number = 0] = process.argv.slice(2).map(Number);
const relays = await Promise.all(Array.from({ length: number }, () => startRelay(target, roundTrip)));
process.send?.(relays.map(({ port }) => port));
process.on('disconnect', () => process.exit());
