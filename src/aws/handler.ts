import { pipeline, type Readable, Transform } from 'node:stream';
import type { HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Unreadable } from './reader.ts';

/** Every answer of AWS has one of these: where the SDK looks for the request's id. */
const REQUEST_IDS = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'];
/** In bytes. A page of 1,000 identities has some hundred kilobytes. */
export const LARGEST_ANSWER = 16 * 1024 * 1024;

/** Somebody who is not AWS has answered: a proxy, or the sign-in page of a network. */
class Stranger extends Error {
  override readonly name = 'Stranger';
  readonly code = 'NOT_AWS';
}

/** HTTP as the SDK has it, which however takes any 200 for AWS's, and an answer without end until memory is. */
export class AwsHandler extends NodeHttpHandler {
  override async handle(...asked: Parameters<NodeHttpHandler['handle']>): Promise<{ response: HttpResponse }> {
    const { response } = await super.handle(...asked);
    const { statusCode, headers } = response;
    const body = response.body as Readable;
    // What says that it failed is not taken for anything else, whoever says it.
    if (statusCode < 400 && !REQUEST_IDS.some(name => headers[name])) {
      body.destroy();
      throw new Stranger(`somebody else answers in AWS's place, with HTTP status ${statusCode} and without a request id`);
    }
    response.body = pipeline(body, limited(), () => undefined);
    return { response };
  }
}

/** Lets a body through as long as it is not too large. */
function limited(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > LARGEST_ANSWER ? new Unreadable('the answer is too large') : null, chunk);
    },
  });
}
