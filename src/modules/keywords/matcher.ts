import { collapsed, stripped } from './normalised.js';
import { inOwnWords } from './own-words.js';
import type { Responder } from './responder.js';
import { indexOf, type ResponderIndex } from './responder-index.js';
import { stopWordOf } from './stop-words.js';

export type { Responder };

/**
 * What a text does, and the rule that said so; the responder is the one that replies. `review`: a suspicion on which a
 * member of staff decides; it has a rule and no responder.
 */
export type Match = {
  outcome: 'opt_out' | 'opt_in' | 'help' | 'responder' | 'review' | 'none';
  rule: string | null;
  responder: Responder | null;
};

const NOTHING: Match = { outcome: 'none', rule: null, responder: null };
/** In UTF-16 code units; no keyword that passes for another is longer. */
const LONGEST_LOOK = 64;

/** Finds what a text asks for among a line's active responders. Pure; if it could be both, opt-out wins. */
export function match(text: string, responders: readonly Responder[]): Match {
  const whole = collapsed(text);
  const said = stripped(whole);
  const index = indexOf(responders);
  return (
    optOut(said, whole, index) ??
    ownKeyword(said, index) ??
    foreignStopWord(said, index) ??
    ownWords(text, index) ??
    NOTHING
  );
}

function optOut(said: string, whole: string, index: ResponderIndex): Match | null {
  const word = index.optingOut(said);
  if (word) return { outcome: 'opt_out', rule: `word ${word.word}`, responder: word.responder };
  if (whole.length > LONGEST_LOOK) return null;
  // A letter's look-alike may stand at the edge: $TOP.
  const look = index.lookingLike(said === whole ? [said] : [said, whole]);
  return look ? { outcome: 'opt_out', rule: `look-alike ${look.word}`, responder: look.responder } : null;
}

function ownKeyword(said: string, index: ResponderIndex): Match | null {
  const responder = index.listeningFor(said);
  if (!responder) return null;
  const outcome = responder.setsConsent === 'opted_in' ? 'opt_in' : responder.helps ? 'help' : 'responder';
  return { outcome, rule: `word ${said.toUpperCase()}`, responder };
}

function foreignStopWord(said: string, index: ResponderIndex): Match | null {
  const word = stopWordOf(said);
  return word ? { outcome: 'opt_out', rule: `word ${word}`, responder: index.firstOptOut } : null;
}

function ownWords(text: string, index: ResponderIndex): Match | null {
  const asked = inOwnWords(text);
  return asked && { ...asked, responder: asked.outcome === 'opt_out' ? index.firstOptOut : null };
}
