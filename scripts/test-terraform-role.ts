/**
 * Manages the role on the emulator with Terraform, together with the action. Needs Terraform. Takes the AWS provider from the provider
 * folders of this machine, or else from Terraform's registry.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addResource } from '../emulator/inventory.ts';
import { runJob } from '../emulator/job.ts';
import { scenarios } from '../emulator/scenarios.ts';
import { startEmulator } from '../emulator/server.ts';
import { accountOf, healthyWorld, userKeyOf, type World } from '../emulator/world.ts';

const ARN = 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES';
const ADDRESS = 'aws_iam_service_linked_role.ses';

/** Folders of providers: Terraform's default ones and others. */
const PLUGINS = ['.terraform.d/plugins', '.local/share/terraform/plugins']
  .map(folder => join(homedir(), folder))
  .concat('/usr/local/share/terraform/plugins', '/usr/share/terraform/plugins', '/opt/*');
const [PROVIDER] = globSync(PLUGINS.map(folder => join(folder, 'registry.terraform.io', 'hashicorp', 'aws')));

let passed = 0;
let failed = 0;

function equal(title: string, got: unknown, expected: unknown): void {
  if (isDeepStrictEqual(got, expected)) {
    passed += 1;
    console.log(`ok      ${title}`);
  } else {
    failed += 1;
    console.log(`FAILED  ${title}\n  expected: ${JSON.stringify(expected)}\n  got:      ${JSON.stringify(got)}`);
  }
}

interface Ended {
  readonly code: number;
  /** The output without frames and line breaks. */
  readonly said: string;
}

/** An account, a Terraform stack in it, and the action. */
class Stack {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#env = env;
  }

  async terraform(...args: readonly string[]): Promise<Ended> {
    const { promise, resolve } = Promise.withResolvers<Ended>();
    const env = {
      PATH: process.env['PATH'],
      HOME: this.#folder,
      // Ignores the settings of this machine, and does not check for newer versions.
      TF_CLI_CONFIG_FILE: '/dev/null',
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      ...this.#env,
    };
    execFile('terraform', args, { cwd: this.#folder, env, timeout: 120_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? 1);
      resolve({ code, said: (stdout + stderr).replace(/[│╷╵]/g, '').replace(/\s+/g, ' ') });
    });
    return promise;
  }

  /** Runs a command with a description of the role, without questions or colors. */
  async keep(command: 'apply' | 'plan' | 'destroy' | 'import', description: string, ...args: readonly string[]): Promise<Ended> {
    const flags = command === 'apply' || command === 'destroy' ? ['-auto-approve'] : [];
    return this.terraform(command, ...flags, '-input=false', '-no-color', '-var', `description=${description}`, ...args);
  }

  /** Returns the exit code of a plan: 0 without changes, 2 with changes. */
  async changes(description: string): Promise<number> {
    return (await this.keep('plan', description, '-detailed-exitcode')).code;
  }

  /** Runs the action, and returns its status. */
  async action(inputs: Readonly<Record<string, string>>): Promise<string | undefined> {
    const job = await runJob(this.#env, { inputs: { 'aws-region': 'us-east-1', 'allowed-account-ids': '111122223333', ...inputs } });
    return job.outputs['status'];
  }
}

/** Runs a test in its own folder. */
async function on(world: World, test: (stack: Stack, world: World) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-terraform-'));
  const emulator = await startEmulator(world);
  const { accessKeyId, secretAccessKey } = userKeyOf(world);
  const stack = new Stack(folder, {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  });
  try {
    copyFileSync(join(import.meta.dirname, 'terraform', 'main.tf'), join(folder, 'main.tf'));
    const plugins = PROVIDER === undefined ? [] : [`-plugin-dir=${join(PROVIDER, '..', '..', '..')}`];
    const { code, said } = await stack.terraform('init', '-input=false', '-no-color', ...plugins);
    if (code !== 0) {
      throw new Error(`terraform init: ${said}`);
    }
    await test(stack, world);
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tests the life of the role in a stack, from creation to deletion. */
async function testLife(stack: Stack, world: World): Promise<void> {
  const description = (): string | undefined => accountOf(world).role?.description;
  equal('life: the gate finds no role before Terraform ran', await stack.action({}), 'missing');
  const applied = await stack.keep('apply', 'For our mail');
  equal('life: Terraform creates the role', [applied.code, applied.said.includes(`arn = "${ARN}"`)], [0, true]);
  equal('life: the role has its description', description(), 'For our mail');
  equal('life: the gate accepts the role', await stack.action({ 'role-description': 'For our mail' }), 'healthy');
  equal('life: Terraform plans no change', await stack.changes('For our mail'), 0);
  equal('life: the gate reports another description', await stack.action({ 'role-description': 'For all mail' }), 'degraded');
  const change = { 'role-description': 'For all mail', 'update-description': 'true' };
  equal('life: the gate changes the description', await stack.action(change), 'healthy');
  equal('life: Terraform plans to change it back', await stack.changes('For our mail'), 2);
  equal('life: Terraform changes it back', [(await stack.keep('apply', 'For our mail')).code, description()], [0, 'For our mail']);
  equal('life: Terraform deletes the role', [(await stack.keep('destroy', 'For our mail')).code, accountOf(world).role], [0, undefined]);
  equal('life: a teardown finds no role', await stack.action({ mode: 'teardown' }), 'absent');
}

/** Tests a role that SES has already created. */
async function testTaken(stack: Stack): Promise<void> {
  const applied = await stack.keep('apply', '');
  const taken = 'has been taken in this account, please try a different suffix.';
  equal('taken: Terraform cannot create a role that exists', [applied.code, applied.said.includes(taken)], [1, true]);
  equal('taken: Terraform imports the role', (await stack.keep('import', '', ADDRESS, ARN)).code, 0);
  equal('taken: Terraform plans no change', await stack.changes(''), 0);
}

function inUse(): World {
  const world = healthyWorld();
  addResource(world, 'us-east-1', 'relay', 'on-premises');
  accountOf(world).deletion.blockingKinds.add('relay');
  return world;
}

async function testInUse(stack: Stack, world: World): Promise<void> {
  await stack.keep('import', '', ADDRESS, ARN);
  const destroyed = await stack.keep('destroy', '');
  equal('in use: Terraform cannot delete the role', [destroyed.code, destroyed.said.includes("unexpected state 'FAILED'")], [1, true]);
  equal('in use: the role is kept', accountOf(world).role === undefined, false);
  const teardown = { mode: 'teardown', 'delete-resources': 'blocking', 'resource-names': '*', 'initial-delay': '1s', 'max-delay': '1s' };
  equal('in use: the action deletes the blocking resources and the role', await stack.action(teardown), 'deleted');
  equal('in use: Terraform plans to create the role again', await stack.changes(''), 2);
}

// At the same time, because Terraform mostly waits.
await Promise.all([on(scenarios.missing(), testLife), on(healthyWorld(), testTaken), on(inUse(), testInUse)]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
