export type Severity = 'error' | 'warning';

export type Setting = Severity | 'off';

/** The rules of the gate, in the order in which the report shows them, with the severity each has unless `rules` says otherwise. */
export const DEFAULT_SETTINGS = {
  'role-exists': 'error',
  'role-path': 'error',
  'trust-policy': 'error',
  'permissions-policy': 'error',
  'extra-policies': 'warning',
  'permissions-boundary': 'warning',
  description: 'warning',
  'region-supported': 'error',
  'sending-enabled': 'error',
  'enforcement-status': 'error',
  'production-access': 'warning',
  'identity-verified': 'error',
  'configuration-set-sending': 'error',
  'send-quota': 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof DEFAULT_SETTINGS;

export type Settings = Readonly<Record<RuleId, Setting>>;

export const RULE_IDS = Object.keys(DEFAULT_SETTINGS) as RuleId[];

export type Outcome = 'passed' | 'failed' | 'unknown' | 'not-applicable';

/** What a rule says of the role, or of one Region. */
export interface Evaluation {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** Undefined where the rule is about the role, which every Region shares. */
  readonly region: string | undefined;
  readonly message: string;
  /** The way out; empty where there is nothing to do. */
  readonly advice: string;
  /** True where looking again cannot change the outcome. */
  readonly permanent: boolean;
}
