import { describe, expect, test } from '@jest/globals';
import { READ_ACTIONS, type ReadName, type SnapshotInputs, takeSnapshot } from '../../../src/check/snapshot.ts';
import type { SesReader } from '../../../src/model/ports.ts';
import type { Identity, ListedIdentity, Reading } from '../../../src/model/readings.ts';
import {
  ABSENT,
  DENIED,
  fakeIam,
  fakeSes,
  found,
  IDENTITY,
  PERMISSIONS_POLICY,
  POLICY_ARN,
  ROLE,
  SES_ACCOUNT,
  unreadable,
} from '../../support/ports.ts';

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

  test('keeps every answer under its read', async () => {
    const reads = (Object.keys(READ_ACTIONS) as ReadName[]).filter(read => read !== 'identityList');
    const snapshot = await takeSnapshot(() => new Set(reads), INPUTS, {
      iam: fakeIam({ inlinePolicies: [found(['extra'])] }),
      ses: region => fakeSes(region, { account: [found({ ...SES_ACCOUNT, sent: region === 'us-east-1' ? 1 : 2 })] }),
    });
    const region = (sent: number) => ({
      account: found({ ...SES_ACCOUNT, sent }),
      identities: new Map([
        ['a.example', { identity: 'a.example', reading: found(IDENTITY) }],
        ['b.example', { identity: 'b.example', reading: found(IDENTITY) }],
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
      identities: undefined,
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

  test('makes the reads of each Region', async () => {
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

describe('identities', () => {
  interface Account {
    readonly identities: Readonly<Record<string, Reading<Identity>>>;
    readonly list?: Reading<readonly ListedIdentity[]>;
  }

  /** SES of a Region with these identities; `calls` records what is read. */
  function ses({ identities, list }: Account, calls: string[]): SesReader {
    const listed = Object.entries(identities).map(([name, reading]): ListedIdentity => {
      const { verifiedForSending, verificationStatus } = reading.kind === 'found' ? reading.value : {};
      return { name, verifiedForSending, verificationStatus };
    });
    return {
      account: () => Promise.reject(new Error('not needed')),
      identity: async name => {
        calls.push(name);
        return identities[name] ?? ABSENT;
      },
      identities: async () => {
        calls.push('list');
        return list ?? found(listed);
      },
      tenant: () => Promise.reject(new Error('not needed')),
      recommendations: () => Promise.reject(new Error('not needed')),
      configurationSet: async name => {
        calls.push(`set ${name}`);
        return name === 'gone' ? ABSENT : found({ sendingEnabled: true });
      },
    };
  }

  /** Reads the identities of entries: which identity covers each, and the calls. */
  async function cover(entries: readonly string[], account: Account, reads: readonly ReadName[] = ['identityDetails']) {
    const calls: string[] = [];
    const inputs = { 'aws-region': ['us-east-1'], identities: entries, 'configuration-sets': ['main'], tenants: [] };
    const snapshot = await takeSnapshot(() => new Set<ReadName>(['identities', ...reads]), inputs, {
      iam: fakeIam(),
      ses: () => ses(account, calls),
    });
    const { identities = new Map(), configurationSets = new Map() } = snapshot.regions.get('us-east-1') ?? {};
    const covered = [...identities].map(([entry, { identity, reading }]) => `${entry}: ${identity} ${reading.kind}`);
    return { covered, calls, configurationSets: [...configurationSets.keys()], identities };
  }

  const PENDING = found({ ...IDENTITY, verifiedForSending: false, verificationStatus: 'PENDING' });

  test.each<{
    readonly name: string;
    readonly entry: string;
    readonly existing: readonly string[];
    readonly covered: string;
    readonly calls: readonly string[];
  }>([
    {
      name: 'its own identity',
      entry: 'me@mail.a.example',
      existing: ['me@mail.a.example', 'mail.a.example', 'a.example'],
      covered: 'me@mail.a.example: me@mail.a.example found',
      calls: ['me@mail.a.example'],
    },
    {
      name: 'the identity of its domain',
      entry: 'me@mail.a.example',
      existing: ['mail.a.example', 'a.example'],
      covered: 'me@mail.a.example: mail.a.example found',
      calls: ['me@mail.a.example', 'mail.a.example'],
    },
    {
      name: 'the identity of the nearest parent domain',
      entry: 'me@x.mail.a.example',
      existing: ['a.example'],
      covered: 'me@x.mail.a.example: a.example found',
      calls: ['me@x.mail.a.example', 'x.mail.a.example', 'mail.a.example', 'a.example'],
    },
    {
      name: 'the parent of a domain',
      entry: 'mail.a.example',
      existing: ['a.example'],
      covered: 'mail.a.example: a.example found',
      calls: ['mail.a.example', 'a.example'],
    },
    {
      name: 'no domain that only has the same ending',
      entry: 'nota.example',
      existing: ['a.example'],
      covered: 'nota.example: nota.example absent',
      calls: ['nota.example'],
    },
    {
      name: 'no top-level domain',
      entry: 'a.example',
      existing: ['example'],
      covered: 'a.example: a.example absent',
      calls: ['a.example'],
    },
    {
      name: 'an address in another case',
      entry: 'Me@a.example',
      existing: ['me@a.example', 'a.example'],
      covered: 'Me@a.example: me@a.example found',
      calls: ['Me@a.example', 'me@a.example'],
    },
  ])('are resolved as SES resolves them: $name covers an entry', async ({ entry, existing, covered: expected, calls: expectedCalls }) => {
    const { covered, calls } = await cover([entry], { identities: Object.fromEntries(existing.map(name => [name, found(IDENTITY)])) });
    expect(covered).toEqual([expected]);
    expect(calls).toEqual(expectedCalls);
  });

  test('that exist cover an entry, verified or not', async () => {
    const { identities } = await cover(['me@a.example'], { identities: { 'me@a.example': PENDING, 'a.example': found(IDENTITY) } });
    expect(identities.get('me@a.example')).toEqual({ identity: 'me@a.example', reading: PENDING });
  });

  test('that cannot be read are not skipped', async () => {
    const { covered, calls } = await cover(['me@a.example'], {
      identities: { 'me@a.example': unreadable(DENIED), 'a.example': found(IDENTITY) },
    });
    expect(covered).toEqual(['me@a.example: me@a.example unreadable']);
    expect(calls).toEqual(['me@a.example']);
  });

  test('are read once, however many entries they cover', async () => {
    const { covered, calls } = await cover(['1@a.example', '2@a.example', 'a.example'], { identities: { 'a.example': found(IDENTITY) } });
    expect(covered).toEqual(['1@a.example: a.example found', '2@a.example: a.example found', 'a.example: a.example found']);
    expect(calls.toSorted()).toEqual(['1@a.example', '2@a.example', 'a.example']);
  });

  test('that are not on the list are not read, if the list is read', async () => {
    const entries = ['1@a.example', '2@a.example', 'b.example'];
    const { covered, calls } = await cover(entries, { identities: { 'A.example': found(IDENTITY) } }, ['identityList', 'identityDetails']);
    expect(covered).toEqual(['1@a.example: A.example found', '2@a.example: A.example found', 'b.example: b.example absent']);
    expect(calls).toEqual(['list', 'A.example']);
  });

  test('that the list shows as verified are not read if no rule needs their details', async () => {
    const account = { identities: { 'a.example': found(IDENTITY), 'b.example': PENDING } };
    const { identities, calls } = await cover(['a.example', 'b.example'], account, ['identityList']);
    expect(calls).toEqual(['list', 'b.example']);
    expect(identities.get('a.example')?.reading).toEqual(
      found({ name: 'a.example', verifiedForSending: true, verificationStatus: 'SUCCESS' }),
    );
    expect(identities.get('b.example')?.reading).toEqual(PENDING);
  });

  test.each([
    { name: 'that may not send', listed: { ...IDENTITY, verifiedForSending: false } },
    { name: 'whose status is not SUCCESS', listed: { ...IDENTITY, verificationStatus: 'TEMPORARY_FAILURE' } },
  ])('$name are read although no rule needs their details', async ({ listed }) => {
    const { calls } = await cover(['a.example'], { identities: { 'a.example': found(listed) } }, ['identityList']);
    expect(calls).toEqual(['list', 'a.example']);
  });

  test('are looked up one by one if the list cannot be read', async () => {
    const { covered, calls } = await cover(['me@a.example'], { identities: { 'a.example': found(IDENTITY) }, list: unreadable(DENIED) }, [
      'identityList',
    ]);
    expect(covered).toEqual(['me@a.example: a.example found']);
    expect(calls).toEqual(['list', 'me@a.example', 'a.example']);
  });

  test('of `*` are all identities of the list and the identities that the input names', async () => {
    const account = { identities: { 'a.example': found(IDENTITY), 'me@b.example': found(IDENTITY) } };
    const { covered } = await cover(['*', 'c.example', 'a.example'], account, ['identityList', 'identityDetails']);
    expect(covered).toEqual(['a.example: a.example found', 'me@b.example: me@b.example found', 'c.example: c.example absent']);
  });

  test('that differ only by case are both read for `*`, and an entry takes the one with its spelling', async () => {
    const account = { identities: { 'Me@a.example': PENDING, 'me@a.example': found(IDENTITY) } };
    const { covered } = await cover(['*', 'ME@a.example'], account, ['identityList', 'identityDetails']);
    expect(covered).toEqual(['Me@a.example: Me@a.example found', 'me@a.example: me@a.example found', 'ME@a.example: me@a.example found']);
  });

  test.each([{ list: unreadable(DENIED) }, { list: ABSENT }])('are unknown for `*` if the list is $list.kind', async ({ list }) => {
    const { identities } = await cover(['*', 'a.example'], { identities: { 'a.example': found(IDENTITY) }, list }, ['identityList']);
    expect([...identities]).toEqual([
      ['a.example', { identity: 'a.example', reading: found(IDENTITY) }],
      ['*', { identity: '*', reading: list }],
    ]);
  });

  test('have their default configuration sets read once each, except those that are read anyway', async () => {
    const account = {
      identities: {
        'a.example': found({ ...IDENTITY, configurationSet: 'gone' }),
        'b.example': found({ ...IDENTITY, configurationSet: 'gone' }),
        'c.example': found({ ...IDENTITY, configurationSet: 'main' }),
        'd.example': found(IDENTITY),
      },
    };
    const entries = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'];
    const reads = ['identityDetails', 'defaultConfigurationSets', 'configurationSets'] as const;
    const { calls, configurationSets } = await cover(entries, account, reads);
    expect(calls.filter(call => call.startsWith('set ')).toSorted()).toEqual(['set gone', 'set main']);
    expect(configurationSets).toEqual(['main', 'gone']);
  });

  test('do not have their default configuration sets read if no rule needs them', async () => {
    const { calls, configurationSets } = await cover(['a.example'], {
      identities: { 'a.example': found({ ...IDENTITY, configurationSet: 'gone' }) },
    });
    expect(calls).toEqual(['a.example']);
    expect(configurationSets).toEqual([]);
  });
});
