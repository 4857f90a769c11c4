import { headline } from './headline.ts';
import { mark, statusMark } from './marks.ts';
import type { Result } from './result.ts';

/** Every judgement on a line of its own. */
export function judgementLines({ check }: Result): string[] {
  const width = Math.max(0, ...(check?.judgements ?? []).map(({ rule, region = 'role' }) => rule.length + region.length));
  return (check?.judgements ?? []).map(judgement => {
    const { rule, region = 'role', message } = judgement;
    return `${mark(judgement)} ${rule} (${region})${' '.repeat(width - rule.length - region.length)}  ${message}`;
  });
}

/** The last line of the log. */
export function lastLine(result: Result): string {
  return `${statusMark(result)} ${result.status}: ${headline(result)}`;
}
