/** A link, where there is an address. `text` is Markdown already. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}
