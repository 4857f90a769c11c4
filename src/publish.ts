import { sanitize } from './core/text.ts';
import { ended, problemOf } from './ending.ts';
import { writeWhole } from './file.ts';
import type { ApiPorts } from './github/api.ts';
import type { Reporting } from './inputs/inputs.ts';
import type { Runner } from './model/ports.ts';
import { runError } from './model/problem.ts';
import type { Result } from './model/result.ts';
import { annotationOf, annotations } from './report/annotations.ts';
import { comment } from './report/comment.ts';
import { report } from './report/data.ts';
import { json } from './report/json.ts';
import { judgementLines, lastLine } from './report/log.ts';
import { leftOut, outputs } from './report/outputs.ts';
import { summary } from './report/summary.ts';

export interface PublishPorts extends ApiPorts {
  readonly runner: Runner;
}

/** Leaves everything that a run leaves. What cannot be written turns the step red, and keeps nothing else from being written. Resolves with whether the step passes. */
export async function publish(planned: Result, reporting: Reporting, ports: PublishPorts): Promise<boolean> {
  const { runner } = ports;
  let path: string | undefined = reporting['report-path'];
  let result = planned;
  try {
    await writeWhole(path, `${json(report(result), 2)}\n`);
  } catch (error) {
    const problem = runError(
      'input',
      `\`report-path\`: the report can't be written: ${sanitize((error as Error).message)}`,
      'name a file in a folder that the job may write to',
    );
    runner.log(problem.message);
    path = undefined;
    result = result.problem === undefined ? ended(result, problem, result.finishedAt) : result;
  }
  const lost = withOutputs(outputs(result, path), runner);
  leftOut(result, path).forEach(line => {
    runner.log(line);
  });
  if (reporting['job-summary']) {
    await Promise.try(() => runner.summarize(summary(result))).catch((error: unknown) =>
      runner.log(`there is no job summary: ${sanitize(String(error))}`),
    );
  }
  const judgements = judgementLines(result);
  if (judgements.length > 0) {
    runner.group('Rules', judgements);
  }
  annotations(result).forEach(annotation => {
    runner.annotate(annotation);
  });
  if (reporting['comment-on-pr'] !== 'never') {
    await publishComment(result, reporting, ports);
  }
  runner.log(lastLine(result));
  return result.passed && !lost;
}

/** Keeps the comment on the pull request. The gate does not depend on it: what goes wrong with it is a warning. */
async function publishComment(result: Result, reporting: Reporting, ports: PublishPorts): Promise<void> {
  const { runner } = ports;
  try {
    const { keepComment } = await import('./github/comment.ts');
    runner.log(await keepComment({ passed: result.passed, text: (marker, origin) => comment(result, marker, origin) }, reporting, ports));
  } catch (thrown) {
    runner.annotate(annotationOf('warning', 'SES role gate: no comment', problemOf(thrown)));
  }
}

/** Sets the outputs; true where the runner does not take them, on which later steps must not go on as if they were empty. */
function withOutputs(values: ReadonlyMap<string, string>, runner: Runner): boolean {
  let lost = false;
  for (const [name, value] of values) {
    try {
      runner.output(name, value);
    } catch (error) {
      runner.log(`the output ${name} can't be set: ${sanitize((error as Error).message)}`);
      lost = true;
    }
  }
  return lost;
}
