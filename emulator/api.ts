import type { IncomingHttpHeaders } from 'node:http';
import type { AccessKey, Account } from './world.ts';

export type ServiceName = 'iam' | 'sts' | 'ses' | 'mailmanager' | 'github';

/** The protocol of a request: AWS's query protocol (with XML answers), its REST or JSON protocol, or plain HTTP. */
export type Protocol = 'query' | 'rest' | 'json' | 'http';

/** A request as received. The path and the query are not decoded, because the signature covers them as sent. */
export interface RawRequest {
  method: string;
  /** Scheme and host of the request. */
  origin: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Operation {
  service: ServiceName;
  protocol: Protocol;
  action: string;
  region: string;
  parameters: Record<string, string>;
}

/** The signer of a request. */
export interface Caller {
  account: Account;
  key: AccessKey;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An error of a service. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
