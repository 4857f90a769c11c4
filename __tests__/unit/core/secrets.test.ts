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

describe('a text', () => {
  test.each([
    { what: 'without a secret', text: 'the role exists', expected: 'the role exists' },
    { what: 'of a secret alone', text: KEY, expected: '***' },
    { what: 'with a secret', text: `a ${KEY} b`, expected: 'a *** b' },
    { what: 'with two secrets', text: `${KEY} ${KEY}`, expected: '*** ***' },
    { what: 'with a secret twice in a row', text: KEY + KEY, expected: '***' },
    { what: 'with the beginning of a secret, as a text that was cut has it', text: `token:${KEY.slice(0, 30)}…`, expected: 'token:***…' },
    { what: 'with the end of a secret', text: `…${KEY.slice(-12)}.`, expected: '…***.' },
    { what: 'with less of a secret than is one', text: `${KEY.slice(0, 11)}…`, expected: `${KEY.slice(0, 11)}…` },
    { what: 'with a secret in a URL', text: `?key=${encodeURIComponent(KEY)}&b=1`, expected: '?key=***&b=1' },
    {
      what: 'with a signature',
      text: 'SignedHeaders=host, Signature=0123456789abcdefABCDEF, b',
      expected: 'SignedHeaders=host, Signature=***, b',
    },
    { what: 'with nothing', text: '', expected: '' },
  ])('$what', ({ text, expected }) => {
    expect(holding(KEY).hide(text)).toBe(expected);
  });

  test('that has another secret has neither', () => {
    expect(holding(KEY, 'ASIAIOSFODNN7EXAMPLE').hide(`ASIAIOSFODNN7EXAMPLE/${KEY}`)).toBe('***/***');
  });

  test.each(['', 'short', '12345678901'])('is as it was where the secret is %j, which is none', secret => {
    expect(holding(secret).hide(`a ${secret} b`)).toBe(`a ${secret} b`);
  });

  test('takes no more to look through for a secret that is told again and again', () => {
    const secrets = new Secrets();
    const long = KEY.repeat(200);
    // All of them together would be longer than a text can be.
    for (let times = 0; times < 100_000; times++) {
      secrets.add(long);
    }
    expect(secrets.hide(`a ${KEY} b`)).toBe('a *** b');
  });

  test('has no piece of a secret, and all that is none, whatever is around it', () => {
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

test('a value has no secret in any of its texts, and is otherwise as it was', () => {
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

describe('plain HTTP', () => {
  const request = (url: string): void => refusePlainHttp(URL.parse(url));

  test.each(['https://example.com', 'http://localhost:80', 'http://sts.localhost', 'http://127.10.20.30:4566', 'http://[::1]/', 'no URL'])(
    'takes no ID token off this machine: %s is allowed',
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
  ])('takes no ID token off this machine: %s is refused', url => {
    const host = URL.parse(url)?.hostname;
    expect(() => request(url)).toThrow(`${host} would get the job's ID token over plain HTTP`);
  });
});

test.each([
  ['http://svc:Pa%2Fss@w0rd@proxy.corp:3128', ['svc:Pa%2Fss@w0rd', 'Pa%2Fss@w0rd', 'Pa/ss@w0rd']],
  ['http://svc:Pa/ssw0rd@proxy.corp:3128', ['svc:Pa/ssw0rd', 'Pa/ssw0rd', 'Pa/ssw0rd']],
  ['http://svc:100%@proxy.corp:3128', ['svc:100%', '100%', '100%']],
  ['svc:secret@proxy.corp:3128', ['svc:secret', 'secret', 'secret']],
  ['http://token@proxy.corp', ['token', 'token', 'token']],
  ['http://proxy.corp:3128', ['', '', '']],
])('the user and the password in the URL of a proxy are secrets: %s', (url, secrets) => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
    expect(secretsIn({ [name]: url }).filter(Boolean)).toEqual(secrets.filter(Boolean));
  }
});

test('the secrets in the environment are those of AWS and of the ID token, and no other variable', () => {
  const env = {
    AWS_SECRET_ACCESS_KEY: 'key',
    AWS_SESSION_TOKEN: 'session',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    AWS_REGION: 'us-east-1',
  };
  expect(secretsIn(env)).toEqual(['key', 'session', 'bearer']);
});
