import { ApiError } from './api.ts';
import type { RegionalCall } from './regional.ts';
import { integer, optional } from './validation.ts';

/** How a list comes in pages. */
export interface Paging {
  /** The most that may be asked for, and what comes unless less is. */
  max: number;
  /** The least that may be asked for. */
  min?: number;
  /** Whether the list knows the parameter `Filter`. */
  filters?: boolean;
  /** What a token that isn't one of this list is answered with. */
  invalidToken: string;
}

/** A page of a list, and what asks for the next. */
export interface Page<T> {
  items: T[];
  NextToken: string | undefined;
}

/** One page of a list, ordered by a key. Tokens are opaque to clients, and good for just one list. */
export function page<T>(
  { action, parameters, place }: RegionalCall,
  items: readonly T[],
  keyOf: (item: T) => string,
  paging: Paging,
): Page<T> {
  const { max, min = 1, filters = false, invalidToken } = paging;
  // A list that took no notice would look as if all of it had been asked for.
  if ('Filter' in parameters && !filters) throw new ApiError(500, 'InternalFailure', `The emulator does not know filters of ${action}.`);

  const size = Math.min(integer(parameters, 'PageSize', min, max, max) || max, place.ses.pageLimit ?? max);
  const token = optional(parameters, 'NextToken', { min: 1, max: 5000 });
  const prefix = `${action} after `;
  const text = token === undefined ? prefix : Buffer.from(token, 'base64').toString();
  if (!text.startsWith(prefix)) throw new ApiError(400, invalidToken, 'The NextToken is not valid.');
  // Going by keys, not by numbers: what is deleted between two pages moves nothing.
  const after = text.slice(prefix.length);
  const rest = items.map(item => ({ item, key: keyOf(item) })).filter(({ key }) => key > after);
  rest.sort((first, second) => Number(first.key > second.key) - Number(first.key < second.key));
  const shown = rest.slice(0, size);
  const last = shown.at(-1)?.key;
  const NextToken = last === undefined || rest.length <= size ? undefined : Buffer.from(prefix + last).toString('base64');
  return { items: shown.map(({ item }) => item), NextToken };
}
