import { describe, expect, test } from '@jest/globals';
import { type Look, type Scope, takeSnapshot } from '../../../src/check/snapshot.ts';
import { fakeIam, fakeSes, found, PERMISSIONS_POLICY, POLICY_ARN, ROLE, SES_ACCOUNT } from '../../support/ports.ts';

const scope = (...looks: Look[]): Scope => ({
  looks: new Set(looks),
  regions: ['us-east-1', 'eu-west-1'],
  identities: ['a.example', 'b.example'],
  configurationSets: ['set'],
});
const nothing = { account: undefined, identities: new Map(), configurationSets: new Map() };

describe('a look', () => {
  test.each<[string, Look[], string[]]>([
    ['at nothing', [], []],
    ['at the role', ['role'], ['role']],
    ['at attached policies', ['attached-policies'], ['attachedPolicies']],
    ['at inline policies', ['inline-policies'], ['inlinePolicies']],
    ['at the policy', ['policy'], ['policy']],
    ['at accounts', ['account'], ['us-east-1 account', 'eu-west-1 account']],
    [
      'at identities',
      ['identities'],
      ['us-east-1 identity a.example', 'us-east-1 identity b.example', 'eu-west-1 identity a.example', 'eu-west-1 identity b.example'],
    ],
    ['at configuration sets', ['configuration-sets'], ['us-east-1 configurationSet set', 'eu-west-1 configurationSet set']],
  ])('%s calls nothing else', async (_, looks, expected) => {
    const calls: string[] = [];
    const iam = fakeIam({}, calls);
    await takeSnapshot(scope(...looks), iam, region => fakeSes(region, {}, calls));
    expect(calls).toEqual(expected);
  });

  test('at everything keeps every reading in its place', async () => {
    const snapshot = await takeSnapshot(
      scope('role', 'attached-policies', 'inline-policies', 'policy', 'account', 'identities', 'configuration-sets'),
      fakeIam({ inlinePolicies: [found(['extra'])] }),
      region => fakeSes(region, { account: [found({ ...SES_ACCOUNT, sent: region.length })] }),
    );
    const identity = found({ verifiedForSending: true, verificationStatus: 'SUCCESS', errorType: undefined });
    const region = (sent: number) => ({
      account: found({ ...SES_ACCOUNT, sent }),
      identities: new Map([
        ['a.example', identity],
        ['b.example', identity],
      ]),
      configurationSets: new Map([['set', found({ sendingEnabled: true })]]),
    });
    expect(snapshot).toEqual({
      role: found(ROLE),
      attachedPolicies: found([POLICY_ARN]),
      inlinePolicies: found(['extra']),
      policy: found({ id: 'v1', document: PERMISSIONS_POLICY }),
      regions: new Map([
        ['us-east-1', region(9)],
        ['eu-west-1', region(9)],
      ]),
    });
  });

  test('at nothing knows its Regions, and nothing of them', async () => {
    await expect(takeSnapshot(scope(), fakeIam(), region => fakeSes(region))).resolves.toEqual({
      role: undefined,
      attachedPolicies: undefined,
      inlinePolicies: undefined,
      policy: undefined,
      regions: new Map([
        ['us-east-1', nothing],
        ['eu-west-1', nothing],
      ]),
    });
  });

  test('waits for no answer before it asks for the next one', async () => {
    const calls: string[] = [];
    const unanswered = new Promise<never>(() => {});
    const iam = fakeIam({}, calls);
    void takeSnapshot(scope('role', 'attached-policies', 'account'), { ...iam, role: () => unanswered }, region =>
      fakeSes(region, {}, calls),
    );
    expect(calls).toEqual(['attachedPolicies', 'us-east-1 account', 'eu-west-1 account']);
  });

  test('is cut short by a run that is cancelled', async () => {
    const cancelled = { ...fakeIam(), policy: () => Promise.reject(new Error('SIGINT')) };
    await expect(takeSnapshot(scope('role', 'policy'), cancelled, region => fakeSes(region))).rejects.toThrow('SIGINT');
  });
});
