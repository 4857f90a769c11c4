import { sanitize } from '../../core/text.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reading, RegionSnapshot, Snapshot } from '../../model/readings.ts';
import type { Account } from '../../model/role.ts';
import type { Evaluation, Severity } from '../../model/rules.ts';
import { type PolicyDocument, parseDocument } from '../policy.ts';
import type { ReadName } from '../snapshot.ts';

/** The inputs with the expectations of the rules. */
export type RuleInputs = Pick<
  Inputs,
  'on-missing' | 'role-description' | 'identities' | 'configuration-sets' | 'min-send-quota' | 'min-send-rate' | 'tenants'
>;

/** The result of a rule. Its `severity` overrides the settings. */
export type RuleResult = Pick<Evaluation, 'outcome' | 'message' | 'advice' | 'permanent' | 'problem' | 'cause'> & {
  readonly severity?: Severity;
};

/** A rule about the role, evaluated once because all Regions share the role. */
export interface RoleRule {
  readonly scope: 'role';
  /** Returns the reads of the rule; none if the rule does not apply with these inputs. */
  reads(inputs: RuleInputs): readonly ReadName[];
  evaluate(snapshot: Snapshot, inputs: RuleInputs, account: Account): RuleResult;
}

/** A rule about SES, evaluated in each Region. A rule about several resources returns a result for each. */
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

/** `message` begins with an empty input in backticks, or is the reason to skip the rule and follows the word "because". */
export const notApplicable = (message: string): RuleResult => ({ outcome: 'not-applicable', message, advice: '', permanent: false });

export const notInAnswer = (what: string): RuleResult =>
  unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it happens again, report it', permanent: false });

/** The result for a value of AWS that this release does not know. */
export const undocumented = (what: string, of: string, value: string, advice: string): RuleResult =>
  unknown({ message: `AWS returned an undocumented ${what} for ${of}: ${sanitize(value, 100)}`, advice, permanent: false });

/** AWS has paused sending. Sending stays off until AWS ends the pause, whatever else fails. */
export const SHUTDOWN = failed(
  "AWS has paused the account's sending (enforcement status SHUTDOWN)",
  'answer the case that AWS opened in the Support Center: only AWS can switch sending on again',
  { cause: 'SHUTDOWN' },
);

/** Replaces the advice with that of the cause, because two findings must not contradict each other. */
export function withCause(result: RuleResult, cause: RuleResult): RuleResult {
  return result.outcome === 'failed' ? { ...result, advice: cause.advice, ...(cause.cause && { cause: cause.cause }) } : result;
}

export function isShutDown(account: RegionSnapshot['account']): boolean {
  return account?.kind === 'found' && account.value.enforcementStatus === 'SHUTDOWN';
}

/** Returns AWS's text as an argument of a command to copy; a placeholder if a shell would interpret the text. */
export function argument(text: string): string {
  return /^[\w.+@-]+$/.test(text) ? text : 'NAME';
}

/** For a rule that does not list all its reads, which must not pass. */
export const NOT_READ = unknown({
  message: 'the rule was not checked',
  advice: 'this is a defect of ses-role-gate: report it',
  permanent: true,
});

/** Evaluates the value of a read. `absent` is the result if AWS says that the value does not exist. */
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

/** Evaluates a policy document. The result is unknown if the document can't be parsed. */
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
