import { endGroup, error, getInput, info, setOutput, setSecret, startGroup, summary, warning } from '@actions/core';
import { logLine } from '../core/text.ts';
import type { Runner } from '../model/ports.ts';

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
