import { describe, expect, test } from '@jest/globals';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import { regionOf, type SesRegion, verifiedIdentity } from '../../emulator/world.ts';
import { annotationsOf, findings, play } from './gate.ts';

interface Found {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** A part of the message. */
  readonly advice: string;
}

interface Case {
  readonly name: string;
  readonly scenario: ScenarioName;
  readonly change?: (region: SesRegion) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly status: string;
  readonly exitCode: number;
  /** The complete log lines, annotations, outputs and parts of the summary. */
  readonly found: readonly Found[];
}

const DOMAIN = { identities: 'example.com' };
/** An address that is signed with the keys of its domain. */
const ADDRESS = {
  IdentityType: 'EMAIL_ADDRESS',
  VerifiedForSendingStatus: true,
  DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
};

/** The summary as rendered text. */
const shown = (summary: string): string =>
  summary
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\\(?=[_*])/g, '');

test.each<Case>([
  {
    name: 'a MAIL FROM domain without its MX record rejects every message',
    scenario: 'mail-from-rejects',
    inputs: DOMAIN,
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'mail-from',
        severity: 'error',
        message:
          'SES rejects every message of example.com: SES has stopped looking for the MX record of its MAIL FROM domain bounce.example.com (FAILED)',
        advice: 'publish `10 feedback-smtp.us-east-1.amazonses.com` as the only MX record of bounce.example.com',
      },
    ],
  },
  {
    name: 'a MAIL FROM domain with a fallback is a warning',
    scenario: 'mail-from-falls-back',
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'mail-from',
        severity: 'warning',
        message:
          'SES sends messages of example.com from amazonses.com, so SPF does not align: SES has not found the MX record of its MAIL FROM domain bounce.example.com (PENDING)',
        advice: 'as the only MX record of bounce.example.com',
      },
    ],
  },
  {
    name: 'DKIM signing that is off is a warning',
    scenario: 'dkim-off',
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'dkim',
        severity: 'warning',
        message: 'DKIM signing is off for example.com',
        advice: 'put-email-identity-dkim-attributes --email-identity example.com --signing-enabled',
      },
    ],
  },
  {
    name: 'missing DKIM records are named',
    scenario: 'dkim-pending',
    inputs: { ...DOMAIN, rules: 'dkim: error' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'dkim',
        severity: 'error',
        message: 'SES has not found the DKIM records of example.com (PENDING)',
        advice:
          '`a7dkq2._domainkey.example.com CNAME a7dkq2.dkim.amazonses.com`, `b4xw9m._domainkey.example.com CNAME b4xw9m.dkim.amazonses.com`',
      },
    ],
  },
  {
    name: 'a default configuration set that does not exist rejects every message',
    scenario: 'missing-default-set',
    inputs: DOMAIN,
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'default-configuration-set',
        severity: 'error',
        message: 'gone, the default configuration set of example.com, does not exist: SES rejects every message that names no other set',
        advice: 'create gone in this Region',
      },
    ],
  },
  {
    name: 'a default configuration set that has sending off fails',
    scenario: 'default-set-off',
    inputs: DOMAIN,
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'default-configuration-set',
        severity: 'error',
        message: 'sending is off for bulk, the default configuration set of example.com',
        advice: '--configuration-set-name bulk --sending-enabled',
      },
    ],
  },
  {
    name: 'a policy that lets everyone send is a warning',
    scenario: 'open-policy',
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'identity-policy',
        severity: 'warning',
        message: 'the policy partners of example.com lets everyone send as the identity',
        advice: 'aws:PrincipalOrgID',
      },
    ],
  },
  {
    name: 'a policy that lets everyone send is a warning for the account of the sender too',
    scenario: 'healthy',
    change: ({ identities }) => {
      const Condition = { StringEquals: { 'aws:PrincipalAccount': ['$', '{aws:PrincipalAccount}'].join('') } };
      const Statement = [{ Effect: 'Allow', Principal: '*', Action: 'ses:SendEmail', Resource: '*', Condition }];
      identities.set('example.com', { ...verifiedIdentity(), Policies: { odd: JSON.stringify({ Version: '2012-10-17', Statement }) } });
    },
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'identity-policy',
        severity: 'warning',
        message: 'the policy odd of example.com lets everyone send as the identity',
        advice: 'aws:PrincipalOrgID',
      },
    ],
  },
  {
    name: 'services and organizations do not count as everyone',
    scenario: 'narrow-policies',
    inputs: DOMAIN,
    status: 'healthy',
    exitCode: 0,
    found: [],
  },
  {
    name: 'a configuration set that does not require TLS fails if the rule is on',
    scenario: 'healthy',
    inputs: { 'configuration-sets': 'transactional', rules: 'tls-required: error' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'tls-required',
        severity: 'error',
        message: 'transactional does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS',
        advice: '--tls-policy REQUIRE',
      },
    ],
  },
  {
    name: 'a configuration set that requires TLS passes',
    scenario: 'tls-required',
    inputs: { 'configuration-sets': 'transactional', rules: 'tls-required: error' },
    status: 'healthy',
    exitCode: 0,
    found: [],
  },
  {
    name: 'a verification that SES has ended has advice to start it again',
    scenario: 'verification-failed',
    inputs: { ...DOMAIN, rules: 'dkim: off' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message:
          'example.com is not verified, and SES has stopped checking its DNS records (FAILED, HOST_NOT_FOUND: DNS does not have the name of the record)',
        advice: 'start the verification again in the SES console',
      },
    ],
  },
  {
    name: 'an identity that can send but cannot be verified again is a warning',
    scenario: 'verification-lost',
    inputs: { ...DOMAIN, rules: 'dkim: off' },
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'identity-verified',
        severity: 'warning',
        message:
          'example.com still sends, but SES cannot verify it again, and will stop sending for it (TEMPORARY_FAILURE, TYPE_NOT_FOUND: the name has no record of the right type)',
        advice: 'publish the CNAME records',
      },
    ],
  },
  {
    name: 'contradictory answers are reported unchanged',
    scenario: 'verification-contradicted',
    inputs: DOMAIN,
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'example.com cannot send, although SES has verified it',
        advice: 'wait a few minutes',
      },
    ],
  },
  {
    name: 'an address whose link has expired needs a new one',
    scenario: 'healthy',
    change: ({ identities }) => {
      identities.set('me@example.com', { ...ADDRESS, VerifiedForSendingStatus: false, VerificationStatus: 'FAILED' });
    },
    inputs: { identities: 'me@example.com' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'me@example.com is not verified, and the link that SES sent to it has expired (FAILED)',
        advice: 'aws ses verify-email-identity --email-address me@example.com',
      },
    ],
  },
  {
    name: 'an address that is not verified fails, although its domain can send',
    scenario: 'healthy',
    change: ({ identities }) => {
      identities.set('me@example.com', { ...ADDRESS, VerificationStatus: 'PENDING' });
    },
    inputs: { identities: 'me@example.com' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'me@example.com can send, but its own verification is not complete (PENDING)',
        advice: 'open the link in the message that SES sent to the address',
      },
    ],
  },
  {
    name: 'customer-provided DKIM keys are not replaced',
    scenario: 'healthy',
    change: ({ identities }) => {
      const DkimAttributes = { SigningEnabled: true, Status: 'NOT_STARTED', Tokens: ['mine'], SigningAttributesOrigin: 'EXTERNAL' };
      identities.set('example.com', { ...verifiedIdentity(), DkimAttributes });
    },
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'dkim',
        severity: 'warning',
        message: 'DKIM is not set up for example.com (NOT_STARTED)',
        advice: 'publish the public key of your DKIM key in the TXT record mine._domainkey.example.com; then start the verification again',
      },
    ],
  },
  {
    name: 'a replica names its records and its parent',
    scenario: 'healthy',
    change: ({ identities }) => {
      const { DkimAttributes } = verifiedIdentity();
      const replica = { ...DkimAttributes, Status: 'PENDING', SigningAttributesOrigin: 'AWS_SES_EU_WEST_1' };
      identities.set('example.com', { ...verifiedIdentity(), DkimAttributes: replica });
    },
    inputs: DOMAIN,
    status: 'degraded',
    exitCode: 0,
    found: [
      {
        rule: 'dkim',
        severity: 'warning',
        message: 'SES has not found the DKIM records of example.com (PENDING)',
        advice: 'this identity is the replica of the one in eu-west-1, and has the same records',
      },
    ],
  },
  {
    name: 'an address in another case is covered by its domain',
    scenario: 'healthy',
    inputs: { identities: 'No-Reply@Billing.Example.com' },
    status: 'healthy',
    exitCode: 0,
    found: [],
  },
  {
    name: 'an ARN and an international domain are resolved to names',
    scenario: 'healthy',
    inputs: { identities: 'arn:aws:ses:us-east-1:111122223333:identity/example.com, bücher.example.com' },
    status: 'healthy',
    exitCode: 0,
    found: [],
  },
  {
    name: 'the most specific identity counts, and is named',
    scenario: 'nested-identities',
    inputs: { identities: 'no-reply@mail.example.com sales@example.com me@example.com notexample.com', rules: 'dkim: error' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'sales@example.com is not verified: nobody has opened the link that SES sent to it (PENDING)',
        advice: 'open the link in the message that SES sent to the address',
      },
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'notexample.com is not an identity in this Region, and no parent domain is',
        advice: 'create and verify it in this Region',
      },
      {
        rule: 'dkim',
        severity: 'error',
        message: 'DKIM signing is off for mail.example.com (covers no-reply@mail.example.com)',
        advice: '--email-identity mail.example.com --signing-enabled',
      },
      {
        rule: 'dkim',
        severity: 'error',
        message: 'DKIM signing is off for sales@example.com',
        advice:
          'if example.com has DKIM, run `aws sesv2 put-email-identity-dkim-attributes --email-identity sales@example.com --signing-enabled` in the Region; otherwise set up DKIM for the identity example.com',
      },
    ],
  },
  {
    name: '* checks every identity of the Region',
    scenario: 'many-identities',
    inputs: { identities: '*', rules: 'dkim: off\nmail-from: off\nidentity-policy: off\ndefault-configuration-set: off' },
    status: 'unhealthy',
    exitCode: 1,
    found: [
      {
        rule: 'identity-verified',
        severity: 'error',
        message: 'team-60.example.org is not verified: SES has not found its DNS records yet (PENDING)',
        advice: 'publish the CNAME records `a7dkq2._domainkey.team-60.example.org CNAME ',
      },
    ],
  },
])('$name', async ({ scenario, change = () => undefined, inputs, status, exitCode, found }) => {
  const world = scenarios[scenario]();
  change(regionOf(world, 'us-east-1'));
  const { job } = await play(world, { inputs });
  expect([job.outputs['status'], job.exitCode]).toEqual([status, exitCode]);
  const told = JSON.parse(job.outputs['findings'] ?? '[]') as readonly Found[];
  expect(told).toMatchObject(found.map(({ advice, ...finding }) => ({ ...finding, advice: expect.stringContaining(advice) })));
  const annotations = annotationsOf(job);
  expect(annotations).toHaveLength(found.length);
  for (const [index, { rule, severity, message }] of found.entries()) {
    expect(job.log).toContain(`${severity === 'error' ? '❌' : '⚠️'} ${rule} (us-east-1): ${message}`);
    expect(annotations[index]).toMatchObject({
      name: severity,
      properties: { title: `${rule} in us-east-1` },
      message: expect.stringContaining(message),
    });
    expect(shown(job.summary)).toContain(message);
  }
});

describe('requests for identities', () => {
  const ofSes = (calls: readonly string[]): string[] => calls.filter(call => call.startsWith('ses:'));

  test('are one for each identity that covers an entry, and one for each name that is not an identity', async () => {
    const entries = ['1@mail.example.com', '2@mail.example.com', 'mail.example.com', 'example.com'];
    const { calls } = await play(scenarios.healthy(), { inputs: { identities: entries.join(' ') } });
    expect(ofSes(calls).toSorted()).toEqual(['ses:GetAccount', ...entries.map(() => 'ses:GetEmailIdentity')]);
  });

  test('are two for many addresses of a domain', async () => {
    const addresses = Array.from({ length: 50 }, (_, index) => `team-${index}@example.com`);
    const { job, calls } = await play(scenarios.healthy(), { inputs: { identities: addresses.join('\n') } });
    expect(job.outputs['status']).toBe('healthy');
    expect(ofSes(calls).toSorted()).toEqual(['ses:GetAccount', 'ses:GetEmailIdentity', 'ses:ListEmailIdentities']);
    expect(job.log).toContain('example.com (covers team-0@example.com, team-1@example.com, team-2@example.com and 47 more) is verified');
  });

  test('are pages of the list, and one for each identity that is not verified, if no rule needs details', async () => {
    const rules = ['dkim', 'mail-from', 'identity-policy', 'default-configuration-set'].map(rule => `${rule}: off`).join('\n');
    const { calls } = await play(scenarios['many-identities'](), { inputs: { identities: '*', rules } });
    const lists = Array.from({ length: 3 }, () => 'ses:ListEmailIdentities');
    expect(ofSes(calls).toSorted()).toEqual(['ses:GetAccount', 'ses:GetEmailIdentity', ...lists]);
  });

  test('work without the list if it is denied, unless `identities` is *', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => `team-${index}@example.com`).join(' ');
    const denied = (identities: string) =>
      play(scenarios.healthy(), emulator => {
        emulator.fail('ListEmailIdentities', { status: 403, code: 'AccessDeniedException', message: 'no' });
        return { inputs: { identities } };
      });
    expect((await denied(entries)).job.outputs['status']).toBe('healthy');
    const { job } = await denied('*');
    expect(job.outputs['status']).toBe('unknown');
    expect(findings(job)).toContain('identity-verified error unknown us-east-1');
    expect(job.log).toContain('ses:ListEmailIdentities was denied');
  });

  test('include no extra configuration set if the defaults are named in the input', async () => {
    const inputs = { identities: 'example.com', 'configuration-sets': 'bulk' };
    const { job, calls } = await play(scenarios['default-set-off'](), { inputs });
    expect(calls.filter(call => call === 'ses:GetConfigurationSet')).toHaveLength(1);
    expect(findings(job)).toEqual(['default-configuration-set error failed us-east-1', 'configuration-set-sending error failed us-east-1']);
    expect(annotationsOf(job).map(({ properties }) => properties['title'])).toEqual([
      'default-configuration-set, configuration-set-sending in us-east-1',
    ]);
  });
});

describe('wait-timeout', () => {
  test('does not wait for a verification that SES has ended', async () => {
    const { job, calls } = await play(scenarios['verification-failed'](), { inputs: { ...DOMAIN, 'wait-timeout': '72h' } });
    expect(job.outputs['status']).toBe('unhealthy');
    expect(job.log).toContain('waiting does not change identity-verified');
    expect(calls.filter(call => call === 'ses:GetEmailIdentity')).toHaveLength(1);
  });

  test('does not wait for a permanent warning with `fail-on: warning`', async () => {
    const world = scenarios['verification-failed']();
    Object.assign(regionOf(world, 'us-east-1').identities.get('example.com') ?? {}, { VerifiedForSendingStatus: true });
    const { job, calls } = await play(world, {
      inputs: { ...DOMAIN, rules: 'dkim: off', 'fail-on': 'warning', 'wait-timeout': '72h' },
    });
    expect([job.outputs['status'], job.exitCode]).toEqual(['degraded', 1]);
    expect(job.log).toContain('not checked again: waiting does not change identity-verified');
    expect(calls.filter(call => call === 'ses:GetEmailIdentity')).toHaveLength(1);
  });

  test('waits for a verification that is pending', async () => {
    const world = scenarios['unverified-identity']();
    const { job } = await play(world, {
      inputs: { ...DOMAIN, 'wait-timeout': '72h' },
      waits: () => {
        regionOf(world, 'us-east-1').identities.set('example.com', verifiedIdentity());
        return false;
      },
    });
    expect([job.outputs['status'], job.exitCode]).toEqual(['healthy', 0]);
  });
});

test('a domain with missing records makes one annotation', async () => {
  const { job } = await play(scenarios['verification-failed'](), { inputs: DOMAIN });
  expect(findings(job)).toEqual(['identity-verified error failed us-east-1', 'dkim warning failed us-east-1']);
  expect(annotationsOf(job)).toHaveLength(1);
  expect(annotationsOf(job)[0]?.message.match(/publish the CNAME records/g)).toHaveLength(1);
});

test('a MAIL FROM domain in two Regions needs another domain in each', async () => {
  const world = scenarios['mail-from-rejects']();
  const identity = regionOf(world, 'us-east-1').identities.get('example.com') ?? {};
  regionOf(world, 'eu-west-1').identities.set('example.com', identity);
  const { job } = await play(world, { inputs: { ...DOMAIN, 'aws-region': 'us-east-1 eu-west-1' } });
  expect(findings(job)).toEqual(['mail-from error failed us-east-1', 'mail-from error failed eu-west-1']);
  expect(annotationsOf(job).map(({ message }) => message.replace(/^.*Fix/, 'Fix'))).toEqual([
    expect.stringMatching(/^Fix: use another MAIL FROM domain in each Region/),
  ]);
});

test('a configuration set that cannot be read does not pass `regional-delivery`', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetConfigurationSet', { status: 403, code: 'AccessDeniedException', message: 'no' });
    return { inputs: { 'configuration-sets': 'transactional', rules: 'configuration-set-sending: off\nregional-delivery: error' } };
  });
  expect([job.outputs['status'], job.exitCode]).toEqual(['unknown', 1]);
});

test('an ARN of another account is refused before an identity is read', async () => {
  const { job, calls } = await play(scenarios.healthy(), {
    inputs: { identities: 'arn:aws:ses:us-east-1:444455556666:identity/example.com' },
  });
  expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
  expect(job.log).toContain(
    '`identities` has an ARN of account 444455556666, but the run is in account 111122223333: no identity was read',
  );
  expect(calls).toEqual([]);
});
