import { describe, expect, test } from '@jest/globals';
import { READ_ACTIONS, type ReadName, type SnapshotInputs, takeSnapshot } from '../../../src/check/snapshot.ts';
import { fakeIam, fakeSes, found, PERMISSIONS_POLICY, POLICY_ARN, ROLE, SES_ACCOUNT } from '../../support/ports.ts';

const INPUTS: SnapshotInputs = {
  'aws-region': ['us-east-1', 'eu-west-1'],
  identities: ['a.example', 'b.example'],
  'configuration-sets': ['set'],
  tenants: ['acme'],
};

describe('takeSnapshot', () => {
  test.each<{ readonly read: ReadName; readonly calls: readonly string[] }>([
    { read: 'role', calls: ['role'] },
    { read: 'attachedPolicies', calls: ['attachedPolicies'] },
    { read: 'inlinePolicies', calls: ['inlinePolicies'] },
    { read: 'policy', calls: ['policy'] },
    { read: 'account', calls: ['us-east-1 account', 'eu-west-1 account'] },
    {
      read: 'identities',
      calls: [
        'us-east-1 identity a.example',
        'us-east-1 identity b.example',
        'eu-west-1 identity a.example',
        'eu-west-1 identity b.example',
      ],
    },
    { read: 'configurationSets', calls: ['us-east-1 configurationSet set', 'eu-west-1 configurationSet set'] },
    { read: 'tenants', calls: ['us-east-1 tenant acme', 'eu-west-1 tenant acme'] },
    { read: 'recommendations', calls: ['us-east-1 recommendations', 'eu-west-1 recommendations'] },
  ])('makes no other call for the read $read', async ({ read, calls: expected }) => {
    const calls: string[] = [];
    await takeSnapshot(() => new Set([read]), INPUTS, { iam: fakeIam({}, calls), ses: region => fakeSes(region, {}, calls) });
    expect(calls).toEqual(expected);
  });

  test('keeps every answer in its place', async () => {
    const reads = Object.keys(READ_ACTIONS) as ReadName[];
    const snapshot = await takeSnapshot(() => new Set(reads), INPUTS, {
      iam: fakeIam({ inlinePolicies: [found(['extra'])] }),
      ses: region => fakeSes(region, { account: [found({ ...SES_ACCOUNT, sent: region === 'us-east-1' ? 1 : 2 })] }),
    });
    const identity = found({ verifiedForSending: true, verificationStatus: 'SUCCESS', errorType: undefined });
    const region = (sent: number) => ({
      account: found({ ...SES_ACCOUNT, sent }),
      identities: new Map([
        ['a.example', identity],
        ['b.example', identity],
      ]),
      configurationSets: new Map([['set', found({ sendingEnabled: true, deliveryMode: 'ACCOUNT' })]]),
      tenants: new Map([['acme', found({ arn: undefined, sendingStatus: 'ENABLED' })]]),
      recommendations: found([]),
    });
    expect(snapshot).toEqual({
      role: found(ROLE),
      attachedPolicies: found([POLICY_ARN]),
      inlinePolicies: found(['extra']),
      policy: found({ id: 'v1', document: PERMISSIONS_POLICY }),
      regions: new Map([
        ['us-east-1', region(1)],
        ['eu-west-1', region(2)],
      ]),
    });
  });

  test('lists the Regions even if there is nothing to read', async () => {
    const calls: string[] = [];
    const nothing = {
      account: undefined,
      identities: new Map(),
      configurationSets: new Map(),
      tenants: new Map(),
      recommendations: undefined,
    };
    const ports = { iam: fakeIam({}, calls), ses: (region: string) => fakeSes(region, {}, calls) };
    await expect(takeSnapshot(() => new Set(), INPUTS, ports)).resolves.toEqual({
      role: undefined,
      attachedPolicies: undefined,
      inlinePolicies: undefined,
      policy: undefined,
      regions: new Map([
        ['us-east-1', nothing],
        ['eu-west-1', nothing],
      ]),
    });
    expect(calls).toEqual([]);
  });

  test('reads in each Region what is needed there', async () => {
    const calls: string[] = [];
    const reads = (region?: string) => new Set<ReadName>(region === undefined ? ['role'] : region === 'us-east-1' ? ['account'] : []);
    await takeSnapshot(reads, INPUTS, { iam: fakeIam({}, calls), ses: region => fakeSes(region, {}, calls) });
    expect(calls).toEqual(['role', 'us-east-1 account']);
  });

  test('does not wait for an answer before the next read', () => {
    const calls: string[] = [];
    const iam = { ...fakeIam({}, calls), role: () => new Promise<never>(() => {}) };
    void takeSnapshot(() => new Set(['role', 'attachedPolicies', 'account'] as const), INPUTS, {
      iam,
      ses: region => fakeSes(region, {}, calls),
    });
    expect(calls).toEqual(['attachedPolicies', 'us-east-1 account', 'eu-west-1 account']);
  });

  test('rejects if the run is cancelled', async () => {
    const iam = { ...fakeIam(), policy: () => Promise.reject(new Error('SIGINT')) };
    await expect(takeSnapshot(() => new Set(['role', 'policy'] as const), INPUTS, { iam, ses: region => fakeSes(region) })).rejects.toThrow(
      'SIGINT',
    );
  });
});
