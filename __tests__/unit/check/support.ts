import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/check/evaluate.ts';
import type { RuleInputs, RuleResult } from '../../../src/check/rules/rule.ts';
import type { RegionSnapshot, Role, SesAccount, Snapshot } from '../../../src/model/readings.ts';
import { DEFAULT_SETTINGS, RULE_IDS, type RuleId, type Settings } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, found, PERMISSIONS_POLICY, POLICY_ARN, ROLE, SES_ACCOUNT, THROTTLED } from '../../support/ports.ts';

export const NO_INPUTS: RuleInputs = {
  'on-missing': 'fail',
  'role-description': undefined,
  identities: [],
  'configuration-sets': [],
  'min-send-quota': undefined,
  'min-send-rate': undefined,
  tenants: [],
};
export const ALL_OFF = Object.fromEntries(RULE_IDS.map(rule => [rule, 'off'])) as Settings;

/** Every rule has its default severity; rules that are off by default are warnings. */
export const ALL_ON = Object.fromEntries(
  RULE_IDS.map(rule => [rule, DEFAULT_SETTINGS[rule] === 'off' ? 'warning' : DEFAULT_SETTINGS[rule]]),
) as Settings;

export const REGION: RegionSnapshot = {
  account: found(SES_ACCOUNT),
  identities: new Map(),
  configurationSets: new Map(),
  tenants: new Map(),
  recommendations: found([]),
};
export const HEALTHY: Snapshot = {
  role: found(ROLE),
  attachedPolicies: found([POLICY_ARN]),
  inlinePolicies: found([]),
  policy: found({ id: 'v1', document: PERMISSIONS_POLICY }),
  regions: new Map([['us-east-1', REGION]]),
};
export const NO_ROLE: Partial<Snapshot> = { role: ABSENT, attachedPolicies: ABSENT, inlinePolicies: ABSENT };

export const withRole = (role: Partial<Role>): Partial<Snapshot> => ({ role: found({ ...ROLE, ...role }) });
export const inRegion = (region: Partial<RegionSnapshot>): Partial<Snapshot> => ({
  regions: new Map([['us-east-1', { ...REGION, ...region }]]),
});
export const withAccount = (account: Partial<SesAccount>): Partial<Snapshot> =>
  inRegion({ account: found({ ...SES_ACCOUNT, ...account }) });

/** What a rule is expected to return; some texts are given in part. The causes have a separate test. */
type Expected = { readonly [Field in keyof Omit<RuleResult, 'cause'>]: unknown };

export const passed = (message: string): Expected => ({ outcome: 'passed', message, advice: '', permanent: false });
export const failed = (message: string, advice: string, more: Partial<Expected> = {}): Expected => ({
  outcome: 'failed',
  message,
  advice: expect.stringContaining(advice),
  permanent: false,
  ...more,
});
export const unknown = (message: string, advice: string): Expected => ({ outcome: 'unknown', message, advice, permanent: false });
export const notApplicable = (message: string): Expected => ({ outcome: 'not-applicable', message, advice: '', permanent: false });
export const notInAnswer = (what: string): Expected =>
  unknown(`the answer does not say ${what}`, 'run the job again; if it happens again, report it');

/** What a rule returns if its read is denied, is throttled, or was not made. */
export const IF_DENIED: Expected = {
  ...unknown('the session may not look', 'allow the session to look'),
  permanent: true,
  problem: DENIED,
};
export const IF_THROTTLED: Expected = { ...unknown('AWS asked to slow down', 'run the job again'), problem: THROTTLED };
export const IF_NOT_READ: Expected = {
  ...unknown('the rule was not checked', 'this is a defect of ses-role-gate: report it'),
  permanent: true,
};

export interface Case {
  readonly name: string;
  /** Differences from a healthy account. */
  readonly snapshot?: Partial<Snapshot>;
  readonly inputs?: Partial<RuleInputs>;
  /** Several if the rule is about several resources. */
  readonly expected: Expected | readonly Expected[];
}

/** Tests a rule alone, at its default severity; one that is off by default, as an error. */
export function testRule(rule: RuleId, region: 'us-east-1' | undefined, cases: readonly Case[]): void {
  const severity = DEFAULT_SETTINGS[rule] === 'off' ? 'error' : DEFAULT_SETTINGS[rule];
  describe(rule, () => {
    test.each(cases)('$name', ({ snapshot, inputs, expected }) => {
      const settings = (): Settings => ({ ...ALL_OFF, [rule]: severity });
      const results = [expected].flat().map(each => ({ rule, severity, region, ...each }));
      const evaluations = evaluate({ ...HEALTHY, ...snapshot }, settings, { ...NO_INPUTS, ...inputs }, ACCOUNT);
      expect(evaluations.map(({ cause, ...evaluation }) => evaluation)).toEqual(results);
    });
  });
}
