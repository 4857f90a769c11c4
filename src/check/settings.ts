import { type Parse, Refusal, refuse } from '../core/parse.ts';
import { oneOf } from '../core/text.ts';

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

const SETTINGS: readonly Setting[] = ['error', 'warning', 'off'];

/** `rule: error|warning|off`, one a line; what is not named keeps its default. */
export const parseRules: Parse<Partial<Settings>> = text => {
  const settings: Partial<Record<RuleId, Setting>> = {};
  for (const line of text.split(/\r?\n/).map(each => each.trim())) {
    if (line === '' || line.startsWith('#')) {
      continue;
    }
    const [, name, value] =
      /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
    const rule = RULE_IDS.find(id => id === name) ?? refuse(String(name), `a rule; the rules are ${RULE_IDS.join(', ')}`);
    if (settings[rule] !== undefined) {
      throw new Refusal(`"${rule}" is set twice`);
    }
    settings[rule] =
      SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${oneOf(SETTINGS)}`);
  }
  return settings;
};
