import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { healthyWorld } from '../../emulator/world.ts';
import { run } from '../../src/run.ts';
import { around, atEnd, emulate, useKey } from '../aws/support.ts';
import { handedOn } from '../support/inputs.ts';

const BY_ROLE = { 'aws-region': 'us-east-1', 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' };
const BY_KEY = { 'aws-region': 'us-east-1' };

test.each<[string, Readonly<Record<string, string>>, number]>([
  ['by a role', BY_ROLE, 7],
  ['by the key of a user', BY_KEY, 7],
])('a run masks every secret before the request with the secret: %s', async (_what, inputs, requests) => {
  const folder = mkdtempSync(join(tmpdir(), 'masks-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const world = healthyWorld();
  const masked = new Set<string>();
  const unmasked: string[] = [];
  let heard = 0;
  const emulator = await emulate(world, {
    heard: ({ action, parameters, authorization }) => {
      const [, key] = /Credential=([^/]+)/.exec(authorization) ?? [];
      for (const secret of [parameters['WebIdentityToken'], key].filter(each => each !== undefined).map(String)) {
        heard += 1;
        unmasked.push(...(masked.has(secret) ? [] : [action]));
      }
    },
  });
  useKey(world);
  const { clock, random, signal, idToken } = around(emulator);
  const nothing = (): undefined => undefined;
  const passes = await run({
    runner: {
      input: handedOn(inputs),
      log: nothing,
      group: nothing,
      debug: nothing,
      mask: secret => masked.add(secret),
      annotate: nothing,
      output: nothing,
      summarize: async () => undefined,
    },
    env: { ...process.env, RUNNER_TEMP: folder },
    clock,
    random,
    signal,
    idToken,
  });
  expect([passes, unmasked]).toEqual([true, []]);
  expect(heard).toBe(requests);
});
