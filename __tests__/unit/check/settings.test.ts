import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/check/evaluate.ts';
import { parseRules, Refusal } from '../../../src/inputs/parse.ts';
import { DEFAULT_SETTINGS, ROLE_RULE_IDS, RULE_IDS, type RuleId, type Setting, type Settings } from '../../../src/model/rules.ts';
import { ACCOUNT } from '../../support/ports.ts';
import { HEALTHY, NO_INPUTS } from './support.ts';

const RULES =
  'role-exists, role-path, trust-policy, permissions-policy, extra-policies, permissions-boundary, description, region-supported, sending-enabled, enforcement-status, production-access, identity-verified, mail-from, dkim, identity-policy, default-configuration-set, configuration-set-sending, tls-required, send-quota, send-rate, regional-delivery, tenant-sending, recommendations';

test('the rules have the order and the defaults of the contract', () => {
  const withDefault = (setting: Setting): RuleId[] => RULE_IDS.filter(rule => DEFAULT_SETTINGS[rule] === setting);
  expect(RULE_IDS.join(', ')).toBe(RULES);
  expect(withDefault('warning')).toEqual([
    'extra-policies',
    'permissions-boundary',
    'description',
    'region-supported',
    'production-access',
    'dkim',
    'identity-policy',
  ]);
  expect(withDefault('off')).toEqual(['tls-required', 'regional-delivery', 'recommendations']);
});

test('the rules about the role are the rules that are evaluated without a Region', () => {
  const settings = Object.fromEntries(RULE_IDS.map(rule => [rule, 'error'])) as Settings;
  const evaluations = evaluate(HEALTHY, () => settings, NO_INPUTS, ACCOUNT);
  expect(evaluations.filter(({ region }) => region === undefined).map(({ rule }) => rule)).toEqual(ROLE_RULE_IDS);
});

describe('parseRules', () => {
  test.each([
    { name: 'an empty text', text: '', settings: [] },
    { name: 'blank lines', text: '\n \r\n\t\n', settings: [] },
    { name: 'comments', text: '# all as it is\n  # description: off', settings: [] },
    { name: 'a rule', text: 'description: off', settings: ['description off'] },
    {
      name: 'several',
      text: 'role-path: warning\nsend-quota: off\r\ndescription: error',
      settings: ['role-path warning', 'send-quota off', 'description error'],
    },
    { name: 'several on a line', text: 'role-path: off, send-quota: off', settings: ['role-path off', 'send-quota off'] },
    {
      name: 'space in odd places',
      text: '  role-path  :warning  \n\n\tsend-quota:   off',
      settings: ['role-path warning', 'send-quota off'],
    },
    {
      name: 'a comment after a rule',
      text: 'role-path: off # not ours, see #12\nsend-quota: off',
      settings: ['role-path off', 'send-quota off'],
    },
    { name: 'a list in YAML', text: '- role-path: off\n  - "send-quota: off"\n', settings: ['role-path off', 'send-quota off'] },
    { name: 'quotes', text: `'role-path': "off"`, settings: ['role-path off'] },
    { name: 'a JSON array', text: '["role-path: off", "send-quota: off"]', settings: ['role-path off', 'send-quota off'] },
    { name: 'a Region', text: 'send-quota@us-west-2: off', settings: ['send-quota off in us-west-2'] },
    { name: 'a last day', text: 'send-quota: off until 2028-02-29', settings: ['send-quota off until 2028-02-29'] },
    {
      name: 'a Region and a last day',
      text: 'send-quota@us-west-2: warning until 2027-01-31\nsend-quota: error',
      settings: ['send-quota warning in us-west-2 until 2027-01-31', 'send-quota error'],
    },
  ])('reads $name', ({ text, settings }) => {
    const shown = parseRules(text).map(({ rule, setting, region, until }) =>
      [rule, setting, ...(region ? ['in', region] : []), ...(until ? ['until', until] : [])].join(' '),
    );
    expect(shown).toEqual(settings);
  });

  test('keeps the text of a line for messages', () => {
    expect(parseRules('- "send-quota@us-west-2:  off" # why').map(({ text }) => text)).toEqual(['send-quota@us-west-2: off']);
  });

  const line = 'a line such as "dkim: off", "dkim@us-east-1: warning" or "dkim: off until 2027-01-31"';
  const severity = 'a rule with a severity; severities are error, warning or off';
  const lastDay = 'a line with a last day such as 2027-01-31';
  test.each([
    { name: 'a rule alone', text: 'role-path', message: `"role-path" is not ${line}` },
    { name: 'a rule without a severity', text: 'role-path:', message: `"role-path:" is not ${line}` },
    { name: 'a severity without a rule', text: ': off', message: `": off" is not ${line}` },
    { name: 'an equals sign', text: 'role-path=off', message: `"role-path=off" is not ${line}` },
    { name: 'a second word', text: 'role-path: off please', message: `"role-path: off please" is not ${line}` },
    { name: 'an unknown rule', text: 'dmarc: off', message: `"dmarc" is not a rule; the rules are ${RULES}` },
    { name: 'a misspelt rule', text: 'role-pth: off', message: '"role-pth" is not a rule; did you mean `role-path`?' },
    { name: 'the start of a rule', text: 'send-r: off', message: '"send-r" is not a rule; did you mean `send-rate`?' },
    { name: 'a rule in another case', text: 'Role-Path: off', message: '"Role-Path" is not a rule; did you mean `role-path`?' },
    { name: '"__proto__"', text: '__proto__: off', message: `"__proto__" is not a rule; the rules are ${RULES}` },
    { name: '"constructor"', text: 'constructor: off', message: `"constructor" is not a rule; the rules are ${RULES}` },
    { name: 'an unknown severity', text: 'role-path: none', message: `"role-path: none" is not ${severity}` },
    {
      name: 'the start of a severity',
      text: 'role-path: warn',
      message: `"role-path: warn" is not ${severity}; did you mean \`warning\`?`,
    },
    { name: 'a severity in another case', text: 'role-path: OFF', message: `"role-path: OFF" is not ${severity}; did you mean \`off\`?` },
    { name: 'a misspelt Region', text: 'send-rate@us-est-1: off', message: '"us-est-1" is not an AWS Region; did you mean `us-east-1`?' },
    {
      name: 'a Region of a rule about the role',
      text: 'role-path@us-east-1: off',
      message:
        '"role-path@us-east-1: off" is not a line for this rule: it is about the role, which all Regions share; leave out "@us-east-1"',
    },
    {
      name: 'a day that the calendar does not have',
      text: 'send-rate: off until 2027-02-29',
      message: `"send-rate: off until 2027-02-29" is not ${lastDay}`,
    },
    {
      name: 'a month that the calendar does not have',
      text: 'send-rate: off until 2027-13-01',
      message: `"send-rate: off until 2027-13-01" is not ${lastDay}`,
    },
    {
      name: 'a day in another form',
      text: 'send-rate: off until 31.01.2027',
      message: `"send-rate: off until 31.01.2027" is not ${lastDay}`,
    },
    { name: 'a rule twice', text: 'role-path: off\ndescription: off\nrole-path: off', message: '"role-path" is set twice' },
    {
      name: 'a rule twice in a Region',
      text: 'send-rate@us-east-1: off, send-rate@us-east-1: off until 2027-01-31',
      message: '"send-rate@us-east-1" is set twice',
    },
    { name: 'a later line that is not valid', text: 'role-path: off\nx', message: `"x" is not ${line}` },
    {
      name: 'every line that is not valid',
      text: 'x\nrole-path: off\nrole-path: no',
      message: `"x" is not ${line}; "role-path: no" is not ${severity}`,
    },
    {
      name: 'an array that is not JSON',
      text: '[role-path: off]',
      message: '"[role-path: off]" is not a JSON array: an item in an array needs double quotes, and no comma follows the last item',
    },
    { name: 'an object in a JSON array', text: '[{"role-path": "off"}]', message: `"{"role-path":"off"}" is not a text in a JSON array` },
  ])('refuses $name', ({ text, message }) => {
    expect(() => parseRules(text)).toThrow(new Refusal(message));
  });
});
