import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';

export const LARGEST_FILE = 200 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export type FileSink = (fileName: string, chunks: AsyncIterable<Buffer>) => Promise<void>;
export type ReceivedForm = { fields: Record<string, string>; fileName: string; tooLarge: boolean };

/** Reads a multipart form; its one file goes to the sink as it arrives, in chunks of a megabyte. Rejects when the browser goes away. */
export async function receiveForm(request: Request, sink: FileSink): Promise<ReceivedForm> {
  const form = { fields: {} as Record<string, string>, fileName: '', tooLarge: false };
  const parser = busboy({
    headers: request.headers,
    defParamCharset: 'utf8',
    limits: { files: 1, fileSize: LARGEST_FILE, fields: 10, fieldSize: 1_000 },
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
      parser.destroy(error);
      throw error;
    });
    // Whoever awaits the form learns of it; until then it must not count as unhandled.
    stored.catch(() => {});
  });
  await pipeline(request, parser);
  await stored;
  return form;
}

async function* inChunks(stream: Readable): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
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
