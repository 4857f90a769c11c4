import { suggestion } from '../core/suggestion.ts';
import { oneOf } from '../core/text.ts';
import { RULE_IDS, type RuleId, type Setting, type Settings } from '../model/rules.ts';
import { type Parse, parseEach, Refusal, refuse } from './parse.ts';

const SETTINGS: readonly Setting[] = ['error', 'warning', 'off'];

/** `rule: error|warning|off`, one a line; what is not named keeps its default. */
export const parseRules: Parse<Partial<Settings>> = text => {
  const settings: Partial<Record<RuleId, Setting>> = {};
  const lines = text.split('\n').map(each => each.trim());
  parseEach(
    lines.filter(line => line !== '' && !line.startsWith('#')),
    line => {
      const [, name = '', value] =
        /^([^\s:]+)\s*:\s*(\S+)$/.exec(line) ?? refuse(line, 'a line of the form "rule: error", "rule: warning" or "rule: off"');
      const rule =
        RULE_IDS.find(id => id === name) ?? refuse(name, `a rule${suggestion(name, RULE_IDS) || `; the rules are ${RULE_IDS.join(', ')}`}`);
      if (settings[rule] !== undefined) {
        throw new Refusal(`"${rule}" is set twice`);
      }
      settings[rule] =
        SETTINGS.find(setting => setting === value) ?? refuse(line, `a rule with a severity; severities are ${oneOf(SETTINGS)}`);
    },
  );
  return settings;
};
