import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { generator } from '../../bench/random.ts';
import { KINDS, type Kind, type Resource } from '../../src/model/kinds.ts';
import { sweep } from '../../src/teardown/sweep.ts';
import { teardown } from '../../src/teardown/teardown.ts';
import { ABSENT, ACCOUNT, fakeSes, found, ROLE } from '../support/ports.ts';
import { jobCalls, type Rate, STRICT, sharedRegion } from '../support/rate.ts';
import { simulation } from '../support/simulation.ts';
import { never, resource, turns } from './support.ts';
import { play, SES_INTERVAL, thing } from './world.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Kinds of a typical account, including every kind that others depend on. */
const USUAL: readonly Kind[] = [
  'identity',
  'identity',
  'identity',
  'configuration-set',
  'tenant',
  'rule-set',
  'traffic-policy',
  'relay',
  'ingress-point',
  'receipt-filter',
];
const REGIONS: Readonly<Record<string, number>> = {
  'us-east-1': 200,
  'eu-west-1': 150,
  'eu-central-1': 100,
  'us-west-2': 80,
  'ap-southeast-2': 50,
  'ap-northeast-1': 20,
};

const resources = Object.entries(REGIONS).flatMap(([region, number]) =>
  Array.from({ length: number }, (_, index) => resource(USUAL[index % USUAL.length] ?? 'identity', `r${index}`, { region })),
);

/** Sweeps resources through a limiter for each Region, in simulated time. */
async function swept(all: readonly Resource[], rate: Rate) {
  const clock = simulation({ limit: 2_000_000 });
  const random = generator(1);
  const regions = new Map(
    all.map(({ region }) => [region, { aws: sharedRegion(clock, rate, () => 15), call: jobCalls(clock, random, never) }]),
  );
  const outcomes = await clock.run(
    sweep(all, {
      region: name => ({
        list: async () => found([]),
        async delete() {
          const region = regions.get(name);
          await region?.call(region.aws.send);
          return { kind: 'deleted' };
        },
      }),
      clock,
      random,
      signal: never,
      learn: () => undefined,
      ended: () => undefined,
      regionEnded: () => undefined,
    }),
  );
  const requests = [...regions.values()].map(({ aws }) => ({ passed: aws.passed.length, refused: aws.refused.length }));
  return { seconds: clock.now() / 1_000, deleted: outcomes.filter(({ state }) => state === 'deleted').length, requests };
}

describe('a sweep of one Region', () => {
  const identities = (number: number): Resource[] => Array.from({ length: number }, (_, index) => resource('identity', `r${index}`));

  test.each([{ number: 10 }, { number: 30 }, { number: 100 }, { number: 300 }])(
    'of $number resources takes at most 1.15 times the least time, at one request a second',
    async ({ number }) => {
      const { seconds, deleted } = await swept(identities(number), STRICT);
      expect(deleted).toBe(number);
      expect(seconds).toBeGreaterThanOrEqual(number - 1);
      expect(seconds).toBeLessThanOrEqual(1.15 * (number - 1));
    },
  );

  test('has at most one of ten requests refused after the rate has settled', async () => {
    const [few, many] = [await swept(identities(100), STRICT), await swept(identities(400), STRICT)];
    const refused = (many.requests[0]?.refused ?? 0) - (few.requests[0]?.refused ?? 0);
    expect(refused / (refused + 300)).toBeLessThanOrEqual(0.1);
  });

  test('of 100 resources takes a second on a server that accepts bursts', async () => {
    const { seconds, requests } = await swept(identities(100), { size: 100, rate: 10 });
    expect(requests).toEqual([{ passed: 100, refused: 0 }]);
    // Eight at a time.
    expect(seconds).toBeLessThanOrEqual(1);
  });
});

describe('600 resources over 6 Regions, at one request a second in each', () => {
  test('are swept in at most 1.15 times the least time of the Region with the most resources', async () => {
    const { seconds, deleted } = await swept(resources, STRICT);
    expect(deleted).toBe(600);
    expect(seconds).toBeGreaterThanOrEqual(199);
    expect(seconds).toBeLessThanOrEqual(1.15 * 199);
  });

  test('are deleted along with the role in a teardown that takes an inventory and waits for ingress points', async () => {
    const { result, endedAt, log } = await play({
      world: {
        things: resources.map(each => thing(each, { blocks: each.kind === 'ingress-point', takes: 90_000 })),
        latency: [100, 200],
      },
      inputs: { 'delete-resources': 'all', 'resource-names': ['*'], 'max-deletions': 600 },
    });
    expect(result?.outcome).toBe('deleted');
    expect((result?.swept ?? []).filter(({ state }) => state === 'deleted')).toHaveLength(600);
    // 19 lists and 200 deletions: 218 intervals of 1.08 s; the reads of ingress points and the deletion of the role add to that.
    expect(endedAt).toBeLessThan(1.15 * 235_440);
    expect(log.find(({ line }) => line.startsWith('the plan:'))?.line).toMatch('600 resources to delete, 0 to keep');
  });
});

describe('4,000 resources in one Region', () => {
  test('are planned and swept in bounded memory', async () => {
    const clock = simulation({ limit: 2_000_000 });
    const left = new Map<Kind, Map<string, Resource>>(KINDS.map(kind => [kind, new Map()]));
    for (let index = 0; index < 4_000; index++) {
      left.get('identity')?.set(`r${index}`, resource('identity', `pr-${index}.example.com`, { region: 'eusc-de-east-1' }));
    }
    const turn = turns(SES_INTERVAL, clock, never);
    const before = heap();
    const grown: number[] = [];
    let deletions = 0;
    let lines = 0;
    const result = await clock.run(
      teardown(
        {
          'aws-region': ['eusc-de-east-1'],
          'delete-resources': 'all',
          'resource-regions': 'all',
          'resource-names': ['pr-*'],
          'resource-tags': [],
          'include-data': false,
          'max-deletions': 4_000,
          'dry-run': false,
          'expected-plan': undefined,
          'max-attempts': 8,
          'initial-delay': 5_000,
          'max-delay': 120_000,
          'deletion-task-id': undefined,
        },
        {
          account: { ...ACCOUNT, partition: 'aws-eusc' },
          iam: {
            role: async () => (deletions < 4_000 ? found(ROLE) : ABSENT),
            requestDeletion: async () => found('t1'),
            deletionTask: async () => found({ status: 'SUCCEEDED', reason: undefined, usage: [] }),
          },
          ses: region => fakeSes(region),
          resources: () => ({
            list: kind => turn(async () => found([...(left.get(kind)?.values() ?? [])])),
            tags: async () => found(new Map()),
            lookUp: async () => found([]),
            delete: () =>
              turn(async () => {
                deletions += 1;
                if (deletions % 1_000 === 0) {
                  grown.push(heap() - before);
                }
                return { kind: 'deleted' } as const;
              }),
          }),
          clock,
          random: () => 0.5,
          signal: never,
          deadline: 24 * 3_600_000,
          log: () => {
            lines += 1;
          },
          group: (_title, own) => {
            lines += 1 + own.length;
          },
          learn: () => {},
        },
      ),
    );
    expect(result.outcome).toBe('deleted');
    expect([deletions, result.swept.length]).toEqual([4_000, 4_000]);
    // 19 lists and 4,000 deletions in sequence: a line for each, one every 10 s, and the lines of the plan.
    expect(clock.now()).toBeLessThan(1.01 * 4_018 * SES_INTERVAL);
    expect(lines).toBeLessThan(4_000 + 440 + 110);
    expect(grown).toHaveLength(4);
    // In MB, after every thousand.
    expect(Math.max(...grown)).toBeLessThan(40);
  });
});
