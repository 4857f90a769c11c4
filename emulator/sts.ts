import { createHash, randomBytes } from 'node:crypto';
import { type Answer, ApiError, type Caller, type Operation } from './api.ts';
import { type Claims, isSigned, parseToken } from './github.ts';
import { authorize } from './permissions.ts';
import { evaluate, policyProblem, trusts } from './policy.ts';
import { integer, optional, required } from './validation.ts';
import { type Account, type CallerRole, uniqueId, type World } from './world.ts';
import { queryResult, type XmlValue } from './xml.ts';

/** XML namespace of STS. */
export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

const DENIED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
const POLICY_LENGTH = 2048;

type Result = Record<string, XmlValue>;

function invalidToken(message: string): ApiError {
  return new ApiError(400, 'InvalidIdentityToken', message);
}

/** Returns the account that an ARN names, if it is in the ARN's partition. */
function accountIn(arn: string, world: World): Account | undefined {
  const [, partition, , , id = ''] = arn.split(':');
  const account = world.accounts.get(id);
  return account?.partition === partition ? account : undefined;
}

/** Verifies an ID token in AWS's order: provider, signature, time, audience. */
function verifiedClaims(token: string, account: Account | undefined, world: World): { claims: Claims; issuer: string; audience: string } {
  const parsed = parseToken(token);
  if (!parsed) throw invalidToken('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  const { header, claims } = parsed;
  const issuer = String(claims['iss']);
  const provider = account?.oidcProviders.find(known => known.issuer === issuer);
  if (!provider) throw invalidToken(`No OpenIDConnect provider found in your account for ${issuer}`);
  if (header['kid'] !== world.github.keyId || header['alg'] !== 'RS256') {
    const message =
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
    throw invalidToken(message);
  }
  if (!isSigned(world.github, parsed)) throw invalidToken('The web identity token that was passed could not be validated by AWS.');
  const now = Math.floor(world.now() / 1000);
  const expiry = Number(claims['exp']);
  if (!(now < expiry)) {
    const message = `Token expired: current date/time ${now} must be before the expiration date/time ${expiry}`;
    throw new ApiError(400, 'ExpiredTokenException', message);
  }
  const audience = String(claims['aud']);
  if (!provider.clientIds.includes(audience)) throw invalidToken('Incorrect token audience');
  return { claims, issuer, audience };
}

function claimContext(claims: Claims, host: string): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [`${host}:${name}`, String(value)]));
}

function sessionPolicy({ packedPolicyLimit = POLICY_LENGTH }: World, text: string | undefined): { packed: number | undefined } {
  if (text === undefined) return { packed: undefined };
  const problem = policyProblem(text);
  if (problem !== undefined) throw new ApiError(400, 'MalformedPolicyDocument', problem);
  const packed = Math.ceil((text.length / packedPolicyLimit) * 100);
  if (packed > 100)
    throw new ApiError(400, 'PackedPolicyTooLarge', `Packed policy consumes ${packed}% of allotted space, please use smaller policy.`);
  return { packed };
}

function stableId(arn: string): string {
  return `AROA${createHash('sha256').update(arn).digest('hex').toUpperCase().slice(0, 17)}`;
}

/** Returns temporary credentials and adds their key to the world. */
function startSession(account: Account, role: CallerRole, name: string, policy: string | undefined, expires: Date): Result {
  const accessKeyId = uniqueId('ASIA', 16);
  const roleName = role.arn.replace(/^.*\//, '');
  const principalArn = `arn:${account.partition}:sts::${account.id}:assumed-role/${roleName}/${name}`;
  const userId = `${stableId(role.arn)}:${name}`;
  const secretAccessKey = randomBytes(30).toString('base64');
  const sessionToken = randomBytes(240).toString('base64');
  const restriction = policy === undefined ? {} : { sessionPolicy: JSON.parse(policy) as unknown };
  account.accessKeys.set(accessKeyId, {
    secretAccessKey,
    sessionToken,
    expires,
    principalArn,
    userId,
    policies: role.policies,
    ...restriction,
  });
  return {
    AssumedRoleUser: { AssumedRoleId: userId, Arn: principalArn },
    Credentials: { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken, Expiration: expires },
  };
}

function limitDuration(seconds: number, role: CallerRole): void {
  if (seconds > role.maxSessionDuration) {
    throw new ApiError(400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

/** Returns the parameters that all ways to assume a role share. */
function wanted({ parameters }: Operation): { arn: string; name: string; policy: string | undefined; seconds: number } {
  const arn = required(parameters, 'RoleArn', { min: 20, max: 2048 });
  const name = required(parameters, 'RoleSessionName', { min: 2, max: 64, pattern: /[\w+=,.@-]*/ });
  const policy = optional(parameters, 'Policy', { min: 1, max: POLICY_LENGTH });
  const seconds = integer(parameters, 'DurationSeconds', 900, 43_200, 3_600);
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(arn)) throw new ApiError(400, 'ValidationError', 'Request ARN is invalid');

  // An ignored policy would give the session too many permissions.
  if (Object.keys(parameters).some(key => key.startsWith('PolicyArns.'))) {
    throw new ApiError(500, 'InternalFailure', 'The emulator does not know managed session policies.');
  }
  return { arn, name, policy, seconds };
}

function assumeRoleWithWebIdentity(operation: Operation, world: World): Result {
  const token = required(operation.parameters, 'WebIdentityToken', { min: 4, max: 20_000 });
  const { arn, name, policy, seconds } = wanted(operation);
  const account = accountIn(arn, world);
  const { claims, issuer, audience } = verifiedClaims(token, account, world);
  const host = issuer.replace(/^https:\/\//, '');
  const role = account?.callerRoles.get(arn);
  const provider = `arn:${account?.partition}:iam::${account?.id}:oidc-provider/${host}`;
  // A missing role and a role that does not trust the token get the same answer.
  const access = { action: 'sts:AssumeRoleWithWebIdentity', context: claimContext(claims, host) };
  if (!account || !role || !trusts(role.trustPolicy, { Federated: [provider] }, access)) throw new ApiError(403, 'AccessDenied', DENIED);
  limitDuration(seconds, role);
  const { packed } = sessionPolicy(world, policy);
  return {
    Audience: audience,
    ...startSession(account, role, name, policy, new Date(world.now() + seconds * 1000)),
    Provider: provider,
    PackedPolicySize: packed,
    SubjectFromWebIdentityToken: String(claims['sub']),
  };
}

/** For profiles with `role_arn`. The caller's policies and the role's trust policy must both allow the call. */
function assumeRole(operation: Operation, caller: Caller, world: World): Result {
  const { arn, name, policy, seconds } = wanted(operation);
  const { principalArn } = caller.key;
  const account = accountIn(arn, world);
  const role = account?.callerRoles.get(arn);
  const context = { 'sts:ExternalId': operation.parameters['ExternalId'], 'aws:PrincipalArn': principalArn };
  const permission = { action: 'sts:AssumeRole', resource: arn, context };
  authorize(caller, operation.region, { ...permission, code: 'AccessDenied', shown: arn });
  const principals = { AWS: [principalArn, caller.account.id, `arn:${caller.account.partition}:iam::${caller.account.id}:root`] };
  if (!account || !role || !trusts(role.trustPolicy, principals, permission)) {
    const message = `User: ${principalArn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    throw new ApiError(403, 'AccessDenied', message);
  }
  limitDuration(seconds, role);
  const { packed } = sessionPolicy(world, policy);
  return { ...startSession(account, role, name, policy, new Date(world.now() + seconds * 1000)), PackedPolicySize: packed };
}

/** Limits a session. AWS documents no permission for this action, but a policy can deny it. */
function getScopedCredentials({ action, region, parameters }: Operation, { account, key }: Caller, world: World): Result {
  const policy = optional(parameters, 'Policy', { min: 1, max: POLICY_LENGTH });
  const { principalArn, expires } = key;
  if (key.sessionToken === undefined || expires === undefined) {
    throw new ApiError(400, 'InvalidSubjectCredentials', 'The subject credentials are not temporary credentials.');
  }
  if (policy === undefined) throw new ApiError(400, 'ValidationError', 'Policy or DurationSeconds is required.');
  sessionPolicy(world, policy);
  const access = { action: `sts:${action}`, resource: principalArn, context: { 'aws:RequestedRegion': region } };
  if (evaluate(key.policies, access) === 'deny') {
    const message = `User: ${principalArn} is not authorized to perform: sts:${action} with an explicit deny in an identity-based policy`;
    throw new ApiError(403, 'AccessDenied', message);
  }
  const accessKeyId = uniqueId('ASIA', 16);
  const [secretAccessKey, sessionToken] = [30, 240].map(size => randomBytes(size).toString('base64')) as [string, string];
  const scopePolicies = [...(key.scopePolicies ?? []), JSON.parse(policy) as unknown];
  if (scopePolicies.length > 3) throw new ApiError(403, 'AccessDenied', 'The session already has 3 scope down policies.');
  account.accessKeys.set(accessKeyId, { ...key, secretAccessKey, sessionToken, scopePolicies });
  return {
    Credentials: { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken, Expiration: expires },
    SessionInfo: { ScopedSessionId: key.userId, Arn: principalArn },
    ScopedPoliciesCount: scopePolicies.length,
  };
}

function getCallerIdentity({ account, key }: Caller): Result {
  return { Arn: key.principalArn, UserId: key.userId, Account: account.id };
}

/** Whether a call needs no signature. */
export function isUnsigned({ service, action }: Operation): boolean {
  return service === 'sts' && action === 'AssumeRoleWithWebIdentity';
}

/** Answers a call to STS. */
export function answerSts(operation: Operation, caller: Caller | undefined, world: World): Answer {
  const { action, parameters } = operation;
  const version = parameters['Version'] ?? 'NO_VERSION_SPECIFIED';
  if (version === '2011-06-15') {
    if (action === 'AssumeRoleWithWebIdentity') return queryResult(action, STS_NAMESPACE, assumeRoleWithWebIdentity(operation, world));
    if (action === 'AssumeRole' && caller) return queryResult(action, STS_NAMESPACE, assumeRole(operation, caller, world));
    if (action === 'GetScopedCredentials' && caller) {
      return queryResult(action, STS_NAMESPACE, getScopedCredentials(operation, caller, world));
    }
    if (action === 'GetCallerIdentity' && caller) return queryResult(action, STS_NAMESPACE, getCallerIdentity(caller));
  }
  throw new ApiError(400, 'InvalidAction', `Could not find operation ${action} for version ${version}`);
}
