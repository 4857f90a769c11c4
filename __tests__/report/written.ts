import { report } from '../../src/report/data.ts';
import type { Result } from '../../src/report/result.ts';

/** The report as a file has it. */
export function written(result: Result): Record<string, unknown> {
  return JSON.parse(JSON.stringify(report(result))) as Record<string, unknown>;
}
