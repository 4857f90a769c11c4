import { beforeAll, describe, expect, test } from '@jest/globals';
import { actionsOf } from '../../src/check/check.ts';
import { teardownActions } from '../../src/teardown/actions.ts';
import { FAULTS } from './catalogue.ts';
import { complaintsAbout } from './oracle.ts';
import { type Ended, operationsOf, play } from './play.ts';
import { type Run, runsOf } from './runs.ts';
import { SCENARIOS } from './scenarios.ts';

/** Of all runs of `npm run test:faults`, one in so many. */
const SAMPLED = 120;

let undisturbed: readonly Ended[];
beforeAll(async () => {
  undisturbed = await Promise.all(SCENARIOS.map(scenario => play(scenario)));
});

/** The run of a scenario without faults. */
function run(name: string): Ended {
  const found = undisturbed.find(({ scenario }) => scenario.name === name);
  if (found === undefined) {
    throw new Error(`there is no scenario ${name}`);
  }
  return found;
}

test('without faults, every scenario ends well', () => {
  expect(undisturbed.map(ended => [ended.scenario.name, complaintsAbout(ended, ended)])).toEqual(SCENARIOS.map(({ name }) => [name, []]));
  expect(undisturbed.map(({ job }) => job.outputs['status'])).toEqual([...Array(4).fill('healthy'), ...Array(3).fill('deleted')]);
});

test('every action that a run may call is one that goes wrong in some scenario', () => {
  const tried = new Set(
    undisturbed.flatMap(operationsOf).map(({ service, action }) => `${service === 'mailmanager' ? 'ses' : service}:${action}`),
  );
  const check = actionsOf({
    'aws-region': ['us-east-1'],
    rules: {},
    'fail-on': 'error',
    'on-missing': 'create',
    'role-description': 'Made by CI',
    'update-description': true,
    identities: ['example.com'],
    'configuration-sets': ['transactional'],
    'min-send-quota': 1,
    'wait-timeout': 0,
    'dry-run': false,
  });
  const teardown = teardownActions({ 'delete-resources': 'all', 'resource-tags': ['env=pr-1'], 'include-data': true, 'dry-run': false });
  const others = ['sts:AssumeRoleWithWebIdentity', 'sts:GetCallerIdentity', 'github:GetToken'];
  expect([...check, ...teardown, ...others].filter(action => !tried.has(action))).toEqual([]);
});

test('every fault goes wrong with something', () => {
  const used = new Set(undisturbed.flatMap(runsOf).flatMap(({ troubles }) => troubles.map(({ fault }) => fault.name)));
  expect(FAULTS.map(({ name }) => name).filter(name => !used.has(name))).toEqual([]);
});

test('a sample of what can go wrong ends as it may', async () => {
  const runs = undisturbed.flatMap(runsOf).filter((_, index) => index % SAMPLED === 0);
  const judged = async ({ name, undisturbed: measure, troubles }: Run): Promise<[string, string[]]> => [
    name,
    complaintsAbout(await play(measure.scenario, troubles), measure),
  ];
  expect(runs.length).toBeGreaterThan(5);
  expect(await Promise.all(runs.map(judged))).toEqual(runs.map(({ name }) => [name, []]));
}, 120_000);

describe('a lie is found', () => {
  /** The run of a scenario as if a fault had hit its first operation, and with something else that differs. */
  function complaintsOf(name: string, fault: string, change: (ended: Ended) => Partial<Ended>): string[] {
    const ended = run(name);
    const [operation] = operationsOf(ended);
    const found = FAULTS.find(each => each.name === fault);
    const troubles = operation && found ? [{ operation, fault: found, effect: found.effect(operation), met: true }] : [];
    return complaintsAbout({ ...ended, troubles, ...change(ended) }, ended);
  }
  const outputs = (ended: Ended, more: Readonly<Record<string, string>>): Pick<Ended, 'job'> => ({
    job: { ...ended.job, outputs: { ...ended.job.outputs, ...more } },
  });
  const [CHECK, ROLE, ALL] = ['check', 'teardown of the role', 'teardown of all'];

  test.each<[what: string, scenario: string, fault: string, change: (ended: Ended) => Partial<Ended>, complaint: string]>([
    ['healthy, though nothing could be known', CHECK, 'HTML with 200', () => ({}), 'GetToken is not known, and the run is passed'],
    ['an operation that nobody names', ROLE, '500, for ever', () => ({}), 'iam:GetRole is named'],
    ['no report', CHECK, '500, twice', ended => ({ job: { ...ended.job, report: undefined } }), 'there is no report'],
    [
      'a report that is none',
      CHECK,
      '500, twice',
      ended => ({ job: { ...ended.job, report: { ...(ended.job.report as object), looks: 'two' } } }),
      'as its schema says',
    ],
    ['no end', CHECK, '500, twice', ended => ({ job: { ...ended.job, exitCode: null } }), 'it ends with 0 or 1, not null'],
    ['a late end', CHECK, '500, twice', ended => ({ scenario: { ...ended.scenario, within: -1 } }), 'it ends within its time'],
    ['red, though it passes', CHECK, '500, twice', ended => ({ job: { ...ended.job, exitCode: 1 } }), 'healthy is a red status'],
    [
      'another status in the outputs',
      CHECK,
      '500, twice',
      ended => outputs(ended, { status: 'degraded' }),
      'report and outputs have one status',
    ],
    ['no summary', CHECK, '500, twice', ended => ({ job: { ...ended.job, summary: '' } }), 'the summary has the same one'],
    ['a role that was not created', CHECK, '500, twice', ended => outputs(ended, { created: 'true' }), 'created is said'],
    [
      'a description that was not set',
      CHECK,
      '500, twice',
      ended => ({ after: { ...ended.after, description: undefined } }),
      'it leaves what it leaves',
    ],
    ['deleted, though it is there', ROLE, '500, twice', ended => ({ after: ended.before }), 'deleted and absent are said'],
    [
      'resources that are there',
      ALL,
      '500, twice',
      ended => ({ after: { ...ended.before, role: false } }),
      'what is called deleted is gone: multi-region-endpoint global',
    ],
    [
      'resources that are gone, and were to stay',
      ALL,
      '500, twice',
      ended => ({ after: { ...ended.after, resources: new Set() } }),
      'nothing goes that stays without faults: identity example.com',
    ],
    [
      'outputs that tell less',
      ALL,
      '500, twice',
      ended => outputs(ended, { 'deleted-resources': '[]' }),
      'the outputs tell of the same deletions',
    ],
  ])('%s', (_what, scenario, fault, change, complaint) => {
    expect(complaintsOf(scenario, fault, change)).toContainEqual(expect.stringContaining(complaint));
  });
});
