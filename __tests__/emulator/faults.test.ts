import { get, type IncomingMessage } from 'node:http';
import { DeleteEmailIdentityCommand, GetAccountCommand } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import type { Break, BreakPoint } from '../../emulator/faults.ts';
import type { Emulator } from '../../emulator/server.ts';
import { accountOf, healthyWorld, regionOf } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf, idToken } from './harness.ts';

/** The received part of an answer until it ends, breaks or stalls. */
interface Got {
  readonly headers: boolean;
  readonly body: string;
  readonly end: 'whole' | 'broken' | 'open';
}

/** The time for the rest of a withheld answer, in milliseconds. */
const SETTLES = 20;

/** Requests a token, and resolves when that part of the answer is received. */
function ask(emulator: Emulator, stop: (headers: boolean, body: string) => boolean = () => false): Promise<Got> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = emulator.environment();
  const { promise, resolve } = Promise.withResolvers<Got>();
  let response: IncomingMessage | undefined;
  let body = '';
  const end = (how: Got['end']): void => {
    resolve({ headers: response !== undefined, body, end: how });
    request.destroy();
  };
  const request = get(url, { headers: { authorization: `bearer ${token}` } }, answer => {
    response = answer.setEncoding('utf8').on('error', () => end('broken'));
    answer.on('end', () => end(answer.complete ? 'whole' : 'broken'));
    answer.on('data', text => {
      body += text;
    });
  });
  request.on('error', () => end('broken'));
  const poll = setInterval(() => {
    if (stop(response !== undefined, body)) {
      clearInterval(poll);
      setTimeout(() => end('open'), SETTLES);
    }
  }, 1);
  return promise.finally(() => clearInterval(poll));
}

describe('a broken answer', () => {
  test.each<{ breaks: Break; at: BreakPoint; end: Got['end'] }>([
    { breaks: 'reset', at: 'start', end: 'broken' },
    { breaks: 'reset', at: 'headers', end: 'broken' },
    { breaks: 'reset', at: 'body', end: 'broken' },
    { breaks: 'close', at: 'start', end: 'broken' },
    { breaks: 'close', at: 'headers', end: 'broken' },
    { breaks: 'close', at: 'body', end: 'broken' },
    { breaks: 'stall', at: 'start', end: 'open' },
    { breaks: 'stall', at: 'headers', end: 'open' },
    { breaks: 'stall', at: 'body', end: 'open' },
  ])('can break by $breaks at its $at', async ({ breaks, at, end }) => {
    const emulator = await emulate();
    emulator.fail('GetToken', { breaks, at });
    const shown = { start: () => true, headers: (headers: boolean) => headers, body: (_: boolean, body: string) => body !== '' };
    const got = await ask(emulator, (headers, body) => emulator.withheld > 0 && shown[at](headers, body));
    expect(got).toMatchObject({ headers: at !== 'start', end });
    expect(got.body.startsWith('{"count":')).toBe(at === 'body');
    expect(got.body).not.toMatch(/\}$/);
  });

  test('can be endless', async () => {
    const emulator = await emulate();
    emulator.fail('GetToken', { breaks: 'flood', at: 'headers', times: 1 });
    expect(await ask(emulator, (_, body) => body.length > 1_000_000)).toMatchObject({ end: 'open' });
    expect(await ask(emulator)).toMatchObject({ end: 'whole' });
  });

  test('belongs to a change that took effect', async () => {
    const emulator = await emulate();
    emulator.fail('DeleteEmailIdentity', { breaks: 'reset', at: 'start', times: 1 });
    const { ses } = clientsOf(emulator);
    const asked = () => failureOf(ses.send(new DeleteEmailIdentityCommand({ EmailIdentity: 'example.com' })));
    expect((await asked()).message).toMatch(/ECONNRESET|socket hang up/);
    expect((await asked()).name).toBe('NotFoundException');
    expect(regionOf(emulator.world, 'us-east-1').identities.size).toBe(0);
  });
});

describe('an altered answer', () => {
  test('belongs to a change that took effect', async () => {
    const emulator = await emulate();
    emulator.fail('DeleteEmailIdentity', { alter: answer => ({ ...answer, status: 502 }) });
    const { ses } = clientsOf(emulator);
    expect((await failureOf(ses.send(new DeleteEmailIdentityCommand({ EmailIdentity: 'example.com' })))).status).toBe(502);
    expect(regionOf(emulator.world, 'us-east-1').identities.size).toBe(0);
    expect(emulator.calls.at(-1)?.answer?.status).toBe(200);
  });

  test('can have another date', async () => {
    const emulator = await emulate();
    emulator.fail('GetToken', { alter: answer => ({ ...answer, headers: { ...answer.headers, date: 'Thu, 01 Jan 1970 00:00:00 GMT' } }) });
    const response = await fetch(emulator.environment()['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    expect(response.headers.get('date')).toBe('Thu, 01 Jan 1970 00:00:00 GMT');
  });
});

test('an answer has the date of the clock of the world', async () => {
  const world = healthyWorld();
  world.now = () => Date.parse('2027-01-02T03:04:05Z');
  const emulator = await emulate(world);
  const response = await fetch(emulator.url);
  expect(response.headers.get('date')).toBe('Sat, 02 Jan 2027 03:04:05 GMT');
});

test('an event before an operation can have a permanent effect', async () => {
  const emulator = await emulate();
  const { ses } = clientsOf(emulator);
  emulator.fail('GetAccount', { happens: () => accountOf(emulator.world).accessKeys.clear(), skip: 1, times: 1 });
  await ses.send(new GetAccountCommand());
  for (let call = 0; call < 2; call += 1) {
    expect((await failureOf(ses.send(new GetAccountCommand()))).name).toBe('UnrecognizedClientException');
  }
});

test('a fault can skip the first calls', async () => {
  const emulator = await emulate();
  emulator.fail('GetToken', { reset: true, skip: 2, times: 1 });
  const ends = [];
  for (let call = 0; call < 4; call += 1) ends.push((await ask(emulator)).end);
  expect(ends).toEqual(['whole', 'whole', 'broken', 'whole']);
  expect(await idToken(emulator)).not.toBe('');
});
