import type { ConfigurationSet, RegionSnapshot } from '../../model/readings.ts';
import type { RuleId } from '../../model/rules.ts';
import {
  argument,
  failed,
  ifFound,
  isShutDown,
  notApplicable,
  notInAnswer,
  passed,
  type RegionRule,
  type RuleResult,
  SHUTDOWN,
  undocumented,
  withCause,
} from './rule.ts';

/** Returns a rule about each entry of `configuration-sets`. All rules report a missing configuration set in the same words. */
function configurationSetRule(
  evaluate: (name: string, set: ConfigurationSet, account: RegionSnapshot['account']) => RuleResult,
): RegionRule {
  return {
    scope: 'region',
    reads: ({ 'configuration-sets': names }) => (names.length === 0 ? [] : ['configurationSets']),
    evaluate: ({ account, configurationSets }, { 'configuration-sets': names }) =>
      names.length === 0
        ? notApplicable('`configuration-sets` is empty')
        : names.map(name =>
            ifFound(
              configurationSets.get(name),
              set => evaluate(name, set, account),
              failed(
                `${name} is not a configuration set of this Region`,
                'create it in this Region: configuration sets are regional',
                ofSet(name),
              ),
            ),
          ),
  };
}

export const CONFIGURATION_SET_RULES = {
  'configuration-set-sending': configurationSetRule((name, { sendingEnabled }, account) => {
    if (sendingEnabled === undefined) {
      return notInAnswer(`whether ${name} can send`);
    }
    return sendingEnabled ? passed(`${name} can send`) : sendingOff(name, name, account);
  }),

  // The default is OPTIONAL, with which SES delivers without TLS if the receiver has none.
  'tls-required': configurationSetRule((name, set) => {
    const { tlsPolicy = 'OPTIONAL' } = set;
    switch (tlsPolicy) {
      case 'REQUIRE':
        return passed(`${name} requires TLS`);
      case 'OPTIONAL':
        return failed(
          `${name} does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS`,
          setDelivery(name, set, { tlsPolicy: 'REQUIRE' }),
        );
      default:
        return undocumented('TLS policy', name, tlsPolicy, 'check the configuration set in the SES console');
    }
  }),
} satisfies Partial<Record<RuleId, RegionRule>>;

/** The cause of findings about a configuration set, which can be both an input and the default set of an identity. */
export const ofSet = (name: string): Pick<RuleResult, 'cause'> => ({ cause: `the configuration set ${name}` });

/** Returns the finding that sending is off for the configuration set `name`. `shown` names the set in the message. */
export function sendingOff(name: string, shown: string, account: RegionSnapshot['account']): RuleResult {
  const command = `aws sesv2 put-configuration-set-sending-options --configuration-set-name ${argument(name)} --sending-enabled`;
  const result = failed(`sending is off for ${shown}`, `run \`${command}\` in the Region`, ofSet(name));
  return isShutDown(account) ? withCause(result, SHUTDOWN) : result;
}

/**
 * Returns the advice to change the delivery options of a configuration set. AWS documents only for the delivery mode that a request without
 * it does not change it, so the command names all other options of the set.
 */
export function setDelivery(
  name: string,
  { sendingPool, maxDeliverySeconds }: ConfigurationSet,
  { tlsPolicy, deliveryMode }: Pick<ConfigurationSet, 'tlsPolicy' | 'deliveryMode'>,
): string {
  const options = {
    'configuration-set-name': name,
    'tls-policy': tlsPolicy,
    'sending-pool-name': sendingPool,
    'max-delivery-seconds': maxDeliverySeconds,
    'shared-pool-delivery-mode': deliveryMode,
  };
  const given = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : ` --${option} ${argument(String(value))}`,
  );
  return `run \`aws sesv2 put-configuration-set-delivery-options${given.join('')}\` in the Region`;
}
