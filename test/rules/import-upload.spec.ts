import { Readable } from 'node:stream';
import type { Request } from 'express';
import { receiveForm } from '../../src/modules/imports/uploads/multipart-file.js';
import { slowestUploadMs } from '../../src/modules/imports/uploads/slowest-upload.js';

const LARGEST = 200_000_000;
const BOUNDARY = 'between-the-parts';

const part = (disposition: string, content: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

const request = (parts: string[]) =>
  Object.assign(Readable.from(parts.join('').match(/[\s\S]{1,60000}/g) ?? [], { objectMode: false }), {
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  }) as unknown as Request;

const form = (fileName: string, content: string) => [
  part('name="kind"', 'consent_status'),
  part(`name="file"; filename="${fileName}"`, content),
  `--${BOUNDARY}--\r\n`,
];

const kept = () => {
  const sizes: number[] = [];
  const sink = async (_: string, chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) sizes.push(chunk.length);
  };
  return { sizes, sink };
};

describe('an uploaded file', () => {
  it('arrives in small chunks, with its name and the other fields', async () => {
    const { sizes, sink } = kept();
    const received = await receiveForm(request(form('Spring ä.csv', 'x'.repeat(2_500_000))), sink, LARGEST);
    expect(received).toEqual({ fields: { kind: 'consent_status' }, fileName: 'Spring ä.csv', tooLarge: false });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_500_000);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });

  it('is known to be too large, and what is too much is not kept', async () => {
    const { sizes, sink } = kept();
    const received = await receiveForm(request(form('big.csv', 'x'.repeat(50_000))), sink, 10_000);
    expect(received.tooLarge).toBe(true);
    expect(sizes).toEqual([10_000]);
  });

  it('is read to its end when it can’t be kept, so that the browser gets to see why', async () => {
    const unread = request(form('a.csv', 'x'.repeat(3_000_000)));
    const sink = async (_: string, chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) throw new Error(`no room for ${chunk.length > 0}`);
    };
    await expect(receiveForm(unread, sink, LARGEST)).rejects.toThrow('no room for true');
    expect(unread.readableEnded).toBe(true);
  });

  it('fails when the browser goes away half-way', async () => {
    const { sink } = kept();
    await expect(receiveForm(request(form('a.csv', 'x'.repeat(100)).slice(0, 2)), sink, LARGEST)).rejects.toThrow(
      'did not arrive whole',
    );
  });

  it('may come from an office with a slow line', () => {
    const megabits = (largest: number) => (largest * 8) / (slowestUploadMs({ importLargestMb: largest }) / 1_000);
    expect(megabits(200)).toBeLessThan(1);
    expect(slowestUploadMs({ importLargestMb: 1 })).toBeGreaterThanOrEqual(300_000);
  });

  it('may have a name from any system', async () => {
    const { sink } = kept();
    const received = await receiveForm(request(form('C:\\\\files\\\\evil.csv', 'a')), sink, LARGEST);
    expect(received.fileName).toBe('evil.csv');
  });
});
