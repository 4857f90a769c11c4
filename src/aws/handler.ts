import { pipeline, type Readable, Transform } from 'node:stream';
import type { HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
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
    response.body = pipeline(body, asked[0].headers['content-type'] === QUERY ? limitedXml() : limited(LARGEST_ANSWER), () => undefined);
    return { response };
  }
}

/** Lets a body through as long as it is not too large. */
function limited(largest: number, look: (chunk: Buffer) => Unreadable | null = () => null): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > largest ? new Unreadable('the answer is too large') : look(chunk), chunk);
    },
  });
}

/** Lets a body through as long as the parser can be trusted with it. */
function limitedXml(): Transform {
  let end = '';
  return limited(LARGEST_XML, chunk => {
    const text = end + chunk.toString('latin1').toLowerCase();
    end = text.slice(1 - DOCUMENT_TYPE.length);
    return text.includes(DOCUMENT_TYPE) ? new Unreadable('the answer has a document type, as pages have') : null;
  });
}
