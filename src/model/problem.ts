import type { Action } from './permissions.ts';

/** The reason that a run, or one of its reads, has no answer. */
export interface Problem {
  readonly code: ProblemCode;
  /** The failure and its reason, with the name of the input, the permission or the resource. */
  readonly message: string;
  readonly advice: string;
  /** True if another attempt can't succeed. */
  readonly permanent: boolean;
  /** The AWS action that failed. */
  readonly action?: string;
  /** The denied action, if a statement in the policies of the caller's role allows it. */
  readonly missing?: Action | undefined;
  /** HTTP status and request id of AWS's answer, if there is one. */
  readonly answer?: string;
  /** Lines for the log and the summary that are too long for the message. */
  readonly details?: readonly string[];
}

export type ProblemCode =
  | 'input'
  | 'refused'
  | 'cancelled'
  | 'timed-out'
  | 'in-use'
  | 'left-over'
  | 'credentials'
  | 'access-denied'
  | 'region-disabled'
  | 'throttled'
  | 'unreachable'
  | 'unexpected';

export class RunError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'RunError';
    this.problem = problem;
  }
}

/** Returns a permanent error that ends the run. */
export function runError(code: ProblemCode, message: string, advice: string, cause?: unknown): RunError {
  return new RunError({ code, message, advice, permanent: true }, { cause });
}

/** Returns the advice for a request without an answer. `code` is Node's error code, if there is one. */
export function networkAdvice(code = ''): string {
  if (/SELF_SIGNED|ISSUER_CERT|LEAF_SIGNATURE/.test(code)) {
    return 'if a proxy inspects TLS, set NODE_EXTRA_CA_CERTS, for the step or the runner, to the file with its certificate authority';
  }
  if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) {
    return "correct the runner's clock, or renew the certificate of the host or proxy";
  }
  if (code === 'EPROTO') {
    return 'check the URLs in AWS_ENDPOINT_URL and HTTPS_PROXY: the server of an https: URL has to use TLS';
  }
  return "check the runner's network: DNS, firewall, HTTPS_PROXY and NO_PROXY";
}
