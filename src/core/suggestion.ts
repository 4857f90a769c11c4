import { closestMatch } from 'leven';

/** `; did you mean \`name\`?` for a text of which at most two letters differ from a name; nothing for any other text. */
export function suggestion(text: string, names: readonly string[]): string {
  const name = closestMatch(text.toLowerCase(), names, { maxDistance: 2 });
  return name === undefined ? '' : `; did you mean \`${name}\`?`;
}
