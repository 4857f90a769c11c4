import type { Problem } from './problem.ts';

export type Severity = 'error' | 'warning';

export type Setting = Severity | 'off';

/** Every rule with its default severity, in the order of the report. src/check/rules/ has the definitions, in one file for each subject. */
export const DEFAULT_SETTINGS = {
  'role-exists': 'error',
  'role-path': 'error',
  'trust-policy': 'error',
  'permissions-policy': 'error',
  'extra-policies': 'warning',
  'permissions-boundary': 'warning',
  description: 'warning',
  'region-supported': 'warning',
  'sending-enabled': 'error',
  'enforcement-status': 'error',
  'production-access': 'warning',
  'identity-verified': 'error',
  'mail-from': 'error',
  dkim: 'warning',
  'identity-policy': 'warning',
  'default-configuration-set': 'error',
  'configuration-set-sending': 'error',
  'tls-required': 'off',
  'send-quota': 'error',
  'send-rate': 'error',
  'regional-delivery': 'off',
  'tenant-sending': 'error',
  recommendations: 'off',
} as const satisfies Record<string, Setting>;

export type RuleId = keyof typeof DEFAULT_SETTINGS;

export type Settings = Readonly<Record<RuleId, Setting>>;

export const RULE_IDS = Object.keys(DEFAULT_SETTINGS) as RuleId[];

/** The rules about the role, which all Regions share. The other rules are about SES in a Region. */
export const ROLE_RULE_IDS: readonly RuleId[] = RULE_IDS.slice(0, RULE_IDS.indexOf('region-supported'));

/** A line of the input `rules`. A line with a Region or an end is an exception. */
export interface RuleLine {
  /** The line as it was written, for messages. */
  readonly text: string;
  readonly rule: RuleId;
  readonly setting: Setting;
  /** Undefined if the line is about every Region. */
  readonly region: string | undefined;
  /** The last day in UTC on which the line counts, as `2027-01-31`; undefined if it has no end. */
  readonly until: string | undefined;
}

/** Whether the last day of a line is over, in UTC. @param now milliseconds since the Unix epoch */
export function hasEnded({ until }: Pick<RuleLine, 'until'>, now: number): boolean {
  return until !== undefined && until < new Date(now).toISOString().slice(0, 10);
}

export type Outcome = 'passed' | 'failed' | 'unknown' | 'not-applicable';

/** The result of a rule for the role, or for one Region. */
export interface Evaluation {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** Undefined if the rule is about the role, which all Regions share. */
  readonly region: string | undefined;
  readonly message: string;
  /** Empty if there is nothing to do. */
  readonly advice: string;
  /** True if another read cannot change the outcome. */
  readonly permanent: boolean;
  /** Why the outcome is unknown, if a read failed; or why a change did not fix the finding. Evaluations with the same problem have one cause. */
  readonly problem?: Problem;
  /** The same for findings that one fix resolves, whatever their texts. */
  readonly cause?: string;
}
