import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { logLine, sanitize } from '../core/text.ts';
import type { Runner } from '../model/ports.ts';
import { RunError, runError } from '../model/problem.ts';
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
import { type Named, parseTargets } from './targets.ts';

/** Bytes of the largest report that is read: of a sweep of tens of thousands of resources. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Gathers the reports of a fleet into outputs and one summary; with `only-targets`, its targets are looked at, and nothing else is done.
 * Resolves with whether the step passes.
 */
export async function gather(runner: Runner): Promise<boolean> {
  const title = 'SES role gate: fleet';
  try {
    const folder = runner.input('reports');
    const named = parseTargets(runner.input('targets'));
    if (runner.input('only-targets') === 'true') {
      named.forEach(({ name, account }) => {
        runner.log(`${name} (${account})`);
      });
      return true;
    }
    if (folder === '') {
      throw runError('input', '`reports`: no folder is named', 'name the folder into which the reports were downloaded');
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
    const message = error instanceof RunError ? `${error.problem.message}. To mend it: ${error.problem.advice}.` : sanitize(String(error));
    runner.annotate({ severity: 'error', title, message: logLine(message) });
    return false;
  }
}

/** Where the reports of targets are, by their names. An artifact has a folder of its own, so that none can stand in for another's report. */
async function places(folder: string, artifact: string): Promise<(name: string) => string> {
  // actions/download-artifact makes no folder for an artifact that is the only one; nor is there any folder where there is no artifact.
  const found = artifact === '' ? [] : await readdir(folder).catch(() => []);
  return name => {
    const file = `${name}.json`;
    const isBare = artifact === '' || (found.length === 1 && found[0] === file);
    return isBare ? join(folder, file) : join(folder, `${artifact}.${name}`, file);
  };
}

/** Whether a report can be of this target: of the account of its role, or of a run that ended before it knew one. */
function isOf({ account }: Named, reported: Reported): boolean {
  return reported.account === account || (reported.account === undefined && !reported.passed && !reported.healthy);
}

/** What a file reports; undefined where there is none that can be read. */
async function reportAt(path: string): Promise<Reported | undefined> {
  try {
    return (await stat(path)).size > LARGEST ? undefined : readReport(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
