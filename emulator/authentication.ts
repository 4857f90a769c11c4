import { ApiError, type Caller, type Operation, type RawRequest } from './api.ts';
import { parseAuthorization, verifySignature } from './sigv4.ts';
import { type AccessKey, type Account, partitionOf, type World } from './world.ts';

function find(world: World, accessKeyId: string): { account: Account; key: AccessKey } | undefined {
  for (const account of world.accounts.values()) {
    const key = account.accessKeys.get(accessKeyId);
    if (key) return { account, key };
  }
  return undefined;
}

/** Who signed this request. Throws what IAM and STS (query protocol) or SES (REST) answer where nobody did. */
export function authenticate(request: RawRequest, { service, region }: Operation, world: World): Caller {
  const rest = service === 'ses';
  const authorization = parseAuthorization(request.headers.authorization);
  if (!authorization) {
    if (rest) throw new ApiError(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    throw new ApiError(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const unknown = rest
    ? new ApiError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.')
    : new ApiError(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
  if (authorization.service !== service) {
    throw new ApiError(403, 'SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service}'. `);
  }
  const found = find(world, authorization.accessKeyId);
  if (!found || request.headers['x-amz-security-token'] !== found.key.sessionToken) throw unknown;
  const { account, key } = found;
  // An opt-in Region that is off doesn't know the account's keys, nor does any Region of another partition. IAM is global.
  const isOff = service !== 'iam' && account.regions.get(region)?.enabled === false;
  if (isOff || partitionOf(region) !== account.partition) throw unknown;
  verifySignature(request, authorization, key.secretAccessKey, world.now());
  if (key.expires && key.expires.getTime() <= world.now()) {
    throw new ApiError(403, rest ? 'ExpiredTokenException' : 'ExpiredToken', 'The security token included in the request is expired');
  }
  return { account, key };
}
