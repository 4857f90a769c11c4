import data from './regions.json' with { type: 'json' };

/** A Region in which Amazon SES has an endpoint. */
export interface Region {
  readonly name: string;
  /** `aws`, `aws-us-gov` or `aws-eusc`. */
  readonly partition: string;
  /** Whether the SES developer guide names the Region among those that support the service-linked role. */
  readonly roleDocumented: boolean;
  /** Whether an account has to enable the Region before its credentials count there. */
  readonly optIn: boolean;
  /** Whether SES's Mail Manager is known to be there; elsewhere it may be, or come. */
  readonly mailManager: boolean;
}

/** The date on which the lists below, which botocore's data does not have, were last compared with their sources. */
export const REGIONS_AS_OF = '2026-11-26';

/**
 * Regions for which the SES developer guide documents the role.
 * Source: "Using service-linked roles for Amazon SES", section "Supported Regions".
 */
const ROLE_DOCUMENTED = new Set(['us-east-1', 'us-east-2', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-1']);

/**
 * Regions that every account of the partition `aws` has, and cannot switch off; those that came after March 20, 2019, are opt-in.
 * Source: "Enable or disable AWS Regions in your account" in the AWS Account Management Reference Guide.
 */
const ALWAYS_ON = new Set(
  `ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1
    eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`.split(/\s+/),
);

/** Mail Manager came to all of these when it was launched. Source: "Amazon SES announces Mail Manager", AWS What's New, May 2024. */
const MAIL_MANAGER = ALWAYS_ON;

/** Every Region with SES, by name. The names come from the data of botocore: `npm run regions` writes regions.json. */
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

/** The partition of a Region by the form of its name; `aws` if no partition claims it, as the AWS SDK has it. */
export function partitionOf(region: string): string {
  return data.partitions.find(({ regionRegex }) => new RegExp(regionRegex).test(region))?.partition ?? 'aws';
}

/** Whether an account has to enable a Region; true of a Region that is newer than the table too. */
export function isOptIn(region: string): boolean {
  return REGIONS.get(region)?.optIn ?? true;
}

/** Names of the Regions with SES, in a partition or in all of them. */
export function sesRegions(partition?: string): string[] {
  return [...REGIONS.values()]
    .filter(region => partition === undefined || region.partition === partition)
    .map(({ name }) => name)
    .sort();
}

/** Names of the Regions that AWS documents for the role. */
export function documentedRegions(): string[] {
  return [...ROLE_DOCUMENTED].sort();
}

/** The hosts of the services and their VPC endpoints. Source: the endpoint rules and partitions of the AWS SDK. */
const AWS_HOST =
  /^(?:vpce-[\w-]+\.)?(?:iam|sts|email|mail-manager)(?:-fips)?(?:\.(?:us-gov|global|[a-z]+(?:-[a-z]+)+-\d+))?(?:\.vpce)?\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|(?:c2s|csp\.hci)\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk)$/;

/** Whether a host is one of AWS's for IAM, STS, SES or Mail Manager. */
export function isAwsHost(name: string): boolean {
  return AWS_HOST.test(name);
}
