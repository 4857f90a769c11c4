/** The date on which every source of this table was last read. */
export const REGIONS_AS_OF = '2026-11-23';

export type Partition = 'aws' | 'aws-us-gov' | 'aws-cn' | 'aws-eusc';

export interface Region {
  readonly name: string;
  readonly partition: Partition;
  /** Whether Amazon SES has an endpoint there. */
  readonly ses: boolean;
  /** Whether the SES developer guide names the Region among those that support the service-linked role. */
  readonly roleDocumented: boolean;
  /** Whether an account has to enable the Region before its credentials count there. */
  readonly optIn: boolean;
  /** Whether SES's Mail Manager is known to be there; elsewhere it may be, or come. */
  readonly mailManager: boolean;
}

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

/**
 * Regions with an SES endpoint, and Regions without one.
 * Sources: "Amazon Simple Email Service endpoints and quotas" in the AWS General Reference; botocore 1.43.11, endpoints.json and partitions.json.
 */
const ENDPOINTS: Readonly<Record<Partition, { readonly ses: string; readonly without: string }>> = {
  aws: {
    ses: `af-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3
      ap-southeast-5 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 il-central-1
      me-central-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2`,
    without: 'ap-east-1 ap-east-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 eu-south-2 mx-central-1',
  },
  'aws-us-gov': { ses: 'us-gov-east-1 us-gov-west-1', without: '' },
  'aws-eusc': { ses: 'eusc-de-east-1', without: '' },
  'aws-cn': { ses: '', without: 'cn-north-1 cn-northwest-1' },
};

function rows(partition: Partition, names: string, ses: boolean): Region[] {
  return names
    .split(/\s/)
    .filter(name => name !== '')
    .map(name => ({
      name,
      partition,
      ses,
      roleDocumented: ROLE_DOCUMENTED.has(name),
      optIn: partition === 'aws' && !ALWAYS_ON.has(name),
      mailManager: MAIL_MANAGER.has(name),
    }));
}

/** Every Region known on REGIONS_AS_OF, by name. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  (Object.keys(ENDPOINTS) as Partition[])
    .flatMap(partition => [...rows(partition, ENDPOINTS[partition].ses, true), ...rows(partition, ENDPOINTS[partition].without, false)])
    .map(region => [region.name, region]),
);

/** Whether an account has to enable a Region; true too of a Region that is newer than the table. */
export function isOptIn(region: string): boolean {
  return REGIONS.get(region)?.optIn ?? true;
}

/** Names of the Regions with SES, in a partition or in all of them. */
export function sesRegions(partition?: string): string[] {
  return [...REGIONS.values()]
    .filter(region => region.ses && (partition === undefined || region.partition === partition))
    .map(region => region.name)
    .sort();
}

/** Names of the Regions that AWS documents for the role. */
export function documentedRegions(): string[] {
  return [...ROLE_DOCUMENTED].sort();
}
