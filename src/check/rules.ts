import { count, sanitize } from '../core/text.ts';
import type { Problem } from '../model/problem.ts';
import { quotaLeft, type Reading, type RegionSnapshot, type Role, type SesAccount, type Snapshot } from '../model/readings.ts';
import { documentedRegions, REGIONS, REGIONS_AS_OF } from '../model/regions.ts';
import { type Account, NAMESPACES, POLICY_ACTION, POLICY_NAME, policyArn, ROLE_NAME, ROLE_PATH, SERVICE_PRINCIPAL } from '../model/role.ts';
import { type Evaluation, RULE_IDS, type RuleId, type Settings, type Severity } from '../model/rules.ts';
import { allows, type Document, parseDocument, trust } from './policy.ts';
import type { Look } from './snapshot.ts';

/** What the workflow expects of the account, beyond what every rule asks. */
export interface Expectations {
  readonly roleDescription: string | undefined;
  readonly identities: readonly string[];
  readonly configurationSets: readonly string[];
  readonly minSendQuota: number | undefined;
}

type Opinion = Pick<Evaluation, 'outcome' | 'message' | 'advice' | 'permanent'> & { readonly severity?: Severity };

const passed = (message: string): Opinion => ({ outcome: 'passed', message, advice: '', permanent: false });

const failed = (message: string, advice: string, more: Partial<Opinion> = {}): Opinion => ({
  outcome: 'failed',
  message,
  advice,
  permanent: false,
  ...more,
});

const unknown = ({ message, advice, permanent }: Omit<Problem, 'code'>): Opinion => ({ outcome: 'unknown', message, advice, permanent });

const notApplicable = (message: string): Opinion => ({ outcome: 'not-applicable', message, advice: '', permanent: false });

/** An answer that lacks what the rule is about. */
const leftOut = (what: string): Opinion =>
  unknown({ message: `the answer does not say ${what}`, advice: 'run the job again; if it stays so, report it', permanent: false });

/** SES always has an account to show; that it shows none is no answer. */
const NO_ACCOUNT = leftOut('anything about the account');

interface RoleRule {
  readonly scope: 'role';
  /** What the rule looks at; nothing where the workflow expects nothing of it. */
  looks(expectations: Expectations): readonly Look[];
  judge(subject: { readonly account: Account; readonly snapshot: Snapshot; readonly expectations: Expectations }): Opinion;
}

interface RegionRule {
  readonly scope: 'region';
  looks(expectations: Expectations): readonly Look[];
  judge(subject: { readonly region: string; readonly snapshot: RegionSnapshot; readonly expectations: Expectations }): readonly Opinion[];
}

/** The opinion on something that was looked at; `absent` is for what is not there. */
function read<T>(reading: Reading<T> | undefined, found: (value: T) => Opinion, absent: Opinion): Opinion {
  switch (reading?.kind) {
    case 'found':
      return found(reading.value);
    case 'absent':
      return absent;
    case 'unreadable':
      return unknown(reading.problem);
    default:
      return NOT_LOOKED_AT;
  }
}

/** Nobody passes for what was not looked at. */
const NOT_LOOKED_AT = unknown({ message: 'it was not looked at', advice: 'this is a defect of ses-role-gate: report it', permanent: true });

const NO_ROLE = notApplicable('the role does not exist');

const REPLACE_IMPOSTOR = `AWS lets nobody edit the real role this way: delete the role that has its name (move what uses it to one of another name), then run \`aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}\``;

function aboutRole(judge: (role: Role, expectations: Expectations) => Opinion): RoleRule {
  return {
    scope: 'role',
    looks: () => ['role'],
    judge: ({ snapshot, expectations }) => readOfRole(snapshot, snapshot.role, role => judge(role, expectations)),
  };
}

/**
 * The role, or a list that belongs to it. IAM may show the role to one read and not to the next one, for some seconds after a change:
 * what is not there although another read shows the role was not seen.
 */
function readOfRole<T>(snapshot: Snapshot, reading: Reading<T> | undefined, found: (value: T) => Opinion, absent = NO_ROLE): Opinion {
  const lag = {
    message: 'IAM shows the role to one read and not to another',
    advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
    permanent: false,
  };
  const shown = [snapshot.role, snapshot.attachedPolicies, snapshot.inlinePolicies].some(each => each?.kind === 'found');
  return read(reading, found, shown ? unknown(lag) : absent);
}

function parsed(what: string, text: string, judge: (document: Document) => Opinion): Opinion {
  let document: Document;
  try {
    document = parseDocument(text);
  } catch (error) {
    return unknown({
      message: `${what} can't be read: ${sanitize((error as Error).message)}`,
      advice: 'look at it in the IAM console',
      permanent: false,
    });
  }
  return judge(document);
}

function aboutAccount(judge: (account: SesAccount, expectations: Expectations) => Opinion): RegionRule {
  return {
    scope: 'region',
    looks: () => ['account'],
    judge: ({ snapshot, expectations }) => [read(snapshot.account, account => judge(account, expectations), NO_ACCOUNT)],
  };
}

const RULES: Readonly<Record<RuleId, RoleRule | RegionRule>> = {
  'role-exists': {
    scope: 'role',
    looks: () => ['role'],
    judge: ({ snapshot }) =>
      readOfRole(
        snapshot,
        snapshot.role,
        () => passed(`${ROLE_NAME} exists`),
        failed(
          `${ROLE_NAME} does not exist in this account`,
          `set \`on-missing: create\`, or run \`aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}\`; where only identities and configuration sets are deployed, \`on-missing: warn\` lets the job go on`,
        ),
      ),
  },

  'role-path': aboutRole(({ path, arn }) =>
    path === ROLE_PATH
      ? passed(`it is at ${ROLE_PATH}`)
      : failed(
          `the name is taken by another role, at the path ${sanitize(path)} (${sanitize(arn)}); the service-linked role is at ${ROLE_PATH}`,
          REPLACE_IMPOSTOR,
        ),
  ),

  'trust-policy': aboutRole(({ trustPolicy }) =>
    parsed('the trust policy', trustPolicy, document => {
      const { trusted, others } = trust(document, SERVICE_PRINCIPAL);
      if (others.length > 0) {
        return failed(`others than ${SERVICE_PRINCIPAL} may assume the role: ${sanitize(others.join(', '))}`, REPLACE_IMPOSTOR);
      }
      return trusted
        ? passed(`${SERVICE_PRINCIPAL} alone may assume it`)
        : failed(`${SERVICE_PRINCIPAL} may not assume the role without conditions`, REPLACE_IMPOSTOR);
    }),
  ),

  'permissions-policy': {
    scope: 'role',
    looks: () => ['attached-policies', 'policy'],
    judge: ({ account, snapshot }) =>
      readOfRole(snapshot, snapshot.attachedPolicies, attached =>
        attached.includes(policyArn(account))
          ? readOfRole(snapshot, snapshot.policy, ({ id, document }) => judgePolicy(id, document))
          : failed(`${POLICY_NAME} is not attached`, REPLACE_IMPOSTOR),
      ),
  },

  'extra-policies': {
    scope: 'role',
    looks: () => ['attached-policies', 'inline-policies'],
    judge: ({ account, snapshot }) =>
      readOfRole(snapshot, snapshot.attachedPolicies, attached =>
        readOfRole(snapshot, snapshot.inlinePolicies, inline => {
          const extra = [...attached.filter(arn => arn !== policyArn(account)), ...inline.map(name => `inline ${name}`)];
          return extra.length === 0
            ? passed('no other policy gives it more')
            : failed(
                `${count(extra.length, 'more policy', 'more policies')} than AWS gives it: ${sanitize(extra.join(', '))}`,
                REPLACE_IMPOSTOR,
              );
        }),
      ),
  },

  'permissions-boundary': aboutRole(({ permissionsBoundary }) =>
    permissionsBoundary === undefined
      ? passed('none is set')
      : failed(
          `a permissions boundary is set: ${sanitize(permissionsBoundary)}`,
          `it may keep SES from publishing metrics; ${REPLACE_IMPOSTOR}`,
        ),
  ),

  description: {
    scope: 'role',
    looks: ({ roleDescription }) => (roleDescription === undefined ? [] : ['role']),
    judge: ({ snapshot, expectations: { roleDescription } }) =>
      roleDescription === undefined
        ? notApplicable('`role-description` is not set')
        : readOfRole(snapshot, snapshot.role, ({ description = '' }) =>
            description === roleDescription
              ? passed('it is the one expected')
              : failed(
                  `it is "${sanitize(description)}", \`role-description\` is "${sanitize(roleDescription)}"`,
                  'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role',
                ),
          ),
  },

  'region-supported': {
    scope: 'region',
    looks: () => [],
    judge: ({ region }) => [
      REGIONS.get(region)?.roleDocumented
        ? passed('AWS documents the role for it')
        : failed(
            `AWS does not document the role for this Region (as of ${REGIONS_AS_OF})`,
            `deploy to one of ${documentedRegions().join(', ')}, or accept it with the line \`region-supported: warning\` in \`rules\``,
            { permanent: true },
          ),
    ],
  },

  'sending-enabled': aboutAccount(({ sendingEnabled }) => {
    if (sendingEnabled === undefined) {
      return leftOut('whether sending is enabled');
    }
    return sendingEnabled
      ? passed('sending is on')
      : failed(
          "the account's sending is paused",
          'find out who paused it and why, then run `aws sesv2 put-account-sending-attributes --sending-enabled` in the Region',
        );
  }),

  'enforcement-status': aboutAccount(({ enforcementStatus }) => {
    switch (enforcementStatus) {
      case undefined:
        return leftOut('the enforcement status');
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

  'production-access': aboutAccount(({ productionAccess }) => {
    if (productionAccess === undefined) {
      return leftOut('whether the account is in the sandbox');
    }
    return productionAccess
      ? passed('the account is out of the sandbox')
      : failed(
          'the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day',
          'request production access for the Region in the SES console',
        );
  }),

  'identity-verified': {
    scope: 'region',
    looks: ({ identities }) => (identities.length === 0 ? [] : ['identities']),
    judge: ({ snapshot, expectations: { identities } }) =>
      identities.length === 0 ? [notApplicable('`identities` is empty')] : identities.map(name => judgeIdentity(name, snapshot)),
  },

  'configuration-set-sending': {
    scope: 'region',
    looks: ({ configurationSets }) => (configurationSets.length === 0 ? [] : ['configuration-sets']),
    judge: ({ snapshot, expectations: { configurationSets } }) =>
      configurationSets.length === 0
        ? [notApplicable('`configuration-sets` is empty')]
        : configurationSets.map(name => judgeConfigurationSet(name, snapshot)),
  },

  'send-quota': {
    scope: 'region',
    looks: ({ minSendQuota }) => (minSendQuota === undefined ? [] : ['account']),
    judge: ({ snapshot, expectations: { minSendQuota } }) => [
      minSendQuota === undefined
        ? notApplicable('`min-send-quota` is not set')
        : read(snapshot.account, account => judgeQuota(account, minSendQuota), NO_ACCOUNT),
    ],
  },
};

function judgePolicy(version: string, text: string): Opinion {
  return parsed(`${POLICY_NAME} ${sanitize(version)}`, text, document => {
    const lacking = NAMESPACES.filter(value => !allows(document, { action: POLICY_ACTION, key: 'cloudwatch:namespace', value }));
    return lacking.length === 0
      ? passed(`${POLICY_NAME} ${sanitize(version)} lets SES publish its metrics`)
      : failed(
          `${POLICY_NAME} ${sanitize(version)} does not allow ${POLICY_ACTION} in ${lacking.join(', ')}`,
          'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment',
        );
  });
}

function judgeIdentity(identity: string, snapshot: RegionSnapshot): Opinion {
  const name = sanitize(identity);
  const domain = name.includes('@')
    ? `; if the identity of its domain covers it, name ${name.slice(name.lastIndexOf('@') + 1)} in \`identities\``
    : '';
  return read(
    snapshot.identities.get(identity),
    ({ verifiedForSending, verificationStatus = 'unknown', errorType }) => {
      if (verifiedForSending === undefined) {
        return leftOut(`whether ${name} is verified`);
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
    failed(`${name} is not an identity of this Region`, `create and verify it in this Region: identities are regional${domain}`),
  );
}

function judgeConfigurationSet(name: string, snapshot: RegionSnapshot): Opinion {
  return read(
    snapshot.configurationSets.get(name),
    ({ sendingEnabled }) => {
      if (sendingEnabled === undefined) {
        return leftOut(`whether ${name} may send`);
      }
      return sendingEnabled
        ? passed(`${name} may send`)
        : failed(
            `sending is off for ${name}`,
            `run \`aws sesv2 put-configuration-set-sending-options --configuration-set-name ${name} --sending-enabled\` in the Region`,
          );
    },
    failed(`${name} is not a configuration set of this Region`, 'create it in this Region: configuration sets are regional'),
  );
}

function judgeQuota(account: SesAccount, least: number): Opinion {
  const left = quotaLeft(account);
  if (left === undefined) {
    return leftOut('what is left of the send quota');
  }
  if (left === Number.POSITIVE_INFINITY) {
    return passed('the send quota is unlimited');
  }
  return left >= least
    ? passed(`${count(left, 'message')} left of the 24-hour quota`)
    : failed(
        `${count(left, 'message')} left of the 24-hour quota, \`min-send-quota\` is ${least}`,
        'wait until earlier sends are 24 hours old, or request a higher quota in Service Quotas',
      );
}

/** The looks that the rules which are on need. */
export function looksFor(settings: Settings, expectations: Expectations): ReadonlySet<Look> {
  return new Set(RULE_IDS.filter(rule => settings[rule] !== 'off').flatMap(rule => RULES[rule].looks(expectations)));
}

/** Every rule's judgement on a snapshot, the role's rules once and the Regions' rules for each; rules that are off say nothing. */
export function judge(snapshot: Snapshot, settings: Settings, expectations: Expectations, account: Account): Evaluation[] {
  return RULE_IDS.flatMap(id => {
    const severity = settings[id];
    if (severity === 'off') {
      return [];
    }
    const rule = RULES[id];
    const judgement = (region: string | undefined, opinion: Opinion): Evaluation => ({ rule: id, region, severity, ...opinion });
    return rule.scope === 'role'
      ? [judgement(undefined, rule.judge({ account, snapshot, expectations }))]
      : [...snapshot.regions].flatMap(([region, regional]) =>
          rule.judge({ region, snapshot: regional, expectations }).map(opinion => judgement(region, opinion)),
        );
  });
}
