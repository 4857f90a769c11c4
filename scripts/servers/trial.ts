import { type Job, runJob } from '../../emulator/job.ts';
import { CONFIGURATION_SET, IDENTITY, type Place } from './place.ts';

/** What came of a run, as far as it is the same every time. */
export interface Outcome {
  readonly status: string;
  /** Outcome of every rule that was judged: passed, failed or unknown. */
  readonly rules: ReadonlyMap<string, string>;
  /** The first error that a person reads; undefined where there is none. */
  readonly said: string | undefined;
}

/** Something that has to hold of every run, whatever the server can do. */
export interface Check {
  readonly title: string;
  readonly passed: boolean;
}

export interface Trial {
  readonly outcomes: ReadonlyMap<Case, Outcome>;
  readonly checks: readonly Check[];
}

const TEARDOWN = { mode: 'teardown', 'initial-delay': '1s', 'max-delay': '1s', 'max-attempts': '2' };

/** The runs, in this order, each on what the one before it left; `furnished` puts the role and resources there first. */
export const CASES = {
  'a check': { inputs: {} },
  'a check by OIDC': { inputs: {}, oidc: true },
  '`on-missing: create`': { inputs: { 'on-missing': 'create' }, changes: true },
  'a check of the role, an identity and a configuration set': {
    inputs: { identities: IDENTITY, 'configuration-sets': CONFIGURATION_SET },
    furnished: true,
  },
  'a teardown, dry run': { inputs: { ...TEARDOWN, 'dry-run': 'true' } },
  'a teardown of the role': { inputs: TEARDOWN, changes: true },
  'the same again': { inputs: TEARDOWN },
  'a teardown of everything': {
    inputs: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': '*', 'include-data': 'true' },
    furnished: true,
    changes: true,
  },
} as const satisfies Readonly<Record<string, Run>>;

export type Case = keyof typeof CASES;

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly oidc?: true;
  readonly furnished?: true;
  /** Whether the run may change anything in the account. */
  readonly changes?: true;
}

const GREEN = new Set(['healthy', 'degraded', 'deleted', 'absent', 'planned', 'kept']);
const GONE = new Set(['deleted', 'absent']);

interface Report {
  readonly judgements?: readonly { readonly rule: string; readonly outcome: string }[];
}

function outcomeOf(job: Job): Outcome {
  const { judgements = [] } = (job.report ?? {}) as Report;
  return {
    status: job.outputs['status'] ?? '(none)',
    rules: new Map(judgements.map(({ rule, outcome }) => [rule, outcome])),
    said: job.commands.find(({ name }) => name === 'error')?.message,
  };
}

/** Tries every case on a place; `github` are the variables with which a job gets its ID token. */
export async function tryOut(place: Place, github: Readonly<Record<string, string>>): Promise<Trial> {
  const outcomes = new Map<Case, Outcome>();
  const checks: Check[] = [];
  for (const [name, run] of Object.entries(CASES) as [Case, Run][]) {
    if (run.furnished) {
      await place.furnish();
    }
    const before = await place.contents();
    const job = await runJob(
      { ...place.endpoints(), ...github },
      {
        inputs: {
          'aws-region': 'us-east-1',
          'allowed-account-ids': place.account,
          timeout: place.inventoryWithin,
          ...(run.oidc && { 'role-to-assume': `arn:aws:iam::${place.account}:role/gate` }),
          ...run.inputs,
        },
        env: run.oidc ? {} : place.credentials(),
      },
    );
    const outcome = outcomeOf(job);
    outcomes.set(name, outcome);
    const holds = (what: string, passed: boolean): void => {
      checks.push({ title: `${place.title}: ${name}: ${what}`, passed });
      if (!passed) {
        console.error(`${job.raw}\n`);
      }
    };
    const { status, rules, said } = outcome;
    holds('the step is red or green as its status is', job.exitCode === (GREEN.has(status) ? 0 : 1));
    holds('the account is the right one', job.outputs['account-id'] === place.account);
    holds(
      'what could not be looked at is not healthy',
      ![...rules.values()].includes('unknown') || (status !== 'healthy' && job.outputs['healthy'] === String(status === 'degraded')),
    );
    holds('what is red says why, and what to do', GREEN.has(status) || /^.+[.?!] To mend it: .+[.?!]$/s.test(said ?? ''));
    holds('no stack trace', !/^\s+at .+:\d+:\d+\)?$/m.test(job.raw));
    holds('deleted or absent is so', !GONE.has(status) || !(await place.hasRole()));
    holds('nothing is changed that was not asked for', run.changes === true || (await place.contents()) === before);
    if (run.oidc) {
      holds('it acts as the role', job.log.includes(`assumed-role/gate/ses-role-gate-4711 in account ${place.account}`));
    }
  }
  return { outcomes, checks };
}
