/**
 * How a language says that texts should stop, in lower case and without care for apostrophes.
 *
 * A rule is a list of patterns, parted by `;` or a line break. A pattern is a row of words: `a|b` is one of several,
 * `<rule>` another rule, `#` a number of two digits or more, `_` any word that the language doesn't know, and `?`, `*`,
 * `+` after one of these mean as in a regular expression. Rules may not lead to themselves.
 */
export type Language = {
  name: string;
  /** Alone they opt out (parted by `;`): nothing that a customer would plausibly send alone meaning something else. */
  stopWords: string;
  /** Words of which a text must have one before it is read in this language at all. */
  triggers?: string;
  rules?: Rules;
  /** Words that turn what follows them: negations, conditions, other people, reported talk. */
  turning?: string;
  /** Those of them that turn what follows across a comma too. */
  conditional?: string;
  /** Words right before a revocation that make it none: do not, I never. */
  opposing?: string;
  /** Other people: what they should stop is none of ours. */
  others?: string;
  /** After these a new thought begins without a comma. */
  joining?: string;
  /** Those of them behind which what stood before is done with, as behind a comma. */
  turningAway?: string;
  /** A request may begin with these in the middle of a sentence. */
  beseeching?: string;
  /** Words by which a question asks for something to be done. */
  polite?: string;
  /** With these a reason begins without a comma. */
  reasoning?: string;
  /** Right behind a revocation these say which texts or whose: stop the ones about my order. */
  narrowing?: string;
  /** These do so behind an earnest wish, and give a reason behind any other. */
  topical?: string;
  /** Whoever begs for something to be done asks for it: I am begging you to take me off your list. */
  begging?: string;
  /** Between a wish and what is wished for: begging you to, not to. */
  infinitive?: string;
  /** How the reader is spoken to. */
  addressing?: string;
  /** What follows these belongs to them, and is no thought of its own. */
  leadingOn?: string;
  /** How people speak of themselves. */
  oneself?: string;
  /** Words that limit what they stand beside: times, places, occasions. */
  limiting?: string;
  /** Laughter and tenderness: who writes them isn't talking to a business, or not in earnest. */
  lightening?: string;
  /** Words that say little about a text, since most have them. */
  common?: string;
  /** Words of an earnest wish: laughter beside it doesn't make it banter. */
  earnest?: string;
  /** A line each: words, a slash, more words. A sentence with one of both is suspicious. */
  nets?: string;
  /** After the first word of a net, these make it another one: stop by, stop at. */
  harmless?: string;
  /** A line each: what is meant, a colon, what is written for it. */
  spellings?: string;
  /** Words in which a missing or swapped letter is a slip, and in those of eight letters a wrong or additional one too. */
  mistyped?: string;
};

type Rules = Readonly<Record<string, string>> & {
  /** Unmistakable as a sentence or clause, suspicious as a part of one. */
  revocation?: string;
  /** Unmistakable as a sentence or clause; as a part of one it may mean anything. */
  request?: string;
  /** Unmistakable as a sentence, if nothing else is being talked about. */
  bare?: string;
  /** As `bare`, but too polite for banter. */
  plea?: string;
  /** Suspicious as a sentence. */
  doubt?: string;
  /** Suspicious wherever it stands. */
  suspicion?: string;
  /** What people wrap around it and what changes nothing: greetings, thanks, anger, reasons. */
  wrapping?: string;
  /** What changes nothing around a revocation, but makes a bare word one of talk. */
  loose?: string;
  /** How a business tells people to opt out; who quotes that asks for nothing. */
  instruction?: string;
};
