import { IAMClient } from '@aws-sdk/client-iam';
import { MailManagerClient } from '@aws-sdk/client-mailmanager';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach } from '@jest/globals';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, healthyWorld, userKeyOf, type World } from '../../emulator/world.ts';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface Clients {
  iam: IAMClient;
  sts: STSClient;
  ses: SESv2Client;
  receiving: SESClient;
  mailManager: MailManagerClient;
}

const opened: { destroy(): void }[] = [];
const running: Emulator[] = [];

afterEach(async () => {
  for (const client of opened.splice(0)) client.destroy();
  await Promise.all(running.splice(0).map(emulator => emulator.close()));
});

/** An emulator for the test. */
export async function emulate(world: World = healthyWorld()): Promise<Emulator> {
  const emulator = await startEmulator(world);
  running.push(emulator);
  return emulator;
}

/** Clients of the SDK without retries; signed by the user of the account by default. */
export function clientsOf(
  emulator: Emulator,
  { region = 'us-east-1', credentials }: { region?: string; credentials?: Credentials } = {},
): Clients {
  const [accountId = ACCOUNT_ID] = emulator.world.accounts.keys();
  const options = {
    endpoint: emulator.url,
    region,
    credentials: credentials ?? userKeyOf(emulator.world, accountId),
    maxAttempts: 1,
  };
  const clients = {
    iam: new IAMClient(options),
    sts: new STSClient(options),
    ses: new SESv2Client(options),
    receiving: new SESClient(options),
    mailManager: new MailManagerClient(options),
  };
  opened.push(...Object.values(clients));
  return clients;
}

/** A world whose time stands still until the test advances it. */
export function standing(world: World = healthyWorld()): { world: World; pass: (milliseconds: number) => void } {
  let now = Date.now();
  world.now = () => now;
  return {
    world,
    pass: milliseconds => {
      now += milliseconds;
    },
  };
}

/** The error of a rejected call: the name of an SDK error is the code of AWS. */
export async function failureOf(call: Promise<unknown>): Promise<{ name: string; message: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, message, status: $metadata?.httpStatusCode };
  }
  throw new Error('The call succeeded.');
}

/** An ID token of the emulated GitHub. */
export async function idToken(emulator: Emulator, audience = 'sts.amazonaws.com'): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = emulator.environment();
  const response = await fetch(`${url}&audience=${audience}`, { headers: { authorization: `bearer ${token}` } });
  const { value } = (await response.json()) as { value: string };
  return value;
}
