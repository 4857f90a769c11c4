import { type Backoff, backoff } from '../core/retry.ts';
import { formatDuration } from '../core/text.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Action } from '../model/permissions.ts';
import type { Change, RoleReader, RoleWriter, Timing } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import type { Snapshot } from '../model/readings.ts';
import type { CheckResult, RunEvent } from '../model/result.ts';
import { type Account, ROLE_NAME, ROLE_PATH } from '../model/role.ts';
import type { Evaluation, RuleId } from '../model/rules.ts';
import {
  evaluate,
  exceptionNotices,
  passes,
  readsFor,
  type SettingInputs,
  type SettingsOf,
  settingsOf,
  verdict,
  withEnd,
} from './evaluate.ts';
import type { RuleInputs } from './rules/rule.ts';
import { READ_ACTIONS, type Reads, type SnapshotInputs, type SnapshotPorts, takeSnapshot } from './snapshot.ts';

export type CheckInputs = RuleInputs & SettingInputs & ChangeInputs & SnapshotInputs & Pick<Inputs, 'fail-on' | 'wait-timeout'>;

export interface CheckPorts extends SnapshotPorts, Timing {
  readonly account: Account;
  readonly iam: RoleReader & RoleWriter;
  /** The start of the run, in milliseconds since the Unix epoch. Exceptions in `rules` end by it. */
  readonly startedAt: number;
  log(line: string): void;
  /** Called with each result, so that a run that ends early can report the last one. */
  learn(event: RunEvent): void;
}

/** In milliseconds. AWS promises no limit; most reads show a change after about 2 s. */
const VISIBLE_WITHIN = 120_000;

const UNTIL_VISIBLE: Backoff = { least: 500, initial: 1_000, max: 10_000 };

/**
 * In milliseconds. SES might not be able to assume a new role that every read already shows: with many services, the first deployment after
 * the role's creation fails and the second succeeds (pulumi/pulumi-aws#1041, aws/containers-roadmap#2614).
 */
const SETTLES_WITHIN = 5_000;

const UNTIL_PASSED: Backoff = { least: 1_000, initial: 4_000, max: 30_000 };

/**
 * Returns every action that the check can call. The session allows no other.
 *
 * @param now the start of the run, in milliseconds since the Unix epoch
 */
export function actionsOf(inputs: CheckInputs, now: number): Action[] {
  const reads = readsFor(settingsOf(inputs, now), inputs);
  const all = new Set([undefined, ...inputs['aws-region']].flatMap(region => [...reads(region)]));
  return [...new Set([...[...all].flatMap(read => READ_ACTIONS[read]), ...changeActions(inputs)])];
}

/** Repeats rounds until the gate passes, no wait can make the gate pass, or `wait-timeout` is over. */
export async function check(inputs: CheckInputs, ports: CheckPorts): Promise<CheckResult> {
  const { clock, random, signal, log } = ports;
  const timeout = inputs['wait-timeout'];
  const deadline = clock.now() + timeout;
  const rounds = new Rounds(inputs, ports);
  for (let number = 1; ; number++) {
    const result = await rounds.run(number);
    const { findings } = verdict(result.evaluations);
    const left = deadline - clock.now();
    if (timeout === 0 || passes(findings, inputs['fail-on'])) {
      return result;
    }
    const permanent = findings.find(finding => finding.permanent && !passes([finding], inputs['fail-on']));
    if (permanent !== undefined || left <= 0) {
      log(
        permanent
          ? `not checked again: waiting does not change ${permanent.rule}`
          : `the check did not pass within ${formatDuration(timeout)}`,
      );
      return result;
    }
    const wait = Math.min(left, backoff(number, UNTIL_PASSED, random));
    log(`the check does not pass yet; checking again in ${formatDuration(wait)}, for at most ${formatDuration(left)}`);
    await clock.sleep(wait, signal);
  }
}

/** A round reads and evaluates everything, and makes the changes that the inputs ask for. */
class Rounds {
  readonly #inputs: CheckInputs;
  readonly #ports: CheckPorts;
  readonly #settings: SettingsOf;
  readonly #reads: Reads;
  readonly #changes: Changes;
  #number = 0;

  constructor(inputs: CheckInputs, ports: CheckPorts) {
    this.#inputs = inputs;
    this.#ports = ports;
    this.#settings = settingsOf(inputs, ports.startedAt);
    this.#reads = readsFor(this.#settings, inputs);
    this.#changes = new Changes(inputs, line => ports.log(line));
  }

  async run(number: number): Promise<CheckResult> {
    this.#number = number;
    const snapshot = await takeSnapshot(this.#reads, this.#inputs, this.#ports);
    this.#evaluate(snapshot);
    return this.#evaluate(await this.#updateDescription(await this.#createRole(snapshot)));
  }

  #evaluate(snapshot: Snapshot): CheckResult {
    const changes = this.#changes;
    const inputs = this.#inputs;
    const { account, startedAt } = this.#ports;
    const evaluations = evaluate(snapshot, this.#settings, inputs, account);
    const result = {
      snapshot,
      evaluations: evaluations.map(evaluation => withEnd(changes.explain(evaluation), inputs, startedAt)),
      notices: exceptionNotices(snapshot, inputs, account, startedAt),
      created: changes.done('role-exists'),
      described: changes.done('description'),
      rounds: this.#number,
    };
    this.#ports.learn({ kind: 'checked', check: result });
    return result;
  }

  async #createRole(snapshot: Snapshot): Promise<Snapshot> {
    const { clock, iam, log, signal } = this.#ports;
    if (snapshot.role?.kind !== 'absent' || this.#inputs['on-missing'] !== 'create') {
      return snapshot;
    }
    const creation = await this.#changes.make(
      'role-exists',
      `creating ${ROLE_NAME}`,
      () => iam.create(this.#inputs['role-description']),
      () => this.#evaluate(snapshot),
    );
    if (creation === undefined) {
      return snapshot;
    }
    if (creation.kind === 'failed') {
      // AWS might have created the role although its answer was lost.
      const after = await this.#readRole(snapshot);
      return after.role?.kind === 'found' ? after : snapshot;
    }
    // Reports the creation before the wait, during which the run can end.
    this.#evaluate(snapshot);
    const after = await this.#waitUntilVisible(snapshot);
    if (creation.changed && after.role?.kind === 'found') {
      log(`waiting ${formatDuration(SETTLES_WITHIN)} until SES can use the new role`);
      await clock.sleep(SETTLES_WITHIN, signal);
    }
    return after;
  }

  async #updateDescription(snapshot: Snapshot): Promise<Snapshot> {
    const { role } = snapshot;
    const description = this.#inputs['role-description'];
    if (
      !this.#inputs['update-description'] ||
      description === undefined ||
      role?.kind !== 'found' ||
      role.value.path !== ROLE_PATH ||
      role.value.description === description
    ) {
      return snapshot;
    }
    const update = await this.#changes.make(
      'description',
      `setting the description of ${ROLE_NAME}`,
      () => this.#ports.iam.describe(description),
      () => this.#evaluate(snapshot),
    );
    return update?.kind === 'done' ? { ...snapshot, role: { ...role, value: { ...role.value, description } } } : snapshot;
  }

  async #waitUntilVisible(before: Snapshot): Promise<Snapshot> {
    const { clock, random, signal } = this.#ports;
    const deadline = clock.now() + VISIBLE_WITHIN;
    let after = await this.#readRole(before);
    for (let tries = 1; isPartOfRoleAbsent(after) && clock.now() < deadline; tries++) {
      await clock.sleep(backoff(tries, UNTIL_VISIBLE, random), signal);
      after = await this.#readRole(before);
    }
    return after;
  }

  /** Reads only the role again, because a change to the role affects no Region. */
  async #readRole(before: Snapshot): Promise<Snapshot> {
    const after = { ...(await takeSnapshot(this.#reads, { ...this.#inputs, 'aws-region': [] }, this.#ports)), regions: before.regions };
    this.#evaluate(after);
    return after;
  }
}

function isPartOfRoleAbsent({ role, attachedPolicies, inlinePolicies }: Snapshot): boolean {
  return [role, attachedPolicies, inlinePolicies].some(reading => reading?.kind === 'absent');
}

/** The inputs that ask for changes to the role. */
export type ChangeInputs = Pick<Inputs, 'on-missing' | 'role-description' | 'update-description' | 'dry-run'>;

/** Returns the actions that the changes need. */
export function changeActions(inputs: ChangeInputs): Action[] {
  if (inputs['dry-run']) {
    return [];
  }
  return [
    ...(inputs['on-missing'] === 'create' ? (['iam:CreateServiceLinkedRole'] as const) : []),
    ...(inputs['update-description'] ? (['iam:UpdateRoleDescription'] as const) : []),
  ];
}

/** Makes each change at most once per run, and explains findings that a change did not fix. */
export class Changes {
  /** By the rule whose finding the change fixes. */
  readonly #made = new Map<RuleId, Change>();
  readonly #dryRun: boolean;
  readonly #log: (line: string) => void;

  constructor({ 'dry-run': dryRun }: ChangeInputs, log: (line: string) => void) {
    this.#dryRun = dryRun;
    this.#log = log;
  }

  /**
   * @param interrupted called if the run ends before AWS answers
   * @returns undefined in a dry run, and if this run has already tried the change
   */
  async make(rule: RuleId, what: string, request: () => Promise<Change>, interrupted: () => void): Promise<Change | undefined> {
    if (this.#made.has(rule)) {
      return undefined;
    }
    if (this.#dryRun) {
      this.#log(`dry run: not ${what}`);
      return undefined;
    }
    const change = await request().catch((error: unknown): never => {
      // An `unexpected` problem is a refusal by AWS, so the request had no effect.
      if (!(error instanceof RunError && error.problem.code === 'unexpected')) {
        this.#made.set(rule, { kind: 'failed', problem: unanswered(what) });
        interrupted();
      }
      throw error;
    });
    this.#made.set(rule, change);
    this.#log(
      change.kind === 'failed' ? `${what} failed: ${change.problem.message}` : `${what}: ${change.changed ? 'done' : 'it exists already'}`,
    );
    return change;
  }

  done(rule: RuleId): boolean {
    const change = this.#made.get(rule);
    return change?.kind === 'done' && change.changed;
  }

  /** Adds the reason that the change did not fix the finding. */
  explain(evaluation: Evaluation): Evaluation {
    const change = this.#made.get(evaluation.rule);
    if (evaluation.outcome !== 'failed' || change === undefined) {
      return evaluation;
    }
    return change.kind === 'done'
      ? {
          ...evaluation,
          message: `${evaluation.message}; IAM accepted the fix, but does not show it yet`,
          advice: 'run the job again, or set `wait-timeout`',
        }
      : {
          ...evaluation,
          message: `${evaluation.message}; ${change.problem.message}`,
          advice: change.problem.advice,
          permanent: change.problem.permanent,
          problem: change.problem,
        };
  }
}

/** AWS might have made the change although its answer is missing. */
function unanswered(what: string): Problem {
  return {
    code: 'cancelled',
    message: `whether ${what} took effect is not known: the run ended before AWS answered`,
    advice: 'run the job again',
    permanent: false,
  };
}
