import { describe, expect, test } from '@jest/globals';
import { evaluate, readsFor } from '../../../src/check/evaluate.ts';
import type { RuleInputs } from '../../../src/check/rules/rule.ts';
import type { ReadName } from '../../../src/check/snapshot.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ConfigurationSet, Identity, Reading, RegionSnapshot, Snapshot } from '../../../src/model/readings.ts';
import { DEFAULT_SETTINGS, ROLE_RULE_IDS, RULE_IDS, type RuleId, type Settings, type Severity } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, found, IDENTITY, SES_ACCOUNT, unreadable } from '../../support/ports.ts';
import { ALL_OFF, ALL_ON, HEALTHY, inRegion, NO_INPUTS, REGION, withAccount } from './support.ts';

describe('evaluate', () => {
  const inputs: RuleInputs = { ...NO_INPUTS, identities: ['a.example', 'b.example'] };
  const identities = new Map(['a.example', 'b.example'].map(identity => [identity, { identity, reading: ABSENT }]));
  const snapshot: Snapshot = {
    ...HEALTHY,
    regions: new Map([
      ['us-east-1', { ...REGION, identities: undefined }],
      ['eu-west-1', { ...REGION, identities }],
    ]),
  };

  test('evaluates the rules in their order, those of the role once and the others in each Region', () => {
    const evaluations = evaluate(snapshot, () => DEFAULT_SETTINGS, inputs, ACCOUNT);
    expect(evaluations.map(({ rule, region }) => `${rule} ${region ?? ''}`.trim())).toEqual([
      'role-exists',
      'role-path',
      'trust-policy',
      'permissions-policy',
      'extra-policies',
      'permissions-boundary',
      'description',
      'region-supported us-east-1',
      'region-supported eu-west-1',
      'sending-enabled us-east-1',
      'sending-enabled eu-west-1',
      'enforcement-status us-east-1',
      'enforcement-status eu-west-1',
      'production-access us-east-1',
      'production-access eu-west-1',
      ...['identity-verified', 'mail-from', 'dkim', 'identity-policy', 'default-configuration-set'].flatMap(rule => [
        `${rule} us-east-1`,
        `${rule} eu-west-1`,
        `${rule} eu-west-1`,
      ]),
      'configuration-set-sending us-east-1',
      'configuration-set-sending eu-west-1',
      'send-quota us-east-1',
      'send-quota eu-west-1',
      'send-rate us-east-1',
      'send-rate eu-west-1',
      'tenant-sending us-east-1',
      'tenant-sending eu-west-1',
    ]);
  });

  test.each(RULE_IDS)('does not evaluate %s if it is off', id => {
    const evaluations = evaluate(snapshot, () => ({ ...ALL_ON, [id]: 'off' }), inputs, ACCOUNT);
    expect(new Set(evaluations.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS.filter(other => other !== id)));
  });

  interface SeverityCase {
    readonly name: string;
    readonly rule: RuleId;
    readonly setting: Severity;
    readonly snapshot: Partial<Snapshot>;
    readonly severity: Severity;
  }
  test.each<SeverityCase>([
    {
      name: 'a warning rule that is set to error fails with error',
      rule: 'production-access',
      setting: 'error',
      snapshot: withAccount({ productionAccess: false }),
      severity: 'error',
    },
    {
      name: 'an error rule that is set to warning fails with warning',
      rule: 'sending-enabled',
      setting: 'warning',
      snapshot: withAccount({ sendingEnabled: false }),
      severity: 'warning',
    },
    {
      name: 'a rule that is unknown has the severity of its setting',
      rule: 'role-exists',
      setting: 'warning',
      snapshot: { role: unreadable(DENIED) },
      severity: 'warning',
    },
    {
      name: 'enforcement-status that is set to warning is a warning for SHUTDOWN',
      rule: 'enforcement-status',
      setting: 'warning',
      snapshot: withAccount({ enforcementStatus: 'SHUTDOWN' }),
      severity: 'warning',
    },
    {
      name: 'enforcement-status that is set to warning is a warning for PROBATION',
      rule: 'enforcement-status',
      setting: 'warning',
      snapshot: withAccount({ enforcementStatus: 'PROBATION' }),
      severity: 'warning',
    },
    {
      name: 'enforcement-status that is set to error is a warning for PROBATION',
      rule: 'enforcement-status',
      setting: 'error',
      snapshot: withAccount({ enforcementStatus: 'PROBATION' }),
      severity: 'warning',
    },
  ])('$name', ({ rule, setting, snapshot: differences, severity }) => {
    expect(evaluate({ ...HEALTHY, ...differences }, () => ({ ...ALL_OFF, [rule]: setting }), NO_INPUTS, ACCOUNT)).toMatchObject([
      { rule, severity },
    ]);
  });
});

describe('an opt-in Region that is off', () => {
  const OFF: Problem = { code: 'region-disabled', message: 'the Region is off', advice: 'enable it', permanent: true };
  const off = unreadable(OFF);
  const inputs: RuleInputs = { ...NO_INPUTS, identities: ['a.example'], tenants: ['acme'] };
  const snapshotOf = (changes: Partial<RegionSnapshot> = {}): Snapshot => {
    const regional = {
      account: off,
      identities: new Map([['a.example', { identity: 'a.example', reading: off }]]),
      tenants: new Map([['acme', off]]),
      recommendations: undefined,
    };
    return {
      ...HEALTHY,
      regions: new Map([
        ['us-east-1', REGION],
        ['me-south-1', { ...REGION, ...regional, ...changes }],
      ]),
    };
  };
  const findings = (snapshot: Snapshot, settings: Settings): string[] =>
    evaluate(snapshot, () => settings, inputs, ACCOUNT)
      .filter(({ region, outcome }) => region === 'me-south-1' && (outcome === 'failed' || outcome === 'unknown'))
      .map(({ rule, severity, outcome, message }) => `${rule} ${severity} ${outcome}: ${message}`);

  test('has one finding, of the first rule that is an error', () => {
    expect(findings(snapshotOf(), DEFAULT_SETTINGS)).toEqual(['sending-enabled error unknown: the Region is off']);
  });

  test('has one finding, of the first rule, if all are warnings', () => {
    const warnings: Settings = { ...ALL_OFF, 'region-supported': 'warning', 'production-access': 'warning', 'tenant-sending': 'warning' };
    expect(findings(snapshotOf(), warnings)).toEqual(['production-access warning unknown: the Region is off']);
  });

  test('has one finding beside the findings of a read that failed in another way', () => {
    const broken: Problem = { code: 'unexpected', message: 'HTTP 503', advice: 'run the job again', permanent: false };
    expect(findings(snapshotOf({ account: unreadable(broken) }), DEFAULT_SETTINGS)).toEqual([
      'sending-enabled error unknown: HTTP 503',
      'enforcement-status error unknown: HTTP 503',
      'production-access warning unknown: HTTP 503',
      'identity-verified error unknown: the Region is off',
    ]);
  });

  test('does not change rules that passed or do not apply', () => {
    const settings: Settings = { ...ALL_OFF, 'sending-enabled': 'error', 'send-rate': 'error', 'tenant-sending': 'error' };
    const evaluations = evaluate(snapshotOf({ account: REGION.account }), () => settings, inputs, ACCOUNT);
    expect(evaluations.filter(({ region }) => region === 'me-south-1').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'sending-enabled: sending is on',
      'send-rate: `min-send-rate` is not set',
      'tenant-sending: the Region is off',
    ]);
  });

  test('has the finding of region-supported if no rule needs a read', () => {
    const settings: Settings = { ...ALL_OFF, 'region-supported': 'warning' };
    const nothing = snapshotOf({ account: undefined, identities: new Map(), tenants: new Map() });
    expect(findings(nothing, settings)).toEqual([expect.stringMatching(/^region-supported warning failed: /)]);
  });
});

describe('findings with the same fix', () => {
  const pending = found({ ...IDENTITY, verifiedForSending: false, verificationStatus: 'PENDING', dkimStatus: 'PENDING' });
  const withSet = (reading: Reading<ConfigurationSet>): Partial<RegionSnapshot> => ({
    identities: new Map([['a.example', { identity: 'a.example', reading: found({ ...IDENTITY, configurationSet: 'main' }) }]]),
    configurationSets: new Map([['main', reading]]),
  });
  const all: Partial<RuleInputs> = {
    identities: ['a.example'],
    'configuration-sets': ['main'],
    'min-send-rate': 20,
    'min-send-quota': 900,
  };

  interface CauseCase {
    readonly name: string;
    readonly region: Partial<RegionSnapshot>;
    readonly rules: readonly RuleId[];
  }
  test.each<CauseCase>([
    {
      name: 'DNS records that are missing',
      region: {
        identities: new Map([['a.example', { identity: 'a.example', reading: pending }]]),
        configurationSets: new Map([['main', found({ sendingEnabled: true, tlsPolicy: 'REQUIRE' })]]),
        account: found({ ...SES_ACCOUNT, sendRate: 100 }),
      },
      rules: ['identity-verified', 'dkim'],
    },
    {
      name: 'a configuration set that does not exist',
      region: { ...withSet(ABSENT), account: found({ ...SES_ACCOUNT, sendRate: 100 }) },
      rules: ['default-configuration-set', 'configuration-set-sending', 'tls-required'],
    },
    {
      name: 'a configuration set that has sending off',
      region: { ...withSet(found({ sendingEnabled: false, tlsPolicy: 'REQUIRE' })), account: found({ ...SES_ACCOUNT, sendRate: 100 }) },
      rules: ['default-configuration-set', 'configuration-set-sending'],
    },
    {
      name: 'the sandbox',
      region: {
        ...withSet(found({ sendingEnabled: true, tlsPolicy: 'REQUIRE' })),
        account: found({ ...SES_ACCOUNT, productionAccess: false, quota: 200, sendRate: 1 }),
      },
      rules: ['production-access', 'send-quota', 'send-rate'],
    },
    {
      name: 'a pause by AWS',
      region: {
        ...withSet(found({ sendingEnabled: false, tlsPolicy: 'REQUIRE' })),
        account: found({ ...SES_ACCOUNT, sendingEnabled: false, enforcementStatus: 'SHUTDOWN', sendRate: 100 }),
      },
      rules: ['sending-enabled', 'enforcement-status', 'default-configuration-set', 'configuration-set-sending'],
    },
  ])('share a cause: $name', ({ region, rules }) => {
    const settings = (): Settings => ({ ...DEFAULT_SETTINGS, 'tls-required': 'warning' });
    const found = evaluate({ ...HEALTHY, ...inRegion(region) }, settings, { ...NO_INPUTS, ...all }, ACCOUNT).filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
    expect(found[0]?.cause).toEqual(expect.any(String));
  });

  test('do not share a cause across identities and configuration sets', () => {
    const identities = new Map(['a.example', 'b.example'].map(identity => [identity, { identity, reading: pending }]));
    const configurationSets = new Map(['one', 'two'].map(name => [name, ABSENT]));
    const inputs = { ...NO_INPUTS, identities: ['a.example', 'b.example'], 'configuration-sets': ['one', 'two'] };
    const evaluations = evaluate({ ...HEALTHY, ...inRegion({ identities, configurationSets }) }, () => DEFAULT_SETTINGS, inputs, ACCOUNT);
    expect(new Set(evaluations.filter(({ outcome }) => outcome === 'failed').map(({ cause }) => cause)).size).toBe(4);
  });

  test('do not share a cause if an address is verified by a link and its domain is not', () => {
    const identities = new Map(['a.example', 'me@a.example'].map(identity => [identity, { identity, reading: pending }]));
    const inputs = { ...NO_INPUTS, identities: ['a.example', 'me@a.example'] };
    const evaluations = evaluate({ ...HEALTHY, ...inRegion({ identities }) }, () => DEFAULT_SETTINGS, inputs, ACCOUNT);
    expect(evaluations.flatMap(({ rule, cause }) => (cause === undefined ? [] : rule))).toEqual(['identity-verified', 'dkim']);
  });
});

describe('a MAIL FROM domain', () => {
  const snapshotOf = (domains: Readonly<Record<string, Identity>>): Snapshot => ({
    ...HEALTHY,
    regions: new Map(
      Object.entries(domains).map(([region, identity]) => [
        region,
        {
          ...REGION,
          identities: new Map([
            ['a.example', { identity: 'a.example', reading: found({ ...IDENTITY, onMxFailure: 'REJECT_MESSAGE', ...identity }) }],
          ]),
        },
      ]),
    ),
  });
  const adviceOn = (domains: Readonly<Record<string, Identity>>): string[] =>
    evaluate(snapshotOf(domains), () => ({ ...ALL_OFF, 'mail-from': 'error' }), { ...NO_INPUTS, identities: ['a.example'] }, ACCOUNT)
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ region, advice }) => `${region}: ${advice}`);

  test('of two Regions needs another domain in each Region, because a domain has one MX record', () => {
    const advice = adviceOn({
      'us-east-1': { mailFromDomain: 'bounce.a.example', mailFromStatus: 'SUCCESS' },
      'eu-west-1': { mailFromDomain: 'Bounce.A.example', mailFromStatus: 'FAILED' },
    });
    expect(advice).toEqual([
      'eu-west-1: use another MAIL FROM domain in each Region: SES accepts a MAIL FROM domain only if its one MX record is that of the Region',
    ]);
  });

  test('of one of two Regions needs its MX record', () => {
    const advice = adviceOn({ 'us-east-1': { mailFromDomain: 'us.a.example', mailFromStatus: 'PENDING' }, 'eu-west-1': {} });
    expect(advice).toEqual(['us-east-1: publish `10 feedback-smtp.us-east-1.amazonses.com` as the only MX record of us.a.example']);
  });

  test('needs its MX record if another Region was not read', () => {
    const { regions } = snapshotOf({ 'us-east-1': { mailFromDomain: 'us.a.example', mailFromStatus: 'PENDING' } });
    const unread = new Map([
      ...regions,
      ['eu-west-1', { ...REGION, identities: undefined }],
      ['eu-west-2', { ...REGION, identities: new Map([['a.example', { identity: 'a.example', reading: ABSENT }]]) }],
    ] as const);
    const evaluations = evaluate(
      { ...HEALTHY, regions: unread },
      () => ({ ...ALL_OFF, 'mail-from': 'error' }),
      { ...NO_INPUTS, identities: ['a.example'] },
      ACCOUNT,
    );
    expect(evaluations[0]?.advice).toContain('as the only MX record of us.a.example');
  });
});

describe('readsFor', () => {
  const allInputs: RuleInputs = {
    'on-missing': 'fail',
    'role-description': 'Ours',
    identities: ['a.example'],
    'configuration-sets': ['main'],
    'min-send-quota': 1,
    'min-send-rate': 1,
    tenants: ['acme'],
  };

  interface ReadsCase {
    readonly rule: RuleId;
    readonly reads: readonly ReadName[];
    /** Only if the input of the rule has a value. */
    readonly optional?: true;
  }
  test.each<ReadsCase>([
    { rule: 'role-exists', reads: ['role'] },
    { rule: 'role-path', reads: ['role'] },
    { rule: 'trust-policy', reads: ['role'] },
    { rule: 'permissions-policy', reads: ['attachedPolicies', 'policy'] },
    { rule: 'extra-policies', reads: ['attachedPolicies', 'inlinePolicies'] },
    { rule: 'permissions-boundary', reads: ['role'] },
    { rule: 'description', reads: ['role'], optional: true },
    { rule: 'region-supported', reads: [] },
    { rule: 'sending-enabled', reads: ['account'] },
    { rule: 'enforcement-status', reads: ['account'] },
    { rule: 'production-access', reads: ['account'] },
    { rule: 'identity-verified', reads: ['identities'], optional: true },
    { rule: 'mail-from', reads: ['identities', 'identityDetails'], optional: true },
    { rule: 'dkim', reads: ['identities', 'identityDetails'], optional: true },
    { rule: 'identity-policy', reads: ['identities', 'identityDetails'], optional: true },
    {
      rule: 'default-configuration-set',
      reads: ['identities', 'identityDetails', 'defaultConfigurationSets'],
      optional: true,
    },
    { rule: 'tls-required', reads: ['configurationSets'], optional: true },
    { rule: 'configuration-set-sending', reads: ['configurationSets'], optional: true },
    { rule: 'send-quota', reads: ['account'], optional: true },
    { rule: 'send-rate', reads: ['account'], optional: true },
    { rule: 'tenant-sending', reads: ['tenants'], optional: true },
    { rule: 'regional-delivery', reads: ['account', 'configurationSets'] },
    { rule: 'recommendations', reads: ['account', 'recommendations'] },
  ])('$rule needs $reads', ({ rule, reads, optional }) => {
    const settings = { ...ALL_OFF, [rule]: 'warning' } as const;
    const region = ROLE_RULE_IDS.includes(rule) ? undefined : 'us-east-1';
    const elsewhere = region === undefined ? 'us-east-1' : undefined;
    expect([...readsFor(() => settings, allInputs)(region)]).toEqual(reads);
    const without = optional ? [] : reads.filter(read => read !== 'configurationSets');
    expect([...readsFor(() => settings, NO_INPUTS)(region)]).toEqual(without);
    expect([...readsFor(() => settings, allInputs)(elsewhere)]).toEqual([]);
  });

  test.each([
    { name: '`identities` is *', identities: ['*'] },
    { name: 'there are ten identities', identities: Array.from({ length: 10 }, (_, index) => `${index}.example`) },
  ])('returns the list of identities if $name', ({ identities }) => {
    const settings = { ...ALL_OFF, 'identity-verified': 'error' } as const;
    expect([...readsFor(() => settings, { ...allInputs, identities })('us-east-1')]).toEqual(['identityList', 'identities']);
  });

  test('returns no list of identities for nine', () => {
    const identities = Array.from({ length: 9 }, (_, index) => `${index}.example`);
    expect([...readsFor(() => DEFAULT_SETTINGS, { ...allInputs, identities })('us-east-1')]).not.toContain('identityList');
  });

  test('returns no read if every rule is off', () => {
    expect(readsFor(() => ALL_OFF, allInputs)().size).toBe(0);
    expect(readsFor(() => ALL_OFF, allInputs)('us-east-1').size).toBe(0);
  });
});
