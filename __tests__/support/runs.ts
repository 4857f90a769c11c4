/** How many cases a property is tried with: `many`, times PROPERTY_RUNS. Mutation testing tries fewer, for each of its mutants. */
export function runs(many: number): number {
  return Math.ceil(many * Number(process.env['PROPERTY_RUNS'] ?? 1));
}
