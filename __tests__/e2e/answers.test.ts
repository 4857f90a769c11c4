import { expect, test } from '@jest/globals';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf } from '../../emulator/world.ts';
import { findings, play, signalAfter, tearDown } from './gate.ts';

test('a check fails if AWS sends texts for a boolean or a number', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    const body = JSON.stringify({
      SendingEnabled: 'false',
      EnforcementStatus: 'HEALTHY',
      ProductionAccessEnabled: 'true',
      SendQuota: { Max24HourSend: 'Infinity', SentLast24Hours: 0 },
    });
    emulator.fail('GetAccount', { body, contentType: 'application/json' });
    return { inputs: { 'min-send-quota': '1' } };
  });
  expect(job.outputs).toMatchObject({ status: 'unknown', healthy: 'false' });
  expect(findings(job)).toEqual([
    'sending-enabled error unknown us-east-1',
    'production-access warning unknown us-east-1',
    'send-quota error unknown us-east-1',
  ]);
});

test('a check is unknown if a list names a next page that never comes', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    const result = '<AttachedPolicies/><Marker>next</Marker>';
    const body = `<ListAttachedRolePoliciesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListAttachedRolePoliciesResult>${result}</ListAttachedRolePoliciesResult></ListAttachedRolePoliciesResponse>`;
    emulator.fail('ListAttachedRolePolicies', { body, contentType: 'text/xml' });
    return {};
  });
  expect(findings(job)).toEqual(['permissions-policy error unknown', 'extra-policies warning unknown']);
});

test('a check writes report and summary for an invalid date', async () => {
  const world = scenarios['teardown-unused']();
  const arn = 'arn:aws:ses:us-east-1:111122223333:mailmanager-archive/a-1';
  accountOf(world).deletion.script = [{ states: ['FAILED'], usage: [{ Region: 'us-east-1', Resources: [arn] }] }];
  const inputs = { 'delete-resources': 'blocking', 'resource-names': '*', 'include-data': 'true' };
  const { job } = await tearDown(world, inputs, emulator => {
    const archive = { ArchiveId: 'a-1', ArchiveName: 'mail', ArchiveState: 'PENDING_DELETION', LastUpdatedTimestamp: 1e18 };
    emulator.fail('ListArchives', { body: JSON.stringify({ Archives: [archive] }), contentType: 'application/x-amz-json-1.0' });
  });
  expect(job.outputs['status']).toBe('deleted');
  expect(job.summary).toContain('SES role teardown: deleted in account 111122223333');
  expect(job.report).toMatchObject({ status: 'deleted' });
});

test('a check retries a conflict of IAM', async () => {
  const { job } = await tearDown(scenarios['teardown-unused'](), {}, emulator => {
    emulator.fail('DeleteServiceLinkedRole', { status: 409, code: 'ConcurrentModification', message: 'Try again', times: 1 });
  });
  expect(job.outputs).toMatchObject({ status: 'deleted', attempts: '1' });
});

test('a check reports the created role if it is cancelled before IAM shows the role', async () => {
  const { job } = await play(scenarios.missing(), emulator => {
    emulator.fail('ListRolePolicies', { status: 404, code: 'NoSuchEntity', message: 'not there', times: 1 });
    emulator.fail('ListRolePolicies', { hang: true });
    return { inputs: { 'on-missing': 'create' }, waits: signalAfter(emulator, 14) };
  });
  expect(job.outputs).toMatchObject({ status: 'cancelled', created: 'true' });
});

test('a teardown fails if the account denies a list', async () => {
  const world = scenarios['teardown-unused']();
  const [caller] = accountOf(world).callerRoles.values();
  const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'ses:ListTenants', Resource: '*' }] };
  Object.assign(caller ?? {}, { policies: [...(caller?.policies ?? []), deny] });
  const { job } = await tearDown(world, { 'delete-resources': 'all', 'resource-names': 'pr-*' });
  expect(job.outputs).toMatchObject({ status: 'error', 'role-exists': 'false' });
  expect(job.exitCode).toBe(1);
  expect(job.log).toContain('could not be read, so resources may be left');
});
