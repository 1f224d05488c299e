import type { IncomingMessage } from 'node:http';
import { BadRequestException, PayloadTooLargeException, RequestTimeoutException } from '@nestjs/common';

/** Far more than any text: what a longer post would be, we don't want to know. */
const MOST_BYTES = 100 * 1024;

/**
 * The exact bytes of a post, which its signature is about. Rejects with 413 beyond 100 KiB, with 400 when the sender goes
 * away, with 408 when it isn't done after `longestMs`.
 */
export function postedBytes(request: IncomingMessage, longestMs: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  const refuse = (refusal: Error) => {
    request.pause();
    reject(refusal);
  };
  // A signal that aborts by itself would outlive each of thousands of posts a second, to the end of its time.
  const timer = setTimeout(() => refuse(new RequestTimeoutException('The post took too long.')), longestMs);
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    else refuse(new PayloadTooLargeException('Send no more than 100 KiB at once.'));
  });
  request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
  request.on('error', () => reject(new BadRequestException('The post broke off.')));
  return promise.finally(() => clearTimeout(timer));
}
