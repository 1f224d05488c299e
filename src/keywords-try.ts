import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Responder } from './modules/keywords/matcher.js';
import { tried } from './modules/keywords/trial.js';

const CHUNK = 65_536;

type Streams = { input: Readable; output: Writable; complaints: Writable };

/**
 * Answers each line of `input` on a line of `output`, in flat memory. A line that is no JSON string is complained of by
 * its number, counted from 1, and the others are answered all the same. Returns the exit code.
 */
export async function tryKeywords(
  responders: readonly Responder[],
  { input, output, complaints }: Streams,
): Promise<number> {
  let number = 0;
  let bad = 0;
  let answers = '';
  for await (const line of linesOf(input)) {
    number += 1;
    const answer = tried(line, responders);
    if (answer) answers += `${JSON.stringify(answer)}\n`;
    else {
      bad += 1;
      complaints.write(`Line ${number} is no JSON string.\n`);
    }
    if (answers.length < CHUNK) continue;
    if (!output.write(answers)) await once(output, 'drain');
    answers = '';
  }
  output.write(answers);
  return bad === 0 ? 0 : 1;
}

/** Not by readline, which takes U+2028 inside of a JSON string for the end of a line. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}
