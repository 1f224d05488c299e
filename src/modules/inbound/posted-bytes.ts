import type { IncomingMessage } from 'node:http';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';

/** Far more than any text: what a longer post would be, we don't want to know. */
const MOST_BYTES = 100 * 1024;

/** The exact bytes of a post, which its signature is about. Rejects with 413 beyond 100 KiB, with 400 when the sender goes away. */
export function postedBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) return void chunks.push(chunk);
      request.pause();
      reject(new PayloadTooLargeException('Send no more than 100 KiB at once.'));
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', () => reject(new BadRequestException('The post broke off.')));
  });
}
