import { count, sanitize } from '../../core/text.ts';
import { quotaLeft, type SesAccount } from '../../model/readings.ts';
import { documentedRegions, REGIONS, REGIONS_AS_OF } from '../../model/regions.ts';
import type { RuleId } from '../../model/rules.ts';
import { failed, ifFound, notApplicable, notInAnswer, passed, type RegionRule, type RuleResult, unknown } from './rule.ts';

/** SES always has an account to show: an answer that shows none says nothing. */
const NO_ACCOUNT = notInAnswer('anything about the account');

/** A rule about what GetAccount returns. */
function accountRule(evaluate: (account: SesAccount) => RuleResult): RegionRule {
  return { scope: 'region', reads: () => ['account'], evaluate: ({ account }) => ifFound(account, evaluate, NO_ACCOUNT) };
}

export const ACCOUNT_RULES = {
  'region-supported': {
    scope: 'region',
    reads: () => [],
    evaluate: (_snapshot, _inputs, region) =>
      REGIONS.get(region)?.roleDocumented
        ? passed('AWS documents the role for it')
        : failed(
            `AWS does not document the role for this Region (as of ${REGIONS_AS_OF})`,
            `deploy to one of ${documentedRegions().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``,
            { permanent: true },
          ),
  },

  'sending-enabled': accountRule(({ sendingEnabled }) => {
    if (sendingEnabled === undefined) {
      return notInAnswer('whether sending is enabled');
    }
    return sendingEnabled
      ? passed('sending is on')
      : failed(
          "the account's sending is paused",
          'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region',
        );
  }),

  'enforcement-status': accountRule(({ enforcementStatus }) => {
    switch (enforcementStatus) {
      case undefined:
        return notInAnswer('the enforcement status');
      case 'HEALTHY':
        return passed('HEALTHY');
      case 'SHUTDOWN':
        return failed("SHUTDOWN: AWS has paused the account's sending", 'answer the case that AWS opened in the Support Center');
      case 'PROBATION':
        return failed('PROBATION: the account is under review by AWS', 'answer the case in the Support Center before sending is paused', {
          severity: 'warning',
        });
      default:
        return unknown({
          message: `AWS answered a status that is not documented: ${sanitize(enforcementStatus)}`,
          advice: "look at the account's status in the SES console",
          permanent: false,
        });
    }
  }),

  'production-access': accountRule(({ productionAccess }) => {
    if (productionAccess === undefined) {
      return notInAnswer('whether the account is in the sandbox');
    }
    return productionAccess
      ? passed('the account is out of the sandbox')
      : failed(
          'the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day',
          'request production access for the Region in the SES console',
        );
  }),

  'send-quota': {
    scope: 'region',
    reads: inputs => (inputs['min-send-quota'] === undefined ? [] : ['account']),
    evaluate: (snapshot, { 'min-send-quota': minimum }) =>
      minimum === undefined
        ? notApplicable('`min-send-quota` is not set')
        : ifFound(snapshot.account, account => evaluateQuota(account, minimum), NO_ACCOUNT),
  },
} satisfies Partial<Record<RuleId, RegionRule>>;

function evaluateQuota(account: SesAccount, minimum: number): RuleResult {
  const left = quotaLeft(account);
  if (left === undefined) {
    return notInAnswer('what is left of the send quota');
  }
  if (left === Number.POSITIVE_INFINITY) {
    return passed('the send quota is unlimited');
  }
  return left >= minimum
    ? passed(`${count(left, 'message')} left of the 24-hour quota`)
    : failed(
        `${count(left, 'message')} left of the 24-hour quota, \`min-send-quota\` is ${minimum}`,
        'wait until earlier sends are 24 hours old, or request a higher quota in Service Quotas',
      );
}
