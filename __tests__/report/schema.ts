import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Result } from '../../src/model/result.ts';
import { jsonReport } from '../../src/report/json-report.ts';

/** The published schema of the report. */
export const SCHEMA = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(SCHEMA);

/** The errors of a report by the schema; null for a valid report. */
export function complaints(report: unknown): unknown {
  validate(report);
  return validate.errors ?? null;
}

/** The JSON report of a result, as in the file. */
export function reportOf(result: Result): Record<string, unknown> {
  return JSON.parse(JSON.stringify(jsonReport(result))) as Record<string, unknown>;
}
