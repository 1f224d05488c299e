import { match } from './matcher.js';
import { type KeywordResponder, listensFor } from './responder.js';

/** The labels of lines by their id. */
export type LineLabels = ReadonlyMap<number, string>;

/**
 * Why the responder can't answer beside the active ones of its lines, as a sentence that names the line, the word and
 * the other responder; null when each of them gets its own words. Words are compared as the matcher compares texts.
 */
export function collisionOf(
  responder: KeywordResponder,
  all: readonly KeywordResponder[],
  labels: LineLabels,
): string | null {
  for (const lineId of responder.lineIds) {
    const beside = all.filter(({ id, active, lineIds }) => id !== responder.id && active && lineIds.includes(lineId));
    const found = sameWord(responder, beside) ?? swallowed(responder, beside) ?? swallows(responder, beside);
    if (found) return `On ${labels.get(lineId) ?? 'the line'}, ${found}`;
  }
  return null;
}

function sameWord(responder: KeywordResponder, beside: KeywordResponder[]): string | null {
  for (const keyword of responder.keywords) {
    const [word = ''] = listensFor([keyword]);
    const other = beside.find(({ keywords }) => listensFor(keywords).includes(word));
    if (other)
      return `“${keyword}” is a keyword of “${other.name}” already. Choose another word, or take one of the two off the line.`;
  }
  return null;
}

/** A word that nobody can text in, because it reads as one that opts out. */
function swallowed(responder: KeywordResponder, beside: KeywordResponder[]): string | null {
  const keyword = lostWord(responder, [...beside, responder]);
  if (keyword === undefined) return null;
  const other = match(keyword, [...beside, responder]).responder;
  const name = beside.find(({ id }) => id === other?.id)?.name;
  return `“${keyword}” would be read as a wish to opt out${name ? `, which “${name}” answers` : ''}. Choose another word.`;
}

/** A word of another responder that nobody could text in any more. */
function swallows(responder: KeywordResponder, beside: KeywordResponder[]): string | null {
  for (const other of beside) {
    const keyword = lostWord(other, [...beside, responder]);
    if (keyword !== undefined && lostWord(other, beside) === undefined)
      return `“${keyword}” of “${other.name}” would be read as one of these words, and opt customers out. Choose other words.`;
  }
  return null;
}

/** Whoever opts out loses nothing: their words opt out, whoever answers. */
function lostWord(owner: KeywordResponder, together: KeywordResponder[]): string | undefined {
  if (owner.setsConsent === 'opted_out') return undefined;
  return owner.keywords.find((keyword) => match(keyword, together).responder?.id !== owner.id);
}
