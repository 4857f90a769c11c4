import type { Result } from '../../src/model/result.ts';
import { report } from '../../src/report/data.ts';

/** The report as a file has it. */
export function written(result: Result): Record<string, unknown> {
  return JSON.parse(JSON.stringify(report(result))) as Record<string, unknown>;
}
