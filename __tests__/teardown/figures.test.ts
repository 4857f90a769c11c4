import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { KINDS, type Kind, type Resource } from '../../src/model/kinds.ts';
import { sweep } from '../../src/teardown/sweep.ts';
import { teardown } from '../../src/teardown/teardown.ts';
import { ABSENT, ACCOUNT, found, ROLE } from '../support/ports.ts';
import { simulation } from '../support/simulation.ts';
import { never, resource, turns } from './support.ts';
import { play, SES_INTERVAL, thing } from './world.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Kinds of a usual account, some of each: everything that others depend on is among them. */
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

describe('600 resources over 6 Regions, at one request a second in each', () => {
  const longest = 200;

  test('are swept in less than 1.15 times what the longest lane takes at the least', async () => {
    const clock = simulation();
    const paces = new Map(Object.keys(REGIONS).map(region => [region, turns(SES_INTERVAL, clock, never)]));
    const gone = new Set<Resource>();
    await clock.run(
      sweep(resources, {
        region: region => ({
          list: async () => found([]),
          async delete() {
            await paces.get(region)?.(() => clock.sleep(150, never));
            return { kind: 'deleted' };
          },
        }),
        clock,
        random: () => 0.5,
        signal: never,
        learn: event => {
          if (event.kind === 'resource') {
            gone.add(event.outcome.resource);
          }
        },
      }),
    );
    expect(gone.size).toBe(600);
    // 199 intervals of 1.08 s.
    expect(clock.now()).toBeGreaterThanOrEqual(214_920);
    expect(clock.now()).toBeLessThan(1.15 * 214_920);
    expect((longest - 1) * SES_INTERVAL).toBe(214_920);
  });

  test('are gone along with the role in a teardown that takes an inventory, and waits for ingress points', async () => {
    const { result, endedAt, log } = await play({
      world: {
        things: resources.map(each => thing(each, { blocks: each.kind === 'ingress-point', takes: 90_000 })),
        latency: [100, 200],
      },
      inputs: { 'delete-resources': 'all', 'resource-names': ['*'], 'max-deletions': 600 },
    });
    expect(result?.outcome).toBe('deleted');
    expect((result?.swept ?? []).filter(({ state }) => state === 'deleted')).toHaveLength(600);
    // 19 lists and 200 deletions: 218 intervals of 1.08 s; looks at ingress points and the role's own deletion are the rest.
    expect(endedAt).toBeLessThan(1.15 * 235_440);
    expect(log.find(({ line }) => line.startsWith('the plan:'))?.line).toMatch('600 resources to delete, 0 to keep');
  });
});

describe('10,000 resources in one Region', () => {
  test('are planned and swept in bounded memory', async () => {
    const clock = simulation({ limit: 2_000_000 });
    const left = new Map<Kind, Map<string, Resource>>(KINDS.map(kind => [kind, new Map()]));
    for (let index = 0; index < 10_000; index++) {
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
          'max-deletions': 10_000,
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
            role: async () => (deletions < 10_000 ? found(ROLE) : ABSENT),
            requestDeletion: async () => found('t1'),
            deletionTask: async () => found({ status: 'SUCCEEDED', reason: undefined, usage: [] }),
          },
          resources: () => ({
            list: kind => turn(async () => found([...(left.get(kind)?.values() ?? [])])),
            tags: async () => found(new Map()),
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
          learn: () => {},
        },
      ),
    );
    expect(result.outcome).toBe('deleted');
    expect([deletions, result.swept.length]).toEqual([10_000, 10_000]);
    // 19 lists and 10,000 deletions, one after the other; a line for each, and one every 10 s.
    expect(clock.now()).toBeLessThan(1.01 * 10_018 * SES_INTERVAL);
    expect(lines).toBeLessThan(10_000 + 1_200);
    expect(grown).toHaveLength(10);
    // In MB, after each thousand.
    expect(Math.max(...grown)).toBeLessThan(100);
  });
});
