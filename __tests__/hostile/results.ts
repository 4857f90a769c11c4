import fc from 'fast-check';
import { problemOf } from '../../src/aws/errors.ts';
import { evaluate } from '../../src/check/evaluate.ts';
import type { RuleInputs } from '../../src/check/rules/rule.ts';
import { sanitize } from '../../src/core/text.ts';
import { endWithError } from '../../src/ending.ts';
import type { Kind, Resource } from '../../src/model/kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { RegionSnapshot, Snapshot } from '../../src/model/readings.ts';
import type { Result } from '../../src/model/result.ts';
import { attempt, FINISHED, facts, ROLE, resource, resultOf, SES, swept, teardownResult, teardownTo } from '../report/results.ts';
import { ACCOUNT, POLICY_ARN } from '../support/ports.ts';
import { ALL_ON } from '../unit/check/support.ts';
import { hostile } from './text.ts';

/** The text with that number from outside. */
export type Texts = (number: number) => string;

/** The number of texts in a result. Those from DOCUMENTS on are documents, which appear with the reason why they cannot be read. */
export const COUNT = 36;
export const DOCUMENTS = 34;

/** Inputs are text from outside, too: a workflow can put the title of an issue into them. */
const inputs = (texts: Texts): RuleInputs => ({
  'on-missing': 'fail',
  'role-description': texts(18),
  identities: [texts(24), texts(25)],
  'configuration-sets': ['transactional'],
  'min-send-quota': 1,
  'min-send-rate': 1,
  tenants: ['acme'],
});

/** An error of AWS, text by text. */
function problem(texts: Texts, first: number, code?: string): Problem {
  const error = Object.assign(new Error(texts(first)), { name: texts(first + 1), ...(code !== undefined && { code }) });
  return problemOf(error, { action: 'ses:GetAccount', region: 'us-east-1', account: ACCOUNT });
}

/** A check of an account in which every text is hostile. */
function checked(texts: Texts, trustPolicy: string): Result {
  const role = {
    ...ROLE,
    arn: texts(0),
    id: texts(1),
    path: texts(2),
    trustPolicy,
    description: texts(3),
    permissionsBoundary: texts(4),
    lastUsed: { at: new Date('2026-11-01T10:00:00Z'), region: texts(5) },
  };
  const regional: RegionSnapshot = {
    account: {
      kind: 'found',
      value: {
        ...SES,
        enforcementStatus: texts(6),
        deliveryMode: texts(31),
        productionAccess: false,
        reviewStatus: texts(32),
        reviewCase: texts(33),
      },
    },
    identities: new Map([
      // The names of identities are fixed, because the advice depends on whether an identity is an address.
      [
        `1${texts(24)}`,
        {
          identity: 'a.example',
          reading: {
            kind: 'found',
            value: {
              verifiedForSending: false,
              verificationStatus: texts(7),
              errorType: texts(8),
              dkimSigning: true,
              dkimStatus: texts(9),
              dkimTokens: [texts(10), texts(11)],
              // The zone decides the form of the records.
              dkimZone: `z${texts(12)}`,
              mailFromDomain: `m${texts(13)}`,
              mailFromStatus: 'FAILED',
              policies: new Map([[texts(14), texts(DOCUMENTS)]]),
              configurationSet: `s${texts(15)}`,
            },
          },
        },
      ],
      [`2${texts(25)}`, { identity: 'b.example', reading: { kind: 'unreadable', problem: problem(texts, 9) } }],
    ]),
    configurationSets: new Map([
      ['transactional', { kind: 'unreadable', problem: problem(texts, 11, texts(13)) }],
      [`s${texts(15)}`, { kind: 'absent' }],
    ]),
    tenants: new Map([['acme', { kind: 'found', value: { arn: texts(26), sendingStatus: texts(27) } }]]),
    recommendations: {
      kind: 'found',
      value: [{ type: texts(28), impact: texts(29), text: texts(30), arn: `arn:aws:ses:us-east-1:111122223333:identity/${texts(24)}` }],
    },
  };
  const snapshot: Snapshot = {
    role: { kind: 'found', value: role },
    attachedPolicies: { kind: 'found', value: [POLICY_ARN, texts(14), texts(15)] },
    inlinePolicies: { kind: 'found', value: [texts(16)] },
    policy: { kind: 'found', value: { id: texts(17), document: texts(DOCUMENTS) } },
    regions: new Map([
      ['us-east-1', regional],
      ['eu-west-1', { ...regional, account: { kind: 'unreadable', problem: problem(texts, 19) } }],
    ]),
  };
  const evaluations = evaluate(snapshot, () => ALL_ON, inputs(texts), ACCOUNT);
  return resultOf({ snapshot, evaluations }, 'error', { principal: texts(21), regions: ['us-east-1', 'eu-west-1'] });
}

const KINDS: readonly Kind[] = ['address-list', 'receipt-filter', 'template', 'tenant', 'archive', 'relay'];

/** A teardown of resources with these names. */
function torndown(texts: Texts, ending: 'in-use' | 'timed-out' | 'deleted' | 'planned'): Result {
  const named = (kind: Kind, number: number, arn = true): Resource =>
    resource({ kind, name: texts(number), id: texts(number), arn: arn ? texts(number + 1) : undefined });
  const all = KINDS.map((kind, index) => named(kind, 2 * index, kind !== 'receipt-filter'));
  const [first, second, third, ...rest] = all as [Resource, Resource, Resource, ...Resource[]];
  const usage = [
    { region: texts(12), arn: texts(1) },
    { region: texts(13), arn: texts(14) },
  ];
  return teardownTo(ending, {
    role: { kind: 'found', value: { ...ROLE, arn: texts(15) } },
    plan: {
      deletions: [first, second, third],
      kept: rest.map(each => ({ resource: each, reason: 'not-selected' })),
      gaps: [{ region: 'eu-west-1', kind: 'relay', problem: problem(texts, 16) }],
      notes: (['change', 'charge'] as const).map(kind => ({
        kind,
        region: texts(14),
        key: texts(15),
        message: sanitize(texts(18)),
        advice: `Do ${sanitize(texts(22))}`,
      })),
    },
    swept: swept(
      { resource: first, state: 'failed', problem: problem(texts, 18) },
      { resource: second, state: 'failed', problem: problem(texts, 20, texts(22)) },
      { resource: third, state: 'deleted' },
    ),
    attempts: [
      attempt({ outcome: 'in-use', task: texts(23), reason: texts(24), usage }),
      attempt({ number: 2, outcome: 'pending', task: texts(25) }),
    ],
    blocking: usage,
  });
}

/** Results by their source; the same texts make the same result. */
export const SHAPES: Readonly<Record<string, (texts: Texts) => Result>> = {
  'a check': texts => checked(texts, texts(DOCUMENTS + 1)),
  'a check of a trust policy that can be read': texts =>
    checked(
      texts,
      JSON.stringify({
        Statement: [
          { Effect: 'Allow', Principal: { AWS: [texts(22), texts(23)], [`k${texts(24)}`]: texts(25) }, Action: 'sts:AssumeRole' },
        ],
      }),
    ),
  'a run that something unexpected ended': texts => endWithError(facts(), new Error(texts(0)), FINISHED),
  'a teardown that is in use': texts => torndown(texts, 'in-use'),
  'a teardown that is not in time': texts => torndown(texts, 'timed-out'),
  'a teardown that left something': texts => torndown(texts, 'deleted'),
  'a teardown that was cancelled': texts =>
    endWithError(
      facts({ mode: 'teardown', teardown: teardownResult({ attempts: [attempt({ task: texts(0), outcome: 'pending' })] }) }),
      new Error(texts(1)),
      FINISHED,
    ),
};

/** As many different texts as a result has. */
export const all = fc.uniqueArray(hostile, { minLength: COUNT, maxLength: COUNT });

export function textsOf(list: readonly string[]): Texts {
  return number => {
    const text = list[number];
    if (text === undefined) {
      throw new RangeError(`there is no text number ${number}`);
    }
    return text;
  };
}

/** Harmless texts. */
export const PLAIN: Texts = number => `plain${String(number).padStart(2, '0')}text`;
