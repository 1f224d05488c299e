import { errorFile } from '../../src/modules/imports/row-errors/error-file.js';

type Errors = { row: number; cells: string[]; value: string; reason: string }[];

async function* each(errors: Errors) {
  yield* errors;
}
const lines = async (header: string[], errors: Errors) => {
  const all = [];
  for await (const line of errorFile(header, each(errors))) all.push(line);
  return all;
};
const error = (...cells: string[]) => ({ row: 2, cells, value: '', reason: 'Why.' });

describe('the file of row errors', () => {
  it('has the columns of the imported file and the reason', async () => {
    expect(await lines(['Phone', 'Status'], [error('415 555 0111', 'maybe')])).toEqual([
      ['Phone', 'Status', 'Reason'],
      ['415 555 0111', 'maybe', 'Why.'],
    ]);
  });

  it.each(['=1+1', '+14155550111', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])(
    'makes %p harmless',
    async (cell) => {
      expect((await lines(['Phone', 'Status'], [error(cell, 'maybe')]))[1]?.[0]).toBe(`'${cell}`);
    },
  );

  it('replaces the reason of a file that came from here before', async () => {
    expect(await lines(['Phone', 'Status', 'Reason'], [error('1', 'maybe', 'Old.')])).toEqual([
      ['Phone', 'Status', 'Reason'],
      ['1', 'maybe', 'Why.'],
    ]);
  });

  it('fills short rows up and loses nothing of long ones', async () => {
    const [, short, long] = await lines(['Phone', 'Status'], [error('1'), error('1', '2', '3')]);
    expect(short).toEqual(['1', '', 'Why.']);
    expect(long).toEqual(['1', '2', 'Why.', '3']);
  });
});
