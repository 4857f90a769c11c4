import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { MAIN, stepEnvironment } from '../emulator/job.ts';
import { documentedRegions, sesRegions } from '../src/model/regions.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';

/** A check of that many Regions: those that AWS documents for the role come first. */
export function regions(number: number): readonly string[] {
  const documented = documentedRegions();
  return [...documented, ...sesRegions('aws').filter(region => !documented.includes(region))].slice(0, number);
}

/** The role that a job's ID token gives it. */
export const ROLE = 'arn:aws:iam::111122223333:role/gate';

/** What a workflow says for it, with the job's ID token. */
function inputs(number: number): Record<string, string> {
  return {
    'aws-region': regions(number).join(','),
    'role-to-assume': ROLE,
    // AWS documents six Regions only.
    rules: 'region-supported: off',
  };
}

export interface Step {
  readonly name: string;
  readonly service: Service;
  /** 1 unless it is named. */
  readonly regions?: number;
  /** What is run instead of the action's `main`. */
  readonly entry?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the job has in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A program that a runner starts as it does the action: with its environment, its files and the same inputs. */
export function step({ name, service, regions: number = 1, entry = MAIN, inputs: more, env = {} }: Step): Program {
  return {
    name,
    command: [process.execPath, entry],
    environment: place => stepEnvironment(place, service.environment, { inputs: { ...inputs(number), ...more }, env }),
  };
}

/** Nothing but Node's own start, in the same environment. */
export function bareNode(service: Service): Program {
  return { ...step({ name: 'bare Node', service }), command: [process.execPath, '-e', '0'] };
}

/** A program of this folder as JavaScript in another one, so that its run does not pay for its types. */
export function stripped(name: 'raw' | 'round-trip', folder: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')));
  return file;
}
