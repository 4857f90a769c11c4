import type { ConfigurationSet } from '../../model/readings.ts';
import type { RuleId } from '../../model/rules.ts';
import { failed, ifFound, notApplicable, notInAnswer, passed, type RegionRule, type RuleResult } from './rule.ts';

/** A rule about each entry of `configuration-sets`; `absent` gives the result if the Region does not have the configuration set. */
function configurationSetRule(
  evaluate: (name: string, set: ConfigurationSet) => RuleResult,
  absent: (name: string) => RuleResult,
): RegionRule {
  return {
    scope: 'region',
    reads: ({ 'configuration-sets': names }) => (names.length === 0 ? [] : ['configurationSets']),
    evaluate: ({ configurationSets }, { 'configuration-sets': names }) =>
      names.length === 0
        ? notApplicable('`configuration-sets` is empty')
        : names.map(name => ifFound(configurationSets.get(name), set => evaluate(name, set), absent(name))),
  };
}

export const CONFIGURATION_SET_RULES = {
  'configuration-set-sending': configurationSetRule(
    (name, { sendingEnabled }) => {
      if (sendingEnabled === undefined) {
        return notInAnswer(`whether ${name} may send`);
      }
      return sendingEnabled
        ? passed(`${name} may send`)
        : failed(
            `sending is off for ${name}`,
            `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`,
          );
    },
    name => failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional'),
  ),
} satisfies Partial<Record<RuleId, RegionRule>>;
