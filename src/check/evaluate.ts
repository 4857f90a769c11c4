import type { Inputs } from '../inputs/inputs.ts';
import type { Snapshot } from '../model/readings.ts';
import type { CheckStatus, FailOn, Finding, Verdict } from '../model/result.ts';
import type { Account } from '../model/role.ts';
import {
  DEFAULT_SETTINGS,
  type Evaluation,
  hasEnded,
  ROLE_RULE_IDS,
  RULE_IDS,
  type RuleId,
  type Setting,
  type Settings,
  type Severity,
} from '../model/rules.ts';
import { ACCOUNT_RULES } from './rules/account.ts';
import { CONFIGURATION_SET_RULES } from './rules/configuration-set.ts';
import { IDENTITY_RULES } from './rules/identity.ts';
import { ROLE_RULES } from './rules/role.ts';
import { notApplicable, type RegionRule, type RoleRule, type RuleInputs, type RuleResult } from './rules/rule.ts';
import type { Reads } from './snapshot.ts';

/** The definitions of all rules. model/rules.ts has their ids and defaults. */
const RULES: Readonly<Record<RuleId, RoleRule | RegionRule>> = {
  ...ROLE_RULES,
  ...ACCOUNT_RULES,
  ...IDENTITY_RULES,
  ...CONFIGURATION_SET_RULES,
};

export type SettingInputs = Pick<Inputs, 'rules' | 'on-missing'>;

/** Returns the severities of the rules in a Region; without a Region, of the rules about the role. */
export type SettingsOf = (region?: string) => Settings;

/**
 * Returns the severities: from `rules`, then from `on-missing` for role-exists, then the defaults. A line with a Region takes precedence
 * over one without, and a line that has ended does not apply.
 *
 * @param now milliseconds since the Unix epoch
 */
export function settingsOf({ rules, 'on-missing': missing }: SettingInputs, now: number): SettingsOf {
  return region => {
    const lines = rules.filter(line => (line.region ?? region) === region && !hasEnded(line, now));
    const sorted = lines.toSorted((one, other) => Number(one.region !== undefined) - Number(other.region !== undefined));
    return {
      ...DEFAULT_SETTINGS,
      ...(missing === 'warn' && { 'role-exists': 'warning' }),
      ...Object.fromEntries(sorted.map(({ rule, setting }) => [rule, setting])),
    };
  };
}

/** Returns the reads that the rules need. A rule that is off needs none. */
export function readsFor(settings: SettingsOf, inputs: RuleInputs): Reads {
  return region => {
    const inPlace = settings(region);
    return new Set(rulesIn(region).flatMap(id => (inPlace[id] === 'off' ? [] : RULES[id].reads(inputs))));
  };
}

/** Returns the rules about a Region; without a Region, the rules about the role. */
function rulesIn(region: string | undefined): RuleId[] {
  return RULE_IDS.filter(id => ROLE_RULE_IDS.includes(id) === (region === undefined));
}

/** Evaluates every rule that is on: rules of scope `role` once, rules of scope `region` in each Region. */
export function evaluate(snapshot: Snapshot, settings: SettingsOf, inputs: RuleInputs, account: Account): Evaluation[] {
  const evaluations = [undefined, ...snapshot.regions.keys()].flatMap(region => {
    const inPlace = settings(region);
    const all = rulesIn(region).flatMap((rule): Evaluation[] => {
      const severity = inPlace[rule];
      return severity === 'off'
        ? []
        : resultsOf(rule, snapshot, inputs, account, region).map(result => ({ rule, region, severity, ...result }));
    });
    return withOneCause(all);
  });
  return evaluations.toSorted((one, other) => RULE_IDS.indexOf(one.rule) - RULE_IDS.indexOf(other.rule));
}

function resultsOf(id: RuleId, snapshot: Snapshot, inputs: RuleInputs, account: Account, region = ''): readonly RuleResult[] {
  const rule = RULES[id];
  const regional = snapshot.regions.get(region);
  if (rule.scope === 'role') {
    return [rule.evaluate(snapshot, inputs, account)];
  }
  return regional === undefined ? [] : [rule.evaluate(regional, inputs, region, snapshot.regions)].flat();
}

/** Replaces all findings that a disabled opt-in Region causes with one finding of the highest severity. */
function withOneCause(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const ofRegion = evaluations.filter(({ problem }) => problem?.code === 'region-disabled');
  const told = ofRegion.find(({ severity }) => severity === 'error') ?? ofRegion[0];
  const isTold = (each: Evaluation): boolean => ofRegion.includes(each) || each.rule === 'region-supported';
  return told === undefined
    ? evaluations
    : evaluations.map(each => (each !== told && isOpen(each) && isTold(each) ? { ...each, ...notApplicable('the Region is off') } : each));
}

/** Adds to a finding that its exception has ended. */
export function withEnd(evaluation: Evaluation, { rules }: SettingInputs, now: number): Evaluation {
  const { rule, region, message } = evaluation;
  const ended = rules.find(line => line.rule === rule && (line.region ?? region) === region && hasEnded(line, now));
  return ended && isFinding(evaluation) ? { ...evaluation, message: `${message}; the exception "${ended.text}" has ended` } : evaluation;
}

const STRICTNESS: readonly Setting[] = ['off', 'warning', 'error'];

/** Returns a message for each exception without effect. A rule that is off is evaluated from the reads of other rules. */
export function exceptionNotices(snapshot: Snapshot, inputs: RuleInputs & SettingInputs, account: Account, now: number): string[] {
  return inputs.rules.flatMap(line => {
    const { text, rule, region, setting, until } = line;
    if (region !== undefined && !snapshot.regions.has(region)) {
      return [`the exception "${text}" has no effect: ${region} is not in \`aws-region\``];
    }
    const without = settingsOf({ ...inputs, rules: inputs.rules.filter(each => each !== line) }, now)(region)[rule];
    const isException = (region ?? until) !== undefined && STRICTNESS.indexOf(setting) < STRICTNESS.indexOf(without);
    const regions = region === undefined ? [undefined, ...snapshot.regions.keys()] : [region];
    const results = regions.flatMap(each => resultsOf(rule, snapshot, inputs, account, each));
    return isException && !results.some(isOpen)
      ? [`the exception "${text}" ${hasEnded(line, now) ? 'has ended, and' : 'is not needed:'} ${rule} passes without it`]
      : [];
  });
}

const isOpen = ({ outcome }: Pick<Evaluation, 'outcome'>): boolean => outcome === 'failed' || outcome === 'unknown';

const isFinding = (evaluation: Evaluation): evaluation is Finding => isOpen(evaluation);

const isMissing = ({ rule, outcome }: Evaluation): boolean => rule === 'role-exists' && outcome === 'failed';

/** Returns the verdict. The status is the first of these that applies: missing, unhealthy, unknown, degraded, healthy. */
export function verdict(evaluations: readonly Evaluation[]): Verdict {
  const findings = evaluations.filter(isFinding);
  const status = checkStatusOf(findings);
  return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}

function checkStatusOf(findings: readonly Finding[]): CheckStatus {
  // `on-missing: warn` lets a missing role pass, but other errors must not pass with it.
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

/** Returns the verdict on one Region, from its own evaluations and those of the role. */
export function regionVerdict(evaluations: readonly Evaluation[], region: string): Verdict {
  return verdict(evaluations.filter(evaluation => evaluation.region === undefined || evaluation.region === region));
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] };

/** Whether the step passes with these findings. */
export function passes(findings: readonly Finding[], failOn: FailOn): boolean {
  return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
