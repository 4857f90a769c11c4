import { readFileSync } from 'node:fs';
import { EXAMPLE } from '../../scripts/policies.ts';
import { Stack } from './template.ts';

/** The parameters of the templates for each example in examples/README.md. */
export const PARAMETERS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  [...readFileSync('examples/README.md', 'utf8').matchAll(/^\| \[(?<file>[\w-]+\.yml)\].*\| `(?<parameters>[^`|]+)` \|$/gm)].map(
    ({ groups: { file = '', parameters = '' } = {} }) => [
      file,
      Object.fromEntries(parameters.split(' ').map(each => each.split('=') as [string, string])),
    ],
  ),
);

/** The template with these parameters, for the repository of the examples. */
export function stackOf(parameters: Readonly<Record<string, string>> = {}, account = EXAMPLE): Stack {
  return new Stack({ GitHubOwner: 'octo-org', GitHubRepository: 'mailer', ...parameters }, account);
}
