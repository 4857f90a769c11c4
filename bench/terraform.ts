import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './program.ts';
import { script } from './script.ts';
import type { Service } from './service.ts';

/** Where Terraform looks for providers of its own accord, and where else they are put. */
const PLUGINS = ['.terraform.d/plugins', '.local/share/terraform/plugins']
  .map(folder => join(homedir(), folder))
  .concat('/usr/local/share/terraform/plugins', '/usr/share/terraform/plugins', '/opt/*');

/** Nothing of this machine's settings, and no look for a newer version. */
const ALONE = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' };

/** Terraform, with a folder of providers that has that of AWS. */
export interface Terraform {
  /** Of a run in a folder; who it acts as is not in it. Puts the configuration there. */
  environment(service: Service, folder: string): ReturnType<Program['environment']>;
  /** The command that makes a folder ready. */
  readonly init: readonly [string, ...string[]];
  /** Makes a folder ready. */
  initialize(service: Service, folder: string): void;
}

/** Terraform as it is on this machine; undefined where it or its AWS provider is not. */
export function findTerraform(): Terraform | undefined {
  const [provider] = globSync(PLUGINS.map(folder => join(folder, 'registry.terraform.io', 'hashicorp', 'aws')));
  try {
    execFileSync('terraform', ['version'], { stdio: 'ignore', env: { ...process.env, ...ALONE } });
  } catch {
    return undefined;
  }
  if (provider === undefined) {
    return undefined;
  }
  const plugins = join(provider, '..', '..', '..');
  const init = ['terraform', 'init', '-input=false', `-plugin-dir=${plugins}`] as const;
  const environment: Terraform['environment'] = (service, folder) => {
    copyFileSync(join(import.meta.dirname, 'rivals', 'main.tf'), join(folder, 'main.tf'));
    return { ...script(service, folder), ...ALONE };
  };
  return {
    init,
    environment,
    initialize: (service, folder) => {
      const [file, ...args] = init;
      execFileSync(file, args, { cwd: folder, stdio: 'ignore', env: environment(service, folder) as NodeJS.ProcessEnv });
    },
  };
}
