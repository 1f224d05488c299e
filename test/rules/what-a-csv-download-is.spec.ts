import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import type { Response } from 'express';
import { FORMULA, harmless, sendCsv } from '../../src/shared/web/csv-download.js';

/** As much of Express's response as a download touches. */
function browser() {
  const stream = new PassThrough();
  const chain = () => stream;
  return Object.assign(stream, { attachment: chain, type: chain, set: chain, setTimeout: chain });
}

async function* rows(...given: (string[] | Error)[]) {
  for (const row of given) {
    if (row instanceof Error) throw row;
    yield row;
  }
}

describe('a CSV download', () => {
  const complaints: unknown[] = [];
  const complain = (complaint: unknown) => complaints.push(complaint);
  beforeAll(() => Logger.overrideLogger({ log: complain, warn: complain, error: complain }));
  beforeEach(() => complaints.splice(0));

  it('begins with a byte-order mark, quotes what needs it and ends each row', async () => {
    const response = browser();
    const [file] = await Promise.all([
      buffer(response),
      sendCsv(response as unknown as Response, 'a.csv', rows(['Name', 'Note'], ['Ann', 'a "b",\nc\rd'])),
    ]);
    expect(file.toString()).toBe('\uFEFFName,Note\nAnn,"a ""b"",\nc\rd"\n');
    expect(complaints).toEqual([]);
  });

  it('is cut off, and tells us why, when the rows fail', async () => {
    const response = browser();
    response.resume();
    await sendCsv(response as unknown as Response, 'a.csv', rows(['Name'], new Error('The database is away.')));
    expect(response.destroyed).toBe(true);
    expect(complaints).toEqual(['a.csv: The database is away.']);
  });

  it('is nobody’s trouble when the browser goes away', async () => {
    const response = browser();
    const sent = sendCsv(response as unknown as Response, 'a.csv', rows(...Array(100_000).fill(['Ann'])));
    response.destroy();
    await sent;
    expect(complaints).toEqual([]);
  });

  it.each(['=1', '+1', '-1', '@A', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠A'])('makes %j harmless', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
    expect(new RegExp(FORMULA).test(` ${cell}`)).toBe(false);
  });
});
