import { describe, expect, test } from '@jest/globals';
import { documentedRegions, isAwsHost, isOptIn, partitionOf, REGIONS, REGIONS_AS_OF, sesRegions } from '../../../src/model/regions.ts';

test('the lists of the AWS documentation have the date of their last comparison', () => {
  expect(REGIONS_AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test.each([
  { name: 'us-east-1', region: { partition: 'aws', roleDocumented: true, optIn: false, mailManager: true } },
  { name: 'us-west-2', region: { partition: 'aws', roleDocumented: false, optIn: false, mailManager: true } },
  { name: 'mx-central-1', region: { partition: 'aws', roleDocumented: false, optIn: true, mailManager: false } },
  { name: 'us-gov-west-1', region: { partition: 'aws-us-gov', roleDocumented: false, optIn: false, mailManager: false } },
  { name: 'eusc-de-east-1', region: { partition: 'aws-eusc', roleDocumented: false, optIn: false, mailManager: false } },
])('the table has $name', ({ name, region }) => {
  expect(REGIONS.get(name)).toEqual({ name, ...region });
});

test.each(['ap-east-1', 'cn-north-1', 'US-EAST-1', 'fips-us-east-1', '', 'constructor'])('the table does not have "%s"', name => {
  expect(REGIONS.get(name)).toBeUndefined();
});

test.each([
  { name: 'us-east-1', partition: 'aws' },
  { name: 'us-gov-south-7', partition: 'aws-us-gov' },
  { name: 'eusc-de-west-2', partition: 'aws-eusc' },
  { name: 'cn-north-1', partition: 'aws-cn' },
  { name: 'us-isob-east-1', partition: 'aws-iso-b' },
  { name: 'nz-north-1', partition: 'aws' },
])('$name is in the partition $partition', ({ name, partition }) => {
  expect(partitionOf(name)).toBe(partition);
});

test('every Region is in the partition that its name shows', () => {
  for (const { name, partition } of REGIONS.values()) {
    expect({ name, partition: partitionOf(name) }).toEqual({ name, partition });
  }
});

describe('lists', () => {
  test('the opt-in Regions are those of the commercial partition that an account can switch off', () => {
    expect(sesRegions().filter(isOptIn).join(' ')).toBe(
      'af-south-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1',
    );
  });

  test('a Region that is not in the table counts as opt-in', () => {
    expect(isOptIn('ap-southeast-8')).toBe(true);
  });

  test('17 Regions are known to have Mail Manager', () => {
    const known = [...REGIONS.values()].filter(({ mailManager }) => mailManager);
    expect(known).toHaveLength(17);
    expect(known.every(({ partition, optIn }) => partition === 'aws' && !optIn)).toBe(true);
  });

  test('AWS documents the role for six Regions, which all have SES', () => {
    expect(documentedRegions()).toEqual(['ap-northeast-1', 'ap-southeast-2', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-east-2']);
    expect(sesRegions()).toEqual(expect.arrayContaining(documentedRegions()));
  });

  test.each([
    { partition: 'aws-us-gov', regions: ['us-gov-east-1', 'us-gov-west-1'] },
    { partition: 'aws-eusc', regions: ['eusc-de-east-1'] },
    { partition: 'aws-cn', regions: [] },
    { partition: 'aws-iso', regions: [] },
    { partition: 'aws-none', regions: [] },
  ])('name the Regions with SES in $partition', ({ partition, regions }) => {
    expect(sesRegions(partition)).toEqual(regions);
  });

  test('at least 33 commercial Regions have SES', () => {
    expect(sesRegions('aws').length).toBeGreaterThanOrEqual(33);
  });

  test('the Regions of all partitions are sorted by name', () => {
    expect(sesRegions()).toEqual(sesRegions().toSorted());
    expect(sesRegions()).toHaveLength(REGIONS.size);
  });
});

test.each([
  'iam.amazonaws.com',
  'iam.us-gov.amazonaws.com',
  'iam.global.api.aws',
  'iam.eusc-de-east-1.amazonaws.eu',
  'sts.us-east-1.amazonaws.com',
  'sts.cn-north-1.amazonaws.com.cn',
  'sts-fips.us-east-1.amazonaws.com',
  'email.eu-west-1.amazonaws.com',
  'email-fips.us-gov-west-1.amazonaws.com',
  'email.eu-west-1.api.aws',
  'mail-manager.us-east-1.amazonaws.com',
  'mail-manager-fips.us-east-1.api.aws',
  'vpce-0abc-1def.sts.us-east-1.vpce.amazonaws.com',
])('%s is a host of AWS', host => {
  expect(isAwsHost(host)).toBe(true);
});

test.each([
  '127.0.0.1',
  'localhost',
  'sts.us-east-1.amazonaws.com.example.com',
  'evil-sts.amazonaws.com',
  'sts.s3.amazonaws.com',
  'iam.s3-us-west-2.amazonaws.com',
  'abc.execute-api.us-east-1.amazonaws.com',
  'sts.us-east-1.elb.amazonaws.com',
  'stsxamazonaws.com',
])('%s is not a host of AWS for this action', host => {
  expect(isAwsHost(host)).toBe(false);
});
