import { describe, expect, test } from '@jest/globals';
import { endCheck, endWithError } from '../../src/ending.ts';
import { type Problem, runError } from '../../src/model/problem.ts';
import type { FailOn, Plan, Result, RoleUsage, Status } from '../../src/model/result.ts';
import type { Evaluation } from '../../src/model/rules.ts';
import {
  attempt,
  checkResult,
  evaluation,
  FINISHED,
  facts,
  resource,
  swept,
  TASK,
  teardownResult,
  teardownTo,
  USER,
} from '../report/results.ts';

const DENIED = { code: 'access-denied', message: 'ses:DeleteTenant was denied', advice: 'allow it', permanent: true } as const;
const FAILED = swept({ resource: resource(), state: 'failed', problem: DENIED });
const notListed = (problem: Partial<Problem> = {}, ignored = false): Plan => ({
  deletions: [],
  kept: [],
  gaps: [{ region: 'us-east-1', kind: 'tenant', problem: { ...DENIED, ...problem }, ignored }],
  notes: [],
});

describe('the result of a check', () => {
  const notPassed = (outcome: 'failed' | 'unknown', severity: 'error' | 'warning') => [evaluation('role-path', { outcome, severity })];

  test.each<{ name: string; evaluations: readonly Evaluation[]; failOn: FailOn; status: Status; passed: boolean }>([
    { name: 'no findings', evaluations: [evaluation('role-path')], failOn: 'error', status: 'healthy', passed: true },
    { name: 'no findings', evaluations: [evaluation('role-path')], failOn: 'warning', status: 'healthy', passed: true },
    { name: 'a warning', evaluations: notPassed('failed', 'warning'), failOn: 'error', status: 'degraded', passed: true },
    { name: 'a warning', evaluations: notPassed('failed', 'warning'), failOn: 'warning', status: 'degraded', passed: false },
    { name: 'an unknown warning', evaluations: notPassed('unknown', 'warning'), failOn: 'error', status: 'degraded', passed: true },
    { name: 'an error', evaluations: notPassed('failed', 'error'), failOn: 'error', status: 'unhealthy', passed: false },
    { name: 'an error', evaluations: notPassed('failed', 'error'), failOn: 'never', status: 'unhealthy', passed: true },
    { name: 'an unknown error', evaluations: notPassed('unknown', 'error'), failOn: 'error', status: 'unknown', passed: false },
  ])('is $status with $name and `fail-on: $failOn`', ({ evaluations, failOn, status, passed }) => {
    const result = endCheck({ ...facts(), check: checkResult({ evaluations }) }, failOn, FINISHED);
    expect(result).toMatchObject({ status, passed, problem: undefined, finishedAt: FINISHED });
  });

  test.each<{ thrown: unknown; status: Status; problem: object }>([
    { thrown: runError('refused', 'no', 'ask'), status: 'refused', problem: { code: 'refused', message: 'no', advice: 'ask' } },
    { thrown: runError('cancelled', 'stop', 'again'), status: 'cancelled', problem: { code: 'cancelled' } },
    { thrown: runError('input', 'bad', 'correct it'), status: 'error', problem: { code: 'input' } },
    { thrown: runError('credentials', 'none', 'get some'), status: 'error', problem: { code: 'credentials' } },
    {
      thrown: new TypeError('x is `y`\n::error::z'),
      status: 'error',
      problem: { code: 'unexpected', message: "TypeError: x is 'y' ::error::z", permanent: false },
    },
    { thrown: 'text', status: 'error', problem: { code: 'unexpected', message: 'text' } },
    { thrown: undefined, status: 'error', problem: { code: 'unexpected', message: 'undefined' } },
  ])('is $status, and the step fails, after $thrown', ({ thrown, status, problem }) => {
    expect(endWithError(facts({ check: checkResult() }), thrown, FINISHED)).toMatchObject({ status, passed: false, problem });
  });
});

describe('the result of a teardown', () => {
  test.each<{ name: string; result: Result; expected: object }>([
    {
      name: 'passes if the role was deleted',
      result: teardownTo('deleted'),
      expected: { status: 'deleted', passed: true, problem: undefined },
    },
    {
      name: 'passes if the role was absent',
      result: teardownTo('absent'),
      expected: { status: 'absent', passed: true, problem: undefined },
    },
    { name: 'passes after a dry run', result: teardownTo('planned'), expected: { status: 'planned', passed: true, problem: undefined } },
    {
      name: 'passes if the role is in use and `when-in-use` is keep',
      result: teardownTo('in-use', {}, 'keep'),
      expected: { status: 'kept', passed: true, problem: undefined },
    },
    {
      name: 'fails if the role is in use',
      result: teardownTo('in-use'),
      expected: { status: 'in-use', passed: false, problem: { code: 'in-use' } },
    },
    {
      name: 'fails if the role was not deleted before the deadline',
      result: teardownTo('timed-out'),
      expected: { status: 'timed-out', passed: false, problem: { code: 'timed-out' } },
    },
    {
      name: 'fails if the role was not deleted before the deadline, although `when-in-use` is keep',
      result: teardownTo('timed-out', {}, 'keep'),
      expected: { status: 'timed-out', passed: false },
    },
    { name: 'fails if the teardown has no outcome', result: teardownTo(undefined), expected: { status: 'timed-out', passed: false } },
    {
      name: 'fails if a resource was not deleted',
      result: teardownTo('deleted', { swept: FAILED }),
      expected: { status: 'error', passed: false, problem: { code: 'left-over', advice: 'allow it' } },
    },
    {
      name: 'fails if a resource was not deleted, although `when-in-use` is keep',
      result: teardownTo('in-use', { swept: FAILED }, 'keep'),
      expected: { status: 'error', passed: false },
    },
    {
      name: 'names the resource that was not deleted if the role is in use',
      result: teardownTo('in-use', { swept: FAILED }),
      expected: {
        status: 'in-use',
        problem: { message: expect.stringMatching(/is still in use.*ses:DeleteTenant was denied/), advice: 'allow it' },
      },
    },
    ...(['deleted', 'absent', 'in-use', 'planned'] as const).map(ending => ({
      name: `fails if resources could not be listed, although the outcome is ${ending}`,
      result: teardownTo(ending, { plan: notListed() }, 'keep'),
      expected: { status: 'error', passed: false, problem: { code: 'left-over', advice: 'allow it' } },
    })),
    {
      name: 'passes if a Region is off that no input names',
      result: teardownTo('deleted', { plan: notListed({ code: 'region-disabled' }, true) }),
      expected: { status: 'deleted', passed: true },
    },
    {
      name: 'fails if a Region is off that an input names',
      result: teardownTo('deleted', { plan: notListed({ code: 'region-disabled', advice: 'leave it out' }, false) }),
      expected: { status: 'error', passed: false, problem: { advice: 'leave it out' } },
    },
    {
      name: 'reports resources that could not be listed before resources that were not deleted',
      result: teardownTo('deleted', { swept: FAILED, plan: notListed({ advice: 'allow the list' }) }),
      expected: {
        status: 'error',
        problem: {
          message: expect.stringMatching(/^tenant in us-east-1 could not be read, so resources may be left/),
          advice: 'allow the list',
        },
      },
    },
  ])('$name', ({ result, expected }) => {
    expect(result).toMatchObject(expected);
  });

  test('names the calls that AWS did not answer if the run timed out or was cancelled', () => {
    const end = (thrown: Error): Result =>
      endWithError(
        facts({ mode: 'teardown', teardown: teardownResult({ unanswered: new Map([['ses:DeleteTenant', DENIED]]) }) }),
        thrown,
        FINISHED,
      );
    expect(end(runError('timed-out', 'it did not end in time', 'later')).problem).toMatchObject({
      code: 'timed-out',
      message: 'it did not end in time; ses:DeleteTenant was denied',
      advice: 'allow it',
    });
    expect(end(runError('cancelled', 'stop', 'again')).problem).toMatchObject({
      message: 'stop; ses:DeleteTenant was denied',
      advice: 'again',
    });
  });

  const late = runError('timed-out', 'late', 'later');
  const endOf = (teardown: Parameters<typeof teardownResult>[0], thrown = late): Result =>
    endWithError(facts({ mode: 'teardown', teardown: teardownResult({ attempts: [], ...teardown }) }), thrown, FINISHED);
  const used = attempt({ outcome: 'in-use', reason: 'It is used.', usage: [USER] });

  test('has the last answers of AWS on the task, the requests and the resources if the run is cut short', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const unanswered = new Map(names.map(name => [name, { ...DENIED, message: `no answer to ${name}` }]));
    const pending = attempt({ number: 2, outcome: 'pending', endedAt: undefined, status: 'IN_PROGRESS' });
    const swept_ = swept({ resource: resource(), state: 'failed', problem: { ...DENIED, message: 'ConflictException: it is busy' } });
    const { problem } = endOf({ unanswered, swept: swept_, attempts: [used, pending] });
    expect(problem?.message).toBe(
      [
        'late',
        "the role's deletion task is IN_PROGRESS",
        'AWS: It is used; in use by mailmanager-ingress-point/inp-1 in eu-west-1',
        ...['e', 'd', 'c'].map(name => `no answer to ${name}`),
        'and 2 more, which the job summary lists',
        '1 resource of the plan could not be deleted, for example inp-1: ConflictException: it is busy',
      ].join('; '),
    );
  });

  const busy = { ...DENIED, message: 'ConflictException: it is busy', advice: 'free it' };
  const leftBusy = swept(
    { resource: resource(), state: 'failed', problem: busy },
    { resource: resource({ id: 'inp-2', name: 'inp-2', arn: `${USER.arn}2` }), state: 'failed', problem: busy },
  );
  const leftWords = '2 resources of the plan could not be deleted, for example inp-1: ConflictException: it is busy';
  const gapWords = 'tenant in us-east-1 could not be read, so resources may be left: ses:DeleteTenant was denied';
  const useWords = 'AWS: It is used; in use by mailmanager-ingress-point/inp-1 in eu-west-1';
  const stillUsed = 'AWSServiceRoleForAmazonSES is still in use after 1 deletion request';
  const left = { plan: notListed(), swept: leftBusy, attempts: [used], blocking: [USER] };
  const stop = runError('access-denied', 'iam:DeleteServiceLinkedRole was denied', 'allow it');

  test.each<{ name: string; result: Result; message: readonly string[]; advice: string }>([
    {
      name: 'the role is in use',
      result: teardownTo('in-use', left),
      message: [stillUsed, useWords, gapWords, leftWords],
      advice: 'allow it',
    },
    {
      name: 'the role is in use and `when-in-use` is keep',
      result: teardownTo('in-use', left, 'keep'),
      message: [gapWords, stillUsed, useWords, leftWords],
      advice: 'allow it',
    },
    {
      name: 'the last attempt is over',
      result: teardownTo('timed-out', { ...left, plan: notListed({}, true) }),
      message: [
        'AWSServiceRoleForAmazonSES was not deleted after 1 deletion request, and AWS no longer names anything that uses the role',
        useWords,
        leftWords,
      ],
      advice: 'free it',
    },
    {
      name: 'the role was deleted in the end',
      result: teardownTo('deleted', { ...left, attempts: [used, attempt({ number: 2, outcome: 'deleted' })] }),
      message: [gapWords, leftWords],
      advice: 'allow it',
    },
    {
      name: 'the role was absent in the end',
      result: teardownTo('absent', { ...left, attempts: [used, attempt({ number: 2, outcome: 'absent' })] }),
      message: [gapWords, leftWords],
      advice: 'allow it',
    },
    {
      name: 'the deletion of the role is denied',
      result: endOf(left, stop),
      message: ['iam:DeleteServiceLinkedRole was denied', useWords, gapWords, leftWords],
      advice: 'allow it',
    },
    {
      name: 'a guard refuses the plan',
      result: endOf({ plan: notListed() }, runError('refused', 'no', 'ask')),
      message: ['no', gapWords],
      advice: 'ask',
    },
    {
      name: 'the same problem left a resource and ended the run',
      result: endOf({ swept: leftBusy }, runError('credentials', `expired: ${busy.message}`, 'again')),
      message: [`expired: ${busy.message}`],
      advice: 'again',
    },
    {
      name: 'a request without an answer left a gap',
      result: endOf({ plan: notListed(), unanswered: new Map([['ses:ListTenants in us-east-1', DENIED]]) }),
      message: ['late', gapWords],
      advice: 'allow it',
    },
  ])('has each last answer of AWS once if $name', ({ result, message, advice }) => {
    expect(result.problem).toMatchObject({ message: message.join('; '), advice });
  });

  test.each<{ name: string; teardown: Parameters<typeof teardownResult>[0]; thrown?: typeof late; status: Status }>([
    { name: 'AWS named a resource', teardown: { attempts: [used], blocking: [USER] }, status: 'in-use' },
    {
      name: 'AWS named a resource that this run has deleted',
      teardown: { attempts: [used], blocking: [USER], swept: swept({ resource: resource(), state: 'deleted' }) },
      status: 'timed-out',
    },
    {
      name: 'AWS named a resource that could not be deleted',
      teardown: { attempts: [used], blocking: [USER], swept: swept({ resource: resource(), state: 'failed', problem: DENIED }) },
      status: 'in-use',
    },
    { name: 'AWS gave a reason only', teardown: { attempts: [attempt({ outcome: 'in-use' })] }, status: 'in-use' },
    { name: 'AWS gave no reason', teardown: {}, status: 'timed-out' },
    {
      name: 'the run was cancelled',
      teardown: { attempts: [used], blocking: [USER] },
      thrown: runError('cancelled', 'stop', 'again'),
      status: 'cancelled',
    },
  ])('is $status at the deadline if $name', ({ teardown, thrown, status }) => {
    expect(endOf({ swept: [], ...teardown }, thrown)).toMatchObject({ status, passed: false });
  });

  type InUseInputs = NonNullable<Parameters<typeof teardownTo>[3]>;

  test.each<{ name: string; usage: RoleUsage; inputs?: InUseInputs; advice: RegExp }>([
    {
      name: 'a resource in another Region',
      usage: USER,
      advice: /^add eu-west-1 to `resource-regions` if the resources there are yours to delete$/,
    },
    { name: 'another Region only', usage: { region: 'eu-west-1', arn: '' }, advice: /^add eu-west-1 to `resource-regions` if/ },
    { name: 'a name in another Region', usage: { region: 'eu-west-1', arn: 'inp-1' }, advice: /^add eu-west-1 to `resource-regions` if/ },
    {
      name: 'a resource of another service in another Region',
      usage: { region: 'eu-west-1', arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1' },
      advice: /^add eu-west-1 to `resource-regions` if/,
    },
    {
      name: 'another Region only, which `blocking` cannot delete',
      usage: { region: 'eu-west-1', arn: '' },
      inputs: { 'delete-resources': 'blocking' },
      advice: /^add eu-west-1 to `resource-regions` and set `delete-resources: all` if/,
    },
    {
      name: 'a resource in another Region, which `blocking` can delete',
      usage: USER,
      inputs: { 'delete-resources': 'blocking' },
      advice: /^add eu-west-1 to `resource-regions` if/,
    },
    { name: 'a resource that AWS reports under another Region', usage: { ...USER, region: 'us-east-1' }, advice: /^add eu-west-1 to/ },
    { name: 'neither a resource nor a Region', usage: { region: '', arn: '' }, advice: /^delete the resources that use the role/ },
    { name: 'a Region of `resource-regions`', usage: { region: 'us-east-1', arn: '' }, advice: /^delete the resources that use the role/ },
    {
      name: 'a Region, and `resource-regions` is all',
      usage: USER,
      inputs: { 'resource-regions': 'all' },
      advice: /^delete the resources that use the role/,
    },
    {
      name: 'a Region, and no resource is deleted',
      usage: USER,
      inputs: { 'delete-resources': 'none' },
      advice: /^delete the resources that use the role/,
    },
  ])('says what to do if AWS names $name', ({ usage, inputs, advice }) => {
    const known = { attempts: [attempt({ outcome: 'in-use', usage: [usage] })], blocking: [usage] };
    const { problem } = teardownTo('in-use', known, 'fail', { 'resource-regions': ['us-east-1'], ...inputs });
    expect(problem?.advice).toMatch(advice);
  });

  test('is timed-out if the deadline comes before the teardown starts', () => {
    expect(endWithError(facts({ mode: 'teardown' }), late, FINISHED)).toMatchObject({ status: 'timed-out', problem: { message: 'late' } });
  });

  test('names the deletion task that is in progress', () => {
    const attempts = [attempt({ outcome: 'failed' }), attempt({ number: 2, outcome: 'pending', endedAt: undefined })];
    const advice = `set \`deletion-task-id\` to \`${TASK}\``;
    expect(teardownTo('timed-out', { attempts }).problem?.advice).toContain(advice);
    const cancelled = endWithError(
      facts({ mode: 'teardown', teardown: teardownResult({ attempts }) }),
      runError('cancelled', 'stop', 'again'),
      FINISHED,
    );
    expect(cancelled).toMatchObject({ status: 'cancelled', problem: { advice: expect.stringContaining(advice) } });
  });

  test.each([
    { name: 'that has ended', last: attempt({ outcome: 'failed' }) },
    { name: 'without an id', last: attempt({ outcome: 'pending', task: undefined }) },
  ])('names no deletion task $name', ({ last }) => {
    expect(teardownTo('timed-out', { attempts: [last] }).problem?.advice).not.toContain('deletion-task-id');
  });

  test.each([
    { thrown: runError('timed-out', 'late', 'later'), status: 'timed-out' },
    { thrown: runError('refused', 'no', 'ask'), status: 'refused' },
    { thrown: runError('access-denied', 'no', 'allow'), status: 'error' },
  ])('is $status, and the step fails, after the problem $thrown.problem.code', ({ thrown, status }) => {
    expect(endWithError(facts({ mode: 'teardown', teardown: teardownResult() }), thrown, FINISHED)).toMatchObject({
      status,
      passed: false,
    });
  });
});
