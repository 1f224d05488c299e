import { NotCsv } from './not-csv.js';

const LONGEST = 1_000_000;
const LINE_END = /\r\n|\n|\r/;
/** Tells a spreadsheet how to read the file, which then shows the rows from the next one on. */
const HINT = /^"?sep=.?"?$/i;

/**
 * Cuts text that arrives in pieces into lines, whatever ends them, without a hint for spreadsheets (“sep=;”) before the
 * first. Throws NotCsv at a line of more than a million characters.
 */
export class PhysicalLines {
  private rest = '';
  private hasBegun = false;

  push(piece: string): string[] {
    const text = this.rest + piece;
    // A CR at the end may be the first half of a CRLF.
    const held = text.endsWith('\r') ? '\r' : '';
    const lines = text.slice(0, text.length - held.length).split(LINE_END);
    this.rest = (lines.pop() ?? '') + held;
    return this.checked(lines);
  }

  end(): string[] {
    const lines = this.rest.split(LINE_END);
    if (lines.at(-1) === '') lines.pop();
    this.rest = '';
    return this.checked(lines);
  }

  private checked(lines: string[]): string[] {
    if (this.rest.length > LONGEST || lines.some((line) => line.length > LONGEST)) {
      throw new NotCsv(
        'A line of this file has more than a million characters, so it isn’t a list of customers. Check how it was exported.',
      );
    }
    if (this.hasBegun || lines.length === 0) return lines;
    this.hasBegun = true;
    return HINT.test(lines[0] ?? '') ? lines.slice(1) : lines;
  }
}
