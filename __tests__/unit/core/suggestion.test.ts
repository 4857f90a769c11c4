import { describe, expect, test } from '@jest/globals';
import { suggestion } from '../../../src/core/text.ts';

const NAMES = ['role-path', 'role-exists', 'dkim'];

describe('suggestion', () => {
  test.each([
    { change: 'a missing letter', text: 'role-pth', name: 'role-path' },
    { change: 'an extra letter', text: 'rolle-exists', name: 'role-exists' },
    { change: 'another letter', text: 'dxim', name: 'dkim' },
    { change: 'two letters swapped', text: 'dikm', name: 'dkim' },
    { change: 'another case', text: 'DKIM', name: 'dkim' },
    { change: 'the start of one name', text: 'role-e', name: 'role-exists' },
    { change: 'the start of a name, in another case', text: 'DKI', name: 'dkim' },
  ])('suggests the nearest name for $change', ({ text, name }) => {
    expect(suggestion(text, NAMES)).toBe(`; did you mean \`${name}\`?`);
  });

  test.each(['role', 'ro', 'dmarc', '', 'constructor'])('suggests nothing for "%s", which is not close to a name', text => {
    expect(suggestion(text, NAMES)).toBe('');
  });
});
