import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addResource } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf, type World } from '../../emulator/world.ts';
import { complaints } from '../report/schema.ts';
import { type At, cancelled, type Left } from './run.ts';

const BY_ROLE = { 'aws-region': 'us-east-1', 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' };
const TEARDOWN = { ...BY_ROLE, mode: 'teardown', 'allowed-account-ids': '111122223333' };
const SOVEREIGN = '777788889999';
const ALL = {
  ...TEARDOWN,
  'aws-region': 'eusc-de-east-1',
  'role-to-assume': `arn:aws-eusc:iam::${SOVEREIGN}:role/gate`,
  'allowed-account-ids': SOVEREIGN,
  'delete-resources': 'all',
  'resource-names': '*',
  'include-data': 'true',
};

/** Chooses where runs are cancelled, differently every day, to cover every point over time; set it to repeat a day. */
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** An account in the one Region of its partition, with some resources of SES. */
function sovereign(): World {
  const world = scenarios['european-sovereign-cloud']();
  const add = (kind: Parameters<typeof addResource>[2], name: string, more = {}) =>
    addResource(world, 'eusc-de-east-1', kind, name, { accountId: SOVEREIGN, ...more });
  const set = add('configuration-set', 'bulk');
  const identity = add('identity', 'example.eu', { dependsOn: [set] });
  add('tenant', 'acme', { dependsOn: [identity, set] });
  add('archive', 'mail');
  add('ingress-point', 'inbound');
  add('address-list', 'senders', { importJobs: [{ id: 'import-senders', status: 'PROCESSING' }] });
  return world;
}

/** A world with a deletion task in progress. */
function open(): { readonly world: World; readonly task: string } {
  const world = scenarios['teardown-unused']();
  const task = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/0a1b2c3d-4e5f-6789-abcd-ef0123456789';
  const states = ['IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED'];
  accountOf(world).deletion.tasks.set(task, {
    id: task,
    outcome: { states },
    status: 'IN_PROGRESS',
    pending: { until: 0 },
    looks: 0,
    ended: false,
  });
  return { world, task };
}

interface Run {
  readonly world: () => World;
  readonly inputs: Readonly<Record<string, string>>;
  /** The status without a cancellation. */
  readonly status: string;
  /** How many events and continuations are tried; all, if there are fewer. */
  readonly points: number;
}

const RUNS: Readonly<Record<string, Run>> = {
  'a check': { world: scenarios.healthy, inputs: BY_ROLE, status: 'healthy', points: 9 },
  'a check that creates the role': {
    world: scenarios['slow-create'],
    inputs: { ...BY_ROLE, 'on-missing': 'create' },
    status: 'healthy',
    points: 12,
  },
  'a check that changes the description': {
    world: scenarios.described,
    inputs: { ...BY_ROLE, 'role-description': 'made by the stack', 'update-description': 'true' },
    status: 'healthy',
    points: 7,
  },
  'a check that waits': {
    world: scenarios.paused,
    inputs: { ...BY_ROLE, 'wait-timeout': '5s' },
    status: 'unhealthy',
    points: 7,
  },
  'a dry run': { world: sovereign, inputs: { ...ALL, 'dry-run': 'true' }, status: 'planned', points: 6 },
  'a teardown of the role': { world: scenarios['teardown-unused'], inputs: TEARDOWN, status: 'deleted', points: 9 },
  'a teardown of what holds the role': {
    world: scenarios['teardown-in-use'],
    inputs: { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' },
    status: 'deleted',
    points: 6,
  },
  'a teardown of all resources': { world: sovereign, inputs: ALL, status: 'deleted', points: 6 },
  'a teardown that goes on': {
    world: () => open().world,
    inputs: { ...TEARDOWN, 'deletion-task-id': open().task },
    status: 'deleted',
    points: 7,
  },
};

const WRITE = /^(?:Create|Update|Delete|Set|Stop|Cancel)/;

interface Report {
  readonly status: string;
  readonly passed: boolean;
  readonly problem: { readonly code: string } | null;
  readonly role?: { readonly created: boolean; readonly descriptionUpdated: boolean };
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly teardown?: {
    readonly attempts: readonly { readonly task: string | null }[];
    readonly swept: readonly { readonly name: string; readonly arn?: string }[];
  };
}

/** Checks that all results are complete after a cancellation, and returns the report. */
function expectWhole(left: Left): Report {
  const { passes, outputs, summaries, lines, files } = left;
  expect(Object.keys(files)).toEqual(['ses-role-gate-report.json']);
  const report = JSON.parse(files['ses-role-gate-report.json'] ?? '') as Report;
  expect(complaints(report)).toBeNull();
  expect(outputs.get('status')).toBe(report.status);
  expect(passes).toBe(report.passed);
  for (const name of ['healthy', 'created', 'regions', 'findings', 'errors', 'warnings', 'report-path']) {
    expect([name, outputs.has(name)]).toEqual([name, true]);
  }
  expect(summaries).toHaveLength(1);
  expect(summaries[0]).toMatch(new RegExp(`^## \\S+ SES role (?:gate|teardown): ${report.status}(?: in .*)?\n`));
  expect(lines.at(-1)).toContain(` ${report.status}: `);
  return report;
}

/** Checks that the report has the changes to the account. */
function expectTold({ calls }: Left, report: Report): void {
  const done = calls.filter(({ action, status }) => WRITE.test(action) && status < 400);
  const asked = (action: string): number => done.filter(call => call.action === action).length;
  const told = (rule: string): boolean => report.findings.some(finding => finding.rule === rule && finding.message.includes('not known'));
  if (asked('CreateServiceLinkedRole') > 0) {
    expect([report.role?.created, told('role-exists')]).toContain(true);
  }
  if (asked('UpdateRoleDescription') > 0) {
    expect([report.role?.descriptionUpdated, told('description')]).toContain(true);
  }
  expect(report.teardown?.attempts.length ?? 0).toBeGreaterThanOrEqual(asked('DeleteServiceLinkedRole'));
  const swept = (report.teardown?.swept ?? []).flatMap(({ name, arn = '' }) => [name, ...arn.split('/')]);
  for (const { action, parameters } of done.filter(call => /^Delete(?!ServiceLinked)/.test(call.action))) {
    expect([action, Object.values(parameters).filter(value => swept.includes(String(value)))]).toEqual([action, [expect.anything()]]);
  }
}

describe.each(Object.entries(RUNS))('%s', (_what, { world, inputs, status, points }) => {
  const play = (at?: At): Promise<Left> => cancelled(world(), inputs, at);
  let uncancelled: Promise<Left> | undefined;
  const playOnce = (): Promise<Left> => {
    uncancelled ??= play();
    return uncancelled;
  };

  test('ends with its status if it is not cancelled', async () => {
    const left = await playOnce();
    expect(expectWhole(left).status).toBe(status);
    expectTold(left, expectWhole(left));
  });

  test.each(['event', 'await'] as const)(
    `leaves complete results if it is cancelled at any %s of ${points}, chosen by SEED=${SEED}`,
    async kind => {
      const usual = await playOnce();
      const last = kind === 'event' ? usual.events.length : usual.awaits;
      const decided = usual.events.indexOf('the output status');
      const answered = usual.events.lastIndexOf('an answer is there');
      const chosen = last <= points ? Array.from({ length: last }, (_, index) => index + 1) : sample(points, last);
      for (const number of chosen) {
        const left = await play(kind === 'event' ? { event: number } : { await: number });
        const report = expectWhole(left);
        const at = `${kind} ${number}, after ${left.events[left.before - 1]}`;
        if (report.status === 'cancelled') {
          expect([at, left.before <= decided]).toEqual([at, true]);
          expect(report.problem).toMatchObject({ code: 'cancelled' });
        } else {
          expect([at, report.status, left.before > answered]).toEqual([at, status, true]);
        }
        expectTold(left, report);
        expect([at, left.late]).toEqual([at, []]);
        expect([at, left.took < 5_000 || left.before === Number.POSITIVE_INFINITY]).toEqual([at, true]);
      }
    },
  );
});

/** Random numbers from 1 to `last`. */
function sample(count: number, last: number): number[] {
  return (
    fc.sample(fc.uniqueArray(fc.integer({ min: 1, max: last }), { minLength: count, maxLength: count }), { seed: SEED, numRuns: 1 })[0] ??
    []
  );
}
