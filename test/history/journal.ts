import { appendFileSync, readFileSync } from 'node:fs';
import type { Operation } from './history.ts';

type Begun = Omit<Operation, 'answeredAt' | 'answer'>;
type Entry = { begun: Begun } | { answered: string; at: number; answer: string };

/** What one actor did: a line before it asks and one when it has been answered, so that a crash loses no question. */
export class Journal {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  begin(operation: Omit<Begun, 'invokedAt'>): void {
    this.write({ begun: { ...operation, invokedAt: Date.now() } });
  }

  answered(id: string, answer: string, at = Date.now()): void {
    this.write({ answered: id, at, answer });
  }

  private write(entry: Entry): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}

/** A text that was delivered several times is one operation: from its first question to its first answer. */
export function operationsIn(files: string[]): Operation[] {
  const operations = new Map<string, Operation>();
  for (const entry of files.flatMap(linesOf<Entry>)) {
    const { begun } = 'begun' in entry ? entry : { begun: null };
    if (begun) {
      if (!operations.has(begun.id)) operations.set(begun.id, { ...begun, answeredAt: null, answer: null });
    } else if ('answered' in entry) {
      const operation = operations.get(entry.answered);
      if (operation) {
        operation.answeredAt ??= entry.at;
        operation.answer ??= entry.answer;
      }
    }
  }
  return [...operations.values()];
}

/** The JSON lines of a file; empty when it was never written. */
export function linesOf<T>(file: string): T[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
