import { ApiError } from './api.ts';
import type { RegionalCall } from './regional.ts';
import { integer, optional } from './validation.ts';

/** The paging of a list. */
export interface Paging {
  /** The maximum page size, which is also the default. */
  max: number;
  /** The minimum page size. */
  min?: number;
  /** Whether the list supports the parameter `Filter`. */
  filters?: boolean;
  /** The error code for a token that does not belong to this list. */
  invalidToken: string;
}

/** A page of a list, with the token of the next page. */
export interface Page<T> {
  items: T[];
  NextToken: string | undefined;
}

/** Returns one page of a list, ordered by key. Tokens are opaque, and valid only for their list. */
export function page<T>(
  { action, parameters, place }: RegionalCall,
  items: readonly T[],
  keyOf: (item: T) => string,
  paging: Paging,
): Page<T> {
  const { max, min = 1, filters = false, invalidToken } = paging;
  // An ignored filter would make the list look complete.
  if ('Filter' in parameters && !filters) throw new ApiError(500, 'InternalFailure', `The emulator does not know filters of ${action}.`);

  const size = Math.min(integer(parameters, 'PageSize', min, max, max) || max, place.ses.pageLimit ?? max);
  const token = optional(parameters, 'NextToken', { min: 1, max: 5000 });
  const prefix = `${action} after `;
  const text = token === undefined ? prefix : Buffer.from(token, 'base64').toString();
  if (!text.startsWith(prefix)) throw new ApiError(400, invalidToken, 'The NextToken is not valid.');
  // By key, not by position, so that a deletion between two pages skips nothing.
  const after = text.slice(prefix.length);
  const rest = items.map(item => ({ item, key: keyOf(item) })).filter(({ key }) => key > after);
  rest.sort((first, second) => Number(first.key > second.key) - Number(first.key < second.key));
  const shown = rest.slice(0, size);
  const last = shown.at(-1)?.key;
  const NextToken = last === undefined || rest.length <= size ? undefined : Buffer.from(prefix + last).toString('base64');
  return { items: shown.map(({ item }) => item), NextToken };
}
