import { OverError } from '../core/retry.ts';
import { sanitize } from '../core/text.ts';
import { type Action, denialOf } from '../model/permissions.ts';
import { networkAdvice, type Problem, type ProblemCode, RunError } from '../model/problem.ts';
import { isOptIn, REGIONS } from '../model/regions.ts';
import type { Account } from '../model/role.ts';

/** The parts of an SDK error or a Node error that identify the failure. */
export interface ServiceError {
  /** AWS's error code, such as `AccessDenied`; the name of the error if no answer came. */
  readonly name: string;
  readonly message: string;
  /** Node's code of a failed connection, such as `ECONNRESET`; or the `code` in an answer. */
  readonly code: string | undefined;
}

export function serviceError(error: unknown): ServiceError {
  const { name, message, code } = Object(error) as { name?: unknown; message?: unknown; code?: unknown };
  return {
    name: sanitize(String(name ?? 'Error'), 100),
    message: sanitize(String(message ?? error), 1_000),
    code: typeof code === 'string' ? sanitize(code, 100) : undefined,
  };
}

/** The answer has no AWS request id or no result of the operation, so a proxy or a captive portal probably sent it. */
export class NotAwsError extends Error {
  override readonly name = 'NotAwsError';
}

/** Codes and statuses that the SDK retries. Source: "Retry behavior" in the AWS SDKs and Tools Reference Guide. */
const THROTTLED =
  /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete)$/;
const TRANSIENT = /^(?:TimeoutError|RequestTimeout|RequestTimeoutException|ConcurrentModification\w*|IDPCommunicationError\w*)$/;
const TRANSIENT_STATUSES: readonly unknown[] = [500, 502, 503, 504];
/** Node's codes of connections that another attempt can open. `ENOTFOUND` is final: the name does not exist. */
const CONNECTION = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** STS did not get GitHub's keys in time (https://github.com/awslabs/aws-sdk-rust/issues/827). */
const KEYS_UNAVAILABLE = /Couldn't retrieve verification key|configured thumbprint/;

export function isThrottled(error: unknown): boolean {
  return THROTTLED.test(serviceError(error).name) || statusOf(error) === 429;
}

/** Whether another attempt can succeed. */
export function isRetryable(error: unknown): boolean {
  const { name, message, code = '' } = serviceError(error);
  return (
    isThrottled(error) ||
    TRANSIENT.test(name) ||
    CONNECTION.test(code) ||
    TRANSIENT_STATUSES.includes(statusOf(error)) ||
    KEYS_UNAVAILABLE.test(message) ||
    isSkewed({ name, message })
  );
}

/** Whether AWS reports a clock difference. The SDK corrects its clock after the first answer, so another attempt can succeed. */
function isSkewed({ name, message }: Pick<ServiceError, 'name' | 'message'>): boolean {
  return /^Request(?:TimeTooSkewed|InTheFuture)$/.test(name) || /Signature (?:expired|not yet current)/.test(message);
}

/** Returns the HTTP status of the answer; undefined if no answer came. */
function statusOf(error: unknown): unknown {
  return metadataOf(error)['httpStatusCode'];
}

/** Returns the SDK's metadata of the answer. */
export function metadataOf(error: unknown): Readonly<Record<string, unknown>> {
  const { $metadata } = { $metadata: undefined, ...Object(error) };
  return typeof $metadata === 'object' && $metadata !== null ? { ...$metadata } : {};
}

const NO_VALID_CREDENTIALS =
  /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|MissingAuthenticationToken(?:Exception)?|IncompleteSignature|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed)$/;

/** Names of errors for an answer without an error or result of AWS: from the SDK's parsers, the SDK's own names, and our readers. */
const UNUSABLE = /^(?:SyntaxError|NotAwsError|Error: @aws-sdk XML parse error|Unknown|UnknownError|NotFound)\b/;

/** The SDK adds this hint for developers. */
const SDK_HINT = / Deserialization error: to see the raw response.*$/;

/** The purpose of an AWS call. */
export interface Operation {
  readonly action: Action | `sts:${'AssumeRoleWithWebIdentity' | 'GetCallerIdentity' | 'GetScopedCredentials'}`;
  readonly region: string;
  /** Undefined until STS returns the account. */
  readonly account: Account | undefined;
  /** Whether the Region has accepted the credentials before. */
  readonly accepted?: boolean;
}

/** A failed call: the operation, the error, and both as text in `said`. */
type FailedCall = Operation & ServiceError & { readonly error: unknown; readonly said: string };

interface Meaning {
  readonly code: ProblemCode;
  /** True if no other attempt can succeed; otherwise the error determines that. */
  readonly final?: true;
  readonly when: (failure: FailedCall) => boolean;
  /** `said` by default. */
  readonly message?: (failure: FailedCall) => string;
  readonly advice: (failure: FailedCall) => string;
}

/** The meanings of a failed call. The first match applies. */
const MEANINGS: readonly Meaning[] = [
  {
    code: 'access-denied',
    final: true,
    when: ({ name }) => /^AccessDenied/.test(name),
    message: ({ action, message }) => `${action} was denied: ${message}`,
    advice: ({ action, account, message }) => denialOf(message, action, account).advice,
  },
  {
    code: 'region-disabled',
    final: true,
    when: ({ action, name }) => action.startsWith('sts:') && name === 'RegionDisabledException',
    message: ({ region, message }) => `STS is not activated in ${region}: ${message}`,
    advice: ({ region }) => `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
  },
  {
    code: 'region-disabled',
    final: true,
    when: ({ action, region, accepted, name }) =>
      action.startsWith('ses:') &&
      accepted !== true &&
      isOptIn(region) &&
      /^(?:UnrecognizedClientException|InvalidClientTokenId)$/.test(name),
    message: ({ region, name, message }) =>
      `the opt-in Region ${region} is off for the account, or refuses its session token: ${name}: ${message}`,
    advice: ({ region }) =>
      `enable ${region} under "AWS Regions" in the account settings, or leave it out of \`aws-region\` and \`resource-regions\`; if it is enabled, use a session token of a regional STS endpoint, because opt-in Regions refuse those of the global one`,
  },
  {
    code: 'credentials',
    final: true,
    when: ({ name }) => NO_VALID_CREDENTIALS.test(name),
    message: ({ said }) => `AWS does not accept the credentials: ${said}`,
    advice: failure => {
      if (/^Expired|^RequestExpired/.test(failure.name)) {
        return 'authenticate right before this step, or raise `role-duration-seconds`';
      }
      return isSkewed(failure) ? "correct the runner's clock: it differs from AWS's by minutes" : "check the job's credentials";
    },
  },
  {
    code: 'throttled',
    when: ({ error }) => isThrottled(error),
    message: ({ said }) => `AWS throttled every attempt: ${said}`,
    advice: () => 'run fewer jobs at once against this account, or run the job again',
  },
  {
    code: 'unreachable',
    when: ({ name, code }) => code !== undefined || name === 'TimeoutError',
    message: ({ action, region, code, name, message }) => `no answer to ${action} in ${region}: ${code ?? name}: ${message}`,
    advice: ({ action, region, code }) =>
      code === 'ENOTFOUND' && !action.startsWith('iam:') && !REGIONS.has(region)
        ? `check the name of the Region ${region}: no Region with Amazon SES was known by this name when this release was made`
        : networkAdvice(code),
  },
  {
    code: 'unexpected',
    when: ({ name, message }) => UNUSABLE.test(`${name}: ${message}`),
    message: ({ action, region, error, message }) => `the answer to ${action} in ${region} is unusable: ${contentOf(error, message)}`,
    advice: () => 'check the proxy, the firewall and AWS_ENDPOINT_URL: the answer has to come from AWS',
  },
  {
    code: 'unexpected',
    when: ({ name }) => name === 'EndpointError',
    advice: () => 'check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, and their equivalents in the profile',
  },
  {
    code: 'unexpected',
    when: ({ error }) => isRetryable(error),
    advice: () => 'run the job again; if the error stays, see the AWS Health Dashboard',
  },
  {
    code: 'unexpected',
    when: () => true,
    advice: ({ action, region }) =>
      `resolve what AWS's message names, in the console of ${action.startsWith('ses:') ? `SES in ${region}` : 'IAM'}`,
  },
];

/** Returns the problem of a failed call. Rethrows an error that ends the run, with AWS's last answer as its cause. */
export function problemOf(error: unknown, operation: Operation): Problem {
  if (error instanceof OverError) {
    throw new RunError(error.problem, { cause: new RunError(problemOf(error.cause, operation)) });
  }
  if (error instanceof RunError) {
    throw error;
  }
  const { action, region, account } = operation;
  const parts = serviceError(error);
  const failure: FailedCall = { ...operation, ...parts, error, said: `${action} in ${region}: ${parts.name}: ${parts.message}` };
  const { code, final, message, advice } = MEANINGS.find(({ when }) => when(failure)) as Meaning;
  const { httpStatusCode, requestId } = metadataOf(error);
  return {
    code,
    message: message?.(failure) ?? failure.said,
    advice: advice(failure),
    permanent: final ?? !isRetryable(error),
    action,
    ...(code === 'access-denied' && { missing: denialOf(parts.message, action, account).missing }),
    ...(requestId !== undefined && { answer: sanitize(`HTTP ${httpStatusCode}, request id ${requestId}`, 100) }),
  };
}

/** Describes an answer that has no result and no error of AWS. */
function contentOf(error: unknown, message: string): string {
  const { httpStatusCode, requestId } = metadataOf(error);
  const { headers } = Object(Object(error).$response) as { readonly headers?: Readonly<Record<string, unknown>> };
  const words = message.replace(SDK_HINT, '').replace(/^Unknown(?:Error)?$/, 'it has no error');
  const id = requestId === undefined ? 'no AWS request id: a proxy or firewall probably sent the answer' : 'an AWS request id';
  return httpStatusCode === undefined
    ? words
    : `${words}; HTTP status ${httpStatusCode}, content type ${sanitize(String(headers?.['content-type'] ?? 'none'), 100)}, ${id}`;
}
