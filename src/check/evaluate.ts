import type { Snapshot } from '../model/readings.ts';
import type { CheckStatus, FailOn, Finding, Verdict } from '../model/result.ts';
import type { Account } from '../model/role.ts';
import { type Evaluation, RULE_IDS, type RuleId, type Settings, type Severity } from '../model/rules.ts';
import { ACCOUNT_RULES } from './rules/account.ts';
import { CONFIGURATION_SET_RULES } from './rules/configuration-set.ts';
import { IDENTITY_RULES } from './rules/identity.ts';
import { ROLE_RULES } from './rules/role.ts';
import type { RegionRule, RoleRule, RuleInputs, RuleResult } from './rules/rule.ts';
import type { ReadName } from './snapshot.ts';

/** A rule has its id and default in model/rules.ts, and its definition in the file of its subject. */
const RULES: Readonly<Record<RuleId, RoleRule | RegionRule>> = {
  ...ROLE_RULES,
  ...ACCOUNT_RULES,
  ...IDENTITY_RULES,
  ...CONFIGURATION_SET_RULES,
};

/** The reads that the rules need; a rule that is off needs none. */
export function readsFor(settings: Settings, inputs: RuleInputs): ReadonlySet<ReadName> {
  return new Set(RULE_IDS.filter(id => settings[id] !== 'off').flatMap(id => RULES[id].reads(inputs)));
}

/** Evaluates every rule that is on: a rule of scope `role` once, a rule of scope `region` in each Region. */
export function evaluate(snapshot: Snapshot, settings: Settings, inputs: RuleInputs, account: Account): Evaluation[] {
  return RULE_IDS.flatMap(id => {
    const severity = settings[id];
    if (severity === 'off') {
      return [];
    }
    const rule = RULES[id];
    const evaluations = (region: string | undefined, results: RuleResult | readonly RuleResult[]): Evaluation[] =>
      [results].flat().map(result => ({ rule: id, region, severity, ...result }));
    return rule.scope === 'role'
      ? evaluations(undefined, rule.evaluate(snapshot, inputs, account))
      : [...snapshot.regions].flatMap(([region, regional]) => evaluations(region, rule.evaluate(regional, inputs, region)));
  });
}

const isFinding = (evaluation: Evaluation): evaluation is Finding => evaluation.outcome === 'failed' || evaluation.outcome === 'unknown';

const isMissing = ({ rule, outcome }: Evaluation): boolean => rule === 'role-exists' && outcome === 'failed';

/** The status is the first of these that applies: missing, unhealthy, unknown, degraded, healthy. */
export function verdict(evaluations: readonly Evaluation[]): Verdict {
  const findings = evaluations.filter(isFinding);
  const status = checkStatusOf(findings);
  return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}

function checkStatusOf(findings: readonly Finding[]): CheckStatus {
  // `on-missing: warn` lets a missing role pass: an unknown error must not pass along with it.
  const errors = findings.filter(finding => finding.severity === 'error' && !isMissing(finding));
  if (findings.some(isMissing) && errors.length === 0) {
    return 'missing';
  }
  if (errors.some(({ outcome }) => outcome === 'failed') || findings.some(finding => isMissing(finding) && finding.severity === 'error')) {
    return 'unhealthy';
  }
  if (errors.length > 0) {
    return 'unknown';
  }
  return findings.length > 0 ? 'degraded' : 'healthy';
}

/** The verdict on one Region: from its own evaluations and those of the role, which all Regions share. */
export function regionVerdict(evaluations: readonly Evaluation[], region: string): Verdict {
  return verdict(evaluations.filter(evaluation => evaluation.region === undefined || evaluation.region === region));
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] };

/** Whether findings let the step pass. */
export function passes(findings: readonly Finding[], failOn: FailOn): boolean {
  return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
