/** Bodies of AWS answers, in JSON or XML, with changed contents. */

const isXml = (body: string): boolean => body.startsWith('<');
const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Replaces each value by the result of `replace`, from the outside in; the outermost object stays. */
function withValues(body: string, replace: (value: unknown) => unknown): string {
  const walk = (value: unknown): unknown => {
    const replaced = replace(value);
    if (replaced !== value || !isContainer(value)) {
      return replaced;
    }
    return Array.isArray(value) ? value.map(walk) : walkObject(value as object);
  };
  const walkObject = (value: object): object => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  return JSON.stringify(walkObject(JSON.parse(body) as object));
}

/** Replaces every text, except those that the answer is not about. */
function withTexts(body: string, text: string): string {
  return body.replace(/<(?!RequestId|IsTruncated)(\w+)>[^<>]+<\/\1>/g, (_, name: string) => `<${name}>${text}</${name}>`);
}

export function withoutFields(body: string): string {
  return isXml(body) ? body.replace(/<(\w+Result)>.*<\/\1>/s, '<$1></$1>') : '{}';
}

export function withNulls(body: string): string {
  return isXml(body) ? withTexts(body, '') : withValues(body, () => null);
}

const OTHERS: Readonly<Record<string, unknown>> = { string: 7, number: 'seven', boolean: 'yes' };

export function withOtherTypes(body: string): string {
  return isXml(body) ? withTexts(body, '☃') : withValues(body, value => (isContainer(value) ? value : OTHERS[typeof value]));
}

/** XML has only lists of elements. */
export function withTextForLists(body: string): string {
  return isXml(body) ? body : withValues(body, value => (isContainer(value) ? 'text' : value));
}

/** A page with a next page; a body that is not a page stays unchanged. */
export function withToken(body: string, token: string): string {
  return isXml(body)
    ? body
        .replace('<IsTruncated>false</IsTruncated>', `<IsTruncated>true</IsTruncated><Marker>${token}</Marker>`)
        .replace('<ListReceiptRuleSetsResult>', `$&<NextToken>${token}</NextToken>`)
    : JSON.stringify({ ...(JSON.parse(body) as object), NextToken: token });
}

/** White space without a meaning. */
export function padded(body: string, size: number): string {
  const blanks = ' '.repeat(size);
  return isXml(body) ? body.trimEnd() + blanks : blanks + body;
}
