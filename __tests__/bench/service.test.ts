import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { step } from '../../bench/action.ts';
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

test('the action passes at a distance, over TLS, and makes the calls of a check', async () => {
  const time = await run(step({ name: 'the action', service }));
  expect(await service.calls()).toHaveLength(8);
  expect(await service.calls()).toHaveLength(0);
  // Five round trips at the least, and three answers one after the other.
  expect(time).toBeGreaterThan(65);
});

test('a teardown deletes the role, which is there again for the next one', async () => {
  const inputs = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
  const teardown = step({ name: 'the teardown', service, inputs });
  await run(teardown);
  await expect(run(step({ name: 'the action', service }))).rejects.toThrow(/the action ended with 1:[\s\S]*AWSServiceRoleForAmazonSES/);
  await service.restore();
  await run(step({ name: 'the action', service }));
});

test('what does not end well is an error with what it said', async () => {
  const command = [process.execPath, '-e', 'console.log("no"); process.exit(3)'] as const;
  await expect(run({ name: 'nothing', command, environment: () => ({}) })).rejects.toThrow('nothing ended with 3:\nno');
});

test('the peak of memory is that of the process', async () => {
  const hungry = `const held = Buffer.alloc(${100 * 1024 * 1024}, 1); setTimeout(() => held, 50)`;
  const peak = (code: string): Promise<number> =>
    peakMemory({ name: 'Node', command: [process.execPath, '-e', code], environment: () => ({}) });
  expect((await peak(hungry)) - (await peak('setTimeout(() => 0, 50)'))).toBeGreaterThan(90);
});
