import { regions } from './action.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';

/** The environment of a step that is no action but a script of the workflow. */
export function script(service: Service, folder: string): ReturnType<Program['environment']> {
  return { ...service.environment, PATH: process.env['PATH'], HOME: folder, AWS_DEFAULT_REGION: regions(1)[0] };
}
