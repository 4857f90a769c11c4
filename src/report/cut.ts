const END_OF_FOLD = '\n\n</details>';

/**
 * Markdown of at most `limit` bytes: all of `text`, or as many whole lines as fit and then `rest`, which says where there is more.
 * Neither a row of a table, nor a fence, nor a fold is left open, or `rest` would be read as a part of it.
 */
export function cut(text: string, limit: number, rest: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) {
    return text;
  }
  const end = `\n\n${rest}\n`;
  const room = limit - Buffer.byteLength(end);
  const whole = wholeLines(bytes, room);
  if (!isInFold(whole)) {
    return whole + end;
  }
  const shorter = wholeLines(bytes, room - END_OF_FOLD.length);
  return `${shorter}${isInFold(shorter) ? END_OF_FOLD : ''}${end}`;
}

function wholeLines(bytes: Buffer, room: number): string {
  const lines = bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8');
  const closed = (lines.match(/^```/gm)?.length ?? 0) % 2 === 0;
  return (closed ? lines : lines.slice(0, lines.lastIndexOf('\n```'))).trimEnd();
}

function isInFold(text: string): boolean {
  return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}
