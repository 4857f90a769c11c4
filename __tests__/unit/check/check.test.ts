import { describe, expect, test } from '@jest/globals';
import { actionsOf, type CheckInputs, check, settingsOf } from '../../../src/check/check.ts';
import { verdict } from '../../../src/check/verdict.ts';
import type { Action } from '../../../src/model/permissions.ts';
import type { Change, RoleReader, RoleWriter } from '../../../src/model/ports.ts';
import { runError } from '../../../src/model/problem.ts';
import type { Role } from '../../../src/model/readings.ts';
import type { CheckResult } from '../../../src/model/result.ts';
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

const INPUTS: CheckInputs = {
  'aws-region': ['us-east-1'],
  rules: {},
  'fail-on': 'error',
  'on-missing': 'fail',
  'role-description': undefined,
  'update-description': false,
  identities: [],
  'configuration-sets': [],
  'min-send-quota': undefined,
  'wait-timeout': 0,
  'dry-run': false,
};

interface World {
  readonly iam?: IamScript;
  /** Instead of what the script says. */
  readonly own?: Partial<RoleReader & RoleWriter>;
  readonly ses?: SesScript;
  /** What happens in the middle of a wait, by its number. */
  readonly during?: (sleep: number, controller: AbortController) => void;
}

/** Runs a check in virtual time, with waits in the middle of their range, and records all that it does. */
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
      clock,
      random: () => 0.5,
      signal: controller.signal,
      log: line => log.push(line),
      progress: result => progress.push(result),
    },
  ).then(
    result => ({ result, status: verdict(result.judgements).status, thrown: undefined }),
    (thrown: unknown) => ({ result: undefined, status: undefined, thrown }),
  );
  const finding = (rule: RuleId) => ended.result?.judgements.find(judgement => judgement.rule === rule);
  return { ...ended, finding, clock, calls, log, progress, count: (call: string) => calls.filter(each => each === call).length };
}

const PAUSED = found({ ...SES_ACCOUNT, sendingEnabled: false });
const WELL = found(SES_ACCOUNT);
const described = (description: string | undefined, more: Partial<Role> = {}) => found({ ...ROLE, ...more, description });
const NOT_THERE: IamScript = { role: [ABSENT], attachedPolicies: [ABSENT], inlinePolicies: [ABSENT] };

describe('the severity of a rule', () => {
  test.each<[string, Pick<CheckInputs, 'rules' | 'on-missing'>, RuleId, Setting]>([
    ['by default', { rules: {}, 'on-missing': 'fail' }, 'role-exists', 'error'],
    ['by default', { rules: {}, 'on-missing': 'fail' }, 'extra-policies', 'warning'],
    ['on-missing: warn', { rules: {}, 'on-missing': 'warn' }, 'role-exists', 'warning'],
    ['on-missing: warn, another rule', { rules: {}, 'on-missing': 'warn' }, 'role-path', 'error'],
    ['on-missing: create', { rules: {}, 'on-missing': 'create' }, 'role-exists', 'error'],
    ['rules', { rules: { description: 'error' }, 'on-missing': 'fail' }, 'description', 'error'],
    ['rules over on-missing: warn', { rules: { 'role-exists': 'error' }, 'on-missing': 'warn' }, 'role-exists', 'error'],
    ['rules over on-missing: fail', { rules: { 'role-exists': 'off' }, 'on-missing': 'fail' }, 'role-exists', 'off'],
  ])('%s (%j): %s is %s', (_, inputs, rule, expected) => {
    expect(settingsOf(inputs)[rule]).toBe(expected);
  });
});

describe('the actions that a check may call', () => {
  const reads: Action[] = [
    'iam:GetRole',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:ListRolePolicies',
    'ses:GetAccount',
  ];
  const accountOff = {
    'sending-enabled': 'off',
    'enforcement-status': 'off',
    'production-access': 'off',
  } as const;
  test.each<[string, Partial<CheckInputs>, Action[]]>([
    ['by default', {}, reads],
    [
      'with identities and sets',
      { identities: ['a.example'], 'configuration-sets': ['main'] },
      [...reads, 'ses:GetEmailIdentity', 'ses:GetConfigurationSet'],
    ],
    ['without the account', { rules: accountOff }, reads.filter(action => action !== 'ses:GetAccount')],
    ['without the account, but for the quota', { rules: accountOff, 'min-send-quota': 1 }, reads],
    ['without policies', { rules: { 'permissions-policy': 'off', 'extra-policies': 'off' } }, ['iam:GetRole', 'ses:GetAccount']],
    ['on-missing: warn', { 'on-missing': 'warn' }, reads],
    ['on-missing: create', { 'on-missing': 'create' }, [...reads, 'iam:CreateServiceLinkedRole']],
    ['update-description', { 'update-description': true, 'role-description': 'Ours' }, [...reads, 'iam:UpdateRoleDescription']],
    ['a dry run', { 'on-missing': 'create', 'update-description': true, 'role-description': 'Ours', 'dry-run': true }, reads],
  ])('%s', (_, inputs, expected) => {
    expect(actionsOf({ ...INPUTS, ...inputs })).toEqual(expected);
  });
});

describe('one look', () => {
  test('at a healthy account is enough, and changes nothing', async () => {
    const { result, status, calls, clock, log, progress } = await run({});
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ created: false, described: false, looks: 1 });
    expect(calls).toEqual(['role', 'attachedPolicies', 'inlinePolicies', 'policy', 'us-east-1 account']);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
    expect(progress.at(-1)).toEqual(result);
  });

  test('is all there is without wait-timeout', async () => {
    const { result, status, clock, log } = await run({}, { ses: { account: [PAUSED, WELL] } });
    expect(status).toBe('unhealthy');
    expect(result?.looks).toBe(1);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
  });

  test('makes no call for rules that are off', async () => {
    const { calls, status } = await run({
      rules: {
        'sending-enabled': 'off',
        'enforcement-status': 'off',
        'production-access': 'off',
        'permissions-policy': 'off',
        'extra-policies': 'off',
      },
      identities: ['a.example'],
    });
    expect(calls).toEqual(['role', 'us-east-1 identity a.example']);
    expect(status).toBe('healthy');
  });

  test('tells the expectations of the inputs', async () => {
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

  test.each<[string, Partial<CheckInputs>, IamScript, string]>([
    ['no role', {}, NOT_THERE, 'missing'],
    ['no role, on-missing: warn', { 'on-missing': 'warn' }, NOT_THERE, 'missing'],
    ['no role, and the rule off', { rules: { 'role-exists': 'off' } }, NOT_THERE, 'healthy'],
    ['a role that may not be read', {}, { role: [unreadable(DENIED)] }, 'unknown'],
    ['policies that may not be read', {}, { attachedPolicies: [unreadable(DENIED)] }, 'unknown'],
    ['inline policies that may not be read', {}, { inlinePolicies: [unreadable(DENIED)] }, 'degraded'],
  ])('%s', async (_, inputs, iam, expected) => {
    expect((await run(inputs, { iam })).status).toBe(expected);
  });
});

describe('waiting', () => {
  test('ends with the first look that passes', async () => {
    const { result, status, clock, log, progress } = await run({ 'wait-timeout': 60_000 }, { ses: { account: [PAUSED, PAUSED, WELL] } });
    expect(status).toBe('healthy');
    expect(result?.looks).toBe(3);
    expect(clock.sleeps).toEqual([2500, 4500]);
    expect(log).toEqual([
      'the gate does not pass yet; looking again in 2.5s, for at most 1m',
      'the gate does not pass yet; looking again in 4.5s, for at most 58s',
    ]);
    expect(new Set(progress.map(({ looks }) => looks))).toEqual(new Set([1, 2, 3]));
  });

  test('is not for a gate that passes', async () => {
    const { status, clock, log } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [found({ ...SES_ACCOUNT, productionAccess: false })] } },
    );
    expect(status).toBe('degraded');
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([]);
  });

  test('is for warnings where they fail the gate', async () => {
    const sandbox = found({ ...SES_ACCOUNT, productionAccess: false });
    const { status, clock } = await run({ 'wait-timeout': 60_000, 'fail-on': 'warning' }, { ses: { account: [sandbox, WELL] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500]);
  });

  test('is not where nothing fails the gate', async () => {
    const { status, clock } = await run({ 'wait-timeout': 60_000, 'fail-on': 'never' }, { ses: { account: [PAUSED] } });
    expect(status).toBe('unhealthy');
    expect(clock.sleeps).toEqual([]);
  });

  test('ends at its deadline, with a last look at it', async () => {
    const { result, status, clock, log } = await run({ 'wait-timeout': 10_000 }, { ses: { account: [PAUSED] } });
    expect(status).toBe('unhealthy');
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
    expect(result?.looks).toBe(4);
    expect(log.at(-2)).toBe('the gate does not pass yet; looking again in 3s, for at most 3s');
    expect(log.at(-1)).toBe('the gate did not pass within 10s');
  });

  test('passes by that last look', async () => {
    const { status, clock } = await run({ 'wait-timeout': 10_000 }, { ses: { account: [PAUSED, PAUSED, PAUSED, WELL] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
  });

  test('keeps on for what was throttled', async () => {
    const { status, clock } = await run({ 'wait-timeout': 60_000 }, { ses: { account: [unreadable(THROTTLED), WELL] } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([2500]);
  });

  test.each<[string, Partial<CheckInputs>, World, RuleId]>([
    ['a Region that is not documented', { 'aws-region': ['us-west-2'] }, {}, 'region-supported'],
    ['access that is denied', {}, { iam: { role: [unreadable(DENIED)] } }, 'role-exists'],
    [
      'what stays among what may pass',
      {},
      { ses: { account: [PAUSED] }, iam: { attachedPolicies: [unreadable(DENIED)] } },
      'permissions-policy',
    ],
  ])('ends at once for %s', async (_, inputs, world, rule) => {
    const { clock, log, result } = await run({ 'wait-timeout': 60_000, ...inputs }, world);
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([`not looking again: no wait changes ${rule}`]);
    expect(result?.looks).toBe(1);
  });

  test('does not end for a warning that stays, which fails no gate', async () => {
    const { clock, status } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [PAUSED, WELL] }, iam: { inlinePolicies: [unreadable(DENIED)] } },
    );
    expect(clock.sleeps).toEqual([2500]);
    expect(status).toBe('degraded');
  });

  test('ends with the reason of an abort, and what was known is told', async () => {
    const { thrown, progress, clock, calls } = await run(
      { 'wait-timeout': 60_000 },
      { ses: { account: [PAUSED] }, during: (sleep, controller) => sleep === 2 && controller.abort(new Error('SIGTERM')) },
    );
    expect(thrown).toEqual(new Error('SIGTERM'));
    expect(clock.sleeps).toEqual([2500, 4500]);
    expect(calls.filter(call => call === 'role')).toHaveLength(2);
    expect(progress.at(-1)).toMatchObject({ looks: 2 });
    expect(verdict(progress.at(-1)?.judgements ?? []).status).toBe('unhealthy');
  });
});

describe('on-missing: create', () => {
  const create = { 'on-missing': 'create' } as const;
  const CREATED: IamScript = {
    role: [ABSENT, found(ROLE)],
    attachedPolicies: [ABSENT, found([POLICY_ARN])],
    inlinePolicies: [ABSENT, found([])],
  };

  test.each(['fail', 'warn'] as const)('is what creates a role: `%s` does not', async value => {
    const { calls, result } = await run({ 'on-missing': value }, { iam: CREATED });
    expect(calls).not.toContain('create undefined');
    expect(result?.created).toBe(false);
  });

  test('creates nothing where no rule has looked for the role', async () => {
    const ofTheRole: RuleId[] = ['role-exists', 'role-path', 'trust-policy', 'permissions-boundary', 'description'];
    const rules = Object.fromEntries(ofTheRole.map(rule => [rule, 'off' as const]));
    const { calls, status } = await run({ ...create, rules }, { iam: NOT_THERE });
    expect(calls).not.toContain('role');
    expect(calls).not.toContain('create undefined');
    expect(status).toBe('healthy');
  });

  test('waits for no read that no rule asks for', async () => {
    const rules = { 'permissions-policy': 'off', 'extra-policies': 'off' } as const;
    const { calls, status, clock } = await run({ ...create, rules }, { iam: { role: [ABSENT, found(ROLE)] } });
    expect(calls.filter(call => call.endsWith('Policies'))).toEqual([]);
    expect(clock.sleeps).toEqual([5000]);
    expect(status).toBe('healthy');
  });

  test('leaves a role that is there alone', async () => {
    const { calls, result } = await run(create);
    expect(calls).not.toContain('create undefined');
    expect(result?.created).toBe(false);
  });

  test('creates the role, and asks the Regions nothing again', async () => {
    const { result, status, count, clock, log } = await run(create, { iam: CREATED });
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ created: true, described: false, looks: 1 });
    expect(result?.snapshot.regions.get('us-east-1')?.account).toEqual(WELL);
    expect(count('create undefined')).toBe(1);
    expect(count('role')).toBe(2);
    expect(count('us-east-1 account')).toBe(1);
    expect(clock.sleeps).toEqual([5000]);
    expect(log).toEqual(['creating AWSServiceRoleForAmazonSES: done', 'giving SES 5s to be able to use the new role']);
  });

  test('creates it with its description', async () => {
    const { calls, status, result } = await run(
      { ...create, 'role-description': 'Ours', 'update-description': true },
      { iam: { ...CREATED, role: [ABSENT, described('Ours')] } },
    );
    expect(calls.filter(call => /^(?:create|describe)/.test(call))).toEqual(['create Ours']);
    expect(result).toMatchObject({ created: true, described: false });
    expect(status).toBe('healthy');
  });

  test('counts a role that somebody else created in the meantime', async () => {
    const { result, status, log, clock } = await run(create, { iam: { ...CREATED, create: { kind: 'done', changed: false } } });
    expect(status).toBe('healthy');
    expect(clock.sleeps).toEqual([]);
    expect(result?.created).toBe(false);
    expect(log).toEqual(['creating AWSServiceRoleForAmazonSES: somebody else was faster']);
  });

  test('describes a role that somebody else created in the meantime', async () => {
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
    expect(result).toMatchObject({ created: true, looks: 1 });
    expect(clock.sleeps).toEqual([750, 1250, 2250, 5000]);
    expect(progress.slice(1).every(({ created }) => created)).toBe(true);
  });

  test('tells of the new role although it is cancelled while SES gets used to it', async () => {
    const { thrown, progress } = await run(create, { iam: CREATED, during: (_, controller) => controller.abort(new Error('SIGINT')) });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: true, snapshot: { role: { kind: 'found' } } });
  });

  test('tells of the new role although it is cancelled before it has looked at it', async () => {
    const looks = [ABSENT];
    const role = async () => {
      const look = looks.shift();
      if (look === undefined) {
        throw new Error('SIGINT');
      }
      return look;
    };
    const { thrown, progress } = await run(create, { iam: CREATED, own: { role } });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)?.created).toBe(true);
  });

  test('does not wait for a read that is denied', async () => {
    const { status, clock, result } = await run(create, { iam: { ...CREATED, role: [ABSENT, unreadable(DENIED)] } });
    expect(status).toBe('unknown');
    expect(result?.created).toBe(true);
    expect(clock.sleeps).toEqual([]);
  });

  test('gives up on a role that never shows after two minutes, and says that it was created', async () => {
    const { result, status, clock, finding, count } = await run(create, { iam: NOT_THERE });
    const waited = clock.sleeps.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeGreaterThanOrEqual(120_000);
    expect(waited).toBeLessThan(130_000);
    expect(status).toBe('missing');
    expect(result).toMatchObject({ created: true, looks: 1 });
    expect(count('create undefined')).toBe(1);
    expect(finding('role-exists')).toMatchObject({
      outcome: 'failed',
      message: 'AWSServiceRoleForAmazonSES does not exist in this account; IAM took the request that mends it, but does not show it yet',
      advice: 'run the job again, or set `wait-timeout`',
      permanent: false,
    });
  });

  test('ends with the reason of an abort while the role does not show, and tells that it was created', async () => {
    const { thrown, progress } = await run(create, { iam: NOT_THERE, during: (_, controller) => controller.abort(new Error('SIGINT')) });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: true });
  });

  test('finds the role whose creation was answered on a connection that broke', async () => {
    const { result, status, count, finding } = await run(create, { iam: { ...CREATED, create: { kind: 'failed', problem: THROTTLED } } });
    expect(status).toBe('healthy');
    expect(result?.created).toBe(false);
    expect(finding('role-exists')).toMatchObject({ outcome: 'passed' });
    expect([count('create undefined'), count('role')]).toEqual([1, 2]);
  });

  test('keeps to what it saw before a failed creation where it cannot look again', async () => {
    const iam: IamScript = { ...NOT_THERE, role: [ABSENT, unreadable(DENIED)], create: { kind: 'failed', problem: DENIED } };
    const { status, finding } = await run(create, { iam });
    expect(status).toBe('missing');
    expect(finding('role-exists')?.message).toContain(DENIED.message);
  });

  test('says why the role was not created, where it is not there after all', async () => {
    const { status, finding, count } = await run(create, { iam: { ...NOT_THERE, create: { kind: 'failed', problem: THROTTLED } } });
    expect(status).toBe('missing');
    expect(finding('role-exists')?.message).toContain(THROTTLED.message);
    expect(count('role')).toBe(2);
  });

  test('what AWS refuses for good is not unknown', async () => {
    const refused = runError('unexpected', 'the account has no room', 'make room');
    const create = async (): Promise<Change> => {
      throw refused;
    };
    const { thrown, progress } = await run({ 'on-missing': 'create' }, { iam: NOT_THERE, own: { create } });
    expect(thrown).toBe(refused);
    expect(JSON.stringify(progress.at(-1)?.judgements)).not.toContain('is not known');
  });

  test('what ends for want of credentials is not known to have had no effect', async () => {
    const expired = runError('credentials', 'the session has expired', 'run the job again');
    const { thrown, progress } = await run(create, { iam: NOT_THERE, own: { create: () => Promise.reject(expired) } });
    expect(thrown).toBe(expired);
    expect(JSON.stringify(progress.at(-1)?.judgements)).toContain('is not known');
  });

  test.each([
    [
      'the creation of the role',
      'role-exists',
      create,
      NOT_THERE,
      'AWSServiceRoleForAmazonSES does not exist in this account; whether creating AWSServiceRoleForAmazonSES took effect is not known: the run ended before AWS answered',
    ],
    [
      'the change of its description',
      'description',
      { 'role-description': 'new', 'update-description': true },
      { role: [described('old')] },
      'it is "old", `role-description` is "new"; whether setting the description of AWSServiceRoleForAmazonSES took effect is not known: the run ended before AWS answered',
    ],
  ] as const)('tells of %s that was under way when the run ended', async (_what, rule, inputs, iam, message) => {
    const never = async (): Promise<Change> => {
      throw new Error('SIGINT');
    };
    const { thrown, progress } = await run(inputs, { iam, own: { create: never, describe: never } });
    expect(thrown).toEqual(new Error('SIGINT'));
    expect(progress.at(-1)).toMatchObject({ created: false, described: false });
    expect(progress.at(-1)?.judgements.find(judgement => judgement.rule === rule)).toMatchObject({
      outcome: 'failed',
      message,
      advice: 'run the job again',
      permanent: false,
    });
  });

  test('says why the role was not created, and does not look again for a reason that stays', async () => {
    const { result, status, finding, log, clock } = await run(
      { ...create, 'wait-timeout': 60_000 },
      { iam: { ...NOT_THERE, create: { kind: 'failed', problem: DENIED } } },
    );
    expect(status).toBe('missing');
    expect(result?.created).toBe(false);
    expect(finding('role-exists')).toMatchObject({
      message: 'AWSServiceRoleForAmazonSES does not exist in this account; the session may not look',
      advice: 'allow the session to look',
      permanent: true,
    });
    expect(clock.sleeps).toEqual([]);
    expect(log).toEqual([
      'creating AWSServiceRoleForAmazonSES failed: the session may not look',
      'not looking again: no wait changes role-exists',
    ]);
  });

  test('is tried once in a run, however often it looks', async () => {
    const { count, clock, finding, log } = await run(
      { ...create, 'wait-timeout': 10_000 },
      { iam: { ...NOT_THERE, create: { kind: 'failed', problem: THROTTLED } } },
    );
    expect(count('create undefined')).toBe(1);
    // Once more right after the failure.
    expect(count('role')).toBe(5);
    expect(clock.sleeps).toEqual([2500, 4500, 3000]);
    expect(log.filter(line => line.startsWith('creating'))).toEqual(['creating AWSServiceRoleForAmazonSES failed: AWS asked to slow down']);
    expect(finding('role-exists')).toMatchObject({ advice: 'run the job again', permanent: false });
  });

  test('forgets a failure once the role is there', async () => {
    const { status, finding } = await run(
      { ...create, 'wait-timeout': 10_000 },
      { iam: { ...CREATED, create: { kind: 'failed', problem: THROTTLED } } },
    );
    expect(status).toBe('healthy');
    expect(finding('role-exists')).toMatchObject({ outcome: 'passed', message: 'AWSServiceRoleForAmazonSES exists', advice: '' });
  });

  test('is not for a role that could not be looked at', async () => {
    const { calls, status } = await run(create, { iam: { role: [unreadable(DENIED)] } });
    expect(calls).not.toContain('create undefined');
    expect(status).toBe('unknown');
  });

  test('changes nothing in a dry run', async () => {
    const { calls, log, status, result } = await run({ ...create, 'dry-run': true }, { iam: NOT_THERE });
    expect(calls).not.toContain('create undefined');
    expect(log).toEqual(['dry run: creating AWSServiceRoleForAmazonSES is left undone']);
    expect(status).toBe('missing');
    expect(result?.created).toBe(false);
  });
});

describe('update-description', () => {
  const update = { 'update-description': true, 'role-description': 'Ours' } as const;

  test('sets a description that differs', async () => {
    const { result, status, calls, log } = await run(update, { iam: { role: [described('Theirs')] } });
    expect(calls.at(-1)).toBe('describe Ours');
    expect(status).toBe('healthy');
    expect(result).toMatchObject({ described: true, created: false, looks: 1, snapshot: { role: described('Ours') } });
    expect(log).toEqual(['setting the description of AWSServiceRoleForAmazonSES: done']);
  });

  test('sets one where there is none', async () => {
    const { result, calls } = await run(update);
    expect(calls.at(-1)).toBe('describe Ours');
    expect(result?.described).toBe(true);
  });

  test.each<[string, Partial<CheckInputs>, IamScript]>([
    ['is the same already', update, { role: [described('Ours')] }],
    ['differs, but was not asked for', { 'role-description': 'Ours' }, { role: [described('Theirs')] }],
    ['is not said', { 'update-description': true }, { role: [described('Theirs')] }],
    ['is of no role', update, NOT_THERE],
    ['could not be looked at', update, { role: [unreadable(DENIED)] }],
    // The name is taken: the other role is somebody else's, and not to be touched.
    ['is of another role of this name', update, { role: [described('Theirs', { path: '/', arn: 'arn:aws:iam::111122223333:role/x' })] }],
  ])('changes nothing where it %s', async (_, inputs, iam) => {
    const { result, calls } = await run(inputs, { iam });
    expect(calls).not.toContain('describe Ours');
    expect(result?.described).toBe(false);
  });

  test('says why it was not set', async () => {
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

  test('is tried once in a run, and a read that lags is said to be one', async () => {
    const { count, result, finding, status } = await run(
      { ...update, 'fail-on': 'warning', 'wait-timeout': 5000 },
      { iam: { role: [described('Theirs')] }, ses: { account: [PAUSED] } },
    );
    expect(count('describe Ours')).toBe(1);
    expect(result).toMatchObject({ described: true, looks: 3 });
    expect(status).toBe('unhealthy');
    expect(finding('description')).toMatchObject({
      message: 'it is "Theirs", `role-description` is "Ours"; IAM took the request that mends it, but does not show it yet',
      advice: 'run the job again, or set `wait-timeout`',
    });
  });

  test('changes nothing in a dry run', async () => {
    const { calls, log, status } = await run({ ...update, 'dry-run': true }, { iam: { role: [described('Theirs')] } });
    expect(calls).not.toContain('describe Ours');
    expect(log).toEqual(['dry run: setting the description of AWSServiceRoleForAmazonSES is left undone']);
    expect(status).toBe('degraded');
  });
});
