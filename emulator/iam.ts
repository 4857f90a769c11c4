import { type Answer, ApiError, type Caller, type Operation } from './api.ts';
import { deletionStatus, presentRole, requestDeletion, seenRole } from './deletion-task.ts';
import { authorize } from './permissions.ts';
import { uriEncode } from './sigv4.ts';
import { integer, optional, required } from './validation.ts';
import { type Account, healthyRole, type ManagedPolicy, ROLE_NAME, ROLE_PATH, type Role, roleArn, type World } from './world.ts';
import { queryResult, type XmlValue } from './xml.ts';

/** XML namespace of IAM's answers. */
export const IAM_NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';

const SERVICE = 'ses.amazonaws.com';
const DESCRIPTION = { max: 1000, pattern: /[\t\n\r -~\u00A1-\u00FF]*/ };

type Result = Record<string, XmlValue>;
type Handler = (operation: Operation, caller: Caller, world: World) => Result;

function documentText(document: unknown): string {
  return uriEncode(typeof document === 'string' ? document : JSON.stringify(document));
}

function idOf(prefix: string, seed: string): string {
  return prefix + Buffer.from(seed).toString('hex').toUpperCase().slice(-17);
}

function roleName(parameters: Record<string, string>): string {
  const name = required(parameters, 'RoleName', { min: 1, max: 64 });
  if (!/^[\w+=,.@-]+$/.test(name)) {
    const message =
      'The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-';
    throw new ApiError(400, 'ValidationError', message);
  }
  return name;
}

function tagContext({ tags = {} }: Role): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`aws:ResourceTag/${key}`, value],
      [`iam:ResourceTag/${key}`, value],
    ]),
  );
}

/** Returns the role of a call. @throws ApiError if the caller has no permission or the role is missing */
function permittedRole({ action, region, parameters }: Operation, caller: Caller, see: (account: Account) => Role | undefined): Role {
  const { account } = caller;
  const name = roleName(parameters);
  const role = name === ROLE_NAME ? see(account) : undefined;
  // IAM authorizes a missing role without a path, so a policy for one path does not cover it.
  const resource = role ? roleArn(account, role) : `arn:${account.partition}:iam::${account.id}:role/${name}`;
  const context = role ? tagContext(role) : {};
  authorize(caller, region, { action: `iam:${action}`, resource, context, code: 'AccessDenied', shown: `role ${name}` });
  if (!role) throw new ApiError(404, 'NoSuchEntity', `The role with name ${name} cannot be found.`);
  return role;
}

function readableRole(operation: Operation, caller: Caller, world: World): Role {
  return permittedRole(operation, caller, account => seenRole(account, world.now()));
}

function roleFields(account: Account, role: Role): Record<string, XmlValue> {
  return {
    Path: role.path,
    RoleName: ROLE_NAME,
    RoleId: role.roleId,
    Arn: roleArn(account, role),
    CreateDate: role.createDate,
    AssumeRolePolicyDocument: documentText(role.trustPolicy),
    Description: role.description,
  };
}

const getRole: Handler = (operation, caller, world) => {
  const role = readableRole(operation, caller, world);
  const { permissionsBoundary, tags, lastUsed } = role;
  return {
    Role: {
      ...roleFields(caller.account, role),
      MaxSessionDuration: role.maxSessionDuration,
      PermissionsBoundary: permissionsBoundary && { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: permissionsBoundary },
      Tags: tags && Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      RoleLastUsed: lastUsed ? { LastUsedDate: lastUsed.date, Region: lastUsed.region } : {},
    },
  };
};

/** Returns one page of a list with IAM's opaque marker. */
function page<T>(
  items: readonly T[],
  parameters: Record<string, string>,
): { items: T[]; IsTruncated: boolean; Marker: string | undefined } {
  const size = integer(parameters, 'MaxItems', 1, 1000, 100);
  const marker = optional(parameters, 'Marker', { min: 1, max: 320 });
  const start =
    marker === undefined
      ? 0
      : Number(
          Buffer.from(marker, 'base64url')
            .toString()
            .replace(/^after:/, ''),
        );
  if (!Number.isInteger(start) || start < 0) throw new ApiError(400, 'ValidationError', 'Invalid Marker.');
  const end = start + size;
  const IsTruncated = end < items.length;
  return {
    items: items.slice(start, end),
    IsTruncated,
    Marker: IsTruncated ? Buffer.from(`after:${end}`).toString('base64url') : undefined,
  };
}

function policyPath(arn: string): string {
  return arn.replace(/^.*?:policy/, '').replace(/[^/]*$/, '');
}

const listAttachedRolePolicies: Handler = (operation, caller, world) => {
  const { attachedPolicies } = readableRole(operation, caller, world);
  const prefix = operation.parameters['PathPrefix'] ?? '/';
  const { items, IsTruncated, Marker } = page(
    attachedPolicies.filter(({ arn }) => policyPath(arn).startsWith(prefix)),
    operation.parameters,
  );
  return { AttachedPolicies: items.map(({ name, arn }) => ({ PolicyName: name, PolicyArn: arn })), IsTruncated, Marker };
};

const listRolePolicies: Handler = (operation, caller, world) => {
  const { inlinePolicies } = readableRole(operation, caller, world);
  const { items, IsTruncated, Marker } = page(inlinePolicies, operation.parameters);
  return { PolicyNames: items, IsTruncated, Marker };
};

function permittedPolicy({ action, region, parameters }: Operation, caller: Caller): { arn: string; policy: ManagedPolicy } {
  const { account } = caller;
  const arn = required(parameters, 'PolicyArn', { min: 20, max: 2048 });
  authorize(caller, region, { action: `iam:${action}`, resource: arn, context: {}, code: 'AccessDenied', shown: `policy ${arn}` });
  if (!/^arn:[\w-]+:iam::(\d{12}|aws):policy\/.+$/.test(arn)) throw new ApiError(400, 'InvalidInput', `ARN ${arn} is not valid.`);
  const policy = account.managedPolicies.get(arn);
  if (!policy) throw new ApiError(404, 'NoSuchEntity', `Policy ${arn} was not found.`);
  return { arn, policy };
}

const getPolicy: Handler = (operation, caller) => {
  const { arn, policy } = permittedPolicy(operation, caller);
  return {
    Policy: {
      PolicyName: policy.name,
      PolicyId: idOf('ANPA', arn),
      Arn: arn,
      Path: policy.path,
      DefaultVersionId: policy.defaultVersionId,
      AttachmentCount: policy.attachmentCount,
      PermissionsBoundaryUsageCount: 0,
      IsAttachable: true,
      Description: policy.description,
      CreateDate: policy.createDate,
      UpdateDate: policy.updateDate,
      Tags: [],
    },
  };
};

const getPolicyVersion: Handler = (operation, caller) => {
  const id = required(operation.parameters, 'VersionId', { pattern: /v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/ });
  const { arn, policy } = permittedPolicy(operation, caller);
  const document = policy.versions.get(id);
  if (document === undefined) {
    throw new ApiError(404, 'NoSuchEntity', `Policy ${arn} version ${id} does not exist or is not attachable.`);
  }
  return {
    PolicyVersion: {
      Document: documentText(document),
      VersionId: id,
      IsDefaultVersion: id === policy.defaultVersionId,
      CreateDate: policy.updateDate,
    },
  };
};

const createServiceLinkedRole: Handler = ({ region, parameters }, caller, world) => {
  const { account } = caller;
  const service = required(parameters, 'AWSServiceName', { min: 1, max: 128, pattern: /[\w+=,.@-]+/ });
  const description = optional(parameters, 'Description', DESCRIPTION);
  const suffix = optional(parameters, 'CustomSuffix', { min: 1, max: 64, pattern: /[\w+=,.@-]+/ });
  const resource = `arn:${account.partition}:iam::${account.id}:role/aws-service-role/${service}/${ROLE_NAME}`;
  authorize(caller, region, {
    action: 'iam:CreateServiceLinkedRole',
    resource,
    context: { 'iam:AWSServiceName': service },
    code: 'AccessDenied',
    shown: resource,
  });
  if (service !== SERVICE) throw new ApiError(400, 'InvalidInput', `Invalid AWSServiceName ${service}`);
  if (suffix !== undefined) throw new ApiError(400, 'InvalidInput', `Custom suffix is not allowed for ${SERVICE}`);
  // A write sees a role that reads still hide, so its name is taken.
  if (presentRole(account, world.now())) {
    const message = `Service role name ${ROLE_NAME} has been taken in this account, please try a different suffix.`;
    throw new ApiError(400, 'InvalidInput', message);
  }
  const role: Role = { ...healthyRole(account.partition, new Date(world.now())), path: ROLE_PATH, description };
  account.role = role;
  account.hiddenReads = account.roleVisibleAfter;
  return { Role: roleFields(account, role) };
};

const updateRoleDescription: Handler = (operation, caller, world) => {
  const description = required(operation.parameters, 'Description', DESCRIPTION);
  const role = readableRole(operation, caller, world);
  role.description = description === '' ? undefined : description;
  return { Role: { ...roleFields(caller.account, role), MaxSessionDuration: role.maxSessionDuration } };
};

// The operation with which Terraform changes a description.
const updateRole: Handler = (operation, caller, world) => {
  const description = optional(operation.parameters, 'Description', DESCRIPTION);
  const seconds = integer(operation.parameters, 'MaxSessionDuration', 3_600, 43_200, 0);
  const role = readableRole(operation, caller, world);
  if (seconds > 0 && role.path === ROLE_PATH) {
    const message = `Cannot perform the operation on the protected role '${ROLE_NAME}' - this role is only modifiable by AWS`;
    throw new ApiError(400, 'UnmodifiableEntity', message);
  }
  if (description !== undefined) role.description = description === '' ? undefined : description;
  if (seconds > 0) role.maxSessionDuration = seconds;
  return {};
};

const deleteServiceLinkedRole: Handler = (operation, caller, world) => {
  // A write sees a role that reads still hide, and no role that reads still show after its deletion.
  const role = permittedRole(operation, caller, account => presentRole(account, world.now()));
  if (role.path !== ROLE_PATH) {
    throw new ApiError(400, 'InvalidInput', `The role ${ROLE_NAME} is not a service-linked role.`);
  }
  return { DeletionTaskId: requestDeletion(caller.account, world.now()) };
};

const getServiceLinkedRoleDeletionStatus: Handler = ({ action, region, parameters }, caller, world) => {
  const { account } = caller;
  const id = required(parameters, 'DeletionTaskId', { min: 1, max: 1000 });
  const [, path, name] = /^task(\/aws-service-role\/[\w.-]+\/)([\w+=,.@-]+)\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(id) ?? [];
  if (path === undefined) throw new ApiError(400, 'InvalidInput', `The deletion task id ${id} is not valid.`);
  const resource = `arn:${account.partition}:iam::${account.id}:role${path}${name}`;
  authorize(caller, region, { action: `iam:${action}`, resource, context: {}, code: 'AccessDenied', shown: resource });
  return deletionStatus(account, id, world.now());
};

const HANDLERS: Record<string, Handler> = {
  GetRole: getRole,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  ListRolePolicies: listRolePolicies,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
  CreateServiceLinkedRole: createServiceLinkedRole,
  UpdateRole: updateRole,
  UpdateRoleDescription: updateRoleDescription,
  DeleteServiceLinkedRole: deleteServiceLinkedRole,
  GetServiceLinkedRoleDeletionStatus: getServiceLinkedRoleDeletionStatus,
};

/** Answers a call to IAM. */
export function answerIam(operation: Operation, caller: Caller, world: World): Answer {
  const { action, parameters } = operation;
  const handler = parameters['Version'] === '2010-05-08' ? HANDLERS[action] : undefined;
  if (!handler) {
    const version = parameters['Version'] ?? 'NO_VERSION_SPECIFIED';
    throw new ApiError(400, 'InvalidAction', `Could not find operation ${action} for version ${version}`);
  }
  return queryResult(action, IAM_NAMESPACE, handler(operation, caller, world));
}
