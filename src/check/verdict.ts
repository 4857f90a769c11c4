import type { CheckStatus, FailOn, Finding, Verdict } from '../model/result.ts';
import type { Evaluation, Severity } from '../model/rules.ts';

const isFinding = (judgement: Evaluation): judgement is Finding => judgement.outcome === 'failed' || judgement.outcome === 'unknown';

const isMissing = ({ rule, outcome }: Evaluation): boolean => rule === 'role-exists' && outcome === 'failed';

/** The verdict on a set of judgements. The first that applies: missing, unhealthy, unknown, degraded, healthy. */
export function verdict(judgements: readonly Evaluation[]): Verdict {
  const findings = judgements.filter(isFinding);
  const status = statusOf(findings);
  return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}

function statusOf(findings: readonly Finding[]): CheckStatus {
  // What could not be looked at is an error that may hide behind "missing": it has to be gone too.
  const errors = findings.filter(finding => finding.severity === 'error' && !isMissing(finding));
  if (findings.some(isMissing) && errors.length === 0) {
    return 'missing';
  }
  if (errors.some(({ outcome }) => outcome === 'failed') || findings.some(finding => isMissing(finding) && finding.severity === 'error')) {
    return 'unhealthy';
  }
  if (errors.length > 0) {
    return 'unknown';
  }
  return findings.length > 0 ? 'degraded' : 'healthy';
}

/** The verdict on one Region: what is said of the Region itself, and of the role that it shares with the others. */
export function regionVerdict(judgements: readonly Evaluation[], region: string): Verdict {
  return verdict(judgements.filter(judgement => judgement.region === undefined || judgement.region === region));
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] };

/** Whether findings let the step pass. */
export function passes(findings: readonly Finding[], failOn: FailOn): boolean {
  return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
