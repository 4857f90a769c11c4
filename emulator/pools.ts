import { ApiError } from './api.ts';
import { refuseBuiltIn } from './collections.ts';
import { arnOf, find } from './inventory.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import type { Route } from './route.ts';

function getDedicatedIpPool({ place, parameters, allow }: RegionalCall): unknown {
  const name = parameters['PoolName'] ?? '';
  const pool = find(place, 'dedicated-ip-pool', name);
  allow(arnOf(place, 'dedicated-ip-pool', name), pool);
  refuseBuiltIn('dedicated-ip-pool', name);
  if (!pool) throw new ApiError(404, 'NotFoundException', `The requested pool <${name}> does not exist.`);
  return { DedicatedIpPool: { PoolName: name, ScalingMode: 'STANDARD', ...pool.fields } };
}

function getDedicatedIps(call: RegionalCall): unknown {
  const { place, parameters } = call;
  call.allow();
  const pool = parameters['PoolName'];
  const addresses = place.ses.dedicatedIps.filter(({ PoolName }) => pool === undefined || PoolName === pool);
  const { items, NextToken } = page(call, addresses, ({ Ip }) => Ip, { max: 1000, invalidToken: 'BadRequestException' });
  return { DedicatedIps: items, NextToken };
}

/** The reads of dedicated IP addresses and their pools. No operation releases an address. */
export const POOL_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'dedicated-ip-pools/{PoolName}', action: 'GetDedicatedIpPool', answer: getDedicatedIpPool },
  { method: 'GET', path: 'dedicated-ips', action: 'GetDedicatedIps', answer: getDedicatedIps },
];
