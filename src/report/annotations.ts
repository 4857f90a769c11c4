import { count, logLine, oneLine } from '../core/text.ts';
import type { Annotation } from '../model/ports.ts';
import type { Result } from '../model/result.ts';
import type { Severity } from '../model/rules.ts';

/** The runner shows ten annotations of each severity a step, of 4,096 characters each. */
const MAX_PER_SEVERITY = 10;

const MAX_LENGTH = 4_000;

/** An annotation for each finding. If the runner would drop some, the last one counts them. */
export function annotations({ status, problem, verdict }: Result): readonly Annotation[] {
  const all = [
    ...(problem ? [annotationOf('error', `SES role gate: ${status}`, problem)] : []),
    ...verdict.findings.map(finding =>
      annotationOf(finding.severity, `${finding.rule}${finding.region === undefined ? '' : ` in ${finding.region}`}`, finding),
    ),
  ];
  return (['error', 'warning'] as const).flatMap(severity => {
    const ofSeverity = all.filter(each => each.severity === severity);
    if (ofSeverity.length <= MAX_PER_SEVERITY) {
      return ofSeverity;
    }
    const shown = ofSeverity.slice(0, MAX_PER_SEVERITY - 1);
    const message = `${count(ofSeverity.length - shown.length, 'more finding')}: see the job summary or the JSON report.`;
    return [...shown, { severity, title: 'SES role gate', message }];
  });
}

/** A problem or a finding as an annotation. */
export function annotationOf(
  severity: Severity,
  title: string,
  { message, advice }: { readonly message: string; readonly advice: string },
): Annotation {
  return { severity, title, message: oneLine(logLine(`${sentence(message)} To mend it: ${sentence(advice)}`, MAX_LENGTH), MAX_LENGTH) };
}

/** Ends a text with a full stop, unless it has an end: AWS's messages often do. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
