import type { Snapshot } from '../model/readings.ts';
import type { Account } from '../model/role.ts';
import { type Evaluation, RULE_IDS, type RuleId, type Settings } from '../model/rules.ts';
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
