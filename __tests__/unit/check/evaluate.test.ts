import { describe, expect, test } from '@jest/globals';
import { evaluate, readsFor } from '../../../src/check/evaluate.ts';
import type { RuleInputs } from '../../../src/check/rules/rule.ts';
import type { ReadName } from '../../../src/check/snapshot.ts';
import type { Snapshot } from '../../../src/model/readings.ts';
import { DEFAULT_SETTINGS, RULE_IDS, type RuleId, type Severity } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, unreadable } from '../../support/ports.ts';
import { ALL_OFF, HEALTHY, NO_INPUTS, REGION, withAccount } from './support.ts';

describe('evaluate', () => {
  const inputs: RuleInputs = { ...NO_INPUTS, identities: ['a.example', 'b.example'] };
  const snapshot: Snapshot = {
    ...HEALTHY,
    regions: new Map([
      ['us-east-1', REGION],
      ['eu-west-1', { ...REGION, identities: new Map([['a.example', ABSENT]]) }],
    ]),
  };

  test('evaluates the rules in their order, those of the role once and the others in each Region', () => {
    const evaluations = evaluate(snapshot, DEFAULT_SETTINGS, inputs, ACCOUNT);
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
      'identity-verified us-east-1',
      'identity-verified us-east-1',
      'identity-verified eu-west-1',
      'identity-verified eu-west-1',
      'configuration-set-sending us-east-1',
      'configuration-set-sending eu-west-1',
      'send-quota us-east-1',
      'send-quota eu-west-1',
    ]);
  });

  test.each(RULE_IDS)('does not evaluate %s if it is off', id => {
    const evaluations = evaluate(snapshot, { ...DEFAULT_SETTINGS, [id]: 'off' }, inputs, ACCOUNT);
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
    expect(evaluate({ ...HEALTHY, ...differences }, { ...ALL_OFF, [rule]: setting }, NO_INPUTS, ACCOUNT)).toMatchObject([
      { rule, severity },
    ]);
  });
});

describe('readsFor', () => {
  const allInputs: RuleInputs = {
    'on-missing': 'fail',
    'role-description': 'Ours',
    identities: ['a.example'],
    'configuration-sets': ['main'],
    'min-send-quota': 1,
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
    { rule: 'configuration-set-sending', reads: ['configurationSets'], optional: true },
    { rule: 'send-quota', reads: ['account'], optional: true },
  ])('$rule needs $reads', ({ rule, reads, optional }) => {
    const settings = { ...ALL_OFF, [rule]: 'warning' } as const;
    expect([...readsFor(settings, allInputs)]).toEqual(reads);
    expect([...readsFor(settings, NO_INPUTS)]).toEqual(optional ? [] : reads);
  });

  test('returns no read if every rule is off', () => {
    expect(readsFor(ALL_OFF, allInputs).size).toBe(0);
  });
});
