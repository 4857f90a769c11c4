import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, isAwsOwned, KINDS, type Kind, keyOf, locate } from '../../src/model/kinds.ts';
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

  test('what refers to what has no circle: everything gets its turn', () => {
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
  ])('%s goes before %s', (first, second) => {
    expect(CATALOGUE[second].after).toContain(first);
  });

  test('every kind says why it takes `include-data`, or why not', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].dataReason === '')).toEqual([]);
  });

  test('data and paid subscriptions are marked, and nothing else is', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].data)).toEqual([
      'archive',
      'addon-subscription',
      'template',
      'custom-verification-email-template',
      'contact-list',
    ]);
  });

  test('what AWS deletes in its own time is marked', () => {
    expect(KINDS.filter(kind => CATALOGUE[kind].asynchronous)).toEqual(['multi-region-endpoint', 'ingress-point']);
  });

  test('kinds that cannot carry tags are marked', () => {
    expect(KINDS.filter(kind => !CATALOGUE[kind].taggable)).toEqual(['receipt-rule-set', 'receipt-filter', 'export-job']);
  });

  test('no two kinds share a resource type', () => {
    const types = KINDS.flatMap(kind => CATALOGUE[kind].arnType ?? []);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('locate', () => {
  const at = (rest: string, partition = 'aws', region = 'eu-west-1') => `arn:${partition}:ses:${region}:111122223333:${rest}`;

  test.each<[string, Kind]>([
    ['multi-region-endpoint/global', 'multi-region-endpoint'],
    ['mailmanager-ingress-point/inp-1', 'ingress-point'],
    ['tenant/shop/tn-1', 'tenant'],
    ['mailmanager-rule-set/rs-1', 'rule-set'],
    ['mailmanager-traffic-policy/tp-1', 'traffic-policy'],
    ['mailmanager-smtp-relay/r-1', 'relay'],
    ['mailmanager-address-list/al-1', 'address-list'],
    ['mailmanager-archive/a-1', 'archive'],
    ['addon-instance/ai-1', 'addon-instance'],
    ['addon-subscription/as-1', 'addon-subscription'],
    ['identity/example.com', 'identity'],
    ['identity/someone@example.com', 'identity'],
    ['configuration-set/default', 'configuration-set'],
    ['dedicated-ip-pool/pool', 'dedicated-ip-pool'],
    ['template/welcome', 'template'],
    ['custom-verification-email-template/hello', 'custom-verification-email-template'],
    ['contact-list/people', 'contact-list'],
    ['export-job/j-1', 'export-job'],
  ])('%s is of its own Region and kind', (rest, kind) => {
    expect(locate(at(rest))).toEqual({ region: 'eu-west-1', kind });
  });

  test.each([
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('in %s too', (partition, region) => {
    expect(locate(at('identity/example.com', partition, region))).toEqual({ region, kind: 'identity' });
  });

  test.each([
    ['another type of SES', at('deliverability-test-report/r-1')],
    ['a type that begins alike', at('identity-pool/p-1')],
    ['no name', at('identity')],
    ['another service', 'arn:aws:codestar-notifications:eu-west-2:111122223333:identity/x'],
    ['no Region', 'arn:aws:ses::111122223333:identity/example.com'],
    ['no account', 'arn:aws:ses:eu-west-1::identity/example.com'],
    ['a Region with something in it that leads elsewhere', 'arn:aws:ses:evil.example/#:111122223333:identity/example.com'],
    ['something before it', ` ${at('identity/example.com')}`],
    ['no ARN', 'example.com'],
    ['nothing', ''],
  ])('%s is nowhere', (_, arn) => {
    expect(locate(arn)).toBeUndefined();
  });
});

describe('isAwsOwned', () => {
  test.each<{ kind: Kind; name: string; owned: boolean }>([
    { kind: 'dedicated-ip-pool', name: 'ses-shared-pool', owned: true },
    { kind: 'dedicated-ip-pool', name: 'ses-default-dedicated-pool', owned: true },
    { kind: 'dedicated-ip-pool', name: 'ses-shared-pool-2', owned: false },
    { kind: 'configuration-set', name: 'ses-shared-pool', owned: false },
  ])('$kind $name: $owned', ({ kind, name, owned }) => {
    expect(isAwsOwned({ kind, name })).toBe(owned);
  });
});

describe('keyOf', () => {
  test('is the ARN, or the place of what has none', () => {
    expect(keyOf(resource('identity', 'example.com'))).toBe('arn:aws:ses:us-east-1:111122223333:identity/example.com');
    expect(keyOf(resource('receipt-filter', 'block', { region: 'eu-west-1' }))).toBe('eu-west-1/receipt-filter/block');
  });
});
