/** Does `work` for each item with so many under way at once; returns items per second. */
export async function ratePerSecond<T>(
  items: readonly T[],
  inFlight: number,
  work: (item: T) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let index = next++; index < items.length; index = next++) await work(items[index] as T);
    }),
  );
  return (items.length * 1000) / (performance.now() - started);
}
