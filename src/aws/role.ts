import {
  CreateServiceLinkedRole$,
  type CreateServiceLinkedRoleCommandInput,
  type CreateServiceLinkedRoleCommandOutput,
  DeleteServiceLinkedRole$,
  type DeleteServiceLinkedRoleCommandInput,
  type DeleteServiceLinkedRoleCommandOutput,
  GetPolicy$,
  type GetPolicyCommandInput,
  type GetPolicyCommandOutput,
  GetPolicyVersion$,
  type GetPolicyVersionCommandInput,
  type GetPolicyVersionCommandOutput,
  GetRole$,
  type GetRoleCommandInput,
  type GetRoleCommandOutput,
  GetServiceLinkedRoleDeletionStatus$,
  type GetServiceLinkedRoleDeletionStatusCommandInput,
  type GetServiceLinkedRoleDeletionStatusCommandOutput,
  type Role as IamRole,
  ListAttachedRolePolicies$,
  type ListAttachedRolePoliciesCommandInput,
  type ListAttachedRolePoliciesCommandOutput,
  ListRolePolicies$,
  type ListRolePoliciesCommandInput,
  type ListRolePoliciesCommandOutput,
  UpdateRoleDescription$,
  type UpdateRoleDescriptionCommandInput,
  type UpdateRoleDescriptionCommandOutput,
} from '@aws-sdk/client-iam';
import { sanitize } from '../core/text.ts';
import type { Action } from '../model/permissions.ts';
import type { Change, RoleDeleter, RoleReader, RoleWriter } from '../model/ports.ts';
import { runError } from '../model/problem.ts';
import type { PolicyVersion, Reading, Role } from '../model/readings.ts';
import { type Account, POLICY_VERSION, policyArn, ROLE_NAME, SERVICE_PRINCIPAL } from '../model/role.ts';
import type { Caller } from './caller.ts';
import type { ApiOperation, Client } from './client.ts';
import { type Operation, problemOf, serviceError } from './errors.ts';
import { look, pages, required, Unreadable, validDate } from './reader.ts';

const CreateServiceLinkedRole: ApiOperation<CreateServiceLinkedRoleCommandInput, CreateServiceLinkedRoleCommandOutput> =
  CreateServiceLinkedRole$;

const DeleteServiceLinkedRole: ApiOperation<DeleteServiceLinkedRoleCommandInput, DeleteServiceLinkedRoleCommandOutput> =
  DeleteServiceLinkedRole$;

const GetPolicy: ApiOperation<GetPolicyCommandInput, GetPolicyCommandOutput> = GetPolicy$;

const GetPolicyVersion: ApiOperation<GetPolicyVersionCommandInput, GetPolicyVersionCommandOutput> = GetPolicyVersion$;

const GetRole: ApiOperation<GetRoleCommandInput, GetRoleCommandOutput> = GetRole$;

const GetServiceLinkedRoleDeletionStatus: ApiOperation<
  GetServiceLinkedRoleDeletionStatusCommandInput,
  GetServiceLinkedRoleDeletionStatusCommandOutput
> = GetServiceLinkedRoleDeletionStatus$;

const ListAttachedRolePolicies: ApiOperation<ListAttachedRolePoliciesCommandInput, ListAttachedRolePoliciesCommandOutput> =
  ListAttachedRolePolicies$;

const ListRolePolicies: ApiOperation<ListRolePoliciesCommandInput, ListRolePoliciesCommandOutput> = ListRolePolicies$;

const UpdateRoleDescription: ApiOperation<UpdateRoleDescriptionCommandInput, UpdateRoleDescriptionCommandOutput> = UpdateRoleDescription$;

/** The role, as IAM shows it and lets it be changed. */
export function iamRole(client: Client, call: Caller, account: Account, region: string): RoleReader & RoleWriter & RoleDeleter {
  const operation = (action: Action): Operation => ({ action, region, account });
  const name = { RoleName: ROLE_NAME };
  const PolicyArn = policyArn(account);

  const version = (id: string): Promise<Reading<PolicyVersion>> =>
    look(call, operation('iam:GetPolicyVersion'), async options => {
      const { PolicyVersion: found } = await client.send(GetPolicyVersion, { PolicyArn, VersionId: id }, options);
      return { id, document: required(found?.Document, 'policy document') };
    });

  const change = async (action: Action, act: () => Promise<boolean>): Promise<Change> => {
    try {
      return { kind: 'done', changed: await act() };
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error, operation(action)) };
    }
  };

  return {
    role: () => look(call, operation('iam:GetRole'), async options => readRole((await client.send(GetRole, name, options)).Role, account)),

    attachedPolicies: () =>
      look(call, operation('iam:ListAttachedRolePolicies'), options =>
        pages(async Marker => {
          const page = await client.send(ListAttachedRolePolicies, { ...name, Marker }, options);
          return {
            items: required(page.AttachedPolicies, 'list of policies').map(({ PolicyArn: arn }) => required(arn, 'policy ARN')),
            next: page.IsTruncated ? required(page.Marker, 'marker of the next page') : page.Marker,
          };
        }),
      ),

    inlinePolicies: () =>
      look(call, operation('iam:ListRolePolicies'), options =>
        pages(async Marker => {
          const page = await client.send(ListRolePolicies, { ...name, Marker }, options);
          return {
            items: required(page.PolicyNames, 'list of policies'),
            next: page.IsTruncated ? required(page.Marker, 'marker of the next page') : page.Marker,
          };
        }),
      ),

    async policy() {
      // The version that is almost surely the default is asked for along with the question which one is: one round trip less.
      const [policy, expected] = await Promise.all([
        look(call, operation('iam:GetPolicy'), async options =>
          required((await client.send(GetPolicy, { PolicyArn }, options)).Policy?.DefaultVersionId, 'default version'),
        ),
        version(POLICY_VERSION),
      ]);
      if (policy.kind !== 'found') {
        return policy;
      }
      return policy.value === POLICY_VERSION ? expected : version(policy.value);
    },

    create: description =>
      change('iam:CreateServiceLinkedRole', async () => {
        try {
          const { Role } = await call(options =>
            client
              .send(CreateServiceLinkedRole, { AWSServiceName: SERVICE_PRINCIPAL, Description: description }, options)
              .catch(withoutRoom),
          );
          // Emulators of AWS make the name up: to wait for ours would be in vain.
          if (Role?.RoleName !== undefined && Role.RoleName !== ROLE_NAME) {
            throw new Unreadable(`it made the role ${Role.RoleName}`);
          }
          return true;
        } catch (error) {
          // IAM's way to say that the role exists; InvalidInput is also what it says of a bad description.
          const { name: code, message } = serviceError(error);
          if (code.startsWith('InvalidInput') && message.includes('has been taken')) {
            return false;
          }
          throw error;
        }
      }),

    requestDeletion: () =>
      look(call, operation('iam:DeleteServiceLinkedRole'), async options =>
        required((await client.send(DeleteServiceLinkedRole, name, options)).DeletionTaskId, 'deletion task id'),
      ),

    deletionTask: DeletionTaskId =>
      look(call, operation('iam:GetServiceLinkedRoleDeletionStatus'), async options => {
        const { Status, Reason } = await client.send(GetServiceLinkedRoleDeletionStatus, { DeletionTaskId }, options);
        const usage = (Reason?.RoleUsageList ?? []).flatMap(({ Region = '', Resources = [] }) =>
          Resources.map(arn => ({ region: Region, arn })),
        );
        return { status: required(Status, 'status'), reason: Reason?.Reason, usage };
      }),

    describe: description =>
      change('iam:UpdateRoleDescription', async () => {
        const { Role } = await call(options => client.send(UpdateRoleDescription, { ...name, Description: description }, options));
        ours(Role?.Arn, account);
        return true;
      }),
  };
}

/** IAM's word for an account that is full, which the SDK takes for throttling: no try makes room. */
function withoutRoom(error: unknown): never {
  const { name, message } = serviceError(error);
  throw name.startsWith('LimitExceeded')
    ? runError(
        'unexpected',
        `the account has no room for ${ROLE_NAME}: iam:CreateServiceLinkedRole: ${name}: ${message}`,
        'raise the quota "Roles per account" of IAM, or delete roles that nobody uses',
      )
    : error;
}

/** An ARN of the name and the account that was asked for; the path, which tells an impostor, is left to the rules. */
function ours(arn: string | undefined, { id, partition }: Account): string {
  const found = required(arn, 'role ARN');
  const whose = `arn:${partition}:iam::${id}:role/`;
  // IAM does not tell names apart by case.
  if (!(found.startsWith(whose) && found.toLowerCase().endsWith(`/${ROLE_NAME}`.toLowerCase()))) {
    throw new Unreadable(`the answer tells of another role: ${sanitize(found)}`);
  }
  return found;
}

function readRole(role: IamRole | undefined, account: Account): Role {
  const lastUsed = role?.RoleLastUsed;
  const used = validDate(lastUsed?.LastUsedDate);
  return {
    arn: ours(role?.Arn, account),
    id: required(role?.RoleId, 'role id'),
    path: required(role?.Path, 'role path'),
    trustPolicy: required(role?.AssumeRolePolicyDocument, 'trust policy'),
    description: role?.Description,
    permissionsBoundary: role?.PermissionsBoundary?.PermissionsBoundaryArn,
    created: validDate(role?.CreateDate),
    lastUsed: used && { at: used, region: lastUsed?.Region },
  };
}
