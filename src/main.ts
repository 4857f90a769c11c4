import { openSession, type Session, type SessionInputs, type Surroundings } from './aws/session.ts';
import { actionsOf, check } from './check/check.ts';
import { startDeadline } from './core/deadline.ts';
import type { Action } from './core/permissions.ts';
import { fail } from './core/problem.ts';
import { count, data } from './core/text.ts';
import { writeWhole } from './file.ts';
import type { Runner } from './github/runner.ts';
import { guardAccount } from './guard.ts';
import { type Inputs, parseInputs, type Reporting } from './inputs.ts';
import { annotations } from './report/annotations.ts';
import { report } from './report/data.ts';
import { judgementLines, lastLine } from './report/log.ts';
import { outputs } from './report/outputs.ts';
import { ended, type Facts, judged, type Result, tornDown } from './report/result.ts';
import { summary } from './report/summary.ts';
import { teardown, teardownActions } from './teardown/teardown.ts';
import { VERSION } from './version.ts';

/** What a run needs of the world around it. */
export interface Adapters extends Omit<Surroundings, 'mask'> {
  readonly runner: Runner;
}

/** One run, from inputs to report. Resolves with whether the step passes. */
export async function run(adapters: Adapters): Promise<boolean> {
  const { clock, env, runner } = adapters;
  const parsed = parseInputs(name => runner.input(name), env);
  const reporting = 'inputs' in parsed ? parsed.inputs : parsed.reporting;
  let facts: Facts = {
    mode: reporting.mode,
    startedAt: clock.now(),
    regions: [],
    account: undefined,
    principal: undefined,
    check: undefined,
    teardown: undefined,
  };
  const learn = (more: Partial<Facts>): Facts => {
    facts = { ...facts, ...more };
    return facts;
  };
  let result: Result;
  try {
    if ('problems' in parsed) {
      throw fail(
        'input',
        `${count(parsed.problems.length, 'input')} refused: ${parsed.problems.join('; ')}`,
        'correct `with:` in the workflow; nothing was called',
      );
    }
    const { inputs } = parsed;
    learn({ regions: inputs['aws-region'] });
    runner.log(`ses-role-gate ${VERSION}: ${inputs.mode}${inputs.mode === 'check' ? ` of ${inputs['aws-region'].join(', ')}` : ''}`);
    result = await (inputs.mode === 'check' ? gate : tearDown)(inputs, adapters, learn);
  } catch (thrown) {
    result = ended(facts, thrown, clock.now());
  }
  return publish(result, reporting, runner);
}

type Learn = (more: Partial<Facts>) => Facts;

async function gate(inputs: Inputs, adapters: Adapters, learn: Learn): Promise<Result> {
  const { clock, random, signal, runner } = adapters;
  const session = await authenticate(inputs, actionsOf(inputs), adapters);
  try {
    const { account, principal, iam, ses } = session;
    learn({ account, principal });
    const log = (line: string): void => runner.log(line);
    const result = await check(inputs, { account, iam, ses, clock, random, signal, log, progress: soFar => learn({ check: soFar }) });
    return judged({ ...learn({}), check: result }, inputs['fail-on'], clock.now());
  } finally {
    session.close();
  }
}

async function tearDown(inputs: Inputs, adapters: Adapters, learn: Learn): Promise<Result> {
  const { clock, random, runner } = adapters;
  const limit = startDeadline(inputs.timeout, clock, adapters.signal);
  const { signal, at: deadline } = limit;
  try {
    const session = await authenticate(inputs, teardownActions(inputs), { ...adapters, signal });
    try {
      const { account, principal, iam, resources, expires } = session;
      learn({ account, principal });
      const log = (line: string): void => runner.log(line);
      if (expires !== undefined && expires.getTime() < deadline) {
        log(
          `the credentials end at ${expires.toISOString()}, before the deadline at ${new Date(deadline).toISOString()}: raise \`role-duration-seconds\`, or shorten \`timeout\``,
        );
      }
      const result = await teardown(inputs, {
        account,
        iam,
        resources,
        clock,
        random,
        signal,
        deadline,
        log,
        progress: soFar => learn({ teardown: soFar }),
      });
      return tornDown({ ...learn({}), teardown: result }, inputs['when-in-use'], clock.now());
    } finally {
      session.close();
    }
  } finally {
    limit.stop();
  }
}

/** Opens a session in an account that the workflow allows, or none. */
async function authenticate(
  inputs: SessionInputs & Pick<Inputs, 'allowed-account-ids'>,
  actions: readonly Action[],
  adapters: Adapters,
): Promise<Session> {
  const { runner } = adapters;
  const allowed = inputs['allowed-account-ids'];
  if (inputs['role-to-assume'] !== undefined) {
    // Told from the ARN already: not even a session is opened in another account.
    guardAccount(inputs['role-to-assume'].account, allowed);
  }
  const session = await openSession(inputs, actions, { ...adapters, mask: secret => runner.mask(secret) });
  try {
    guardAccount(session.account.id, allowed);
  } catch (refused) {
    session.close();
    throw refused;
  }
  const until = session.expires === undefined ? '' : `, until ${session.expires.toISOString()}`;
  runner.log(`acting as ${session.principal} in account ${session.account.id} (${session.account.partition})${until}`);
  return session;
}

/** Leaves everything that a run leaves. What cannot be written turns the step red, and keeps nothing else from being written. */
async function publish(planned: Result, reporting: Reporting, runner: Runner): Promise<boolean> {
  let path: string | undefined = reporting['report-path'];
  let result = planned;
  try {
    await writeWhole(path, `${JSON.stringify(report(result), undefined, 2)}\n`);
  } catch (error) {
    const problem = fail(
      'input',
      `\`report-path\`: the report can't be written: ${data((error as Error).message)}`,
      'name a file in a folder that the job may write to',
    );
    runner.log(problem.message);
    path = undefined;
    result = result.problem === undefined ? ended(result, problem, result.finishedAt) : result;
  }
  const lost = withOutputs(outputs(result, path), runner);
  if (reporting['job-summary']) {
    await Promise.try(() => runner.summarize(summary(result))).catch((error: unknown) =>
      runner.log(`there is no job summary: ${data(String(error))}`),
    );
  }
  const judgements = judgementLines(result);
  if (judgements.length > 0) {
    runner.group('Rules', judgements);
  }
  annotations(result).forEach(annotation => {
    runner.annotate(annotation);
  });
  runner.log(lastLine(result));
  return result.green && !lost;
}

/** Sets the outputs; true where the runner does not take them, on which later steps must not go on as if they were empty. */
function withOutputs(values: ReadonlyMap<string, string>, runner: Runner): boolean {
  let lost = false;
  for (const [name, value] of values) {
    try {
      runner.output(name, value);
    } catch (error) {
      runner.log(`the output ${name} can't be set: ${data((error as Error).message)}`);
      lost = true;
    }
  }
  return lost;
}
