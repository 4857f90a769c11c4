/**
 * JSON that every reader takes: half of a surrogate pair, which JSON may escape and UTF-8 cannot have, is what readers that are
 * strict refuse a whole file for.
 */
export function json(value: unknown, space?: number): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}
