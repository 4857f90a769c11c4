import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusePlainHttp, Secrets, secretsIn } from '../../../src/core/secrets.ts';

const KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

function holding(...all: readonly string[]): Secrets {
  const secrets = new Secrets();
  for (const secret of all) {
    secrets.add(secret);
  }
  return secrets;
}

describe('Secrets', () => {
  test.each([
    { what: 'keeps a text without a secret', text: 'the role exists', expected: 'the role exists' },
    { what: 'replaces a text that is a secret', text: KEY, expected: '***' },
    { what: 'replaces a secret in a text', text: `a ${KEY} b`, expected: 'a *** b' },
    { what: 'replaces two secrets', text: `${KEY} ${KEY}`, expected: '*** ***' },
    { what: 'replaces a secret that is repeated', text: KEY + KEY, expected: '***' },
    { what: 'replaces the start of a secret in a text that was cut', text: `token:${KEY.slice(0, 30)}…`, expected: 'token:***…' },
    { what: 'replaces the end of a secret', text: `…${KEY.slice(-12)}.`, expected: '…***.' },
    { what: 'keeps a part that is too short to be a secret', text: `${KEY.slice(0, 11)}…`, expected: `${KEY.slice(0, 11)}…` },
    { what: 'replaces a secret in a URL', text: `?key=${encodeURIComponent(KEY)}&b=1`, expected: '?key=***&b=1' },
    {
      what: 'replaces a signature',
      text: 'SignedHeaders=host, Signature=0123456789abcdefABCDEF, b',
      expected: 'SignedHeaders=host, Signature=***, b',
    },
    { what: 'keeps an empty text', text: '', expected: '' },
  ])('$what', ({ text, expected }) => {
    expect(holding(KEY).hide(text)).toBe(expected);
  });

  test('replaces both secrets if one contains the other', () => {
    expect(holding(KEY, 'ASIAIOSFODNN7EXAMPLE').hide(`ASIAIOSFODNN7EXAMPLE/${KEY}`)).toBe('***/***');
  });

  test.each(['', 'short'])('ignores the secret %j, which is too short', secret => {
    expect(holding(secret).hide(`a ${secret} b`)).toBe(`a ${secret} b`);
  });

  test.each(['hunter', '12345678901'])('replaces the short secret %j only as a whole', secret => {
    expect(holding(secret).hide(`${secret}, ${secret.slice(1)} and ${secret}`)).toBe(`***, ${secret.slice(1)} and ***`);
  });

  test('replaces the longer of two short secrets first, and the percent-encoded form', () => {
    expect(holding('hunter2', 'hunter2222', 'p@ss12').hide('hunter2222 hunter2 p%40ss12')).toBe('*** *** ***');
  });

  test('does not slow down if the same secret is added again and again', () => {
    const secrets = new Secrets();
    const long = KEY.repeat(200);
    // A list of all of them would be longer than a text can be.
    for (let times = 0; times < 100_000; times++) {
      secrets.add(long);
    }
    expect(secrets.hide(`a ${KEY} b`)).toBe('a *** b');
  });

  test('removes every piece of a secret, and keeps the text around it', () => {
    const secret = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 12, maxLength: 40 });
    const other = fc.string({ unit: fc.constantFrom(...'xyz .'), maxLength: 20 });
    fc.assert(
      fc.property(secret, fc.array(fc.tuple(other, fc.nat(20), fc.nat(40)), { maxLength: 5 }), other, (held, parts, end) => {
        const text = parts.map(([before, from, length]) => before + held.slice(from, from + length)).join('') + end;
        const shown = holding(held).hide(text);
        for (let at = 0; at + 12 <= held.length; at++) {
          expect(shown).not.toContain(held.slice(at, at + 12));
        }
        expect(shown.replace(/[a-f]|\*{3}/g, '')).toBe(text.replace(/[a-f]|\*{3}/g, ''));
      }),
    );
  });
});

test('redacts every text of a value, and keeps the rest of the value', () => {
  const at = new Date('2026-11-23T12:00:00Z');
  const value = {
    text: KEY,
    list: [1, `a ${KEY}`, null, [KEY]],
    map: new Map([['key', { deep: KEY, at }]]),
    at,
    number: 1,
    yes: true,
    none: undefined,
  };
  const shown = holding(KEY).hideIn(value);
  expect(shown).toEqual({
    text: '***',
    list: [1, 'a ***', null, ['***']],
    map: new Map([['key', { deep: '***', at }]]),
    at,
    number: 1,
    yes: true,
    none: undefined,
  });
  expect(value.text).toBe(KEY);
});

describe('an ID token over plain HTTP', () => {
  const request = (url: string): void => refusePlainHttp(URL.parse(url));

  test.each(['https://example.com', 'http://localhost:80', 'http://sts.localhost', 'http://127.10.20.30:4566', 'http://[::1]/', 'no URL'])(
    'can go to %s',
    url => {
      expect(() => request(url)).not.toThrow();
    },
  );

  test.each([
    'http://example.com',
    'http://10.0.0.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://notlocalhost',
  ])('cannot go to %s', url => {
    const host = URL.parse(url)?.hostname;
    expect(() => request(url)).toThrow(`${host} would get the job's ID token over plain HTTP`);
  });
});

test.each([
  ['http://svc:Pa%2Fss@w0rd@proxy.corp:3128', ['svc:Pa%2Fss@w0rd', 'Pa%2Fss@w0rd', 'Pa/ss@w0rd']],
  ['http://svc:Pa/ssw0rd@proxy.corp:3128', ['svc:Pa/ssw0rd', 'Pa/ssw0rd', 'Pa/ssw0rd']],
  ['http://svc:100%@proxy.corp:3128', ['svc:100%', '100%', '100%']],
  ['svc:secret@proxy.corp:3128', ['svc:secret', 'secret', 'secret']],
  ['http://a-token-as-user@proxy.corp', ['a-token-as-user']],
  ['http://runner@proxy.corp', []],
  ['http://proxy.corp:3128', []],
])('the user and the password of a proxy URL are secrets: %s', (url, secrets) => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
    expect(secretsIn({ [name]: url }).filter(Boolean)).toEqual(secrets.filter(Boolean));
  }
});

test('the secrets of the environment are those of AWS and the ID token', () => {
  const env = {
    AWS_SECRET_ACCESS_KEY: 'key',
    AWS_SESSION_TOKEN: 'session',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    AWS_REGION: 'us-east-1',
  };
  expect(secretsIn(env)).toEqual(['key', 'session', 'bearer']);
});
