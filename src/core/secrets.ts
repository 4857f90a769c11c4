import { unescape as decode } from 'node:querystring';
import { runError } from '../model/problem.ts';
import { sanitize } from './text.ts';

/** So many characters of a secret in a row are a piece of it. No key or token of AWS or GitHub is shorter. */
const PIECE = 12;
/** Of the blocks of this length that a text is made of, every piece in it has one whole. */
const BLOCK = PIECE / 2;
/** What makes a signed request one's own: it is made of a secret, so that nobody knows it before. */
const SIGNATURE = /(?<=\bSignature=)[\da-f]+/gi;

/**
 * The secrets of a run, kept out of every text that leaves it. The runner's masks are not enough: they know a secret whole, while an
 * error of AWS that repeats what was sent is cut; and they do not reach the JSON report.
 */
export class Secrets {
  /** All of them, with something between them that none of them has. */
  #held = '';
  readonly #known = new Set<string>();

  add(secret: string): void {
    if (!this.#known.has(secret)) {
      this.#known.add(secret);
      this.#held += `\0${[...new Set([secret, encodeURIComponent(secret)])].join('\0')}`;
    }
  }

  /** `text` with stars instead of secrets, pieces of them and signatures. */
  hide(text: string): string {
    const parts: string[] = [];
    let end = 0;
    for (const at of this.#piecesIn(text)) {
      if (at > end || parts.length === 0) {
        parts.push(text.slice(end, at), '***');
      }
      end = at + PIECE;
    }
    return `${parts.join('')}${text.slice(end)}`.replace(SIGNATURE, '***');
  }

  /** Where pieces begin, in order. */
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

  /** A value of plain objects, arrays and maps with every text in it as `hide` has it; keys stay. */
  hideIn<T>(value: T): T {
    // What a sweep of ten thousand resources tells, it tells more than once.
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

/** Variables that hold a secret which a run may use. */
const GIVEN = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];

/** The secrets in a job's environment. Those in the URLs of proxies as they are written, and the password decoded as well as possible. */
export function secretsIn(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (!/^https?_proxy$/i.test(name)) {
      return GIVEN.includes(name) ? [value] : [];
    }
    const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(value) ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [userinfo, password, decode(password)];
  });
}

/** Host names of this machine. Source: RFC 6761, section 6.3. */
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** @throws RunError `refused` if a request that has the job's ID token, or is for it, would leave this machine unencrypted */
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
