import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { VERSION } from '../version.ts';

/** How long things may take, in milliseconds. */
export interface Limits {
  /** To connect. */
  readonly connect: number;
  /** To be answered, once. */
  readonly answer: number;
  /** For a call in all, tries again and the waits between them included. */
  readonly call: number;
}

export const LIMITS: Limits = { connect: 5_000, answer: 15_000, call: 45_000 };

/** What every client of a run shares: connections, proxies, time-outs, the user agent. */
export interface Transport {
  readonly requestHandler: NodeHttpHandler;
  readonly customUserAgent: [string, string][];
  /** One try a request: tries again are made by the Caller, which knows what can change and stops when the run does. */
  readonly maxAttempts: 1;
}

/** @param env where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are looked up, in either case: the SDK itself ignores them. */
export function transport(env: NodeJS.ProcessEnv, limits: Limits): Transport {
  const options = { keepAlive: true, proxyEnv: env };
  return {
    requestHandler: new NodeHttpHandler({
      connectionTimeout: limits.connect,
      requestTimeout: limits.answer,
      throwOnRequestTimeout: true,
      httpAgent: new HttpAgent(options),
      httpsAgent: new HttpsAgent(options),
    }),
    customUserAgent: [['ses-role-gate', VERSION]],
    maxAttempts: 1,
  };
}
