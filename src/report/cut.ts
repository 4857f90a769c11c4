/**
 * Markdown of at most `limit` bytes: all of `text`, or as many whole lines as fit and then `rest`, which says where there is more.
 * Neither a row of a table nor a fence is left open, or `rest` would be read as a part of it.
 */
export function cut(text: string, limit: number, rest: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) {
    return text;
  }
  const end = `\n\n${rest}\n`;
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n', limit - Buffer.byteLength(end))).toString('utf8');
  const closed = (whole.match(/^```/gm)?.length ?? 0) % 2 === 0;
  return (closed ? whole : whole.slice(0, whole.lastIndexOf('\n```'))) + end;
}
