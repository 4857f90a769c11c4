import type { Result } from '../model/result.ts';
import { headline } from './headline.ts';
import { mark, statusMark } from './marks.ts';

/** Every judgement that there was something to judge for, on a line of its own. */
export function judgementLines({ check }: Result): string[] {
  return (check?.judgements ?? [])
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(judgement => `${mark(judgement)} ${judgement.rule} (${judgement.region ?? 'role'}): ${judgement.message}`);
}

/** The last line of the log. */
export function lastLine(result: Result): string {
  return `${statusMark(result)} ${result.status}: ${headline(result)}`;
}
