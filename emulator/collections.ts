import { ApiError } from './api.ts';
import { arnOf, find, holdersOf, list, type Place, remove } from './inventory.ts';
import { seconds } from './json.ts';
import { page } from './paging.ts';
import type { RegionalCall } from './regional.ts';
import type { Resource, ResourceKind } from './resources.ts';
import type { Route } from './route.ts';

/** A kind of resource that is listed, and deleted by name. */
interface Collection {
  kind: ResourceKind;
  /** The segment in the paths of its operations. */
  path: string;
  /** The path to which newer clients POST a list request, if there is one. */
  listPath?: string;
  /** The parameter with the resource's name. */
  parameter: string;
  listAction: string;
  deleteAction: string;
  /** The field with the items of a list. */
  member: string;
  /** The maximum page size. */
  max: number;
  min?: number;
  item: (resource: Resource, place: Place) => unknown;
  /** Returns the error message for a missing resource. */
  missing: (name: string) => string;
}

/** The pools of SES itself, which nobody can delete. */
const BUILT_IN_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);

const COLLECTIONS: readonly Collection[] = [
  {
    kind: 'identity',
    path: 'identities',
    listPath: 'list-identities',
    parameter: 'EmailIdentity',
    listAction: 'ListEmailIdentities',
    deleteAction: 'DeleteEmailIdentity',
    member: 'EmailIdentities',
    max: 1000,
    min: 0,
    item: ({ name }, { ses }) => {
      const { IdentityType, VerifiedForSendingStatus: SendingEnabled, VerificationStatus } = ses.identities.get(name) ?? {};
      return { IdentityType, IdentityName: name, SendingEnabled, VerificationStatus };
    },
    missing: name => `Email identity ${name} does not exist.`,
  },
  {
    kind: 'configuration-set',
    path: 'configuration-sets',
    listPath: 'list-configuration-sets',
    parameter: 'ConfigurationSetName',
    listAction: 'ListConfigurationSets',
    deleteAction: 'DeleteConfigurationSet',
    member: 'ConfigurationSets',
    max: 1000,
    item: ({ name }) => name,
    missing: name => `Configuration set <${name}> does not exist.`,
  },
  {
    kind: 'template',
    path: 'templates',
    parameter: 'TemplateName',
    listAction: 'ListEmailTemplates',
    deleteAction: 'DeleteEmailTemplate',
    member: 'TemplatesMetadata',
    max: 100,
    item: ({ name, createdAt, fields }) => ({ TemplateName: name, CreatedTimestamp: seconds(createdAt), ...fields }),
    missing: name => `Template ${name} does not exist.`,
  },
  {
    kind: 'custom-verification-email-template',
    path: 'custom-verification-email-templates',
    parameter: 'TemplateName',
    listAction: 'ListCustomVerificationEmailTemplates',
    deleteAction: 'DeleteCustomVerificationEmailTemplate',
    member: 'CustomVerificationEmailTemplates',
    max: 50,
    item: ({ name, fields }) => ({ TemplateName: name, FromEmailAddress: 'post@example.com', TemplateSubject: 'Welcome', ...fields }),
    missing: name => `Custom verification email template ${name} does not exist.`,
  },
  {
    kind: 'contact-list',
    path: 'contact-lists',
    parameter: 'ContactListName',
    listAction: 'ListContactLists',
    deleteAction: 'DeleteContactList',
    member: 'ContactLists',
    max: 1000,
    item: ({ name, updatedAt, fields }) => ({ ContactListName: name, LastUpdatedTimestamp: seconds(updatedAt), ...fields }),
    missing: name => `List with name: ${name} doesn't exist.`,
  },
  {
    kind: 'dedicated-ip-pool',
    path: 'dedicated-ip-pools',
    parameter: 'PoolName',
    listAction: 'ListDedicatedIpPools',
    deleteAction: 'DeleteDedicatedIpPool',
    member: 'DedicatedIpPools',
    max: 1000,
    item: ({ name }) => name,
    missing: name => `The requested pool <${name}> does not exist.`,
  },
];

function answerList({ kind, member, max, min = 1, item }: Collection, call: RegionalCall): unknown {
  const { place } = call;
  call.allow();
  const { items, NextToken } = page(call, list(place, kind), ({ name }) => name, { max, min, invalidToken: 'BadRequestException' });
  return { [member]: items.map(resource => item(resource, place)), NextToken };
}

/** @throws ApiError for a pool of SES itself */
export function refuseBuiltIn(kind: ResourceKind, name: string): void {
  if (kind === 'dedicated-ip-pool' && BUILT_IN_POOLS.has(name)) {
    throw new ApiError(400, 'BadRequestException', 'Pool name describes either a shared or default dedicated ip pool');
  }
}

function refuseHeld(place: Place, resource: Resource): void {
  const { name, arn } = resource;
  const [holder] = holdersOf(place, resource);
  if (!holder) return;
  const message =
    holder.kind === 'tenant'
      ? `Cannot delete <${arn}> because it has tenant associations. Remove all tenant associations and try again.`
      : `Cannot delete <${name}> because it is in use by <${holder.arn}>.`;
  throw new ApiError(400, 'BadRequestException', message);
}

function answerDelete({ kind, parameter, missing }: Collection, { place, parameters, allow }: RegionalCall): unknown {
  const name = parameters[parameter] ?? '';
  const resource = find(place, kind, name);
  allow(arnOf(place, kind, name), resource);
  refuseBuiltIn(kind, name);
  if (!resource) throw new ApiError(404, 'NotFoundException', missing(name));
  refuseHeld(place, resource);
  remove(place, resource);
  return {};
}

/** The operations that list and delete these resources. */
export const COLLECTION_ROUTES: readonly Route[] = COLLECTIONS.flatMap(collection => {
  const { path, listPath, parameter, listAction, deleteAction } = collection;
  const listing = { action: listAction, answer: (call: RegionalCall) => answerList(collection, call) };
  const routes: Route[] = [
    { method: 'GET', path, ...listing },
    { method: 'DELETE', path: `${path}/{${parameter}}`, action: deleteAction, answer: call => answerDelete(collection, call) },
  ];
  return listPath === undefined ? routes : [...routes, { method: 'POST', path: listPath, ...listing }];
});
