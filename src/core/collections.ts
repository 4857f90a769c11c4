/** Returns every value that is nested in a part of an answer. */
export function leaves(part: unknown): readonly unknown[] {
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(leaves) : [part];
}

/** Makes the value of each name once. */
export function memoize<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return name => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}
