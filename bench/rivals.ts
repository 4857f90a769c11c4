import { join } from 'node:path';
import { table } from '../src/report/markdown.ts';
import { ROLE, step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { inTurn, ratio, type Spread, spread, type Times } from './measure.ts';
import type { Program } from './program.ts';
import { findPython } from './python.ts';
import { script } from './script.ts';
import type { Service } from './service.ts';
import { type Section, shown, type Target } from './target.ts';
import { findTerraform, type Terraform } from './terraform.ts';

const SOURCES = join(import.meta.dirname, 'rivals');

type Name = 'action' | 'raw' | 'cli' | 'boto3' | 'plan' | 'fresh';

const NAMES: Readonly<Record<Name, string>> = {
  action: '**the action**',
  raw: 'raw requests, no library',
  cli: 'AWS CLI, a shell script',
  boto3: 'boto3, a Python script',
  plan: 'Terraform, `plan`',
  fresh: 'Terraform, `init` and `plan`',
};

interface Tools {
  readonly python: string | undefined;
  readonly terraform: Terraform | undefined;
}

function programs(lab: Lab, service: Service, { python, terraform }: Tools): Partial<Record<Name, Program>> {
  const found: Partial<Record<Name, Program>> = {
    action: step({ name: 'the action', service }),
    raw: step({ name: 'raw requests', service, entry: stripped('raw', lab.folder()) }),
  };
  if (python !== undefined) {
    const environment: Program['environment'] = folder => ({
      ...script(service, folder),
      PATH: `${python}:${process.env['PATH']}`,
      ROLE_TO_ASSUME: ROLE,
    });
    found.cli = { name: 'AWS CLI', command: ['bash', join(SOURCES, 'check.sh')], environment };
    found.boto3 = { name: 'boto3', command: [join(python, 'python'), join(SOURCES, 'check.py')], environment };
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

interface Place {
  readonly name: string;
  readonly times: Partial<Record<Name, Times>>;
  /** Requests that each made. */
  readonly calls: ReadonlyMap<Name, number>;
}

async function compare(lab: Lab, name: string, service: Service, tools: Tools): Promise<Place> {
  const found = programs(lab, service, tools);
  const calls = new Map<Name, number>();
  const times = await inTurn(found as Record<Name, Program>, lab.rounds(5), lab.progress, async each => {
    calls.set(each, (await service.calls()).length);
  });
  service.close();
  return { name, times, calls };
}

/** What users would take instead, on the same servers. */
export async function rivals(lab: Lab): Promise<Section> {
  const tools: Tools = { python: findPython(), terraform: findTerraform() };
  const places = [
    await compare(lab, 'no latency', await lab.near(), tools),
    await compare(lab, `${ROUND_TRIP} ms over TLS`, await lab.far(ROUND_TRIP), tools),
  ];
  const faster = ({ times }: Place, name: Name): Spread | undefined => times[name] && ratio(times[name], times.action ?? []);
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
