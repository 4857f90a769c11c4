import { debug, endGroup, error, getInput, info, setOutput, setSecret, startGroup, summary, warning } from '@actions/core';
import { logLine, plainText } from '../core/text.ts';
import type { Runner } from '../model/ports.ts';

const ANNOTATE = { error, warning } as const;

/** Returns the runner of the job. Outside a runner it prints plain text, because nothing reads workflow commands. */
export function githubRunner(env: NodeJS.ProcessEnv): Runner {
  const log = (line: string): void => info(logLine(line));
  const runner: Runner = {
    input: name => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : getInput(name)),
    log,
    group(title, lines) {
      startGroup(logLine(title));
      lines.forEach(log);
      endGroup();
    },
    debug: line => debug(logLine(line)),
    mask: setSecret,
    annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
    output: setOutput,
    async summarize(markdown) {
      await summary.addRaw(markdown).write();
    },
  };
  const outside: Runner = {
    ...runner,
    group: (title, lines) => [title, ...lines].forEach(log),
    debug: log,
    mask: () => undefined,
    annotate: ({ severity, title, message }) => log(`${severity}: ${title}: ${message}`),
    output: () => undefined,
    summarize: async markdown => plainText(markdown).split('\n').forEach(log),
  };
  return env['GITHUB_ACTIONS'] === 'true' ? runner : outside;
}
