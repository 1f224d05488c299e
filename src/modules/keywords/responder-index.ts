import { lookOf } from './look-alikes.js';
import { ALWAYS_OPT_OUT } from './mandatory-words.js';
import { normalised } from './normalised.js';
import type { Responder } from './responder.js';

/** A word that opts out, as it is told to people, and the responder that listens for it. */
type OptOutWord = { word: string; responder: Responder | null };

/** What a line listens for, each keyword normalised once for all texts. */
export class ResponderIndex {
  /** Replies to an opt-out that no keyword of its own asked for. */
  readonly firstOptOut: Responder | null;
  private readonly optOut = new Map<string, OptOutWord>();
  private readonly looks = new Map<string, OptOutWord>();
  private mostLetters = 0;
  private readonly others = new Map<string, Responder>();

  constructor(responders: readonly Responder[]) {
    this.firstOptOut = responders.find(({ setsConsent }) => setsConsent === 'opted_out') ?? null;
    for (const responder of responders) for (const keyword of responder.keywords) this.add(responder, keyword);
    for (const keyword of ALWAYS_OPT_OUT) this.addOptOut(this.firstOptOut, keywordOf(keyword));
  }

  optingOut(said: string): OptOutWord | undefined {
    return this.optOut.get(said);
  }

  /** The word that one of these passes for at a glance. */
  lookingLike(readings: string[]): OptOutWord | undefined {
    for (const reading of readings) {
      if (lettersIn(reading) > this.mostLetters) continue;
      const found = this.looks.get(lookOf(reading));
      if (found) return found;
    }
    return undefined;
  }

  listeningFor(said: string): Responder | undefined {
    return this.others.get(said);
  }

  private add(responder: Responder, keyword: string): void {
    const known = keywordOf(keyword);
    if (known.said === '') return;
    if (responder.setsConsent === 'opted_out') this.addOptOut(responder, known);
    else if (!this.others.has(known.said)) this.others.set(known.said, responder);
  }

  private addOptOut(responder: Responder | null, { said, look }: Keyword): void {
    const word = { word: said.toUpperCase(), responder };
    if (!this.optOut.has(said)) this.optOut.set(said, word);
    if (!this.looks.has(look)) this.looks.set(look, word);
    this.mostLetters = Math.max(this.mostLetters, lettersIn(look) * UNITS_A_LETTER);
  }
}

const indexes = new WeakMap<readonly Responder[], ResponderIndex>();

export function indexOf(responders: readonly Responder[]): ResponderIndex {
  const known = indexes.get(responders);
  if (known) return known;
  const index = new ResponderIndex(responders);
  indexes.set(responders, index);
  return index;
}

/** A letter's picture and its accents may take several UTF-16 code units. */
const UNITS_A_LETTER = 2;

function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code !== 95) letters += code < 128 ? UNITS_A_LETTER : 1;
  }
  return letters;
}

type Keyword = { said: string; look: string };

/** Responders are read anew with each batch of texts, and most lines listen for the same words. */
const keywords = new Map<string, Keyword>();
const MOST_KEYWORDS = 10_000;

function keywordOf(keyword: string): Keyword {
  const known = keywords.get(keyword);
  if (known) return known;
  if (keywords.size >= MOST_KEYWORDS) keywords.clear();
  const said = normalised(keyword);
  const made = { said, look: lookOf(said) };
  keywords.set(keyword, made);
  return made;
}
