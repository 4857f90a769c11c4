import { describe, expect, test } from '@jest/globals';
import { parseRules, Refusal } from '../../../src/inputs/parse.ts';
import { DEFAULT_SETTINGS, RULE_IDS } from '../../../src/model/rules.ts';

const RULES =
  'role-exists, role-path, trust-policy, permissions-policy, extra-policies, permissions-boundary, description, region-supported, sending-enabled, enforcement-status, production-access, identity-verified, mail-from, dkim, identity-policy, default-configuration-set, configuration-set-sending, tls-required, send-quota';

test('the rules have the order and the defaults of the contract', () => {
  expect(RULE_IDS.join(', ')).toBe(RULES);
  expect(RULE_IDS.filter(rule => DEFAULT_SETTINGS[rule] === 'warning')).toEqual([
    'extra-policies',
    'permissions-boundary',
    'description',
    'production-access',
    'dkim',
    'identity-policy',
  ]);
  expect(RULE_IDS.filter(rule => DEFAULT_SETTINGS[rule] === 'off')).toEqual(['tls-required']);
});

describe('parseRules', () => {
  test.each([
    { name: 'an empty text', text: '', settings: {} },
    { name: 'blank lines', text: '\n \r\n\t\n', settings: {} },
    { name: 'comments', text: '# all as it is\n  # description: off', settings: {} },
    { name: 'a rule', text: 'description: off', settings: { description: 'off' } },
    {
      name: 'several',
      text: 'role-path: warning\nsend-quota: off\r\ndescription: error',
      settings: { 'role-path': 'warning', 'send-quota': 'off', description: 'error' },
    },
    {
      name: 'space in odd places',
      text: '  role-path  :warning  \n\n\tsend-quota:   off',
      settings: { 'role-path': 'warning', 'send-quota': 'off' },
    },
  ])('reads $name', ({ text, settings }) => {
    expect(parseRules(text)).toEqual(settings);
  });

  const line = 'a line of the form "rule: error", "rule: warning" or "rule: off"';
  const severity = 'a rule with a severity; severities are error, warning or off';
  test.each([
    { name: 'a rule alone', text: 'role-path', message: `"role-path" is not ${line}` },
    { name: 'a rule without a severity', text: 'role-path:', message: `"role-path:" is not ${line}` },
    { name: 'a severity without a rule', text: ': off', message: `": off" is not ${line}` },
    { name: 'two rules on a line', text: 'role-path: off, send-quota: off', message: `"role-path: off, send-quota: off" is not ${line}` },
    { name: 'a comment behind a rule', text: 'role-path: off # not ours', message: `"role-path: off # not ours" is not ${line}` },
    { name: 'an equals sign', text: 'role-path=off', message: `"role-path=off" is not ${line}` },
    { name: 'an unknown rule', text: 'dmarc: off', message: `"dmarc" is not a rule; the rules are ${RULES}` },
    { name: 'a misspelt rule', text: 'role-pth: off', message: '"role-pth" is not a rule; did you mean `role-path`?' },
    { name: 'a rule in another case', text: 'Role-Path: off', message: '"Role-Path" is not a rule; did you mean `role-path`?' },
    { name: '"__proto__"', text: '__proto__: off', message: `"__proto__" is not a rule; the rules are ${RULES}` },
    { name: '"constructor"', text: 'constructor: off', message: `"constructor" is not a rule; the rules are ${RULES}` },
    { name: 'an unknown severity', text: 'role-path: none', message: `"role-path: none" is not ${severity}` },
    { name: 'a severity in another case', text: 'role-path: OFF', message: `"role-path: OFF" is not ${severity}` },
    { name: 'a rule twice', text: 'role-path: off\ndescription: off\nrole-path: off', message: '"role-path" is set twice' },
    { name: 'what is wrong on a later line', text: 'role-path: off\nx', message: `"x" is not ${line}` },
    { name: 'every line that is wrong', text: 'x\nrole-path: off\nrole-path: no', message: `"x" is not ${line}; "role-path" is set twice` },
  ])('refuses $name', ({ text, message }) => {
    expect(() => parseRules(text)).toThrow(new Refusal(message));
  });
});
