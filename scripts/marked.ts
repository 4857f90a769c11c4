/** A text with its marked parts, `<!-- name -->` to `<!-- /name -->` or `# <name>` to `# </name>`, replaced, with the indentation of their marks. */
export function filled(before: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, content]) => {
    const indented = (indent: string): string => content.replaceAll(/^(?=.)/gm, indent);
    return text.replace(
      new RegExp(`^( *)(<!-- ${name} -->|# <${name}>)\n[\\s\\S]*?^ *(<!-- /${name} -->|# </${name}>)$`, 'm'),
      (_all, indent: string, start: string, end: string) => `${indent}${start}\n${indented(indent)}\n${indent}${end}`,
    );
  }, before);
}
