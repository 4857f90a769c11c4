import { type Connections, connections } from './aws/connections.ts';
import type { Session, SessionContext, SessionInputs } from './aws/session.ts';
import { handleEvents, startDeadline, systemClock } from './core/clock.ts';
import { newFacts, reduce } from './core/facts.ts';
import { refusePlainHttp, Secrets, secretsIn } from './core/secrets.ts';
import { count, sanitize } from './core/text.ts';
import { requestIdToken } from './github/id-token.ts';
import { githubRunner } from './github/runner.ts';
import { type Inputs, parseInputs } from './inputs/inputs.ts';
import type { Runner } from './model/ports.ts';
import { RunError, runError } from './model/problem.ts';
import { defaultAudience, isAwsHost } from './model/regions.ts';
import type { Facts, Result, RunEvent } from './model/result.ts';
import { VERSION } from './version.ts';

/** The runner, clock, environment and ID token that a run uses. Tests pass their own. */
export interface Adapters extends Omit<SessionContext, 'mask' | 'log' | 'debug' | 'sending' | 'connections'> {
  readonly runner: Runner;
}

type World = Adapters & { readonly connections: Connections };

/** Runs the action on a runner. Resolves with true if the step passes. */
export function main(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  const { random } = Math;
  const clock = systemClock();
  return run({
    runner: githubRunner(env),
    env,
    clock,
    random,
    signal,
    idToken: (audience, until) => requestIdToken(audience, { env, clock, random, signal: until }),
  });
}

/** Runs the action, from inputs to report. Resolves with true if the step passes. */
export async function run(adapters: Adapters): Promise<boolean> {
  const { clock, env } = adapters;
  const secrets = new Secrets();
  for (const secret of [adapters.runner.input('github-token'), ...secretsIn(env)].filter(each => each !== undefined)) {
    secrets.add(secret);
  }
  const runner = withoutSecrets(adapters.runner, secrets);
  const parsed = parseInputs(name => runner.input(name), env, clock.now());
  const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
  let facts = newFacts(reporting.mode, clock.now());
  const learn = (event?: RunEvent): Facts => {
    facts = event === undefined ? facts : reduce(facts, event);
    return facts;
  };
  const around = { ...adapters, runner };
  let shared: Connections | undefined;
  let result: Result;
  try {
    if ('problems' in parsed) {
      throw runError(
        'input',
        `${count(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`,
        'correct the inputs in `with:`. The step made no call',
      );
    }
    const { inputs } = parsed;
    shared = connections(env);
    learn({ kind: 'regions', regions: inputs['aws-region'] });
    runner.log(`ses-role-gate ${VERSION}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
    for (const note of parsed.notes) {
      runner.log(note);
    }
    result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, { ...around, connections: shared }, learn);
  } catch (thrown) {
    const { endWithError } = await import('./ending.ts');
    result = endWithError(facts, 'inputs' in parsed ? besideRole(thrown, parsed.inputs, env) : thrown, clock.now());
  } finally {
    shared?.close();
  }
  for (const host of result.otherHosts) {
    runner.log(`requests for AWS went to ${host}, which is not a host of AWS`);
  }
  const { publish } = await import('./publish.ts');
  return publish(secrets.hideIn(result), reporting, around);
}

/** Adds a hint to a `credentials` error of `role-to-assume` if the job has other credentials, which the input leaves unused. */
function besideRole(thrown: unknown, inputs: Inputs, env: NodeJS.ProcessEnv): unknown {
  const name = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE'].find(each => env[each]);
  if (!(thrown instanceof RunError && thrown.problem.code === 'credentials' && inputs['role-to-assume'] !== undefined && name)) {
    return thrown;
  }
  const { problem } = thrown;
  return new RunError(
    { ...problem, advice: `${problem.advice}. To use the credentials that the job has already (${name}), leave \`role-to-assume\` empty` },
    { cause: thrown },
  );
}

/** Returns a runner that hides secrets in each line and annotation, and that masks each secret once. */
function withoutSecrets(runner: Runner, secrets: Secrets): Runner {
  const masked = new Set<string>();
  return {
    ...runner,
    log: line => runner.log(secrets.hide(line)),
    group: (title, lines) => runner.group(secrets.hide(title), secrets.hideIn(lines)),
    debug: line => runner.debug(secrets.hide(line)),
    annotate: annotation => runner.annotate(secrets.hideIn(annotation)),
    mask: secret => {
      if (!masked.has(secret)) {
        masked.add(secret);
        secrets.add(secret);
        runner.mask(secret);
      }
    },
  };
}

/** Adds an event to the facts, if there is one, and returns the facts. */
type Learn = (event?: RunEvent) => Facts;

async function gate(inputs: Inputs, world: World, learn: Learn): Promise<Result> {
  const { clock, random, signal, runner } = world;
  const startedAt = clock.now();
  const context = await prepare(inputs, world, signal, learn);
  const { openSession } = await import('./aws/session.ts');
  const loadCheck = () => import('./check/check.ts');
  const session = await openSession(inputs, async () => (await loadCheck()).actionsOf(inputs, startedAt), context);
  enter(session, inputs, runner);
  const { account, principal, iam, ses } = session;
  learn({ kind: 'authenticated', account, principal });
  const log = (line: string): void => runner.log(line);
  const { check } = await loadCheck();
  const ports = { account, iam, ses, startedAt, clock, random, signal, log, learn };
  const [result, { endCheck }] = await Promise.all([check(inputs, ports), loadEnding()]);
  return endCheck({ ...learn(), check: result }, inputs['fail-on'], clock.now());
}

/** Loads the modules that end a run while AWS answers. */
async function loadEnding() {
  await handleEvents();
  const [ending] = await Promise.all([import('./ending.ts'), import('./publish.ts')]);
  return ending;
}

async function tearDown(inputs: Inputs, world: World, learn: Learn): Promise<Result> {
  const { clock, random, runner } = world;
  const limit = startDeadline(inputs.timeout, clock, world.signal);
  const { signal, at: deadline } = limit;
  try {
    const context = await prepare(inputs, world, signal, learn);
    const { openSession } = await import('./aws/session.ts');
    const { teardown, teardownActions } = await import('./teardown/teardown.ts');
    const session = await openSession(inputs, async () => teardownActions(inputs), context);
    enter(session, inputs, runner);
    const { account, principal, iam, resources, ses, expires } = session;
    learn({ kind: 'authenticated', account, principal });
    const log = (line: string): void => runner.log(line);
    if (expires !== undefined && expires.getTime() < deadline) {
      log(
        `the credentials expire at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``,
      );
    }
    const result = await teardown(inputs, {
      account,
      iam,
      resources,
      ses,
      clock,
      random,
      signal,
      deadline,
      log,
      group: (title, lines) => runner.group(title, lines),
      learn,
    });
    const { endTeardown } = await import('./ending.ts');
    return endTeardown({ ...learn(), teardown: result }, inputs, clock.now());
  } finally {
    limit.stop();
  }
}

type Guarded = SessionInputs & Guards;

/**
 * Returns the context of a session. Requests the ID token before the SDK loads, because loading blocks the event loop.
 *
 * @throws RunError if the account of the role is not allowed. No session is opened in such an account
 */
async function prepare(inputs: Guarded, world: World, signal: AbortSignal, learn: Learn): Promise<SessionContext> {
  const { runner } = world;
  const role = inputs['role-to-assume'];
  if (role !== undefined) {
    guard(role.account, inputs);
  }
  let first = role && world.idToken(inputs.audience ?? defaultAudience(role.partition), signal);
  // Prevents an unhandled rejection; `idToken` returns this promise below.
  first?.catch(() => undefined);
  await handleEvents();
  return {
    ...world,
    signal,
    mask: secret => runner.mask(secret),
    log: line => runner.log(line),
    debug: world.env['RUNNER_DEBUG'] === '1' ? line => runner.debug(line) : undefined,
    sending: ({ protocol, hostname, body }) => {
      if (!isAwsHost(hostname)) {
        learn({ kind: 'other-host', host: sanitize(hostname) });
      }
      if (typeof body === 'string' && body.includes('WebIdentityToken=')) {
        refusePlainHttp({ protocol, hostname });
      }
    },
    idToken(audience, until) {
      const token = first ?? world.idToken(audience, until);
      first = undefined;
      return token;
    },
  };
}

/** @throws RunError if the workflow does not allow the account of the session */
function enter({ account, principal, expires }: Session, inputs: Guarded, runner: Runner): void {
  guard(account.id, inputs);
  const until = expires === undefined ? '' : `, until ${expires.toISOString()}`;
  runner.log(`acting as ${principal} in account ${account.id} (${account.partition})${until}`);
}

type Guards = Pick<Inputs, 'mode' | 'allowed-account-ids' | 'identityAccounts'>;

/** @throws RunError if the workflow does not allow the account, or if `identities` has an ARN of another account */
export function guard(account: string, { mode, identityAccounts, 'allowed-account-ids': allowed }: Guards): void {
  guardAccount(account, allowed);
  const other = identityAccounts.find(each => each !== account);
  if (mode === 'check' && other !== undefined) {
    throw runError(
      'input',
      `\`identities\` has an ARN of account ${other}, but the run is in account ${account}: no identity was read`,
      'name identities of the account that the run is in',
    );
  }
}

/**
 * Checks that the workflow allows the account. An empty list allows every account.
 *
 * @throws RunError `refused`
 */
export function guardAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) {
    throw runError(
      'refused',
      `account ${account} is not in \`allowed-account-ids\` (${allowed.join(', ')}): nothing was read`,
      'give the step the role of an allowed account, or add the account to `allowed-account-ids`',
    );
  }
}
