import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type Fault, startEmulator } from '../../emulator/server.ts';
import { healthyWorld } from '../../emulator/world.ts';
import { caller, mayChange } from '../../src/aws/caller.ts';
import type { Clock } from '../../src/model/ports.ts';
import { runError } from '../../src/model/problem.ts';
import { around, atEnd, emulate, open, serve, sessionInputs, useKey, virtualClock } from './support.ts';

const never = new AbortController().signal;
const named = (name: string, more: object = {}): Error => Object.assign(new Error('said'), { name, ...more });

describe('what may change', () => {
  test.each([
    ['Throttling', named('Throttling'), true],
    ['ThrottlingException', named('ThrottlingException'), true],
    ['TooManyRequestsException', named('TooManyRequestsException'), true],
    ['HTTP 429', named('Unknown', { $metadata: { httpStatusCode: 429 } }), true],
    ['HTTP 500', named('ServiceFailure', { $metadata: { httpStatusCode: 500 } }), true],
    ['HTTP 503', named('Unknown', { $metadata: { httpStatusCode: 503 } }), true],
    ['what the SDK calls retryable', named('IDPCommunicationErrorException', { $retryable: {} }), true],
    ['no answer in time', named('TimeoutError'), true],
    ['a reset connection', named('Error', { code: 'ECONNRESET' }), true],
    ['a refused connection', named('Error', { code: 'ECONNREFUSED' }), true],
    ['a name server that is busy', named('Error', { code: 'EAI_AGAIN' }), true],
    ['a name that does not exist', named('Error', { code: 'ENOTFOUND' }), false],
    ['keys that were not fetched', new Error("Couldn't retrieve verification key from your identity provider"), true],
    [
      'a signature of another time',
      Object.assign(new Error('Signature not yet current: x is still later than y'), { name: 'SignatureDoesNotMatch' }),
      true,
    ],
    ['a signature that is wrong', named('SignatureDoesNotMatch', { $metadata: { httpStatusCode: 403 } }), false],
    ['AccessDenied', named('AccessDenied', { $metadata: { httpStatusCode: 403 } }), false],
    ['AccessDeniedException', named('AccessDeniedException', { $metadata: { httpStatusCode: 403 } }), false],
    ['ExpiredToken', named('ExpiredToken', { $metadata: { httpStatusCode: 403 } }), false],
    ['NoSuchEntity', named('NoSuchEntity', { $metadata: { httpStatusCode: 404 } }), false],
    ['ValidationError', named('ValidationError', { $metadata: { httpStatusCode: 400 } }), false],
    ['an answer that is no answer', new SyntaxError('Unexpected token <'), false],
    ['an end of the run', runError('cancelled', 'it was cancelled', 'run it again'), false],
  ])('%s', (_what, error, expected) => {
    expect(mayChange(error)).toBe(expected);
  });

  test.each([['text'], [undefined], [null], [42], [{}], [Object.create(null)]])('%p, which is no error, does not', thrown => {
    expect(mayChange(thrown)).toBeFalsy();
  });
});

describe('a call', () => {
  test('is sent once where it is answered', async () => {
    const clock = virtualClock();
    let sent = 0;
    const answer = await caller(
      clock,
      () => 0.5,
      never,
      1_000,
    )(async () => {
      sent++;
      return 'answer';
    });
    expect([answer, sent, clock.waits]).toEqual(['answer', 1, []]);
  });

  test('is sent six times at most, and rejects with the last error', async () => {
    const clock = virtualClock();
    const errors = ['1', '2', '3', '4', '5', '6', '7'].map(text => Object.assign(new Error(text), { name: 'Throttling' }));
    let sent = 0;
    const call = caller(clock, () => 0.5, never, 1_000);
    await expect(call(() => Promise.reject(errors[sent++]))).rejects.toBe(errors[5]);
    expect(sent).toBe(6);
    expect(clock.waits).toHaveLength(5);
  });

  test.each([
    ['at the least', 0, [100, 100, 100, 100, 100]],
    ['in the middle', 0.5, [300, 550, 1_050, 2_050, 4_050]],
    ['at the most', 1, [500, 1_000, 2_000, 4_000, 8_000]],
  ])('waits longer and longer: %s', async (_what, random, waits) => {
    const clock = virtualClock();
    const call = caller(clock, () => random, never, 60_000);
    await expect(call(() => Promise.reject(named('Throttling')))).rejects.toThrow('said');
    expect(clock.waits).toEqual(waits);
  });

  test('is not sent again where another answer cannot come', async () => {
    const clock = virtualClock();
    let sent = 0;
    const call = caller(clock, () => 0.5, never, 1_000);
    await expect(call(() => Promise.reject(named(`AccessDenied${sent++}`)))).rejects.toThrow('said');
    expect([sent, clock.waits]).toEqual([1, []]);
  });

  test('is not sent at all once the run is over', async () => {
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    let sent = 0;
    const call = caller(virtualClock(), () => 0.5, AbortSignal.abort(reason), 1_000);
    await expect(call(async () => sent++)).rejects.toBe(reason);
    expect(sent).toBe(0);
  });

  test('ends at once when the run is aborted, although nothing ends the request', async () => {
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const call = caller(virtualClock(), () => 0.5, controller.signal, 60_000);
    const attempt = call(() => new Promise(() => undefined));
    controller.abort(reason);
    await expect(attempt).rejects.toBe(reason);
  });

  test('rejects with the reason of the abort, not with what the client makes of it', async () => {
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const call = caller(virtualClock(), () => 0.5, controller.signal, 60_000);
    const attempt = call(async ({ abortSignal }) => {
      controller.abort(reason);
      expect(abortSignal.aborted).toBe(true);
      throw named('AbortError');
    });
    await expect(attempt).rejects.toBe(reason);
  });

  test('ends at once when the run is aborted between two tries', async () => {
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const clock = virtualClock(() => controller.abort(reason));
    let sent = 0;
    const call = caller(clock, () => 0.5, controller.signal, 60_000);
    await expect(call(() => Promise.reject(named('Throttling', { sent: sent++ })))).rejects.toBe(reason);
    expect(sent).toBe(1);
  });

  test('ends when its time is over, although nothing ends the request', async () => {
    const call = caller(virtualClock(), () => 0.5, never, 30);
    await expect(call(() => new Promise(() => undefined))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('gives up a try that takes too long, and makes another', async () => {
    let sent = 0;
    const call = caller(virtualClock(), () => 0.5, never, 60_000, 30);
    expect(await call(() => (sent++ === 0 ? new Promise(() => undefined) : Promise.resolve('answer')))).toBe('answer');
    expect(sent).toBe(2);
  });

  test('of which the time is over between two tries rejects with the last error', async () => {
    const real: Clock = {
      now: Date.now,
      sleep: async (wait, signal) => {
        await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
      },
    };
    const call = caller(real, () => 0, never, 30);
    await expect(call(() => Promise.reject(named('Throttling')))).rejects.toMatchObject({ name: 'Throttling' });
  });
});

describe('against AWS', () => {
  const failing = async (fault: Fault) => {
    // Only what is never answered is not waited for: a busy machine takes its time over the rest.
    const limits = { connect: 5_000, answer: 'hang' in fault ? 250 : 10_000, call: 30_000 };
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const surroundings = around(emulator, { limits });
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), surroundings);
    emulator.fail('GetRole', fault);
    const reading = await session.iam.role();
    return { reading, sent: emulator.calls.filter(({ action }) => action === 'GetRole').length, waits: surroundings.clock.waits.length };
  };

  test.each<[string, Fault]>([
    ['throttled', { times: 2, status: 400, code: 'Throttling', message: 'Rate exceeded' }],
    ['answered with HTTP 429', { times: 2, status: 429, code: 'TooManyRequestsException', message: 'Rate exceeded' }],
    ['answered with HTTP 500', { times: 2, status: 500, code: 'ServiceFailure', message: 'try again' }],
    ['answered with HTTP 503', { times: 2, body: '<html>Service Unavailable</html>', contentType: 'text/html', status: 503 }],
    ['reset', { times: 2, reset: true }],
    ['not answered', { times: 2, hang: true }],
  ])('what is %s is tried again', async (_what, fault) => {
    expect(await failing(fault)).toMatchObject({ reading: { kind: 'found' }, sent: 3, waits: 2 });
  });

  test.each<[string, Fault, object]>([
    ['throttled', { status: 400, code: 'Throttling', message: 'Rate exceeded' }, { code: 'throttled', permanent: false }],
    ['answered with HTTP 500', { status: 500, code: 'ServiceFailure', message: 'try again' }, { code: 'unexpected', permanent: false }],
    ['reset', { reset: true }, { code: 'unreachable', permanent: false }],
    ['not answered', { hang: true }, { code: 'unreachable', permanent: false }],
  ])('what stays %s is given up after six tries', async (_what, fault, problem) => {
    expect(await failing(fault)).toMatchObject({ reading: { kind: 'unreadable', problem }, sent: 6, waits: 5 });
  });

  test.each<[string, Fault, object]>([
    ['denied', { status: 403, code: 'AccessDenied', message: 'not authorized' }, { code: 'access-denied', permanent: true }],
    ['invalid', { status: 400, code: 'ValidationError', message: 'no' }, { code: 'unexpected', permanent: true }],
    ['answered in a foreign tongue', { body: '<html>Sign in</html>', contentType: 'text/html' }, { code: 'unexpected' }],
  ])('what is %s is not tried again', async (_what, fault, problem) => {
    expect(await failing(fault)).toMatchObject({ reading: { kind: 'unreadable', problem }, sent: 1, waits: 0 });
  });

  test('a host that does not exist is asked for once', async () => {
    const world = healthyWorld();
    const emulator = await startEmulator(world);
    atEnd(() => emulator.close());
    useKey(world);
    process.env['AWS_ENDPOINT_URL'] = 'http://aws.invalid';
    const surroundings = around(emulator);
    await expect(open(sessionInputs({ 'role-to-assume': undefined }), surroundings)).rejects.toMatchObject({
      problem: {
        code: 'unreachable',
        permanent: true,
        message: expect.stringMatching(/ENOTFOUND/),
        advice: expect.stringMatching(/DNS.*HTTPS_PROXY/),
      },
    });
    expect(surroundings.clock.waits).toEqual([]);
  });

  test('an answer that stalls half-way is asked for again', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const session = await open(
      sessionInputs({ 'role-to-assume': undefined }),
      around(emulator, { limits: { connect: 5_000, answer: 1_000, call: 30_000 } }),
    );
    emulator.fail('GetRole', { breaks: 'stall', at: 'body', times: 1 });
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
  });

  test('one that always does is given up', async () => {
    process.env['AWS_ENDPOINT_URL'] = await serve((_request, response) => {
      const headers = { 'content-type': 'text/xml', 'content-length': '1000', 'x-amzn-requestid': '1' };
      response.writeHead(200, headers).write('<GetCallerIdentityResponse>');
    });
    const world = healthyWorld();
    useKey(world);
    const surroundings = around({ environment: () => ({}) }, { limits: { connect: 1_000, answer: 40, call: 80 } });
    await expect(open(sessionInputs({ 'role-to-assume': undefined }), surroundings)).rejects.toMatchObject({
      problem: { code: 'unreachable', permanent: false },
    });
  });

  test('the date of one wrong answer is forgotten with the next', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator));
    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
    emulator.fail('ListTenants', { alter: answer => ({ ...answer, headers: { ...answer.headers, date: tomorrow } }), times: 1 });
    const resources = session.resources('us-east-1');
    await resources.list('tenant');
    expect(await resources.list('tenant')).toMatchObject({ kind: 'found' });
    expect(emulator.calls.map(({ status }) => status)).toEqual([200, 200, 403, 200]);
  });

  test('an aborted run ends at once, in the middle of a call', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator, { signal: controller.signal }));
    emulator.fail('GetRole', { hang: true });
    emulator.fail('GetAccount', { hang: true });
    const looks = [session.iam.role(), session.ses('us-east-1').account(), session.iam.create(undefined)];
    controller.abort(reason);
    for (const look of looks) {
      await expect(look).rejects.toBe(reason);
    }
  });
});
