import { expect, test } from '@jest/globals';
import { connections } from '../../src/aws/connections.ts';
import { LIMITS, transport } from '../../src/aws/transport.ts';

test('leaves tries again to the caller, and says who asks', () => {
  const { maxAttempts, customUserAgent } = transport(connections({}), LIMITS);
  expect(maxAttempts).toBe(1);
  expect(customUserAgent).toEqual([['ses-role-gate', expect.stringMatching(/^\d+\.\d+\.\d+$/)]]);
});

test('has one answer end before a call does, and a call before a minute', () => {
  expect(LIMITS.connect).toBeLessThan(LIMITS.answer);
  expect(LIMITS.answer).toBeLessThan(LIMITS.call);
  expect(LIMITS.call).toBeLessThanOrEqual(60_000);
});
