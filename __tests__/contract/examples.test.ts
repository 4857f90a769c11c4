import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionsFor, EXAMPLE, grantsOf } from '../../scripts/policies.ts';
import { policyFor } from '../../src/model/permissions.ts';
import { PARAMETERS, stackOf } from '../support/examples.ts';
import type { Stack } from '../support/template.ts';

type With = Readonly<Record<string, unknown>>;

interface Job {
  readonly environment?: string;
  readonly uses?: string;
  readonly with?: With;
  readonly steps?: readonly { readonly uses?: string; readonly with?: With }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const OWN = 'ses-role-gate/ses-role-gate';

/** The subjects of an ID token by trigger. Source: "OpenID Connect reference" in the GitHub documentation. */
function subjectsOf(on: Workflow['on'], environment: string | undefined): string[] {
  const contexts = Object.keys(on).map(event => (event === 'pull_request' ? 'pull_request' : 'ref:refs/heads/main'));
  return (environment === undefined ? contexts : [`environment:${environment}`]).map(context => `repo:octo-org/mailer:${context}`);
}

/** The inputs of every run of the action in a workflow, with the subjects of its job. */
function runsOf({ on, jobs }: Workflow): { readonly inputs: With; readonly subjects: readonly string[] }[] {
  return Object.values(jobs).flatMap(job => {
    const steps = (job.steps ?? []).filter(({ uses }) => uses?.startsWith(`${OWN}@`)).map(step => step.with ?? {});
    const { targets, ...shared } = job.uses?.startsWith(`${OWN}/`) ? (job.with ?? {}) : {};
    const called = (targets === undefined ? [] : (JSON.parse(String(targets)) as With[])).map(target => ({ ...shared, ...target }));
    return [...steps, ...called].map(inputs => {
      const environment = (inputs as { readonly environment?: string }).environment ?? job.environment;
      return { inputs, subjects: subjectsOf(on, environment) };
    });
  });
}

/** What the trust policy and the permissions of a role lack for a run. */
function missing(stack: Stack, { inputs, subjects }: ReturnType<typeof runsOf>[number]): string[] {
  const name = String(inputs['role-to-assume']).replace(/^.*\//, '');
  const role = stack.roles().find(({ RoleName }) => RoleName === name);
  if (!role) {
    return [`no role ${name}`];
  }
  const trusted = JSON.stringify(role.AssumeRolePolicyDocument);
  const untrusted = subjects.filter(subject => !trusted.includes(`"${subject}"`));
  const told = Object.entries(inputs).filter(([input]) => input !== 'role-to-assume' && input !== 'expected-plan');
  const values = Object.fromEntries(told.map(([input, value]) => [input, String(value).replaceAll(/\$\{\{.*?\}\}/g, 'some=thing')]));
  const actions = actionsFor({ ...values, 'aws-region': 'us-east-1', 'allowed-account-ids': EXAMPLE.id });
  const granted = new Set(grantsOf(...role.Policies.map(({ PolicyDocument }) => PolicyDocument)));
  const denied = grantsOf(policyFor(actions, EXAMPLE)).filter(grant => !granted.has(grant));
  const long = Number(values['role-duration-seconds'] ?? 0) > role.MaxSessionDuration ? ['the session is too long'] : [];
  return [...untrusted, ...denied, ...long];
}

const EXAMPLES = globSync('*.yml', { cwd: 'examples' }).sort();
const read = (file: string): Workflow => parse(readFileSync(`examples/${file}`, 'utf8')) as Workflow;

test('examples/README.md has the parameters of the roles for every example', () => {
  expect([...PARAMETERS.keys()].toSorted()).toEqual(EXAMPLES);
});

describe.each(EXAMPLES)('%s', file => {
  const parameters = PARAMETERS.get(file) ?? {};
  const runs = runsOf(read(file));

  test('works with the roles of these parameters', () => {
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.flatMap(run => missing(stackOf(parameters), run))).toEqual([]);
  });

  test.each(Object.keys(parameters))('needs the parameter %s', name => {
    // The templates refuse TeardownData without TeardownResources.
    const taken = name === 'TeardownResources' ? [name, 'TeardownData'] : [name];
    const rest = Object.fromEntries(Object.entries(parameters).filter(([each]) => !taken.includes(each)));
    expect(runs.flatMap(run => missing(stackOf(rest), run))).not.toEqual([]);
  });
});

test('the trust policy for a manual setup accepts the gate of the README, with both forms of its subject', () => {
  const [, source = ''] = /^```yaml\n(name: Deploy\n[\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const subjects = runsOf(parse(source) as Workflow).flatMap(run => run.subjects);
  const trusted = ['trust', 'trust-immutable'].map(name => readFileSync(`policies/${name}.json`, 'utf8'));
  expect(new Set(subjects).size).toBe(1);
  expect(trusted[0]).toContain(`"${subjects[0]}"`);
  expect(trusted[1]).toContain(`"${subjects[0]?.replace('octo-org/mailer', 'octo-org@65/mailer@123456')}"`);
});

const PROTECTIONS = ['dry-run', 'max-deletions', 'expected-plan', 'include-data'];

/** Every line that sets a safeguard by an expression, in workflows and in the code of documents. */
const GIVEN = globSync(['*.md', '{docs,examples}/*.{md,yml}', '.github/workflows/*.yml']).flatMap(path =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*([a-z-]+): (\$\{\{.*?\}\})/gm)]
    .filter(([, input = '']) => PROTECTIONS.includes(input))
    .map(([, input = '', expression = '']) => ({ path, input, expression })),
);

/** Expressions that always have a value: a comparison, an alternative, an input with a default, or an output that an `if` of the job tests. */
const HAS_VALUE = /==|\|\||\binputs\.[a-z-]+ \}\}|needs\.plan\.outputs\.digest/;

test('some documents and workflows set safeguards by expressions', () => {
  expect(GIVEN.length).toBeGreaterThanOrEqual(6);
});

test.each(GIVEN)('$path gives $input a value in every run: $expression', ({ path, input, expression }) => {
  expect(expression).toMatch(HAS_VALUE);
  const text = readFileSync(path, 'utf8');
  if (expression.includes('needs.plan')) {
    expect(text).toMatch(/if: \$\{\{ needs\.plan\.outputs\.digest != '' \}\}/);
  }
  if (expression.includes('inputs.')) {
    expect(text).toMatch(new RegExp(`^ +${input}: \\{ type: string, default: '[^']+' \\}$`, 'm'));
  }
});
