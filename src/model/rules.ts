import type { Problem } from './problem.ts';

export type Severity = 'error' | 'warning';

export type Setting = Severity | 'off';

/** Every rule with its default severity, in the order of the report. src/check/rules/ has the definitions, one file per subject. */
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

/** A line of the input `rules`. A line with a Region or an end date is an exception. */
export interface RuleLine {
  /** The line as written, for messages. */
  readonly text: string;
  readonly rule: RuleId;
  readonly setting: Setting;
  /** Undefined if the line applies to every Region. */
  readonly region: string | undefined;
  /** The last day (UTC) on which the line applies, such as `2027-01-31`; undefined without an end date. */
  readonly until: string | undefined;
}

/** Whether the last day of a line is over, in UTC. @param now milliseconds since the Unix epoch */
export function hasEnded({ until }: Pick<RuleLine, 'until'>, now: number): boolean {
  return until !== undefined && until < new Date(now).toISOString().slice(0, 10);
}

export type Outcome = 'passed' | 'failed' | 'unknown' | 'not-applicable';

/** The result of a rule for the role or for one Region. */
export interface Evaluation {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** Undefined if the rule is about the role, which all Regions share. */
  readonly region: string | undefined;
  readonly message: string;
  /** Empty if no action is needed. */
  readonly advice: string;
  /** True if another read cannot change the outcome. */
  readonly permanent: boolean;
  /** The failed read that makes the outcome unknown, or the failed fix. Evaluations with the same problem have one cause. */
  readonly problem?: Problem;
  /** Equal for findings that one fix resolves. */
  readonly cause?: string;
}
