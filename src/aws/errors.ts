import { isThrottlingError } from '@smithy/core/retry';
import { sanitize } from '../core/text.ts';
import { type Action, statementFor } from '../model/permissions.ts';
import { type Problem, RunError } from '../model/problem.ts';
import { isOptIn } from '../model/regions.ts';
import type { Account } from '../model/role.ts';
import { mayChange } from './caller.ts';

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
const UNREADABLE = /^(?:SyntaxError|Stranger|Unreadable|Error: @aws-sdk XML parse error)\b/;

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
  /** Whether the session token may be one of STS's global endpoint: opt-in Regions refuse those, enabled or not. */
  readonly isGlobal?: boolean;
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
  const { region, accepted, isGlobal } = operation;
  if (operation.action.startsWith('sts:') && name === 'RegionDisabledException') {
    return {
      code: 'region-disabled',
      message: `STS is off in ${region}: ${message}`,
      advice: `activate STS for ${region} in the account settings of IAM, or name another Region first in \`aws-region\``,
      permanent: true,
    };
  }
  if (operation.action.startsWith('ses:') && accepted !== true && isOptIn(region) && isRefusal(error)) {
    return isGlobal === true
      ? {
          code: 'credentials',
          message: `${region} does not accept the session token, which does not tell whether the Region is off: ${name}: ${message}`,
          advice: `set \`role-to-assume\`: the token of this session may be of STS's global endpoint, which opt-in Regions refuse; or enable ${region} under "AWS Regions" in the account settings`,
          permanent: true,
        }
      : {
          code: 'region-disabled',
          message: `${region} does not accept the account's credentials: ${name}: ${message}`,
          advice: `${region} is an opt-in Region that the account has not enabled, or an organization's policy keeps it off: enable it under "AWS Regions" in the account settings, or leave it out of \`aws-region\``,
          permanent: true,
        };
  }
  if (NO_VALID_CREDENTIALS.has(name)) {
    const advice = /^Expired|^RequestExpired/.test(name)
      ? 'authenticate right before this step, or raise `role-duration-seconds`'
      : "check the job's credentials, and that the runner's clock is right";
    return { code: 'credentials', message: `AWS does not accept the credentials: ${said}`, advice, permanent: true };
  }
  if (isThrottlingError(Object(error) as Parameters<typeof isThrottlingError>[0])) {
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
      advice: "check the runner's way to AWS: DNS, firewall, HTTPS_PROXY and NO_PROXY",
      permanent: !mayChange(error),
    };
  }
  if (UNREADABLE.test(`${name}: ${message}`)) {
    return {
      code: 'unexpected',
      message: `the answer to ${operation.action} in ${operation.region} is not one of AWS: ${message.replace(SDK_HINT, '')}`,
      advice: 'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
      permanent: !mayChange(error),
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
    permanent: !mayChange(error),
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
