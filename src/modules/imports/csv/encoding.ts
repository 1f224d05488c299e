export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes decoded at once: few, so that the rows of a piece are soon forgotten. */
const PIECE = 16 * 1024;

/** The text of a file, piece by piece, without its byte-order mark. Zero characters, which no text column holds, are dropped. */
export async function* decoded(content: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of content) {
    for (let at = 0; at < chunk.length; at += PIECE)
      yield decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }).replaceAll('\0', '');
  }
  yield decoder.decode();
}
