import { count } from '../core/text.ts';

/** More Regions than this are counted where they are not what a reader is to act on. */
export const REGIONS_LIMIT = 5;

/** Regions for people: each by name, or how many there are. */
export function places(regions: readonly string[]): string {
  const all = [...new Set(regions)];
  return all.length > REGIONS_LIMIT ? count(all.length, 'Region') : all.join(', ');
}
