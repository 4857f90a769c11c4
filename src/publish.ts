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
 * Writes the report, the outputs, the summary, the annotations, the comment and the log. If the report or an output can't be written, the
 * step fails, and all other parts are still written. Resolves with true if the step passes.
 */
export async function publish(planned: Result, reporting: Reporting, ports: PublishPorts): Promise<boolean> {
  const { runner } = ports;
  const path = reporting['report-path'];
  let result = planned;
  const fail = (error: RunError): void => {
    runner.log(error.message);
    // An earlier problem takes precedence over this error.
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
    // Writes the outputs and the report again, so that they show the failure.
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

/** Updates the comment on the pull request. A failure is only a warning, because the gate does not depend on the comment. */
async function publishComment(result: Result, reporting: Reporting, ports: PublishPorts): Promise<void> {
  const { runner } = ports;
  try {
    const { keepComment } = await import('./github/comment.ts');
    // `fail-on: never` makes the step pass, but the comment shows the verdict.
    const passed = result.passed && passes(result.verdict.findings, 'error');
    runner.log(await keepComment({ passed, text: (marker, origin) => comment(result, marker, origin) }, reporting, ports));
  } catch (thrown) {
    runner.annotate(annotationOf('warning', 'SES role gate: no comment', asProblem(thrown)));
  }
}

/** Sets each output. Returns an error if the runner refuses one, because later steps would read an empty text. */
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

/** Writes the JSON report. Resolves with an error if the write fails. */
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

/** Writes a file atomically, and creates its folders. Replaces only a regular file, never a device, pipe, folder or link. */
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

/** Creates a folder and its parents. Node's `recursive` never ends on a file system that creates no folders, such as /proc. */
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
