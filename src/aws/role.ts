import {
  CreateServiceLinkedRoleCommand,
  DeleteServiceLinkedRoleCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetServiceLinkedRoleDeletionStatusCommand,
  IAMClient,
  type Role as IamRole,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  type ListRolePoliciesCommandOutput,
  UpdateRoleDescriptionCommand,
} from '@aws-sdk/client-iam';
import { sanitize } from '../core/text.ts';
import type { Action } from '../model/permissions.ts';
import type { Change, RoleDeleter, RoleReader, RoleWriter } from '../model/ports.ts';
import { runError } from '../model/problem.ts';
import type { PolicyVersion, Reading, Role } from '../model/readings.ts';
import { type Account, POLICY_VERSION, policyArn, ROLE_NAME, SERVICE_PRINCIPAL } from '../model/role.ts';
import type { Call, RegionalSettings } from './clients.ts';
import { NotAwsError, type Operation, problemOf, serviceError } from './errors.ts';
import { pages, read, required, validDate } from './reading.ts';

/** Returns the reads and changes of the role in IAM. */
export function iamRole(settings: RegionalSettings, call: Call, account: Account): RoleReader & RoleWriter & RoleDeleter {
  const client = new IAMClient(settings);
  const operation = (action: Action): Operation => ({ action, region: settings.region, account });
  const name = { RoleName: ROLE_NAME };
  const PolicyArn = policyArn(account);

  const version = (id: string): Promise<Reading<PolicyVersion>> =>
    read(
      () => call(options => client.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: id }), options)),
      operation('iam:GetPolicyVersion'),
      ({ PolicyVersion: found }) => ({ id, document: required(found?.Document, 'policy document') }),
    );

  const change = async (action: Action, act: () => Promise<boolean>): Promise<Change> => {
    try {
      return { kind: 'done', changed: await act() };
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error, operation(action)) };
    }
  };

  return {
    role: () =>
      read(
        () => call(options => client.send(new GetRoleCommand(name), options)),
        operation('iam:GetRole'),
        ({ Role: found }) => readRole(found, account),
      ),

    attachedPolicies: () =>
      read(
        () =>
          pages(async Marker => {
            const page = await call(options => client.send(new ListAttachedRolePoliciesCommand({ ...name, Marker }), options));
            return { items: required(page.AttachedPolicies, 'list of policies'), next: nextMarker(page) };
          }),
        operation('iam:ListAttachedRolePolicies'),
        policies => policies.map(({ PolicyArn: arn }) => required(arn, 'policy ARN')),
      ),

    inlinePolicies: () =>
      read(
        () =>
          pages(async Marker => {
            const page = await call(options => client.send(new ListRolePoliciesCommand({ ...name, Marker }), options));
            return { items: required(page.PolicyNames, 'list of policies'), next: nextMarker(page) };
          }),
        operation('iam:ListRolePolicies'),
        names => names,
      ),

    async policy() {
      // Version v1 is almost always the default. To read it at the same time saves a round trip.
      const [policy, expected] = await Promise.all([
        read(
          () => call(options => client.send(new GetPolicyCommand({ PolicyArn }), options)),
          operation('iam:GetPolicy'),
          ({ Policy: found }) => required(found?.DefaultVersionId, 'default version'),
        ),
        version(POLICY_VERSION),
      ]);
      if (policy.kind !== 'found') {
        return policy;
      }
      return policy.value === POLICY_VERSION ? expected : version(policy.value);
    },

    create: Description =>
      change('iam:CreateServiceLinkedRole', async () => {
        const command = new CreateServiceLinkedRoleCommand({ AWSServiceName: SERVICE_PRINCIPAL, Description });
        try {
          const { Role: made } = await call(options => client.send(command, options).catch(withoutRoom));
          // Emulators of AWS give the role another name.
          if (made?.RoleName !== undefined && made.RoleName !== ROLE_NAME) {
            throw new NotAwsError(`it created the role ${made.RoleName}`);
          }
          return true;
        } catch (error) {
          // The role already exists. IAM also answers InvalidInput to a bad description.
          const { name: code, message } = serviceError(error);
          if (code.startsWith('InvalidInput') && message.includes('has been taken')) {
            return false;
          }
          throw error;
        }
      }),

    requestDeletion: () =>
      read(
        () => call(options => client.send(new DeleteServiceLinkedRoleCommand(name), options)),
        operation('iam:DeleteServiceLinkedRole'),
        ({ DeletionTaskId }) => required(DeletionTaskId, 'deletion task id'),
      ),

    deletionTask: DeletionTaskId =>
      read(
        () => call(options => client.send(new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId }), options)),
        operation('iam:GetServiceLinkedRoleDeletionStatus'),
        ({ Status, Reason }) => ({
          status: required(Status, 'status'),
          reason: Reason?.Reason,
          // A usage can be a Region alone.
          usage: (Reason?.RoleUsageList ?? []).flatMap(({ Region = '', Resources: [first = '', ...others] = [] }) =>
            [first, ...others].map(arn => ({ region: Region, arn })).filter(({ region, arn }) => region !== '' || arn !== ''),
          ),
        }),
      ),

    describe: Description =>
      change('iam:UpdateRoleDescription', async () => {
        const { Role: changed } = await call(options => client.send(new UpdateRoleDescriptionCommand({ ...name, Description }), options));
        roleArnOf(changed?.Arn, account);
        return true;
      }),
  };
}

function nextMarker({ IsTruncated, Marker }: Pick<ListRolePoliciesCommandOutput, 'IsTruncated' | 'Marker'>): string | undefined {
  return IsTruncated ? required(Marker, 'marker of the next page') : Marker;
}

/** The SDK treats IAM's error for a full account as throttling, but no retry can succeed. */
function withoutRoom(error: unknown): never {
  const { name, message } = serviceError(error);
  if (name.startsWith('LimitExceeded')) {
    throw runError(
      'unexpected',
      `${ROLE_NAME} could not be created, because the account has its maximum number of roles: iam:CreateServiceLinkedRole: ${name}: ${message}`,
      'raise the quota "Roles per account" of IAM, or delete roles that nobody uses',
    );
  }
  throw error;
}

/** Returns the ARN if it has the role's name and account. The rules check the path, by which they detect an impostor. */
function roleArnOf(arn: string | undefined, { id, partition }: Account): string {
  const found = required(arn, 'role ARN');
  const whose = `arn:${partition}:iam::${id}:role/`;
  // IAM's role names are case-insensitive.
  if (!(found.startsWith(whose) && found.toLowerCase().endsWith(`/${ROLE_NAME}`.toLowerCase()))) {
    throw new NotAwsError(`the answer is about another role: ${sanitize(found)}`);
  }
  return found;
}

function readRole(role: IamRole | undefined, account: Account): Role {
  const lastUsed = role?.RoleLastUsed;
  const used = validDate(lastUsed?.LastUsedDate);
  return {
    arn: roleArnOf(role?.Arn, account),
    id: required(role?.RoleId, 'role id'),
    path: required(role?.Path, 'role path'),
    trustPolicy: required(role?.AssumeRolePolicyDocument, 'trust policy'),
    description: role?.Description,
    permissionsBoundary: role?.PermissionsBoundary?.PermissionsBoundaryArn,
    created: validDate(role?.CreateDate),
    lastUsed: used && { at: used, region: lastUsed?.Region },
  };
}
