import { VERSION } from '../version.ts';
import type { Connections } from './connections.ts';
import { type AwsHandler, awsHandler } from './handler.ts';

/** How long things may take, in milliseconds. */
export interface Limits {
  /** To connect. */
  readonly connect: number;
  /** To be answered, once, to the end of the answer. */
  readonly answer: number;
  /** For a call in all, tries again and the waits between them included. */
  readonly call: number;
}

export const LIMITS: Limits = { connect: 5_000, answer: 15_000, call: 45_000 };

/** Who asks, as AWS's logs show it. */
export const USER_AGENT = `ses-role-gate/${VERSION} lang/js md/nodejs#${process.versions.node} os/${process.platform}`;

/** The same, for the SDK's own clients, which add the rest. */
export const CUSTOM_USER_AGENT: [string, string][] = [['ses-role-gate', VERSION]];

/** What every client of a run shares: connections, time-outs, the user agent. */
export interface Transport {
  readonly requestHandler: AwsHandler;
  readonly customUserAgent: [string, string][];
  /** One try a request: tries again are made by the Caller, which knows what can change and stops when the run does. */
  readonly maxAttempts: 1;
}

export function transport(connections: Connections, limits: Limits): Transport {
  return {
    requestHandler: awsHandler(connections, limits.connect),
    customUserAgent: CUSTOM_USER_AGENT,
    maxAttempts: 1,
  };
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** What the SDK's own clients are made with, for the resources of a teardown. */
export type RegionalConfig = Transport & { readonly region: string; readonly credentials: () => Promise<Credentials> };
