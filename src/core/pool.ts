/** What comes of `work` on each, in the order of `all`; at most `limit` are at work at once. Rejects with the first that does, and begins with no more. */
export async function pool<T, R>(limit: number, all: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = all.entries();
  let over = false;
  const worker = async (): Promise<void> => {
    for (const [index, each] of queue) {
      if (over) {
        return;
      }
      results[index] = await work(each);
    }
  };
  try {
    await Promise.all(Array.from({ length: limit }, worker));
  } finally {
    over = true;
  }
  return results;
}
