import type { Result, Status } from '../model/result.ts';
import type { Evaluation } from '../model/rules.ts';

/** How a status looks to a person: at a glance, and in words. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  healthy: '✅',
  degraded: '⚠️',
  unhealthy: '❌',
  missing: '❌',
  unknown: '❓',
  deleted: '✅',
  absent: '✅',
  planned: '📋',
  kept: '✅',
  'in-use': '❌',
  'timed-out': '❌',
  refused: '⛔',
  cancelled: '🛑',
  error: '❌',
};

/** A step that passes is never marked as one that fails. */
export function statusMark({ status, passed }: Pick<Result, 'status' | 'passed'>): string {
  const mark = STATUS_MARKS[status];
  return passed && (mark === STATUS_MARKS.unhealthy || mark === STATUS_MARKS.unknown) ? STATUS_MARKS.degraded : mark;
}

/** A judgement's mark; the log's and the summary's alike. */
export function mark({ outcome, severity }: Evaluation): string {
  switch (outcome) {
    case 'passed':
      return '✅';
    case 'failed':
      return severity === 'error' ? '❌' : '⚠️';
    case 'unknown':
      return '❓';
    case 'not-applicable':
      return '➖';
  }
}

const WORST: readonly string[] = ['❌', '❓', '⚠️', '✅', '➖'];

/** The worst mark of several judgements; empty for none. */
export function worstMark(judgements: readonly Evaluation[]): string {
  const marks = judgements.map(mark);
  return WORST.find(each => marks.includes(each)) ?? '';
}
