import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { postedBytes } from '../../src/modules/inbound/posted-bytes.js';

describe('what a carrier posts', () => {
  const posting = (longestMs = 60_000) => {
    const stream = new PassThrough();
    return { stream, read: postedBytes(stream as unknown as IncomingMessage, longestMs) };
  };

  it('is read to the last byte, however it was cut', async () => {
    const { stream, read } = posting();
    for (const part of ['Body=', 'ST', 'OP']) stream.write(part);
    stream.end();
    expect((await read).toString()).toBe('Body=STOP');
  });

  it('must be there before its time is over', async () => {
    const { stream, read } = posting(1);
    stream.write('Body=');
    await expect(read).rejects.toMatchObject({ status: 408 });
    expect(stream.isPaused()).toBe(true);
  });

  it('is no more than 100 KiB', async () => {
    const { stream, read } = posting();
    stream.write(Buffer.alloc(100 * 1024 + 1));
    await expect(read).rejects.toMatchObject({ status: 413 });
  });

  it('counts for nothing when it broke off', async () => {
    const { stream, read } = posting();
    stream.destroy(new Error('gone'));
    await expect(read).rejects.toMatchObject({ status: 400 });
  });
});
