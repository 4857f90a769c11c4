/** Replaces the parts of a text from `<!-- name -->` to `<!-- /name -->`, or `# <name>` to `# </name>`. Keeps the indentation. */
export function filled(before: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, content]) => {
    const indented = (indent: string): string => content.replaceAll(/^(?=.)/gm, indent);
    return text.replace(
      new RegExp(`^( *)(<!-- ${name} -->|# <${name}>)\n[\\s\\S]*?^ *(<!-- /${name} -->|# </${name}>)$`, 'm'),
      (_all, indent: string, start: string, end: string) => `${indent}${start}\n${indented(indent)}\n${indent}${end}`,
    );
  }, before);
}
