/** One row of a spreadsheet as the file writes it; broken when its quotes make no sense, plain when it has none. */
export type CsvRecord = { row: number; text: string; broken: boolean; plain: boolean };

type Place = { column: number; open: boolean };

const MOST_LINES = 100;
const MOST_CHARACTERS = 100_000;
const START: Place = { column: 0, open: false };

/**
 * Joins physical lines to records by following the quotes. A quote that isn't closed within 100 lines, or that stands
 * inside a value, breaks its own line alone: the lines after it are read as if it weren't there.
 * Rows are numbered as a spreadsheet numbers them, from 1, and blank lines count but yield nothing.
 */
export class RecordSplitter {
  private row = 0;
  private isHeader = true;
  private pending: string[] = [];
  private characters = 0;
  private place = START;

  /** @param singleLine columns that never hold a line break below the header, so that a quote left open there is broken at once */
  constructor(
    private readonly delimiter: string,
    private readonly singleLine: readonly number[] = [],
  ) {}

  push(...lines: string[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    for (const line of lines) this.add(line, records);
    return records;
  }

  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (this.pending.length > 0) for (const line of this.giveUp(this.pending, records)) this.add(line, records);
    return records;
  }

  private add(line: string, records: CsvRecord[]): void {
    if (this.pending.length === 0 && !line.includes('"')) {
      this.row += 1;
      if (line.trim() === '') return;
      this.isHeader = false;
      records.push({ row: this.row, text: line, broken: false, plain: true });
      return;
    }
    for (const again of this.take(line, records)) this.add(again, records);
  }

  /** Returns the lines that have to be read again. */
  private take(line: string, records: CsvRecord[]): string[] {
    const place = follow(line, this.place, this.delimiter);
    const lines = [...this.pending, line];
    if (place === null || (place.open && this.isTooLong(place, lines, line))) return this.giveUp(lines, records);
    if (place.open) {
      this.pending.push(line);
      this.characters += line.length;
      this.place = place;
    } else {
      this.finish(lines.join('\n'), false, records);
    }
    return [];
  }

  private isTooLong(place: Place, lines: string[], line: string): boolean {
    return (
      (!this.isHeader && this.singleLine.includes(place.column)) ||
      lines.length >= MOST_LINES ||
      this.characters + line.length > MOST_CHARACTERS
    );
  }

  private giveUp([first = '', ...others]: string[], records: CsvRecord[]): string[] {
    this.finish(first, true, records);
    return others;
  }

  private finish(text: string, broken: boolean, records: CsvRecord[]): void {
    this.row += 1;
    this.isHeader = false;
    this.pending = [];
    this.characters = 0;
    this.place = START;
    records.push({ row: this.row, text, broken, plain: false });
  }
}

/** Where the end of the line finds us: in which column, and inside quotes or not. Null when quotes are not around a whole value. */
function follow(line: string, { column, open }: Place, delimiter: string): Place | null {
  for (let at = 0; ; ) {
    if (open) {
      const quote = line.indexOf('"', at);
      if (quote < 0) return { column, open };
      if (line[quote + 1] === '"') {
        at = quote + 2;
        continue;
      }
      open = false;
      at = pastSpaces(line, quote + 1, delimiter);
      if (at >= line.length) return { column, open };
      if (line[at] !== delimiter) return null;
    } else {
      const begin = pastSpaces(line, at, delimiter);
      if (line[begin] === '"') {
        open = true;
        at = begin + 1;
        continue;
      }
      const quote = line.indexOf('"', at);
      at = line.indexOf(delimiter, at);
      if (quote >= 0 && (at < 0 || quote < at)) return null;
      if (at < 0) return { column, open };
    }
    at += 1;
    column += 1;
  }
}

function pastSpaces(line: string, from: number, delimiter: string): number {
  let at = from;
  while (at < line.length && line[at] !== delimiter && /\s/.test(line[at] ?? '')) at += 1;
  return at;
}
