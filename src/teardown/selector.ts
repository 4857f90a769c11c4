import { like } from '../core/wildcard.ts';
import type { Tags } from '../model/kinds.ts';

/** What a teardown may delete: whatever one of the selectors matches. */
export interface Selectors {
  /** Globs, with `*` and `?`. */
  readonly names: readonly string[];
  /** `key=value`, the value a glob; `*` matches everything, tagged or not. */
  readonly tags: readonly string[];
}

/** Whether a name alone says that a resource is selected: its tags need not be read then. */
export function selectsName({ names, tags }: Selectors, name: string): boolean {
  return tags.includes('*') || names.some(glob => like(glob, name));
}

/** Whether tags select a resource. */
export function selectsTags({ tags: wanted }: Selectors, tags: Tags): boolean {
  return wanted.some(each => {
    const [key = '', glob = ''] = each.split(/=(.*)/s);
    const value = tags.get(key);
    return value !== undefined && like(glob, value);
  });
}
