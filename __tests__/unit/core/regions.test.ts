import { describe, expect, test } from '@jest/globals';
import { documentedRegions, isOptIn, REGIONS, REGIONS_AS_OF, sesRegions } from '../../../src/model/regions.ts';

test('the table says of which day it is', () => {
  expect(REGIONS_AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test.each([
  ['us-east-1', { name: 'us-east-1', partition: 'aws', ses: true, roleDocumented: true, optIn: false, mailManager: true }],
  ['us-west-2', { name: 'us-west-2', partition: 'aws', ses: true, roleDocumented: false, optIn: false, mailManager: true }],
  ['ap-east-1', { name: 'ap-east-1', partition: 'aws', ses: false, roleDocumented: false, optIn: true, mailManager: false }],
  ['us-gov-west-1', { name: 'us-gov-west-1', partition: 'aws-us-gov', ses: true, roleDocumented: false, optIn: false, mailManager: false }],
  ['eusc-de-east-1', { name: 'eusc-de-east-1', partition: 'aws-eusc', ses: true, roleDocumented: false, optIn: false, mailManager: false }],
  ['cn-north-1', { name: 'cn-north-1', partition: 'aws-cn', ses: false, roleDocumented: false, optIn: false, mailManager: false }],
  ['US-EAST-1', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%j', (name, expected) => {
  expect(REGIONS.get(name)).toEqual(expected);
});

test('a Region has a name as AWS gives them', () => {
  for (const name of REGIONS.keys()) {
    expect(name).toMatch(/^[a-z]{2,4}(-[a-z]+)+-\d$/);
  }
});

describe('lists', () => {
  test('the opt-in Regions with SES, and any that is not known', () => {
    expect(sesRegions().filter(isOptIn).join(' ')).toBe(
      'af-south-1 ap-south-2 ap-southeast-3 ap-southeast-5 ca-west-1 eu-central-2 eu-south-1 il-central-1 me-central-1 me-south-1',
    );
    expect(isOptIn('ap-new-1')).toBe(true);
  });

  test('the Regions that are known to have Mail Manager', () => {
    const known = [...REGIONS.values()].filter(({ mailManager }) => mailManager);
    expect(known).toHaveLength(17);
    expect(known.every(({ partition, optIn, ses }) => partition === 'aws' && !optIn && ses)).toBe(true);
  });

  test('the Regions that AWS documents for the role', () => {
    expect(documentedRegions()).toEqual(['ap-northeast-1', 'ap-southeast-2', 'eu-central-1', 'eu-west-1', 'us-east-1', 'us-east-2']);
  });

  test.each([
    ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1']],
    ['aws-eusc', ['eusc-de-east-1']],
    ['aws-cn', []],
    ['aws-iso', []],
  ])('the Regions with SES in %s', (partition, expected) => {
    expect(sesRegions(partition)).toEqual(expected);
  });

  test('the Regions with SES: 27 commercial ones, 2 for governments, 1 sovereign', () => {
    expect(sesRegions('aws')).toHaveLength(27);
    expect(sesRegions()).toHaveLength(30);
    expect(sesRegions()).toEqual(expect.arrayContaining(documentedRegions()));
  });

  test('lists go by name, over all partitions', () => {
    const regions = sesRegions();
    expect(regions.indexOf('eusc-de-east-1')).toBe(regions.indexOf('eu-west-3') + 1);
    expect(regions.slice(-6)).toEqual(['us-east-1', 'us-east-2', 'us-gov-east-1', 'us-gov-west-1', 'us-west-1', 'us-west-2']);
  });
});
