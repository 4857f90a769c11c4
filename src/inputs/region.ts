import { suggestion } from '../core/suggestion.ts';
import { partitionOf, REGIONS, type Region, sesRegions } from '../model/regions.ts';
import { type Parse, refuse } from './parse.ts';

/** A continent, a country or a partition; one or two words; a number. */
const FORM = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;

/** The words of the name of a Region that is newer than the table: its continent or country, and its direction. */
const NEW_WORD = /^(?:[a-z]{2}|central|(?:north|south)?(?:east|west)|north|south)$/;

/** A Region with SES, or one that is newer than the table. A name with a new word, and near the name of a known Region, is a typing error. */
export const parseRegion: Parse<Pick<Region, 'name' | 'partition'>> = name => {
  const known = REGIONS.get(name);
  if (known !== undefined) {
    return known;
  }
  const meant = suggestion(name, sesRegions()) || suggestion(name.replace(/\d+$/, '1'), sesRegions());
  if (!FORM.test(name)) {
    refuse(name, `an AWS Region${meant || ', such as us-east-1'}`);
  }
  const partition = partitionOf(name);
  if (sesRegions(partition).length === 0) {
    refuse(name, `a Region with Amazon SES, which the partition ${partition} does not have`);
  }
  return meant === '' || isPlausible(name) ? { name, partition } : refuse(name, `an AWS Region${meant}`);
};

function isPlausible(name: string): boolean {
  const knownWords = new Set(sesRegions().flatMap(region => region.split('-')));
  const words = name.split('-').slice(0, -1);
  return words.every(word => NEW_WORD.test(word) || knownWords.has(word));
}
