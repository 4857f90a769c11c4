import { ApiError } from './api.ts';

/** The constraints on a string parameter. */
export interface StringRule {
  min?: number;
  max?: number;
  pattern?: RegExp;
}

function failed(name: string, value: string | undefined, constraint: string): ApiError {
  const shown = value === undefined ? 'null' : `'${value}'`;
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const message = `1 validation error detected: Value ${shown} at '${field}' failed to satisfy constraint: Member must ${constraint}`;
  return new ApiError(400, 'ValidationError', message);
}

/** Returns an optional parameter. @throws ApiError ValidationError if it breaks the rule */
export function optional(parameters: Record<string, string>, name: string, rule: StringRule = {}): string | undefined {
  const value = parameters[name];
  if (value === undefined) return undefined;
  if (value.length < (rule.min ?? 0)) throw failed(name, value, `have length greater than or equal to ${rule.min}`);
  if (value.length > (rule.max ?? Number.POSITIVE_INFINITY)) throw failed(name, value, `have length less than or equal to ${rule.max}`);
  if (rule.pattern && !new RegExp(`^(?:${rule.pattern.source})$`).test(value)) {
    throw failed(name, value, `satisfy regular expression pattern: ${rule.pattern.source}`);
  }
  return value;
}

/** Returns a required parameter. @throws ApiError ValidationError if it is missing or breaks the rule */
export function required(parameters: Record<string, string>, name: string, rule: StringRule = {}): string {
  const value = optional(parameters, name, rule);
  if (value === undefined) throw failed(name, undefined, 'not be null');
  return value;
}

/** Returns a whole number within bounds. */
export function integer(parameters: Record<string, string>, name: string, min: number, max: number, otherwise: number): number {
  const text = parameters[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value)) throw new ApiError(400, 'MalformedInput', 'Unexpected character in number');
  if (value < min) throw failed(name, text, `have value greater than or equal to ${min}`);
  if (value > max) throw failed(name, text, `have value less than or equal to ${max}`);
  return value;
}

/** Renames an error code, because most services have their own name for the same error. */
export function renaming<T>(code: string, name: string, perform: () => T): T {
  try {
    return perform();
  } catch (error) {
    throw error instanceof ApiError && error.code === code ? new ApiError(error.status, name, error.message) : error;
  }
}
