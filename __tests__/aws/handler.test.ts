import type { RequestListener } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { HttpRequest } from '@smithy/core/protocols';
import { connections } from '../../src/aws/connections.ts';
import { awsHandler, LARGEST_ANSWER, LARGEST_XML } from '../../src/aws/handler.ts';
import { atEnd, serve } from './support.ts';

/** What comes of a request to a server of the test's own. */
async function asked(listener: RequestListener, headers: Record<string, string> = {}): Promise<string> {
  const { hostname, port } = new URL(await serve(listener));
  const all = connections({});
  atEnd(() => all.close());
  const { response } = await awsHandler(all, 5_000).handle(
    new HttpRequest({ protocol: 'http:', hostname, port: Number(port), headers }),
    {},
  );
  return String(response.body);
}

const answers =
  (status: number, headers: Readonly<Record<string, string>>, body = 'an answer'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

test.each(['localhost:', 'ftp:', 'file:'])('nobody is asked by %s', async protocol => {
  let connections = 0;
  const url = await serve(
    (_request, response) => response.end(),
    server => server.on('connection', () => connections++),
  );
  const handler = new AwsHandler();
  atEnd(() => handler.destroy());
  const { hostname, port } = new URL(url);
  await expect(handler.handle(new HttpRequest({ protocol, hostname, port: Number(port) }))).rejects.toMatchObject({
    name: 'EndpointError',
  });
  expect(connections).toBe(0);
});

describe('who answers', () => {
  test.each(['x-amzn-RequestId', 'x-amzn-request-id', 'x-amz-request-id'])('is AWS where there is %s', async name => {
    expect(await asked(answers(200, { [name]: '1' }))).toBe('an answer');
  });

  test.each([
    ['200', 200, {}],
    ['200 and an empty id', 200, { 'x-amzn-requestid': '' }],
    ['204', 204, {}],
    ['302', 302, { location: 'http://127.0.0.1/login' }],
  ])('is a stranger with HTTP status %s', async (_what, status, headers) => {
    await expect(asked(answers(status, headers))).rejects.toMatchObject({ name: 'Stranger', code: 'NOT_AWS' });
  });

  test.each([403, 404, 502])('does not matter with HTTP status %d, which nobody takes for success', async status => {
    expect(await asked(answers(status, {}))).toBe('an answer');
  });

  test('holds no connection when it is a stranger', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const endless: RequestListener = (_request, response) => {
      response.on('close', resolve).writeHead(200).write('an');
    };
    await expect(asked(endless)).rejects.toMatchObject({ name: 'Stranger' });
    await promise;
  });
});

describe('how much is read', () => {
  const ID = { 'x-amzn-requestid': '1' };

  test('the largest answer is read whole', async () => {
    expect(await asked(answers(200, ID, 'x'.repeat(LARGEST_ANSWER)))).toHaveLength(LARGEST_ANSWER);
  });

  test.each([200, 500])('a larger one, with HTTP status %d, is not', async status => {
    await expect(asked(answers(status, ID, 'x'.repeat(LARGEST_ANSWER + 1)))).rejects.toMatchObject({ name: 'Unreadable' });
  });

  test('one without end is not, and its connection is closed', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const flood: RequestListener = (_request, response) => {
      const pour = (): void => {
        while (response.writable && response.write('x'.repeat(64 * 1024)));
      };
      response.on('close', resolve).on('drain', pour).writeHead(200, ID);
      pour();
    };
    await expect(asked(flood)).rejects.toMatchObject({ name: 'Unreadable', message: 'the answer is too large' });
    await promise;
  });
});

describe('an answer in XML', () => {
  const ID = { 'x-amzn-requestid': '1' };
  const QUERY = { 'content-type': 'application/x-www-form-urlencoded' };

  test('is read whole up to a size that the parser is done with soon', async () => {
    expect(await asked(answers(200, ID, 'x'.repeat(LARGEST_XML)), QUERY)).toHaveLength(LARGEST_XML);
    await expect(asked(answers(200, ID, 'x'.repeat(LARGEST_XML + 1)), QUERY)).rejects.toMatchObject({ message: 'the answer is too large' });
  });

  test.each([200, 403, 503])('is none with a document type, with HTTP status %d', async status => {
    for (const body of ['<!DOCTYPE a>', '<a/><!doctype a>', `${'x'.repeat(200_000)}<!DocType a>`]) {
      await expect(asked(answers(status, ID, body), QUERY)).rejects.toMatchObject({
        name: 'Unreadable',
        message: 'the answer has a document type, as pages have',
      });
    }
    expect(await asked(answers(status, ID, '<!DOCTYPE a>'), {})).toBe('<!DOCTYPE a>');
  });

  test('is none with a document type that comes in two parts', async () => {
    const parts: RequestListener = (_request, response) => {
      response.writeHead(200, ID).write('<a/><!DOCT', () => setImmediate(() => response.end('YPE a>')));
    };
    await expect(asked(parts, QUERY)).rejects.toMatchObject({ name: 'Unreadable' });
  });

  test('has its text as it was', async () => {
    expect(await asked(answers(200, ID, '<a>&lt;!DOCTYPE é</a>'), QUERY)).toBe('<a>&lt;!DOCTYPE é</a>');
  });
});
