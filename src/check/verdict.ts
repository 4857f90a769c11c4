import type { CheckStatus, FailOn, Finding, Verdict } from '../model/result.ts';
import type { Evaluation, Severity } from '../model/rules.ts';

const isFinding = (evaluation: Evaluation): evaluation is Finding => evaluation.outcome === 'failed' || evaluation.outcome === 'unknown';

const isMissing = ({ rule, outcome }: Evaluation): boolean => rule === 'role-exists' && outcome === 'failed';

/** The status is the first of these that applies: missing, unhealthy, unknown, degraded, healthy. */
export function verdict(evaluations: readonly Evaluation[]): Verdict {
  const findings = evaluations.filter(isFinding);
  const status = checkStatusOf(findings);
  return { status, healthy: status === 'healthy' || status === 'degraded', findings };
}

function checkStatusOf(findings: readonly Finding[]): CheckStatus {
  // `on-missing: warn` lets a missing role pass: an unknown error must not pass along with it.
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

/** The verdict on one Region: from its own evaluations and those of the role, which all Regions share. */
export function regionVerdict(evaluations: readonly Evaluation[], region: string): Verdict {
  return verdict(evaluations.filter(evaluation => evaluation.region === undefined || evaluation.region === region));
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] };

/** Whether findings let the step pass. */
export function passes(findings: readonly Finding[], failOn: FailOn): boolean {
  return !findings.some(({ severity }) => FAILING[failOn].includes(severity));
}
