import {
  BehaviorOnMxFailure,
  DkimSigningAttributesOrigin,
  DkimStatus,
  MailFromDomainStatus,
  VerificationError,
  VerificationStatus,
} from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/check/evaluate.ts';
import type { Coverage, Identity, Reading, RegionSnapshot, SesAccount } from '../../../src/model/readings.ts';
import type { RuleId } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, found, IDENTITY, SES_ACCOUNT, THROTTLED, unreadable } from '../../support/ports.ts';
import {
  ALL_OFF,
  type Case,
  failed,
  HEALTHY,
  IF_DENIED,
  IF_NOT_READ,
  IF_THROTTLED,
  inRegion,
  NO_INPUTS,
  notApplicable,
  notInAnswer,
  passed,
  testRule,
  unknown,
} from './support.ts';

interface IdentityCase {
  readonly name: string;
  /** The entry of `identities`. */
  readonly entry?: string;
  /** The identity that covers the entry, if that is not the entry's own. */
  readonly covering?: string;
  /** Differences from a domain that is verified. */
  readonly identity?: Identity;
  readonly reading?: Reading<Identity>;
  readonly sets?: RegionSnapshot['configurationSets'];
  readonly account?: Partial<SesAccount>;
  readonly expected: Case['expected'];
}

const identityCase = ({
  name,
  entry = 'a.example',
  covering = entry,
  identity,
  reading,
  sets = new Map(),
  account,
  expected,
}: IdentityCase): Case => ({
  name,
  inputs: { identities: [entry] },
  snapshot: inRegion({
    identities: new Map([[entry, { identity: covering, reading: reading ?? found({ ...IDENTITY, ...identity }) }]]),
    configurationSets: sets,
    account: found({ ...SES_ACCOUNT, ...account }),
  }),
  expected,
});

const warning = (message: string, advice: string, more: Partial<Case['expected']> = {}): Case['expected'] =>
  failed(message, advice, { severity: 'warning', ...more });

const NOT_COVERED = notApplicable('no identity covers a.example');

/** What every rule about identities says if there is nothing to evaluate. */
const without = (absent: Case['expected']): readonly Case[] => [
  { name: 'does not apply if `identities` is empty', expected: notApplicable('`identities` is empty') },
  {
    name: 'is unknown if no identity was read',
    inputs: { identities: ['a.example'] },
    snapshot: inRegion({ identities: undefined }),
    expected: IF_NOT_READ,
  },
  {
    name: 'does not apply if `identities` is * and the Region has none',
    inputs: { identities: ['*'] },
    snapshot: inRegion({ identities: new Map() }),
    expected: notApplicable('the Region has no identity'),
  },
  ...[
    { name: 'is unknown if the list of identities cannot be read', entry: '*', reading: unreadable(THROTTLED), expected: IF_THROTTLED },
    { name: 'is unknown if the identity cannot be read', reading: unreadable(DENIED), expected: IF_DENIED },
    { name: 'is unknown if the answer is empty', reading: found({}), expected: notInAnswer('whether a.example is verified') },
    { name: 'fails if no identity covers the entry', reading: ABSENT, expected: absent },
  ].map(identityCase),
];

const LINK = 'open the link in the message that SES sent to the address; it expires after 24 hours';
const NEW_LINK = 'aws ses verify-email-identity --email-address me@a.example';
const RECORDS = ['t1', 't2', 't3'].map(token => `\`${token}._domainkey.a.example CNAME ${token}.dkim.amazonses.com\``).join(', ');
const CNAMES = `publish the CNAME records ${RECORDS}`;
const AGAIN = 'then start the verification again in the SES console';

testRule('identity-verified', 'us-east-1', [
  ...without(
    failed(
      'a.example is not an identity in this Region, and no parent domain is',
      'create and verify it in this Region: identities are regional',
    ),
  ),
  ...[
    {
      name: 'fails if neither an address nor its domain is an identity',
      entry: 'me@a.example',
      reading: ABSENT,
      expected: failed('me@a.example is not an identity in this Region, and no parent domain is', 'create and verify it or its domain'),
    },
    { name: 'passes if the identity is verified', expected: passed('a.example is verified for sending') },
    {
      name: 'names the identity that covers an address',
      entry: 'me@mail.a.example',
      covering: 'a.example',
      expected: passed('a.example (covers me@mail.a.example) is verified for sending'),
    },
    // Identities that may send, by VerificationStatus.
    {
      name: 'passes if the identity may send and has no status',
      identity: { verificationStatus: undefined },
      expected: passed('a.example is verified for sending'),
    },
    {
      name: 'passes if the identity may send and has a status that is not documented',
      identity: { verificationStatus: 'RENEWED' },
      expected: passed('a.example is verified for sending'),
    },
    {
      name: 'warns if SES cannot verify an identity again that can still send',
      identity: { verificationStatus: 'TEMPORARY_FAILURE', errorType: 'TYPE_NOT_FOUND' },
      expected: warning(
        'a.example still sends, but SES cannot verify it again, and will stop sending for it (TEMPORARY_FAILURE, TYPE_NOT_FOUND: the name has no record of the right type)',
        CNAMES,
      ),
    },
    {
      name: 'warns if the verification of the identity itself has failed',
      identity: { verificationStatus: 'FAILED' },
      expected: warning('a.example can send, but its own verification has failed (FAILED)', AGAIN, { permanent: true }),
    },
    {
      name: 'warns if the verification of the identity itself is pending',
      identity: { verificationStatus: 'PENDING' },
      expected: warning('a.example can send, but its own verification is not complete (PENDING)', CNAMES),
    },
    {
      name: 'warns if the verification of the identity itself has not been started',
      identity: { verificationStatus: 'NOT_STARTED' },
      expected: warning('a.example can send, but its own verification has not been started (NOT_STARTED)', AGAIN),
    },
    // It can send because its domain is verified, but its own identity is not: that is an error.
    {
      name: 'fails if the link of an address has expired, although its domain can send',
      entry: 'me@a.example',
      identity: { verificationStatus: 'FAILED' },
      expected: failed('me@a.example can send, but its own verification has failed (FAILED)', NEW_LINK, { permanent: true }),
    },
    {
      name: 'fails if the link of an address has not been opened, although its domain can send',
      entry: 'me@a.example',
      identity: { verificationStatus: 'PENDING' },
      expected: failed('me@a.example can send, but its own verification is not complete (PENDING)', LINK),
    },
    {
      name: 'fails if the verification of an address has not been started, although its domain can send',
      entry: 'me@a.example',
      identity: { verificationStatus: 'NOT_STARTED' },
      expected: failed('me@a.example can send, but its own verification has not been started (NOT_STARTED)', NEW_LINK),
    },
    // Identities that may not.
    {
      name: 'does not call an identity unverified if SES has verified it',
      identity: { verifiedForSending: false },
      expected: failed('a.example cannot send, although SES has verified it', 'wait a few minutes'),
    },
    {
      name: 'names the missing CNAME records of a domain',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING' },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        `${CNAMES}; SES looks for them for 72 hours`,
      ),
    },
    {
      name: 'does not guess the zone of the CNAME records',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimZone: undefined },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        'publish the CNAME records t1._domainkey.a.example, t2._domainkey.a.example, t3._domainkey.a.example, each with the value that the SES console shows',
      ),
    },
    {
      name: 'names the TXT record of customer-provided keys',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimOrigin: 'EXTERNAL', dkimTokens: ['mine'] },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        'in the TXT record mine._domainkey.a.example',
      ),
    },
    {
      name: 'names the records of a replica, and the Region of its parent',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimOrigin: 'AWS_SES_AP_SOUTHEAST_2' },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        `${CNAMES}: this identity is the replica of the one in ap-southeast-2, and has the same records`,
      ),
    },
    {
      name: 'names the Region of the parent of a replica without tokens',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimOrigin: 'AWS_SES_AP_SOUTHEAST_2', dkimTokens: [] },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        'publish the DKIM records of a.example in ap-southeast-2: this identity is the replica of the one in ap-southeast-2',
      ),
    },
    {
      name: 'removes backticks from the text of AWS',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimTokens: ['t`1'], dkimZone: 'z`1' },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        "`t'1._domainkey.a.example CNAME t'1.z'1`",
      ),
    },
    {
      name: 'links to the console for a domain without tokens',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimTokens: [] },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        'publish the DNS records that the SES console shows for a.example',
      ),
    },
    {
      name: 'names at most three records',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', dkimTokens: ['t1', 't2', 't3', 't4', 't5'] },
      expected: failed(
        'a.example is not verified: SES has not found its DNS records yet (PENDING)',
        '`t3._domainkey.a.example CNAME t3.dkim.amazonses.com` and 2 more',
      ),
    },
    {
      name: 'explains how to verify an address',
      entry: 'me@a.example',
      identity: { verifiedForSending: false, verificationStatus: 'PENDING' },
      expected: failed('me@a.example is not verified: nobody has opened the link that SES sent to it (PENDING)', LINK),
    },
    {
      name: 'does not wait for a domain that SES has stopped checking',
      identity: { verifiedForSending: false, verificationStatus: 'FAILED', errorType: 'HOST_NOT_FOUND' },
      expected: failed(
        'a.example is not verified, and SES has stopped checking its DNS records (FAILED, HOST_NOT_FOUND: DNS does not have the name of the record)',
        AGAIN,
        { permanent: true },
      ),
    },
    {
      name: 'does not wait for an address whose link has expired',
      entry: 'me@a.example',
      identity: { verifiedForSending: false, verificationStatus: 'FAILED' },
      expected: failed('me@a.example is not verified, and the link that SES sent to it has expired (FAILED)', NEW_LINK, {
        permanent: true,
      }),
    },
    {
      name: 'puts only text that is one word for a shell into a command',
      entry: 'me;reboot@a.example',
      identity: { verifiedForSending: false, verificationStatus: 'FAILED' },
      expected: failed(
        'me;reboot@a.example is not verified, and the link that SES sent to it has expired (FAILED)',
        'aws ses verify-email-identity --email-address NAME`',
        { permanent: true },
      ),
    },
    {
      name: 'is temporary if SES cannot check the identity',
      identity: { verifiedForSending: false, verificationStatus: 'TEMPORARY_FAILURE' },
      expected: failed('a.example is not verified: SES cannot check it at the moment (TEMPORARY_FAILURE)', CNAMES),
    },
    {
      name: 'fails if the verification has not been started',
      identity: { verifiedForSending: false, verificationStatus: 'NOT_STARTED' },
      expected: failed('a.example is not verified: its verification has not been started (NOT_STARTED)', AGAIN),
    },
    {
      name: 'fails if the status is not documented',
      identity: { verifiedForSending: false, verificationStatus: 'RENEWED', errorType: 'LUNAR' },
      expected: failed('a.example is not verified for sending (RENEWED, LUNAR)', CNAMES),
    },
    {
      name: 'fails if there is no status',
      identity: { verifiedForSending: false, verificationStatus: undefined },
      expected: failed('a.example is not verified for sending', CNAMES),
    },
    ...[
      { errorType: 'INVALID_VALUE', why: 'the record has another value', advice: CNAMES },
      { errorType: 'DNS_SERVER_ERROR', why: 'the DNS server of the domain answers with an error', advice: 'repair the DNS servers' },
      { errorType: 'SERVICE_ERROR', why: 'SES itself has a problem', advice: 'wait' },
      {
        errorType: 'REPLICATION_ACCESS_DENIED',
        why: 'SES is not allowed to copy the DKIM key of the parent identity',
        advice: 'in both Regions',
      },
      {
        errorType: 'REPLICATION_PRIMARY_NOT_FOUND',
        why: 'the parent Region has no such identity',
        advice: 'create the identity in its parent Region',
      },
      {
        errorType: 'REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED',
        why: 'the parent identity has DKIM keys of its own',
        advice: 'set up Easy DKIM for the parent identity',
      },
      {
        errorType: 'REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED',
        why: 'the parent identity is a replica itself',
        advice: 'from the Region in which it has Easy DKIM',
      },
      { errorType: 'REPLICATION_PRIMARY_INVALID_REGION', why: 'the parent Region is not valid', advice: 'from another Region with SES' },
    ].map(({ errorType, why, advice }) => ({
      name: `explains ${errorType}`,
      identity: { verifiedForSending: false, verificationStatus: 'PENDING', errorType },
      expected: failed(`a.example is not verified: SES has not found its DNS records yet (PENDING, ${errorType}: ${why})`, advice),
    })),
  ].map(identityCase),
]);

/** A MAIL FROM domain that SES does not find. */
const mailFrom = (mailFromStatus: string | undefined, onMxFailure?: string): Identity => ({
  mailFromDomain: 'bounce.a.example',
  mailFromStatus,
  onMxFailure,
});
const MX = 'publish `10 feedback-smtp.us-east-1.amazonses.com` as the only MX record of bounce.a.example';
const RESTART =
  'aws sesv2 put-email-identity-mail-from-attributes --email-identity a.example --mail-from-domain bounce.a.example --behavior-on-mx-failure';

testRule('mail-from', 'us-east-1', [
  ...without(NOT_COVERED),
  ...[
    { name: 'passes without a custom MAIL FROM domain', expected: passed('a.example has no custom MAIL FROM domain') },
    {
      name: 'passes if the name of the MAIL FROM domain is empty',
      identity: { ...mailFrom(undefined), mailFromDomain: '' },
      expected: passed('a.example has no custom MAIL FROM domain'),
    },
    {
      name: 'passes if SES has found the MX record',
      identity: mailFrom('SUCCESS', 'REJECT_MESSAGE'),
      expected: passed('the MAIL FROM domain bounce.a.example of a.example is set up'),
    },
    {
      name: 'is unknown if the answer lacks the status',
      identity: mailFrom(undefined, 'REJECT_MESSAGE'),
      expected: notInAnswer('the status of the MAIL FROM domain bounce.a.example of a.example'),
    },
    {
      name: 'is unknown if the status is not documented',
      identity: mailFrom('RENEWED', 'REJECT_MESSAGE'),
      expected: unknown(
        'AWS returned an undocumented status for the MAIL FROM domain bounce.a.example of a.example: RENEWED',
        'check the identity in the SES console',
      ),
    },
    {
      name: 'fails if SES has not found the MX record and rejects messages',
      identity: mailFrom('PENDING', 'REJECT_MESSAGE'),
      expected: failed(
        'SES rejects every message of a.example: SES has not found the MX record of its MAIL FROM domain bounce.a.example (PENDING)',
        MX,
      ),
    },
    {
      name: 'fails if SES cannot check the MX record and rejects messages',
      identity: mailFrom('TEMPORARY_FAILURE', 'REJECT_MESSAGE'),
      expected: failed(
        'SES rejects every message of a.example: SES cannot check the MX record of its MAIL FROM domain bounce.a.example (TEMPORARY_FAILURE)',
        MX,
      ),
    },
    {
      name: 'does not wait if SES has stopped checking the MX record',
      identity: mailFrom('FAILED', 'REJECT_MESSAGE'),
      expected: failed(
        'SES rejects every message of a.example: SES has stopped looking for the MX record of its MAIL FROM domain bounce.a.example (FAILED)',
        `${MX}, then set the MAIL FROM domain again: \`${RESTART} REJECT_MESSAGE\``,
        { permanent: true },
      ),
    },
    ...[undefined, 'BOUNCE'].map(onMxFailure => ({
      name: `fails if SES is not known to fall back to its own domain (${onMxFailure})`,
      identity: mailFrom('PENDING', onMxFailure),
      expected: failed(
        'SES might reject every message of a.example: SES has not found the MX record of its MAIL FROM domain bounce.a.example (PENDING)',
        MX,
      ),
    })),
    ...[
      { status: 'PENDING', search: 'has not found', advice: MX, permanent: false },
      { status: 'TEMPORARY_FAILURE', search: 'cannot check', advice: MX, permanent: false },
      { status: 'FAILED', search: 'has stopped looking for', advice: `${RESTART} USE_DEFAULT_VALUE`, permanent: true },
    ].map(({ status, search, advice, permanent }) => ({
      name: `warns of ${status} if SES falls back to its own domain`,
      identity: mailFrom(status, 'USE_DEFAULT_VALUE'),
      expected: warning(
        `SES sends messages of a.example from amazonses.com, so SPF does not align: SES ${search} the MX record of its MAIL FROM domain bounce.a.example (${status})`,
        advice,
        { permanent },
      ),
    })),
  ].map(identityCase),
]);

const ENABLE = 'aws sesv2 put-email-identity-dkim-attributes --email-identity';
const OF_ADDRESS = 'set up DKIM for the identity a.example: its keys sign the messages of its addresses';

testRule('dkim', 'us-east-1', [
  ...without(NOT_COVERED),
  ...[
    { name: 'passes if messages are signed', expected: passed('DKIM signing is on for a.example') },
    {
      name: 'names the identity that covers an entry',
      entry: 'b.a.example',
      covering: 'a.example',
      identity: { dkimSigning: false },
      expected: failed('DKIM signing is off for a.example (covers b.a.example)', '--email-identity a.example --signing-enabled'),
    },
    {
      name: 'is unknown if the answer lacks SigningEnabled',
      identity: { dkimSigning: undefined },
      expected: notInAnswer('whether DKIM signing is on for a.example'),
    },
    {
      name: 'fails if signing is off',
      identity: { dkimSigning: false },
      expected: failed(
        'DKIM signing is off for a.example',
        'aws sesv2 put-email-identity-dkim-attributes --email-identity a.example --signing-enabled',
      ),
    },
    {
      name: 'fails if signing is off and DKIM was never set up',
      identity: { dkimSigning: false, dkimStatus: 'NOT_STARTED' },
      expected: failed('DKIM signing is off for a.example', '--email-identity a.example --signing-attributes-origin AWS_SES'),
    },
    ...Object.values(DkimStatus).map(dkimStatus => ({
      name: `fails if signing is off for an address of which the status is ${dkimStatus}`,
      entry: 'me@a.example',
      identity: { dkimSigning: false, dkimStatus },
      expected: failed(
        'DKIM signing is off for me@a.example',
        `if a.example has DKIM, run \`${ENABLE} me@a.example --signing-enabled\` in the Region; otherwise ${OF_ADDRESS}`,
      ),
    })),
    ...[
      { dkimStatus: undefined, advice: '', permanent: false },
      { dkimStatus: 'RENEWED', advice: '', permanent: false },
      { dkimStatus: DkimStatus.SUCCESS, advice: '', permanent: false },
      { dkimStatus: DkimStatus.PENDING, advice: `${CNAMES}; SES looks for them for 72 hours; then `, permanent: false },
      { dkimStatus: DkimStatus.TEMPORARY_FAILURE, advice: `${CNAMES}; SES looks for them for 72 hours; then `, permanent: false },
      { dkimStatus: DkimStatus.FAILED, advice: 'edit and save DKIM under Authentication; then ', permanent: true },
      { dkimStatus: DkimStatus.NOT_STARTED, advice: 'publish the CNAME records that it answers; then ', permanent: false },
    ].map(({ dkimStatus, advice, permanent }) => ({
      name: `names the fix of the status ${dkimStatus} too if signing is off`,
      identity: { dkimSigning: false, dkimStatus },
      expected: failed('DKIM signing is off for a.example', `${advice}run \`${ENABLE} a.example --signing-enabled\` in the Region`, {
        permanent,
      }),
    })),
    ...['AWS_KMS', ...Object.values(DkimSigningAttributesOrigin)]
      .filter(dkimOrigin => dkimOrigin !== DkimSigningAttributesOrigin.AWS_SES)
      .map(dkimOrigin => ({
        name: `does not replace the keys of the origin ${dkimOrigin}`,
        identity: { dkimStatus: 'NOT_STARTED', dkimOrigin },
        expected: failed('DKIM is not set up for a.example (NOT_STARTED)', AGAIN),
      })),
    {
      name: 'sets up Easy DKIM for a domain without an origin',
      identity: { dkimStatus: 'NOT_STARTED', dkimOrigin: undefined },
      expected: failed('DKIM is not set up for a.example (NOT_STARTED)', '--signing-attributes-origin AWS_SES'),
    },
    {
      name: 'is unknown if a domain has no status',
      identity: { dkimStatus: undefined },
      expected: notInAnswer('the DKIM status of a.example'),
    },
    {
      name: 'passes if an address is signed and has no status, because its domain has the status',
      entry: 'me@a.example',
      identity: { dkimStatus: undefined },
      expected: passed('DKIM signing is on for me@a.example'),
    },
    {
      name: 'is unknown if the status is not documented',
      identity: { dkimStatus: 'RENEWED' },
      expected: unknown('AWS returned an undocumented DKIM status for a.example: RENEWED', 'check the identity in the SES console'),
    },
    {
      name: 'names the records that are missing',
      identity: { dkimStatus: 'PENDING' },
      expected: failed('SES has not found the DKIM records of a.example (PENDING)', CNAMES),
    },
    {
      name: 'does not wait if SES has stopped checking the records',
      identity: { dkimStatus: 'FAILED' },
      expected: failed('SES has stopped looking for the DKIM records of a.example (FAILED)', AGAIN, { permanent: true }),
    },
    {
      name: 'is temporary if SES cannot check the records',
      identity: { dkimStatus: 'TEMPORARY_FAILURE' },
      expected: failed('SES cannot check the DKIM records of a.example (TEMPORARY_FAILURE)', CNAMES),
    },
    {
      name: 'fails if DKIM is not set up',
      identity: { dkimStatus: 'NOT_STARTED' },
      expected: failed('DKIM is not set up for a.example (NOT_STARTED)', '--email-identity a.example --signing-attributes-origin AWS_SES'),
    },
    {
      name: 'refers an address to its domain',
      entry: 'me@a.example',
      identity: { dkimStatus: 'PENDING' },
      expected: failed('SES has not found the DKIM records of me@a.example (PENDING)', OF_ADDRESS),
    },
  ].map(identityCase),
]);

const policies = (named: Readonly<Record<string, unknown>>): Identity => ({
  policies: new Map(Object.entries(named).map(([name, principal]) => [name, sending(principal)])),
});
const sending = (Principal: unknown): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'ses:SendEmail', Resource: '*' }] });
const SERVICE = { Service: 'workmail.us-east-1.amazonaws.com' };

testRule('identity-policy', 'us-east-1', [
  ...without(NOT_COVERED),
  ...[
    { name: 'passes without policies', expected: passed('no policy of a.example lets everyone send') },
    {
      name: 'passes if a service and an account may send',
      identity: policies({ workmail: SERVICE, partner: { AWS: '111122223333' } }),
      expected: passed('no policy of a.example lets everyone send'),
    },
    {
      name: 'fails if everyone may send',
      identity: policies({ workmail: SERVICE, open: '*' }),
      expected: failed(
        'the policy open of a.example lets everyone send as the identity',
        'name the accounts, roles or services in `Principal`',
      ),
    },
    {
      name: 'is unknown if a policy cannot be parsed',
      identity: { policies: new Map([['odd', '{"Statement":[{"Effect":"Perhaps"}]}']]) },
      expected: unknown(
        'the policy odd of a.example can\'t be read: a statement\'s Effect is "Perhaps"',
        'check the policy in the SES console, under Authorization',
      ),
    },
    {
      name: 'fails if everyone may send by one of several policies',
      identity: {
        policies: new Map([
          ['odd', '{'],
          ['open', sending({ AWS: ['*'] })],
        ]),
      },
      expected: failed('the policy open of a.example lets everyone send as the identity', 'aws:PrincipalOrgID'),
    },
  ].map(identityCase),
]);

const withSet = (reading: Reading<{ readonly sendingEnabled: boolean | undefined }>): Pick<IdentityCase, 'identity' | 'sets'> => ({
  identity: { configurationSet: 'bulk' },
  sets: new Map([['bulk', reading]]),
});

testRule('default-configuration-set', 'us-east-1', [
  ...without(NOT_COVERED),
  ...[
    { name: 'passes without a default configuration set', expected: passed('a.example has no default configuration set') },
    {
      name: 'passes if the name of the default configuration set is empty',
      identity: { configurationSet: '' },
      expected: passed('a.example has no default configuration set'),
    },
    {
      name: 'passes if the default configuration set may send',
      ...withSet(found({ sendingEnabled: true })),
      expected: passed('bulk, the default configuration set of a.example, can send'),
    },
    {
      name: 'fails if sending is off for it',
      ...withSet(found({ sendingEnabled: false })),
      expected: failed(
        'sending is off for bulk, the default configuration set of a.example',
        'aws sesv2 put-configuration-set-sending-options --configuration-set-name bulk --sending-enabled',
      ),
    },
    {
      name: 'fails if it does not exist',
      ...withSet(ABSENT),
      expected: failed(
        'bulk, the default configuration set of a.example, does not exist: SES rejects every message that names no other set',
        'aws sesv2 put-email-identity-configuration-set-attributes --email-identity a.example',
      ),
    },
    {
      name: 'is unknown if the answer lacks SendingEnabled',
      ...withSet(found({ sendingEnabled: undefined })),
      expected: notInAnswer('whether bulk, the default configuration set of a.example, can send'),
    },
    {
      name: 'leaves a pause by AWS to the rules about the account',
      ...withSet(found({ sendingEnabled: false })),
      account: { enforcementStatus: 'SHUTDOWN' },
      expected: failed('sending is off for bulk, the default configuration set of a.example', 'only AWS can switch sending on again'),
    },
    { name: 'is unknown if it cannot be read', ...withSet(unreadable(THROTTLED)), expected: IF_THROTTLED },
    { name: 'is unknown if it was not read', identity: { configurationSet: 'bulk' }, expected: IF_NOT_READ },
  ].map(identityCase),
]);

/** The outcome of a rule for one identity. */
function outcomeOf(rule: RuleId, identity: Identity, entry = 'a.example'): unknown {
  const { inputs, snapshot } = identityCase({ name: '', entry, identity, expected: {} as Case['expected'] });
  return evaluate({ ...HEALTHY, ...snapshot }, () => ({ ...ALL_OFF, [rule]: 'error' }), { ...NO_INPUTS, ...inputs }, ACCOUNT);
}

describe('every value that the API documents', () => {
  test.each(Object.values(VerificationStatus))(
    'VerificationStatus %s counts together with VerifiedForSendingStatus',
    verificationStatus => {
      const [sends, doesNot] = [true, false].map(verifiedForSending =>
        outcomeOf('identity-verified', { verifiedForSending, verificationStatus }),
      );
      expect(sends).toMatchObject([verificationStatus === 'SUCCESS' ? { outcome: 'passed' } : { outcome: 'failed', severity: 'warning' }]);
      expect(doesNot).toMatchObject([{ outcome: 'failed', severity: 'error', permanent: verificationStatus === 'FAILED' }]);
      expect(JSON.stringify([sends, doesNot])).not.toContain('(SUCCESS');
    },
  );

  test.each(Object.values(VerificationStatus))(
    'VerificationStatus %s of an address is an error unless it is verified or was',
    verificationStatus => {
      const [sends, doesNot] = [true, false].map(verifiedForSending =>
        outcomeOf('identity-verified', { verifiedForSending, verificationStatus }, 'me@a.example'),
      );
      const permanent = verificationStatus === 'FAILED';
      const expected = {
        [VerificationStatus.SUCCESS]: { outcome: 'passed' },
        [VerificationStatus.TEMPORARY_FAILURE]: { outcome: 'failed', severity: 'warning', permanent },
      };
      expect(sends).toMatchObject([Object(expected)[verificationStatus] ?? { outcome: 'failed', severity: 'error', permanent }]);
      expect(doesNot).toMatchObject([{ outcome: 'failed', severity: 'error', permanent }]);
    },
  );

  test.each(Object.values(VerificationError))('VerificationInfo.ErrorType %s has an explanation', errorType => {
    expect(outcomeOf('identity-verified', { verifiedForSending: false, verificationStatus: 'PENDING', errorType })).toMatchObject([
      { message: expect.stringMatching(new RegExp(`\\(PENDING, ${errorType}: .{10,}\\)$`)) },
    ]);
  });

  test.each(Object.values(DkimStatus))('DkimAttributes.Status %s has a verdict', dkimStatus => {
    expect(outcomeOf('dkim', { dkimStatus })).toMatchObject([{ outcome: dkimStatus === 'SUCCESS' ? 'passed' : 'failed' }]);
  });

  test.each(
    Object.values(MailFromDomainStatus).flatMap(status => Object.values(BehaviorOnMxFailure).map(behavior => ({ status, behavior }))),
  )('MailFromDomainStatus $status has a verdict with BehaviorOnMxFailure $behavior', ({ status, behavior }) => {
    const severity = behavior === BehaviorOnMxFailure.USE_DEFAULT_VALUE ? 'warning' : 'error';
    expect(outcomeOf('mail-from', mailFrom(status, behavior))).toMatchObject([
      status === 'SUCCESS' ? { outcome: 'passed' } : { outcome: 'failed', severity, permanent: status === 'FAILED' },
    ]);
  });
});

test('an identity that covers several entries has one evaluation, which names three of the entries', () => {
  const coverage: Coverage = { identity: 'a.example', reading: found(IDENTITY) };
  const entries = ['a.example', '1@a.example', '2@a.example', '3@a.example', '4@a.example', '5@a.example'];
  const identities = new Map<string, Coverage>([
    ...entries.map((entry): [string, Coverage] => [entry, coverage]),
    ['b.example', { identity: 'b.example', reading: ABSENT }],
  ]);
  const inputs = { ...NO_INPUTS, identities: [...entries, 'b.example'] };
  const evaluations = evaluate(
    { ...HEALTHY, ...inRegion({ identities }) },
    () => ({ ...ALL_OFF, 'identity-verified': 'error' }),
    inputs,
    ACCOUNT,
  );
  expect(evaluations.map(({ outcome, message }) => [outcome, message])).toEqual([
    ['passed', 'a.example (covers 1@a.example, 2@a.example, 3@a.example and 2 more) is verified for sending'],
    ['failed', 'b.example is not an identity in this Region, and no parent domain is'],
  ]);
});
