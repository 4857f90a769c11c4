import { sanitize } from '../core/text.ts';
import { type Action, statementFor } from '../model/permissions.ts';
import { type Problem, RunError } from '../model/problem.ts';
import { isOptIn, REGIONS } from '../model/regions.ts';
import type { Account } from '../model/role.ts';

/** The parts of an SDK error, or of Node's, that tell what happened. */
export interface ServiceError {
  /** AWS's error code, such as `AccessDenied`; an error's name where no answer came. */
  readonly name: string;
  readonly message: string;
  /** Node's code of a connection that failed, such as `ECONNRESET`; or what an answer has under that name. */
  readonly code: string | undefined;
}

export function serviceError(error: unknown): ServiceError {
  const { name, message, code } = Object(error) as { name?: unknown; message?: unknown; code?: unknown };
  return {
    name: sanitize(String(name ?? 'Error'), 100),
    message: sanitize(String(message ?? error), 500),
    code: typeof code === 'string' ? sanitize(code, 100) : undefined,
  };
}

/** AWS always sends a request id and an answer of the operation. What lacks them comes from elsewhere, such as a proxy or a captive portal. */
export class NotAwsError extends Error {
  override readonly name = 'NotAwsError';
}

/** Codes and statuses that the SDK retries. Source: "Retry behavior" in the AWS SDKs and Tools Reference Guide. */
const THROTTLED =
  /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete)$/;
const TRANSIENT = /^(?:TimeoutError|RequestTimeout|RequestTimeoutException|ConcurrentModification\w*)$/;
const TRANSIENT_STATUSES: readonly unknown[] = [500, 502, 503, 504];
/** Node's codes of connections that another attempt may get. `ENOTFOUND` is an answer: the name does not exist. */
const CONNECTION = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** STS could not fetch GitHub's keys in time (https://github.com/awslabs/aws-sdk-rust/issues/827); the SDK has corrected its clock by the answer. */
const PASSING = /Couldn't retrieve verification key|Signature (?:expired|not yet current)/;

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
    PASSING.test(message) ||
    /^(?:RequestTimeTooSkewed|RequestInTheFuture)$/.test(name)
  );
}

/** The HTTP status of an error's answer; undefined if no answer came. */
function statusOf(error: unknown): unknown {
  return metadataOf(error)['httpStatusCode'];
}

/** What the SDK knows of the answer that an error came with. */
export function metadataOf(error: unknown): Readonly<Record<string, unknown>> {
  const { $metadata } = { $metadata: undefined, ...Object(error) };
  return typeof $metadata === 'object' && $metadata !== null ? { ...$metadata } : {};
}

const NO_VALID_CREDENTIALS = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'IncompleteSignature',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
]);

/** An answer that is no JSON, no XML, or not of the operation: what the SDK's parsers throw, and our own readers. */
const UNREADABLE = /^(?:SyntaxError|NotAwsError|Error: @aws-sdk XML parse error)\b/;

/** What the SDK's clients add for those who can look into the error. */
const SDK_HINT = / Deserialization error: to see the raw response.*$/;

/** What an AWS call was for. */
export interface Operation {
  readonly action: Action | 'sts:AssumeRoleWithWebIdentity' | 'sts:GetCallerIdentity';
  readonly region: string;
  /** Undefined until STS has said which it is. */
  readonly account: Account | undefined;
  /** Whether the Region has taken the credentials before. */
  readonly accepted?: boolean;
}

/** Whether an account's credentials are not known where they were sent to. */
export function isRefusal(error: unknown): boolean {
  return ['UnrecognizedClientException', 'InvalidClientTokenId'].includes(serviceError(error).name);
}

/** What a failed call means, with its way out. Rethrows what ends the run. */
export function problemOf(error: unknown, operation: Operation): Problem {
  if (error instanceof RunError) {
    throw error;
  }
  const { name, message, code } = serviceError(error);
  const said = `${operation.action} in ${operation.region}: ${name}: ${message}`;
  if (/^AccessDenied/.test(name)) {
    return {
      code: 'access-denied',
      message: `${operation.action} was denied: ${message}`,
      advice: allow(operation, message),
      permanent: true,
    };
  }
  const { region, accepted } = operation;
  if (operation.action.startsWith('sts:') && name === 'RegionDisabledException') {
    return {
      code: 'region-disabled',
      message: `STS is off in ${region}: ${message}`,
      advice: `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
      permanent: true,
    };
  }
  if (operation.action.startsWith('ses:') && accepted !== true && isOptIn(region) && isRefusal(error)) {
    return {
      code: 'region-disabled',
      message: `the opt-in Region ${region} is off for the account, or refuses its session token: ${name}: ${message}`,
      advice: `enable ${region} under "AWS Regions" in the account settings, or leave it out of \`aws-region\`; if it is enabled, use a session token of a regional STS endpoint, because opt-in Regions refuse those of the global one`,
      permanent: true,
    };
  }
  if (NO_VALID_CREDENTIALS.has(name)) {
    const advice = /^Expired|^RequestExpired/.test(name)
      ? 'authenticate right before this step, or raise `role-duration-seconds`'
      : "check the job's credentials, and that the runner's clock is right";
    return { code: 'credentials', message: `AWS does not accept the credentials: ${said}`, advice, permanent: true };
  }
  if (isThrottled(error)) {
    return {
      code: 'throttled',
      message: `throttled to the end: ${said}`,
      advice: 'run fewer jobs at once against this account, or run the job again',
      permanent: false,
    };
  }
  if (code !== undefined || name === 'TimeoutError') {
    return {
      code: 'unreachable',
      message: `no answer to ${operation.action} in ${operation.region}: ${code ?? name}: ${message}`,
      advice:
        code === 'ENOTFOUND' && !operation.action.startsWith('iam:') && !REGIONS.has(region)
          ? `check the name of the Region ${region}: no Region with Amazon SES was known by this name when this release was made`
          : "check the runner's way to AWS: DNS, firewall, HTTPS_PROXY and NO_PROXY",
      permanent: !isRetryable(error),
    };
  }
  if (UNREADABLE.test(`${name}: ${message}`)) {
    return {
      code: 'unexpected',
      message: `the answer to ${operation.action} in ${operation.region} is not one of AWS: ${message.replace(SDK_HINT, '')}`,
      advice: 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
      permanent: !isRetryable(error),
    };
  }
  if (name === 'EndpointError') {
    return {
      code: 'unexpected',
      message: said,
      advice: 'check AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, and what the profile has in their place',
      permanent: true,
    };
  }
  return {
    code: 'unexpected',
    message: said,
    advice: 'run the job again; if it stays so, see the AWS Health Dashboard',
    permanent: !isRetryable(error),
  };
}

function allow({ action, account }: Operation, message: string): string {
  if (message.includes('explicit deny')) {
    return `a policy denies ${action} explicitly, and no Allow overrides that: look at the role's policies, its permissions boundary and the organization's service control policies`;
  }
  if (message.includes('session policy')) {
    return `the session's own policy leaves ${action} out: look at the step that made the session, or set \`scope-session: false\``;
  }
  return account === undefined || action.startsWith('sts:')
    ? `allow ${action}`
    : `add this statement to the role's permissions: \`${JSON.stringify(statementFor(action as Action, account))}\``;
}
