/** Scenes for the summaries: worlds of the emulator, and inputs of the action. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addResource } from '../emulator/inventory.ts';
import { type Job, type JobOptions, runJob } from '../emulator/job.ts';
import { scenarios } from '../emulator/scenarios.ts';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import { accountOf, PULL_REQUEST, regionOf, SES_REGIONS, type World } from '../emulator/world.ts';

export interface Scene {
  readonly title: string;
  readonly world: () => World;
  /** Prepares the running emulator. */
  readonly prepare?: (emulator: Emulator) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly status: string;
  readonly options?: (emulator: Emulator) => JobOptions;
}

const GATE = { 'aws-region': 'us-east-1, eu-west-1', 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' };

const TEARDOWN = {
  ...GATE,
  mode: 'teardown',
  'allowed-account-ids': '111122223333',
  'delete-resources': 'blocking',
  'resource-names': '*',
  'include-data': 'true',
  'initial-delay': '2s',
};

/** AWS might name only some users of the role. The second request shows the others. */
function inUseTwice(): World {
  const world = scenarios['teardown-in-use']();
  accountOf(world).deletion.script.push({ states: ['IN_PROGRESS', 'FAILED'], usage: 1 });
  return world;
}

function badInManyWays(): World {
  const world = scenarios['drifted-trust']();
  accountOf(world).role?.inlinePolicies.push('debug');
  const paused = regionOf(world, 'us-east-1').account;
  paused.SendingEnabled = false;
  paused.EnforcementStatus = 'PROBATION';
  const sandbox = regionOf(world, 'eu-west-1');
  sandbox.account.ProductionAccessEnabled = false;
  sandbox.account.SendQuota = { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 3 };
  sandbox.configurationSets.clear();
  regionOf(world, 'eu-central-1').identities.clear();
  return world;
}

function sandboxEverywhere(): World {
  const world = scenarios.healthy();
  for (const { account } of accountOf(world).regions.values()) {
    account.ProductionAccessEnabled = false;
  }
  return world;
}

function changed(): World {
  const world = scenarios['drifted-trust']();
  regionOf(world, 'us-east-1').account.SendingEnabled = false;
  regionOf(world, 'eu-west-1').account.ProductionAccessEnabled = false;
  return world;
}

/** Resources of several kinds in four Regions. */
function crowded(): World {
  const world = scenarios.healthy();
  for (const region of ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-southeast-2']) {
    for (const kind of ['configuration-set', 'template', 'rule-set', 'identity'] as const) {
      for (let number = 1; number <= 3; number++) {
        const name = kind === 'identity' ? `mail-${number}.example.com` : `pr-${number}-${kind}`;
        addResource(world, region, kind, name, { tags: { env: number < 3 ? 'pr' : 'prod' } });
      }
    }
    addResource(world, region, 'contact-list', 'customers', { tags: { env: 'pr' } });
  }
  return world;
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '[a link](https://example.com)',
  '`code` | cell | @octo-org #1',
  `${'long'.repeat(30)}`,
  '</code></td></tr></table><h1>healthy',
];

function hostile(): World {
  const world = scenarios.healthy();
  for (const name of HOSTILE) {
    addResource(world, 'us-east-1', 'ingress-point', name);
  }
  accountOf(world).deletion.script.push(
    { states: ['FAILED'], reason: `${HOSTILE.join(' ')}\n::error::hostile` },
    { states: ['FAILED'], reason: HOSTILE.join(' ') },
  );
  return world;
}

/** Ends the job as a cancelled workflow does, after the gate's first read of SES. */
const cancelled = (emulator: Emulator): JobOptions => ({
  started: child => {
    const timer = setInterval(() => {
      if (emulator.calls.some(({ action }) => action === 'GetAccount')) {
        clearInterval(timer);
        setTimeout(() => child.kill('SIGINT'), 1_500);
      }
    }, 20);
    child.once('close', () => clearInterval(timer));
  },
});

const onPullRequest = (): JobOptions => ({
  event: {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: PULL_REQUEST,
      pull_request: {
        number: PULL_REQUEST,
        head: { sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091', repo: { full_name: 'octo-org/mailer' } },
      },
    },
  },
});

const QUICK = { 'initial-delay': '1s', 'max-delay': '1s', 'max-attempts': '2' };

export const SCENES = {
  healthy: { title: 'A healthy account', world: scenarios.healthy, inputs: GATE, status: 'healthy' },
  degraded: { title: 'A sandbox', world: scenarios.sandbox, inputs: GATE, status: 'degraded' },
  changed: { title: 'A changed role, and paused sending', world: changed, inputs: GATE, status: 'unhealthy' },
  unhealthy: {
    title: 'Many errors in three Regions',
    world: badInManyWays,
    inputs: {
      ...GATE,
      'aws-region': 'us-east-1, eu-west-1, eu-central-1',
      identities: 'example.com',
      'configuration-sets': 'transactional',
      'min-send-quota': '1000',
    },
    status: 'unhealthy',
  },
  impostor: { title: 'Another role with the same name', world: scenarios.impostor, inputs: GATE, status: 'unhealthy' },
  'many-regions': {
    title: 'Every Region',
    world: sandboxEverywhere,
    inputs: { ...GATE, 'aws-region': SES_REGIONS.join(' ') },
    status: 'degraded',
  },
  missing: { title: 'No role yet', world: scenarios.missing, inputs: GATE, status: 'missing' },
  created: {
    title: 'No role yet, with on-missing: create',
    world: scenarios.missing,
    inputs: { ...GATE, 'on-missing': 'create' },
    status: 'healthy',
  },
  unknown: { title: 'A role without permissions', world: scenarios['denied-iam'], inputs: GATE, status: 'unknown' },
  refused: {
    title: 'Another account',
    world: scenarios.healthy,
    inputs: { ...GATE, 'allowed-account-ids': '999999999999' },
    status: 'refused',
  },
  input: {
    title: 'Inputs with mistakes',
    world: scenarios.healthy,
    inputs: { ...GATE, 'fail-on': 'sometimes', 'wait-timeout': 'soon', rules: 'role-exist: error' },
    status: 'error',
  },
  untrusted: { title: 'A repository that the role does not trust', world: scenarios.untrusted, inputs: GATE, status: 'error' },
  cancelled: {
    title: 'Cancelled while it waits for the gate to pass',
    world: scenarios.paused,
    inputs: { ...GATE, 'wait-timeout': '5m' },
    status: 'cancelled',
    options: cancelled,
  },
  deleted: { title: 'A teardown of a role in use', world: inUseTwice, inputs: TEARDOWN, status: 'deleted' },
  absent: { title: 'A teardown of nothing', world: scenarios.missing, inputs: TEARDOWN, status: 'absent' },
  planned: {
    title: 'A teardown as a dry run',
    world: scenarios['teardown-everything'],
    inputs: { ...TEARDOWN, 'delete-resources': 'all', 'include-data': 'false', 'dry-run': 'true' },
    status: 'planned',
  },
  'in-use': {
    title: 'A role in use',
    world: scenarios['teardown-in-use'],
    inputs: { ...TEARDOWN, ...QUICK, 'resource-names': 'inbound*', 'include-data': 'false' },
    status: 'in-use',
  },
  kept: {
    title: 'A role that is kept, because others use it',
    world: scenarios['teardown-in-use'],
    inputs: { ...TEARDOWN, ...QUICK, 'delete-resources': 'none', 'resource-names': '', 'when-in-use': 'keep' },
    status: 'kept',
  },
  'timed-out': {
    title: 'A deletion that does not end',
    world: () => {
      const world = scenarios['teardown-unused']();
      accountOf(world).deletion.script.push({ states: ['IN_PROGRESS'] });
      return world;
    },
    inputs: { ...TEARDOWN, 'delete-resources': 'none', 'resource-names': '', timeout: '4s' },
    status: 'timed-out',
  },
  crowded: {
    title: 'A teardown of many resources, one of which cannot be deleted',
    world: crowded,
    prepare: emulator =>
      emulator.fail('DeleteRuleSet', {
        status: 403,
        code: 'AccessDeniedException',
        message: 'User is not authorized to perform ses:DeleteRuleSet.',
        region: 'eu-west-1',
      }),
    inputs: { ...TEARDOWN, ...QUICK, 'delete-resources': 'all', 'resource-names': '', 'resource-tags': 'env=pr', 'include-data': 'false' },
    status: 'error',
  },
  hostile: {
    title: 'Hostile names',
    world: hostile,
    inputs: { ...TEARDOWN, ...QUICK, 'resource-names': 'nothing', 'include-data': 'false' },
    status: 'in-use',
  },
  comment: {
    title: 'A comment on a pull request',
    world: changed,
    inputs: { ...GATE, 'comment-on-pr': 'always' },
    status: 'unhealthy',
    options: onPullRequest,
  },
} as const satisfies Readonly<Record<string, Scene>>;

export interface Shown {
  readonly job: Job;
  /** The comment on the pull request if there is one, otherwise the job summary. */
  readonly markdown: string;
  readonly calls: number;
}

/**
 * Plays a scene with the shipped dist/.
 *
 * @throws if the run ends with another status
 */
export async function play({ title, world: make, prepare, inputs, status, options }: Scene): Promise<Shown> {
  const world = make();
  const emulator = await startEmulator(world);
  try {
    prepare?.(emulator);
    const job = await runJob(emulator.environment(), { ...options?.(emulator), inputs });
    if (job.outputs['status'] !== status) {
      throw new Error(`${title}: the status is ${job.outputs['status']}, not ${status}\n${job.log}`);
    }
    const [comment] = world.github.pullRequests.get(PULL_REQUEST)?.comments ?? [];
    return { job, markdown: comment?.body ?? job.summary, calls: emulator.calls.length };
  } finally {
    await emulator.close();
  }
}

/** Returns the table of these reports that the shipped fleet/ writes. */
export async function fleet(reports: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(report ?? 'none'));
  }
  const targets = JSON.stringify(Object.keys(reports).map(name => ({ name, 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' })));
  const { summary } = await runJob({}, { inputs: { reports: folder, targets }, entry: 'dist/fleet/index.js' });
  rmSync(folder, { recursive: true });
  return summary;
}
