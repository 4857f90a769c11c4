import data from './regions.json' with { type: 'json' };

/** A Region with an Amazon SES endpoint. */
export interface Region {
  readonly name: string;
  /** `aws`, `aws-us-gov` or `aws-eusc`. */
  readonly partition: string;
  /** Whether the SES developer guide lists the Region as one that supports the service-linked role. */
  readonly roleDocumented: boolean;
  /** Whether an account must enable the Region before it accepts the account's credentials. */
  readonly optIn: boolean;
  /** Whether the Region is known to have Mail Manager. Other Regions might have it too. */
  readonly mailManager: boolean;
}

/** The date of the last comparison of the lists below with their sources. botocore's data does not have these lists. */
export const REGIONS_AS_OF = '2026-11-26';

/**
 * Regions for which the SES developer guide documents the role.
 * Source: "Using service-linked roles for Amazon SES", section "Supported Regions".
 */
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);

/**
 * Regions of the partition `aws` that are on in every account and can't be disabled. Regions after March 20, 2019, are opt-in.
 * Source: "Enable or disable AWS Regions in your account" in the AWS Account Management Reference Guide.
 */
const ALWAYS_ON = new Set(
  `ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/),
);

/** Mail Manager launched in all of these. Source: "Amazon SES announces Mail Manager", AWS What's New, May 2024. */
const MAIL_MANAGER = ALWAYS_ON;

/** Every Region with SES, by name. `npm run regions` writes the names to regions.json from botocore's data. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  data.partitions.flatMap(({ partition, sesRegions }) =>
    sesRegions.map((name): [string, Region] => [
      name,
      {
        name,
        partition,
        roleDocumented: ROLE_DOCUMENTED.has(name),
        optIn: partition === 'aws' && !ALWAYS_ON.has(name),
        mailManager: MAIL_MANAGER.has(name),
      },
    ]),
  ),
);

/** Returns the partition that the name of a Region belongs to; `aws` if no pattern matches, as in the AWS SDK. */
export function partitionOf(region: string): string {
  return data.partitions.find(({ regionRegex }) => new RegExp(regionRegex).test(region))?.partition ?? 'aws';
}

/** Whether an account must enable the Region. Also true for a Region that is newer than the table. */
export function isOptIn(region: string): boolean {
  return REGIONS.get(region)?.optIn ?? true;
}

/** Returns the names of the Regions with SES, of one partition or of all. */
export function sesRegions(partition?: string): string[] {
  return [...REGIONS.values()]
    .filter(region => partition === undefined || region.partition === partition)
    .map(({ name }) => name)
    .sort();
}

/** Returns the names of the Regions that AWS documents for the role. */
export function documentedRegions(): string[] {
  return [...ROLE_DOCUMENTED].sort();
}

/** Host names of the services and their VPC endpoints. Source: the endpoint rules and partitions of the AWS SDK. */
const AWS_HOST =
  /^(?:vpce-[\w-]+\.)?(?:iam|sts|email|mail-manager)(?:-fips)?(?:\.(?:us-gov|global|[a-z]+(?:-[a-z]+)+-\d+))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|(?:c2s|csp\.hci)\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk)$/;

/** Whether AWS uses the host name for IAM, STS, SES or Mail Manager. */
export function isAwsHost(name: string): boolean {
  return AWS_HOST.test(name);
}

/** Returns the audience that AWS expects in a partition. Source: README of aws-actions/configure-aws-credentials, "audience". */
export function defaultAudience(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
