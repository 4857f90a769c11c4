import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  NoSuchEntityException,
  paginateListRoles,
} from '@aws-sdk/client-iam';
import {
  CreateConfigurationSetCommand,
  CreateEmailIdentityCommand,
  ListConfigurationSetsCommand,
  ListEmailIdentitiesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Product, Server } from './server.ts';

const ROLE = 'AWSServiceRoleForAmazonSES';
const PATH = '/aws-service-role/ses.amazonaws.com/';
const POLICY = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** The servers accept any key. */
const KEY = 'not-a-secret';

export const IDENTITY = 'example.com';
export const CONFIGURATION_SET = 'transactional';

/** The products of an account: one for IAM and STS, and the same or another one for SES. */
export interface Pair {
  readonly iam: Product;
  readonly ses: Product;
}

export function titleOf({ iam, ses }: Pair): string {
  const title = ({ name, version }: Product): string => `${name} ${version}`;
  return iam === ses ? title(iam) : `${title(iam)} with SES of ${title(ses)}`;
}

/** An account for the action. */
export class Account {
  readonly title: string;
  readonly id: string;
  readonly inventoryTimeout: string;
  readonly #urls: { readonly iam: string; readonly ses: string };
  readonly #iam: IAMClient;
  readonly #ses: SESv2Client;

  constructor(iam: Server, ses: Server = iam) {
    this.title = titleOf({ iam: iam.product, ses: ses.product });
    this.id = iam.product.account;
    this.inventoryTimeout = ses.product.inventoryTimeout;
    this.#urls = { iam: iam.url, ses: ses.url };
    const config = { region: 'us-east-1', credentials: { accessKeyId: KEY, secretAccessKey: KEY }, maxAttempts: 1 };
    this.#iam = new IAMClient({ ...config, endpoint: iam.url });
    this.#ses = new SESv2Client({ ...config, endpoint: ses.url });
  }

  /** Returns the variables that send a job's requests to the servers. */
  endpoints(): Record<string, string> {
    const { iam, ses } = this.#urls;
    return { AWS_ENDPOINT_URL: ses, AWS_ENDPOINT_URL_STS: iam, AWS_ENDPOINT_URL_IAM: iam, AWS_EC2_METADATA_DISABLED: 'true' };
  }

  credentials(): Record<string, string> {
    return { AWS_ACCESS_KEY_ID: KEY, AWS_SECRET_ACCESS_KEY: KEY };
  }

  /** Whether IAM has the role. */
  async hasRole(): Promise<boolean> {
    try {
      await this.#iam.send(new GetRoleCommand({ RoleName: ROLE }));
      return true;
    } catch (error) {
      if (error instanceof NoSuchEntityException) {
        return false;
      }
      throw error;
    }
  }

  /** Creates the role with its policy, an identity and a configuration set, as far as the servers support them. */
  async prepare(): Promise<void> {
    if (!(await this.hasRole())) {
      await this.#iam.send(new CreateRoleCommand({ RoleName: ROLE, Path: PATH, AssumeRolePolicyDocument: TRUST }));
    }
    const { AttachedPolicies: attached = [] } = await this.#iam.send(new ListAttachedRolePoliciesCommand({ RoleName: ROLE }));
    if (attached.length === 0) {
      await this.#iam.send(new AttachRolePolicyCommand({ RoleName: ROLE, PolicyArn: POLICY }));
    }
    await this.#ses.send(new CreateEmailIdentityCommand({ EmailIdentity: IDENTITY })).catch(() => undefined);
    await this.#ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName: CONFIGURATION_SET })).catch(() => undefined);
  }

  /** Returns the roles, identities and configuration sets as text, to compare before and after a run. */
  async contents(): Promise<string> {
    const roles: string[] = [];
    for await (const { Roles = [] } of paginateListRoles({ client: this.#iam }, {})) {
      roles.push(...Roles.map(({ Arn, Description }) => `${Arn} ${Description}`));
    }
    const [identities, sets] = await Promise.all([
      this.#ses.send(new ListEmailIdentitiesCommand({})).catch(() => ({ EmailIdentities: [] })),
      this.#ses.send(new ListConfigurationSetsCommand({})).catch(() => ({ ConfigurationSets: [] })),
    ]);
    return JSON.stringify([roles.sort(), identities.EmailIdentities, sets.ConfigurationSets]);
  }

  close(): void {
    this.#iam.destroy();
    this.#ses.destroy();
  }
}
