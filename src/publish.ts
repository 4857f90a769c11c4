import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { passes } from './check/evaluate.ts';
import { sanitize } from './core/text.ts';
import { asProblem, endWithError } from './ending.ts';
import type { ApiPorts } from './github/comment.ts';
import type { Reporting } from './inputs/inputs.ts';
import type { Runner } from './model/ports.ts';
import { type RunError, runError } from './model/problem.ts';
import type { Result } from './model/result.ts';
import { annotationOf, annotations, evaluationLines, notCheckedLine } from './report/evaluations.ts';
import { jsonReport, toJson } from './report/json-report.ts';
import { incompleteOutputLines, outputs } from './report/outputs.ts';
import { comment, lastLine, summary } from './report/summary.ts';

export interface PublishPorts extends ApiPorts {
  readonly runner: Runner;
}

/**
 * Writes everything that a run leaves. If the report or an output cannot be written, the step fails, and everything else is still
 * written. Resolves with whether the step passes.
 */
export async function publish(planned: Result, reporting: Reporting, ports: PublishPorts): Promise<boolean> {
  const { runner } = ports;
  const path = reporting['report-path'];
  let result = planned;
  const fail = (error: RunError): void => {
    runner.log(error.message);
    // Another problem ended the run before, and is the one to tell of.
    result = result.problem === undefined ? endWithError(result, error, result.finishedAt) : result;
  };
  const reportError = await writeReport(path, result);
  if (reportError !== undefined) {
    fail(reportError);
  }
  const reportPath = reportError === undefined ? path : undefined;
  const outputError = setOutputs(outputs(result, reportPath), runner);
  if (outputError !== undefined) {
    fail(outputError);
    // The outputs that the runner takes, and the report, say so too.
    setOutputs(outputs(result, reportPath), runner);
    if (reportPath !== undefined) {
      await writeReport(reportPath, result);
    }
  }
  incompleteOutputLines(result, reportPath).forEach(line => {
    runner.log(line);
  });
  if (reporting['job-summary']) {
    await Promise.try(() => runner.summarize(summary(result))).catch((error: unknown) =>
      runner.log(`the job summary can't be written: ${sanitize(String(error))}`),
    );
  }
  const notChecked = notCheckedLine(result);
  if (notChecked !== undefined) {
    runner.log(notChecked);
  }
  const lines = evaluationLines(result);
  if (lines.length > 0) {
    runner.group('Rules', lines);
  }
  result.check?.notices.forEach(notice => {
    runner.log(notice);
  });
  if (result.problem?.details) {
    runner.group('Claims of the ID token', result.problem.details);
  }
  annotations(result).forEach(annotation => {
    runner.annotate(annotation);
  });
  if (reporting['comment-on-pr'] !== 'never') {
    await publishComment(result, reporting, ports);
  }
  runner.log(lastLine(result));
  return result.passed;
}

/** Keeps the comment on the pull request up to date. The gate does not depend on the comment: if it fails, that is a warning. */
async function publishComment(result: Result, reporting: Reporting, ports: PublishPorts): Promise<void> {
  const { runner } = ports;
  try {
    const { keepComment } = await import('./github/comment.ts');
    // `fail-on: never` keeps the step green, but the comment tells what the verdict is.
    const passed = result.passed && passes(result.verdict.findings, 'error');
    runner.log(await keepComment({ passed, text: (marker, origin) => comment(result, marker, origin) }, reporting, ports));
  } catch (thrown) {
    runner.annotate(annotationOf('warning', 'SES role gate: no comment', asProblem(thrown)));
  }
}

/** Sets every output that the runner takes. Resolves with an error if it refuses one: later steps would read an empty text. */
function setOutputs(values: ReadonlyMap<string, string>, runner: Runner): RunError | undefined {
  const refused: string[] = [];
  for (const [name, value] of values) {
    try {
      runner.output(name, value);
    } catch (error) {
      refused.push(`the output ${name} can't be set: ${sanitize((error as Error).message)}`);
    }
  }
  const [first, ...others] = refused;
  const more = others.length > 0 ? `, and ${others.length} more outputs can't be set either` : '';
  return first === undefined
    ? undefined
    : runError('unexpected', `${first}${more}`, 'check that the runner has a file for outputs (GITHUB_OUTPUT) and space on its disk');
}

/** Writes the JSON report. Resolves with an error if that is not possible. */
async function writeReport(path: string, result: Result): Promise<RunError | undefined> {
  try {
    await replaceFile(path, `${toJson(jsonReport(result), 2)}\n`);
    return undefined;
  } catch (error) {
    return runError(
      'input',
      `\`report-path\`: the report can't be written: ${sanitize((error as Error).message)}`,
      'name a new or regular file in a folder that the job may write to',
    );
  }
}

/** Writes a file, and the folders above it, completely or not at all. Replaces only a regular file: no device, pipe, folder or link. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const existing = await lstat(path).catch(() => undefined);
  if (existing?.isFile() === false) {
    throw new Error(`${path} exists and is not a regular file`);
  }
  const draft = `${path}.${randomUUID()}.draft`;
  await makeFolder(dirname(path));
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it. Node's own `recursive` never ends on a file system that makes no folders (/proc). */
async function makeFolder(path: string, insideFolder = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !insideFolder) {
      await makeFolder(dirname(path));
      await makeFolder(path, true);
    } else if (code !== 'EEXIST') {
      throw error;
    }
  }
}
