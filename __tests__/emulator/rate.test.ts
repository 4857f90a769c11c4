import { ListRuleSetsCommand } from '@aws-sdk/client-mailmanager';
import { ListReceiptFiltersCommand } from '@aws-sdk/client-ses';
import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import { expect, test } from '@jest/globals';
import { scenarios } from '../../emulator/scenarios.ts';
import { addAccount, regionOf, userKeyOf } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf, standing } from './harness.ts';

const THROTTLED = {
  ses: { name: 'TooManyRequestsException', message: 'Rate exceeded', status: 429 },
  receiving: { name: 'Throttling', message: 'Rate exceeded', status: 400 },
  mailManager: { name: 'ThrottlingException', message: 'Rate exceeded', status: 429 },
};

test('a Region accepts one request a second over all its APIs', async () => {
  const { world, pass } = standing(scenarios.throttled());
  const emulator = await emulate(world);
  const { ses, receiving, mailManager } = clientsOf(emulator);
  const ask = {
    ses: () => ses.send(new GetAccountCommand()),
    receiving: () => receiving.send(new ListReceiptFiltersCommand()),
    mailManager: () => mailManager.send(new ListRuleSetsCommand()),
  };
  for (const first of [ask.ses, ask.receiving, ask.mailManager]) {
    await first();
    pass(999);
    expect(await failureOf(ask.ses())).toEqual(THROTTLED.ses);
    expect(await failureOf(ask.receiving())).toEqual(THROTTLED.receiving);
    expect(await failureOf(ask.mailManager())).toEqual(THROTTLED.mailManager);
    // A refused request uses no token.
    pass(1);
  }
  // A Region without a burst saves no unused tokens.
  pass(60_000);
  await ask.mailManager();
  expect(await failureOf(ask.receiving())).toEqual(THROTTLED.receiving);
});

test('a Region accepts a burst as large as its bucket, and then its rate', async () => {
  const { world, pass } = standing(scenarios.throttled());
  regionOf(world, 'us-east-1').rate = { size: 5, perSecond: 2 };
  const emulator = await emulate(world);
  const { ses, mailManager } = clientsOf(emulator);
  /** How many of the requests are accepted. */
  const admitted = async (requests: number): Promise<number> => {
    const asked = Array.from({ length: requests }, (_, index) =>
      index % 2 === 0 ? ses.send(new GetAccountCommand()) : mailManager.send(new ListRuleSetsCommand()),
    );
    return (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled').length;
  };
  expect(await admitted(8)).toBe(5);
  pass(499);
  expect(await admitted(3)).toBe(0);
  // Fractions of a token are kept, and a refused request uses none.
  pass(501);
  expect(await admitted(3)).toBe(2);
  // The bucket is full after 2.5 s.
  pass(60_000);
  expect(await admitted(8)).toBe(5);
});

test('every Region of every account has its own bucket', async () => {
  const { world } = standing(scenarios.throttled());
  const other = addAccount(world, { id: '999988887777' });
  for (const region of other.regions.values()) region.rate = { size: 1, perSecond: 1 };
  const emulator = await emulate(world);
  for (const id of world.accounts.keys()) {
    for (const region of ['us-east-1', 'eu-west-1']) {
      await clientsOf(emulator, { region, credentials: userKeyOf(world, id) }).mailManager.send(new ListRuleSetsCommand());
    }
  }
  expect(await failureOf(clientsOf(emulator).ses.send(new GetAccountCommand()))).toEqual(THROTTLED.ses);
});
