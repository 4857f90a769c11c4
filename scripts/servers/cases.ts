import { type Job, runJob } from '../../emulator/job.ts';
import { type Account, CONFIGURATION_SET, IDENTITY } from './account.ts';

/** The parts of a run's result that are the same in each run. */
export interface Outcome {
  readonly status: string;
  readonly created: boolean;
  /** The outcome of each evaluated rule: passed, failed or unknown. */
  readonly rules: ReadonlyMap<string, string>;
  /** The first error annotation; undefined if there is none. */
  readonly error: string | undefined;
}

/** A condition that every run must meet, whatever the server supports. */
export interface Check {
  readonly title: string;
  readonly passed: boolean;
}

export interface Results {
  readonly outcomes: ReadonlyMap<Case, Outcome>;
  readonly checks: readonly Check[];
}

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly oidc?: true;
  /** Whether the account has the role and the resources before the run. */
  readonly prepared?: true;
  /** Whether the run may change the account. */
  readonly changes?: true;
}

const TEARDOWN = { mode: 'teardown', 'initial-delay': '1s', 'max-delay': '1s', 'max-attempts': '2' };

/** The runs in order. Each starts from the state that the run before left. */
const CASES = {
  Check: { inputs: {} },
  'Check with OIDC': { inputs: {}, oidc: true },
  'Check with `on-missing: create`': { inputs: { 'on-missing': 'create' }, changes: true },
  'Check with an identity and a configuration set': {
    inputs: { identities: IDENTITY, 'configuration-sets': CONFIGURATION_SET },
    prepared: true,
  },
  'Teardown with `dry-run`': { inputs: { ...TEARDOWN, 'dry-run': 'true' } },
  Teardown: { inputs: TEARDOWN, changes: true },
  'Teardown again': { inputs: TEARDOWN },
  'Teardown with `delete-resources: all`': {
    inputs: { ...TEARDOWN, 'delete-resources': 'all', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' },
    prepared: true,
    changes: true,
  },
} as const satisfies Readonly<Record<string, Run>>;

export type Case = keyof typeof CASES;

export const RUNS: readonly (readonly [Case, Run])[] = Object.entries(CASES) as [Case, Run][];

const SUCCESSES = new Set(['healthy', 'degraded', 'deleted', 'absent', 'planned', 'kept']);
const DELETIONS = new Set(['deleted', 'absent']);

/** Separates the reason from the advice in an error. */
const ADVICE = ' Fix: ';

interface Report {
  readonly judgements?: readonly { readonly rule: string; readonly outcome: string }[];
}

function outcomeOf(job: Job): Outcome {
  const { judgements = [] } = (job.report ?? {}) as Report;
  return {
    status: job.outputs['status'] ?? '(none)',
    created: job.outputs['created'] === 'true',
    rules: new Map(judgements.map(({ rule, outcome }) => [rule, outcome])),
    error: job.commands.find(({ name }) => name === 'error')?.message,
  };
}

/** Runs every case on an account. The variables in `github` give a job its ID token. */
export async function runCases(account: Account, github: Readonly<Record<string, string>>): Promise<Results> {
  const outcomes = new Map<Case, Outcome>();
  const checks: Check[] = [];
  for (const [name, run] of RUNS) {
    if (run.prepared) {
      await account.prepare();
    }
    const before = await account.contents();
    const job = await runJob(
      { ...account.endpoints(), ...github },
      {
        inputs: {
          'aws-region': 'us-east-1',
          'allowed-account-ids': account.id,
          timeout: account.inventoryTimeout,
          ...(run.oidc && { 'role-to-assume': `arn:aws:iam::${account.id}:role/gate` }),
          ...run.inputs,
        },
        env: run.oidc ? {} : account.credentials(),
      },
    );
    const outcome = outcomeOf(job);
    outcomes.set(name, outcome);
    const check = (condition: string, passed: boolean): void => {
      checks.push({ title: `${account.title}: ${name}: ${condition}`, passed });
      if (!passed) {
        console.error(`${job.raw}\n`);
      }
    };
    const { status, rules, error = '' } = outcome;
    const succeeds = SUCCESSES.has(status);
    check('the exit code fits the status', job.exitCode === (succeeds ? 0 : 1));
    check('the output account-id is right', job.outputs['account-id'] === account.id);
    check(
      'a result with an unknown rule is not healthy',
      ![...rules.values()].includes('unknown') || (status !== 'healthy' && job.outputs['healthy'] === String(status === 'degraded')),
    );
    const [reason = '', advice = ''] = error.split(ADVICE);
    check('an error has a reason and advice', succeeds || [reason, advice].every(text => /[.?!]$/.test(text)));
    check('the log has no stack trace', !/^\s+at .+:\d+:\d+\)?$/m.test(job.raw));
    check('IAM has no role after deleted or absent', !DELETIONS.has(status) || !(await account.hasRole()));
    check('a run that may not change the account does not', run.changes === true || (await account.contents()) === before);
    if (run.oidc) {
      check('the run acts as the role', job.log.includes(`assumed-role/gate/ses-role-gate-4711 in account ${account.id}`));
    }
  }
  return { outcomes, checks };
}
