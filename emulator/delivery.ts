import type { ServerResponse } from 'node:http';
import type { Answer } from './api.ts';
import type { Break, BreakPoint } from './faults.ts';

/** In milliseconds: the time for sent data to arrive before the connection ends, which could overtake the data. */
const ARRIVES_WITHIN = 10;
const CHUNK = ' '.repeat(64 * 1024);

/** Sends a complete answer. */
export function deliver(answer: Answer, response: ServerResponse): void {
  const { status, headers, body } = answer;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Sends an answer up to the point at which it breaks. */
export function deliverBroken(answer: Answer, response: ServerResponse, how: Break, at: BreakPoint): void {
  const { status, headers, body } = answer;
  const { socket } = response;
  if (at !== 'start') {
    // Without a length, so that the client can't know the end of a flood.
    response.writeHead(status, { ...headers, ...(how !== 'flood' && { 'content-length': Buffer.byteLength(body) }) });
    response.flushHeaders();
  }
  if (at === 'body') response.write(body.slice(0, body.length / 2));
  if (how === 'flood') flood(response);
  if (how === 'reset') setTimeout(() => socket?.resetAndDestroy(), ARRIVES_WITHIN);
  if (how === 'close') setTimeout(() => socket?.end(), ARRIVES_WITHIN);
}

/** Writes as fast as the client reads, until it stops. */
function flood(response: ServerResponse): void {
  const pour = (): void => {
    while (response.writable && response.write(CHUNK));
  };
  response.on('drain', pour);
  pour();
}
