import { beforeAll, describe, expect, test } from '@jest/globals';
import { actionsOf } from '../../src/check/check.ts';
import { teardownActions } from '../../src/teardown/teardown.ts';
import { FAULTS } from '../faults/catalogue.ts';
import { complaintsAbout } from '../faults/oracle.ts';
import { type Ended, operationsOf, play } from '../faults/play.ts';
import { type Run, runsOf } from '../faults/runs.ts';
import { SCENARIOS } from '../faults/scenarios.ts';
import { permissionOf } from '../support/policies.ts';

/** The fraction of the runs of `npm run test:faults`. */
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

test('every scenario passes without faults', () => {
  expect(undisturbed.map(ended => [ended.scenario.name, complaintsAbout(ended, ended)])).toEqual(SCENARIOS.map(({ name }) => [name, []]));
  expect(undisturbed.map(({ job }) => job.outputs['status'])).toEqual([...Array(5).fill('healthy'), ...Array(3).fill('deleted')]);
});

test('every action that a run can call has a fault in a scenario', () => {
  const tried = new Set(undisturbed.flatMap(operationsOf).map(permissionOf));
  const recommendations = { text: '', rule: 'recommendations', setting: 'warning', region: undefined, until: undefined } as const;
  const check = actionsOf(
    {
      'aws-region': ['us-east-1'],
      rules: [recommendations],
      'fail-on': 'error',
      'on-missing': 'create',
      'role-description': 'Made by CI',
      'update-description': true,
      identities: ['example.com'],
      'configuration-sets': ['transactional'],
      'min-send-quota': 1,
      'min-send-rate': 1,
      tenants: ['acme'],
      'wait-timeout': 0,
      'dry-run': false,
    },
    0,
  );
  const teardown = teardownActions({ 'delete-resources': 'all', 'resource-tags': ['env=pr-1'], 'include-data': true, 'dry-run': false });
  const others = ['sts:AssumeRoleWithWebIdentity', 'sts:GetCallerIdentity', 'github:GetToken'];
  expect([...check, ...teardown, ...others].filter(action => !tried.has(action))).toEqual([]);
});

test('every fault applies to an operation', () => {
  const used = new Set(undisturbed.flatMap(runsOf).flatMap(({ troubles }) => troubles.map(({ fault }) => fault.name)));
  expect(FAULTS.map(({ name }) => name).filter(name => !used.has(name))).toEqual([]);
});

test('a sample of the faults has only allowed effects', async () => {
  const runs = undisturbed.flatMap(runsOf).filter((_, index) => index % SAMPLED === 0);
  const judged = async ({ name, undisturbed: measure, troubles }: Run): Promise<[string, string[]]> => [
    name,
    complaintsAbout(await play(measure.scenario, troubles), measure),
  ];
  expect(runs.length).toBeGreaterThan(5);
  expect(await Promise.all(runs.map(judged))).toEqual(runs.map(({ name }) => [name, []]));
}, 120_000);

/** A run as if a fault had hit its first operation, with another difference, and the expected complaint. */
interface Lie {
  readonly what: string;
  readonly scenario: string;
  readonly fault: string;
  readonly change: (ended: Ended) => Partial<Ended>;
  readonly complaint: string;
}

describe('a wrong result is found', () => {
  /** The run of a scenario as if a fault had hit its first operation, with another difference. */
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

  test.each<Lie>([
    {
      what: 'healthy, although nothing is known',
      scenario: CHECK,
      fault: 'HTML with 200',
      change: () => ({}),
      complaint: 'GetToken is not known, and the run is passed',
    },
    {
      what: 'an operation that is not named',
      scenario: ROLE,
      fault: '500, for ever',
      change: () => ({}),
      complaint: 'iam:GetRole is named',
    },
    {
      what: 'a summary without the text of AWS',
      scenario: ROLE,
      fault: '500, for ever',
      change: ended => ({ job: { ...ended.job, exitCode: 1 } }),
      complaint: "the summary has AWS's words on GetRole: InternalFailure by order, in GetRole",
    },
    {
      what: 'annotations without the text of AWS',
      scenario: ROLE,
      fault: '500, for ever',
      change: ended => ({ job: { ...ended.job, exitCode: 1, summary: 'InternalFailure by order, in GetRole' } }),
      complaint: "an annotation has AWS's words on GetRole: InternalFailure by order, in GetRole",
    },
    {
      what: "a green run without AWS's words",
      scenario: ROLE,
      fault: '400',
      change: () => ({}),
      complaint: "the summary has AWS's words on GetRole: BadRequestException by order, in GetRole",
    },
    {
      what: 'no report',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ job: { ...ended.job, report: undefined } }),
      complaint: 'there is no report',
    },
    {
      what: 'an invalid report',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ job: { ...ended.job, report: { ...(ended.job.report as object), looks: 'two' } } }),
      complaint: 'as its schema says',
    },
    {
      what: 'no end',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ job: { ...ended.job, exitCode: null } }),
      complaint: 'it ends with 0 or 1, not null',
    },
    {
      what: 'a late end',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ scenario: { ...ended.scenario, within: -1 } }),
      complaint: 'it ends within its time',
    },
    {
      what: 'a failure of a step that passes',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ job: { ...ended.job, exitCode: 1 } }),
      complaint: 'healthy is a red status',
    },
    {
      what: 'another status in the outputs',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => outputs(ended, { status: 'degraded' }),
      complaint: 'report and outputs have one status',
    },
    {
      what: 'no summary',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ job: { ...ended.job, summary: '' } }),
      complaint: 'the summary has the same one',
    },
    {
      what: 'a role that was not created',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => outputs(ended, { created: 'true' }),
      complaint: 'created is said',
    },
    {
      what: 'a description that was not set',
      scenario: CHECK,
      fault: '500, twice',
      change: ended => ({ after: { ...ended.after, description: undefined } }),
      complaint: 'it leaves what it leaves',
    },
    {
      what: 'deleted, although the role exists',
      scenario: ROLE,
      fault: '500, twice',
      change: ended => ({ after: ended.before }),
      complaint: 'deleted and absent are said',
    },
    {
      what: 'deleted resources that exist',
      scenario: ALL,
      fault: '500, twice',
      change: ended => ({ after: { ...ended.before, role: false } }),
      complaint: 'multi-region-endpoint global in eusc-de-east-1',
    },
    {
      what: 'kept resources that are missing',
      scenario: ALL,
      fault: '500, twice',
      change: ended => ({ after: { ...ended.after, resources: new Set() } }),
      complaint: 'nothing goes that stays without faults: identity example.com',
    },
    {
      what: 'incomplete outputs',
      scenario: ALL,
      fault: '500, twice',
      change: ended => outputs(ended, { 'deleted-resources': '[]' }),
      complaint: 'the outputs tell of the same deletions',
    },
  ])('$what', ({ scenario, fault, change, complaint }) => {
    expect(complaintsOf(scenario, fault, change)).toContainEqual(expect.stringContaining(complaint));
  });
});
