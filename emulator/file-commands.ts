/**
 * Reads a file command such as GITHUB_OUTPUT as the runner does on Linux: `name=value`, or `name<<delimiter`, lines and `delimiter`.
 * Source: actions/runner, src/Runner.Worker/FileCommandManager.cs.
 *
 * @throws if the runner would fail the step
 */
export function readPairs(text: string): [name: string, value: string][] {
  const lines = text.split('\n');
  const pairs: [string, string][] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', sign = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (sign === '=') {
      pairs.push([name, rest]);
      continue;
    }
    if (name === '' || rest === '') throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    pairs.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return pairs;
}
