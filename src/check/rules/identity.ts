import { firstOf, sanitize } from '../../core/text.ts';
import type { Coverage, Identity, RegionSnapshot } from '../../model/readings.ts';
import type { RuleId } from '../../model/rules.ts';
import { letsEveryoneSend } from '../policy.ts';
import { listsIdentities, type ReadName } from '../snapshot.ts';
import { ofSet, sendingOff } from './configuration-set.ts';
import {
  argument,
  evaluateDocument,
  failed,
  ifFound,
  NOT_READ,
  notApplicable,
  notInAnswer,
  passed,
  type RegionRule,
  type RuleInputs,
  type RuleResult,
  undocumented,
} from './rule.ts';

interface Subject extends Identity {
  /** Safe to show. */
  readonly name: string;
  /** The name and the entries that the identity covers, as the subject of a sentence. */
  readonly shown: string;
  /** The domain of an email address; undefined for a domain. */
  readonly domain: string | undefined;
  readonly region: string;
}

interface IdentityRule {
  /** The reads of the rule besides the verification. */
  readonly reads?: readonly ReadName[];
  /** `regions` are all Regions of the run. */
  evaluate(subject: Subject, regional: RegionSnapshot, regions: ReadonlyMap<string, RegionSnapshot>): RuleResult;
  /** Returns the result for an entry that no identity covers. */
  readonly absent?: (entry: string) => RuleResult;
}

/** Returns a rule about the identities that cover the entries of `identities`. Evaluates each identity once. */
function identityRule({ reads = [], evaluate, absent = isAbsent }: IdentityRule): RegionRule {
  return {
    scope: 'region',
    reads: ({ identities }) =>
      identities.length === 0 ? [] : [...(listsIdentities(identities) ? (['identityList'] as const) : []), 'identities', ...reads],
    evaluate: (regional, inputs: RuleInputs, region, regions) => {
      const { identities } = regional;
      if (inputs.identities.length === 0) {
        return notApplicable('`identities` is empty');
      }
      if (identities === undefined) {
        return NOT_READ;
      }
      const groups = [...Map.groupBy(identities, ([, { identity }]) => identity).values()];
      return groups.length === 0
        ? notApplicable('the Region has no identity')
        : groups.map(group => {
            const [[, { identity, reading }]] = group as [[string, Coverage]];
            const covered = group.map(([entry]) => sanitize(entry)).filter(entry => entry !== sanitize(identity));
            const name = sanitize(identity);
            const subject = {
              name,
              shown: covered.length === 0 ? name : `${name} (covers ${few(covered)})`,
              domain: name.includes('@') ? name.slice(name.lastIndexOf('@') + 1) : undefined,
              region,
            };
            return ifFound(
              reading,
              value =>
                // SES omits properties that an identity lacks, but never this one, so an answer without it is unusable.
                value.verifiedForSending === undefined
                  ? notInAnswer(`whether ${subject.shown} is verified`)
                  : evaluate({ ...value, ...subject }, regional, regions),
              absent(name),
            );
          });
    },
  };
}

/** Only the rule identity-verified reports an entry that no identity covers. */
function isAbsent(entry: string): RuleResult {
  return notApplicable(`no identity covers ${entry}`);
}

export const IDENTITY_RULES = {
  'identity-verified': identityRule({
    evaluate: identity => {
      const { shown, domain, verifiedForSending, verificationStatus = '', errorType } = identity;
      const state = (verifiedForSending ? SENDS : DOES_NOT_SEND).get(verificationStatus);
      if (verifiedForSending && state === undefined) {
        return passed(`${shown} is verified for sending`);
      }
      const { says, ofAddress = says, advice, permanent = false, warns } = state ?? UNVERIFIED;
      const why = errorType && ERRORS.get(errorType)?.why;
      const error = errorType && `${sanitize(errorType)}${why ? `: ${why}` : ''}`;
      const details = [verificationStatus === 'SUCCESS' ? '' : sanitize(verificationStatus), error].filter(Boolean).join(', ');
      const end = details && ` (${details})`;
      const fix = advice(identity);
      const isWarning = warns === 'of all' || (warns === 'of domains' && domain === undefined);
      return failed(`${shown} ${domain ? ofAddress : says}${end}`, fix, {
        permanent,
        ...(isWarning && { severity: 'warning' }),
        ...(!domain && ofDomain(identity, fix)),
      });
    },
    absent: entry =>
      failed(
        `${entry} is not an identity in this Region, and no parent domain is`,
        `create and verify ${entry.includes('@') ? 'it or its domain' : 'it'} in this Region: identities are regional`,
      ),
  }),

  'mail-from': identityRule({
    reads: ['identityDetails'],
    evaluate: ({ name, shown, region, mailFromDomain, mailFromStatus, onMxFailure }, _, regions) => {
      if (!mailFromDomain) {
        return passed(`${shown} has no custom MAIL FROM domain`);
      }
      const domain = sanitize(mailFromDomain);
      if (mailFromStatus === undefined) {
        return notInAnswer(`the status of the MAIL FROM domain ${domain} of ${shown}`);
      }
      if (mailFromStatus === 'SUCCESS') {
        return passed(`the MAIL FROM domain ${domain} of ${shown} is set up`);
      }
      const search = MX_SEARCHES.get(mailFromStatus);
      if (search === undefined) {
        return undocumented(
          'status',
          `the MAIL FROM domain ${domain} of ${shown}`,
          mailFromStatus,
          'check the identity in the SES console',
        );
      }
      const falls = onMxFailure === 'USE_DEFAULT_VALUE';
      const permanent = mailFromStatus === 'FAILED';
      const record = `publish \`10 feedback-smtp.${region}.amazonses.com\` as the only MX record of ${domain}`;
      const again = `aws sesv2 put-email-identity-mail-from-attributes --email-identity ${argument(name)} --mail-from-domain ${argument(domain)} --behavior-on-mx-failure ${falls ? 'USE_DEFAULT_VALUE' : 'REJECT_MESSAGE'}`;
      const effect = falls
        ? `SES sends messages of ${shown} from amazonses.com, so SPF does not align`
        : `SES ${onMxFailure === 'REJECT_MESSAGE' ? 'rejects' : 'might reject'} every message of ${shown}`;
      const advice = permanent ? `${record}, then set the MAIL FROM domain again: \`${again}\`` : record;
      return failed(
        `${effect}: ${search} the MX record of its MAIL FROM domain ${domain} (${mailFromStatus})`,
        isUsedTwice(mailFromDomain, regions) ? ONE_REGION : advice,
        { permanent, ...(falls && { severity: 'warning' }) },
      );
    },
  }),

  dkim: identityRule({
    reads: ['identityDetails'],
    evaluate: identity => {
      const { name, shown, domain, dkimSigning, dkimStatus } = identity;
      if (dkimSigning === undefined) {
        return notInAnswer(`whether DKIM signing is on for ${shown}`);
      }
      // The keys of the domain sign the messages of its addresses.
      const ofAddress =
        domain &&
        `set up DKIM for the identity ${domain}: its keys sign the messages of its addresses; if the domain is not yours, SES cannot sign them`;
      const state = DKIM.get(dkimStatus ?? '');
      const permanent = dkimStatus === 'FAILED';
      if (!dkimSigning) {
        const command = `aws sesv2 put-email-identity-dkim-attributes --email-identity ${argument(name)} --signing-enabled`;
        const run = `run \`${command}\` in the Region`;
        const advice = state && !domain ? `${state.advice(identity)}; then ${run}` : run;
        return failed(`DKIM signing is off for ${shown}`, domain ? `if ${domain} has DKIM, ${run}; otherwise ${ofAddress}` : advice, {
          permanent: permanent && !domain,
        });
      }
      if (dkimStatus === 'SUCCESS' || (domain && dkimStatus === undefined)) {
        return passed(`DKIM signing is on for ${shown}`);
      }
      if (dkimStatus === undefined) {
        return notInAnswer(`the DKIM status of ${shown}`);
      }
      return state === undefined
        ? undocumented('DKIM status', shown, dkimStatus, 'check the identity in the SES console')
        : failed(`${state.says} ${shown} (${dkimStatus})`, ofAddress ?? state.advice(identity), {
            permanent,
            ...(!domain && ofDomain(identity, state.advice(identity))),
          });
    },
  }),

  'identity-policy': identityRule({
    reads: ['identityDetails'],
    evaluate: ({ shown, policies = new Map<string, string>() }) => {
      const results = [...policies].map(([policy, text]) =>
        evaluateDocument(
          `the policy ${sanitize(policy)} of ${shown}`,
          text,
          document =>
            letsEveryoneSend(document)
              ? failed(
                  `the policy ${sanitize(policy)} of ${shown} lets everyone send as the identity`,
                  'name the accounts, roles or services in `Principal`, or add a condition on `aws:PrincipalOrgID`, `aws:SourceAccount` or the like',
                )
              : passed(`the policy ${sanitize(policy)} of ${shown} does not let everyone send`),
          'check the policy in the SES console, under Authorization',
        ),
      );
      return (
        results.find(({ outcome }) => outcome === 'failed') ??
        results.find(({ outcome }) => outcome === 'unknown') ??
        passed(`no policy of ${shown} lets everyone send`)
      );
    },
  }),

  'default-configuration-set': identityRule({
    reads: ['identityDetails', 'defaultConfigurationSets'],
    evaluate: ({ name, shown, configurationSet }, { account, configurationSets }) => {
      if (!configurationSet) {
        return passed(`${shown} has no default configuration set`);
      }
      const set = sanitize(configurationSet);
      const named = `${set}, the default configuration set of ${shown}`;
      return ifFound(
        configurationSets.get(configurationSet),
        ({ sendingEnabled }) => {
          if (sendingEnabled === undefined) {
            return notInAnswer(`whether ${named}, can send`);
          }
          return sendingEnabled ? passed(`${named}, can send`) : sendingOff(set, named, account);
        },
        failed(
          `${set}, the default configuration set of ${shown}, does not exist: SES rejects every message that names no other set`,
          `create ${set} in this Region, or remove it from the identity: \`aws sesv2 put-email-identity-configuration-set-attributes --email-identity ${argument(name)}\``,
          ofSet(set),
        ),
      );
    },
  }),
} satisfies Partial<Record<RuleId, RegionRule>>;

/** The state of a verification. */
interface State {
  /** Completes a sentence that begins with the identity. */
  readonly says: string;
  /** `says` for an email address. */
  readonly ofAddress?: string;
  readonly permanent?: true;
  /** The identities for which this state is a warning. For all others it is an error. */
  readonly warns?: 'of all' | 'of domains';
  advice(identity: Subject): string;
}

/** By `VerificationStatus`, for identities with `VerifiedForSendingStatus`. In any other status an identity sends. */
const SENDS: ReadonlyMap<string, State> = new Map([
  [
    'TEMPORARY_FAILURE',
    { warns: 'of all', says: 'still sends, but SES cannot verify it again, and will stop sending for it', advice: complete },
  ],
  ['FAILED', { warns: 'of domains', says: 'can send, but its own verification has failed', permanent: true, advice: restart }],
  ['PENDING', { warns: 'of domains', says: 'can send, but its own verification is not complete', advice: complete }],
  ['NOT_STARTED', { warns: 'of domains', says: 'can send, but its own verification has not been started', advice: restart }],
]);

/** By `VerificationStatus`, without `VerifiedForSendingStatus`. SES stops checking a `FAILED` identity, so no wait helps. */
const DOES_NOT_SEND: ReadonlyMap<string, State> = new Map([
  [
    'SUCCESS',
    {
      says: 'cannot send, although SES has verified it',
      advice: () =>
        'wait a few minutes; if the answer does not change, check the identity in the SES console and the cases in the Support Center',
    },
  ],
  [
    'PENDING',
    {
      says: 'is not verified: SES has not found its DNS records yet',
      ofAddress: 'is not verified: nobody has opened the link that SES sent to it',
      advice: complete,
    },
  ],
  [
    'FAILED',
    {
      says: 'is not verified, and SES has stopped checking its DNS records',
      ofAddress: 'is not verified, and the link that SES sent to it has expired',
      permanent: true,
      advice: restart,
    },
  ],
  ['TEMPORARY_FAILURE', { says: 'is not verified: SES cannot check it at the moment', advice: complete }],
  ['NOT_STARTED', { says: 'is not verified: its verification has not been started', advice: restart }],
]);

const UNVERIFIED: State = { says: 'is not verified for sending', advice: complete };

/** By `VerificationInfo.ErrorType`. `advice` replaces the advice to publish records. */
const ERRORS: ReadonlyMap<string, { readonly why: string; readonly advice?: string }> = new Map([
  ['HOST_NOT_FOUND', { why: 'DNS does not have the name of the record' }],
  ['TYPE_NOT_FOUND', { why: 'the name has no record of the right type' }],
  ['INVALID_VALUE', { why: 'the record has another value' }],
  ['DNS_SERVER_ERROR', { why: 'the DNS server of the domain answers with an error', advice: 'repair the DNS servers of the domain' }],
  ['SERVICE_ERROR', { why: 'SES itself has a problem', advice: 'wait; if the error stays, check the AWS Health Dashboard' }],
  [
    'REPLICATION_ACCESS_DENIED',
    {
      why: 'SES is not allowed to copy the DKIM key of the parent identity',
      advice: 'allow the replication of the DKIM key in both Regions',
    },
  ],
  ['REPLICATION_PRIMARY_NOT_FOUND', { why: 'the parent Region has no such identity', advice: 'create the identity in its parent Region' }],
  [
    'REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED',
    { why: 'the parent identity has DKIM keys of its own', advice: 'set up Easy DKIM for the parent identity' },
  ],
  [
    'REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED',
    { why: 'the parent identity is a replica itself', advice: 'replicate the identity from the Region in which it has Easy DKIM' },
  ],
  [
    'REPLICATION_PRIMARY_INVALID_REGION',
    { why: 'the parent Region is not valid', advice: 'replicate the identity from another Region with SES' },
  ],
]);

/** By `MailFromDomainStatus`. SES stops looking for the MX record after 72 hours. */
const MX_SEARCHES: ReadonlyMap<string, string> = new Map([
  ['PENDING', 'SES has not found'],
  ['FAILED', 'SES has stopped looking for'],
  ['TEMPORARY_FAILURE', 'SES cannot check'],
]);

/** An MX record names one Region. SES accepts a MAIL FROM domain only if that is its only MX record. */
const ONE_REGION =
  'use another MAIL FROM domain in each Region: SES accepts a MAIL FROM domain only if its one MX record is that of the Region';

function isUsedTwice(domain: string, regions: ReadonlyMap<string, RegionSnapshot>): boolean {
  const users = [...regions.values()].filter(({ identities = new Map<string, Coverage>() }) =>
    [...identities.values()].some(
      ({ reading }) => reading.kind === 'found' && reading.value.mailFromDomain?.toLowerCase() === domain.toLowerCase(),
    ),
  );
  return users.length > 1;
}

const DKIM: ReadonlyMap<string, Pick<State, 'says' | 'advice'>> = new Map([
  ['PENDING', { says: 'SES has not found the DKIM records of', advice: complete }],
  ['FAILED', { says: 'SES has stopped looking for the DKIM records of', advice: restart }],
  ['TEMPORARY_FAILURE', { says: 'SES cannot check the DKIM records of', advice: complete }],
  ['NOT_STARTED', { says: 'DKIM is not set up for', advice: setUpDkim }],
]);

/** Returns advice that completes a verification that SES has started. */
function complete(identity: Subject): string {
  const { name, domain, errorType = '' } = identity;
  return domain
    ? `open the link in the message that SES sent to the address; it expires after 24 hours, and \`aws ses verify-email-identity --email-address ${argument(name)}\` sends a new one`
    : (ERRORS.get(errorType)?.advice ?? dnsRecords(identity));
}

/** Returns advice that starts a verification. */
function restart(identity: Subject): string {
  const { name, domain } = identity;
  return domain
    ? `run \`aws ses verify-email-identity --email-address ${argument(name)}\` in the Region, and open the link in the message within 24 hours`
    : `${complete(identity)}; then start the verification again in the SES console: edit and save DKIM under Authentication`;
}

/** DNS records of a domain can block both its verification and its DKIM, so one fix is one cause. */
const ofDomain = ({ name }: Subject, fix: string): Pick<RuleResult, 'cause'> => ({ cause: `${name}: ${fix}` });

/** Returns advice that starts DKIM for a domain without DKIM. Own keys, and the keys of a replica, do not change. */
function setUpDkim(identity: Subject): string {
  const { name, dkimOrigin = 'AWS_SES' } = identity;
  return dkimOrigin === 'AWS_SES'
    ? `run \`aws sesv2 put-email-identity-dkim-signing-attributes --email-identity ${argument(name)} --signing-attributes-origin AWS_SES\` in the Region, and publish the CNAME records that it answers`
    : restart(identity);
}

/** Returns advice on the DNS records by which SES verifies a domain. They depend on the origin of the DKIM keys. */
function dnsRecords({ name, dkimOrigin = '', dkimTokens = [], dkimZone }: Subject): string {
  const records = dkimTokens.map(token => `${sanitize(token)}._domainkey.${name}`);
  const [, parent] = /^AWS_SES_([A-Z\d_]+)$/.exec(dkimOrigin) ?? [];
  const cnames = dkimTokens.map((token, index) => `\`${records[index]} CNAME ${sanitize(`${token}.${dkimZone}`)}\``);
  const named = dkimZone ? few(cnames) : `${few(records)}, each with the value that the SES console shows`;
  if (parent !== undefined) {
    const region = parent.toLowerCase().replaceAll('_', '-');
    const which = records.length === 0 ? `DKIM records of ${name} in ${region}` : `CNAME records ${named}`;
    return `publish the ${which}: this identity is the replica of the one in ${region}, and has the same records`;
  }
  if (records.length === 0) {
    return `publish the DNS records that the SES console shows for ${name}`;
  }
  return dkimOrigin === 'EXTERNAL'
    ? `publish the public key of your DKIM key in the TXT record ${few(records)}`
    : `publish the CNAME records ${named}; SES looks for them for 72 hours`;
}

const MAX_NAMED = 3;

/** Returns the first of `texts`, which must be safe to show, and the number of the others. */
function few(texts: readonly string[]): string {
  return firstOf(texts, MAX_NAMED, text => text);
}
