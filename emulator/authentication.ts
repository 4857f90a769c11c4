import { ApiError, type Caller, type Operation, type RawRequest } from './api.ts';
import { parseAuthorization, verifySignature } from './sigv4.ts';
import { renaming } from './validation.ts';
import { type AccessKey, type Account, partitionOf, type World } from './world.ts';

function find(world: World, accessKeyId: string): { account: Account; key: AccessKey } | undefined {
  for (const account of world.accounts.values()) {
    const key = account.accessKeys.get(accessKeyId);
    if (key) return { account, key };
  }
  return undefined;
}

function identify(request: RawRequest, { service, protocol, region }: Operation, world: World): Caller {
  const isQuery = protocol === 'query';
  // Mail Manager has its own endpoint, but its signatures use the scope of SES.
  const scope = service === 'mailmanager' ? 'ses' : service;
  const authorization = parseAuthorization(request.headers.authorization);
  if (!authorization) {
    if (!isQuery) throw new ApiError(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    throw new ApiError(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const unknownCode = isQuery ? 'InvalidClientTokenId' : 'UnrecognizedClientException';
  const unknown = new ApiError(403, unknownCode, 'The security token included in the request is invalid.');
  if (authorization.service !== scope) {
    throw new ApiError(403, 'SignatureDoesNotMatch', `Credential should be scoped to correct service: '${scope}'. `);
  }
  const found = find(world, authorization.accessKeyId);
  if (!found || request.headers['x-amz-security-token'] !== found.key.sessionToken) throw unknown;
  const { account, key } = found;
  // A disabled opt-in Region, and any Region of another partition, does not know the account's keys. IAM is global.
  const isOff = service !== 'iam' && account.regions.get(region)?.enabled === false;
  if (isOff || partitionOf(region) !== account.partition) throw unknown;
  verifySignature(request, authorization, key.secretAccessKey, world.now());
  if (key.expires && key.expires.getTime() <= world.now()) {
    throw new ApiError(403, isQuery ? 'ExpiredToken' : 'ExpiredTokenException', 'The security token included in the request is expired');
  }
  return { account, key };
}

/** Returns the signer of a request. @throws ApiError as the protocol reports a missing or wrong signature */
export function authenticate(request: RawRequest, operation: Operation, world: World): Caller {
  const name = operation.protocol === 'json' ? 'InvalidSignatureException' : 'SignatureDoesNotMatch';
  return renaming('SignatureDoesNotMatch', name, () => identify(request, operation, world));
}
