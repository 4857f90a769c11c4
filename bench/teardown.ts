import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../src/report/markdown.ts';
import { step } from './action.ts';
import { type Lab, ROUND_TRIP } from './lab.ts';
import { inTurn, ratio, spread, type Values } from './measure.ts';
import { type Program, run } from './program.ts';
import { max, type Poller, watched } from './schedules.ts';
import type { Service } from './service.ts';
import { NOT_INSTALLED, type Section } from './target.ts';
import { findTerraform, type Terraform } from './terraform.ts';

const STATE = 'terraform.tfstate';

/** Returns `terraform destroy` of an imported role. It uses an access key, so it needs no ID token and no request to STS. */
async function terraformDestroy(lab: Lab, service: Service, terraform: Terraform): Promise<Program> {
  const folder = lab.folder();
  const environment: Program['environment'] = place => ({ ...terraform.environment(service, place), ...service.key });
  terraform.initialize(service, folder);
  await run({ name: 'terraform apply', command: ['terraform', 'apply', '-auto-approve', '-input=false'], environment, folder });
  const saved = join(lab.folder(), STATE);
  copyFileSync(join(folder, STATE), saved);
  return {
    name: 'terraform destroy',
    command: ['terraform', 'destroy', '-auto-approve', '-input=false'],
    environment,
    folder,
    prepare: async () => {
      await service.restore();
      copyFileSync(saved, join(folder, STATE));
    },
  };
}

/** Measures the deletion of an unused role at 30 ms over TLS, in milliseconds. */
async function deletionTimes(lab: Lab): Promise<Partial<Record<Poller, Values>>> {
  const service = await lab.far(ROUND_TRIP);
  const inputs = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
  const action = { ...step({ name: 'the teardown', service, inputs }), prepare: () => service.restore() };
  const found = findTerraform();
  const terraform = found && (await terraformDestroy(lab, service, found));
  const times = await inTurn<Poller>({ action, ...(terraform && { terraform }) } as Record<Poller, Program>, lab.rounds(2), lab.progress);
  service.close();
  return times;
}

const COLUMNS: readonly { readonly poller: Poller; readonly title: string; readonly missing: string }[] = [
  { poller: 'action', title: '**the action**', missing: '' },
  { poller: 'cloudNuke', title: 'cloud-nuke, polls every 3 s', missing: '' },
  { poller: 'script', title: 'a script, polls every 5 s', missing: '' },
  { poller: 'terraform', title: 'Terraform', missing: NOT_INSTALLED },
];

/** Measures the deletion of an unused role, and the delay with which the end of a deletion task is noticed. */
export async function teardown(lab: Lab): Promise<Section> {
  const times = await deletionTimes(lab);
  const polls = COLUMNS.map(({ poller }) => watched(poller));
  const [own = []] = polls;
  const seconds = (value: number): string => `${value.toFixed(1)} s`;
  return {
    text: table(
      ['', ...COLUMNS.map(({ title }) => title)],
      [
        [
          'an unused role: time from start to end',
          ...COLUMNS.map(({ poller, missing }) => {
            const measured = times[poller];
            return measured === undefined ? missing : seconds(spread(measured).median / 1000);
          }),
        ],
        ...own.map(({ duration }, index) => [
          `a task of ${duration}: delay until its end is noticed`,
          ...polls.map(each => seconds(each[index]?.meanDelay ?? Number.NaN)),
        ]),
        ['a task of about 3 min: polls', ...polls.map(each => (each.at(-1)?.meanPolls ?? Number.NaN).toFixed(0))],
      ],
    ),
    targets: [
      {
        what: 'teardown: mean time until the end of a task is noticed',
        sense: 'at most',
        limit: 2.5,
        unit: 's',
        before: '1.5 s',
        measured: max(own.map(({ meanDelay }) => meanDelay)),
      },
      {
        what: 'teardown: longest time until the end of a task is noticed',
        sense: 'at most',
        limit: 5,
        unit: 's',
        before: '3.0 s',
        measured: max(own.map(({ maxDelay }) => maxDelay)),
      },
      {
        what: 'teardown: an unused role, times as fast as Terraform',
        sense: 'at least',
        limit: 5,
        before: '7.14',
        measured: times.terraform && ratio(times.terraform, times.action ?? []),
      },
    ],
  };
}
