import {
  GetAccountCommand,
  GetBlacklistReportsCommand,
  GetConfigurationSetCommand,
  GetEmailIdentityCommand,
  ListRecommendationsCommand,
} from '@aws-sdk/client-sesv2';
import { expect, test } from '@jest/globals';
import { fillSending } from '../../emulator/environments.ts';
import { accountOf, addAccount, healthyWorld, regionOf } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf } from './harness.ts';

test('GetAccount returns the account in the Region of the call', async () => {
  const world = healthyWorld();
  regionOf(world, 'eu-west-1').account.SendingEnabled = false;
  const emulator = await emulate(world);
  expect(await clientsOf(emulator).ses.send(new GetAccountCommand())).toMatchObject({
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 1_200 },
  });
  expect((await clientsOf(emulator, { region: 'eu-west-1' }).ses.send(new GetAccountCommand())).SendingEnabled).toBe(false);
  expect(emulator.calls.map(({ service, action, region }) => `${service} ${action} ${region}`)).toEqual([
    'ses GetAccount us-east-1',
    'ses GetAccount eu-west-1',
  ]);
});

test('an undefined field is left out', async () => {
  const world = healthyWorld();
  Object.assign(regionOf(world, 'us-east-1').account, { SendingEnabled: undefined, SendQuota: undefined });
  const answer = await clientsOf(await emulate(world)).ses.send(new GetAccountCommand());
  expect(answer.SendingEnabled).toBeUndefined();
  expect(answer.SendQuota).toBeUndefined();
  expect(answer.EnforcementStatus).toBe('HEALTHY');
});

test.each(['example.com', 'a+b/c@example.com', 'ümläut.example', "it's(odd)*!.example"])('GetEmailIdentity returns %s', async name => {
  const world = healthyWorld();
  regionOf(world, 'us-east-1').identities.set(name, { VerifiedForSendingStatus: true, VerificationStatus: 'SUCCESS' });
  const emulator = await emulate(world);
  const answer = await clientsOf(emulator).ses.send(new GetEmailIdentityCommand({ EmailIdentity: name }));
  expect(answer).toMatchObject({ VerifiedForSendingStatus: true, VerificationStatus: 'SUCCESS' });
  expect(emulator.calls[0]?.parameters).toEqual({ EmailIdentity: name });
});

test('GetConfigurationSet returns a configuration set', async () => {
  const { ses } = clientsOf(await emulate());
  expect(await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'transactional' }))).toMatchObject({
    ConfigurationSetName: 'transactional',
    SendingOptions: { SendingEnabled: true },
  });
});

test('ListRecommendations has filters and pages', async () => {
  const world = healthyWorld();
  fillSending(world);
  const { ses } = clientsOf(await emulate(world));
  const types = async (Filter?: Record<string, string>): Promise<unknown> => {
    const { Recommendations } = await ses.send(new ListRecommendationsCommand({ Filter }));
    return Recommendations?.map(({ Type, LastUpdatedTimestamp }) => LastUpdatedTimestamp instanceof Date && Type);
  };
  expect(await types()).toEqual(['DMARC', 'BIMI', 'DKIM', 'BOUNCE']);
  expect(await types({ STATUS: 'OPEN' })).toEqual(['DMARC', 'BIMI', 'BOUNCE']);
  expect(await types({ STATUS: 'OPEN', IMPACT: 'LOW' })).toEqual(['BIMI']);
  expect(await types({ STATUS: 'OPEN', TYPE: 'BOUNCE' })).toEqual(['BOUNCE']);
  expect(await types({ RESOURCE_ARN: 'arn:aws:ses:us-east-1:111122223333:identity/example.com' })).toEqual(['DMARC', 'BIMI', 'DKIM']);
  const first = await ses.send(new ListRecommendationsCommand({ PageSize: 3 }));
  const second = await ses.send(new ListRecommendationsCommand({ PageSize: 3, NextToken: first.NextToken }));
  expect([first.Recommendations?.length, second.Recommendations?.length, second.NextToken]).toEqual([3, 1, undefined]);
  const both = { RESOURCE_ARN: 'arn', STATUS: 'OPEN' };
  expect(await failureOf(ses.send(new ListRecommendationsCommand({ Filter: both })))).toMatchObject({ name: 'BadRequestException' });
  expect(await failureOf(ses.send(new ListRecommendationsCommand({ PageSize: 101 })))).toMatchObject({ name: 'BadRequestException' });
});

test('a missing resource is not found', async () => {
  const { ses } = clientsOf(await emulate());
  expect(await failureOf(ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'example.org' })))).toEqual({
    name: 'NotFoundException',
    message: 'Email identity example.org does not exist.',
    status: 404,
  });
  expect(await failureOf(ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'bulk' })))).toEqual({
    name: 'NotFoundException',
    message: 'Configuration set <bulk> does not exist.',
    status: 404,
  });
  expect(await failureOf(ses.send(new GetBlacklistReportsCommand({ BlacklistItemNames: ['192.0.2.1'] })))).toMatchObject({
    name: 'UnknownOperationException',
    status: 404,
  });
});

test('an opt-in Region that is off refuses the keys of the account', async () => {
  const world = healthyWorld();
  regionOf(world, 'me-south-1').enabled = false;
  const { ses } = clientsOf(await emulate(world), { region: 'me-south-1' });
  expect(await failureOf(ses.send(new GetAccountCommand()))).toEqual({
    name: 'UnrecognizedClientException',
    message: 'The security token included in the request is invalid.',
    status: 403,
  });
});

test('a Region without SES has no endpoint', async () => {
  const emulator = await emulate();
  const { ses } = clientsOf(emulator, { region: 'ap-east-1' });
  expect((await failureOf(ses.send(new GetAccountCommand()))).status).toBeUndefined();
  expect(emulator.calls).toMatchObject([{ action: 'GetAccount', region: 'ap-east-1', status: 0 }]);
});

test('an account does not see the resources of another account', async () => {
  const world = healthyWorld();
  const other = addAccount(world, { id: '999988887777' });
  other.regions.get('us-east-1')?.identities.clear();
  const emulator = await emulate(world);
  const [[accessKeyId, key] = []] = other.accessKeys;
  if (!accessKeyId || !key) throw new Error('no key');
  const { ses } = clientsOf(emulator, { credentials: { accessKeyId, secretAccessKey: key.secretAccessKey } });
  expect((await failureOf(ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'example.com' })))).name).toBe('NotFoundException');
  expect(emulator.calls[0]?.accountId).toBe('999988887777');
  expect(accountOf(world).regions.get('us-east-1')?.identities.size).toBe(1);
});
