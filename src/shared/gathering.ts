type Waiting<Item, Result> = {
  item: Item;
  key: string;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
};

/**
 * At most so many items a batch, and so many batches at once; a batch begins beside another only for a crowd of items, if
 * one is asked for: a batch that costs the more the more batches there are should not leave with one item.
 */
type Limits = { items: number; batches: number; crowd?: number };

/**
 * Does together what arrives together: while batches are under way the next one gathers, so nobody waits for company.
 * Items with the same key are never under way at the same time, and keep their order. If a batch fails, each of it is
 * tried alone.
 */
export class Gathering<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private readonly keysUnderWay = new Set<string>();
  private underWay = 0;
  private isAwaited = false;

  /** @param work gives one result for each item, in order */
  constructor(
    private readonly limits: Limits,
    private readonly keyOf: (item: Item) => string,
    private readonly work: (items: Item[]) => Promise<Result[]>,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, key: this.keyOf(item), resolve, reject });
      this.goOn();
    });
  }

  /** At the end of this turn of the event loop, so that what comes in the same turn goes together. */
  private goOn(): void {
    if (this.isAwaited || this.isFull()) return;
    this.isAwaited = true;
    setImmediate(() => {
      this.isAwaited = false;
      const batch = this.nextBatch();
      if (batch.length > 0) void this.do(batch);
    });
  }

  private isFull(): boolean {
    const { batches, crowd = 1 } = this.limits;
    return this.underWay >= batches || (this.underWay > 0 && this.waiting.length < crowd);
  }

  private async do(batch: Waiting<Item, Result>[]): Promise<void> {
    this.underWay += 1;
    await this.together(batch);
    this.underWay -= 1;
    for (const { key } of batch) this.keysUnderWay.delete(key);
    this.goOn();
  }

  private nextBatch(): Waiting<Item, Result>[] {
    const batch: Waiting<Item, Result>[] = [];
    const rest: Waiting<Item, Result>[] = [];
    const passed = new Set<string>();
    for (const one of this.waiting) {
      const isFree = !this.keysUnderWay.has(one.key) && !passed.has(one.key) && batch.length < this.limits.items;
      (isFree ? batch : rest).push(one);
      passed.add(one.key);
    }
    for (const { key } of batch) this.keysUnderWay.add(key);
    this.waiting = rest;
    return batch;
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
