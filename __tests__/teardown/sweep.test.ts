import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUE, KINDS, type Kind, keyOf, type Resource } from '../../src/model/kinds.ts';
import type { DeleteAnswer } from '../../src/model/ports.ts';
import { RunError } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/readings.ts';
import type { ResourceOutcome } from '../../src/model/result.ts';
import { advised, sweep } from '../../src/teardown/sweep.ts';
import { DENIED, found, THROTTLED, unreadable } from '../support/ports.ts';
import { runs } from '../support/runs.ts';
import { simulation } from '../support/simulation.ts';
import { EXPIRED, IN_THE_WAY, player, resource, type Script } from './support.ts';

const GONE: DeleteAnswer = { kind: 'deleted' };
const GOING: DeleteAnswer = { kind: 'deleting', deletedBy: undefined };
const CONFLICT: DeleteAnswer = { kind: 'conflict', problem: IN_THE_WAY };
const FAILED: DeleteAnswer = { kind: 'failed', problem: DENIED };
const DATE = new Date('2026-12-23T00:00:00Z');
const DATED: DeleteAnswer = { kind: 'deleting', deletedBy: DATE };

interface Case {
  /** By name; a resource that is not scripted is deleted at once. */
  readonly deletes?: Readonly<Record<string, Script<DeleteAnswer>>>;
  /** By kind; a kind that is not scripted lists nothing. */
  readonly lists?: Partial<Record<Kind, Script<Reading<readonly Resource[]>>>>;
  readonly cancelAt?: number;
  readonly start?: number;
}

/** Each request takes a second, which also stands for the rate of the Region; jitter is in the middle. */
async function play(resources: readonly Resource[], { deletes = {}, lists = {}, cancelAt, start = 0 }: Case = {}) {
  const clock = simulation({ start });
  const calls: string[] = [];
  const settled: ResourceOutcome[] = [];
  /** The last outcome of each resource, by its key. */
  const last = new Map<string, ResourceOutcome>();
  const regions: string[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  if (cancelAt !== undefined) {
    clock.at(cancelAt, () => controller.abort(new Error('SIGTERM')));
  }
  const deleters = new Map(Object.entries(deletes).map(([name, script]) => [name, player(script)]));
  const listers = new Map(Object.entries(lists).map(([kind, script]) => [kind, player(script)]));
  const answer = async <T>(call: string, script: ((at: number) => T) | undefined, otherwise: T): Promise<T> => {
    calls.push(`${call}@${clock.now()}`);
    const value = script?.(clock.now()) ?? otherwise;
    await clock.sleep(1_000, signal);
    return value;
  };
  const ended = sweep(resources, {
    region: region => ({
      delete: ({ name }) => answer(region === 'us-east-1' ? name : `${region}/${name}`, deleters.get(name), GONE),
      list: kind => answer(`list ${kind}`, listers.get(kind), found([])),
    }),
    clock,
    random: () => 0.5,
    signal,
    learn: event => {
      if (event.kind === 'resource') {
        last.set(keyOf(event.outcome.resource), event.outcome);
      }
    },
    ended: resource => settled.push(last.get(keyOf(resource)) as ResourceOutcome),
    regionEnded: region => regions.push(`${region}@${clock.now()}`),
  });
  const thrown = await clock.run(
    ended.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  return {
    thrown,
    calls,
    settled,
    last,
    regions,
    states: settled.map(({ resource: { name }, state }) => `${name} ${state}`),
    clock,
  };
}

test('a sweep fails if resources are left and nothing is pending', async () => {
  const twice = resource('ingress-point', 'in');
  const { thrown, calls } = await play([twice, { ...twice }], { deletes: { in: [GOING] } });
  expect(String(thrown)).toBe('Error: the sweep has 1 resource left, and nothing to wait for');
  expect(calls).toEqual(['in@0', 'in@0', 'list ingress-point@1000']);
});

describe('the order of a sweep', () => {
  test.each<{ name: string; given: [Kind, string][]; expected: string[][] }>([
    {
      name: 'deletes every kind after the kinds that refer to it',
      given: [
        ['export-job', 'job'],
        ['contact-list', 'people'],
        ['custom-verification-email-template', 'hello'],
        ['template', 'welcome'],
        ['dedicated-ip-pool', 'pool'],
        ['configuration-set', 'set'],
        ['identity', 'example.com'],
        ['receipt-filter', 'filter'],
        ['receipt-rule-set', 'receipt'],
        ['addon-subscription', 'subscription'],
        ['addon-instance', 'instance'],
        ['archive', 'archive'],
        ['address-list', 'addresses'],
        ['relay', 'relay'],
        ['traffic-policy', 'traffic'],
        ['rule-set', 'rules'],
        ['tenant', 'tenant'],
        ['ingress-point', 'ingress'],
        ['multi-region-endpoint', 'endpoint'],
      ],
      // First the resources that no other one refers to, then the resources that those referred to; the archive waits for the configuration set.
      expected: [
        ['endpoint', 'ingress', 'tenant', 'receipt', 'filter', 'hello', 'people', 'job'],
        ['rules', 'traffic', 'example.com', 'welcome'],
        ['relay', 'addresses', 'instance', 'set'],
        ['subscription', 'archive', 'pool'],
      ],
    },
    {
      name: 'keeps the order of the plan within a kind',
      given: [
        ['identity', 'b'],
        ['identity', 'a'],
        ['identity', 'c'],
      ],
      expected: [['b', 'a', 'c']],
    },
    {
      name: 'waits only for resources of the plan',
      given: [
        ['dedicated-ip-pool', 'pool'],
        ['relay', 'relay'],
      ],
      expected: [['relay', 'pool']],
    },
  ])('$name', async ({ given, expected }) => {
    const { calls, states } = await play(given.map(([kind, name]) => resource(kind, name)));
    expect(calls).toEqual(expected.flatMap((names, index) => names.map(name => `${name}@${index * 1_000}`)));
    expect(states).toEqual(expected.flat().map(name => `${name} deleted`));
  });

  test('has eight pending deletions in a Region, and starts the next when one ends', async () => {
    const { calls } = await play(Array.from({ length: 18 }, (_, index) => resource('identity', `r${index}`)));
    const times = calls.map(call => Number(call.split('@')[1]));
    expect(times).toEqual([...Array(8).fill(0), ...Array(8).fill(1_000), 2_000, 2_000]);
  });

  test('has no step for an empty plan', async () => {
    const { calls, thrown, clock } = await play([]);
    expect([calls, thrown, clock.now()]).toEqual([[], undefined, 0]);
  });

  test('runs the Regions in parallel, each at its own rate', async () => {
    const { calls, clock } = await play([
      resource('identity', 'a'),
      resource('identity', 'b'),
      resource('identity', 'c', { region: 'eu-west-1' }),
      resource('tenant', 'd', { region: 'eu-west-1' }),
    ]);
    expect(calls).toEqual(['a@0', 'b@0', 'eu-west-1/d@0', 'eu-west-1/c@1000']);
    expect(clock.now()).toBe(2_000);
  });
});

describe('an asynchronous deletion', () => {
  const ingress = resource('ingress-point', 'ingress');
  const endpoint = resource('multi-region-endpoint', 'endpoint');

  test('starts first, is polled by a list when no other deletion can start, and delays the resources that depend on it', async () => {
    const { calls, states } = await play(
      [
        resource('identity', 'x'),
        resource('identity', 'y'),
        resource('rule-set', 'rules'),
        resource('relay', 'relay'),
        resource('receipt-filter', 'filter'),
        ingress,
      ],
      { deletes: { ingress: [GOING] }, lists: { 'ingress-point': at => found(at < 14_000 ? [ingress] : []) } },
    );
    expect(calls).toEqual([
      'ingress@0',
      'filter@0',
      'x@0',
      'y@0',
      'list ingress-point@1000',
      'list ingress-point@6000',
      'list ingress-point@11000',
      'list ingress-point@16000',
      'rules@17000',
      'relay@18000',
    ]);
    expect(states).toEqual(['filter deleted', 'x deleted', 'y deleted', 'ingress deleted', 'rules deleted', 'relay deleted']);
  });

  test('costs one list per kind and poll, whatever the number of resources', async () => {
    const more = [1, 2, 3].map(number => resource('ingress-point', `ingress-${number}`));
    const { calls, states } = await play([endpoint, ...more], {
      deletes: { endpoint: [GOING], 'ingress-1': [GOING], 'ingress-2': [GOING], 'ingress-3': [GOING] },
      lists: {
        'ingress-point': [found(more.slice(1)), found(more.slice(2)), found([])],
        'multi-region-endpoint': [found([endpoint]), found([])],
      },
    });
    expect(calls).toEqual([
      'endpoint@0',
      'ingress-1@0',
      'ingress-2@0',
      'ingress-3@0',
      'list multi-region-endpoint@1000',
      'list ingress-point@2000',
      'list multi-region-endpoint@6000',
      'list ingress-point@7000',
      'list ingress-point@11000',
    ]);
    expect(states).toEqual(['ingress-1 deleted', 'endpoint deleted', 'ingress-2 deleted', 'ingress-3 deleted']);
  });

  test('with a date delays neither the end nor the resources that depend on it', async () => {
    const { calls, settled } = await play([resource('archive', 'archive'), resource('rule-set', 'rules')], {
      deletes: { archive: [DATED] },
    });
    expect(calls).toEqual(['rules@0', 'archive@1000']);
    expect(settled.at(-1)).toEqual({ resource: resource('archive', 'archive'), state: 'deleting', deletedBy: DATE });
  });

  test('fails after 15 min, and the resources that depend on it are still deleted', async () => {
    const { calls, settled } = await play([ingress, resource('rule-set', 'rules')], {
      deletes: { ingress: [GOING] },
      lists: { 'ingress-point': [found([ingress])] },
    });
    // Requested by 1 s; polls of a second each at 1, 6, 11, … s: the one at 901 s is 15 min later.
    expect(calls.filter(call => call.startsWith('list'))).toHaveLength(181);
    expect(calls.slice(-2)).toEqual(['list ingress-point@901000', 'rules@902000']);
    expect(settled).toEqual([
      {
        resource: ingress,
        state: 'failed',
        problem: {
          code: 'unexpected',
          message: 'ingress still exists 15m after the request for its deletion',
          advice: 'check it in the SES console, and run the job again',
          permanent: false,
        },
      },
      { resource: resource('rule-set', 'rules'), state: 'deleted' },
    ]);
  });

  test('is polled at fractions of a millisecond too', async () => {
    // Requested and polled by 63,000.001 ms; a difference of floating-point numbers makes the 5 s until the next poll shorter.
    const { thrown, states } = await play([ingress], {
      start: 62_000.001,
      deletes: { ingress: [GOING] },
      lists: { 'ingress-point': [found([ingress]), found([])] },
    });
    expect([thrown, states]).toEqual([undefined, ['ingress deleted']]);
  });

  test('does not succeed if the list fails', async () => {
    const { states, clock } = await play([ingress], {
      deletes: { ingress: [GOING] },
      lists: { 'ingress-point': [unreadable(THROTTLED), unreadable(THROTTLED), found([])] },
    });
    expect(states).toEqual(['ingress deleted']);
    expect(clock.now()).toBe(12_000);
  });

  test('fails at once if the list is denied', async () => {
    const { settled, clock } = await play([resource('ingress-point', 'in')], {
      deletes: { in: [GOING] },
      lists: { 'ingress-point': [unreadable(DENIED)] },
    });
    expect(settled).toEqual([{ resource: expect.objectContaining({ name: 'in' }), state: 'failed', problem: DENIED }]);
    expect(clock.now()).toBe(2_000);
  });

  test('fails in the end if the list always fails', async () => {
    const { states, clock } = await play([ingress], { deletes: { ingress: [GOING] }, lists: { 'ingress-point': [unreadable(DENIED)] } });
    expect(states).toEqual(['ingress failed']);
    expect(clock.now()).toBeLessThanOrEqual(15 * 60_000 + 10_000);
  });
});

describe('a conflict', () => {
  test('is retried eight times with growing waits, while other deletions continue', async () => {
    const { calls, settled } = await play([resource('tenant', 'busy'), resource('receipt-filter', 'a'), resource('receipt-filter', 'b')], {
      deletes: { busy: [CONFLICT] },
    });
    // A request takes 1 s; the waits are 2 s, plus half of the rest up to 5, 10, 20, 40, 60 s.
    const tries = calls.filter(call => call.startsWith('busy')).map(call => Number(call.slice('busy@'.length)));
    expect(tries.map((time, index) => time - (tries[index - 1] ?? 0))).toEqual([0, 4_500, 7_000, 12_000, 22_000, 32_000, 32_000, 32_000]);
    expect(calls.slice(0, 4)).toEqual(['busy@0', 'a@0', 'b@0', 'busy@4500']);
    expect(settled.at(-1)).toEqual({ resource: resource('tenant', 'busy'), state: 'failed', problem: advised(IN_THE_WAY) });
  });

  test('is reported with the last answer if the run ends before the next attempt', async () => {
    const { thrown, last, settled } = await play([resource('tenant', 'busy')], { deletes: { busy: [CONFLICT] }, cancelAt: 3_000 });
    expect(String(thrown)).toContain('SIGTERM');
    expect([...last.values()]).toEqual([{ resource: resource('tenant', 'busy'), state: 'failed', problem: advised(IN_THE_WAY) }]);
    expect(settled).toEqual([]);
  });

  test.each<{ name: string; error: Error; states: string[] }>([
    { name: 'has an answer', error: new RunError(DENIED, { cause: new RunError(THROTTLED) }), states: [THROTTLED.message] },
    { name: 'has none', error: new RunError(DENIED), states: [] },
  ])('is reported with the last answer if the end of the run interrupts a request that $name', async ({ error, states }) => {
    const interrupted = (): never => {
      throw error;
    };
    const { thrown, last } = await play([resource('tenant', 'busy')], { deletes: { busy: interrupted } });
    expect(thrown).toBe(error);
    expect([...last.values()].map(outcome => outcome.state === 'failed' && outcome.problem.message)).toEqual(states);
  });

  test('ends with the deletion when the cause is resolved', async () => {
    const { calls, states } = await play([resource('tenant', 'busy')], { deletes: { busy: [CONFLICT, CONFLICT, GONE] } });
    expect(calls).toEqual(['busy@0', 'busy@4500', 'busy@11500']);
    expect(states).toEqual(['busy deleted']);
  });

  test('delays the kinds that wait for its kind, and no other resource of its kind', async () => {
    const { calls } = await play(
      [resource('tenant', 'busy'), resource('tenant', 'free'), resource('identity', 'example.com'), resource('export-job', 'job')],
      { deletes: { busy: [CONFLICT, GONE] } },
    );
    expect(calls).toEqual(['busy@0', 'free@0', 'job@0', 'busy@4500', 'example.com@5500']);
  });

  test('is retried between the polls of asynchronous deletions', async () => {
    const ingress = resource('ingress-point', 'ingress');
    const { calls } = await play([ingress, resource('tenant', 'busy')], {
      deletes: { ingress: [GOING], busy: [CONFLICT, CONFLICT, GONE] },
      lists: { 'ingress-point': at => found(at < 15_000 ? [ingress] : []) },
    });
    expect(calls).toEqual([
      'ingress@0',
      'busy@0',
      'list ingress-point@1000',
      'busy@4500',
      'list ingress-point@6000',
      'list ingress-point@11000',
      'busy@12000',
      'list ingress-point@16000',
    ]);
  });
});

describe('a failure', () => {
  test('stops no other deletion, in its Region or another one', async () => {
    const { states, settled, thrown } = await play(
      [
        resource('ingress-point', 'denied'),
        resource('rule-set', 'rules'),
        resource('identity', 'x', { region: 'eu-west-1' }),
        resource('identity', 'y', { region: 'eu-west-1' }),
      ],
      { deletes: { denied: [FAILED], x: [FAILED] } },
    );
    expect(thrown).toBeUndefined();
    expect(states).toEqual(['denied failed', 'x failed', 'y deleted', 'rules deleted']);
    expect(settled[0]).toEqual({ resource: resource('ingress-point', 'denied'), state: 'failed', problem: DENIED });
  });

  test('by credentials that AWS refuses ends the sweep after the pending deletions', async () => {
    const expired: DeleteAnswer = { kind: 'failed', problem: EXPIRED };
    const all = Array.from({ length: 20 }, (_, index) => resource('identity', `r${index}`));
    const { thrown, states } = await play(all, { deletes: { r0: [expired], r3: [expired] } });
    expect(thrown).toEqual(new RunError(EXPIRED));
    expect(states.toSorted()).toEqual(
      Array.from({ length: 8 }, (_, index) => `r${index} ${[0, 3].includes(index) ? 'failed' : 'deleted'}`),
    );
  });

  test.each<{ name: string; script: Case; cancelAt: number }>([
    { name: 'a request', script: {}, cancelAt: 1_500 },
    { name: 'a wait for a conflict', script: { deletes: { x: [CONFLICT] } }, cancelAt: 3_000 },
    {
      name: 'a wait for an asynchronous deletion',
      script: { deletes: { x: [GOING] }, lists: { 'multi-region-endpoint': [unreadable(THROTTLED)] } },
      cancelAt: 3_500,
    },
  ])('by an abort ends the sweep at once during $name', async ({ script, cancelAt }) => {
    const { thrown, clock } = await play([resource('multi-region-endpoint', 'x'), resource('identity', 'y'), resource('identity', 'z')], {
      ...script,
      cancelAt,
    });
    expect(thrown).toEqual(new Error('SIGTERM'));
    expect([clock.now(), clock.sleepers]).toEqual([cancelAt, 0]);
  });
});

describe('a sweep of random resources', () => {
  const fate = fc.constantFrom<Script<DeleteAnswer>>(
    [GONE],
    [GONE],
    [FAILED],
    [CONFLICT],
    [CONFLICT, GONE],
    [CONFLICT, CONFLICT, FAILED],
    [DATED],
    [GOING],
    [CONFLICT, GOING],
  );
  const given = fc.record({
    kind: fc.constantFrom(...KINDS),
    region: fc.constantFrom('us-east-1', 'eu-west-1'),
    fate,
    takes: fc.nat(60_000),
  });

  test('settles each resource once, and after all resources of its plan and Region that refer to its kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 15 }), async all => {
        const items = all.map(({ kind, region, ...rest }, index) => ({ ...rest, resource: resource(kind, `r${index}`, { region }) }));
        const clock = simulation();
        const settled = new Set<string>();
        const scripts = new Map(items.map(item => [keyOf(item.resource), player(item.fate)]));
        const going = new Map<string, number>();
        await clock.run(
          sweep(
            items.map(item => item.resource),
            {
              region: region => ({
                async delete(target) {
                  const { kind } = target;
                  const before = items.filter(
                    item => item.resource.region === region && CATALOGUE[kind].after.includes(item.resource.kind),
                  );
                  expect(before.filter(item => !settled.has(keyOf(item.resource)))).toEqual([]);
                  await clock.sleep(100, new AbortController().signal);
                  const deletion = scripts.get(keyOf(target))?.(0) ?? GONE;
                  if (deletion === GOING) {
                    going.set(keyOf(target), clock.now() + (items.find(item => item.resource === target)?.takes ?? 0));
                  }
                  return deletion;
                },
                async list(kind) {
                  const there = items.map(item => item.resource).filter(each => each.kind === kind && each.region === region);
                  return found(there.filter(each => (going.get(keyOf(each)) ?? 0) > clock.now()));
                },
              }),
              clock,
              random: () => 0.5,
              signal: new AbortController().signal,
              learn: () => undefined,
              ended: target => {
                const key = keyOf(target);
                expect(settled.has(key)).toBe(false);
                settled.add(key);
              },
              regionEnded: () => undefined,
            },
          ),
        );
        expect(settled.size).toBe(items.length);
        expect(clock.sleepers).toBe(0);
      }),
      { seed: 7, numRuns: runs(150) },
    );
  });
});

describe('a permanent refusal', () => {
  const refused = (message: string, permanent = true) =>
    advised({ code: 'unexpected', message, advice: 'run the job again', permanent }).advice;

  test.each([
    { message: 'pool-1 is associated with configuration set main', advice: 'remove the resource from the configuration set' },
    { message: 'The configuration set main has an association with pool-1', advice: 'remove the resource from the configuration set' },
    { message: 'ses:DeleteDedicatedIpPool: the pool contains 1 dedicated IP', advice: 'move the addresses to another pool' },
    { message: 'ses:DeleteDedicatedIpPool: 2 IPs are assigned, the pool has IPs', advice: 'move the addresses to another pool' },
    { message: 'ses:DeleteTenant: the tenant contains 1 IP', advice: "resolve what AWS's message names" },
    { message: 'The feature is not supported in eu-west-3', advice: 'the feature is not in this Region' },
    { message: 'The feature is not available in eu-west-3', advice: 'the feature is not in this Region' },
    { message: 'Unsupported operation', advice: 'the feature is not in this Region' },
    { message: 'Because.', advice: "resolve what AWS's message names" },
  ])('has advice for "$message"', ({ message, advice }) => {
    expect(refused(message)).toContain(advice);
  });

  test('keeps its advice if another attempt can succeed', () => {
    expect(refused('Because.', false)).toBe('run the job again');
  });
});
