import { INPUT_DEFAULTS } from '../../src/inputs/inputs.ts';

/** Inputs as the runner passes them: an input that a workflow omits has its default. */
export function handedOn(inputs: Readonly<Record<string, string>>): (name: string) => string {
  const all: Readonly<Record<string, string>> = { ...INPUT_DEFAULTS, ...inputs };
  return name => all[name] ?? '';
}
