import { ApiError } from './api.ts';
import { arnOf, find, list, type Place, remove, statusOf } from './inventory.ts';
import { seconds } from './json.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import type { Resource } from './resources.ts';
import type { Route } from './route.ts';
import { required } from './validation.ts';

const NAME = { min: 1, max: 64, pattern: /[\w\-_]+/ };

// An endpoint sends through its own Region and one other of the partition. The European Sovereign Cloud has no other.
function regionsOf({ account: { regions }, region }: Place): string[] {
  const other = ['eu-west-1', 'us-east-1', ...regions.keys()].find(name => name !== region && regions.has(name));
  return other === undefined ? [region] : [region, other];
}

function common(endpoint: Resource): Record<string, unknown> {
  const { name, createdAt, updatedAt } = endpoint;
  return {
    EndpointName: name,
    Status: statusOf(endpoint),
    EndpointId: `${name.toLowerCase()}.x1y`,
    CreatedTimestamp: seconds(createdAt),
    LastUpdatedTimestamp: seconds(updatedAt),
  };
}

function permittedEndpoint({ place, parameters, allow }: RegionalCall): Resource {
  const name = required(parameters, 'EndpointName', NAME);
  const endpoint = find(place, 'multi-region-endpoint', name);
  allow(arnOf(place, 'multi-region-endpoint', name), endpoint);
  if (!endpoint) throw new ApiError(404, 'NotFoundException', `Multi-region endpoint <${name}> does not exist.`);
  return endpoint;
}

function listMultiRegionEndpoints(call: RegionalCall): unknown {
  const { place } = call;
  call.allow();
  const paging = { max: 1000, invalidToken: 'BadRequestException' };
  const { items, NextToken } = page(call, list(place, 'multi-region-endpoint'), ({ name }) => name, paging);
  return {
    MultiRegionEndpoints: items.map(endpoint => ({ ...common(endpoint), Regions: regionsOf(place), ...endpoint.fields })),
    NextToken,
  };
}

function getMultiRegionEndpoint(call: RegionalCall): unknown {
  const endpoint = permittedEndpoint(call);
  return { ...common(endpoint), Routes: regionsOf(call.place).map(Region => ({ Region })), ...endpoint.fields };
}

function deleteMultiRegionEndpoint(call: RegionalCall): unknown {
  const endpoint = permittedEndpoint(call);
  if (endpoint.provisioning) {
    throw new ApiError(500, 'ConcurrentModificationException', 'Unable to delete resource in PROVISIONING status');
  }
  remove(call.place, endpoint);
  return { Status: statusOf(endpoint) };
}

/** The operations on multi-region endpoints, whose creation and deletion take time. */
export const MULTI_REGION_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'multi-region-endpoints', action: 'ListMultiRegionEndpoints', answer: listMultiRegionEndpoints },
  { method: 'GET', path: 'multi-region-endpoints/{EndpointName}', action: 'GetMultiRegionEndpoint', answer: getMultiRegionEndpoint },
  {
    method: 'DELETE',
    path: 'multi-region-endpoints/{EndpointName}',
    action: 'DeleteMultiRegionEndpoint',
    answer: deleteMultiRegionEndpoint,
  },
];
