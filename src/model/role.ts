/**
 * The service-linked role of Amazon SES, as AWS documents it.
 * Sources: SES developer guide, "Using service-linked roles for Amazon SES"; AWS managed policy reference, "AmazonSESServiceRolePolicy".
 */
export const ROLE_NAME = 'AWSServiceRoleForAmazonSES';

/** The finding on a missing role, unless the reason is known. */
export const MISSING_MESSAGE = `${ROLE_NAME} does not exist in this account`;

export const SERVICE_PRINCIPAL = 'ses.amazonaws.com';

export const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;

export const POLICY_NAME = 'AmazonSESServiceRolePolicy';

export const POLICY_ACTION = 'cloudwatch:PutMetricData';

/** The CloudWatch namespaces to which SES publishes with the role. */
export const NAMESPACES = ['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'] as const;

/** The only version that AWS has published (since 2024-05-21). Read before the default is known, and used only if it is the default. */
export const POLICY_VERSION = 'v1';

/** The ARN of an IAM role, with its partition and account. */
export const IAM_ROLE_ARN = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;

/** The account of the run. */
export interface Account {
  /** 12 digits. */
  readonly id: string;
  /** `aws`, `aws-us-gov`, `aws-cn`, `aws-eusc`, …, as STS returns it. */
  readonly partition: string;
}

export function roleArn({ id, partition }: Account): string {
  return `arn:${partition}:iam::${id}:role${ROLE_PATH}${ROLE_NAME}`;
}

export function policyArn({ partition }: Pick<Account, 'partition'>): string {
  return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}
