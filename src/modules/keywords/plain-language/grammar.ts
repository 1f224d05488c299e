/** A part of a pattern: one of some words, one of some rules, or a word that no rule knows. */
type Part = {
  words: ReadonlySet<string>;
  /** By the number of each known word, and 0 for all others: whether the part may be that word. */
  allows: Uint8Array;
  ruleNames: readonly string[];
  rules: Rule[];
  isUnknownWord: boolean;
  isOptional: boolean;
  isRepeated: boolean;
};
/** With the words of which a sentence must have one for each of the parts that few words can begin, as `WordSet`s. */
type Pattern = { parts: readonly Part[]; needs: readonly WordSet[] };
type Rule = { id: number; byFirstWord: Map<number, Pattern[]> };

/** So that places in a sentence fit in the bits of one number. */
export const MOST_WORDS = 30;

const UNKNOWN = '_';
const MARKS = /[<>?*+]/;
const NOT_YET = -1;
const UNKNOWN_WORD = 0;
const NO_PATTERNS: Pattern[] = [];
/** What more words than these can begin, nearly every sentence has. */
const FEW = 120;
const COMMON = 1_000;

/**
 * The rules of one language, as languages/language.ts describes them, made ready to be matched. A set of places is a
 * number with a bit for each; what a rule makes of a place is worked out once for a sentence.
 */
export class Grammar {
  private readonly vocabulary = new Map<string, number>();
  private readonly patterns = new Map<string, Pattern[]>();
  private readonly rules = new Map<string, Rule>();
  private readonly firsts = new Map<string, Set<number>>();
  private readonly rarest = new Map<string, Set<number>>();
  private readonly common = new Set<number>([UNKNOWN_WORD]);
  /** By the number of a word: the patterns of the telling rules that can't be matched without it or one of its like. */
  private readonly anchored: Pattern[][] = [];
  private readonly known: Int32Array;
  private words: readonly string[] = [];
  private readonly numbers = new Int32Array(MOST_WORDS);
  private readonly present: WordSet = emptySet();

  /**
   * `otherWords` are known as well, though no rule has them.
   * @param telling the rules that `tells` is about
   * @param common words that nearly every text has
   */
  constructor(
    rules: Readonly<Record<string, string>>,
    otherWords: Iterable<string>,
    telling: readonly string[],
    common: Iterable<string>,
  ) {
    for (const [name, written] of Object.entries(rules)) this.patterns.set(name, entriesOf(written).map(patternOf));
    for (const word of otherWords) this.add(word);
    const all = [...this.patterns.values()].flat();
    const parts = all.flatMap((pattern) => pattern.parts);
    for (const part of parts) for (const word of part.words) this.add(word);
    for (const part of parts) part.allows = this.allowing(part);
    for (const name of this.patterns.keys()) this.rules.set(name, this.ruleOf(name));
    for (const word of common) this.common.add(this.vocabulary.get(word) ?? UNKNOWN_WORD);
    for (const pattern of all) pattern.needs = this.needsOf(pattern);
    for (const name of telling) for (const pattern of this.patterns.get(name) ?? []) this.anchor(pattern);
    for (const part of parts) part.rules = part.ruleNames.flatMap((name) => this.rules.get(name) ?? []);
    this.known = new Int32Array(this.rules.size * (MOST_WORDS + 1));
  }

  /** The places behind each reading of the rule that begins at `from`; none is `from` itself. */
  ends(name: string, words: readonly string[], from: number): number {
    const rule = this.rules.get(name);
    if (!rule) return 0;
    if (words !== this.words) this.begin(words);
    return this.endsOfRule(rule, from);
  }

  /** Whether a telling rule matches anywhere. Only patterns one of whose rarest words is there are looked at. */
  tells(words: readonly string[]): boolean {
    if (words !== this.words) this.begin(words);
    for (let at = 0; at < words.length; at += 1) {
      for (const pattern of this.anchored[this.numbers[at] ?? UNKNOWN_WORD] ?? NO_PATTERNS) {
        if (this.mayMatch(pattern) && this.isAnywhere(pattern)) return true;
      }
    }
    return false;
  }

  private isAnywhere(pattern: Pattern): boolean {
    for (let from = 0; from < this.words.length; from += 1) if (this.endsOfPattern(pattern, from) !== 0) return true;
    return false;
  }

  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  private begin(words: readonly string[]): void {
    this.words = words;
    this.known.fill(NOT_YET);
    this.present.fill(0);
    for (let at = 0; at < words.length; at += 1) {
      const number = this.vocabulary.get(words[at] ?? '') ?? UNKNOWN_WORD;
      this.numbers[at] = number;
      put(number, this.present);
    }
  }

  private endsOfRule(rule: Rule, from: number): number {
    if (from >= this.words.length) return 0;
    const at = rule.id * (MOST_WORDS + 1) + from;
    const known = this.known[at] ?? NOT_YET;
    if (known !== NOT_YET) return known;
    let ends = 0;
    const patterns = rule.byFirstWord.get(this.numbers[from] ?? UNKNOWN_WORD) ?? NO_PATTERNS;
    for (const pattern of patterns) if (this.mayMatch(pattern)) ends |= this.endsOfPattern(pattern, from);
    this.known[at] = ends;
    return ends;
  }

  private mayMatch({ needs }: Pattern): boolean {
    for (const need of needs) if (!overlap(need, this.present)) return false;
    return true;
  }

  private endsOfPattern(pattern: Pattern, from: number): number {
    let places = 1 << from;
    for (const part of pattern.parts) {
      let next = part.isOptional ? places : 0;
      let fresh = places;
      do {
        const reached = this.endsFromAll(part, fresh);
        fresh = reached & ~next;
        next |= reached;
      } while (part.isRepeated && fresh !== 0);
      if (next === 0) return 0;
      places = next;
    }
    return places & ~(1 << from);
  }

  private endsFromAll(part: Part, places: number): number {
    let ends = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const from = 31 - Math.clz32(rest & -rest);
      if (from >= this.words.length) continue;
      if (part.allows[this.numbers[from] ?? UNKNOWN_WORD] === 1) ends |= 1 << (from + 1);
      for (const rule of part.rules) ends |= this.endsOfRule(rule, from);
    }
    return ends;
  }

  private add(word: string): void {
    if (!this.vocabulary.has(word)) this.vocabulary.set(word, this.vocabulary.size + 1);
  }

  private allowing(part: Part): Uint8Array {
    const allows = new Uint8Array(this.vocabulary.size + 1);
    for (const word of part.words) allows[this.vocabulary.get(word) ?? UNKNOWN_WORD] = 1;
    if (part.isUnknownWord) allows[UNKNOWN_WORD] = 1;
    return allows;
  }

  private ruleOf(name: string): Rule {
    const rule: Rule = { id: this.rules.size, byFirstWord: new Map() };
    for (const pattern of this.patterns.get(name) ?? []) {
      for (const word of this.firstsOf(pattern, [name])) {
        rule.byFirstWord.set(word, [...(rule.byFirstWord.get(word) ?? []), pattern]);
      }
    }
    return rule;
  }

  /** The numbers of the words that the pattern may begin with. */
  private firstsOf(pattern: Pattern, path: string[]): Set<number> {
    const firsts = new Set<number>();
    for (const part of pattern.parts) {
      part.allows.forEach((allowed, word) => {
        if (allowed) firsts.add(word);
      });
      for (const name of part.ruleNames) for (const word of this.firstsOfRule(name, path)) firsts.add(word);
      if (!part.isOptional) return firsts;
    }
    throw new Error(`A pattern of the rule ${path[0]} may be empty.`);
  }

  private anchor(pattern: Pattern): void {
    for (const word of this.rarestOf(pattern)) {
      this.anchored[word] ??= [];
      this.anchored[word].push(pattern);
    }
  }

  private needsOf({ parts }: Pattern): WordSet[] {
    return this.tellingOf(parts)
      .filter(({ size }) => size <= FEW)
      .sort((a, b) => a.size - b.size)
      .map(setOf);
  }

  /** Words of which one is in whatever matches the pattern: of all such sets the one that says most. */
  private rarestOf({ parts }: Pattern): Set<number> {
    const commonness = (words: Set<number>) =>
      words.size + COMMON * [...words].filter((word) => this.common.has(word)).length;
    const [rarest] = this.tellingOf(parts).sort((a, b) => commonness(a) - commonness(b));
    return rarest ?? new Set();
  }

  /** For each part that can't be missing, words of which one is in whatever matches it. */
  private tellingOf(parts: readonly Part[]): Set<number>[] {
    return parts
      .filter(({ isOptional }) => !isOptional)
      .map(({ allows, ruleNames }) => {
        const words = new Set<number>();
        allows.forEach((allowed, word) => {
          if (allowed) words.add(word);
        });
        for (const name of ruleNames) for (const word of this.rarestOfRule(name)) words.add(word);
        return words;
      });
  }

  private rarestOfRule(name: string): Set<number> {
    const known = this.rarest.get(name);
    if (known) return known;
    const words = new Set((this.patterns.get(name) ?? []).flatMap((pattern) => [...this.rarestOf(pattern)]));
    this.rarest.set(name, words);
    return words;
  }

  private firstsOfRule(name: string, path: string[]): Set<number> {
    const known = this.firsts.get(name);
    if (known) return known;
    const firsts = new Set<number>();
    for (const inner of this.patternsOf(name, path)) {
      for (const word of this.firstsOf(inner, [...path, name])) firsts.add(word);
    }
    this.firsts.set(name, firsts);
    return firsts;
  }

  private patternsOf(name: string, path: string[]): Pattern[] {
    if (path.includes(name)) throw new Error(`The rule ${name} leads to itself.`);
    const patterns = this.patterns.get(name);
    if (!patterns) throw new Error(`There is no rule ${name}, which the rule ${path[0]} names.`);
    return patterns;
  }
}

/** Numbers of words, of which several may share a bit: what does not overlap has no word in common. */
type WordSet = Uint32Array;

const BITS = 256;

function emptySet(): WordSet {
  return new Uint32Array(BITS / 32);
}

function setOf(words: Iterable<number>): WordSet {
  const set = emptySet();
  for (const word of words) put(word, set);
  return set;
}

function put(word: number, set: WordSet): void {
  const bit = word % BITS;
  set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function overlap(one: WordSet, other: WordSet): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}

/** The last of a set of places; 0 for none. */
export function lastOf(places: number): number {
  return places === 0 ? 0 : 31 - Math.clz32(places);
}

export function placesIn(places: number): number[] {
  const found: number[] = [];
  for (let rest = places; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
}

/** What is parted by `;` or line breaks. */
export function entriesOf(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function patternOf(written: string): Pattern {
  return { parts: partsOf(written), needs: [] };
}

function partsOf(written: string): Part[] {
  return (written.match(/(?:<[^>]+>|[^\s<])+/g) ?? []).map((one) => {
    const [, core = '', mark = ''] = /^(.+?)([?*+]?)$/.exec(one) ?? [];
    const choices: string[] = core.match(/<[^>]+>|[^|]+/g) ?? [];
    const words = choices.filter((choice) => !choice.startsWith('<') && choice !== UNKNOWN);
    if (words.some((word) => MARKS.test(word))) throw new Error(`${one} can't be read: ${written}`);
    return {
      words: new Set(words.map(withoutApostrophes)),
      allows: new Uint8Array(),
      ruleNames: choices.filter((choice) => choice.startsWith('<')).map((choice) => choice.slice(1, -1)),
      rules: [],
      isUnknownWord: choices.includes(UNKNOWN),
      isOptional: mark === '?' || mark === '*',
      isRepeated: mark === '*' || mark === '+',
    };
  });
}

/** Half of the people leave them out: dont, Im. */
export function withoutApostrophes(word: string): string {
  return word.replace(/['’‘`´ʼ]/g, '');
}
