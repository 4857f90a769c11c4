import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { MAIN, stepEnvironment } from '../emulator/job.ts';
import { documentedRegions, sesRegions } from '../src/model/regions.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';

/** All commercial Regions with SES. Those that AWS documents for the role come first. */
export const REGIONS: readonly string[] = [...new Set([...documentedRegions(), ...sesRegions('aws')])];

/** The role that a check assumes with the job's ID token. */
export const ROLE = 'arn:aws:iam::111122223333:role/gate';

export interface Step {
  readonly name: string;
  readonly service: Service;
  /** The number of Regions; 1 by default. */
  readonly regions?: number;
  /** Runs instead of the action's `main`. */
  readonly entry?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Additional variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Returns a program that starts like the action on a runner: with the same environment, files and inputs. */
export function step({ name, service, regions = 1, entry = MAIN, inputs, env = {} }: Step): Program {
  const all = {
    'aws-region': REGIONS.slice(0, regions).join(','),
    'role-to-assume': ROLE,
    // AWS documents the role only for six Regions.
    rules: 'region-supported: off',
    ...inputs,
  };
  return {
    name,
    command: [process.execPath, entry],
    environment: folder => stepEnvironment(folder, service.environment, { inputs: all, env }),
  };
}

/** Returns Node without a program, in the same environment. */
export function bareNode(service: Service): Program {
  return { ...step({ name: 'bare Node', service }), command: [process.execPath, '-e', '0'] };
}

/** Returns a program with only the requests of a check. Writes the program to `folder` as JavaScript, so that Node need not strip types. */
export function rawRequests(service: Service, folder: string, regions = 1): Program {
  const entry = join(folder, 'raw.mjs');
  writeFileSync(entry, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'raw.ts'), 'utf8')));
  return step({ name: `raw requests, ${regions} Regions`, service, regions, entry });
}

/** Returns the environment of a `run:` step. */
export function scriptEnvironment(service: Service, folder: string): ReturnType<Program['environment']> {
  return { ...service.environment, PATH: process.env['PATH'], HOME: folder, AWS_DEFAULT_REGION: REGIONS[0] };
}
