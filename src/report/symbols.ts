import type { Result, Status } from '../model/result.ts';
import type { Evaluation } from '../model/rules.ts';

export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
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

/** A step that passes never has the symbol of one that fails. */
export function statusSymbol({ status, passed }: Pick<Result, 'status' | 'passed'>): string {
  const symbol = STATUS_SYMBOLS[status];
  return passed && (symbol === STATUS_SYMBOLS.unhealthy || symbol === STATUS_SYMBOLS.unknown) ? STATUS_SYMBOLS.degraded : symbol;
}

/** The symbol of an evaluation, the same in the log and in the summary. */
export function evaluationSymbol({ outcome, severity }: Evaluation): string {
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

const WORST_FIRST: readonly string[] = ['❌', '❓', '⚠️', '✅', '➖'];

/** The symbol of the worst of several evaluations; empty if there are none. */
export function worstSymbol(evaluations: readonly Evaluation[]): string {
  const symbols = evaluations.map(evaluationSymbol);
  return WORST_FIRST.find(symbol => symbols.includes(symbol)) ?? '';
}
