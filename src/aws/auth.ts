import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommand,
  GetScopedCredentialsCommand,
  STSClient,
  type Credentials as StsCredentials,
} from '@aws-sdk/client-sts';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { untilAborted } from '../core/clock.ts';
import { backoff, retry } from '../core/retry.ts';
import { sanitize, tokenClaims, tokenPayload } from '../core/text.ts';
import type { CallerRole, Inputs } from '../inputs/inputs.ts';
import { type Action, CLAIMS, refusalAdvice, sessionPolicy } from '../model/permissions.ts';
import type { Timing } from '../model/ports.ts';
import { type Problem, RunError, runError } from '../model/problem.ts';
import { defaultAudience, partitionOf } from '../model/regions.ts';
import type { Account } from '../model/role.ts';
import type { Call, ClientSettings, Credentials, Limits, RegionalSettings, Sending } from './clients.ts';
import { type Operation, problemOf, serviceError } from './errors.ts';
import { required } from './reading.ts';

/** The principal of a run, with its credentials. */
export interface CallerIdentity {
  readonly account: Account;
  readonly principal: string;
  /** When the credentials expire; undefined if that is unknown, or if the credentials are renewed. */
  readonly expires: Date | undefined;
  readonly credentials: () => Promise<Credentials>;
}

export type AssumeInputs = Pick<
  Inputs,
  'mode' | 'aws-region' | 'resource-regions' | 'audience' | 'role-session-name' | 'role-duration-seconds' | 'scope-session'
>;

export interface AuthContext extends Timing {
  readonly env: NodeJS.ProcessEnv;
  /** Hides a secret in all output. */
  mask(secret: string): void;
  log(line: string): void;
  readonly sending: Sending;
  /** Returns the job's ID token. The signal ends the wait. */
  idToken(audience: string, signal: AbortSignal): Promise<string>;
}

const NOT_AWS = 'check AWS_ENDPOINT_URL and the proxy: the answer has to come from AWS';

/** In milliseconds. After a role is created or changed, STS can refuse a correct token for some seconds, sometimes without a reason. */
const REFUSED_FOR = 8_000;
const REFUSED_ATTEMPTS = 3;
const AFTER_REFUSAL = { least: 1_000, initial: 2_000, max: 4_000 };

/**
 * Assumes a role with the job's ID token.
 *
 * @param actions every action that the run calls. With `scope-session` the session allows no other
 * @throws RunError `credentials` if STS refuses; `refused` if the session is for another account
 */
export async function assumeRole(
  role: CallerRole,
  inputs: AssumeInputs,
  actions: readonly Action[],
  settings: ClientSettings & { readonly region: string },
  call: Call,
  context: AuthContext,
): Promise<CallerIdentity> {
  const { clock, random, signal } = context;
  const operation: Operation = { action: 'sts:AssumeRoleWithWebIdentity', region: settings.region, account: undefined };
  const sts = new STSClient(settings);
  let token = '';
  let tokenEnds = 0;
  const tries = { number: 0 };
  const assume = async (): Promise<CallerIdentity> => {
    if (!(clock.now() < tokenEnds)) {
      const asked = clock.now();
      token = await context.idToken(inputs.audience ?? defaultAudience(role.partition), signal);
      context.mask(token);
      const { iat, exp } = tokenPayload(token);
      // The lifetime, not `exp` itself, because the clocks can differ.
      tokenEnds = asked + (Number(exp) - Number(iat)) * 1000;
    }
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role.arn,
      RoleSessionName: inputs['role-session-name'],
      WebIdentityToken: token,
      DurationSeconds: inputs['role-duration-seconds'],
      Policy: inputs['scope-session'] ? sessionPolicy(actions, { id: role.account, partition: role.partition }, inputs) : undefined,
    });
    try {
      return identityOf(await call(options => sts.send(command, options), tries), role, context);
    } catch (error) {
      throw error instanceof RunError ? error : new RunError(assumeProblem(error, operation, role.arn, token), { cause: error });
    }
  };
  return retry(assume, {
    clock,
    signal,
    budget: REFUSED_FOR,
    attempts: REFUSED_ATTEMPTS,
    delay: number => backoff(number, AFTER_REFUSAL, random),
    retryable: error => serviceError(Object(error).cause).name === 'AccessDenied',
  });
}

function identityOf(
  { Credentials: session, AssumedRoleUser: user }: AssumeRoleWithWebIdentityCommandOutput,
  role: CallerRole,
  context: AuthContext,
): CallerIdentity {
  const credentials = credentialsOf(session, context);
  const principal = required(user?.Arn, 'ARN');
  const account = accountOf(principal);
  if (account.id !== role.account || account.partition !== role.partition) {
    throw runError(
      'refused',
      `STS returned a session of account ${account.id} (${account.partition}) for ${role.arn}: the run did not use the session`,
      NOT_AWS,
    );
  }
  return { account, principal, expires: session?.Expiration, credentials: async () => credentials };
}

function credentialsOf(session: StsCredentials | undefined, context: AuthContext): Credentials {
  const credentials: Credentials = {
    accessKeyId: required(session?.AccessKeyId, 'access key'),
    secretAccessKey: required(session?.SecretAccessKey, 'secret access key'),
    sessionToken: required(session?.SessionToken, 'session token'),
  };
  maskAll(credentials, context);
  return credentials;
}

/** Returns credentials of the same principal, limited by `Policy`; the given credentials if STS does not limit them. */
async function limitCredentials(Policy: string, settings: RegionalSettings, call: Call, context: AuthContext): Promise<Credentials> {
  const found = await settings.credentials();
  if (found.sessionToken === undefined) {
    context.log('the session is not limited to what the run needs: STS limits temporary credentials only');
    return found;
  }
  try {
    const answer = await call(options => new STSClient(settings).send(new GetScopedCredentialsCommand({ Policy }), options));
    return credentialsOf(answer.Credentials, context);
  } catch (error) {
    const operation: Operation = { action: 'sts:GetScopedCredentials', region: settings.region, account: undefined };
    context.log(`the session is not limited to what the run needs: ${problemOf(error, operation).message}`);
    return found;
  }
}

/**
 * Returns the ARN of the principal of the client's credentials.
 *
 * @throws RunError if AWS does not return the ARN
 */
export async function whoAmI(settings: RegionalSettings, call: Call): Promise<string> {
  const sts = new STSClient(settings);
  try {
    return required((await call(options => sts.send(new GetCallerIdentityCommand({}), options))).Arn, 'ARN');
  } catch (error) {
    const operation: Operation = { action: 'sts:GetCallerIdentity', region: settings.region, account: undefined };
    throw new RunError(problemOf(error, operation), { cause: error });
  }
}

/**
 * Uses the job's own credentials, from the SDK's default chain. With `scope-session` STS limits them.
 *
 * @param actions every action that the run calls
 * @throws RunError `credentials` if there are no credentials, or AWS rejects them
 */
export async function ambientIdentity(
  inputs: AssumeInputs,
  actions: readonly Action[],
  settings: ClientSettings & { readonly region: string },
  call: Call,
  limits: Limits,
  context: AuthContext,
): Promise<CallerIdentity> {
  const { env, signal, timeout = AbortSignal.timeout } = context;
  const { requestHandler, customUserAgent } = settings;
  const chain = fromNodeProviderChain({ clientConfig: { requestHandler, customUserAgent } });
  // The Region of STS for a profile without one. A sign-in portal uses only the Region in the profile.
  const callerClientConfig = { region: async () => settings.region };
  const provide = async (): Promise<Credentials> => {
    const until = AbortSignal.any([signal, timeout(limits.call)]);
    const found = await untilAborted(chain({ callerClientConfig }), until).catch((error: unknown) => {
      signal.throwIfAborted();
      throw noCredentials(error, env);
    });
    maskAll(found, context);
    refuseInvisible(found);
    return found;
  };
  // The policy can't name the account, because both requests to STS are sent at the same time.
  const policy = sessionPolicy(actions, { id: '*', partition: partitionOf(settings.region) }, inputs);
  const identify = (found: Credentials): Promise<[string, Credentials]> => {
    const own = { ...settings, credentials: async () => found };
    return Promise.all([whoAmI(own, call), inputs['scope-session'] ? limitCredentials(policy, own, call, context) : found]);
  };
  const first = await provide();
  const [principal, limited] = await identify(first);
  const account = accountOf(principal);
  /** Renewed credentials can be for an account that no guard has allowed. They sign only the requests below until STS names the account. */
  const verify = async (renewed: Credentials): Promise<Credentials> => {
    const [arn, usable] = await identify(renewed);
    const now = accountOf(arn);
    if (now.id !== account.id || now.partition !== account.partition) {
      throw runError(
        'refused',
        `the job's credentials have changed from account ${account.id} (${account.partition}) to account ${now.id} (${now.partition}): nothing was read or changed with the new ones`,
        'keep what gives the credentials, such as AWS_PROFILE or the role of the machine, to one account while the step runs, or set `role-to-assume`',
      );
    }
    return usable;
  };
  const verified = new Map([[first.accessKeyId, Promise.resolve(limited)]]);
  return {
    account,
    principal,
    expires: undefined,
    credentials: async () => {
      const found = await provide();
      const known = verified.get(found.accessKeyId) ?? verify(found);
      verified.set(found.accessKeyId, known);
      return known.catch((error: unknown) => {
        // The next request tries again.
        verified.delete(found.accessKeyId);
        throw error;
      });
    },
  };
}

/** @throws RunError if a pasted key has a line end or a space: Node can't send it, or AWS reports a wrong signature */
function refuseInvisible({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials): void {
  const given = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  const found = Object.entries(given).find(([, value]) => /[^\x21-\x7e]/.test(value));
  if (found !== undefined) {
    throw runError(
      'credentials',
      `${found[0]}, or its value in the profile, contains a character that no AWS key contains`,
      'set it again, without a line end or a space',
    );
  }
}

/** Messages of the SDK and of STS that contain no secret. */
const SAFE_TEXT =
  /Could not load credentials from any providers|Not authorized to perform sts:AssumeRoleWithWebIdentity|run '?aws sso login|re-authenticate using aws login|requires multi-factor authentication/;

/**
 * Returns the reason that the chain has no credentials. The error can contain secrets of a server, command or file, so the reason
 * contains only the error's name, Node's code and known messages.
 */
function noCredentials(error: unknown, env: NodeJS.ProcessEnv): RunError {
  const { AWS_PROFILE: profile, ACTIONS_ID_TOKEN_REQUEST_URL: offersToken, GITHUB_ACTIONS: inJob } = env;
  const { name, message, code } = serviceError(error);
  const words = [name, code].filter(word => /^[a-z_]{3,60}$/i.test(word ?? ''));
  const reason = [...words, ...(SAFE_TEXT.exec(message) ?? [])].join(': ') || 'an error without a name';
  return runError(
    'credentials',
    `there are no AWS credentials: ${reason}`,
    profile
      ? `run \`aws sts get-caller-identity\` before this step: it says what is wrong with AWS_PROFILE ${sanitize(profile)}`
      : offersToken && message.includes('from any providers')
        ? '`role-to-assume` is empty, although the job may request an ID token: check the secret, variable or expression that it comes from'
        : inJob === 'true'
          ? 'set `role-to-assume` and give the job `permissions: { id-token: write }`, or run aws-actions/configure-aws-credentials before this step; `aws sts get-caller-identity` says more'
          : 'run `aws sso login`, or set AWS_PROFILE to a profile that has credentials; `aws sts get-caller-identity` says more',
    error,
  );
}

function maskAll({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials, { mask }: AuthContext): void {
  for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
    mask(secret);
  }
}

function accountOf(arn: string): Account {
  const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
  if (id === '') {
    throw runError('unexpected', `STS returned an ARN without an account: ${sanitize(arn)}`, NOT_AWS);
  }
  return { id, partition };
}

/** Returns the problem that explains why STS did not let the job assume the role. */
export function assumeProblem(error: unknown, operation: Operation, role: string, token: string): Problem {
  const problem = problemOf(error, operation);
  const { name, message } = serviceError(error);
  const claims = tokenClaims(token, CLAIMS);
  const isDenied = name === 'AccessDenied' && /authorized to perform/.test(message);
  const advice = refusalAdvice(`${name}: ${message}`, claims) ?? (isDenied ? problem.advice : undefined);
  const { sub = '(none)', aud = '(none)' } = claims;
  return advice === undefined
    ? problem
    : {
        ...problem,
        code: 'credentials',
        message: `${role} could not be assumed: ${name}: ${message}. The ID token has sub ${sub} and aud ${aud}`,
        advice,
        details: Object.entries(claims).map(([claim, value]) => `${claim}: ${value}`),
      };
}
