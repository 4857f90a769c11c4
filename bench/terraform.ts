import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { scriptEnvironment } from './action.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';

/** The folders where Terraform looks for providers by default, and those below /opt. */
const PLUGINS = ['.terraform.d/plugins', '.local/share/terraform/plugins']
  .map(folder => join(homedir(), folder))
  .concat('/usr/local/share/terraform/plugins', '/usr/share/terraform/plugins', '/opt/*');

/** Ignores the settings of this machine, and does not check for newer versions. */
const ALONE = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' };

/** Terraform with its AWS provider. */
export interface Terraform {
  /** Returns the environment of a run in `folder`, without credentials. Copies the configuration to `folder`. */
  environment(service: Service, folder: string): ReturnType<Program['environment']>;
  /** The command that initializes a folder. */
  readonly init: readonly [string, ...string[]];
  initialize(service: Service, folder: string): void;
}

/** Finds Terraform on this machine; undefined if Terraform or its AWS provider is not installed. */
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
    return { ...scriptEnvironment(service, folder), ...ALONE };
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
