import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { logLine, sanitize, suggestion } from '../core/text.ts';
import type { Runner } from '../model/ports.ts';
import { RunError, runError } from '../model/problem.ts';
import { IAM_ROLE_ARN } from '../model/role.ts';
import {
  fleetHeadline,
  fleetOutputs,
  fleetPasses,
  fleetSummary,
  type Reported,
  readReport,
  type Target,
  targetLine,
} from '../report/fleet.ts';

/** The maximum size of a report, in bytes. A report on tens of thousands of deletions is smaller. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Gathers the reports of a fleet into outputs and one summary. With `only-targets`, checks only the list of targets.
 * Resolves with true if the step passes.
 */
export async function gather(runner: Runner): Promise<boolean> {
  const title = 'SES role gate: fleet';
  try {
    const named = parseTargets(runner.input('targets'));
    if (runner.input('only-targets') === 'true') {
      named.forEach(({ name, account }) => {
        runner.log(`${name} (${account})`);
      });
      return true;
    }
    const folder = runner.input('reports');
    if (!folder) {
      throw runError('input', '`reports`: it is empty', 'name the folder into which the reports were downloaded');
    }
    const at = await places(folder, runner.input('artifact'));
    const targets = await Promise.all(
      named.map(async (each): Promise<Target> => {
        const reported = await reportAt(at(each.name));
        return { name: each.name, reported: reported && isOf(each, reported) ? reported : undefined };
      }),
    );
    for (const [name, value] of fleetOutputs(targets)) {
      runner.output(name, value);
    }
    targets.forEach(target => {
      runner.log(targetLine(target));
    });
    await runner.summarize(fleetSummary(targets));
    const passes = fleetPasses(targets);
    if (!passes) {
      runner.annotate({ severity: 'error', title, message: fleetHeadline(targets) });
    }
    return passes;
  } catch (error) {
    const message = error instanceof RunError ? `${error.problem.message}. Fix: ${error.problem.advice}.` : sanitize(String(error));
    runner.annotate({ severity: 'error', title, message: logLine(message) });
    return false;
  }
}

/** Returns a function from target names to report paths. Each artifact has its own folder, so no target can replace another's report. */
async function places(folder: string, artifact = ''): Promise<(name: string) => string> {
  // actions/download-artifact creates no folder for a single artifact, and none at all without artifacts.
  const found = artifact === '' ? [] : await readdir(folder).catch(() => []);
  return name => {
    const file = `${name}.json`;
    const isBare = artifact === '' || (found.length === 1 && found[0] === file);
    return isBare ? join(folder, file) : join(folder, `${artifact}.${name}`, file);
  };
}

/** Whether a report can be of this target: it names the target's account, or its run failed before the account was known. */
function isOf({ account }: Named, reported: Reported): boolean {
  return reported.account === account || (reported.account === undefined && !reported.passed && !reported.healthy);
}

/** Reads a report; undefined if it is missing or can't be read. */
async function reportAt(path: string): Promise<Reported | undefined> {
  try {
    return (await stat(path)).size > LARGEST ? undefined : readReport(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** GitHub's limit on the jobs of a matrix. */
const MOST = 256;

/** File names and artifact names contain the name of a target. */
const NAME = /^[\w-]{1,100}$/;

/** The keys of a target that fleet.yml reads. An unknown key would have no effect, so a teardown could delete more than intended. */
export const TARGET_KEYS = [
  'name',
  'role-to-assume',
  'aws-region',
  'identities',
  'configuration-sets',
  'tenants',
  'expected-plan',
  'deletion-task-id',
  'environment',
] as const;

export interface Named {
  readonly name: string;
  /** The account of the target's role, which the report must name. */
  readonly account: string;
}

/**
 * Parses a fleet's targets from the JSON list of its matrix.
 *
 * @throws RunError if the list is malformed, a target has a wrong key or value, or two names are equal on a case-insensitive file system
 */
export function parseTargets(text = ''): readonly Named[] {
  const targets = jsonList(text).map(target);
  const names = targets.map(({ name }) => name.toLowerCase());
  const twice = targets.find(({ name }, index) => names.indexOf(name.toLowerCase()) < index);
  if (twice !== undefined) {
    throw refused(`"${twice.name}" is the name of two targets, or two names differ in case only`);
  }
  return targets;
}

function target(item: unknown): Named {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw refused(`${shown(item)} is not an object`);
  }
  const values = new Map(Object.entries(item));
  const name = values.get('name');
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw refused(`${shown(name)} is not a name`);
  }
  for (const [key, value] of values) {
    if (!TARGET_KEYS.some(known => known === key)) {
      throw refused(`"${name}" has the unknown key ${shown(key)}${suggestion(key, TARGET_KEYS)}`);
    }
    if (typeof value !== 'string') {
      throw refused(`\`${key}\` of "${name}" is ${shown(value)}, not a text`);
    }
    // An earlier step did not fill in the value: without its digest, a plan is not the reviewed one.
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

function jsonList(text: string): readonly unknown[] {
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
