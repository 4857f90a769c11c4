import { suggestion } from '../core/suggestion.ts';
import { sanitize } from '../core/text.ts';
import { runError } from '../model/problem.ts';
import { IAM_ROLE_ARN } from '../model/role.ts';

/** GitHub starts at most this many jobs of a matrix. */
const MOST = 256;
/** A name stands in the names of files and of artifacts. */
const NAME = /^[\w-]{1,100}$/;

/** What a target may say, as fleet.yml reads it. A word that it does not read would be lost, and a teardown do more than was asked for. */
export const TARGET_KEYS = [
  'name',
  'role-to-assume',
  'aws-region',
  'identities',
  'configuration-sets',
  'expected-plan',
  'deletion-task-id',
  'environment',
] as const;

/** One of a fleet. */
export interface Named {
  readonly name: string;
  /** The account of its role: whose report it leaves. */
  readonly account: string;
}

/**
 * A fleet's targets, from the JSON list that its matrix is made of.
 *
 * @throws RunError where it is no such list, a target says what it can't or not what it must, or two have names that some file system
 * takes for one
 */
export function parseTargets(text: string): readonly Named[] {
  const targets = listOf(text).map(target);
  const names = targets.map(({ name }) => name.toLowerCase());
  const twice = targets.find(({ name }, index) => names.indexOf(name.toLowerCase()) < index);
  if (twice !== undefined) {
    throw refused(`"${twice.name}" is the name of two, or of one but for its case`);
  }
  return targets;
}

function target(item: unknown): Named {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw refused(`${shown(item)} is no object`);
  }
  const values = new Map(Object.entries(item));
  const name = values.get('name');
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw refused(`${shown(name)} is no name`);
  }
  for (const [key, value] of values) {
    if (!TARGET_KEYS.some(known => known === key)) {
      throw refused(`"${name}" has the key ${shown(key)}, which a target has not${suggestion(key, TARGET_KEYS)}`);
    }
    if (typeof value !== 'string') {
      throw refused(`\`${key}\` of "${name}" is ${shown(value)}, not a text`);
    }
    // What another step was to fill in, and has not: a plan without its digest is no reviewed one.
    if (value.trim() === '') {
      throw refused(`\`${key}\` of "${name}" is empty: leave the key out, or fill it in`);
    }
  }
  const role = values.get('role-to-assume');
  const account = IAM_ROLE_ARN.exec(role ?? '')?.groups?.['account'];
  if (account === undefined) {
    throw refused(`\`role-to-assume\` of "${name}" is ${role === undefined ? 'missing' : `${shown(role)}, not the ARN of an IAM role`}`);
  }
  return { name, account };
}

function listOf(text: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw refused(`${shown(text)} is not JSON`);
  }
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST) {
    throw refused(Array.isArray(list) ? `it has ${list.length} items` : 'it is not a list');
  }
  return list;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : sanitize(JSON.stringify(value), 120);
}

function refused(what: string): Error {
  return runError(
    'input',
    `\`targets\`: ${what}`,
    `give a JSON list of 1 to ${MOST} objects, each with a \`name\` of its own of up to 100 letters, digits, - and _, and a \`role-to-assume\`; it may have ${TARGET_KEYS.slice(2).join(', ')}, and all other inputs count for all targets`,
  );
}
