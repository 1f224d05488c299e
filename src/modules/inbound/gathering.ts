type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };

/**
 * Does together what arrives together: while one batch is under way the next one gathers, so nobody waits for company.
 * Items with the same key never share a batch, and keep their order. If a batch fails, each of it is tried alone.
 */
export class Gathering<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private isUnderWay = false;

  /** @param work gives one result for each item, in order */
  constructor(
    private readonly most: number,
    private readonly keyOf: (item: Item) => string,
    private readonly work: (items: Item[]) => Promise<Result[]>,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isUnderWay) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isUnderWay = true;
    // Those that come in the same turn of the event loop go together already.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.together(this.nextBatch());
    this.isUnderWay = false;
  }

  private nextBatch(): Waiting<Item, Result>[] {
    const batch = new Map<string, Waiting<Item, Result>>();
    const rest: Waiting<Item, Result>[] = [];
    for (const one of this.waiting) {
      const key = this.keyOf(one.item);
      if (batch.size < this.most && !batch.has(key)) batch.set(key, one);
      else rest.push(one);
    }
    this.waiting = rest;
    return [...batch.values()];
  }

  private async together(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await this.together([one]);
    }
  }
}
