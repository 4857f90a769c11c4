/** So many characters of a secret in a row are a piece of it. No key or token of AWS or GitHub is shorter. */
const PIECE = 12;
/** What makes a signed request one's own: it is made of a secret, so that nobody knows it before. */
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;

/**
 * The secrets of a run, kept out of every text that leaves it. The runner's masks are not enough: they know a secret whole, while an
 * error of AWS that repeats what was sent is cut; and they do not reach the JSON report.
 */
export class Secrets {
  readonly #pieces = new Set<string>();

  add(secret: string): void {
    for (const form of new Set([secret, encodeURIComponent(secret)])) {
      for (let at = 0; at + PIECE <= form.length; at++) {
        this.#pieces.add(form.slice(at, at + PIECE));
      }
    }
  }

  /** `text` with stars instead of secrets, pieces of them and signatures. */
  hide(text: string): string {
    const parts: string[] = [];
    let end = 0;
    for (let at = 0; at + PIECE <= text.length; at++) {
      if (this.#pieces.has(text.slice(at, at + PIECE))) {
        if (at > end || parts.length === 0) {
          parts.push(text.slice(end, at), '***');
        }
        end = at + PIECE;
      }
    }
    return `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
  }

  /** A value of plain objects, arrays and maps with every text in it as `hide` has it; keys stay. */
  hideIn<T>(value: T): T {
    return this.#hideIn(value) as T;
  }

  #hideIn(value: unknown): unknown {
    if (typeof value === 'string') {
      return this.hide(value);
    }
    if (Array.isArray(value)) {
      return value.map(each => this.#hideIn(each));
    }
    if (value instanceof Map) {
      return new Map([...value].map(([key, each]) => [key, this.#hideIn(each)]));
    }
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#hideIn(each)])) : value;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
