import type { ServerResponse } from 'node:http';
import type { Answer } from './api.ts';
import type { Break, BreakPoint } from './faults.ts';

/** For what was sent to arrive before the connection ends: it may overtake it otherwise. */
const ARRIVES_WITHIN = 10;
const CHUNK = ' '.repeat(64 * 1024);

/** Sends an answer, whole. */
export function deliver(answer: Answer, response: ServerResponse): void {
  const { status, headers, body } = answer;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Sends an answer as far as the point where it breaks. */
export function deliverBroken(answer: Answer, response: ServerResponse, how: Break, at: BreakPoint): void {
  const { status, headers, body } = answer;
  const { socket } = response;
  if (at !== 'start') {
    // Without a length, a flood has no end that anybody could know of.
    response.writeHead(status, { ...headers, ...(how !== 'flood' && { 'content-length': Buffer.byteLength(body) }) });
    response.flushHeaders();
  }
  if (at === 'body') response.write(body.slice(0, body.length / 2));
  if (how === 'flood') flood(response);
  if (how === 'reset') setTimeout(() => socket?.resetAndDestroy(), ARRIVES_WITHIN);
  if (how === 'close') setTimeout(() => socket?.end(), ARRIVES_WITHIN);
}

/** Writes as fast as it is read, until nobody reads any more. */
function flood(response: ServerResponse): void {
  const pour = (): void => {
    while (response.writable && response.write(CHUNK));
  };
  response.on('drain', pour);
  pour();
}
