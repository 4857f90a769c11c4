import { count, logLine, oneLine } from '../core/text.ts';
import type { Annotation } from '../model/ports.ts';
import type { Result } from '../model/result.ts';
import type { Severity } from '../model/rules.ts';

/** The runner keeps ten annotations of each severity a step, of 4,096 characters each. */
const EACH = 10;

const LENGTH = 4_000;

/** One annotation a finding; where the runner would drop some, the last one says how many there are more. */
export function annotations(result: Result): readonly Annotation[] {
  const { findings } = result.verdict;
  const all = [
    ...(result.problem ? [annotationOf('error', `SES role gate: ${result.status}`, result.problem)] : []),
    ...findings.map(finding =>
      annotationOf(finding.severity, `${finding.rule}${finding.region === undefined ? '' : ` in ${finding.region}`}`, finding),
    ),
  ];
  return (['error', 'warning'] as const).flatMap(severity => {
    const some = all.filter(each => each.severity === severity);
    const more = some.length - EACH + 1;
    return some.length <= EACH
      ? some
      : [
          ...some.slice(0, EACH - 1),
          { severity, title: 'SES role gate', message: `${count(more, 'more finding')}: see the job summary or the JSON report.` },
        ];
  });
}

/** A problem or a finding as an annotation. */
export function annotationOf(
  severity: Severity,
  title: string,
  { message, advice }: { readonly message: string; readonly advice: string },
): Annotation {
  return { severity, title, message: oneLine(logLine(`${sentence(message)} To mend it: ${sentence(advice)}`, LENGTH), LENGTH) };
}

/** Ends a text, if it does not end by itself: AWS's messages often do. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
