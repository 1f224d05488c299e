import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { Refusal } from '../../../shared/web/refusals.js';

/** Small: PostgreSQL's answer with a chunk takes three times its size in memory. */
const CHUNK = 64 * 1024;

export type FileSink = (fileName: string, chunks: AsyncIterable<Buffer>) => Promise<void>;
export type ReceivedForm = { fields: Record<string, string>; fileName: string; tooLarge: boolean };

/**
 * Reads a multipart form; its one file goes to the sink as it arrives, in chunks of 64 KiB. Refuses a form that
 * does not arrive whole, and rejects with what the sink threw, once the whole form has been read: a browser listens only then.
 */
export async function receiveForm(request: Request, sink: FileSink, largest: number): Promise<ReceivedForm> {
  const form = { fields: {} as Record<string, string>, fileName: '', tooLarge: false };
  const parser = busboy({
    headers: request.headers,
    defParamCharset: 'utf8',
    limits: { files: 1, fileSize: largest, fields: 10, fieldSize: 1_000 },
  });
  let stored: Promise<void> = Promise.resolve();
  parser.on('field', (name, value) => {
    form.fields[name] = value;
  });
  parser.on('file', (name, stream, { filename }) => {
    if (name !== 'file' || !filename) return void stream.resume();
    form.fileName = cleanName(filename);
    stream.on('limit', () => {
      form.tooLarge = true;
    });
    stored = sink(form.fileName, inChunks(stream)).catch((error) => {
      stream.resume();
      throw error;
    });
    // Whoever awaits the form learns of it; until then it must not count as unhandled.
    stored.catch(() => {});
  });
  await pipeline(request, parser).catch(() => {
    throw new Refusal(400, 'The file did not arrive whole.', 'Choose it again and send it once more.');
  });
  await stored;
  return form;
}

async function* inChunks(stream: Readable): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const piece of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    gathered.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(gathered);
}

function cleanName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return name.replace(/[\u0000-\u001f\u007f]/g, '').slice(-200) || 'file.csv';
}
