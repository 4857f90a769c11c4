import { ApiError } from './api.ts';
import { find } from './inventory.ts';
import type { RegionalCall } from './regional.ts';
import { parseArn, type ResourceArn, type ResourceKind } from './resources.ts';
import type { Route } from './route.ts';
import { required } from './validation.ts';

/** The kinds with tags, by the names that SES gives them. */
const TAGGABLE: Partial<Record<ResourceKind, string>> = {
  identity: 'EmailIdentity',
  'configuration-set': 'ConfigurationSet',
  template: 'Template',
  'custom-verification-email-template': 'CustomVerificationEmailTemplate',
  'contact-list': 'ContactList',
  'dedicated-ip-pool': 'DedicatedIpPool',
  tenant: 'Tenant',
  'multi-region-endpoint': 'MultiRegionEndpoint',
};

function missing(label: string, { kind, path }: ResourceArn): ApiError {
  const [name, id] = path.split('/');
  const message =
    kind === 'tenant' ? `No ${label} present with name: ${name}with tenantId: ${id}` : `No ${label} present with name: ${path}`;
  return new ApiError(404, 'NotFoundException', message);
}

function listTagsForResource({ place, parameters, allow }: RegionalCall): unknown {
  const arn = required(parameters, 'ResourceArn', { min: 1 });
  const parsed = parseArn(arn);
  const resource = parsed && find(place, parsed.kind, parsed.kind === 'tenant' ? parsed.path.replace(/\/.*$/, '') : parsed.path);
  allow(arn, resource);
  const label = parsed && TAGGABLE[parsed.kind];
  if (!parsed || label === undefined || parsed.accountId !== place.account.id || parsed.partition !== place.account.partition) {
    throw new ApiError(400, 'BadRequestException', `Invalid resource ARN: ${arn}`);
  }
  if (!resource || (parsed.kind === 'tenant' && resource.arn !== arn)) throw missing(label, parsed);
  // SES looks for the name in its own Region, whatever the ARN's Region. A resource with another ARN shows no tags.
  const tags = resource.arn === arn ? resource.tags : {};
  return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
}

/** The read of a resource's tags. */
export const TAG_ROUTES: readonly Route[] = [{ method: 'GET', path: 'tags', action: 'ListTagsForResource', answer: listTagsForResource }];
