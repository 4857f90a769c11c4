import { describe, expect, test } from '@jest/globals';
import type { DeletionOutcome } from '../emulator/deletion.ts';
import { addResource, resourcesOf } from '../emulator/inventory.ts';
import { scenarios } from '../emulator/scenarios.ts';
import type { Emulator } from '../emulator/server.ts';
import { accountOf, healthyWorld, regionOf, type World } from '../emulator/world.ts';
import type { Clock } from '../src/model/ports.ts';
import { runError } from '../src/model/problem.ts';
import { atEnd, networkClock, useKey, virtualClock } from './aws/support.ts';
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
/** For accounts of a user's own key. */
const BY_KEY = { ...BY_ROLE, 'role-to-assume': '' };

const GREEN = new Set(['deleted', 'absent', 'planned', 'kept']);

/** What every way out leaves, and that colour and status agree. */
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

/** A world in which the requests for deletion go so, one after the other. */
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
  test('says which inputs arrived empty and have their defaults', async () => {
    const { lines, outputs } = await left({ ...BY_ROLE, 'when-in-use': '', timeout: '' });
    expect(outputs['status']).toBe('deleted');
    expect(lines.slice(1, 3)).toEqual([
      '`when-in-use`: it is empty, so its default `fail` applies',
      '`timeout`: it is empty, so its default `30m` applies',
    ]);
  });

  test('has deleted the role, and nothing else', async () => {
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

  test('has sent no ID token over plain HTTP, even to a host of AWS', async () => {
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

  test('has asked for another ID token if STS refuses the first one until it ends', async () => {
    const world = healthyWorld();
    world.github.tokenSeconds = 1;
    const prepare = (emulator: Emulator): void =>
      emulator.fail('AssumeRoleWithWebIdentity', { status: 403, code: 'AccessDenied', message: 'not yet', times: 1 });
    const ended = await left(BY_ROLE, { world, prepare });
    expectEnd(ended, 'deleted');
    expect(ended.calls.filter(({ action }) => action === 'GetToken')).toHaveLength(2);
  });

  test('has deleted the role by credentials of the environment', async () => {
    const world = healthyWorld();
    const ended = await left(BY_KEY, { world, prepare: () => useKey(world) });
    expectEnd(ended, 'deleted');
    expect(ended.calls[0]?.action).toBe('GetCallerIdentity');
  });

  test('has found no role', async () => {
    const ended = await left(BY_ROLE, { world: scenarios.missing() });
    expectEnd(ended, 'absent');
    expect(ended.outputs).toMatchObject({ 'role-exists': 'false', attempts: '0' });
    expect(ended.outputs).not.toHaveProperty('deletion-task-id');
    expect(ended.writes).toEqual([]);
  });

  test.each([
    { what: 'the role alone', inputs: BY_ROLE, line: 'AWSServiceRoleForAmazonSES would be deleted, and 0 resources' },
    { what: 'all resources too', inputs: allOf(BY_ROLE), line: 'AWSServiceRoleForAmazonSES would be deleted, and ' },
  ])('has planned, in a dry run, to delete $what, and changed nothing', async ({ inputs, line }) => {
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

  test('has deleted what the failed deletion named, and then the role', async () => {
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

  test('has deleted what an inventory of all Regions found, and then the role', async () => {
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

  test('has listed and deleted only in the Regions of `resource-regions`', async () => {
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

  test('keeps a role that is still in use, where it is told to', async () => {
    const world = scenarios['teardown-in-use']();
    const ended = await left({ ...BY_ROLE, 'when-in-use': 'keep', 'max-attempts': '2' }, { world });
    expectEnd(ended, 'kept');
    expect(ended.outputs).toMatchObject({ attempts: '2', 'role-exists': 'true' });
    expect(ended.outputs['blocking-resources']).toContain('multi-region-endpoint/global');
    expect(accountOf(world).role).toBeDefined();
  });

  test('has gone on with the task of an earlier run', async () => {
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

describe('a teardown that is red', () => {
  test('is in use at its last request', async () => {
    const world = scenarios['teardown-in-use']();
    const ended = await left({ ...BY_ROLE, 'max-attempts': '2' }, { world });
    expectEnd(ended, 'in-use');
    expect(ended.outputs).toMatchObject({ attempts: '2', 'role-exists': 'true' });
    const blocking = JSON.parse(ended.outputs['blocking-resources'] ?? '') as readonly unknown[];
    expect(blocking).toContainEqual({ region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global' });
    expect(ended.writes).toEqual(['DeleteServiceLinkedRole', 'DeleteServiceLinkedRole']);
  });

  test('says where an output does not have all that holds the role', async () => {
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

  test('has had all its requests, and was told nothing of who holds the role', async () => {
    const ended = await left({ ...BY_ROLE, 'max-attempts': '1' }, { world: scripted({ states: ['FAILED'], usage: 'absent' }) });
    expectEnd(ended, 'timed-out');
    expect(ended.outputs).toMatchObject({ attempts: '1', 'blocking-resources': '[]', 'role-exists': 'true' });
  });

  test('is not over by its deadline, and says how to go on', async () => {
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
    // At least every 15 seconds there is a word of it.
    expect(ended.lines.filter(line => line.includes('until the deadline')).length).toBeGreaterThanOrEqual(20);
  });

  test.each([
    { service: 'IAM answers nothing', action: 'GetRole' },
    { service: 'STS answers nothing', action: 'AssumeRoleWithWebIdentity' },
    { service: 'SES answers nothing', action: 'ListMultiRegionEndpoints' },
  ])('is over by its deadline where $service', async ({ action }) => {
    const ended = await left(allOf({ ...BY_ROLE, timeout: '20s' }), {
      clock: virtualClock(undefined, 20),
      prepare: emulator => emulator.fail(action, { hang: true }),
    });
    expectEnd(ended, 'timed-out');
    expect(ended.writes).toEqual([]);
  });

  test('is over by its deadline where the ID token does not come', async () => {
    const ended = await left(
      { ...BY_ROLE, timeout: '20s' },
      { clock: virtualClock(undefined, 5), prepare: emulator => emulator.fail('GetToken', { hang: true }) },
    );
    expectEnd(ended, 'timed-out');
    expect(ended.calls.map(({ action }) => action).filter(action => action !== 'GetToken')).toEqual([]);
  });

  test('is refused for the role of another account, before any call', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666' });
    expectEnd(ended, 'refused');
    expect(ended.calls).toEqual([]);
    expect(ended.outputs).not.toHaveProperty('account-id');
  });

  test('is refused for another account as soon as STS has named it', async () => {
    const world = healthyWorld();
    const ended = await left({ ...BY_KEY, 'allowed-account-ids': '444455556666' }, { world, prepare: () => useKey(world) });
    expectEnd(ended, 'refused');
    expect(ended.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
    expect(ended.outputs).not.toHaveProperty('role-exists');
  });

  test.each([
    { what: 'a plan that nobody reviewed', inputs: { 'expected-plan': `sha256:${'0'.repeat(64)}` }, said: '`expected-plan`' },
    { what: 'a plan that is too large', inputs: { 'max-deletions': '3' }, said: '`max-deletions` is 3' },
    {
      what: "another role's task",
      inputs: { 'deletion-task-id': `task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/${UUID}` },
      said: 'another role',
    },
  ])('is refused for $what, and has deleted nothing', async ({ inputs, said }) => {
    const world = scenarios['teardown-everything']();
    const before = resourcesOf(world);
    const ended = await left({ ...allOf(BY_ROLE), ...inputs }, { world });
    expectEnd(ended, 'refused');
    expect(ended.annotations[0]?.message).toContain(said);
    expect(ended.writes).toEqual([]);
    expect(resourcesOf(world)).toEqual(before);
  });

  test('is refused for a role that only has the name', async () => {
    const world = scenarios.impostor();
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'refused');
    expect(ended.writes).toEqual([]);
    expect(accountOf(world).role).toBeDefined();
  });

  test('was cancelled before it began', async () => {
    const ended = await left(BY_ROLE, { signal: AbortSignal.abort(runError('cancelled', 'the run was cancelled by SIGINT', 'again')) });
    expectEnd(ended, 'cancelled');
    expect(ended.writes).toEqual([]);
  });

  test('was cancelled in the middle, and has lost nothing of what it knew', async () => {
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

  test('was cancelled in the middle of an inventory, and has deleted nothing', async () => {
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

  test('had bad input', async () => {
    const ended = await left({ ...BY_ROLE, 'delete-resources': 'all' });
    expectEnd(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.annotations[0]?.message).toContain('`resource-names`');
  });

  test('had no credentials', async () => {
    const ended = await left(BY_KEY);
    expectEnd(ended, 'error');
    expect(ended.report['problem']).toMatchObject({ code: 'credentials' });
    expect(ended.calls).toEqual([]);
  });

  test('may not delete the role', async () => {
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

  test('may not look at the role', async () => {
    const world = scenarios['denied-iam']();
    const ended = await left(BY_ROLE, { world });
    expectEnd(ended, 'error');
    expect(ended.outputs).not.toHaveProperty('role-exists');
    expect(ended.writes).toEqual([]);
  });

  test('left something behind, though the role is gone', async () => {
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

  test('lost its credentials half-way, and says how to go on', async () => {
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

  test.each(['false', 'true'])('is a gap where it cannot be switched off (dry-run: %s)', async dryRun => {
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
  ])('has nothing of the account where it is opt-in and $whose', async ({ inputs, prepare }) => {
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

describe('the end of the credentials', () => {
  const told = ({ lines }: Left): readonly string[] => lines.filter(line => line.startsWith('the credentials expire at '));

  test('is told of where it comes before the deadline', async () => {
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

  test('is no matter where it comes after the deadline', async () => {
    expect(told(await left({ ...BY_ROLE, 'role-duration-seconds': '3600', timeout: '30m' }))).toEqual([]);
  });

  test('is no matter where nobody knows it', async () => {
    const world = healthyWorld();
    expect(told(await left({ ...BY_KEY, timeout: '10h' }, { world, prepare: () => useKey(world) }))).toEqual([]);
  });
});

describe('the deadline', () => {
  /** A clock that tells whether the wait for the deadline is over. */
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
    { run: 'has ended', inputs: BY_ROLE },
    { run: 'is refused', inputs: { ...BY_ROLE, 'allowed-account-ids': '444455556666' } },
    { run: 'has no credentials', inputs: BY_KEY },
  ])('holds no run that $run', async ({ inputs }) => {
    const { clock, released } = watched(77 * 60_000);
    await left({ ...inputs, timeout: '77m' }, { clock });
    expect(released()).toBe(true);
  });

  test('begins with the run: what it takes to authenticate counts', async () => {
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
