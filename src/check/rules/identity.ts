import { sanitize } from '../../core/text.ts';
import type { Identity } from '../../model/readings.ts';
import type { RuleId } from '../../model/rules.ts';
import { failed, ifFound, notApplicable, notInAnswer, passed, type RegionRule, type RuleResult } from './rule.ts';

/** A rule about each entry of `identities`; `absent` gives the result if the Region does not have the identity. */
function identityRule(evaluate: (name: string, identity: Identity) => RuleResult, absent: (name: string) => RuleResult): RegionRule {
  return {
    scope: 'region',
    reads: ({ identities }) => (identities.length === 0 ? [] : ['identities']),
    evaluate: (snapshot, { identities }) =>
      identities.length === 0
        ? notApplicable('`identities` is empty')
        : identities.map(name =>
            ifFound(snapshot.identities.get(name), identity => evaluate(sanitize(name), identity), absent(sanitize(name))),
          ),
  };
}

export const IDENTITY_RULES = {
  'identity-verified': identityRule(
    (name, { verifiedForSending, verificationStatus = 'unknown', errorType }) => {
      if (verifiedForSending === undefined) {
        return notInAnswer(`whether ${name} is verified`);
      }
      const why = errorType === undefined ? '' : `, ${sanitize(errorType)}`;
      return verifiedForSending
        ? passed(`${name} is verified`)
        : failed(
            `${name} is not verified for sending (${sanitize(verificationStatus)}${why})`,
            name.includes('@')
              ? 'open the link in the message that SES sent to the address'
              : "publish the identity's DKIM records; DNS may take up to 72 hours",
          );
    },
    name => {
      const domain = name.includes('@')
        ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
        : '';
      return failed(`${name} is not an identity of this Region`, `create and verify it in this Region: identities are regional${domain}`);
    },
  ),
} satisfies Partial<Record<RuleId, RegionRule>>;
