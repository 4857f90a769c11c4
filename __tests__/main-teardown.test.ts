import { describe, expect, test } from '@jest/globals';
import type { DeletionOutcome } from '../emulator/deletion.ts';
import { addResource, resourcesOf } from '../emulator/inventory.ts';
import { scenarios } from '../emulator/scenarios.ts';
import type { Emulator } from '../emulator/server.ts';
import { accountOf, healthyWorld, regionOf, type World } from '../emulator/world.ts';
import type { Clock } from '../src/model/ports.ts';
import { runError } from '../src/model/problem.ts';
import { atEnd, networkClock, stopClock, useKey, virtualClock } from './aws/support.ts';
import { complaints } from './report/schema.ts';
import { type Left, left } from './support/run.ts';

const TASK_OF_ROLE = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/';
const UUID = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';

const BY_ROLE = {
  mode: 'teardown',
  'aws-region': 'us-east-1',
  'role-to-assume': 'arn:aws:iam::111122223333:role/gate',
  'allowed-account-ids': '111122223333',
};
/** For accounts in which a user has the key. */
const BY_KEY = { ...BY_ROLE, 'role-to-assume': '' };

const GREEN = new Set(['deleted', 'absent', 'planned', 'kept']);

/** Checks the result of every run, and that status and exit code agree. */
function expectEnd({ outputs, summary, report, lines, passes, annotations }: Left, status: string): void {
  expect(outputs['status']).toBe(status);
  expect([status, passes]).toEqual([status, GREEN.has(status)]);
  expect(outputs).toMatchObject({ healthy: 'false', created: 'false', errors: passes ? '0' : '1', 'report-path': expect.any(String) });
  expect(report).toMatchObject({ mode: 'teardown', status, passed: passes });
  expect(complaints(report)).toBeNull();
  expect(summary).toContain(status);
  expect(lines.at(-1)).toContain(` ${status}: `);
  expect(annotations.filter(({ severity }) => severity === 'error')).toHaveLength(passes ? 0 : 1);
}

/** A world whose deletion tasks have these outcomes, one after the other. */
function scripted(...script: readonly DeletionOutcome[]): World {
  const world = healthyWorld();
  accountOf(world).deletion.script.push(...script);
  return world;
}

const allOf = (inputs: Readonly<Record<string, string>>) => ({
  ...inputs,
  'delete-resources': 'all',
  'resource-names': '*',
  'include-data': 'true',
});

describe('a teardown that passes', () => {
  test('names the inputs that are empty and have their defaults', async () => {
    const { lines, outputs } = await left({ ...BY_ROLE, 'when-in-use': '', timeout: '' });
    expect(outputs['status']).toBe('deleted');
    expect(lines.slice(1, 3)).toEqual([
      '`when-in-use`: it is empty, so its default `fail` applies',
      '`timeout`: it is empty, so its default `30m` applies',
    ]);
  });

  test('deletes the role and no resource', async () => {
    const world = healthyWorld();
    const before = resourcesOf(world).map(({ arn }) => arn);
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'deleted');
    expect(ended.outputs).toMatchObject({
      'account-id': '111122223333',
      'role-exists': 'false',
      attempts: '1',
      'deletion-task-id': expect.stringContaining(TASK_OF_ROLE),
      'blocking-resources': '[]',
      'deleted-resources': '[]',
      'plan-digest': expect.stringMatching(/^sha256:/),
    });
    expect(ended.outputs).not.toHaveProperty('role-arn');
    expect(ended.writes).toEqual(['DeleteServiceLinkedRole']);
    expect(accountOf(world).role).toBeUndefined();
    expect(resourcesOf(world).map(({ arn }) => arn)).toEqual(before);
    expect(ended.lines[0]).toMatch(/^ses-role-gate \d+\.\d+\.\d+: teardown$/);
    expect(ended.lines[1]).toMatch(/^acting as arn:aws:sts::111122223333:assumed-role\/gate\/.* in account 111122223333 \(aws\), until 20/);
    expect(ended.report['account']).toMatchObject({ id: '111122223333', principal: expect.stringContaining('assumed-role/gate') });
  });

  test('sends no ID token over plain HTTP, even to a host of AWS', async () => {
    const prepare = (): void => {
      process.env['AWS_ENDPOINT_URL_STS'] = 'http://sts.us-east-1.amazonaws.com:1';
      atEnd(() => {
        delete process.env['AWS_ENDPOINT_URL_STS'];
      });
    };
    const ended = await left(BY_ROLE, { prepare });
    expectEnd(ended, 'refused');
    expect(ended.report).toMatchObject({ otherHosts: [], problem: { message: expect.stringContaining('sts.us-east-1.amazonaws.com') } });
  });

  test('gets another ID token if STS refuses the first one until it expires', async () => {
    const world = healthyWorld();
    stopClock(world);
    world.github.tokenSeconds = 1;
    const prepare = (emulator: Emulator): void =>
      emulator.fail('AssumeRoleWithWebIdentity', { status: 403, code: 'AccessDenied', message: 'not yet', times: 1 });
    const ended = await left(BY_ROLE, { world, prepare });
    expectEnd(ended, 'deleted');
    expect(ended.calls.filter(({ action }) => action === 'GetToken')).toHaveLength(2);
  });

  test('deletes the role with credentials of the environment', async () => {
    const world = healthyWorld();
    const ended = await left(BY_KEY, { world, prepare: () => useKey(world) });
    expectEnd(ended, 'deleted');
    expect(ended.calls[0]?.action).toBe('GetCallerIdentity');
  });

  test('is absent if the role is missing', async () => {
    const ended = await left(BY_ROLE, { world: scenarios.missing() });
    expectEnd(ended, 'absent');
    expect(ended.outputs).toMatchObject({ 'role-exists': 'false', attempts: '0' });
    expect(ended.outputs).not.toHaveProperty('deletion-task-id');
    expect(ended.writes).toEqual([]);
  });

  test.each([
    { what: 'the role', inputs: BY_ROLE, line: 'AWSServiceRoleForAmazonSES would be deleted, and 0 resources' },
    { what: 'the role and all resources', inputs: allOf(BY_ROLE), line: 'AWSServiceRoleForAmazonSES would be deleted, and ' },
  ])('only plans the deletion of $what in a dry run', async ({ inputs, line }) => {
    const world = scenarios['teardown-everything']();
    const before = resourcesOf(world);
    const ended = await left({ ...inputs, 'dry-run': 'true' }, { world });
    expectEnd(ended, 'planned');
    expect(ended.lines.join('\n')).toContain(`dry run: ${line}`);
    expect(ended.writes).toEqual([]);
    expect(resourcesOf(world)).toEqual(before);
    expect(accountOf(world).role).toBeDefined();
    expect(ended.outputs).toMatchObject({ 'role-exists': 'true', attempts: '0', 'deleted-resources': '[]' });
  });

  test('deletes the resources that the failed deletion names, and then the role', async () => {
    const world = scenarios['teardown-in-use']();
    const bystander = addResource(world, 'us-east-1', 'relay', 'on-premises');
    const ended = await left(
      { ...BY_ROLE, 'delete-resources': 'blocking', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' },
      { world, prepare: () => accountOf(world).deletion.script.push({}, {}) },
    );
    expectEnd(ended, 'deleted');
    const deleted = JSON.parse(ended.outputs['deleted-resources'] ?? '') as readonly { readonly kind: string }[];
    expect(deleted.map(({ kind }) => kind).toSorted()).toEqual([
      'archive',
      'ingress-point',
      'multi-region-endpoint',
      'rule-set',
      'traffic-policy',
    ]);
    expect(resourcesOf(world).map(({ arn }) => arn)).toContain(bystander.arn);
    expect(ended.outputs['attempts']).toBe('2');
  });

  test('deletes the resources of all Regions in an inventory, and then the role', async () => {
    const world = scenarios['teardown-everything']();
    const ended = await left({ ...allOf(BY_ROLE), 'resource-regions': 'all', timeout: '2h', 'max-deletions': '200' }, { world });
    expectEnd(ended, 'deleted');
    const listed = new Set(ended.calls.filter(({ action }) => action === 'ListEmailIdentities').map(({ region }) => region));
    expect(listed).toEqual(new Set(accountOf(world).regions.keys()));
    expect(resourcesOf(world).filter(({ status, name }) => status !== 'PENDING_DELETION' && !name.startsWith('ses-'))).toMatchObject([
      { kind: 'export-job' },
      { kind: 'export-job' },
      { kind: 'import-job' },
      { kind: 'suppressed-destination' },
    ]);
    expect(regionOf(world, 'us-east-1').activeReceiptRuleSet).toBeUndefined();
  });

  test('lists and deletes only in the Regions of `resource-regions`', async () => {
    const world = scenarios['teardown-everything']();
    const elsewhere = (): string[] =>
      resourcesOf(world)
        .filter(({ region }) => region !== 'eu-west-1')
        .map(({ arn }) => arn);
    const before = elsewhere();
    const ended = await left({ ...allOf(BY_ROLE), 'resource-regions': 'eu-west-1' }, { world });
    const regional = ended.calls.filter(({ service }) => !['iam', 'sts', 'github'].includes(service));
    expect(new Set(regional.map(({ region }) => region))).toEqual(new Set(['eu-west-1']));
    expect(regional.map(({ action }) => action)).toContain('DeleteEmailIdentity');
    expect(elsewhere()).toEqual(before);
  });

  test('keeps a role that is in use if `when-in-use` is keep', async () => {
    const world = scenarios['teardown-in-use']();
    const ended = await left({ ...BY_ROLE, 'when-in-use': 'keep', 'max-attempts': '2' }, { world });
    expectEnd(ended, 'kept');
    expect(ended.outputs).toMatchObject({ attempts: '2', 'role-exists': 'true' });
    expect(ended.outputs['blocking-resources']).toContain('multi-region-endpoint/global');
    expect(accountOf(world).role).toBeDefined();
  });

  test('resumes the task of an earlier run', async () => {
    const world = scripted({ states: ['IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED'] });
    const { deletion } = accountOf(world);
    const first = await left({ ...BY_ROLE, timeout: '2s' }, { world });
    expectEnd(first, 'timed-out');
    const [task = ''] = deletion.tasks.keys();
    expect(first.outputs['deletion-task-id']).toBe(task);

    const second = await left({ ...BY_ROLE, 'deletion-task-id': task }, { world });
    expectEnd(second, 'deleted');
    expect(second.writes).toEqual([]);
    expect(second.outputs).toMatchObject({ attempts: '0', 'deletion-task-id': task });
  });
});

describe('a teardown that fails', () => {
  test('is in-use if the role is in use at the last request', async () => {
    const world = scenarios['teardown-in-use']();
    const ended = await left({ ...BY_ROLE, 'max-attempts': '2' }, { world });
    expectEnd(ended, 'in-use');
    expect(ended.outputs).toMatchObject({ attempts: '2', 'role-exists': 'true' });
    const blocking = JSON.parse(ended.outputs['blocking-resources'] ?? '') as readonly unknown[];
    expect(blocking).toContainEqual({ region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global' });
    expect(ended.writes).toEqual(['DeleteServiceLinkedRole', 'DeleteServiceLinkedRole']);
  });

  test('says that an output does not have all resources that use the role', async () => {
    const arns = Array.from({ length: 3_000 }, (_, index) => `arn:aws:ses:us-east-1:111122223333:identity/${index}.example.com`);
    const world = scripted({ states: ['FAILED'], usage: [{ Region: 'us-east-1', Resources: arns }] });
    const ended = await left({ ...BY_ROLE, 'max-attempts': '1' }, { world });
    expectEnd(ended, 'in-use');
    const listed = JSON.parse(ended.outputs['blocking-resources'] ?? '') as readonly unknown[];
    expect(ended.lines).toContain(
      `the output blocking-resources has the first ${listed.length} of 3000 entries; all of them are in ${ended.outputs['report-path']}`,
    );
    expect(ended.report['teardown']).toMatchObject({ blocking: { length: 3_000 } });
  });

  test('reports that the last attempt failed and that AWS named no resource', async () => {
    const ended = await left({ ...BY_ROLE, 'max-attempts': '1' }, { world: scripted({ states: ['FAILED'], usage: 'absent' }) });
    expectEnd(ended, 'timed-out');
    expect(ended.outputs).toMatchObject({ attempts: '1', 'blocking-resources': '[]', 'role-exists': 'true' });
  });

  test('is timed-out at the deadline, and says how to continue', async () => {
    const clock = networkClock();
    const ended = await left({ ...BY_ROLE, timeout: '5m' }, { world: scripted({ states: ['IN_PROGRESS'] }), clock });
    expectEnd(ended, 'timed-out');
    expect(ended.took).toBe(5 * 60_000);
    const task = ended.outputs['deletion-task-id'] ?? '';
    expect(task).toContain(TASK_OF_ROLE);
    expect(ended.report['problem']).toMatchObject({
      code: 'timed-out',
      message: expect.stringContaining('`timeout` of 5m'),
      advice: expect.stringContaining(`\`deletion-task-id\` to \`${task}\``),
    });
    expect(ended.outputs['role-exists']).toBe('true');
    // At least one line every 15 seconds.
    expect(ended.lines.filter(line => line.includes('until the deadline')).length).toBeGreaterThanOrEqual(20);
  });

  test.each([
    { service: 'IAM does not answer', action: 'GetRole' },
    { service: 'STS does not answer', action: 'AssumeRoleWithWebIdentity' },
    { service: 'SES does not answer', action: 'ListMultiRegionEndpoints' },
  ])('ends at the deadline if $service', async ({ action }) => {
    const ended = await left(allOf({ ...BY_ROLE, timeout: '20s' }), {
      clock: virtualClock(undefined, 20),
      prepare: emulator => emulator.fail(action, { hang: true }),
    });
    expectEnd(ended, 'timed-out');
    expect(ended.writes).toEqual([]);
  });

  test('ends at the deadline if no ID token comes', async () => {
    const ended = await left(
      { ...BY_ROLE, timeout: '20s' },
      { clock: virtualClock(undefined, 5), prepare: emulator => emulator.fail('GetToken', { hang: true }) },
    );
    expectEnd(ended, 'timed-out');
    expect(ended.calls.map(({ action }) => action).filter(action => action !== 'GetToken')).toEqual([]);
  });

  test('is refused before any call if the role is of another account', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666' });
    expectEnd(ended, 'refused');
    expect(ended.calls).toEqual([]);
    expect(ended.outputs).not.toHaveProperty('account-id');
  });

  test('is refused when STS names another account', async () => {
    const world = healthyWorld();
    const ended = await left({ ...BY_KEY, 'allowed-account-ids': '444455556666' }, { world, prepare: () => useKey(world) });
    expectEnd(ended, 'refused');
    expect(ended.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
    expect(ended.outputs).not.toHaveProperty('role-exists');
  });

  test.each([
    { what: 'a plan that was not reviewed', inputs: { 'expected-plan': `sha256:${'0'.repeat(64)}` }, said: '`expected-plan`' },
    { what: 'a plan that is too large', inputs: { 'max-deletions': '3' }, said: '`max-deletions` is 3' },
    {
      what: 'the task of another role',
      inputs: { 'deletion-task-id': `task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/${UUID}` },
      said: 'another role',
    },
  ])('is refused for $what, and deletes nothing', async ({ inputs, said }) => {
    const world = scenarios['teardown-everything']();
    const before = resourcesOf(world);
    const ended = await left({ ...allOf(BY_ROLE), ...inputs }, { world });
    expectEnd(ended, 'refused');
    expect(ended.annotations[0]?.message).toContain(said);
    expect(ended.writes).toEqual([]);
    expect(resourcesOf(world)).toEqual(before);
  });

  test('is refused if another role has the name', async () => {
    const world = scenarios.impostor();
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'refused');
    expect(ended.writes).toEqual([]);
    expect(accountOf(world).role).toBeDefined();
  });

  test('is cancelled before the start', async () => {
    const ended = await left(BY_ROLE, { signal: AbortSignal.abort(runError('cancelled', 'the run was cancelled by SIGINT', 'again')) });
    expectEnd(ended, 'cancelled');
    expect(ended.writes).toEqual([]);
  });

  test('keeps the facts if it is cancelled during the deletion', async () => {
    const controller = new AbortController();
    const world = scripted({ states: ['IN_PROGRESS'] });
    const { deletion } = accountOf(world);
    const clock = networkClock(() => {
      if (deletion.tasks.size > 0) {
        controller.abort(runError('cancelled', 'the run was cancelled by SIGTERM', 'run the job again'));
      }
    });
    const ended = await left(BY_ROLE, { world, clock, signal: controller.signal });
    expectEnd(ended, 'cancelled');
    const [task = ''] = deletion.tasks.keys();
    expect(ended.outputs).toMatchObject({ 'deletion-task-id': task, attempts: '1', 'role-exists': 'true', 'account-id': '111122223333' });
    expect(ended.report['problem']).toMatchObject({ advice: expect.stringContaining(`\`${task}\``) });
  });

  test('deletes nothing if it is cancelled during an inventory', async () => {
    const controller = new AbortController();
    const world = scenarios['teardown-everything']();
    const before = resourcesOf(world);
    let calls: Emulator['calls'] = [];
    const clock = networkClock(() => {
      if (calls.some(({ action }) => action === 'ListTenants')) {
        controller.abort(runError('cancelled', 'the run was cancelled by SIGINT', 'run the job again'));
      }
    });
    const prepare = (emulator: Emulator): void => {
      calls = emulator.calls;
      emulator.fail('ListTenants', { status: 500, code: 'InternalServiceErrorException', message: 'later' });
    };
    const ended = await left(allOf(BY_ROLE), { world, clock, signal: controller.signal, prepare });
    expectEnd(ended, 'cancelled');
    expect(ended.writes).toEqual([]);
    expect(resourcesOf(world)).toEqual(before);
  });

  test('ends before any call if an input is not valid', async () => {
    const ended = await left({ ...BY_ROLE, 'delete-resources': 'all' });
    expectEnd(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.annotations[0]?.message).toContain('`resource-names`');
  });

  test('ends before any call if there are no credentials', async () => {
    const ended = await left(BY_KEY);
    expectEnd(ended, 'error');
    expect(ended.report['problem']).toMatchObject({ code: 'credentials' });
    expect(ended.calls).toEqual([]);
  });

  test('ends with an error if the deletion of the role is denied', async () => {
    const world = healthyWorld();
    const allow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:GetRole', Resource: '*' }] };
    for (const caller of accountOf(world).callerRoles.values()) {
      caller.policies = [allow];
    }
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'error');
    expect(ended.report['problem']).toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('iam:DeleteServiceLinkedRole'),
    });
    expect(ended.outputs).toMatchObject({ 'role-exists': 'true', attempts: '1' });
  });

  test('ends with an error if the read of the role is denied', async () => {
    const world = scenarios['denied-iam']();
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'error');
    expect(ended.outputs).not.toHaveProperty('role-exists');
    expect(ended.writes).toEqual([]);
  });

  test('ends with an error if a resource is left, although the role is deleted', async () => {
    const world = healthyWorld();
    const { arn } = addResource(world, 'us-east-1', 'relay', 'on-premises');
    const ended = await left(
      { ...allOf(BY_ROLE), 'resource-names': 'on-premises' },
      {
        world,
        prepare: emulator => emulator.fail('DeleteRelay', { status: 400, code: 'ValidationException', message: 'no' }),
      },
    );
    expectEnd(ended, 'error');
    expect(ended.report['problem']).toMatchObject({ code: 'left-over' });
    expect(accountOf(world).role).toBeUndefined();
    expect(resourcesOf(world).map(each => each.arn)).toContain(arn);
    expect(ended.outputs['deleted-resources']).toBe('[]');
  });

  test('says how to continue if the credentials expire', async () => {
    const ended = await left(BY_ROLE, {
      world: scripted({ states: ['IN_PROGRESS'] }),
      prepare: emulator =>
        emulator.fail('GetServiceLinkedRoleDeletionStatus', {
          status: 403,
          code: 'ExpiredToken',
          message: 'the security token is expired',
        }),
    });
    expectEnd(ended, 'error');
    const task = ended.outputs['deletion-task-id'] ?? '';
    expect(task).toContain(TASK_OF_ROLE);
    expect(ended.report['problem']).toMatchObject({ code: 'credentials', advice: expect.stringContaining(task) });
  });
});

describe('a Region that refuses the credentials', () => {
  const refused = { status: 403, code: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' };
  const selected = { ...BY_KEY, 'delete-resources': 'all', 'resource-regions': 'us-east-1 eu-south-1', 'resource-names': 'pr-1-*' };
  const pr1 = (region: string): World => {
    const world = healthyWorld();
    addResource(world, region, 'configuration-set', 'pr-1-set');
    return world;
  };
  const isLeft = ({ world }: Left): boolean => resourcesOf(world).some(({ name }) => name === 'pr-1-set');

  test.each(['false', 'true'])('is a gap if the Region cannot be disabled (dry-run: %s)', async dryRun => {
    const world = pr1('us-east-1');
    const prepare: NonNullable<Parameters<typeof left>[1]>['prepare'] = emulator => {
      useKey(world);
      emulator.fail('ListMultiRegionEndpoints', { ...refused, region: 'us-east-1' });
    };
    const ended = await left({ ...selected, 'dry-run': dryRun }, { world, prepare });
    expectEnd(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { code: 'left-over', message: expect.stringContaining('in us-east-1') } });
    expect(isLeft(ended)).toBe(true);
  });

  test.each([
    { whose: 'the session is of this run', inputs: BY_ROLE, prepare: () => undefined },
    { whose: 'the key is of a user', inputs: BY_KEY, prepare: useKey },
  ])('has no resources if the Region is opt-in and $whose', async ({ inputs, prepare }) => {
    const world = scenarios['opt-in-off']();
    const ended = await left({ ...selected, ...inputs, 'resource-regions': 'all' }, { world, prepare: () => void prepare(world) });
    expectEnd(ended, 'deleted');
    const named = await left(
      { ...selected, ...inputs },
      { world: scenarios['opt-in-off'](), prepare: ({ world: own }) => void prepare(own) },
    );
    expectEnd(named, 'error');
  });
});

describe('the expiry of the credentials', () => {
  const told = ({ lines }: Left): readonly string[] => lines.filter(line => line.startsWith('the credentials expire at '));

  test('is reported if it is before the deadline', async () => {
    const clock = networkClock();
    const deadline = new Date(clock.now() + 30 * 60_000).toISOString();
    const ended = await left({ ...BY_ROLE, 'role-duration-seconds': '900', timeout: '30m' }, { clock });
    expectEnd(ended, 'deleted');
    expect(told(ended)).toHaveLength(1);
    expect(told(ended)[0]).toMatch(
      new RegExp(
        `^the credentials expire at 20[\\dT:.-]+Z, before the deadline at ${deadline}: raise \`role-duration-seconds\`, or shorten`,
      ),
    );
  });

  test('is not reported if it is after the deadline', async () => {
    expect(told(await left({ ...BY_ROLE, 'role-duration-seconds': '3600', timeout: '30m' }))).toEqual([]);
  });

  test('is not reported if it is unknown', async () => {
    const world = healthyWorld();
    expect(told(await left({ ...BY_KEY, timeout: '10h' }, { world, prepare: () => useKey(world) }))).toEqual([]);
  });
});

describe('the deadline', () => {
  /** A clock that shows whether the wait for the deadline has ended. */
  const watched = (timeout: number): { readonly clock: Clock; readonly released: () => boolean | undefined } => {
    const clock = networkClock();
    let deadline: AbortSignal | undefined;
    return {
      clock: {
        now: () => clock.now(),
        sleep: (milliseconds, signal) => {
          if (milliseconds === timeout) {
            deadline = signal;
          }
          return clock.sleep(milliseconds, signal);
        },
      },
      released: () => deadline?.aborted,
    };
  };

  test.each([
    { run: 'ends', inputs: BY_ROLE },
    { run: 'is refused', inputs: { ...BY_ROLE, 'allowed-account-ids': '444455556666' } },
    { run: 'has no credentials', inputs: BY_KEY },
  ])('does not delay a run that $run', async ({ inputs }) => {
    const { clock, released } = watched(77 * 60_000);
    await left({ ...inputs, timeout: '77m' }, { clock });
    expect(released()).toBe(true);
  });

  test('includes the time for authentication', async () => {
    const { clock, released } = watched(77 * 60_000);
    const world = healthyWorld();
    const seen: (boolean | undefined)[] = [];
    world.now = () => {
      seen.push(released());
      return Date.now();
    };
    await left({ ...BY_ROLE, timeout: '77m' }, { world, clock });
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([false]));
  });
});
