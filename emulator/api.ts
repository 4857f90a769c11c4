import type { IncomingHttpHeaders } from 'node:http';
import type { AccessKey, Account } from './world.ts';

export type ServiceName = 'iam' | 'sts' | 'ses' | 'mailmanager' | 'github';

/** How a request and its answer are written: AWS's query protocol (XML back), its REST one or its JSON one, or plain HTTP. */
export type Protocol = 'query' | 'rest' | 'json' | 'http';

/** A request as it came in: path and query not decoded, since the signature is over what was sent. */
export interface RawRequest {
  method: string;
  /** Scheme and host that the request was sent to. */
  origin: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a request asks for. */
export interface Operation {
  service: ServiceName;
  protocol: Protocol;
  action: string;
  region: string;
  parameters: Record<string, string>;
}

/** Who signed a request. */
export interface Caller {
  account: Account;
  key: AccessKey;
}

/** What goes back over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An error as a service answers it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
