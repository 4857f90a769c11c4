import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { table } from '../src/report/table.ts';
import { ROLE, regions, step } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { inTurn, ratio, spread, type Times } from './measure.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';
import { type Section, shown, type Target } from './target.ts';

const SOURCES = join(import.meta.dirname, 'rivals');
const REQUIREMENTS = join(SOURCES, 'requirements.txt');
const VENV = join(import.meta.dirname, '..', 'out', 'bench', 'rivals');

/** Where Terraform looks for providers of its own accord, and where else they are put. */
const PLUGINS = ['.terraform.d/plugins', '.local/share/terraform/plugins']
  .map(folder => join(homedir(), folder))
  .concat('/usr/local/share/terraform/plugins', '/usr/share/terraform/plugins', '/opt/*');

/** Installs the AWS CLI and boto3 by their pinned versions; undefined where that can't be done. */
function pythonTools(): string | undefined {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  const installed = join(VENV, 'installed.txt');
  try {
    if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
      rmSync(VENV, { recursive: true, force: true });
      execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'ignore' });
      execFileSync(join(VENV, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS], {
        stdio: 'ignore',
      });
      writeFileSync(installed, wanted);
    }
    return join(VENV, 'bin');
  } catch {
    return undefined;
  }
}

/** The folder of Terraform's providers, with that of AWS; undefined where it or Terraform is not on this machine. */
export function terraformPlugins(): string | undefined {
  try {
    execFileSync('terraform', ['version'], {
      stdio: 'ignore',
      env: { ...process.env, ...TERRAFORM },
    });
  } catch {
    return undefined;
  }
  const [found] = globSync(PLUGINS.map(folder => join(folder, 'registry.terraform.io', 'hashicorp', 'aws')));
  return found && join(found, '..', '..', '..');
}

const common = (service: Service, folder: string): Record<string, string | undefined> => ({
  ...service.environment,
  PATH: process.env['PATH'],
  HOME: folder,
  AWS_DEFAULT_REGION: regions(1)[0],
});

/** Nothing of this machine's settings, and no look for a newer version. */
const TERRAFORM = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' };

/** Terraform's, in a folder; who it acts as is not in it. */
export function terraformEnvironment(service: Service, folder: string): Record<string, string | undefined> {
  copyFileSync(join(SOURCES, 'main.tf'), join(folder, 'main.tf'));
  return { ...common(service, folder), ...TERRAFORM };
}

/** Makes a folder ready for Terraform. */
export function initialize(folder: string, plugins: string, service: Service): void {
  execFileSync('terraform', ['init', '-input=false', `-plugin-dir=${plugins}`], {
    cwd: folder,
    stdio: 'ignore',
    env: terraformEnvironment(service, folder),
  });
}

type Name = 'action' | 'cli' | 'boto3' | 'plan' | 'fresh';

const NAMES: Readonly<Record<Name, string>> = {
  action: '**the action**',
  cli: 'AWS CLI, a shell script',
  boto3: 'boto3, a Python script',
  plan: 'Terraform, `plan`',
  fresh: 'Terraform, `init` and `plan`',
};

function programs(lab: Lab, service: Service, tools: string | undefined, plugins: string | undefined): Partial<Record<Name, Program>> {
  const script = (folder: string): Record<string, string | undefined> => ({
    ...common(service, folder),
    PATH: `${tools}:${process.env['PATH']}`,
    ROLE_TO_ASSUME: ROLE,
  });
  const found: Partial<Record<Name, Program>> = { action: step({ name: 'the action', service }) };
  if (tools !== undefined) {
    found.cli = { name: 'AWS CLI', command: ['bash', join(SOURCES, 'check.sh')], environment: script };
    found.boto3 = { name: 'boto3', command: [join(tools, 'python'), join(SOURCES, 'check.py')], environment: script };
  }
  if (plugins !== undefined) {
    const environment = (folder: string): Record<string, string | undefined> => ({
      ...terraformEnvironment(service, folder),
      AWS_ROLE_ARN: ROLE,
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
    });
    const folder = lab.folder();
    initialize(folder, plugins, service);
    const plan = join(SOURCES, 'plan.sh');
    const init = ['terraform', 'init', '-input=false', `-plugin-dir=${plugins}`];
    found.plan = { name: 'terraform plan', command: ['bash', plan], environment, folder };
    found.fresh = { name: 'terraform init and plan', command: ['bash', plan, ...init], environment };
  }
  return found;
}

interface Place {
  readonly name: string;
  readonly times: Partial<Record<Name, Times>>;
  /** Requests that each made. */
  readonly calls: ReadonlyMap<Name, number>;
}

async function compare(lab: Lab, name: string, service: Service, tools: string | undefined, plugins: string | undefined): Promise<Place> {
  const found = programs(lab, service, tools, plugins);
  const calls = new Map<Name, number>();
  const times = await inTurn(found as Record<Name, Program>, lab.rounds(5), lab.progress, async each => {
    calls.set(each, (await service.calls()).length);
  });
  service.close();
  return { name, times, calls };
}

/** What users would take instead, on the same servers. */
export async function rivals(lab: Lab): Promise<Section> {
  const tools = pythonTools();
  const plugins = terraformPlugins();
  const places = [
    await compare(lab, 'no latency', await lab.near(), tools, plugins),
    await compare(lab, `${ROUND_TRIP} ms over TLS`, await lab.far(ROUND_TRIP), tools, plugins),
  ];
  const faster = ({ times }: Place, name: Name): ReturnType<typeof ratio> | undefined =>
    times[name] && ratio(times[name], times.action ?? []);
  const targets = places.flatMap(place => {
    const target = (rival: Name, limit: number): Target => ({
      what: `${place.name}: times as fast as ${NAMES[rival]}`,
      sense: 'at least',
      limit,
      measured: faster(place, rival),
    });
    return [target('cli', 12), target('boto3', 3.4), target('plan', 25)];
  });
  const cells = (place: Place, name: Name): string[] => {
    const own = place.times[name];
    return own === undefined ? ['not at hand', ''] : [shown(spread(own), 'ms'), shown(faster(place, name) ?? Number.NaN)];
  };
  return {
    text: table(
      ['', 'requests', ...places.flatMap(({ name }) => [name, 'to the action'])],
      (Object.keys(NAMES) as Name[]).map(name => [
        NAMES[name],
        String(places[0]?.calls.get(name) ?? ''),
        ...places.flatMap(place => cells(place, name)),
      ]),
    ),
    targets,
  };
}
