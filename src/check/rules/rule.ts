import { sanitize } from '../../core/text.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading, RegionSnapshot, Snapshot } from '../../model/readings.ts';
import type { Account } from '../../model/role.ts';
import type { Evaluation, Severity } from '../../model/rules.ts';
import { type PolicyDocument, parseDocument } from '../policy.ts';
import type { ReadName } from '../snapshot.ts';

/** The inputs that say what a rule expects. */
export type RuleInputs = Pick<
  Inputs,
  'on-missing' | 'role-description' | 'identities' | 'configuration-sets' | 'min-send-quota' | 'min-send-rate' | 'tenants'
>;

/** What a rule returns; its `severity` overrides that of the settings. */
export type RuleResult = Pick<Evaluation, 'outcome' | 'message' | 'advice' | 'permanent' | 'problem' | 'cause'> & {
  readonly severity?: Severity;
};

/** A rule about the role. It is evaluated once, because all Regions share the role. */
export interface RoleRule {
  readonly scope: 'role';
  /** What the rule reads: nothing if it does not apply with these inputs. */
  reads(inputs: RuleInputs): readonly ReadName[];
  evaluate(snapshot: Snapshot, inputs: RuleInputs, account: Account): RuleResult;
}

/** A rule about SES, evaluated in each Region. A rule about several resources returns a result for each of them. */
export interface RegionRule {
  readonly scope: 'region';
  reads(inputs: RuleInputs): readonly ReadName[];
  /** `regions` are all Regions of the run. */
  evaluate(snapshot: RegionSnapshot, inputs: RuleInputs, region: string, regions: Snapshot['regions']): RuleResult | readonly RuleResult[];
}

export const passed = (message: string): RuleResult => ({ outcome: 'passed', message, advice: '', permanent: false });

export const failed = (message: string, advice: string, more: Partial<RuleResult> = {}): RuleResult => ({
  outcome: 'failed',
  message,
  advice,
  permanent: false,
  ...more,
});

export const unknown = ({ message, advice, permanent }: Omit<Problem, 'code'>): RuleResult => ({
  outcome: 'unknown',
  message,
  advice,
  permanent,
});

/** `message` begins with the input that is not set or empty; any other says why the rule is skipped, as words that follow "because". */
export const notApplicable = (message: string): RuleResult => ({ outcome: 'not-applicable', message, advice: '', permanent: false });

/** The answer lacks the field that the rule is about. */
export const notInAnswer = (what: string): RuleResult =>
  unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it happens again, report it', permanent: false });

/** AWS's pause. Whatever else fails, sending stays off until AWS ends the pause. */
export const SHUTDOWN = failed(
  "AWS has paused the account's sending (enforcement status SHUTDOWN)",
  'answer the case that AWS opened in the Support Center: only AWS can switch sending on again',
  { cause: 'SHUTDOWN' },
);

/** The advice of one finding must not contradict that of another: the cause speaks. */
export function withCause(result: RuleResult, cause: RuleResult): RuleResult {
  return result.outcome === 'failed' ? { ...result, advice: cause.advice, ...(cause.cause && { cause: cause.cause }) } : result;
}

export function isShutDown(account: RegionSnapshot['account']): boolean {
  return account?.kind === 'found' && account.value.enforcementStatus === 'SHUTDOWN';
}

/** An argument of a command to copy: AWS's text, but nothing that a shell takes for more than a word. */
export function argument(text: string): string {
  return /^[\w.+@-]+$/.test(text) ? text : 'NAME';
}

/** A rule that does not name all its reads must not pass. */
export const NOT_READ = unknown({
  message: 'the rule was not checked',
  advice: 'this is a defect of ses-role-gate: report it',
  permanent: true,
});

/** Evaluates what a read found; `absent` is the result if AWS says that it does not exist. */
export function ifFound<T>(reading: Reading<T> | undefined, evaluate: (value: T) => RuleResult, absent: RuleResult): RuleResult {
  switch (reading?.kind) {
    case 'found':
      return evaluate(reading.value);
    case 'absent':
      return absent;
    case 'unreadable':
      return { ...unknown(reading.problem), problem: reading.problem };
    default:
      return NOT_READ;
  }
}

/** Evaluates a policy document; one that cannot be parsed is unknown. */
export function evaluateDocument(
  name: string,
  text: string,
  evaluate: (document: PolicyDocument) => RuleResult,
  advice = 'check it in the IAM console',
): RuleResult {
  let document: PolicyDocument;
  try {
    document = parseDocument(text);
  } catch (error) {
    return unknown({
      message: `${name} can't be read: ${sanitize((error as Error).message)}`,
      advice,
      permanent: false,
    });
  }
  return evaluate(document);
}
