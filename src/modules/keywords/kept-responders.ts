import type { LineLabels } from './collisions.js';
import type { KeywordResponder } from './responder.js';

/** The lines, by label, that a change would leave without an active keyword that sets this consent. */
export type LeftWithout = { setsConsent: 'opted_in' | 'opted_out'; lines: string[] };

/**
 * What a change would take from lines that must keep it, or null.
 * @param after the responder as it would be; null when it is deleted
 */
export function leftWithout(
  before: KeywordResponder,
  after: KeywordResponder | null,
  all: readonly KeywordResponder[],
  labels: LineLabels,
): LeftWithout | null {
  const { setsConsent } = before;
  if (!setsConsent) return null;
  const next = [...all.filter(({ id }) => id !== before.id), ...(after ? [after] : [])];
  const lost = before.lineIds.filter(
    (lineId) => answers(before, setsConsent, lineId) && !next.some((one) => answers(one, setsConsent, lineId)),
  );
  if (lost.length === 0) return null;
  return { setsConsent, lines: lost.map((lineId) => labels.get(lineId) ?? 'a line') };
}

function answers(responder: KeywordResponder, setsConsent: 'opted_in' | 'opted_out', lineId: number): boolean {
  return responder.active && responder.setsConsent === setsConsent && responder.lineIds.includes(lineId);
}

const names = new Intl.ListFormat('en-US');

/** "Front desk would have no active keyword that opts customers in." and what to do about it. */
export function leftWithoutSentence({ setsConsent, lines }: LeftWithout): string {
  return `${names.format(lines)} would have no active keyword that ${opts(setsConsent)}. Every line keeps one: add another first.`;
}

/** The same as a fact about a responder that is the last of its kind. */
export function lastSentence({ setsConsent, lines }: LeftWithout): string {
  return `The only active keyword that ${opts(setsConsent)} on ${names.format(lines)}, so it stays.`;
}

function opts(setsConsent: LeftWithout['setsConsent']): string {
  return setsConsent === 'opted_in' ? 'opts customers in' : 'opts customers out';
}
