/** The number of cases of a property: `many` times PROPERTY_RUNS. Mutation testing tries fewer for each mutant. */
export function runs(many: number): number {
  return Math.ceil(many * Number(process.env['PROPERTY_RUNS'] ?? 1));
}
