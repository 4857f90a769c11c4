/** Runs the examples and the self-test with a runner on this machine (act), against the emulator. */
import { isDeepStrictEqual } from 'node:util';
import { PARAMETERS, stackOf } from '../__tests__/support/examples.ts';
import { addResource, resourcesOf } from '../emulator/inventory.ts';
import { scenarios } from '../emulator/scenarios.ts';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import { addAccount, healthyWorld, regionOf, verifiedIdentity, type World } from '../emulator/world.ts';
import { type RunOptions, Stage } from './act.ts';
import { goTool } from './tools.ts';

const OTHER = '444455556666';

/** A run of an example, and its expected result. */
interface Case extends RunOptions {
  readonly example: string;
  /** The state of AWS or of GitHub. */
  readonly when: string;
  readonly world: World;
  /** Whether the run passes. */
  readonly passes: boolean;
  /** The result of each job. No other job may run. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Outputs of steps, by job. */
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The command lines of the programs. */
  readonly calls?: readonly string[];
  /** The starts of lines in the job summary. */
  readonly summary?: readonly string[];
  /** The calls of AWS that change something. */
  readonly writes?: readonly string[];
  /** Names of the remaining resources, without those of every world. */
  readonly left?: readonly string[];
  /** Changes the world after a number of calls of an operation. */
  readonly meanwhile?: { readonly action: string; readonly calls: number; readonly change: (world: World) => void };
}

function twoAccounts(): World {
  const world = healthyWorld();
  addAccount(world, { id: OTHER });
  return world;
}

function pause(world: World, region: string, account?: string): World {
  regionOf(world, region, account).account.SendingEnabled = false;
  return world;
}

/** Adds an identity with each name to each account. */
function withIdentities(world: World, ...names: readonly string[]): World {
  for (const accountId of world.accounts.keys()) {
    for (const name of names) {
      addResource(world, 'us-east-1', 'identity', name, { accountId });
    }
  }
  return world;
}

const ALWAYS = new Set(resourcesOf(healthyWorld()).map(({ name }) => name));

/** Returns the names of a world's resources, without those of every world. */
function namesOf(world: World): string[] {
  return [...new Set(resourcesOf(world).map(({ name }) => name))].filter(name => !ALWAYS.has(name));
}

const NPM = 'npm ci';
const CDK = 'npx cdk deploy --all --require-approval never';
const SAM = 'sam deploy --no-confirm-changeset --no-fail-on-empty-changeset';
const GATE = { example: 'gate-before-cdk.yml', jobs: { 'SES gate': 'success', CDK: 'success' }, passes: true } as const;
const HELD = { ...GATE, jobs: { 'SES gate': 'failure' }, passes: false, calls: [] } as const;
const DECIDE = { example: 'outputs.yml', passes: true } as const;
const MATRIX = { example: 'matrix.yml', passes: true } as const;
const GATES = Object.fromEntries(
  ['111122223333', OTHER].flatMap(account => ['us-east-1', 'eu-west-1'].map(region => [`SES gate of ${account} in ${region}`, 'success'])),
);
const PULL_REQUEST = { example: 'pull-request.yml', event: 'pull_request', passes: true } as const;
/** Returns a pull request of this repository or of a fork. */
const pullRequest = (number: number, from = 1, minutesAgo = 90): object => ({
  number,
  closed_at: new Date(Date.now() - 60_000 * minutesAgo).toISOString().replace(/\.\d+/, ''),
  head: { ref: 'feature', repo: { id: from } },
  base: { ref: 'main', repo: { id: 1 } },
});
const opened = (from?: number): unknown => ({ action: 'opened', number: 1, pull_request: pullRequest(1, from) });
const CLOSED = { example: 'closed-pull-requests.yml', event: 'schedule', passes: true, jobs: { Teardown: 'success' } } as const;
const SHARED = scenarios['teardown-shared'];
/** A template of the first pull request stays, because it needs `include-data`, and an identity in a Region outside the example. */
const AFTER_ONE = namesOf(SHARED()).filter(name => name.startsWith('pr-2') || ['pr-1-receipt', 'pr-1.example.com'].includes(name));
const REVIEWED = { example: 'reviewed-teardown.yml', event: 'workflow_dispatch', payload: { inputs: { resources: 'old-*' } } } as const;
const FLEET = { example: 'fleet-check.yml' } as const;

const CASES: readonly Case[] = [
  { ...GATE, when: 'SES is ready', world: healthyWorld(), calls: [NPM, CDK], outputs: { 'SES gate': { status: 'healthy' } }, writes: [] },
  {
    ...GATE,
    when: 'there is no role',
    world: scenarios.missing(),
    calls: [NPM, CDK],
    outputs: { 'SES gate': { created: 'true' } },
    writes: ['CreateServiceLinkedRole'],
  },
  { ...HELD, when: 'sending is paused', world: scenarios.paused(), outputs: { 'SES gate': { status: 'unhealthy' } } },
  { ...HELD, when: 'the role cannot be read', world: scenarios['denied-iam'](), outputs: { 'SES gate': { status: 'unknown' } } },
  { ...HELD, when: 'the repository is not trusted', world: scenarios.untrusted(), outputs: { 'SES gate': { status: 'error' } } },
  {
    ...GATE,
    example: 'gate-before-terraform.yml',
    when: "the role's description differs",
    world: scenarios.described(),
    jobs: { 'SES gate': 'success', Terraform: 'success' },
    calls: ['terraform init -input=false', 'terraform apply -input=false -auto-approve'],
    writes: ['UpdateRoleDescription'],
  },
  {
    ...GATE,
    example: 'gate-before-cloudformation.yml',
    when: 'SES is ready',
    world: healthyWorld(),
    jobs: { 'SES gate': 'success', CloudFormation: 'success' },
    calls: ['aws cloudformation deploy --stack-name mail --template-file template.yml --no-fail-on-empty-changeset'],
  },
  {
    ...GATE,
    example: 'gate-before-sam.yml',
    when: 'the identity is verified meanwhile',
    world: scenarios['unverified-identity'](),
    meanwhile: {
      action: 'GetEmailIdentity',
      calls: 1,
      change: world => regionOf(world, 'us-east-1').identities.set('example.com', verifiedIdentity()),
    },
    jobs: { 'SES gate': 'success', SAM: 'success' },
    calls: ['sam build', SAM],
  },

  {
    ...DECIDE,
    when: 'both Regions are ready',
    world: healthyWorld(),
    jobs: { 'SES gate': 'success', Deploy: 'success' },
    outputs: { 'SES gate': { healthy: 'true' } },
  },
  {
    ...DECIDE,
    when: 'one Region is not',
    world: scenarios.paused(),
    jobs: { 'SES gate': 'success', 'Deploy to Europe alone': 'success' },
    outputs: { 'SES gate': { healthy: 'false', status: 'unhealthy' } },
  },
  {
    ...DECIDE,
    when: 'there is no role',
    world: scenarios.missing(),
    jobs: { 'SES gate': 'success', Hold: 'success' },
    outputs: { 'SES gate': { status: 'missing' } },
  },

  { ...MATRIX, when: 'two accounts are ready in two Regions', world: twoAccounts(), jobs: { ...GATES, Deploy: 'success' } },
  {
    ...MATRIX,
    when: 'one account is not ready in one Region',
    world: pause(twoAccounts(), 'eu-west-1', OTHER),
    passes: false,
    jobs: { ...GATES, [`SES gate of ${OTHER} in eu-west-1`]: 'failure' },
  },

  {
    ...PULL_REQUEST,
    when: 'it is opened',
    world: SHARED(),
    payload: opened(),
    jobs: { Deploy: 'success' },
    calls: [NPM, 'npx cdk deploy --require-approval never --tags env=pr-1 Mail-1'],
    writes: [],
  },
  { ...PULL_REQUEST, when: 'it comes from a fork', world: SHARED(), payload: opened(2), jobs: {}, calls: [], writes: [] },
  {
    ...CLOSED,
    when: 'one was closed',
    world: SHARED(),
    answer: [pullRequest(1)],
    outputs: { Teardown: { status: 'kept' } },
    left: AFTER_ONE,
  },
  { ...CLOSED, when: 'one of a fork was closed', world: SHARED(), answer: [pullRequest(1, 2)], writes: [] },
  { ...CLOSED, when: 'one was closed just now', world: SHARED(), answer: [pullRequest(1, 1, 5)], writes: [] },
  { ...CLOSED, when: 'none was closed', world: SHARED(), answer: [], writes: [] },

  {
    example: 'scheduled-teardown.yml',
    when: 'it is Friday',
    event: 'schedule',
    world: scenarios['teardown-in-use'](),
    passes: true,
    jobs: { Teardown: 'success' },
    outputs: { Teardown: { status: 'deleted' } },
  },

  {
    ...REVIEWED,
    when: 'the plan still holds',
    world: withIdentities(healthyWorld(), 'old-1.example.com', 'new.example.com'),
    passes: true,
    jobs: { Plan: 'success', Apply: 'success' },
    outputs: {
      Plan: { status: 'planned' },
      Apply: {
        status: 'deleted',
        'deleted-resources':
          '[{"region":"us-east-1","kind":"identity","name":"old-1.example.com","arn":"arn:aws:ses:us-east-1:111122223333:identity/old-1.example.com"}]',
      },
    },
  },
  {
    ...REVIEWED,
    when: 'an identity was added meanwhile',
    world: withIdentities(healthyWorld(), 'old-1.example.com'),
    meanwhile: { action: 'AssumeRoleWithWebIdentity', calls: 2, change: world => withIdentities(world, 'old-2.example.com') },
    passes: false,
    jobs: { Plan: 'success', Apply: 'failure' },
    outputs: { Plan: { status: 'planned' }, Apply: { status: 'refused' } },
    writes: [],
  },

  {
    ...FLEET,
    when: 'all accounts are ready',
    world: twoAccounts(),
    passes: true,
    jobs: {
      'Fleet/Targets': 'success',
      'Fleet/production': 'success',
      'Fleet/staging': 'success',
      'Fleet/Table': 'success',
      Deploy: 'success',
    },
    outputs: { 'Fleet/Table': { passed: 'true', healthy: 'true' } },
    summary: [
      '## ✅ SES role gate: 2 of 2 targets passed',
      '| production | ✅ healthy | <code>111122223333</code> | ✅ us&#8209;east&#8209;1, eu&#8209;west&#8209;1 |',
      '| staging | ✅ healthy | <code>444455556666</code> | ✅ us&#8209;east&#8209;1, eu&#8209;west&#8209;1 |',
    ],
  },
  {
    ...FLEET,
    when: 'one account is not ready in one Region',
    world: pause(twoAccounts(), 'eu-west-1', OTHER),
    passes: false,
    jobs: { 'Fleet/Targets': 'success', 'Fleet/production': 'success', 'Fleet/staging': 'failure', 'Fleet/Table': 'failure' },
    outputs: { 'Fleet/Table': { passed: 'false', healthy: 'false' } },
    summary: [
      '## ❌ SES role gate: 1 of 2 targets passed',
      '| staging | ❌ unhealthy | <code>444455556666</code> | ✅ us&#8209;east&#8209;1<br>❌ eu&#8209;west&#8209;1 |',
      "- ❌ <strong>staging</strong>: the account's sending is paused<br>**Fix:** find out who",
    ],
  },
  {
    ...FLEET,
    when: 'one account is not there',
    world: healthyWorld(),
    passes: false,
    jobs: { 'Fleet/Targets': 'success', 'Fleet/production': 'success', 'Fleet/staging': 'failure', 'Fleet/Table': 'failure' },
    outputs: { 'Fleet/staging': { status: 'error' }, 'Fleet/Table': { passed: 'false' } },
    summary: ['## ❌ SES role gate: 1 of 2 targets passed', '| staging | ❌ error |  |'],
  },
  {
    example: 'fleet-teardown.yml',
    when: 'it is night',
    event: 'schedule',
    world: withIdentities(twoAccounts(), 'sandbox-1.example.com', 'kept.example.com'),
    passes: true,
    jobs: { 'Fleet/Targets': 'success', 'Fleet/sandbox-a': 'success', 'Fleet/sandbox-b': 'success', 'Fleet/Table': 'success' },
    outputs: { 'Fleet/sandbox-a': { status: 'deleted' }, 'Fleet/sandbox-b': { status: 'deleted' } },
    summary: [
      '## ✅ SES role gate: 2 of 2 targets passed',
      '| sandbox-b | ✅ deleted | <code>444455556666</code> | 1 | 1 |',
      '- sandbox-b: <code>sha256:',
    ],
    left: ['kept.example.com'],
  },
];

/**
 * Adds the roles that an example assumes to every account, with the permissions of the template. Their trust is the emulator's own, because
 * every job gets the same subject here. `__tests__/contract/examples.test.ts` checks the trusted subjects.
 */
function withRoles(world: World, example: string): World {
  for (const { callerRoles, id, partition } of world.accounts.values()) {
    const roles = stackOf(PARAMETERS.get(example), { id, partition }).roles();
    for (const known of [...callerRoles.values()]) {
      // The first policy allows everything. The denials of a scenario follow.
      const [, ...denied] = known.policies;
      for (const { RoleName, MaxSessionDuration: maxSessionDuration, Policies } of roles) {
        const arn = known.arn.replace(/[^/]*$/, RoleName);
        callerRoles.set(arn, {
          ...known,
          arn,
          policies: [...Policies.map(({ PolicyDocument }) => PolicyDocument), ...denied],
          maxSessionDuration,
        });
      }
    }
  }
  return world;
}

/** Changes the world as soon as an operation was called `calls` times. */
function changeLater(emulator: Emulator, { action, calls, change }: NonNullable<Case['meanwhile']>): NodeJS.Timeout {
  const timer = setInterval(() => {
    if (emulator.calls.filter(call => call.action === action).length >= calls) {
      clearInterval(timer);
      change(emulator.world);
    }
  }, 10);
  return timer;
}

let passed = 0;
let failed = 0;

/** Compares a value with the expected one. Returns false if they differ. */
function compare(name: string, expected: unknown, got: unknown): boolean {
  const same = isDeepStrictEqual(got, expected);
  if (same) {
    passed++;
    console.log(`ok      ${name}`);
  } else {
    failed++;
    console.log(`FAILED  ${name}\n  expected: ${JSON.stringify(expected)}\n  got:      ${JSON.stringify(got)}`);
  }
  return same;
}

/** Returns the entries of `all` with the names in `wanted`. */
function pick(
  all: Readonly<Record<string, string>> = {},
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.keys(wanted).map(name => [name, all[name]]));
}

const WRITE = /^(?:Cancel|Create|Delete|Put|Set|Stop|Update)/;

async function play(
  stage: Stage,
  { example, when, world, passes, jobs, outputs = {}, calls, summary = [], writes, left, meanwhile, ...options }: Case,
): Promise<void> {
  const emulator = await startEmulator(withRoles(world, example));
  const timer = meanwhile && changeLater(emulator, meanwhile);
  const run = await stage.run(stage.examples, example, { ...options, env: { ...emulator.environment(), ...options.env } });
  clearInterval(timer);
  await emulator.close();
  const line = (start: string): string | undefined => run.summary.split('\n').find(each => each.startsWith(start));
  const facts: readonly { readonly what: string; readonly expected: unknown; readonly got: unknown }[] = [
    { what: 'jobs', expected: jobs, got: run.jobs },
    { what: 'the run passes', expected: passes, got: run.exitCode === 0 },
    { what: 'nothing is fetched', expected: false, got: run.log.includes('LocalRepositoryCache not matched') },
    ...Object.entries(outputs).map(([job, wanted]) => ({
      what: `outputs of ${job}`,
      expected: wanted,
      got: pick(run.outputs[job], wanted),
    })),
    ...summary.map(start => ({ what: 'summary', expected: start, got: line(start)?.slice(0, start.length) })),
    ...(calls ? [{ what: 'programs', expected: calls, got: run.calls }] : []),
    ...(writes
      ? [{ what: 'writes', expected: writes, got: emulator.calls.map(({ action }) => action).filter(action => WRITE.test(action)) }]
      : []),
    ...(left ? [{ what: 'left', expected: left, got: namesOf(world) }] : []),
  ];
  if (facts.map(({ what, expected, got }) => compare(`${example}: ${when}: ${what}`, expected, got)).includes(false)) {
    console.log(run.log.replaceAll(/^/gm, '  | '));
  }
}

/** The jobs of the self-test start their own emulators. */
async function playSelfTest(stage: Stage): Promise<void> {
  const run = await stage.run(stage.project, 'self-test.yml', { matrix: { os: 'ubuntu-latest' } });
  const cases = ['healthy', 'sandbox', 'impostor', 'missing', 'denied-ses', 'teardown-in-use'].map(name => `${name} on ubuntu-latest`);
  const jobs = Object.fromEntries([...cases, 'Gate', 'After the gate', 'Self-test passed'].map(name => [name, 'success']));
  if (!compare('self-test.yml: jobs', jobs, run.jobs) || !compare('self-test.yml: the run passes', 0, run.exitCode)) {
    console.log(run.log.replaceAll(/^/gm, '  | '));
  }
}

/** The number of concurrent runs. */
const SIDE_BY_SIDE = 6;

const stage = new Stage(goTool('github.com/nektos/act', 'v0.2.89'));
try {
  const only = process.argv[2] ?? '';
  const queue = CASES.filter(({ example }) => example.includes(only)).map(each => () => play(stage, each));
  if ('self-test.yml'.includes(only)) {
    queue.unshift(() => playSelfTest(stage));
  }
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await next();
      }
    }),
  );
} finally {
  stage.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
