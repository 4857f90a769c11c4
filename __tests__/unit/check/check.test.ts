import { describe, expect, test } from '@jest/globals';
import { actionsOf, type CheckInputs, check } from '../../../src/check/check.ts';
import { settingsOf, verdict } from '../../../src/check/evaluate.ts';
import { parseRules } from '../../../src/inputs/parse.ts';
import type { Action } from '../../../src/model/permissions.ts';
import type { Change, RoleReader, RoleWriter } from '../../../src/model/ports.ts';
import { runError } from '../../../src/model/problem.ts';
import type { Role } from '../../../src/model/readings.ts';
import type { CheckResult, CheckStatus } from '../../../src/model/result.ts';
import type { RuleId, Setting } from '../../../src/model/rules.ts';
import { virtualClock } from '../../support/clock.ts';
import {
  ABSENT,
  ACCOUNT,
  DENIED,
  fakeIam,
  fakeSes,
  found,
  type IamScript,
  POLICY_ARN,
  ROLE,
  SES_ACCOUNT,
  type SesScript,
  THROTTLED,
  unreadable,
} from '../../support/ports.ts';

/** 2027-02-01T00:00:00Z. */
const NOW = Date.UTC(2027, 1, 1);
const lines = parseRules;

const INPUTS: CheckInputs = {
  'aws-region': ['us-east-1'],
  rules: [],
  'fail-on': 'error',
  'on-missing': 'fail',
  'role-description': undefined,
  'update-description': false,
  identities: [],
  'configuration-sets': [],
  'min-send-quota': undefined,
  'min-send-rate': undefined,
  tenants: [],
  'wait-timeout': 0,
  'dry-run': false,
};

interface World {
  readonly iam?: IamScript;
  /** Replaces what the script says. */
  readonly own?: Partial<RoleReader & RoleWriter>;
  readonly ses?: SesScript;
  /** Called in the middle of each wait with its number. */
  readonly during?: (sleep: number, controller: AbortController) => void;
}

/** Runs a check in virtual time, with every wait in the middle of its range, and records what the check does. */
async function run(inputs: Partial<CheckInputs>, { iam = {}, own = {}, ses = {}, during = () => {} }: World = {}) {
  const controller = new AbortController();
  const clock = virtualClock({ start: 1_000_000, during: sleep => during(sleep, controller) });
  const calls: string[] = [];
  const log: string[] = [];
  const progress: CheckResult[] = [];
  const readers = new Map((inputs['aws-region'] ?? ['us-east-1']).map(region => [region, fakeSes(region, ses, calls)]));
  const ended = await check(
    { ...INPUTS, ...inputs },
    {
      account: ACCOUNT,
      iam: { ...fakeIam(iam, calls), ...own },
      ses: region => {
        const reader = readers.get(region);
        if (reader === undefined) {
          throw new Error(`${region} is none of this run's Regions`);
        }
        return reader;
      },
      startedAt: clock.now(),
      clock,
      random: () => 0.5,
      signal: controller.signal,
      log: line => log.push(line),
      learn: event => {
        if (event.kind === 'checked') {
          progress.push(event.check);
        }
      },
    },
  ).then(
    result => ({ result, status: verdict(result.evaluations).status, thrown: undefined }),
    (thrown: unknown) => ({ result: undefined, status: undefined, thrown }),
  );
  const finding = (rule: RuleId) => ended.result?.evaluations.find(evaluation => evaluation.rule === rule);
  return { ...ended, finding, clock, calls, log, progress, count: (call: string) => calls.filter(other => other === call).length };
}

const PAUSED = found({ ...SES_ACCOUNT, sendingEnabled: false });
const SENDING = found(SES_ACCOUNT);
const described = (description: string | undefined, more: Partial<Role> = {}) => found({ ...ROLE, ...more, description });
const MISSING: IamScript = { role: [ABSENT], attachedPolicies: [ABSENT], inlinePolicies: [ABSENT] };

describe('settingsOf', () => {
  interface SeverityCase {
    readonly name: string;
    readonly inputs: Pick<CheckInputs, 'rules' | 'on-missing'>;
    readonly rule: RuleId;
    readonly severity: Setting;
  }
  test.each<SeverityCase>([
    { name: 'gives role-exists its default', inputs: { rules: [], 'on-missing': 'fail' }, rule: 'role-exists', severity: 'error' },
    { name: 'gives extra-policies its default', inputs: { rules: [], 'on-missing': 'fail' }, rule: 'extra-policies', severity: 'warning' },
    {
      name: 'makes role-exists a warning with `on-missing: warn`',
      inputs: { rules: [], 'on-missing': 'warn' },
      rule: 'role-exists',
      severity: 'warning',
    },
    {
      name: 'leaves other rules as they are with `on-missing: warn`',
      inputs: { rules: [], 'on-missing': 'warn' },
      rule: 'role-path',
      severity: 'error',
    },
    {
      name: 'leaves role-exists an error with `on-missing: create`',
      inputs: { rules: [], 'on-missing': 'create' },
      rule: 'role-exists',
      severity: 'error',
    },
    {
      name: 'takes a severity from `rules`',
      inputs: { rules: lines('description: error'), 'on-missing': 'fail' },
      rule: 'description',
      severity: 'error',
    },
    {
      name: 'prefers `rules` to `on-missing: warn`',
      inputs: { rules: lines('role-exists: error'), 'on-missing': 'warn' },
      rule: 'role-exists',
      severity: 'error',
    },
    {
      name: 'turns role-exists off with `rules`',
      inputs: { rules: lines('role-exists: off'), 'on-missing': 'fail' },
      rule: 'role-exists',
      severity: 'off',
    },
  ])('$name', ({ inputs, rule, severity }) => {
    expect(settingsOf(inputs, NOW)()[rule]).toBe(severity);
  });

  interface ExceptionCase {
    readonly name: string;
    readonly rules: string;
    readonly region?: string;
    readonly severity: Setting;
  }
  test.each<ExceptionCase>([
    { name: 'counts in its Region', rules: 'sending-enabled@us-east-1: off', severity: 'off' },
    { name: 'does not count in another Region', rules: 'sending-enabled@us-east-1: off', region: 'eu-west-1', severity: 'error' },
    {
      name: 'counts more than a line without a Region before it',
      rules: 'sending-enabled: off, sending-enabled@us-east-1: warning',
      severity: 'warning',
    },
    {
      name: 'counts more than a line without a Region after it',
      rules: 'sending-enabled@us-east-1: warning, sending-enabled: off',
      severity: 'warning',
    },
    { name: 'counts on its last day', rules: 'sending-enabled: off until 2027-02-01', severity: 'off' },
    { name: 'leaves the default after its last day', rules: 'sending-enabled: off until 2027-01-31', severity: 'error' },
    {
      name: 'leaves the line without a Region after its last day',
      rules: 'sending-enabled@us-east-1: off until 2027-01-31, sending-enabled: warning',
      severity: 'warning',
    },
    { name: 'has a Region and a last day', rules: 'sending-enabled@us-east-1: off until 2027-02-01', severity: 'off' },
  ])('an exception $name', ({ rules, region = 'us-east-1', severity }) => {
    expect(settingsOf({ rules: lines(rules), 'on-missing': 'fail' }, NOW)(region)['sending-enabled']).toBe(severity);
  });
});

describe('actionsOf', () => {
  const reads: Action[] = [
    'iam:GetRole',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:ListRolePolicies',
    'ses:GetAccount',
  ];
  const accountOff = lines('sending-enabled: off, enforcement-status: off, production-access: off');
  test.each<{ readonly name: string; readonly inputs: Partial<CheckInputs>; readonly actions: readonly Action[] }>([
    { name: 'returns the actions of all default reads', inputs: {}, actions: reads },
    {
      name: 'adds the reads of identities and configuration sets',
      inputs: { identities: ['a.example'], 'configuration-sets': ['main'] },
      actions: [...reads, 'ses:GetEmailIdentity', 'ses:GetConfigurationSet'],
    },
    {
      name: 'names ses:GetConfigurationSet once, for default configuration sets alone too',
      inputs: { identities: ['a.example'] },
      actions: [...reads, 'ses:GetEmailIdentity', 'ses:GetConfigurationSet'],
    },
    {
      name: 'leaves ses:GetConfigurationSet out if no rule needs it',
      inputs: { identities: ['a.example'], rules: lines('default-configuration-set: off') },
      actions: [...reads, 'ses:GetEmailIdentity'],
    },
    {
      name: 'adds the list of identities for *',
      inputs: { identities: ['*'], rules: lines('default-configuration-set: off') },
      actions: [...reads, 'ses:ListEmailIdentities', 'ses:GetEmailIdentity'],
    },
    {
      name: 'adds the reads of tenants and recommendations',
      inputs: { tenants: ['acme'], rules: lines('recommendations: warning') },
      actions: [...reads, 'ses:GetTenant', 'ses:ListRecommendations'],
    },
    {
      name: 'keeps a read that one of two Regions needs',
      inputs: { 'aws-region': ['us-east-1', 'eu-west-1'], tenants: ['acme'], rules: lines('tenant-sending@us-east-1: off') },
      actions: [...reads, 'ses:GetTenant'],
    },
    {
      name: 'leaves out a read that no Region needs',
      inputs: { tenants: ['acme'], rules: lines('tenant-sending@us-east-1: off until 2027-02-01') },
      actions: reads,
    },
    {
      name: 'adds a read again on the day after the end of an exception',
      inputs: { tenants: ['acme'], rules: lines('tenant-sending: off until 2027-01-31') },
      actions: [...reads, 'ses:GetTenant'],
    },
    {
      name: 'leaves ses:GetAccount out if no rule needs the account',
      inputs: { rules: accountOff },
      actions: reads.filter(action => action !== 'ses:GetAccount'),
    },
    { name: 'includes ses:GetAccount for send-quota alone', inputs: { rules: accountOff, 'min-send-quota': 1 }, actions: reads },
    {
      name: 'leaves the policy reads out if no rule needs them',
      inputs: { rules: lines('permissions-policy: off\nextra-policies: off') },
      actions: ['iam:GetRole', 'ses:GetAccount'],
    },
    { name: 'adds nothing for `on-missing: warn`', inputs: { 'on-missing': 'warn' }, actions: reads },
    {
      name: 'adds iam:CreateServiceLinkedRole for `on-missing: create`',
      inputs: { 'on-missing': 'create' },
      actions: [...reads, 'iam:CreateServiceLinkedRole'],
    },
    {
      name: 'adds iam:UpdateRoleDescription for `update-description`',
      inputs: { 'update-description': true, 'role-description': 'Ours' },
      actions: [...reads, 'iam:UpdateRoleDescription'],
    },
    {
      name: 'adds no change in a dry run',
      inputs: { 'on-missing': 'create', 'update-description': true, 'role-description': 'Ours', 'dry-run': true },
      actions: reads,
    },
  ])('$name', ({ inputs, actions }) => {
    expect(actionsOf({ ...INPUTS, ...inputs }, NOW)).toEqual(actions);
  });
});

describe('exceptions', () => {
  const paused: SesScript = { account: [PAUSED] };
  interface ExceptionCase {
    readonly name: string;
    readonly rules: string;
    readonly ses?: SesScript;
    readonly messages?: readonly string[];
    readonly notices: readonly string[];
  }
  // The clock stands at 1970-01-01.
  test.each<ExceptionCase>([
    { name: 'is silent if it excepts a failure', rules: 'sending-enabled@us-east-1: off', ses: paused, notices: [] },
    {
      name: 'is reported if its rule passes',
      rules: 'sending-enabled@us-east-1: off',
      notices: ['the exception "sending-enabled@us-east-1: off" is not needed: sending-enabled passes without it'],
    },
    {
      name: 'is reported if its rule passes in every Region',
      rules: 'sending-enabled: warning until 1970-01-01',
      notices: ['the exception "sending-enabled: warning until 1970-01-01" is not needed: sending-enabled passes without it'],
    },
    {
      name: 'of a rule about the role is reported if its rule passes',
      rules: 'role-path: off until 1970-01-01',
      notices: ['the exception "role-path: off until 1970-01-01" is not needed: role-path passes without it'],
    },
    {
      name: 'is reported if its Region is not checked',
      rules: 'sending-enabled@eu-west-1: off',
      notices: ['the exception "sending-enabled@eu-west-1: off" has no effect: eu-west-1 is not in `aws-region`'],
    },
    { name: 'is silent if nothing was read for its rule', rules: 'recommendations@us-east-1: off', notices: [] },
    { name: 'is silent if the line is stricter than the default', rules: 'production-access@us-east-1: error', notices: [] },
    { name: 'is silent if the line is not an exception', rules: 'sending-enabled: off', notices: [] },
    {
      name: 'that has ended is reported if its rule passes',
      rules: 'sending-enabled: off until 1969-12-31',
      notices: ['the exception "sending-enabled: off until 1969-12-31" has ended, and sending-enabled passes without it'],
    },
    {
      name: 'that has ended is reported by the finding',
      rules: 'sending-enabled: off until 1969-12-31',
      ses: paused,
      messages: ['the account\'s sending is paused; the exception "sending-enabled: off until 1969-12-31" has ended'],
      notices: [],
    },
  ])('one $name', async ({ rules, ses = {}, messages = [], notices }) => {
    const { result } = await run({ rules: lines(rules) }, { ses });
    expect(result?.notices).toEqual(notices);
    expect(result?.evaluations.filter(({ outcome }) => outcome === 'failed').map(({ message }) => message)).toEqual(messages);
  });

  test('makes no call for a rule that is off in a Region, and makes the call in the others', async () => {
    const rules = lines('tenant-sending@us-east-1: off');
    const { calls } = await run({ rules, 'aws-region': ['us-east-1', 'eu-west-1'], tenants: ['acme'] });
    expect(calls.filter(call => call.includes('tenant'))).toEqual(['eu-west-1 tenant acme']);
  });
});

describe('a check without `wait-timeout`', () => {
  test('reads a healthy account once and changes nothing', async () => {
    const { result, status, calls, clock, log, progress } = await run({});
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ created: false, described: false, rounds: 1 });
    expect(calls).toEqual(['role', 'attachedPolicies', 'inlinePolicies', 'policy', 'us-east-1 account']);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
    expect(progress.at(-1)).toEqual(result);
  });

  test('does not read an unhealthy account again', async () => {
    const { result, status, clock, log } = await run({}, { ses: { account: [PAUSED, SENDING] } });
    expect(status).toBe('unhealthy');
    expect(result?.rounds).toBe(1);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
  });

  test('makes no call for a rule that is off', async () => {
    const { calls, status } = await run({
      rules: lines('sending-enabled: off, enforcement-status: off, production-access: off, permissions-policy: off, extra-policies: off'),
      identities: ['a.example'],
    });
    expect(calls).toEqual(['role', 'us-east-1 identity a.example']);
    expect(status).toBe('healthy');
  });

  test('passes the inputs to the rules', async () => {
    const { finding } = await run({
      'role-description': 'Ours',
      'configuration-sets': ['main'],
      'min-send-quota': 50_000,
      identities: ['a.example'],
    });
    expect(finding('description')?.outcome).toBe('failed');
    expect(finding('send-quota')?.outcome).toBe('failed');
    expect(finding('identity-verified')?.outcome).toBe('passed');
    expect(finding('configuration-set-sending')?.outcome).toBe('passed');
  });

  interface StatusCase {
    readonly name: string;
    readonly inputs?: Partial<CheckInputs>;
    readonly iam: IamScript;
    readonly status: CheckStatus;
  }
  test.each<StatusCase>([
    { name: 'a missing role', iam: MISSING, status: 'missing' },
    { name: 'a missing role and `on-missing: warn`', inputs: { 'on-missing': 'warn' }, iam: MISSING, status: 'missing' },
    { name: 'a missing role and role-exists off', inputs: { rules: lines('role-exists: off') }, iam: MISSING, status: 'healthy' },
    { name: 'a role that cannot be read', iam: { role: [unreadable(DENIED)] }, status: 'unknown' },
    { name: 'attached policies that cannot be read', iam: { attachedPolicies: [unreadable(DENIED)] }, status: 'unknown' },
    { name: 'inline policies that cannot be read', iam: { inlinePolicies: [unreadable(DENIED)] }, status: 'degraded' },
  ])('is $status with $name', async ({ inputs = {}, iam, status }) => {
    expect((await run(inputs, { iam })).status).toBe(status);
  });
});

describe('a check with `wait-timeout`', () => {
  test('ends as soon as the gate passes', async () => {
    const { result, status, clock, log, progress } = await run({ 'wait-timeout': 60_000 }, { ses: { account: [PAUSED, PAUSED, SENDING] } });
    expect(status).toBe('healthy');
    expect(result?.rounds).toBe(3);
    expect(clock.sleeps).toEqual([2500, 4500]);
    expect(log).toEqual([
      'the check does not pass yet; checking again in 2.5s, for at most 1m',
      'the check does not pass yet; checking again in 4.5s, for at most 58s',
    ]);
    expect(new Set(progress.map(({ rounds }) => rounds))).toEqual(new Set([1, 2, 3]));
  });

  test('does not wait if the gate passes with a warning', async () => {
    const { status, clock, log } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [found({ ...SES_ACCOUNT, productionAccess: false })] } },
    );
    expect(status).toBe('degraded');
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
  });

  test('waits for a warning with `fail-on: warning`', async () => {
    const sandbox = found({ ...SES_ACCOUNT, productionAccess: false });
    const { status, clock } = await run({ 'wait-timeout': 60_000, 'fail-on': 'warning' }, { ses: { account: [sandbox, SENDING] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500]);
  });

  test('does not wait with `fail-on: never`', async () => {
    const { status, clock } = await run({ 'wait-timeout': 60_000, 'fail-on': 'never' }, { ses: { account: [PAUSED] } });
    expect(status).toBe('unhealthy');
    expect(clock.sleeps).toEqual([]);
  });

  test('reads a last time at the deadline', async () => {
    const { result, status, clock, log } = await run({ 'wait-timeout': 10_000 }, { ses: { account: [PAUSED] } });
    expect(status).toBe('unhealthy');
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
    expect(result?.rounds).toBe(4);
    expect(log.at(-2)).toBe('the check does not pass yet; checking again in 3s, for at most 3s');
    expect(log.at(-1)).toBe('the check did not pass within 10s');
  });

  test('passes if the last read does', async () => {
    const { status, clock } = await run({ 'wait-timeout': 10_000 }, { ses: { account: [PAUSED, PAUSED, PAUSED, SENDING] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
  });

  test('waits for a read that was throttled', async () => {
    const { status, clock } = await run({ 'wait-timeout': 60_000 }, { ses: { account: [unreadable(THROTTLED), SENDING] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500]);
  });

  test.each<{ readonly name: string; readonly inputs?: Partial<CheckInputs>; readonly world?: World; readonly rule: RuleId }>([
    {
      name: 'a Region that AWS does not list',
      inputs: { 'aws-region': ['us-west-2'], rules: lines('region-supported: error') },
      rule: 'region-supported',
    },
    { name: 'a read that is denied', world: { iam: { role: [unreadable(DENIED)] } }, rule: 'role-exists' },
    {
      name: 'a permanent finding beside one that may pass',
      world: { ses: { account: [PAUSED] }, iam: { attachedPolicies: [unreadable(DENIED)] } },
      rule: 'permissions-policy',
    },
  ])('does not wait for $name', async ({ inputs, world, rule }) => {
    const { clock, log, result } = await run({ 'wait-timeout': 60_000, ...inputs }, world);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([`not checked again: waiting does not change ${rule}`]);
    expect(result?.rounds).toBe(1);
  });

  test('waits despite a permanent warning that does not fail the gate', async () => {
    const { clock, status } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [PAUSED, SENDING] }, iam: { inlinePolicies: [unreadable(DENIED)] } },
    );
    expect(clock.sleeps).toEqual([2500]);
    expect(status).toBe('degraded');
  });

  test('rejects if the run is cancelled, after it has reported the last result', async () => {
    const { thrown, progress, clock, calls } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [PAUSED] }, during: (sleep, controller) => sleep === 2 && controller.abort(new Error('SIGTERM')) },
    );
    expect(thrown).toEqual(new Error('SIGTERM'));
    expect(clock.sleeps).toEqual([2500, 4500]);
    expect(calls.filter(call => call === 'role')).toHaveLength(2);
    expect(progress.at(-1)).toMatchObject({ rounds: 2 });
    expect(verdict(progress.at(-1)?.evaluations ?? []).status).toBe('unhealthy');
  });
});

describe('on-missing: create', () => {
  const create = { 'on-missing': 'create' } as const;
  const CREATED: IamScript = {
    role: [ABSENT, found(ROLE)],
    attachedPolicies: [ABSENT, found([POLICY_ARN])],
    inlinePolicies: [ABSENT, found([])],
  };

  test.each(['fail', 'warn'] as const)('does not create the role with `on-missing: %s`', async value => {
    const { calls, result } = await run({ 'on-missing': value }, { iam: CREATED });
    expect(calls).not.toContain('create undefined');
    expect(result?.created).toBe(false);
  });

  test('does not create the role if no rule reads the role', async () => {
    const ofTheRole: RuleId[] = ['role-exists', 'role-path', 'trust-policy', 'permissions-boundary', 'description'];
    const rules = lines(ofTheRole.map(rule => `${rule}: off`).join());
    const { calls, status } = await run({ ...create, rules }, { iam: MISSING });
    expect(calls).not.toContain('role');
    expect(calls).not.toContain('create undefined');
    expect(status).toBe('healthy');
  });

  test('does not wait for a read that no rule needs', async () => {
    const rules = lines('permissions-policy: off, extra-policies: off');
    const { calls, status, clock } = await run({ ...create, rules }, { iam: { role: [ABSENT, found(ROLE)] } });
    expect(calls.filter(call => call.endsWith('Policies'))).toEqual([]);
    expect(clock.sleeps).toEqual([5000]);
    expect(status).toBe('healthy');
  });

  test('does not create a role that exists', async () => {
    const { calls, result } = await run(create);
    expect(calls).not.toContain('create undefined');
    expect(result?.created).toBe(false);
  });

  test('creates the role and does not read the Regions again', async () => {
    const { result, status, count, clock, log } = await run(create, { iam: CREATED });
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ created: true, described: false, rounds: 1 });
    expect(result?.snapshot.regions.get('us-east-1')?.account).toEqual(SENDING);
    expect(count('create undefined')).toBe(1);
    expect(count('role')).toBe(2);
    expect(count('us-east-1 account')).toBe(1);
    expect(clock.sleeps).toEqual([5000]);
    expect(log).toEqual(['creating AWSServiceRoleForAmazonSES: done', 'waiting 5s until SES can use the new role']);
  });

  test('creates the role with `role-description`', async () => {
    const { calls, status, result } = await run(
      { ...create, 'role-description': 'Ours', 'update-description': true },
      { iam: { ...CREATED, role: [ABSENT, described('Ours')] } },
    );
    expect(calls.filter(call => /^(?:create|describe)/.test(call))).toEqual(['create Ours']);
    expect(result).toMatchObject({ created: true, described: false });
    expect(status).toBe('healthy');
  });

  test('passes if the role was created in the meantime', async () => {
    const { result, status, log, clock } = await run(create, { iam: { ...CREATED, create: { kind: 'done', changed: false } } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([]);
    expect(result?.created).toBe(false);
    expect(log).toEqual(['creating AWSServiceRoleForAmazonSES: it exists already']);
  });

  test('updates the description of a role that was created in the meantime', async () => {
    const { result, calls, status } = await run(
      { ...create, 'role-description': 'Ours', 'update-description': true },
      { iam: { ...CREATED, role: [ABSENT, described('Theirs')], create: { kind: 'done', changed: false } } },
    );
    expect(calls.filter(call => /^(?:create|describe)/.test(call))).toEqual(['create Ours', 'describe Ours']);
    expect(result).toMatchObject({ created: false, described: true });
    expect(status).toBe('healthy');
  });

  test('waits until every read shows the new role', async () => {
    const { result, status, clock, progress } = await run(create, {
      iam: {
        role: [ABSENT, ABSENT, found(ROLE)],
        attachedPolicies: [ABSENT, ABSENT, ABSENT, found([POLICY_ARN])],
        inlinePolicies: [ABSENT, ABSENT, ABSENT, ABSENT, found([])],
      },
    });
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ created: true, rounds: 1 });
    expect(clock.sleeps).toEqual([750, 1250, 2250, 5000]);
    expect(progress.slice(1).every(({ created }) => created)).toBe(true);
  });

  test('reports the new role if the run is cancelled while the role settles', async () => {
    const { thrown, progress } = await run(create, { iam: CREATED, during: (_, controller) => controller.abort(new Error('SIGINT')) });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: true, snapshot: { role: { kind: 'found' } } });
  });

  test('reports the creation if the run is cancelled before the role is read again', async () => {
    const readings = [ABSENT];
    const role = async () => {
      const reading = readings.shift();
      if (reading === undefined) {
        throw new Error('SIGINT');
      }
      return reading;
    };
    const { thrown, progress } = await run(create, { iam: CREATED, own: { role } });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)?.created).toBe(true);
  });

  test('does not wait until a read that is denied shows the role', async () => {
    const { status, clock, result } = await run(create, { iam: { ...CREATED, role: [ABSENT, unreadable(DENIED)] } });
    expect(status).toBe('unknown');
    expect(result?.created).toBe(true);
    expect(clock.sleeps).toEqual([]);
  });

  test('waits two minutes for a new role that no read shows, and reports the creation', async () => {
    const { result, status, clock, finding, count } = await run(create, { iam: MISSING });
    const waited = clock.sleeps.reduce((sum, sleep) => sum + sleep, 0);
    expect(waited).toBeGreaterThanOrEqual(120_000);
    expect(waited).toBeLessThan(130_000);
    expect(status).toBe('missing');
    expect(result).toMatchObject({ created: true, rounds: 1 });
    expect(count('create undefined')).toBe(1);
    expect(finding('role-exists')).toMatchObject({
      outcome: 'failed',
      message: 'AWSServiceRoleForAmazonSES does not exist in this account; IAM accepted the fix, but does not show it yet',
      advice: 'run the job again, or set `wait-timeout`',
      permanent: false,
    });
  });

  test('reports the creation if the run is cancelled before a read shows the role', async () => {
    const { thrown, progress } = await run(create, { iam: MISSING, during: (_, controller) => controller.abort(new Error('SIGINT')) });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: true });
  });

  test('passes if the role exists although the answer to its creation was lost', async () => {
    const { result, status, count, finding } = await run(create, { iam: { ...CREATED, create: { kind: 'failed', problem: THROTTLED } } });
    expect(status).toBe('healthy');
    expect(result?.created).toBe(false);
    expect(finding('role-exists')).toMatchObject({ outcome: 'passed' });
    expect([count('create undefined'), count('role')]).toEqual([1, 2]);
  });

  test('keeps the first reads if the role cannot be read after a failed creation', async () => {
    const iam: IamScript = { ...MISSING, role: [ABSENT, unreadable(DENIED)], create: { kind: 'failed', problem: DENIED } };
    const { status, finding } = await run(create, { iam });
    expect(status).toBe('missing');
    expect(finding('role-exists')?.message).toContain(DENIED.message);
  });

  test('says why the creation failed if the role is still missing', async () => {
    const { status, finding, count } = await run(create, { iam: { ...MISSING, create: { kind: 'failed', problem: THROTTLED } } });
    expect(status).toBe('missing');
    expect(finding('role-exists')?.message).toContain(THROTTLED.message);
    expect(count('role')).toBe(2);
  });

  test('does not call the creation unknown if AWS refuses it', async () => {
    const refused = runError('unexpected', 'maximum number of roles', 'make room');
    const create = async (): Promise<Change> => {
      throw refused;
    };
    const { thrown, progress } = await run({ 'on-missing': 'create' }, { iam: MISSING, own: { create } });
    expect(thrown).toBe(refused);
    expect(JSON.stringify(progress.at(-1)?.evaluations)).not.toContain('is not known');
  });

  test('calls the creation unknown if the credentials expire', async () => {
    const expired = runError('credentials', 'the session has expired', 'run the job again');
    const { thrown, progress } = await run(create, { iam: MISSING, own: { create: () => Promise.reject(expired) } });
    expect(thrown).toBe(expired);
    expect(JSON.stringify(progress.at(-1)?.evaluations)).toContain('is not known');
  });

  test.each([
    {
      what: 'the creation of the role',
      rule: 'role-exists',
      inputs: create,
      iam: MISSING,
      message:
        'AWSServiceRoleForAmazonSES does not exist in this account; whether creating AWSServiceRoleForAmazonSES took effect is not known: the run ended before AWS answered',
    },
    {
      what: 'the update of the description',
      rule: 'description',
      inputs: { 'role-description': 'new', 'update-description': true },
      iam: { role: [described('old')] },
      message:
        'it is "old", `role-description` is "new"; whether setting the description of AWSServiceRoleForAmazonSES took effect is not known: the run ended before AWS answered',
    },
  ] as const)('calls $what unknown if the run ends before AWS answers', async ({ rule, inputs, iam, message }) => {
    const never = async (): Promise<Change> => {
      throw new Error('SIGINT');
    };
    const { thrown, progress } = await run(inputs, { iam, own: { create: never, describe: never } });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: false, described: false });
    expect(progress.at(-1)?.evaluations.find(evaluation => evaluation.rule === rule)).toMatchObject({
      outcome: 'failed',
      message,
      advice: 'run the job again',
      permanent: false,
    });
  });

  test('does not wait if the creation failed for a permanent reason', async () => {
    const { result, status, finding, log, clock } = await run(
      { ...create, 'wait-timeout': 60_000 },
      { iam: { ...MISSING, create: { kind: 'failed', problem: DENIED } } },
    );
    expect(status).toBe('missing');
    expect(result?.created).toBe(false);
    expect(finding('role-exists')).toMatchObject({
      message: 'AWSServiceRoleForAmazonSES does not exist in this account; the session may not look',
      advice: 'allow the session to look',
      permanent: true,
      problem: DENIED,
    });
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([
      'creating AWSServiceRoleForAmazonSES failed: the session may not look',
      'not checked again: waiting does not change role-exists',
    ]);
  });

  test('tries the creation once in a run', async () => {
    const { count, clock, finding, log } = await run(
      { ...create, 'wait-timeout': 10_000 },
      { iam: { ...MISSING, create: { kind: 'failed', problem: THROTTLED } } },
    );
    expect(count('create undefined')).toBe(1);
    // Once more right after the failure.
    expect(count('role')).toBe(5);
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
    expect(log.filter(line => line.startsWith('creating'))).toEqual(['creating AWSServiceRoleForAmazonSES failed: AWS asked to slow down']);
    expect(finding('role-exists')).toMatchObject({ advice: 'run the job again', permanent: false });
  });

  test('passes if another run creates the role after the creation failed', async () => {
    const { status, finding } = await run(
      { ...create, 'wait-timeout': 10_000 },
      { iam: { ...CREATED, create: { kind: 'failed', problem: THROTTLED } } },
    );
    expect(status).toBe('healthy');
    expect(finding('role-exists')).toMatchObject({ outcome: 'passed', message: 'AWSServiceRoleForAmazonSES exists', advice: '' });
  });

  test('does not create the role if the role cannot be read', async () => {
    const { calls, status } = await run(create, { iam: { role: [unreadable(DENIED)] } });
    expect(calls).not.toContain('create undefined');
    expect(status).toBe('unknown');
  });

  test('changes nothing in a dry run', async () => {
    const { calls, log, status, result } = await run({ ...create, 'dry-run': true }, { iam: MISSING });
    expect(calls).not.toContain('create undefined');
    expect(log).toEqual(['dry run: not creating AWSServiceRoleForAmazonSES']);
    expect(status).toBe('missing');
    expect(result?.created).toBe(false);
  });
});

describe('update-description', () => {
  const update = { 'update-description': true, 'role-description': 'Ours' } as const;

  test('updates a description that differs', async () => {
    const { result, status, calls, log } = await run(update, { iam: { role: [described('Theirs')] } });
    expect(calls.at(-1)).toBe('describe Ours');
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ described: true, created: false, rounds: 1, snapshot: { role: described('Ours') } });
    expect(log).toEqual(['setting the description of AWSServiceRoleForAmazonSES: done']);
  });

  test('sets the description of a role that has none', async () => {
    const { result, calls } = await run(update);
    expect(calls.at(-1)).toBe('describe Ours');
    expect(result?.described).toBe(true);
  });

  test.each<{ readonly name: string; readonly inputs: Partial<CheckInputs>; readonly iam: IamScript }>([
    { name: 'the description is the same', inputs: update, iam: { role: [described('Ours')] } },
    { name: '`update-description` is not set', inputs: { 'role-description': 'Ours' }, iam: { role: [described('Theirs')] } },
    { name: '`role-description` is not set', inputs: { 'update-description': true }, iam: { role: [described('Theirs')] } },
    { name: 'the role does not exist', inputs: update, iam: MISSING },
    { name: 'the role cannot be read', inputs: update, iam: { role: [unreadable(DENIED)] } },
    {
      name: 'another role has the name',
      inputs: update,
      iam: { role: [described('Theirs', { path: '/', arn: 'arn:aws:iam::111122223333:role/x' })] },
    },
  ])('changes nothing if $name', async ({ inputs, iam }) => {
    const { result, calls } = await run(inputs, { iam });
    expect(calls).not.toContain('describe Ours');
    expect(result?.described).toBe(false);
  });

  test('says why the update failed', async () => {
    const { result, status, finding, log } = await run(update, {
      iam: { role: [described('Theirs')], describe: { kind: 'failed', problem: DENIED } },
    });
    expect(status).toBe('degraded');
    expect(result?.described).toBe(false);
    expect(finding('description')).toMatchObject({
      outcome: 'failed',
      message: 'it is "Theirs", `role-description` is "Ours"; the session may not look',
      advice: 'allow the session to look',
      permanent: true,
    });
    expect(log).toEqual(['setting the description of AWSServiceRoleForAmazonSES failed: the session may not look']);
  });

  test('tries the update once in a run and says that IAM does not show it yet', async () => {
    const { count, result, finding, status } = await run(
      { ...update, 'fail-on': 'warning', 'wait-timeout': 5000 },
      { iam: { role: [described('Theirs')] }, ses: { account: [PAUSED] } },
    );
    expect(count('describe Ours')).toBe(1);
    expect(result).toMatchObject({ described: true, rounds: 3 });
    expect(status).toBe('unhealthy');
    expect(finding('description')).toMatchObject({
      message: 'it is "Theirs", `role-description` is "Ours"; IAM accepted the fix, but does not show it yet',
      advice: 'run the job again, or set `wait-timeout`',
    });
  });

  test('changes nothing in a dry run', async () => {
    const { calls, log, status } = await run({ ...update, 'dry-run': true }, { iam: { role: [described('Theirs')] } });
    expect(calls).not.toContain('describe Ours');
    expect(log).toEqual(['dry run: not setting the description of AWSServiceRoleForAmazonSES']);
    expect(status).toBe('degraded');
  });
});
