import { type Part, parse } from '../../shared/texts/merge-fields.js';
import type { Addressed } from './audience/members-counted.js';
import type { Blast } from './blast.js';
import { addsNotice } from './opt-out-notice.js';

/** The parts of a text that was checked when it was saved. */
export function checkedParts(body: string): Part[] {
  const parsed = parse(body, 'any');
  if (!parsed.ok) throw new Error(`A text that was saved can't be read: ${parsed.problem}`);
  return parsed.parts;
}

/** A Blast as far as its audience depends on it. */
export function addressed(blast: Blast): Addressed {
  const { accountId, lineId, lists } = blast;
  return { accountId, lineId, lists, parts: checkedParts(blast.body), notice: addsNotice(blast) };
}
