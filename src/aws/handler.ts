import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { buildQueryString, type HttpRequest, HttpResponse } from '@smithy/core/protocols';
import type { Connections } from './connections.ts';
import { reaches } from './endpoints.ts';
import { Unreadable } from './reader.ts';

/** Every answer of AWS has one of these: where the SDK looks for the request's id. */
const REQUEST_IDS = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'];
/** In bytes. A page of 1,000 identities has some hundred kilobytes. */
export const LARGEST_ANSWER = 16 * 1024 * 1024;
/**
 * In bytes, of IAM, STS and SES receiving, which answer in XML: the SDK's parser lets nothing else happen for as long as it takes, a quarter
 * of a second for each MiB at worst. A rule set of 200 rules, or the list of 10,000 resources that use a role, has one or two; a policy 20 kB.
 */
export const LARGEST_XML = 4 * 1024 * 1024;
/** AWS never sends one, and the parser copies the whole text for each of them. */
const DOCUMENT_TYPE = '<!doctype';
/** Requests whose answers are XML. */
const QUERY = 'application/x-www-form-urlencoded';

/** Somebody who is not AWS has answered: a proxy, or the sign-in page of a network. */
class Stranger extends Error {
  override readonly name = 'Stranger';
}

/** What the SDK calls an endpoint that it does not take. */
class EndpointError extends Error {
  override readonly name = 'EndpointError';
}

/** @throws EndpointError for a protocol that Node would take for HTTP to this machine */
export function refuseProtocol(protocol: string): void {
  if (!reaches(protocol)) {
    throw new EndpointError('the endpoint is none of http:// or https://');
  }
}

/** AWS, or who is in its place, does not take the connection: another try may find one that does. */
class NotConnected extends Error {
  override readonly name = 'TimeoutError';
  readonly code = 'ETIMEDOUT';
}

/** How the SDK's clients are given a way to send. */
export type AwsHandler = {
  /** One request, and its answer to the end. Rejects with Node's errors, and for what is not AWS's answer. */
  handle(request: HttpRequest, options: { readonly abortSignal?: AbortSignal }): Promise<{ readonly response: HttpResponse }>;
};

/**
 * HTTP for requests to AWS. Not the SDK's own handler: that takes any 200 for AWS's, and an answer without end until memory is; and its
 * streams and timers cost a check 5 ms.
 *
 * @param connectWithin the longest that a connection may take, in milliseconds
 */
export function awsHandler({ httpAgent, httpsAgent }: Connections, connectWithin: number): AwsHandler {
  return {
    async handle(request, { abortSignal }) {
      abortSignal?.throwIfAborted();
      const { protocol, hostname, port, method, headers, body } = request;
      refuseProtocol(protocol);
      const query = buildQueryString(request.query);
      const path = `${request.path}${query && `?${query}`}`;
      const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
      const options = { host: hostname.replace(/^\[|\]$/g, ''), port, method, path, headers };
      const answered = (response: IncomingMessage): void => read(response, headers['content-type'] === QUERY, resolve, reject);
      const asked =
        protocol === 'https:'
          ? overHttps({ ...options, agent: httpsAgent }, answered)
          : overHttp({ ...options, agent: httpAgent }, answered);
      const stop = (): void => {
        asked.destroy();
        reject(abortSignal?.reason);
      };
      abortSignal?.addEventListener('abort', stop, { once: true });
      asked
        .on('socket', socket => {
          if (socket.connecting) {
            const late = setTimeout(() => asked.destroy(new NotConnected(`no connection within ${connectWithin} ms`)), connectWithin);
            socket.once('connect', () => clearTimeout(late)).once('close', () => clearTimeout(late));
          }
        })
        .on('upgrade', (_, socket) => {
          socket.destroy();
          reject(new Stranger('it goes over to another protocol'));
        })
        .on('error', reject)
        .on('close', () => abortSignal?.removeEventListener('abort', stop))
        .end(body);
      return { response: await promise };
    },
  };
}

/** Reads an answer to its end, and no further than it can be AWS's. */
function read(response: IncomingMessage, xml: boolean, resolve: (response: HttpResponse) => void, reject: (error: Error) => void): void {
  const { statusCode = 0, headers } = response;
  const largest = xml ? LARGEST_XML : LARGEST_ANSWER;
  const chunks: Buffer[] = [];
  let size = 0;
  // By its status, the page of a gateway that is down for a moment is known for one.
  const unreadable = (why: string): Unreadable => Object.assign(new Unreadable(why), { $metadata: { httpStatusCode: statusCode } });
  response
    .on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) {
        response.destroy(unreadable('the answer is too large'));
      }
      chunks.push(chunk);
    })
    .on('end', () => {
      const body = Buffer.concat(chunks);
      if (xml && body.toString('latin1').toLowerCase().includes(DOCUMENT_TYPE)) {
        reject(unreadable('the answer has a document type, as pages have'));
      } else {
        resolve(new HttpResponse({ statusCode, headers: headers as Record<string, string>, body }));
      }
    })
    .on('error', reject);
  // What says that it failed is not taken for anything else, whoever says it.
  if (statusCode < 400 && !REQUEST_IDS.some(name => headers[name])) {
    response.destroy(new Stranger(`it has HTTP status ${statusCode} and no request id`));
  }
}
