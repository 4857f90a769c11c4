import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../../src/inputs/parse.ts';
import { parseRules } from '../../../src/inputs/rules.ts';
import { DEFAULT_SETTINGS, RULE_IDS } from '../../../src/model/rules.ts';

const RULES =
  'role-exists, role-path, trust-policy, permissions-policy, extra-policies, permissions-boundary, description, region-supported, sending-enabled, enforcement-status, production-access, identity-verified, configuration-set-sending, send-quota';

test('every rule has the default of the contract, in its order', () => {
  expect(RULE_IDS.join(', ')).toBe(RULES);
  expect(RULE_IDS.filter(rule => DEFAULT_SETTINGS[rule] === 'warning')).toEqual([
    'extra-policies',
    'permissions-boundary',
    'description',
    'production-access',
  ]);
});

describe('parseRules', () => {
  test.each([
    ['nothing', '', {}],
    ['blank lines', '\n \r\n\t\n', {}],
    ['comments', '# all as it is\n  # description: off', {}],
    ['a rule', 'description: off', { description: 'off' }],
    [
      'several',
      'role-path: warning\nsend-quota: off\r\ndescription: error',
      { 'role-path': 'warning', 'send-quota': 'off', description: 'error' },
    ],
    ['space in odd places', '  role-path  :warning  \n\n\tsend-quota:   off', { 'role-path': 'warning', 'send-quota': 'off' }],
  ])('reads %s', (_, text, expected) => {
    expect(parseRules(text)).toEqual(expected);
  });

  const line = 'a line of the form "rule: error", "rule: warning" or "rule: off"';
  const severity = 'a rule with a severity; severities are error, warning or off';
  test.each([
    ['a rule alone', 'role-path', `"role-path" is not ${line}`],
    ['a rule without a severity', 'role-path:', `"role-path:" is not ${line}`],
    ['a severity without a rule', ': off', `": off" is not ${line}`],
    ['two rules on a line', 'role-path: off, send-quota: off', `"role-path: off, send-quota: off" is not ${line}`],
    ['a comment behind a rule', 'role-path: off # not ours', `"role-path: off # not ours" is not ${line}`],
    ['an equals sign', 'role-path=off', `"role-path=off" is not ${line}`],
    ['an unknown rule', 'dmarc: off', `"dmarc" is not a rule; the rules are ${RULES}`],
    ['a misspelt rule', 'role-pth: off', '"role-pth" is not a rule; did you mean `role-path`?'],
    ['a rule in another case', 'Role-Path: off', '"Role-Path" is not a rule; did you mean `role-path`?'],
    ['"__proto__"', '__proto__: off', `"__proto__" is not a rule; the rules are ${RULES}`],
    ['"constructor"', 'constructor: off', `"constructor" is not a rule; the rules are ${RULES}`],
    ['an unknown severity', 'role-path: none', `"role-path: none" is not ${severity}`],
    ['a severity in another case', 'role-path: OFF', `"role-path: OFF" is not ${severity}`],
    ['a rule twice', 'role-path: off\ndescription: off\nrole-path: off', '"role-path" is set twice'],
    ['what is wrong on a later line', 'role-path: off\nx', `"x" is not ${line}`],
    ['every line that is wrong', 'x\nrole-path: off\nrole-path: no', `"x" is not ${line}; "role-path" is set twice`],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseRules(text)).toThrow(new Refusal(message));
  });
});
