import { type Part, parse } from '../../shared/texts/merge-fields.js';

/** The parts of a text that was checked when it was saved. */
export function checkedParts(body: string): Part[] {
  const parsed = parse(body, 'any');
  if (!parsed.ok) throw new Error(`A text that was saved can't be read: ${parsed.problem}`);
  return parsed.parts;
}
