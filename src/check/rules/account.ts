import { count, sanitize } from '../../core/text.ts';
import {
  type ConfigurationSet,
  quotaLeft,
  type Recommendation,
  type RegionSnapshot,
  type SesAccount,
  type Tenant,
} from '../../model/readings.ts';
import { documentedRegions, partitionOf, REGIONS, REGIONS_AS_OF } from '../../model/regions.ts';
import { ROLE_NAME } from '../../model/role.ts';
import type { RuleId } from '../../model/rules.ts';
import { setDelivery } from './configuration-set.ts';
import {
  failed,
  ifFound,
  notApplicable,
  notInAnswer,
  passed,
  type RegionRule,
  type RuleInputs,
  type RuleResult,
  SHUTDOWN,
  undocumented,
  unknown,
  withCause,
} from './rule.ts';

/** For an empty answer, because SES always has an account to return. */
const NO_ACCOUNT = notInAnswer('anything about the account');

/** Returns a rule about the answer of GetAccount, compared with the number in `input` if there is one. */
function accountRule(
  evaluate: (account: SesAccount, minimum: number) => RuleResult,
  input?: 'min-send-quota' | 'min-send-rate',
): RegionRule {
  const minimumOf = (inputs: RuleInputs): number | undefined => (input === undefined ? 0 : inputs[input]);
  return {
    scope: 'region',
    reads: inputs => (minimumOf(inputs) === undefined ? [] : ['account']),
    evaluate: ({ account }, inputs) => {
      const minimum = minimumOf(inputs);
      return minimum === undefined
        ? notApplicable(`\`${input}\` is not set`)
        : ifFound(account, each => explained(evaluate(each, minimum), each, input !== undefined), NO_ACCOUNT);
    },
  };
}

/** Adds the cause to fix first: AWS's pause, or the sandbox for a limit that it sets. The end of a pause raises no limit. */
function explained(result: RuleResult, account: SesAccount, isLimit: boolean): RuleResult {
  const limited = isLimit && account.productionAccess === false ? withCause(result, sandbox(account)) : result;
  if (account.enforcementStatus !== 'SHUTDOWN') {
    return limited;
  }
  return isLimit && limited.outcome === 'failed'
    ? { ...limited, advice: `${SHUTDOWN.advice}; then ${limited.advice}` }
    : withCause(limited, SHUTDOWN);
}

interface Review {
  /** Continues the sentence "the account is in the SES sandbox: …". */
  readonly ended: string;
  readonly advice: string;
}

const REQUEST = 'request production access for the Region in the SES console';

/** By `Details.ReviewDetails.Status`, the status of the last request for production access. */
const REVIEWS: ReadonlyMap<string, Review> = new Map([
  [
    'PENDING',
    { ended: 'AWS is reviewing the request for production access', advice: 'wait for the answer to the case; do not send another request' },
  ],
  [
    'DENIED',
    {
      ended: 'AWS has denied the last request for production access',
      advice: 'reply to the case in the Support Center with what AWS asks for; do not send the same request again',
    },
  ],
  [
    'GRANTED',
    {
      ended: 'AWS has granted production access, but SES does not show it yet',
      advice: 'run the job again in a few minutes; if the account stays in the sandbox, reply to the case in the Support Center',
    },
  ],
  ['FAILED', { ended: 'the last request for production access did not reach AWS', advice: REQUEST }],
]);

function sandbox({ reviewStatus, reviewCase }: SesAccount): RuleResult {
  const { ended, advice } =
    reviewStatus === undefined
      ? { ended: '', advice: REQUEST }
      : (REVIEWS.get(reviewStatus) ?? {
          ended: `the last request for production access has the status ${sanitize(reviewStatus, 100)}, which AWS does not document`,
          advice: 'see the case in the Support Center before you request production access again',
        });
  const inCase = ended === '' || reviewCase === undefined ? '' : ` (case ${sanitize(reviewCase, 100)})`;
  return failed(
    `the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day${ended && `; ${ended}`}${inCase}`,
    advice,
    { cause: 'sandbox' },
  );
}

export const ACCOUNT_RULES = {
  'region-supported': {
    scope: 'region',
    reads: () => [],
    evaluate: (_snapshot, _inputs, region) =>
      REGIONS.get(region)?.roleDocumented
        ? passed('AWS lists the Region among those that support the role')
        : failed(
            `AWS lists only ${documentedRegions().join(', ')} as Regions that support the role (as of ${REGIONS_AS_OF}): sending works, but SES might not publish metrics with ${ROLE_NAME} here`,
            `if the metrics do not matter here, add the line \`region-supported@${sanitize(region)}: off\` to \`rules\`${partitionOf(region) === 'aws' ? '; otherwise deploy to one of these Regions' : ''}`,
            { permanent: true },
          ),
  },

  'sending-enabled': accountRule(({ sendingEnabled, enforcementStatus }) => {
    if (sendingEnabled === undefined) {
      return notInAnswer('whether sending is enabled');
    }
    if (sendingEnabled) {
      return passed('sending is on');
    }
    return enforcementStatus === 'SHUTDOWN'
      ? SHUTDOWN
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
        return SHUTDOWN;
      case 'PROBATION':
        return failed('PROBATION: the account is under review by AWS', 'answer the case in the Support Center before sending is paused', {
          severity: 'warning',
        });
      default:
        return undocumented('enforcement status', 'the account', enforcementStatus, "see the account's status in the SES console");
    }
  }),

  'production-access': accountRule(account => {
    if (account.productionAccess === undefined) {
      return notInAnswer('whether the account is in the sandbox');
    }
    return account.productionAccess ? passed('the account is out of the sandbox') : sandbox(account);
  }),

  'send-quota': accountRule((account, minimum) => {
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
  }, 'min-send-quota'),

  'send-rate': accountRule(({ sendRate }, minimum) => {
    if (sendRate === undefined || sendRate < 0) {
      return notInAnswer('the maximum send rate');
    }
    return sendRate >= minimum
      ? passed(`the account can send ${count(sendRate, 'message')} a second`)
      : failed(
          `the account can send ${count(sendRate, 'message')} a second, \`min-send-rate\` is ${minimum}`,
          'request a higher sending rate in Service Quotas, or lower `min-send-rate`',
        );
  }, 'min-send-rate'),

  'regional-delivery': {
    scope: 'region',
    reads: inputs => (inputs['configuration-sets'].length === 0 ? ['account'] : ['account', 'configurationSets']),
    evaluate: ({ account, configurationSets }, { 'configuration-sets': names }) => [
      ifFound(account, ({ deliveryMode }) => evaluateDelivery('the account', ACCOUNT_FIX, deliveryMode), NO_ACCOUNT),
      ...names.map(name =>
        ifFound(configurationSets.get(name), set => evaluateSetDelivery(name, set), notApplicable(`no configuration set is named ${name}`)),
      ),
    ],
  },

  'tenant-sending': {
    scope: 'region',
    reads: ({ tenants }) => (tenants.length === 0 ? [] : ['tenants']),
    evaluate: (snapshot, { tenants }) =>
      tenants.length === 0
        ? notApplicable('`tenants` is not set')
        : tenants.map(name =>
            ifFound(
              snapshot.tenants.get(name),
              tenant => evaluateTenant(name, tenant),
              failed(`the tenant ${name} does not exist in this Region`, 'create the tenant in this Region: tenants are regional'),
            ),
          ),
  },

  recommendations: {
    scope: 'region',
    reads: () => ['account', 'recommendations'],
    evaluate: ({ account, recommendations, identities: coverage }, { identities }) => {
      const open = recommendations?.kind === 'found' ? recommendations.value.filter(each => isAbout(each, identities, coverage)) : [];
      if (open.length > 0) {
        return open.map(evaluateRecommendation);
      }
      const vdm = account?.kind === 'found' ? account.value.vdm : 'ENABLED';
      if (vdm === 'DISABLED' || (vdm !== 'ENABLED' && recommendations?.kind !== 'unreadable')) {
        return NO_ADVISOR;
      }
      const none = ifFound(account, () => passed('SES has no open recommendation'), NO_ACCOUNT);
      return ifFound(recommendations, () => none, notInAnswer('which recommendations are open'));
    },
  },
} satisfies Partial<Record<RuleId, RegionRule>>;

const ACCOUNT_FIX = 'run `aws sesv2 put-account-delivery-attributes --shared-pool-delivery-mode REGIONAL` in the Region';

/** A configuration set uses the account's mode unless the set has its own. */
function evaluateSetDelivery(name: string, set: ConfigurationSet): RuleResult {
  const { deliveryMode = 'ACCOUNT', tlsPolicy } = set;
  if (set.deliveryMode === undefined && set.sendingEnabled === undefined) {
    return notInAnswer(`from which Regions SES delivers mail of the configuration set ${name}`);
  }
  if (deliveryMode === 'ACCOUNT') {
    return passed(`the configuration set ${name} delivers as the account does`);
  }
  const tls = tlsPolicy === 'REQUIRE' ? '' : ', with `--tls-policy REQUIRE` if the set has to require TLS';
  const fix = `${setDelivery(name, set, { tlsPolicy, deliveryMode: 'REGIONAL' })}${tls}`;
  return evaluateDelivery(`the configuration set ${name}`, fix, deliveryMode);
}

function evaluateDelivery(what: string, fix: string, mode: string | undefined): RuleResult {
  switch (mode) {
    case undefined:
      return notInAnswer('from which Regions SES delivers');
    case 'REGIONAL':
      return passed(`${what} delivers from shared IP addresses of this Region only`);
    case 'GLOBAL':
      return failed(
        `SES can deliver mail of ${what} from shared IP addresses in other Regions of the partition (shared pool delivery mode GLOBAL)`,
        fix,
      );
    default:
      return undocumented('shared pool delivery mode', what, mode, 'see the delivery settings in the SES console');
  }
}

function evaluateTenant(name: string, { arn = 'ARN', sendingStatus }: Tenant): RuleResult {
  switch (sendingStatus) {
    case undefined:
      return notInAnswer(`whether the tenant ${name} can send`);
    case 'ENABLED':
    case 'REINSTATED':
      return passed(`the tenant ${name} can send (${sendingStatus})`);
    case 'DISABLED':
      return failed(
        `sending is paused for the tenant ${name}: SES rejects its mail`,
        `run \`aws sesv2 get-reputation-entity --reputation-entity-type RESOURCE --reputation-entity-reference ${sanitize(arn)}\` in the Region to see whether AWS or you paused it, and why; what AWS paused has to be corrected first`,
      );
    default:
      return undocumented('sending status', `the tenant ${name}`, sendingStatus, "see the tenant's status in the SES console");
  }
}

/** Recommendations come from Virtual Deliverability Manager, so an empty list says nothing if VDM is off. */
const NO_ADVISOR = unknown({
  message: 'SES returned no recommendations, because Virtual Deliverability Manager is off',
  advice: 'switch it on in the SES console (AWS charges for it), or leave the rule `recommendations` off in this Region',
  permanent: true,
});

/**
 * Whether a recommendation is about one of `identities`, or about the identity that covers one. If that was not read, every identity that
 * can cover one counts. Without `identities`, every recommendation counts.
 */
function isAbout({ arn = '' }: Recommendation, identities: RuleInputs['identities'], coverage?: RegionSnapshot['identities']): boolean {
  const dotted = (name: string): string => `.${name.toLowerCase().replace('@', '.')}`;
  const [, name] = /:identity\/(.*)$/s.exec(arn) ?? [];
  const covers = (subject: string, each: string): boolean => {
    const known = coverage?.get(each);
    return known?.reading.kind === 'found' ? dotted(known.identity) === dotted(subject) : dotted(each).endsWith(dotted(subject));
  };
  return identities.length === 0 || (name !== undefined && identities.some(each => each === '*' || covers(name, each)));
}

/** Types of recommendation with their own documentation page. The page on VDM's advisor covers the other types. */
const RECOMMENDATION_PAGES: ReadonlyMap<string, string> = new Map(
  ['DKIM', 'SPF', 'DMARC', 'BIMI'].map(type => [type, `send-email-authentication-${type.toLowerCase()}`]),
);

function evaluateRecommendation({ type = 'unknown', impact = 'unknown', text = '', arn = 'account' }: Recommendation): RuleResult {
  const resource = arn.replace(/^arn:(?:[^:]*:){4}/, '').replace('/', ' ');
  return failed(
    `SES recommends a change for the ${sanitize(resource)}: ${sanitize(type, 100)}, impact ${sanitize(impact, 100)}${text && `: ${sanitize(text)}`}`,
    `follow https://docs.aws.amazon.com/ses/latest/dg/${RECOMMENDATION_PAGES.get(type) ?? 'vdm-advisor'}.html`,
    impact === 'LOW' ? { severity: 'warning' } : {},
  );
}
