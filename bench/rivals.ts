import { join } from 'node:path';
import { table } from '../src/report/markdown.ts';
import { ROLE, scriptEnvironment, step } from './action.ts';
import type { Lab } from './lab.ts';
import { inTurn, ratio, type Spread, spread, type Values } from './measure.ts';
import type { Program } from './program.ts';
import { findPython } from './python.ts';
import type { Service } from './service.ts';
import { NOT_INSTALLED, type Section, shown, type Target } from './target.ts';
import { findTerraform, type Terraform } from './terraform.ts';

const SOURCES = join(import.meta.dirname, 'rivals');

type Name = 'action' | 'cached' | 'cli' | 'boto3' | 'plan' | 'fresh';

const TITLES: Readonly<Record<Name, string>> = {
  action: '**the action**',
  cached: 'the action with a code cache',
  cli: 'AWS CLI, a shell script',
  boto3: 'boto3, a Python script',
  plan: 'Terraform, `plan`',
  fresh: 'Terraform, `init` and `plan`',
};

interface Tools {
  readonly python: string | undefined;
  readonly terraform: Terraform | undefined;
}

/** Returns a check by a script in a workflow. */
export function script(tool: 'cli' | 'boto3', service: Service, python: string, env: Readonly<Record<string, string>> = {}): Program {
  return {
    name: tool === 'cli' ? 'AWS CLI' : 'boto3',
    command: tool === 'cli' ? ['bash', join(SOURCES, 'check.sh')] : [join(python, 'python'), join(SOURCES, 'check.py')],
    environment: folder => ({
      ...scriptEnvironment(service, folder),
      PATH: `${python}:${process.env['PATH']}`,
      ROLE_TO_ASSUME: ROLE,
      ...env,
    }),
  };
}

function programs(lab: Lab, service: Service, { python, terraform }: Tools): Partial<Record<Name, Program>> {
  const found: Partial<Record<Name, Program>> = {
    action: step({ name: 'the action', service }),
    cached: step({ name: 'the action with a code cache', service, env: { NODE_COMPILE_CACHE: lab.folder() } }),
  };
  if (python !== undefined) {
    found.cli = script('cli', service, python);
    found.boto3 = script('boto3', service, python);
  }
  if (terraform !== undefined) {
    const environment: Program['environment'] = folder => ({
      ...terraform.environment(service, folder),
      AWS_ROLE_ARN: ROLE,
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
    });
    const folder = lab.folder();
    terraform.initialize(service, folder);
    const plan = join(SOURCES, 'plan.sh');
    found.plan = { name: 'terraform plan', command: ['bash', plan], environment, folder };
    found.fresh = { name: 'terraform init and plan', command: ['bash', plan, ...terraform.init], environment };
  }
  return found;
}

type Times = Partial<Record<Name, Values>>;

const slower = (times: Times, name: Name): Spread | undefined => times[name] && ratio(times[name], times.action ?? []);

/** Measures checks by other tools on the same servers. */
export async function rivals(lab: Lab): Promise<Section> {
  const tools: Tools = { python: findPython(), terraform: findTerraform() };
  const [near, far] = await lab.inBothPlaces<Times>(service =>
    inTurn(programs(lab, service, tools) as Record<Name, Program>, lab.rounds(3), lab.progress),
  );
  const cells = (times: Times, name: Name): string[] => {
    const [own, toAction] = [times[name], slower(times, name)];
    return own === undefined || toAction === undefined ? [NOT_INSTALLED, ''] : [shown(spread(own).median, 'ms'), shown(toAction.median)];
  };
  const target = (place: string, tool: string, limit: number, before: string, measured: Spread | undefined): Target => ({
    what: `${place}, times as fast as ${tool}`,
    sense: 'at least',
    limit,
    before,
    measured,
  });
  return {
    text: table(
      ['', 'no latency', 'to the action', '30 ms over TLS', 'to the action'],
      (Object.keys(TITLES) as Name[]).map(name => [TITLES[name], ...cells(near, name), ...cells(far, name)]),
    ),
    targets: [
      target('30 ms over TLS', 'the AWS CLI', 11, '12.9', slower(far, 'cli')),
      target('30 ms over TLS', 'boto3', 3, '3.65', slower(far, 'boto3')),
      target('no latency', 'the AWS CLI', 15, '25.9', slower(near, 'cli')),
      target('no latency', 'boto3', 2.3, '3.76', slower(near, 'boto3')),
    ],
  };
}
