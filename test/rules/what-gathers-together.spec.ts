import { Gathering } from '../../src/shared/gathering.js';

describe('what gathers together', () => {
  const batches: string[][] = [];
  let release: () => void = () => {};
  const gathering = (most: number, fails: (items: string[]) => boolean = () => false) => {
    batches.length = 0;
    return new Gathering<string, string>(
      { items: most, batches: 1 },
      (item) => item[0] ?? '',
      async (items) => {
        batches.push(items);
        if (items.includes('a wait')) await new Promise<void>((resolve) => (release = resolve));
        if (fails(items)) throw new Error(`no ${items.join()}`);
        return items.map((item) => item.toUpperCase());
      },
    );
  };

  it('is what arrives together, and what arrives while a batch is under way', async () => {
    const together = gathering(10);
    const first = Promise.all([together.add('a wait'), together.add('b')]);
    await new Promise(setImmediate);
    const later = Promise.all([together.add('c'), together.add('d')]);
    release();
    expect([await first, await later]).toEqual([
      ['A WAIT', 'B'],
      ['C', 'D'],
    ]);
    expect(batches).toEqual([
      ['a wait', 'b'],
      ['c', 'd'],
    ]);
  });

  it('goes beside another batch only as a crowd, where one is asked for', async () => {
    const batches: string[][] = [];
    const releases: (() => void)[] = [];
    const together = new Gathering<string, string>(
      { items: 10, batches: 2, crowd: 3 },
      (item) => item,
      async (items) => {
        batches.push(items);
        await new Promise<void>((resolve) => releases.push(resolve));
        return items;
      },
    );
    const turn = () => new Promise(setImmediate);
    const all = [together.add('a')];
    await turn();
    all.push(together.add('b'), together.add('c'));
    await turn();
    expect(batches).toEqual([['a']]);
    all.push(together.add('d'));
    await turn();
    expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
    all.push(together.add('e'));
    for (const release of releases) release();
    while (batches.length < 3) await turn();
    releases.at(-1)?.();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(batches).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('never holds two of one key, and keeps their order', async () => {
    const together = gathering(10);
    expect(await Promise.all(['a1', 'a2', 'b1', 'a3'].map((item) => together.add(item)))).toEqual([
      'A1',
      'A2',
      'B1',
      'A3',
    ]);
    expect(batches).toEqual([['a1', 'b1'], ['a2'], ['a3']]);
  });

  it('is never more than so many', async () => {
    const together = gathering(2);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => together.add(item)));
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('does not let one that fails take the others with it', async () => {
    const together = gathering(10, (items) => items.includes('b'));
    const results = await Promise.allSettled(['a', 'b', 'c'].map((item) => together.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await together.add('d')).toBe('D');
  });
});
