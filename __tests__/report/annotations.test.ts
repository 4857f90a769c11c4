import { describe, expect, test } from '@jest/globals';
import type { Action } from '../../src/model/permissions.ts';
import type { Note } from '../../src/model/result.ts';
import type { Evaluation, RuleId } from '../../src/model/rules.ts';
import { annotations } from '../../src/report/evaluations.ts';
import { outputs } from '../../src/report/outputs.ts';
import { evaluation, findings, found, HOSTILE, LONG, RESULTS, teardownTo } from './results.ts';

const SEVERITIES = ['error', 'warning'] as const;

describe('annotations', () => {
  test('are none if there is no finding', () => {
    expect(annotations(RESULTS.healthy)).toEqual([]);
  });

  test('have the rule, the Region, the message and the advice', () => {
    const result = found(
      evaluation('sending-enabled', { outcome: 'failed', message: 'it is paused', advice: 'run `x`' }),
      evaluation('extra-policies', { outcome: 'unknown', severity: 'warning', message: 'denied', advice: 'allow it' }),
    );
    expect(annotations(result)).toEqual([
      { severity: 'error', title: 'sending-enabled in us-east-1', message: 'it is paused. Fix: run `x`.' },
      { severity: 'warning', title: 'extra-policies', message: 'denied. Fix: allow it.' },
    ]);
  });

  test('do not repeat the end of a sentence', () => {
    const [annotation] = annotations(
      found(evaluation('role-exists', { outcome: 'unknown', message: 'AWS said: Not now.', advice: 'is it AWS that answers?' })),
    );
    expect(annotation?.message).toBe('AWS said: Not now. Fix: is it AWS that answers?');
  });

  test('start with the problem that ended the run', () => {
    expect(annotations(RESULTS.cancelled)).toEqual([
      { severity: 'error', title: 'SES role gate: cancelled', message: 'it was cancelled. Fix: fix cancelled.' },
      { severity: 'error', title: 'send-quota in us-east-1', message: 'send-quota was evaluated. Fix: fix send-quota.' },
    ]);
  });

  describe('with one annotation for each cause', () => {
    const denied = (action: string, missing: Action | undefined, rule: RuleId, region?: string): Evaluation =>
      evaluation(rule, {
        outcome: 'unknown',
        ...(region !== undefined && { region }),
        message: `${action} was denied: in ${region}`,
        advice: 'allow it',
        problem: {
          code: 'access-denied',
          message: '',
          advice: '',
          permanent: true,
          action,
          missing,
          answer: `HTTP 403, request id ${region}`,
        },
      });
    const REGIONS = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-south-1', 'sa-east-1'];
    const GET_ROLE = '"iam:GetRole"';

    test('combine a denied action with its Regions, its rules and a policy that allows all denied actions', () => {
      const result = found(
        denied('iam:GetRole', 'iam:GetRole', 'role-exists'),
        denied('iam:GetRole', 'iam:GetRole', 'trust-policy'),
        ...REGIONS.flatMap(region => [
          denied('ses:GetAccount', 'ses:GetAccount', 'sending-enabled', region),
          { ...denied('ses:GetAccount', 'ses:GetAccount', 'production-access', region), severity: 'warning' as const },
        ]),
      );
      const [role, account, ...others] = annotations(result);
      expect(others).toEqual([]);
      expect(role).toMatchObject({
        severity: 'error',
        title: 'iam:GetRole denied',
        message: expect.stringContaining('Not checked: role-exists, trust-policy. Fix: add to the policies'),
      });
      expect(account).toMatchObject({
        severity: 'error',
        title: 'ses:GetAccount denied in us-east-1, eu-west-1, eu-central-1, ap-south-1, sa-east-1',
        message: expect.stringMatching(
          /^ses:GetAccount was denied: in us-east-1 \(`HTTP 403, request id us-east-1`\)\. Not checked: sending-enabled, production-access in us-east-1, eu-west-1, eu-central-1, ap-south-1, sa-east-1\. Fix: /,
        ),
      });
      for (const annotation of [role, account]) {
        expect(annotation?.message).toContain(GET_ROLE);
        expect(annotation?.message).toContain('"ses:GetAccount"');
      }
    });

    test('combine actions that a statement does not allow, with the advice of each', () => {
      const all = annotations(
        found(denied('iam:GetRole', undefined, 'role-exists'), denied('iam:GetPolicy', undefined, 'permissions-policy')),
      );
      expect(all.map(({ title }) => title)).toEqual(['iam:GetRole denied', 'iam:GetPolicy denied']);
      expect(all.map(({ message }) => message.replace(/^.*Fix/, 'Fix'))).toEqual(['Fix: allow it.', 'Fix: allow it.']);
    });

    test('combine a network problem that reads differently in each Region', () => {
      const all = REGIONS.map(region =>
        evaluation('sending-enabled', {
          outcome: 'unknown',
          region,
          message: `no answer to ses:GetAccount in ${region}: ECONNRESET`,
          advice: 'check the network',
          problem: { code: 'unreachable', message: '', advice: '', permanent: false },
        }),
      );
      expect(annotations(found(...all))).toEqual([
        {
          severity: 'error',
          title: `sending-enabled in ${REGIONS.join(', ')}`,
          message: `no answer to ses:GetAccount in us-east-1: ECONNRESET. Not checked: sending-enabled in ${REGIONS.join(', ')}. Fix: check the network.`,
        },
      ]);
    });

    test('combine unknown AWS errors, with each text', () => {
      const unknown = (rule: RuleId, message: string): Evaluation =>
        evaluation(rule, {
          outcome: 'unknown',
          message,
          advice: 'resolve it',
          problem: { code: 'unexpected', message, advice: '', permanent: true },
        });
      expect(annotations(found(unknown('sending-enabled', 'teapot'), unknown('production-access', 'kettle')))).toHaveLength(2);
    });

    test('combine a rule that fails in several Regions with the same text', () => {
      const all = REGIONS.map(region =>
        evaluation('region-supported', { outcome: 'failed', region, message: `AWS does not list ${region}`, advice: 'use another Region' }),
      );
      expect(annotations(found(...all))).toEqual([
        {
          severity: 'error',
          title: `region-supported in ${REGIONS.join(', ')}`,
          message: `AWS does not list us-east-1. Regions: ${REGIONS.join(', ')}. Fix: use another Region.`,
        },
      ]);
    });

    test('combine a network that answers every operation with its own page', () => {
      const page = (rule: RuleId, action: string, region: string | undefined): Evaluation => {
        const words = action.startsWith('iam:') ? "char '<' is not expected.:1:1" : 'Unexpected token';
        const message = `the answer to ${action} in ${region ?? 'us-east-1'} is unusable: ${words}; HTTP status 403`;
        const problem = { code: 'unexpected', message, advice: '', permanent: false, action } as const;
        return { ...evaluation(rule, { outcome: 'unknown', message, advice: 'check the proxy', problem }), region };
      };
      const all = annotations(
        found(
          page('role-exists', 'iam:GetRole', undefined),
          page('extra-policies', 'iam:ListRolePolicies', undefined),
          page('sending-enabled', 'ses:GetAccount', 'us-east-1'),
          page('sending-enabled', 'ses:GetAccount', 'eu-west-1'),
        ),
      );
      expect(all).toEqual([
        {
          severity: 'error',
          title: 'role-exists, extra-policies, sending-enabled in us-east-1, eu-west-1',
          message:
            "the answer to iam:GetRole in us-east-1 is unusable: char '<' is not expected.:1:1; HTTP status 403. Not checked: role-exists, extra-policies, sending-enabled in us-east-1, eu-west-1. Fix: check the proxy.",
        },
      ]);
    });

    test('combine Regions that are off, and name them all in the advice', () => {
      const off = REGIONS.slice(0, 3).map(region =>
        evaluation('sending-enabled', {
          outcome: 'unknown',
          region,
          message: `the opt-in Region ${region} is off`,
          advice: `enable ${region}, or leave it out of \`aws-region\``,
          problem: { code: 'region-disabled', message: '', advice: '', permanent: true, action: 'ses:GetAccount' },
        }),
      );
      expect(annotations(found(...off)).map(({ message }) => message.replace(/^.*Fix/, 'Fix'))).toEqual([
        'Fix: enable us-east-1, eu-west-1, eu-central-1, or leave it out of `aws-region`.',
      ]);
    });

    test('combine a rule in several Regions, with a line of `rules` for each Region', () => {
      const all = ['us-west-2', 'us-west-1'].map(region =>
        evaluation('region-supported', {
          outcome: 'failed',
          region,
          message: 'AWS does not list the Region',
          advice: `add the line \`region-supported@${region}: off\` to \`rules\``,
        }),
      );
      expect(annotations(found(...all)).map(({ message }) => message)).toEqual([
        'AWS does not list the Region. Regions: us-west-2, us-west-1. Fix: add the line `region-supported@us-west-2: off`, `region-supported@us-west-1: off` to `rules`.',
      ]);
    });

    test('combine the findings of an impostor, including warnings', () => {
      const advice = 'delete the role';
      const all = annotations(
        found(
          { ...evaluation('role-path', { outcome: 'failed', message: 'another path', advice }), region: undefined },
          {
            ...evaluation('extra-policies', { outcome: 'failed', severity: 'warning', message: '1 more policy', advice }),
            region: undefined,
          },
        ),
      );
      expect(all).toEqual([
        { severity: 'error', title: 'role-path, extra-policies', message: 'another path; 1 more policy. Fix: delete the role.' },
      ]);
    });

    test('combine findings with the same cause, whatever their severities and texts', () => {
      const cause = 'a.example: records';
      const all = annotations(
        found(
          evaluation('identity-verified', { outcome: 'failed', message: 'not verified', advice: 'publish the records', cause }),
          evaluation('dkim', { outcome: 'failed', severity: 'warning', message: 'not signed', advice: 'publish them', cause }),
          evaluation('dkim', { outcome: 'failed', severity: 'warning', message: 'not signed', advice: 'publish them', cause: 'other' }),
        ),
      );
      expect(all).toEqual([
        {
          severity: 'error',
          title: 'identity-verified, dkim in us-east-1',
          message: 'not verified; not signed. Fix: publish the records.',
        },
        { severity: 'warning', title: 'dkim in us-east-1', message: 'not signed. Fix: publish them.' },
      ]);
    });

    test('combine a denied change, which does not count as unchecked', () => {
      const create = denied('iam:CreateServiceLinkedRole', 'iam:CreateServiceLinkedRole', 'role-exists');
      const result = found(
        { ...create, outcome: 'failed', region: undefined, message: 'the role does not exist; denied' },
        denied('ses:GetAccount', 'ses:GetAccount', 'sending-enabled', 'us-east-1'),
      );
      const [first, second] = annotations(result);
      expect(first?.title).toBe('iam:CreateServiceLinkedRole denied');
      expect(first?.message).toMatch(/^the role does not exist; denied \(`HTTP 403, request id .*`\)\. Fix: add to the policies/);
      for (const annotation of [first, second]) {
        expect(annotation?.message).toContain('"iam:CreateServiceLinkedRole"');
        expect(annotation?.message).toContain('"ses:GetAccount"');
      }
    });

    test('combine many rules, with their number in the title', () => {
      const same = { outcome: 'unknown', message: 'throttled', advice: 'wait' } as const;
      const rules = ['role-exists', 'role-path', 'trust-policy', 'extra-policies'] as const;
      expect(annotations(found(...rules.map(rule => evaluation(rule, same))))).toEqual([
        { severity: 'error', title: '4 rules', message: `throttled. Not checked: ${rules.join(', ')}. Fix: wait.` },
      ]);
    });

    test('have the advice of the finding without an account', () => {
      const result = { ...found(denied('iam:GetRole', 'iam:GetRole', 'role-exists')), account: undefined };
      expect(annotations(result)[0]?.message).toMatch(/Fix: allow it\.$/);
    });
  });

  test.each([
    { number: 9, shown: 9, last: 'publish its records' },
    { number: 10, shown: 10, last: 'publish its records' },
    { number: 11, shown: 10, last: '2 more findings' },
    { number: 1_000, shown: 10, last: '991 more findings' },
  ])('of $number findings of a severity are $shown', ({ number, shown, last }) => {
    const all = annotations(found(...findings(number), ...findings(number, { severity: 'warning' })));
    for (const severity of SEVERITIES) {
      const some = all.filter(annotation => annotation.severity === severity);
      expect(some).toHaveLength(shown);
      expect(some.at(-1)?.message).toContain(last);
    }
  });

  test.each([
    { name: 'long', message: LONG },
    { name: 'full of old commands', message: '##[error]'.repeat(2_000) },
    { name: 'made of characters of two UTF-16 units', message: '📨'.repeat(5_000) },
    { name: 'only spaces', message: ' '.repeat(10_000) },
  ])('stay within their limit if the text is $name', ({ message }) => {
    for (const annotation of annotations(found(...findings(3, { message, advice: message })))) {
      expect(annotation.message.length).toBeLessThanOrEqual(4_096);
      expect(annotation.message).toBe(annotation.message.toWellFormed());
    }
  });

  test.each(HOSTILE)('have one line for any text: %j', message => {
    for (const annotation of annotations(found(...findings(1, { message, advice: message })))) {
      expect(annotation.message).not.toMatch(/[\r\n\u2028\u2029\u202e]|##\[/);
    }
  });

  const noted = (...notes: readonly Partial<Note>[]) =>
    teardownTo('planned', {
      plan: {
        deletions: [],
        kept: [],
        gaps: [],
        notes: notes.map(
          (note, index): Note => ({
            kind: 'change',
            region: 'us-east-1',
            key: `${index}`,
            message: `m${index}`,
            advice: `a${index}`,
            ...note,
          }),
        ),
      },
    });

  test('have one warning for each kind of note of a plan, except charges', () => {
    const result = noted({}, { kind: 'selector', region: undefined }, { kind: 'charge' }, { kind: 'empty' }, { kind: 'not-looked-up' });
    expect(annotations(result)).toEqual([
      { severity: 'warning', title: 'SES role gate: The teardown changes kept resources', message: 'in us-east-1, m0. Fix: a0.' },
      { severity: 'warning', title: 'SES role gate: A selector has no effect', message: 'm1. Fix: a1.' },
      { severity: 'warning', title: 'SES role gate: Nothing to delete', message: 'in us-east-1, m3. Fix: a3.' },
      { severity: 'warning', title: 'SES role gate: Changes to kept resources may be missing', message: 'in us-east-1, m4. Fix: a4.' },
    ]);
    expect(outputs(result, undefined).get('warnings')).toBe('4');
  });

  test('have the first advice of a kind without common advice', () => {
    expect(annotations(noted({ kind: 'empty' }, { kind: 'empty' }))[0]?.message).toBe('in us-east-1, m0; in us-east-1, m1. Fix: a0.');
  });

  test('name the first three notes of a kind, and count the others', () => {
    expect(annotations(noted({}, {}, {}, {}, {}))[0]?.message).toBe(
      'in us-east-1, m0; in us-east-1, m1; in us-east-1, m2; and 2 more, which the job summary lists. Fix: follow the advice on each change in the job summary, or exclude the resources with `!PATTERN` in `resource-names`.',
    );
  });
});
