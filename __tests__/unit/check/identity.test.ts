import { expect } from '@jest/globals';
import type { Identity, Reading } from '../../../src/model/readings.ts';
import { ABSENT, DENIED, found, unreadable } from '../../support/ports.ts';
import { type Case, failed, IF_DENIED, IF_NOT_READ, inRegion, notApplicable, notInAnswer, passed, testRule } from './support.ts';

const identity = (fields: Partial<Identity>): Reading<Identity> =>
  found({ verifiedForSending: undefined, verificationStatus: undefined, errorType: undefined, ...fields });

interface IdentityCase {
  readonly name: string;
  readonly entry?: string;
  readonly reading: Reading<Identity> | undefined;
  readonly expected: Case['expected'];
}

const identityCase = ({ name, entry = 'a.example', reading, expected }: IdentityCase): Case => ({
  name,
  inputs: { identities: [entry] },
  snapshot: inRegion({ identities: new Map(reading === undefined ? [] : [[entry, reading]]) }),
  expected,
});

testRule('identity-verified', 'us-east-1', [
  { name: 'does not apply if `identities` is empty', expected: notApplicable('`identities` is empty') },
  ...[
    {
      name: 'passes if the identity is verified',
      reading: identity({ verifiedForSending: true }),
      expected: passed('a.example is verified'),
    },
    {
      name: 'fails if the domain is pending',
      reading: identity({ verifiedForSending: false, verificationStatus: 'PENDING' }),
      expected: failed('a.example is not verified for sending (PENDING)', 'DKIM records'),
    },
    {
      name: 'gives the error type if the verification failed',
      reading: identity({ verifiedForSending: false, verificationStatus: 'FAILED', errorType: 'HOST_NOT_FOUND' }),
      expected: failed('a.example is not verified for sending (FAILED, HOST_NOT_FOUND)', 'DKIM records'),
    },
    {
      name: 'fails if the address is not verified',
      entry: 'me@a.example',
      reading: identity({ verifiedForSending: false }),
      expected: failed('me@a.example is not verified for sending (unknown)', 'open the link in the message that SES sent'),
    },
    {
      name: 'passes if the identity is verified for sending, although its status is FAILED',
      reading: identity({ verifiedForSending: true, verificationStatus: 'FAILED' }),
      expected: passed('a.example is verified'),
    },
    {
      name: 'is unknown if the answer lacks VerifiedForSendingStatus',
      reading: identity({ verificationStatus: 'SUCCESS' }),
      expected: notInAnswer('whether a.example is verified'),
    },
    {
      name: 'fails if the domain is not an identity',
      reading: ABSENT,
      expected: failed('a.example is not an identity of this Region', '', { advice: expect.not.stringContaining('its domain') }),
    },
    {
      name: 'advises to name the domain if the address is not an identity',
      entry: 'me@a.example',
      reading: ABSENT,
      expected: failed(
        'me@a.example is not an identity of this Region',
        'identities are regional; if the identity of its domain covers it, name a.example in `identities`',
      ),
    },
    { name: 'is unknown if the read is denied', reading: unreadable(DENIED), expected: IF_DENIED },
    { name: 'is unknown if the identity was not read', reading: undefined, expected: IF_NOT_READ },
  ].map(identityCase),
]);
