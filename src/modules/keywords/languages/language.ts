/**
 * How a language says that texts should stop, in lower case and without care for apostrophes.
 *
 * A rule is a list of patterns, parted by `;` or a line break. A pattern is a row of words: `a|b` is one of several,
 * `<rule>` another rule, `#` a number of two digits or more, `_` any word that the language doesn't know, `~` any that
 * isn't `common`, and `?`, `*`, `+` after one of these mean as in a regular expression. Rules may not lead to themselves.
 */
export type Language = {
  name: string;
  /** Alone they opt out (parted by `;`): nothing that a customer would plausibly send alone meaning something else. */
  stopWords: string;
  /** Words of which a text must have one before it is read in this language at all. */
  triggers?: string;
  rules?: Rules;
  /** Words that say little about a text, since most have them. */
  common?: string;
  /** Words that say more, but are in too much talk to read a text for. */
  everyday?: string;
  /**
   * A line each: words, a slash, more words. A sentence with one of both is suspicious, unless behind the first stands one
   * of those behind a second slash: stop *by*, stop *at*.
   */
  nets?: string;
  /** A line each: what is meant, a colon, what is written for it. */
  spellings?: string;
  /** A line each: the end of words, a colon, the end that some write instead: ing, in. */
  endings?: string;
  /** Words in which swapped letters are a slip, from six letters on a missing one too, from eight on any wrong one. */
  mistyped?: string;

  // What single words do to a sentence; a word may be in several of these lists.

  /** Words that turn what follows them: negations, conditions, other people, reported talk. */
  turning?: string;
  /** Those of them that turn what follows across a comma too. */
  conditional?: string;
  /** Words right before a revocation that make it none: do not, I never. */
  opposing?: string;
  /** Words that may stand between an opposing word and what it opposes: I never *to*, did *you* stop. */
  between?: string;
  /** Those of them that make a statement of a revocation that begins with an opposing word: *you* never text. */
  addressing?: string;
  /** Other people: what they should stop is none of ours. */
  others?: string;
  /** Words that limit what they stand beside: times, places, occasions. */
  limiting?: string;
  /** Words right behind a revocation that say which texts it means, or whose: stop texting *my* sister. */
  narrowing?: string;
  /** Words that do so behind an earnest wish only: no more texts *about* my order. */
  topical?: string;
  /** Words right behind a revocation with which a reason begins without a comma: *because*, *per* my rights. */
  reasoning?: string;
  /** Words that the next ones may go on to describe without a comma: permission *I gave for the trip*. */
  described?: string;
  /** Words after which a new thought begins without a comma: and, but, because. */
  joining?: string;
  /** Joining words before which everything is done with, as before a comma: but, so. */
  dismissing?: string;
  /** Words with which a clause of its own begins behind a joining one, so that nothing before it turns it: and *i* want. */
  beginning?: string;
  /** Words with which a request may begin anywhere in a sentence: please. */
  asking?: string;
  /** Words that make a request of a question: *can* you stop? */
  courteous?: string;
  /** Words to which what follows belongs, so that no request begins there: people *that* stop texting me. */
  leading?: string;
  /** Words two before a leading one behind which a request begins after all: I am *begging* you to stop. */
  begging?: string;
  /** Laughter and tenderness: who writes them isn't talking to a business, or not in earnest. */
  lightening?: string;
  /** Those of them that are light only where somebody is called by them: at the ends of what is said. */
  calling?: string;
  /** Words that make a lightening word behind them mean what it says: *my* baby. */
  owning?: string;
  /** Words of an earnest wish: laughter beside it doesn't make it banter. */
  earnest?: string;
  /** Words that say of a request that texts are meant: do not *text* me. */
  naming?: string;
  /** Words for whoever writes: me, my. */
  oneself?: string;
};

type Rules = Readonly<Record<string, string>> & {
  /** Unmistakable as a sentence or clause, suspicious as a part of one. */
  revocation?: string;
  /** Unmistakable as a sentence or clause; as a part of one it may mean anything. */
  request?: string;
  /** Wishes about a number that hold unless another one is put in its place: lose my number. */
  discarding?: string;
  /** Wishes for the moment only: don't text me right now. */
  passing?: string;
  /** What is still wanted, or wanted instead, behind a wish: just the church stuff. */
  exception?: string;
  /** What a thought of its own begins with, behind a wish: my wife is sick, and tell your boss. */
  statement?: string;
  /** What puts another number in the place of one: use Bob's. */
  replacement?: string;
  /** As `request`, if the text spoke of a `topic` before: stop them all. */
  backward?: string;
  /** Words for the texts that people get, of whatever kind. */
  topic?: string;
  /** Unmistakable as a sentence, if nothing else is being talked about. */
  bare?: string;
  /** As `bare`, but too polite for banter. */
  plea?: string;
  /** Suspicious as a sentence. */
  doubt?: string;
  /** Suspicious as a text that says nothing else: with other talk around it, it is a part of that. */
  hint?: string;
  /** Suspicious wherever it stands. */
  suspicion?: string;
  /** What people wrap around it and what changes nothing: greetings, thanks, anger, reasons. */
  wrapping?: string;
  /** What changes nothing around a revocation, but makes a bare word one of talk. */
  loose?: string;
  /** How a business tells people to opt out; who quotes that asks for nothing. */
  instruction?: string;
};
