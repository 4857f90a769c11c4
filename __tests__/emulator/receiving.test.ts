import {
  DeleteReceiptFilterCommand,
  DeleteReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  GetSendQuotaCommand,
  ListReceiptFiltersCommand,
  ListReceiptRuleSetsCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { expect, test } from '@jest/globals';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import { accountOf, healthyWorld, regionOf, type World } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf } from './harness.ts';

const HOME = 'us-east-1';

async function client(world: World, region = HOME): Promise<SESClient> {
  return clientsOf(await emulate(world), { region }).receiving;
}

function worldWith(...names: string[]): World {
  const world = healthyWorld();
  for (const name of names) addResource(world, HOME, 'receipt-rule-set', name);
  return world;
}

test('receipt rule sets are listed in pages', async () => {
  const world = worldWith('a', 'b', 'c');
  regionOf(world, HOME).pageLimit = 2;
  const ses = await client(world);
  const first = await ses.send(new ListReceiptRuleSetsCommand());
  expect(first.RuleSets).toEqual([
    { Name: 'a', CreatedTimestamp: expect.any(Date) },
    { Name: 'b', CreatedTimestamp: expect.any(Date) },
  ]);
  const second = await ses.send(new ListReceiptRuleSetsCommand({ NextToken: first.NextToken }));
  expect(second.RuleSets).toMatchObject([{ Name: 'c' }]);
  expect(second.NextToken).toBeUndefined();
  expect((await failureOf(ses.send(new ListReceiptRuleSetsCommand({ NextToken: 'x' })))).status).toBe(400);
});

test('the active receipt rule set cannot be deleted', async () => {
  const world = worldWith('a', 'b');
  regionOf(world, HOME).activeReceiptRuleSet = 'a';
  const ses = await client(world);
  const active = async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand())).Metadata?.Name;
  const remove = (RuleSetName: string) => ses.send(new DeleteReceiptRuleSetCommand({ RuleSetName }));
  expect(await active()).toBe('a');
  expect(await failureOf(remove('a'))).toEqual({ name: 'CannotDeleteException', message: 'Cannot delete active rule set: a', status: 400 });
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'b' }));
  expect(await active()).toBe('b');
  await remove('a');
  await ses.send(new SetActiveReceiptRuleSetCommand());
  expect(await active()).toBeUndefined();
  await remove('b');
  await remove('b');
  expect(resourcesOf(world).filter(({ kind }) => kind === 'receipt-rule-set')).toEqual([]);
});

test('a missing receipt rule set cannot be activated', async () => {
  const ses = await client(healthyWorld());
  expect(await failureOf(ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'none' })))).toEqual({
    name: 'RuleSetDoesNotExistException',
    message: 'Rule set does not exist: none',
    status: 400,
  });
  expect((await ses.send(new DescribeActiveReceiptRuleSetCommand())).Metadata).toBeUndefined();
});

test('receipt filters can be listed and deleted', async () => {
  const world = healthyWorld();
  addResource(world, HOME, 'receipt-filter', 'blocked');
  const ses = await client(world);
  expect((await ses.send(new ListReceiptFiltersCommand())).Filters).toEqual([
    { Name: 'blocked', IpFilter: { Policy: 'Block', Cidr: '192.0.2.0/24' } },
  ]);
  const remove = () => ses.send(new DeleteReceiptFilterCommand({ FilterName: 'blocked' }));
  await remove();
  await remove();
  expect((await ses.send(new ListReceiptFiltersCommand())).Filters).toEqual([]);
});

test('a Region that does not receive mail lacks these operations', async () => {
  const world = healthyWorld();
  const unavailable = { name: 'InvalidAction', message: 'Unavailable Operation', status: 400 };
  const ses = await client(world, 'me-central-1');
  for (const command of [new ListReceiptRuleSetsCommand(), new ListReceiptFiltersCommand(), new DescribeActiveReceiptRuleSetCommand()]) {
    expect(await failureOf(ses.send(command as ListReceiptRuleSetsCommand))).toEqual(unavailable);
  }
  expect([...accountOf(world).regions].flatMap(([name, { receiving }]) => (receiving ? [] : [name]))).toEqual([
    'ap-south-2',
    'ap-southeast-5',
    'ca-west-1',
    'eu-central-2',
    'me-central-1',
  ]);
});

test('calls to receipt operations are recorded as SES, and have errors in XML', async () => {
  const world = healthyWorld();
  const [key] = accountOf(world).accessKeys.values();
  if (!key) throw new Error('no key');
  const emulator = await emulate(world);
  const { receiving: ses } = clientsOf(emulator);
  await ses.send(new ListReceiptFiltersCommand());
  key.policies = [];
  const denied = await failureOf(ses.send(new ListReceiptFiltersCommand()));
  expect(denied).toEqual({
    name: 'AccessDenied',
    message: `User: ${key.principalArn} is not authorized to perform: ses:ListReceiptFilters because no identity-based policy allows the ses:ListReceiptFilters action`,
    status: 403,
  });
  expect(emulator.calls).toMatchObject([
    { service: 'ses', action: 'ListReceiptFilters', region: HOME, parameters: { Version: '2010-12-01' }, status: 200 },
    { service: 'ses', action: 'ListReceiptFilters', status: 403, errorCode: 'AccessDenied' },
  ]);
  expect(await failureOf(ses.send(new GetSendQuotaCommand()))).toMatchObject({ name: 'InvalidAction', status: 400 });
  const { receiving: stranger } = clientsOf(emulator, { credentials: { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' } });
  expect(await failureOf(stranger.send(new ListReceiptFiltersCommand()))).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
});

test('the version of the API is a condition key of policies', async () => {
  const world = healthyWorld();
  const [key] = accountOf(world).accessKeys.values();
  if (!key) throw new Error('no key');
  const condition = { StringEquals: { 'ses:ApiVersion': '1' } };
  key.policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: condition }] }];
  await (await client(world)).send(new ListReceiptFiltersCommand());
});
