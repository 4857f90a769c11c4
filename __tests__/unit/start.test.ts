import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { main } from '../../src/run.ts';
import { atEnd } from '../aws/support.ts';

test('a run with the real runner and clock says that the job may not request an ID token', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const inputs = { 'INPUT_AWS-REGION': 'us-east-1', 'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::111122223333:role/gate' };
  // The toolkit reads the inputs from the environment of the process, and the SDK the endpoint. No connection opens ahead to http:.
  Object.assign(process.env, inputs, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    log += String(text);
    return true;
  });
  atEnd(() => write.mockRestore());
  const passed = await main({ ...inputs, RUNNER_TEMP: folder, HOME: folder }, new AbortController().signal);
  expect(passed).toBe(false);
  expect(log).toContain('check of us-east-1');
  expect(log).toContain('the job cannot request an ID token');
});
