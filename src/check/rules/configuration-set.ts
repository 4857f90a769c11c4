import { sanitize } from '../../core/text.ts';
import type { ConfigurationSet } from '../../model/readings.ts';
import type { RuleId } from '../../model/rules.ts';
import { failed, ifFound, notApplicable, notInAnswer, passed, type RegionRule, type RuleResult, unknown } from './rule.ts';

/** A rule about each entry of `configuration-sets`; all fail in the same words if the Region does not have the configuration set. */
function configurationSetRule(evaluate: (name: string, set: ConfigurationSet) => RuleResult): RegionRule {
  return {
    scope: 'region',
    reads: ({ 'configuration-sets': names }) => (names.length === 0 ? [] : ['configurationSets']),
    evaluate: ({ configurationSets }, { 'configuration-sets': names }) =>
      names.length === 0
        ? notApplicable('`configuration-sets` is empty')
        : names.map(name =>
            ifFound(
              configurationSets.get(name),
              set => evaluate(name, set),
              failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional'),
            ),
          ),
  };
}

export const CONFIGURATION_SET_RULES = {
  'configuration-set-sending': configurationSetRule((name, { sendingEnabled }) => {
    if (sendingEnabled === undefined) {
      return notInAnswer(`whether ${name} may send`);
    }
    return sendingEnabled ? passed(`${name} may send`) : failed(`sending is off for ${name}`, switchOn(name));
  }),

  // SES delivers without TLS if need be, unless a configuration set requires it: OPTIONAL is the default.
  'tls-required': configurationSetRule((name, { tlsPolicy = 'OPTIONAL' }) => {
    switch (tlsPolicy) {
      case 'REQUIRE':
        return passed(`${name} requires TLS`);
      case 'OPTIONAL':
        return failed(
          `${name} does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS`,
          `run \`aws sesv2 put-configuration-set-delivery-options --configuration-set-name ${name} --tls-policy REQUIRE\` in the Region, with \`--sending-pool-name\` if the set has a dedicated IP pool`,
        );
      default:
        return unknown({
          message: `AWS answered a TLS policy of ${name} that is not documented: ${sanitize(tlsPolicy)}`,
          advice: 'look at the configuration set in the SES console',
          permanent: false,
        });
    }
  }),
} satisfies Partial<Record<RuleId, RegionRule>>;

/** The advice for a configuration set that has sending off. */
export function switchOn(name: string): string {
  return `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`;
}
