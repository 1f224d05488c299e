import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { postedBytes } from '../../src/modules/inbound/posted-bytes.js';

describe('what a carrier posts', () => {
  const posting = () => {
    const stream = new PassThrough();
    const over = new AbortController();
    return { stream, over, read: postedBytes(stream as unknown as IncomingMessage, over.signal) };
  };

  it('is read to the last byte, however it was cut', async () => {
    const { stream, over, read } = posting();
    for (const part of ['Body=', 'ST', 'OP']) stream.write(part);
    stream.end();
    expect((await read).toString()).toBe('Body=STOP');
    over.abort();
  });

  it('must be there before its time is over', async () => {
    const { stream, over, read } = posting();
    stream.write('Body=');
    over.abort();
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
