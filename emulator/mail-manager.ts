import { type Answer, ApiError, type Caller, type Operation, type RawRequest } from './api.ts';
import { arnOf, find, holdersOf, list, remove, statusOf } from './inventory.ts';
import { jsonAnswer, jsonParameters, seconds } from './json.ts';
import { page } from './paging.ts';
import { enter, type RegionalCall } from './regional.ts';
import { type ImportJob, parseArn, type Resource, type ResourceKind } from './resources.ts';
import { renaming, required } from './validation.ts';
import type { World } from './world.ts';

type Fields = Record<string, unknown>;
type Handler = (call: RegionalCall) => Fields;

/** A kind of resource: `noun` and `plural` in its operations, and the fields that lists add to the name and id. */
interface Kind {
  kind: ResourceKind;
  noun: string;
  plural: string;
  /** The field with the name, if it is not the noun with `Name`. */
  nameField?: string;
  summary: (resource: Resource) => Fields;
}

const TARGET = 'MailManagerSvc.';
/** Statuses of client errors other than 400. Source: botocore 1.44.8, mailmanager/2023-10-17/service-2.json. */
const STATUSES: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  ConflictException: 409,
  ResourceNotFoundException: 404,
  ThrottlingException: 429,
};
const MANNER = {
  throttled: { status: 429, code: 'ThrottlingException' },
  denied: { code: 'AccessDeniedException', status: 403 },
} as const;
const PAGING = { max: 50, invalidToken: 'ValidationException' };

/** Returns the id of the first dependency of a kind. */
function heldId({ dependsOn }: Resource, kind: ResourceKind): string | undefined {
  const arn = [...dependsOn].find(held => parseArn(held)?.kind === kind);
  return arn === undefined ? undefined : parseArn(arn)?.path;
}

const ADDRESS_LIST: Kind = {
  kind: 'address-list',
  noun: 'AddressList',
  plural: 'AddressLists',
  summary: ({ arn, createdAt, updatedAt }) => ({
    AddressListArn: arn,
    CreatedTimestamp: seconds(createdAt),
    LastUpdatedTimestamp: seconds(updatedAt),
  }),
};

const KINDS: readonly Kind[] = [
  {
    kind: 'ingress-point',
    noun: 'IngressPoint',
    plural: 'IngressPoints',
    summary: resource => ({ Status: statusOf(resource), Type: 'OPEN', ARecord: `${resource.id}.mail-manager-smtp.amazonaws.com` }),
  },
  {
    kind: 'rule-set',
    noun: 'RuleSet',
    plural: 'RuleSets',
    summary: ({ createdAt }) => ({ LastModificationDate: seconds(createdAt) }),
  },
  { kind: 'traffic-policy', noun: 'TrafficPolicy', plural: 'TrafficPolicies', summary: () => ({ DefaultAction: 'ALLOW' }) },
  { kind: 'relay', noun: 'Relay', plural: 'Relays', summary: ({ createdAt }) => ({ LastModifiedTimestamp: seconds(createdAt) }) },
  {
    kind: 'archive',
    noun: 'Archive',
    plural: 'Archives',
    summary: resource => ({ ArchiveState: statusOf(resource), LastUpdatedTimestamp: seconds(resource.updatedAt) }),
  },
  ADDRESS_LIST,
  {
    kind: 'addon-instance',
    noun: 'AddonInstance',
    plural: 'AddonInstances',
    nameField: 'AddonName',
    summary: resource => ({
      AddonInstanceArn: resource.arn,
      AddonSubscriptionId: heldId(resource, 'addon-subscription'),
      CreatedTimestamp: seconds(resource.createdAt),
    }),
  },
  {
    kind: 'addon-subscription',
    noun: 'AddonSubscription',
    plural: 'AddonSubscriptions',
    nameField: 'AddonName',
    summary: ({ arn, createdAt }) => ({ AddonSubscriptionArn: arn, CreatedTimestamp: seconds(createdAt) }),
  },
];

function shownIn({ noun, nameField = `${noun}Name`, summary }: Kind, resource: Resource): Fields {
  return { [nameField]: resource.name, [`${noun}Id`]: resource.id, ...summary(resource), ...resource.fields };
}

/** Returns the resource of a call; undefined if it is missing. */
function named({ place, parameters, allow }: RegionalCall, { kind, noun }: Kind): { id: string; resource: Resource | undefined } {
  const id = required(parameters, `${noun}Id`, { min: 1, max: 255 });
  const resource = find(place, kind, id);
  allow(arnOf(place, kind, id), resource);
  return { id, resource };
}

function missing(id: string): ApiError {
  return new ApiError(404, 'ResourceNotFoundException', `Resource ${id} does not exist.`);
}

// One code for all blockers. AWS's own messages are not known.
function conflict(message: string): ApiError {
  return new ApiError(409, 'ConflictException', message);
}

function isRunning({ status }: ImportJob): boolean {
  return status === 'CREATED' || status === 'PROCESSING';
}

function listing(kind: Kind): Handler {
  return call => {
    call.allow();
    const { items, NextToken } = page(call, list(call.place, kind.kind), ({ id }) => id, PAGING);
    return { [kind.plural]: items.map(resource => shownIn(kind, resource)), NextToken };
  };
}

function deletion(kind: Kind): Handler {
  return call => {
    const { id, resource } = named(call, kind);
    // Deletions are idempotent, so a missing resource counts as deleted.
    if (!resource) return {};
    const [holder] = holdersOf(call.place, resource);
    if (holder) throw conflict(`Resource ${id} is in use by ${holder.arn}.`);
    if (resource.provisioning) throw conflict(`Resource ${id} is being provisioned.`);
    if (resource.importJobs.some(isRunning)) throw conflict(`Resource ${id} is being filled by an import job.`);
    remove(call.place, resource);
    return {};
  };
}

function reading(kind: Kind, details: (resource: Resource) => Fields): Handler {
  return call => {
    const { id, resource } = named(call, kind);
    if (!resource) throw missing(id);
    return { ...details(resource), ...shownIn(kind, resource) };
  };
}

function handlersOf(kind: Kind): [string, Handler][] {
  const handlers: [string, Handler][] = [
    [`List${kind.plural}`, listing(kind)],
    [`Delete${kind.noun}`, deletion(kind)],
  ];
  if (kind.kind === 'ingress-point') {
    const details = (resource: Resource): Fields => ({
      IngressPointArn: resource.arn,
      RuleSetId: heldId(resource, 'rule-set'),
      TrafficPolicyId: heldId(resource, 'traffic-policy'),
      CreatedTimestamp: seconds(resource.createdAt),
      LastUpdatedTimestamp: seconds(resource.updatedAt),
    });
    handlers.push(['GetIngressPoint', reading(kind, details)]);
  }
  if (kind.kind === 'archive') {
    const details = ({ arn, createdAt }: Resource): Fields => ({
      ArchiveArn: arn,
      Retention: { RetentionPeriod: 'ONE_YEAR' },
      CreatedTimestamp: seconds(createdAt),
    });
    handlers.push(['GetArchive', reading(kind, details)]);
  }
  if (kind.kind === 'rule-set') {
    const details = (resource: Resource): Fields => ({
      RuleSetArn: resource.arn,
      CreatedDate: seconds(resource.createdAt),
      Rules: [
        {
          Name: 'all-mail',
          Conditions: conditionsOf(resource, 'RECIPIENT'),
          Actions: [
            ...held(resource, 'relay').map(arn => ({ Relay: { Relay: parseArn(arn)?.path, MailFrom: 'PRESERVE' } })),
            ...held(resource, 'archive').map(arn => ({ Archive: { TargetArchive: arn } })),
            { Drop: {} },
          ],
        },
      ],
    });
    handlers.push(['GetRuleSet', reading(kind, details)]);
  }
  if (kind.kind === 'traffic-policy') {
    const details = (resource: Resource): Fields => ({
      TrafficPolicyArn: resource.arn,
      PolicyStatements: [{ Action: 'DENY', Conditions: conditionsOf(resource, 'RECIPIENT') }],
      CreatedTimestamp: seconds(resource.createdAt),
      LastUpdatedTimestamp: seconds(resource.updatedAt),
    });
    handlers.push(['GetTrafficPolicy', reading(kind, details)]);
  }
  return handlers;
}

function held({ dependsOn }: Resource, kind: ResourceKind): string[] {
  return [...dependsOn].filter(arn => parseArn(arn)?.kind === kind);
}

// The conditions of rules and statements name address lists and add-on instances.
function conditionsOf(resource: Resource, Attribute: string): Fields[] {
  const lists = held(resource, 'address-list');
  const evaluated: Fields[] = [
    ...(lists.length > 0 ? [{ IsInAddressList: { Attribute, AddressLists: lists } }] : []),
    ...held(resource, 'addon-instance').map(arn => ({ Analysis: { Analyzer: arn, ResultField: 'verdict' } })),
  ];
  return evaluated.map(Evaluate => ({ BooleanExpression: { Evaluate, Operator: 'IS_TRUE' } }));
}

const listAddressListImportJobs: Handler = call => {
  const { id, resource } = named(call, ADDRESS_LIST);
  if (!resource) throw missing(id);
  const { items, NextToken } = page(call, resource.importJobs, job => job.id, PAGING);
  const common = { AddressListId: id, PreSignedUrl: 'https://example.com/', ImportDataFormat: { ImportDataType: 'CSV' } };
  const CreatedTimestamp = seconds(resource.createdAt);
  return { ImportJobs: items.map(job => ({ JobId: job.id, Name: job.id, Status: job.status, ...common, CreatedTimestamp })), NextToken };
};

const stopAddressListImportJob: Handler = ({ place, parameters, allow }) => {
  const id = required(parameters, 'JobId', { min: 1, max: 255 });
  const found = list(place, 'address-list').find(({ importJobs }) => importJobs.some(job => job.id === id));
  // The permission is for the address list that the job fills.
  allow(arnOf(place, 'address-list', found?.id ?? '*'), found);
  const job = found?.importJobs.find(candidate => candidate.id === id);
  if (!job) throw missing(id);
  if (!isRunning(job)) throw conflict(`Import job ${id} is ${job.status}.`);
  job.status = 'STOPPED';
  return {};
};

const listTagsForResource: Handler = ({ place, parameters, allow }) => {
  const pattern = /arn:aws(|-cn|-us-gov|-eusc):ses:[a-z0-9-]{1,20}:[0-9]{12}:(mailmanager-|addon-).+/;
  const arn = required(parameters, 'ResourceArn', { min: 20, max: 1011, pattern });
  const parsed = parseArn(arn);
  const resource = parsed && arn === arnOf(place, parsed.kind, parsed.path) ? find(place, parsed.kind, parsed.path) : undefined;
  allow(arn, resource);
  if (!resource) throw missing(arn);
  return { Tags: Object.entries(resource.tags).map(([Key, Value]) => ({ Key, Value })) };
};

const HANDLERS: Record<string, Handler> = {
  ...Object.fromEntries(KINDS.flatMap(handlersOf)),
  ListAddressListImportJobs: listAddressListImportJobs,
  StopAddressListImportJob: stopAddressListImportJob,
  ListTagsForResource: listTagsForResource,
};

/** Returns the Mail Manager operation of a request; undefined for any other service. */
export function routeMailManager({ headers, body }: RawRequest): Pick<Operation, 'action' | 'parameters'> | undefined {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string' || !target.startsWith(TARGET)) return undefined;
  return { action: target.slice(TARGET.length), parameters: jsonParameters(body) };
}

const CONTENT_TYPE = { 'content-type': 'application/x-amz-json-1.0' };

/** Returns an error of Mail Manager, with its code in the body. */
export function mailManagerError({ status, code, message }: ApiError): Answer {
  return jsonAnswer(
    status < 500 ? (STATUSES[code] ?? 400) : status,
    { __type: `com.amazonaws.mailmanager#${code}`, Message: message },
    CONTENT_TYPE,
  );
}

/** Answers a call to Mail Manager. */
export function answerMailManager(operation: Operation, caller: Caller, world: World): Answer {
  const call = enter(operation, caller, world, MANNER);
  const handler = HANDLERS[operation.action];
  if (!handler) throw new ApiError(400, 'UnknownOperationException', `Unknown operation: ${operation.action}`);
  return jsonAnswer(
    200,
    renaming('ValidationError', 'ValidationException', () => handler(call)),
    CONTENT_TYPE,
  );
}
