import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  paginateListRoles,
} from '@aws-sdk/client-iam';
import {
  CreateConfigurationSetCommand,
  CreateEmailIdentityCommand,
  ListConfigurationSetsCommand,
  ListEmailIdentitiesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Server } from './server.ts';

const ROLE = 'AWSServiceRoleForAmazonSES';
const PATH = '/aws-service-role/ses.amazonaws.com/';
const POLICY = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** They take any. */
const KEY = 'not-a-secret';

export const IDENTITY = 'example.com';
export const CONFIGURATION_SET = 'transactional';

/** An account that the action is tried on: of one server, or of one for IAM and STS and another for SES. */
export class Place {
  readonly title: string;
  readonly account: string;
  /** As its server for SES has it. */
  readonly inventoryWithin: string;
  readonly #urls: { readonly iam: string; readonly ses: string };
  readonly #iam: IAMClient;
  readonly #ses: SESv2Client;

  constructor(iam: Server, ses: Server = iam) {
    const name = ({ product, version }: Server): string => `${product.name} ${version}`;
    this.title = iam === ses ? name(iam) : `${iam.product.name}, with SES of ${ses.product.name}`;
    this.account = iam.product.account;
    this.inventoryWithin = ses.product.inventoryWithin;
    this.#urls = { iam: iam.url, ses: ses.url };
    const config = { region: 'us-east-1', credentials: { accessKeyId: KEY, secretAccessKey: KEY }, maxAttempts: 1 };
    this.#iam = new IAMClient({ ...config, endpoint: iam.url });
    this.#ses = new SESv2Client({ ...config, endpoint: ses.url });
  }

  /** The variables that send a job here. */
  endpoints(): Record<string, string> {
    const { iam, ses } = this.#urls;
    return { AWS_ENDPOINT_URL: ses, AWS_ENDPOINT_URL_STS: iam, AWS_ENDPOINT_URL_IAM: iam, AWS_EC2_METADATA_DISABLED: 'true' };
  }

  credentials(): Record<string, string> {
    return { AWS_ACCESS_KEY_ID: KEY, AWS_SECRET_ACCESS_KEY: KEY };
  }

  /** Whether IAM itself shows the role. */
  async hasRole(): Promise<boolean> {
    try {
      await this.#iam.send(new GetRoleCommand({ RoleName: ROLE }));
      return true;
    } catch (error) {
      if (String((error as Error).name).startsWith('NoSuchEntity')) {
        return false;
      }
      throw error;
    }
  }

  /** Puts the role where AWS has it, an identity and a configuration set there, as far as the servers know of such things. */
  async furnish(): Promise<void> {
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

  /** What a run could have changed, as text to compare: the roles, and in SES what it can be asked for. */
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
