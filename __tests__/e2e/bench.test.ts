import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REGIONS, step } from '../../bench/action.ts';
import { type Certificate, makeCertificate } from '../../bench/certificate.ts';
import { peakMemory, run } from '../../bench/program.ts';
import { type Service, startService } from '../../bench/service.ts';

let certificate: Certificate;
let service: Service;

beforeAll(async () => {
  certificate = makeCertificate();
  service = await startService({ certificate, roundTrip: 10, serviceTime: 5 });
});

afterAll(() => {
  service.close();
  certificate.close();
});

test('a check over TLS with a delay passes, and takes at least its round trips', async () => {
  // Round trips for TCP, TLS, the ID token, STS and the reads; three answers.
  expect(await run(step({ name: 'the action', service }))).toBeGreaterThan(5 * 10 + 3 * 5);
});

test('a check of every commercial Region passes', async () => {
  await run(step({ name: 'the action', service, regions: REGIONS.length }));
  expect(REGIONS.length).toBeGreaterThan(30);
});

test('a teardown deletes the role, and restore() restores it', async () => {
  const inputs = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
  const teardown = step({ name: 'the teardown', service, inputs });
  await run(teardown);
  await expect(run(step({ name: 'the action', service }))).rejects.toThrow(/the action ended with 1:[\s\S]*AWSServiceRoleForAmazonSES/);
  await service.restore();
  await run(step({ name: 'the action', service }));
});

test('a failed program is an error with its exit code and its output', async () => {
  const command = [process.execPath, '-e', 'console.log("no"); process.exit(3)'] as const;
  await expect(run({ name: 'nothing', command, environment: () => ({}) })).rejects.toThrow('nothing ended with 3:\nno');
});

test('peakMemory() measures the memory of the process', async () => {
  const hungry = `const held = Buffer.alloc(${100 * 1024 * 1024}, 1); setTimeout(() => held, 50)`;
  const peak = (code: string): Promise<number> =>
    peakMemory({ name: 'Node', command: [process.execPath, '-e', code], environment: () => ({}) });
  expect((await peak(hungry)) - (await peak('setTimeout(() => 0, 50)'))).toBeGreaterThan(90);
});
