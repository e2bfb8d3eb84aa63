// So many tasks at once and no more, for what waits on others.

/** Runs `task` for each item, `most` at a time, in their order; the first that rejects is what it rejects with. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  most: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
