import { code, markdown } from '../core/text.ts';
import type { Finding } from '../model/result.ts';
import { limited, list, strong } from './blocks.ts';
import { sesPage } from './console.ts';
import { link } from './link.ts';
import { mark } from './marks.ts';
import { REGIONS_LIMIT } from './places.ts';

const LIMIT = 200;

/** The worst comes first. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['❌', 'Errors'],
  ['❓', 'Could not be looked at'],
  ['⚠️', 'Warnings'],
]);

/** What is wrong and what to do, by how bad it is. What is said of several rules or Regions in the same words is said once. */
export function findingParts(findings: readonly Finding[], partition: string): string[] {
  const marks = Map.groupBy(findings, mark);
  return [...TITLES].flatMap(([sign, title]) => {
    const said = Map.groupBy(marks.get(sign) ?? [], ({ message, advice }) => `${message}\n${advice}`);
    const items = [...said.values()].map(same => item(same, partition));
    return items.length > 0 ? [`### ${sign} ${title}\n\n${limited(items, LIMIT, list)}`] : [];
  });
}

function item(same: readonly Finding[], partition: string): string {
  const rules = [...new Set(same.map(({ rule }) => code(rule)))].join(', ');
  const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
  const [{ message, advice }] = same as readonly [Finding];
  return [
    `${rules} ${where(regions, partition)}: ${markdown(message)}`,
    `**What to do:** ${markdown(advice)}`,
    ...(regions.length > REGIONS_LIMIT ? [`**Regions:** ${regions.map(region => markdown(region)).join(', ')}`] : []),
  ].join('<br>');
}

function where(regions: readonly string[], partition: string): string {
  if (regions.length === 0) {
    return `of the ${strong('role')}`;
  }
  return regions.length > REGIONS_LIMIT
    ? `in ${strong(`${regions.length} Regions`)}`
    : `in ${strong(regions.map(region => link(markdown(region), sesPage(partition, region))).join(', '))}`;
}
