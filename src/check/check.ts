import { type Backoff, backoff } from '../core/retry.ts';
import { duration } from '../core/text.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Action } from '../model/permissions.ts';
import type { Change, Clock, Random, RoleReader, RoleWriter, SesReader } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import type { Snapshot } from '../model/readings.ts';
import type { CheckResult } from '../model/result.ts';
import { type Account, ROLE_NAME, ROLE_PATH } from '../model/role.ts';
import { DEFAULT_SETTINGS, type Evaluation, type RuleId, type Settings } from '../model/rules.ts';
import { type Expectations, judge, looksFor } from './rules.ts';
import { type Look, type Scope, takeSnapshot } from './snapshot.ts';
import { passes, verdict } from './verdict.ts';

export type CheckInputs = Pick<
  Inputs,
  | 'aws-region'
  | 'rules'
  | 'fail-on'
  | 'on-missing'
  | 'role-description'
  | 'update-description'
  | 'identities'
  | 'configuration-sets'
  | 'min-send-quota'
  | 'wait-timeout'
  | 'dry-run'
>;

/** What a check needs of the world. */
export interface CheckPorts {
  readonly account: Account;
  readonly iam: RoleReader & RoleWriter;
  ses(region: string): SesReader;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Tells a person what goes on. */
  log(line: string): void;
  /** Is given all that is known, as often as there is more: a check that is cut short has lost nothing. */
  progress(result: CheckResult): void;
}

/** AWS's reads catch up with a change after some 2 s as a rule; no bound is promised. */
const VISIBLE_WITHIN = 120_000;

const UNTIL_VISIBLE: Backoff = { least: 500, initial: 1_000, max: 10_000 };

/**
 * A role that every read shows may still not be assumable by its service: of many services it is known that the first deployment after the
 * creation of their role fails, and a second one goes through (pulumi/pulumi-aws#1041, aws/containers-roadmap#2614).
 */
const SETTLES_WITHIN = 5_000;

const UNTIL_PASSED: Backoff = { least: 1_000, initial: 4_000, max: 30_000 };

/** Every rule's severity: what `rules` says, else what `on-missing` makes of role-exists, else the default. */
export function settingsOf(inputs: Pick<CheckInputs, 'rules' | 'on-missing'>): Settings {
  return { ...DEFAULT_SETTINGS, ...(inputs['on-missing'] === 'warn' && { 'role-exists': 'warning' }), ...inputs.rules };
}

function expectationsOf(inputs: CheckInputs): Expectations {
  return {
    roleDescription: inputs['role-description'],
    identities: inputs.identities,
    configurationSets: inputs['configuration-sets'],
    minSendQuota: inputs['min-send-quota'],
  };
}

const ACTIONS: Readonly<Record<Look, readonly Action[]>> = {
  role: ['iam:GetRole'],
  'attached-policies': ['iam:ListAttachedRolePolicies'],
  'inline-policies': ['iam:ListRolePolicies'],
  policy: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
  account: ['ses:GetAccount'],
  identities: ['ses:GetEmailIdentity'],
  'configuration-sets': ['ses:GetConfigurationSet'],
};

/** Every action that the check may call: its session needs these and no other. */
export function actionsOf(inputs: CheckInputs): Action[] {
  const changes = !inputs['dry-run'];
  return [
    ...[...looksFor(settingsOf(inputs), expectationsOf(inputs))].flatMap(look => ACTIONS[look]),
    ...(changes && inputs['on-missing'] === 'create' ? (['iam:CreateServiceLinkedRole'] as const) : []),
    ...(changes && inputs['update-description'] ? (['iam:UpdateRoleDescription'] as const) : []),
  ];
}

/** Looks and judges, changes what it was asked to change, and looks again until the gate passes or `wait-timeout` is over. */
export async function check(inputs: CheckInputs, ports: CheckPorts): Promise<CheckResult> {
  const { clock, random, signal, log } = ports;
  const deadline = clock.now() + inputs['wait-timeout'];
  const look = looker(inputs, ports);
  for (let looks = 1; ; looks++) {
    const result = await look(looks);
    const { findings } = verdict(result.judgements);
    const left = deadline - clock.now();
    if (inputs['wait-timeout'] === 0 || passes(findings, inputs['fail-on'])) {
      return result;
    }
    const permanent = findings.find(finding => finding.permanent && !passes([finding], inputs['fail-on']));
    if (permanent !== undefined || left <= 0) {
      log(
        permanent
          ? `not looking again: no wait changes ${permanent.rule}`
          : `the gate did not pass within ${duration(inputs['wait-timeout'])}`,
      );
      return result;
    }
    const wait = Math.min(left, backoff(looks, UNTIL_PASSED, random));
    log(`the gate does not pass yet; looking again in ${duration(wait)}, for at most ${duration(left)}`);
    await clock.sleep(wait, signal);
  }
}

/** Takes one look, with the changes that it gives rise to; each change is tried once in a run. */
function looker(
  inputs: CheckInputs,
  { account, iam, ses, clock, random, signal, log, progress }: CheckPorts,
): (looks: number) => Promise<CheckResult> {
  const settings = settingsOf(inputs);
  const expectations = expectationsOf(inputs);
  const description = inputs['role-description'];
  const scope: Scope = {
    looks: looksFor(settings, expectations),
    regions: inputs['aws-region'],
    identities: inputs.identities,
    configurationSets: inputs['configuration-sets'],
  };
  const changes = new Map<RuleId, Change>();
  const changed = (rule: RuleId): boolean => {
    const change = changes.get(rule);
    return change?.kind === 'done' && change.changed;
  };

  const conclude = (snapshot: Snapshot, looks: number): CheckResult => {
    const judgements = judge(snapshot, settings, expectations, account).map(judgement => amend(judgement, changes.get(judgement.rule)));
    const result = { snapshot, judgements, created: changed('role-exists'), described: changed('description'), looks };
    progress(result);
    return result;
  };

  /** What came of the change; undefined where it is not made, or not anew. `tell` tells of it where the run ends meanwhile. */
  const attempt = async (rule: RuleId, what: string, act: () => Promise<Change>, tell: () => void): Promise<Change | undefined> => {
    if (changes.has(rule)) {
      return undefined;
    }
    if (inputs['dry-run']) {
      log(`dry run: ${what} is left undone`);
      return undefined;
    }
    const change = await act().catch((error: unknown): never => {
      // What AWS refuses for good has had no effect.
      if (!(error instanceof RunError && error.problem.code === 'unexpected')) {
        changes.set(rule, { kind: 'failed', problem: unanswered(what) });
        tell();
      }
      throw error;
    });
    changes.set(rule, change);
    log(
      change.kind === 'failed'
        ? `${what} failed: ${change.problem.message}`
        : `${what}: ${change.changed ? 'done' : 'somebody else was faster'}`,
    );
    return change;
  };

  const lookAtRole = async (before: Snapshot, looks: number): Promise<Snapshot> => {
    // The Regions have nothing to do with it, and one request a second to spare.
    const after = { ...(await takeSnapshot({ ...scope, regions: [] }, iam, ses)), regions: before.regions };
    conclude(after, looks);
    return after;
  };

  const untilVisible = async (before: Snapshot, looks: number): Promise<Snapshot> => {
    const deadline = clock.now() + VISIBLE_WITHIN;
    let after = await lookAtRole(before, looks);
    for (let tries = 1; lags(after) && clock.now() < deadline; tries++) {
      await clock.sleep(backoff(tries, UNTIL_VISIBLE, random), signal);
      after = await lookAtRole(before, looks);
    }
    return after;
  };

  return async looks => {
    let snapshot = await takeSnapshot(scope, iam, ses);
    const tell = (): CheckResult => conclude(snapshot, looks);
    tell();
    if (snapshot.role?.kind === 'absent' && inputs['on-missing'] === 'create') {
      const creation = await attempt('role-exists', `creating ${ROLE_NAME}`, () => iam.create(description), tell);
      if (creation?.kind === 'done') {
        // Known from here on, whatever ends the wait.
        tell();
        snapshot = await untilVisible(snapshot, looks);
        if (creation.changed && snapshot.role?.kind === 'found') {
          log(`giving SES ${duration(SETTLES_WITHIN)} to be able to use the new role`);
          await clock.sleep(SETTLES_WITHIN, signal);
        }
      } else if (creation !== undefined) {
        // What was asked for may have been done, and its answer lost.
        const after = await lookAtRole(snapshot, looks);
        snapshot = after.role?.kind === 'found' ? after : snapshot;
      }
    }
    const { role } = snapshot;
    if (
      role?.kind === 'found' &&
      role.value.path === ROLE_PATH &&
      inputs['update-description'] &&
      description !== undefined &&
      role.value.description !== description &&
      (await attempt('description', `setting the description of ${ROLE_NAME}`, () => iam.describe(description), tell))?.kind === 'done'
    ) {
      snapshot = { ...snapshot, role: { ...role, value: { ...role.value, description } } };
    }
    return tell();
  };
}

/** AWS may have taken the request all the same. */
function unanswered(what: string): Problem {
  return {
    code: 'cancelled',
    message: `whether ${what} took effect is not known: the run ended before AWS answered`,
    advice: 'run the job again',
    permanent: false,
  };
}

/** Whether some of IAM's reads show the new role and others do not yet. */
function lags({ role, attachedPolicies, inlinePolicies }: Snapshot): boolean {
  return [role, attachedPolicies, inlinePolicies].some(reading => reading?.kind === 'absent');
}

/** A judgement with what came of the change that was to mend it. */
function amend(judgement: Evaluation, change: Change | undefined): Evaluation {
  if (judgement.outcome !== 'failed' || change === undefined) {
    return judgement;
  }
  return change.kind === 'done'
    ? {
        ...judgement,
        message: `${judgement.message}; IAM took the request that mends it, but does not show it yet`,
        advice: 'run the job again, or set `wait-timeout`',
      }
    : {
        ...judgement,
        message: `${judgement.message}; ${change.problem.message}`,
        advice: change.problem.advice,
        permanent: change.problem.permanent,
      };
}
