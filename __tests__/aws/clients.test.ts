import type { RequestListener, Server } from 'node:http';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { type CallContext, caller, clientSettings, LARGEST_ANSWER, LIMITS, openingSettings } from '../../src/aws/clients.ts';
import { type Connections, connections, type Host } from '../../src/aws/connections.ts';
import { atEnd, serve, virtualClock } from './support.ts';

const KEYS = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
const ID = { 'x-amzn-requestid': '0c0ffee0', 'content-type': 'application/json' };

/** Calls GetAccount on a server of the test. */
async function scene(listener: RequestListener, context: Partial<CallContext> = {}, change?: (server: Server) => void) {
  const shared = connections({});
  atEnd(() => shared.close());
  const endpoint = await serve(listener, change);
  const client = new SESv2Client({ ...clientSettings(shared, LIMITS, () => undefined), region: 'us-east-1', endpoint, credentials: KEYS });
  const clock = virtualClock();
  const { signal } = new AbortController();
  const call = caller({ clock, random: () => 0.5, signal, limits: LIMITS, ...context });
  return { clock, getAccount: () => call(options => client.send(new GetAccountCommand({}), options)) };
}

const answering =
  (status: number, headers: Readonly<Record<string, string>>, body = '{}'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('a call', () => {
  test('names the action in its user agent', async () => {
    const agents: (string | undefined)[] = [];
    const { getAccount } = await scene((request, response) => {
      agents.push(request.headers['user-agent']);
      response.writeHead(200, ID).end('{"SendingEnabled":true}');
    });
    expect(await getAccount()).toMatchObject({ SendingEnabled: true });
    expect(agents).toEqual([expect.stringMatching(/ses-role-gate\/\d+\.\d+\.\d+/)]);
  });

  test('fails for a success without an AWS request id', async () => {
    const { getAccount } = await scene(answering(200, { 'content-type': 'application/json' }, '{"SendingEnabled":true}'));
    await expect(getAccount()).rejects.toMatchObject({ name: 'NotAwsError', message: 'it has HTTP status 200 and no AWS request id' });
  });

  test('is retried after a temporary failure, with waits', async () => {
    let requests = 0;
    const { clock, getAccount } = await scene((_request, response) => {
      requests += 1;
      response.writeHead(requests < 3 ? 503 : 200, ID).end('{"SendingEnabled":false}');
    });
    expect(await getAccount()).toMatchObject({ SendingEnabled: false });
    expect(requests).toBe(3);
    expect(clock.waits).toHaveLength(2);
  });

  test('fails for an answer that is too large, and ends the connection', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const { getAccount } = await scene((_request, response) => {
      response.on('close', resolve).writeHead(200, ID);
      const piece = Buffer.alloc(1024 * 1024, ' ');
      const write = (): void => {
        while (!response.destroyed && response.write(piece)) {}
      };
      response.on('drain', write);
      write();
    });
    await expect(getAccount()).rejects.toThrow(`the answer has more than ${LARGEST_ANSWER} bytes`);
    await closed;
  });

  test.each([
    { what: 'that never starts', listener: () => undefined },
    { what: 'that stalls', listener: (_request: unknown, response: { write(text: string): void }) => response.write('{') },
  ])('retries an answer $what after the time for one answer', async ({ listener }) => {
    const limits: number[] = [];
    let requests = 0;
    const controllers: AbortController[] = [];
    const timeout = (milliseconds: number): AbortSignal => {
      limits.push(milliseconds);
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    };
    const { getAccount } = await scene(
      (request, response) => {
        requests += 1;
        if (requests === 1) {
          listener(request, response);
          controllers[0]?.abort(new DOMException('the time is over', 'TimeoutError'));
        } else {
          response.writeHead(200, ID).end('{"SendingEnabled":true}');
        }
      },
      { timeout },
    );
    expect(await getAccount()).toMatchObject({ SendingEnabled: true });
    expect(limits).toEqual([LIMITS.answer, LIMITS.answer]);
  });

  test('ends with the run while the answer is read', async () => {
    const over = new AbortController();
    const reason = new Error('over');
    const { getAccount } = await scene(
      (_request, response) => {
        response.writeHead(200, ID).write('{');
        over.abort(reason);
      },
      { signal: over.signal },
    );
    await expect(getAccount()).rejects.toBe(reason);
  });

  test('fails if the connection breaks while the answer is read', async () => {
    const { getAccount } = await scene((request, response) => {
      response.writeHead(200, ID).write('{');
      setImmediate(() => request.socket.resetAndDestroy());
    });
    await expect(getAccount()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('a client that opens connections', () => {
  async function opened(endpoint: string): Promise<readonly Host[]> {
    const hosts: Host[] = [];
    const shared: Connections = { ...connections({}), openAhead: host => hosts.push(host) };
    atEnd(() => shared.close());
    const client = new SESv2Client({
      ...openingSettings({ ...clientSettings(shared, LIMITS, () => undefined), region: 'us-east-1' }, shared, 2),
      ...(endpoint && { endpoint }),
    });
    await expect(client.send(new GetAccountCommand({}))).rejects.toThrow('no request is sent');
    return hosts;
  }

  test('opens connections to the host that the SDK resolves, and sends nothing', async () => {
    const host = { hostname: 'email.us-east-1.amazonaws.com', port: undefined };
    expect(await opened('')).toEqual([host, host]);
  });

  test('opens connections to the port of the endpoint', async () => {
    expect(await opened('https://localhost:4566')).toMatchObject([{ port: 4566 }, { port: 4566 }]);
  });

  test('opens no connections without TLS', async () => {
    expect(await opened('http://localhost:4566')).toEqual([]);
  });
});
