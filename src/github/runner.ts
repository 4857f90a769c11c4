import { endGroup, error, getInput, info, setOutput, setSecret, startGroup, summary, warning } from '@actions/core';
import { logLine } from '../core/text.ts';
import type { Annotation } from '../report/annotations.ts';

/** The runner that started the action: where its inputs come from and where its words go. */
export interface Runner {
  /** An input's text, trimmed; empty where it was not given. */
  input(name: string): string;
  /** Prints a line, whatever is in it, as a line. */
  log(line: string): void;
  /** Prints lines that fold into one. */
  group(title: string, lines: readonly string[]): void;
  /** Keeps a secret out of the log, from here on. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary. Rejects where the runner offers none. */
  summarize(markdown: string): Promise<void>;
}

const ANNOTATE = { error, warning } as const;

export function githubRunner(): Runner {
  const log = (line: string): void => info(logLine(line));
  return {
    input: name => getInput(name),
    log,
    group(title, lines) {
      startGroup(logLine(title));
      lines.forEach(log);
      endGroup();
    },
    mask: setSecret,
    annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
    output: setOutput,
    async summarize(markdown) {
      await summary.addRaw(markdown).write();
    },
  };
}
