import { unescape as decode } from 'node:querystring';
import { runError } from '../model/problem.ts';
import { sanitize } from './text.ts';

/** The shortest part of a secret that is hidden, in characters. No key or token of AWS or GitHub is shorter. */
const PIECE = 12;
/** The shortest secret that is hidden as a whole, such as the password of a proxy. A shorter one would hide parts of words. */
const SHORTEST = 6;
/** Length of the blocks that a text is searched in. Each piece of a secret contains one whole block. */
const BLOCK = PIECE / 2;
/** The signature of a signed request. AWS's errors can repeat it, and no list of secrets can contain it in advance. */
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;

/**
 * Hides the secrets of a run in every text that leaves the run. The runner's masks are not enough: they match only a whole secret, but
 * AWS's errors can cut a secret that they repeat; and the masks do not apply to the JSON report.
 */
export class Secrets {
  /** All secrets, separated by a character that no secret contains. */
  #held = '';
  readonly #known = new Set<string>();
  /** Longest first, because one can contain another. */
  #short: string[] = [];

  add(secret: string): void {
    if (!this.#known.has(secret)) {
      this.#known.add(secret);
      const forms = [...new Set([secret, encodeURIComponent(secret)])];
      const short = forms.filter(({ length }) => length >= SHORTEST && length < PIECE);
      this.#short = [...this.#short, ...short].toSorted((one, other) => other.length - one.length);
      this.#held += `\0${forms.join('\0')}`;
    }
  }

  /** Replaces secrets, parts of secrets and signatures in `text` with asterisks. */
  hide(text: string): string {
    const parts: string[] = [];
    let end = 0;
    for (const at of this.#piecesIn(text)) {
      if (at > end || parts.length === 0) {
        parts.push(text.slice(end, at), '***');
      }
      end = at + PIECE;
    }
    const hidden = `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
    return this.#short.reduce((rest, secret) => rest.replaceAll(secret, '***'), hidden);
  }

  /** Yields the positions of pieces in ascending order. */
  *#piecesIn(text: string): Generator<number> {
    for (let block = BLOCK; block + BLOCK <= text.length; block += BLOCK) {
      if (!this.#held.includes(text.slice(block, block + BLOCK))) {
        continue;
      }
      for (let at = block - BLOCK; at < block && at + PIECE <= text.length; at++) {
        if (this.#held.includes(text.slice(at, at + PIECE))) {
          yield at;
        }
      }
    }
  }

  /** Applies `hide` to each string in plain objects, arrays and maps. Keys do not change. */
  hideIn<T>(value: T): T {
    // The result of a large sweep repeats many texts.
    const known = new Map<string, string>();
    const hideIn = (part: unknown): unknown => {
      if (typeof part === 'string') {
        const hidden = known.get(part) ?? this.hide(part);
        known.set(part, hidden);
        return hidden;
      }
      if (Array.isArray(part)) {
        return part.map(hideIn);
      }
      if (part instanceof Map) {
        return new Map([...part].map(([key, each]) => [key, hideIn(each)]));
      }
      return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, hideIn(each)])) : part;
    };
    return hideIn(value) as T;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Environment variables with a secret that a run can use. */
const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];

/** Returns the secrets in the environment. From a proxy URL: the user information, and the password as written and decoded. */
export function secretsIn(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (!/^https?_proxy$/i.test(name)) {
      return GIVEN.includes(name) ? [value] : [];
    }
    const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(value) ?? [];
    const [, password = ''] = /:(.*)/s.exec(userinfo) ?? [];
    // A user name alone is a secret if it is long enough for a token.
    return password === '' && userinfo.length < PIECE ? [] : [userinfo, password, decode(password)];
  });
}

/** Loopback host names. Source: RFC 6761, section 6.3. */
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** @throws RunError `refused` if a request for the ID token, or with the ID token, would leave this machine unencrypted */
export function refusePlainHttp(url: { readonly protocol: string; readonly hostname: string } | null): void {
  const { protocol, hostname = '' } = url ?? {};
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) {
    throw runError(
      'refused',
      `${sanitize(hostname)} would get the job's ID token over plain HTTP`,
      'use an https: URL in AWS_ENDPOINT_URL, or in the ACTIONS_ID_TOKEN_REQUEST_URL of the runner',
    );
  }
}
