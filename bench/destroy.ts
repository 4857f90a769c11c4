import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../src/report/markdown.ts';
import { step } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { inTurn, ratio, spread } from './measure.ts';
import { type Program, run } from './program.ts';
import type { Service } from './service.ts';
import { type Section, shown, type Target } from './target.ts';
import { findTerraform, type Terraform } from './terraform.ts';

const STATE = 'terraform.tfstate';

/** `terraform destroy` of the role, which Terraform knows from an import; with a key, which spares it the ID token and STS. */
async function destroyer(lab: Lab, service: Service, terraform: Terraform): Promise<Program> {
  const folder = lab.folder();
  const environment: Program['environment'] = place => ({ ...terraform.environment(service, place), ...service.key });
  terraform.initialize(service, folder);
  await run({ name: 'terraform apply', command: ['terraform', 'apply', '-auto-approve', '-input=false'], environment, folder });
  const kept = join(lab.folder(), STATE);
  copyFileSync(join(folder, STATE), kept);
  return {
    name: 'terraform destroy',
    command: ['terraform', 'destroy', '-auto-approve', '-input=false'],
    environment,
    folder,
    prepare: async () => {
      await service.restore();
      copyFileSync(kept, join(folder, STATE));
    },
  };
}

/** How long it takes to delete a role that nothing uses. */
export async function destroy(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const inputs = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
  const action = { ...step({ name: 'the teardown', service, inputs }), prepare: () => service.restore() };
  const found = findTerraform();
  const terraform = found && (await destroyer(lab, service, found));
  const times = await inTurn<string>({ action, ...(terraform && { terraform }) }, lab.rounds(3), lab.progress);
  service.close();
  const { action: own = [], terraform: other } = times;
  const target: Target = {
    what: 'teardown: an unused role deleted, times as fast as Terraform',
    sense: 'at least',
    limit: 5,
    measured: other && ratio(other, own),
  };
  return {
    text: table(
      ['', 'time', 'to the action'],
      [
        ['**the action**', shown(spread(own), 'ms'), shown(ratio(own, own))],
        ['Terraform, `destroy`', ...(other ? [shown(spread(other), 'ms'), shown(ratio(other, own))] : ['not at hand', ''])],
      ],
    ),
    targets: [target],
  };
}
