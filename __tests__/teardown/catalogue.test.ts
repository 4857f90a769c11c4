import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, type Definition, isAwsOwned, KINDS, type Kind, keyOf, parseArn } from '../../src/model/kinds.ts';
import { resource } from './support.ts';

describe('catalogue', () => {
  test('has every kind once, in the order in which a plan shows them', () => {
    expect(KINDS).toEqual([
      'multi-region-endpoint',
      'ingress-point',
      'tenant',
      'rule-set',
      'traffic-policy',
      'relay',
      'address-list',
      'archive',
      'addon-instance',
      'addon-subscription',
      'receipt-rule-set',
      'receipt-filter',
      'identity',
      'configuration-set',
      'dedicated-ip-pool',
      'template',
      'custom-verification-email-template',
      'contact-list',
      'export-job',
    ]);
  });

  test('has no cycle between kinds that refer to each other', () => {
    const done = new Set<Kind>();
    for (let round = 0; round < KINDS.length; round++) {
      for (const kind of KINDS.filter(each => CATALOGUE[each].after.every(other => done.has(other)))) {
        done.add(kind);
      }
    }
    expect(done).toEqual(new Set(KINDS));
  });

  test.each<[Kind, Kind]>([
    ['ingress-point', 'rule-set'],
    ['ingress-point', 'traffic-policy'],
    ['rule-set', 'relay'],
    ['rule-set', 'archive'],
    ['configuration-set', 'archive'],
    ['rule-set', 'address-list'],
    ['traffic-policy', 'address-list'],
    ['rule-set', 'addon-instance'],
    ['traffic-policy', 'addon-instance'],
    ['addon-instance', 'addon-subscription'],
    ['tenant', 'identity'],
    ['tenant', 'configuration-set'],
    ['tenant', 'template'],
    ['identity', 'configuration-set'],
    ['configuration-set', 'dedicated-ip-pool'],
  ])('deletes %s before %s', (first, second) => {
    expect(CATALOGUE[second].after).toContain(first);
  });

  test('has the reason why each kind does or does not need `include-data`', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].dataReason === '')).toEqual([]);
  });

  test('marks the kinds that hold data or cost money', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].data === true)).toEqual([
      'address-list',
      'archive',
      'addon-subscription',
      'dedicated-ip-pool',
      'template',
      'custom-verification-email-template',
      'contact-list',
    ]);
  });

  test('looks up each tenant to decide', () => {
    expect(KINDS.filter(kind => typeof CATALOGUE[kind].data === 'string')).toEqual(['tenant']);
  });

  test('does not compile for a kind without a decision', () => {
    const kind = {
      api: 'ses',
      arnType: undefined,
      listAction: 'ses:L',
      deleteAction: 'ses:D',
      otherActions: [],
      taggable: false,
      after: [],
      asynchronous: false,
    } as const;
    // @ts-expect-error: it has neither `data` nor a reason.
    const undecided: Definition = kind;
    expect({ ...undecided, data: true, dataReason: 'it holds data' } satisfies Definition).toHaveProperty('data');
  });

  test('marks the kinds that AWS deletes asynchronously', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].asynchronous)).toEqual(['multi-region-endpoint', 'ingress-point']);
  });

  test('marks the kinds that cannot have tags', () => {
    expect(KINDS.filter(kind => !CATALOGUE[kind].taggable)).toEqual(['receipt-rule-set', 'receipt-filter', 'export-job']);
  });

  test('has another resource type for each kind', () => {
    const types = KINDS.flatMap(kind => CATALOGUE[kind].arnType ?? []);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('parseArn', () => {
  const at = (rest: string, partition = 'aws', region = 'eu-west-1') => `arn:${partition}:ses:${region}:111122223333:${rest}`;

  test.each<{ rest: string; kind: Kind; name: string }>([
    { rest: 'multi-region-endpoint/global', kind: 'multi-region-endpoint', name: 'global' },
    { rest: 'mailmanager-ingress-point/inp-1', kind: 'ingress-point', name: 'inp-1' },
    { rest: 'tenant/shop/tn-1', kind: 'tenant', name: 'shop/tn-1' },
    { rest: 'mailmanager-rule-set/rs-1', kind: 'rule-set', name: 'rs-1' },
    { rest: 'mailmanager-traffic-policy/tp-1', kind: 'traffic-policy', name: 'tp-1' },
    { rest: 'mailmanager-smtp-relay/r-1', kind: 'relay', name: 'r-1' },
    { rest: 'mailmanager-address-list/al-1', kind: 'address-list', name: 'al-1' },
    { rest: 'mailmanager-archive/a-1', kind: 'archive', name: 'a-1' },
    { rest: 'addon-instance/ai-1', kind: 'addon-instance', name: 'ai-1' },
    { rest: 'addon-subscription/as-1', kind: 'addon-subscription', name: 'as-1' },
    { rest: 'identity/example.com', kind: 'identity', name: 'example.com' },
    { rest: 'identity/some/one@example.com', kind: 'identity', name: 'some/one@example.com' },
    { rest: 'configuration-set/default', kind: 'configuration-set', name: 'default' },
    { rest: 'dedicated-ip-pool/pool', kind: 'dedicated-ip-pool', name: 'pool' },
    { rest: 'template/welcome', kind: 'template', name: 'welcome' },
    { rest: 'custom-verification-email-template/hello', kind: 'custom-verification-email-template', name: 'hello' },
    { rest: 'contact-list/people', kind: 'contact-list', name: 'people' },
    { rest: 'export-job/j-1', kind: 'export-job', name: 'j-1' },
  ])('reads the Region, kind and name of $rest', ({ rest, kind, name }) => {
    expect(parseArn(at(rest))).toMatchObject({ region: 'eu-west-1', kind, name, arn: at(rest) });
  });

  test.each([
    { partition: 'aws-us-gov', region: 'us-gov-west-1' },
    { partition: 'aws-eusc', region: 'eusc-de-east-1' },
  ])('reads an ARN of the partition $partition', ({ partition, region }) => {
    expect(parseArn(at('identity/example.com', partition, region))).toMatchObject({ region, kind: 'identity' });
  });

  test.each([
    { what: 'another type of SES', arn: at('deliverability-test-report/r-1') },
    { what: 'a type with the same start', arn: at('identity-pool/p-1') },
    { what: 'no name', arn: at('identity') },
    { what: 'an empty name', arn: at('identity/') },
    { what: 'another service', arn: 'arn:aws:codestar-notifications:eu-west-2:111122223333:identity/x' },
    { what: 'no Region', arn: 'arn:aws:ses::111122223333:identity/example.com' },
    { what: 'no account', arn: 'arn:aws:ses:eu-west-1::identity/example.com' },
    { what: 'a Region that is not a host name', arn: 'arn:aws:ses:evil.example/#:111122223333:identity/example.com' },
    { what: 'an ARN after a space', arn: ` ${at('identity/example.com')}` },
    { what: 'a text that is not an ARN', arn: 'example.com' },
    { what: 'an empty text', arn: '' },
  ])('returns no resource for $what', ({ arn }) => {
    expect(parseArn(arn)).toBeUndefined();
  });
});

describe('isAwsOwned', () => {
  test.each<{ kind: Kind; name: string; owned: boolean }>([
    { kind: 'dedicated-ip-pool', name: 'ses-shared-pool', owned: true },
    { kind: 'dedicated-ip-pool', name: 'ses-default-dedicated-pool', owned: true },
    { kind: 'dedicated-ip-pool', name: 'ses-shared-pool-2', owned: false },
    { kind: 'configuration-set', name: 'ses-shared-pool', owned: false },
  ])('is $owned for the $kind $name', ({ kind, name, owned }) => {
    expect(isAwsOwned({ kind, name })).toBe(owned);
  });
});

describe('keyOf', () => {
  test('is the ARN, or the Region, kind and name of a resource without an ARN', () => {
    expect(keyOf(resource('identity', 'example.com'))).toBe('arn:aws:ses:us-east-1:111122223333:identity/example.com');
    expect(keyOf(resource('receipt-filter', 'block', { region: 'eu-west-1' }))).toBe('eu-west-1/receipt-filter/block');
  });
});
