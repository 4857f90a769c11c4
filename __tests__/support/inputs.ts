import { INPUT_DEFAULTS } from '../../src/inputs/inputs.ts';

/** Inputs as a runner hands them on: an input that a workflow leaves out has its default. */
export function handedOn(inputs: Readonly<Record<string, string>>): (name: string) => string {
  const all: Readonly<Record<string, string>> = { ...INPUT_DEFAULTS, ...inputs };
  return name => all[name] ?? '';
}
