import {
  AssumeRoleWithWebIdentity$,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentity$,
  type GetCallerIdentityCommandInput,
  type GetCallerIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import { lane } from '../core/lane.ts';
import { sanitize } from '../core/text.ts';
import { claimsOf, defaultAudience } from '../core/token.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Action, policyFor } from '../model/permissions.ts';
import type { Clock, Random, ResourceDeleter, ResourceReader, RoleDeleter, RoleReader, RoleWriter, SesReader } from '../model/ports.ts';
import { RunError, runError } from '../model/problem.ts';
import type { Account } from '../model/role.ts';
import { SES_INTERVAL, sesAccount } from './account.ts';
import { type Caller, caller } from './caller.ts';
import { type ApiOperation, client } from './client.ts';
import type { Connections } from './connections.ts';
import { ambientCredentials } from './credentials.ts';
import { type Operation, problemOf, serviceError } from './errors.ts';
import { regionResources } from './inventory.ts';
import { required } from './reader.ts';
import { iamRole } from './role.ts';
import { type Credentials, LIMITS, type Limits, type Transport, transport } from './transport.ts';
import { assumeProblem } from './trust.ts';

/** What the session needs of the run around it. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Keeps a secret out of everything that is printed. */
  mask(secret: string): void;
  /** The job's ID token; the signal ends the wait for it. */
  idToken(audience: string, signal: AbortSignal): Promise<string>;
  readonly limits?: Limits;
}

export type SessionInputs = Pick<
  Inputs,
  'aws-region' | 'role-to-assume' | 'audience' | 'role-session-name' | 'role-duration-seconds' | 'scope-session'
>;

/** Access to one account. */
export interface Session {
  readonly account: Account;
  /** ARN of the principal that the run acts as. */
  readonly principal: string;
  /** When the credentials end; undefined where that is not known, or where they are renewed. */
  readonly expires: Date | undefined;
  readonly iam: RoleReader & RoleWriter & RoleDeleter;
  ses(region: string): SesReader;
  /** The resources of SES in a Region. */
  resources(region: string): ResourceReader & ResourceDeleter;
}

const AssumeRole: ApiOperation<AssumeRoleWithWebIdentityCommandInput, AssumeRoleWithWebIdentityCommandOutput> = AssumeRoleWithWebIdentity$;
const GetCallerIdentity: ApiOperation<GetCallerIdentityCommandInput, GetCallerIdentityCommandOutput> = GetCallerIdentity$;

interface Identity extends Pick<Session, 'account' | 'principal' | 'expires'> {
  readonly credentials: () => Promise<Credentials>;
  /** Whether the session's token may be one of STS's global endpoint. */
  readonly isGlobal: () => boolean;
}

const GLOBAL_ENDPOINT = 'sts.amazonaws.com';

/**
 * Whether a session token may count in the Regions alone that cannot be switched off. Observed and not documented: a token that counts in
 * every Region begins so; those of STS's global endpoint begin with FwoG or FQoG. A token of any other form may be one of them.
 */
function mayBeGlobal(sessionToken: string | undefined): boolean {
  return sessionToken !== undefined && !sessionToken.startsWith('IQoJ');
}

/**
 * Authenticates, and finds out in which account. With `role-to-assume` by the job's ID token, else by the SDK's default
 * credential chain.
 *
 * @param actions all that the run will do: the session policy allows nothing else
 * @throws RunError where there are no credentials, or AWS does not take them
 */
export async function openSession(inputs: SessionInputs, actions: readonly Action[], around: Surroundings): Promise<Session> {
  const limits = around.limits ?? LIMITS;
  const shared = transport(around.connections, limits);
  const call = caller(around.clock, around.random, around.signal, limits.call, limits.answer);
  const [region] = inputs['aws-region'];
  const identity = await (inputs['role-to-assume'] === undefined
    ? ambient(region, shared, call, around)
    : assume(inputs, actions, shared, call, around));
  const { account, principal, expires, credentials, isGlobal } = identity;
  const { clock, env, signal } = around;
  return {
    account,
    principal,
    expires,
    iam: iamRole(client('IAM', region, shared, env, credentials), call, account, region),
    ses: perRegion(name =>
      sesAccount(client('SESv2', name, shared, env, credentials), call, lane(SES_INTERVAL, clock, signal), account, name),
    ),
    resources: perRegion(name => regionResources({ ...shared, credentials, region: name }, call, clock, signal, account, isGlobal)),
  };
}

/** Makes what belongs to a Region once: its lane has to be the same for all that ask. */
function perRegion<T>(make: (region: string) => T): (region: string) => T {
  const made = new Map<string, T>();
  return region => {
    const value = made.get(region) ?? make(region);
    made.set(region, value);
    return value;
  };
}

async function ambient(region: string, shared: Transport, call: Caller, around: Surroundings): Promise<Identity> {
  const { connections, env, limits = LIMITS, mask } = around;
  const chain = await ambientCredentials(env, connections, limits, region);
  const profile = env['AWS_PROFILE'];
  let token: string | undefined;
  const credentials = async (): Promise<Credentials> => {
    const found = await chain().catch((error: unknown) => {
      throw runError(
        'credentials',
        `there are no AWS credentials: ${whyNone(error)}`,
        profile
          ? `run \`aws sts get-caller-identity\` before this step: it says what is wrong with AWS_PROFILE ${sanitize(profile)}`
          : 'set `role-to-assume` and give the job "permissions: id-token: write", or run aws-actions/configure-aws-credentials before this step; `aws sts get-caller-identity` says more',
        error,
      );
    });
    hide(found, mask);
    refuseInvisible(found);
    token = found.sessionToken;
    return found;
  };
  const { principal, accessKeyId } = await identify(credentials, region, shared, call, env);
  const account = accountOf(principal);
  const looks = new Map([[accessKeyId, Promise.resolve()]]);
  /** Credentials that are renewed may be another account's by then, which nobody has let the run into: they sign nothing but the question. */
  const look = async (found: Credentials): Promise<void> => {
    const now = accountOf((await identify(async () => found, region, shared, call, env)).principal);
    if (now.id !== account.id || now.partition !== account.partition) {
      throw runError(
        'refused',
        `the job's credentials have changed from account ${account.id} (${account.partition}) to account ${now.id} (${now.partition}): nothing was read or changed with the new ones`,
        'keep what gives the credentials, such as AWS_PROFILE or the role of the machine, to one account while the step runs, or set `role-to-assume`',
      );
    }
  };
  return {
    account,
    principal,
    expires: undefined,
    isGlobal: () => mayBeGlobal(token),
    credentials: async () => {
      const found = await credentials();
      const looked = looks.get(found.accessKeyId) ?? look(found);
      looks.set(found.accessKeyId, looked);
      // What kept one look from its answer need not keep the next.
      await looked.catch((error: unknown) => {
        looks.delete(found.accessKeyId);
        throw error;
      });
      return found;
    },
  };
}

/** @throws RunError for keys that were pasted with a line end or a space: Node would not send them, or AWS say that the signature is wrong */
function refuseInvisible({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials): void {
  const given = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  const found = Object.entries(given).find(([, value]) => /[^\x21-\x7e]/.test(value));
  if (found !== undefined) {
    throw runError(
      'credentials',
      `${found[0]}, or what the profile has in its place, has a character in it that no key of AWS has`,
      'set it again, without a line end or a space',
    );
  }
}

/** What the chain says that is nobody's secret: texts of the SDK, and one of STS. */
const SAID_BY_CHAIN =
  /Could not load credentials from any providers|Not authorized to perform sts:AssumeRoleWithWebIdentity|run '?aws sso login|re-authenticate using aws login|requires multi-factor authentication/;

/**
 * Why the chain has no credentials. What its servers, commands and files say may have secrets in it that nobody here knows, and so
 * could not take out: an error's name and Node's code, of letters alone as no secret is, and of its text what is known.
 */
function whyNone(error: unknown): string {
  const { name, message, code } = serviceError(error);
  const words = [name, code].filter(word => /^[a-z_]{3,60}$/i.test(word ?? ''));
  return [...words, ...(SAID_BY_CHAIN.exec(message) ?? [])].join(': ') || 'an error without a name';
}

/** Asks STS who the credentials are of. */
async function identify(
  credentials: () => Promise<Credentials>,
  region: string,
  shared: Transport,
  call: Caller,
  env: NodeJS.ProcessEnv,
): Promise<{ principal: string; accessKeyId: string }> {
  let signing: Credentials;
  const sts = client('STS', region, shared, env, async () => signing);
  return call(async options => {
    const found = await credentials();
    // A try that was given up while it waited must not sign for the one after it.
    options.abortSignal.throwIfAborted();
    signing = found;
    const { Arn } = await sts.send(GetCallerIdentity, {}, options);
    return { principal: required(Arn, 'ARN'), accessKeyId: found.accessKeyId };
  }).catch((error: unknown) => {
    throw new RunError(problemOf(error, { action: 'sts:GetCallerIdentity', region, account: undefined }), { cause: error });
  });
}

async function assume(
  inputs: SessionInputs,
  actions: readonly Action[],
  shared: Transport,
  call: Caller,
  around: Surroundings,
): Promise<Identity> {
  const role = required(inputs['role-to-assume'], 'role');
  const [region] = inputs['aws-region'];
  const token = await around.idToken(inputs.audience ?? defaultAudience(role.partition), around.signal);
  around.mask(token);
  const operation: Operation = { action: 'sts:AssumeRoleWithWebIdentity', region, account: undefined };
  const policy = policyFor(actions, { id: role.account, partition: role.partition });
  const sts = client('STS', region, shared, around.env);
  const { credentials, expires, principal } = await call(async options => {
    const answer = await sts.send(
      AssumeRole,
      {
        RoleArn: role.arn,
        RoleSessionName: inputs['role-session-name'],
        WebIdentityToken: token,
        DurationSeconds: inputs['role-duration-seconds'],
        Policy: inputs['scope-session'] ? JSON.stringify(policy) : undefined,
      },
      options,
    );
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    const found: Credentials = {
      accessKeyId: required(AccessKeyId, 'access key'),
      secretAccessKey: required(SecretAccessKey, 'secret access key'),
      sessionToken: required(SessionToken, 'session token'),
    };
    hide(found, around.mask);
    return { credentials: found, expires: Expiration, principal: required(answer.AssumedRoleUser?.Arn, 'ARN') };
  }).catch((error: unknown) => {
    throw new RunError(assumeProblem(error, operation, role.arn, claimsOf(token)), { cause: error });
  });
  const account = accountOf(principal);
  if (account.id !== role.account || account.partition !== role.partition) {
    throw runError(
      'refused',
      `STS answered a session of account ${account.id} (${account.partition}) for ${role.arn}: nothing was called with it`,
      'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
    );
  }
  // A regional endpoint's tokens count everywhere; another may be set.
  const isRegional = URL.parse(around.env['AWS_ENDPOINT_URL_STS'] ?? '')?.hostname !== GLOBAL_ENDPOINT;
  const isGlobal = (): boolean => !isRegional && mayBeGlobal(credentials.sessionToken);
  return { account, principal, expires, credentials: async () => credentials, isGlobal };
}

function hide({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials, mask: Surroundings['mask']): void {
  for (const secret of [accessKeyId, secretAccessKey, sessionToken].filter(each => each !== '')) {
    mask(secret);
  }
}

function accountOf(arn: string): Account {
  const { partition = '', id = '' } = /^arn:(?<partition>aws[a-z-]*):(?:sts|iam)::(?<id>\d{12}):/.exec(arn)?.groups ?? {};
  if (id === '') {
    throw runError(
      'unexpected',
      `STS answered an ARN that names no account: ${sanitize(arn)}`,
      'check AWS_ENDPOINT_URL and the proxy: is it AWS that answers?',
    );
  }
  return { id, partition };
}
