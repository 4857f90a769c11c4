import { fail } from '../core/problem.ts';
import { data } from '../core/text.ts';

/** GitHub starts at most this many jobs of a matrix. */
const MOST = 256;
/** A name stands in the names of files and of artifacts. */
const NAME = /^[\w-]{1,100}$/;

/**
 * The names of a fleet's targets, from the JSON list that its matrix is made of.
 *
 * @throws RunError where it is no such list, or two have one name
 */
export function parseTargets(text: string): readonly string[] {
  const list = listOf(text);
  const names = list.map(item => String((item as { readonly name?: unknown } | null)?.name ?? ''));
  const wrong = names.find((name, index) => !NAME.test(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) {
    throw refused(`${data(JSON.stringify(wrong), 120)} is no name, or the name of two`);
  }
  return names;
}

function listOf(text: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw refused(`${data(JSON.stringify(text), 120)} is not JSON`);
  }
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST) {
    throw refused(Array.isArray(list) ? `it has ${list.length} items` : 'it is not a list');
  }
  return list;
}

function refused(what: string): Error {
  return fail(
    'input',
    `\`targets\`: ${what}`,
    `give a JSON list of 1 to ${MOST} objects, each with a \`name\` of its own of up to 100 letters, digits, - and _`,
  );
}
