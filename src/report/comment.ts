import { code } from '../core/text.ts';
import type { CommentOrigin } from '../model/ports.ts';
import type { Result } from '../model/result.ts';
import { cut } from './cut.ts';
import { link } from './link.ts';
import { whole } from './summary.ts';

/** GitHub refuses a comment of more than 65,536 characters. In bytes, so that it holds whatever is counted as one. */
const COMMENT_LIMIT = 65_536;

/** A result as a comment on a pull request: `marker`, by which it is found again, the job summary, and where it comes from. */
export function comment(result: Result, marker: string, { workflow, job, page, commit }: CommentOrigin): string {
  const start = `${marker}\n`;
  const of = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
  const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${link(`run${of}`, page)}</sub>\n`;
  const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
  return start + cut(whole(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}
