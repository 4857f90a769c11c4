import { ApiError } from './api.ts';
import { arnOf, find, holdersOf, list, remove } from './inventory.ts';
import { seconds } from './json.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import { parseArn, type Resource, segmentOf } from './resources.ts';
import type { Route } from './route.ts';
import { required } from './validation.ts';

const PAGING = { max: 1000, invalidToken: 'BadRequestException' };

// The filter and the model use these names. Answers use the resource types of ARNs.
const RESOURCE_TYPES: Record<string, string> = {
  EMAIL_IDENTITY: 'identity',
  CONFIGURATION_SET: 'configuration-set',
  EMAIL_TEMPLATE: 'template',
};

function idOf({ arn }: Resource): string {
  return arn.replace(/^.*\//, '');
}

function summary(tenant: Resource): Record<string, unknown> {
  const { name, arn, createdAt, fields } = tenant;
  // Lists do not show the suppression list.
  const { SuppressionAttributes: _, ...listed } = fields;
  return { TenantName: name, TenantId: idOf(tenant), TenantArn: arn, CreatedTimestamp: seconds(createdAt), ...listed };
}

function permittedTenant({ place, parameters, allow }: RegionalCall): Resource {
  const name = required(parameters, 'TenantName', { min: 1 });
  const tenant = find(place, 'tenant', name);
  // The id of a missing tenant is unknown.
  allow(tenant?.arn ?? arnOf(place, 'tenant', `${name}/*`), tenant);
  if (!tenant) throw new ApiError(404, 'NotFoundException', `The requested tenant <${name}> does not exist.`);
  return tenant;
}

function listTenants(call: RegionalCall): unknown {
  call.allow();
  const { items, NextToken } = page(call, list(call.place, 'tenant'), ({ name }) => name, PAGING);
  return { Tenants: items.map(summary), NextToken };
}

function getTenant(call: RegionalCall): unknown {
  const tenant = permittedTenant(call);
  const Tags = Object.entries(tenant.tags).map(([Key, Value]) => ({ Key, Value }));
  return {
    Tenant: {
      ...summary(tenant),
      Tags,
      SendingStatus: tenant.status ?? 'ENABLED',
      SuppressionAttributes: tenant.fields['SuppressionAttributes'],
    },
  };
}

// Deletes the tenant's associations too.
function deleteTenant(call: RegionalCall): unknown {
  remove(call.place, permittedTenant(call));
  return {};
}

function filterOf(parameters: Record<string, string>): string | undefined {
  const filter = JSON.parse(parameters['Filter'] ?? '{}') as Record<string, string>;
  const type = filter['RESOURCE_TYPE'];
  if (type !== undefined && !(type in RESOURCE_TYPES)) {
    throw new ApiError(400, 'BadRequestException', `Invalid resource type ${type} specified.`);
  }
  return type === undefined ? undefined : RESOURCE_TYPES[type];
}

function listTenantResources(call: RegionalCall): unknown {
  const { dependsOn } = permittedTenant(call);
  const type = filterOf(call.parameters);
  const associated = [...dependsOn].map(ResourceArn => {
    const parsed = parseArn(ResourceArn);
    return { ResourceType: parsed && segmentOf(parsed.kind), ResourceArn };
  });
  const fitting = associated.filter(({ ResourceType }) => type === undefined || ResourceType === type);
  const { items, NextToken } = page(call, fitting, ({ ResourceArn }) => ResourceArn, { ...PAGING, filters: true });
  return { TenantResources: items, NextToken };
}

function listResourceTenants(call: RegionalCall): unknown {
  const { place, parameters, allow } = call;
  const ResourceArn = required(parameters, 'ResourceArn', { min: 1 });
  const parsed = parseArn(ResourceArn);
  const resource = parsed && find(place, parsed.kind, parsed.path);
  allow(ResourceArn, resource);
  if (!parsed) throw new ApiError(400, 'BadRequestException', 'Provided resource identifier is not an SES resource');
  const tenants = resource ? holdersOf(place, resource).filter(({ kind }) => kind === 'tenant') : [];
  const { items, NextToken } = page(call, tenants, ({ name }) => name, PAGING);
  const ResourceTenants = items.map(tenant => ({
    TenantName: tenant.name,
    TenantId: idOf(tenant),
    ResourceArn,
    AssociatedTimestamp: seconds(tenant.createdAt),
  }));
  return { ResourceTenants, NextToken };
}

// The deletion of a missing association succeeds.
function deleteTenantResourceAssociation(call: RegionalCall): unknown {
  const tenant = permittedTenant(call);
  const arn = required(call.parameters, 'ResourceArn', { min: 1 });
  // The action needs permission for both resources.
  call.allow(arn);
  call.place.ses.resources.release(tenant, arn);
  return {};
}

/** The operations on tenants. All of them use POST. */
export const TENANT_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'tenants/list', action: 'ListTenants', answer: listTenants },
  { method: 'POST', path: 'tenants/get', action: 'GetTenant', answer: getTenant },
  { method: 'POST', path: 'tenants/delete', action: 'DeleteTenant', answer: deleteTenant },
  { method: 'POST', path: 'tenants/resources/list', action: 'ListTenantResources', answer: listTenantResources },
  { method: 'POST', path: 'resources/tenants/list', action: 'ListResourceTenants', answer: listResourceTenants },
  {
    method: 'POST',
    path: 'tenants/resources/delete',
    action: 'DeleteTenantResourceAssociation',
    answer: deleteTenantResourceAssociation,
  },
];
