/** A part of a pattern: one of some words, one of some rules, or a word that no rule knows. */
type Part = {
  words: ReadonlySet<string>;
  rules: readonly string[];
  isUnknownWord: boolean;
  isOptional: boolean;
  isRepeated: boolean;
};
type Pattern = readonly Part[];
type Rule = { byFirstWord: Map<string, Pattern[]>; withUnknownFirst: Pattern[] };

const UNKNOWN = '_';
const MARKS = /[<>?*+]/;
const NOTHING: readonly number[] = [];

/** The rules of one language, as languages/language.ts describes them, made ready to be matched. */
export class Grammar {
  readonly vocabulary = new Set<string>();
  private readonly patterns = new Map<string, Pattern[]>();
  private readonly rules = new Map<string, Rule>();

  /** `otherWords` are known as well, though no rule has them. */
  constructor(rules: Readonly<Record<string, string>>, otherWords: Iterable<string>) {
    for (const [name, written] of Object.entries(rules)) this.patterns.set(name, entriesOf(written).map(patternOf));
    for (const word of otherWords) this.vocabulary.add(word);
    for (const patterns of this.patterns.values()) {
      for (const part of patterns.flat()) for (const word of part.words) this.vocabulary.add(word);
    }
    for (const name of this.patterns.keys()) this.rules.set(name, this.ruleOf(name));
  }

  /** The places behind each reading of the rule that begins at `from`; none is `from` itself. */
  ends(name: string, words: readonly string[], from: number): readonly number[] {
    const rule = this.rules.get(name);
    const word = words[from];
    if (!rule || word === undefined) return NOTHING;
    const known = rule.byFirstWord.get(word) ?? [];
    const patterns = this.vocabulary.has(word) ? known : [...known, ...rule.withUnknownFirst];
    if (patterns.length === 0) return NOTHING;
    const ends = new Set<number>();
    for (const pattern of patterns) for (const end of this.endsOf(pattern, words, from)) ends.add(end);
    return [...ends];
  }

  private endsOf(pattern: Pattern, words: readonly string[], from: number): Iterable<number> {
    let places = new Set([from]);
    for (const part of pattern) {
      const next = new Set(part.isOptional ? places : []);
      let reached: Iterable<number> = places;
      do {
        const fresh: number[] = [];
        for (const place of reached) {
          for (const end of this.endsOfPart(part, words, place)) {
            if (!next.has(end)) fresh.push(end);
            next.add(end);
          }
        }
        reached = fresh;
      } while (part.isRepeated && (reached as number[]).length > 0);
      if (next.size === 0) return NOTHING;
      places = next;
    }
    places.delete(from);
    return places;
  }

  private endsOfPart(part: Part, words: readonly string[], from: number): readonly number[] {
    const word = words[from];
    if (word === undefined) return NOTHING;
    const isOneOf = part.words.has(word) || (part.isUnknownWord && !this.vocabulary.has(word));
    const ends = isOneOf ? [from + 1] : NOTHING;
    return part.rules.length === 0 ? ends : ends.concat(part.rules.flatMap((rule) => this.ends(rule, words, from)));
  }

  private ruleOf(name: string): Rule {
    const rule: Rule = { byFirstWord: new Map(), withUnknownFirst: [] };
    for (const pattern of this.patterns.get(name) ?? []) {
      const { words, hasUnknown } = this.firstsOf(pattern, [name]);
      for (const word of words) rule.byFirstWord.set(word, [...(rule.byFirstWord.get(word) ?? []), pattern]);
      if (hasUnknown) rule.withUnknownFirst.push(pattern);
    }
    return rule;
  }

  private firstsOf(pattern: Pattern, path: string[]): { words: Set<string>; hasUnknown: boolean } {
    const words = new Set<string>();
    let hasUnknown = false;
    for (const part of pattern) {
      for (const word of part.words) words.add(word);
      hasUnknown ||= part.isUnknownWord;
      for (const rule of part.rules) {
        for (const inner of this.patternsOf(rule, path)) {
          const firsts = this.firstsOf(inner, [...path, rule]);
          for (const word of firsts.words) words.add(word);
          hasUnknown ||= firsts.hasUnknown;
        }
      }
      if (!part.isOptional) return { words, hasUnknown };
    }
    throw new Error(`A pattern of the rule ${path[0]} may be empty.`);
  }

  private patternsOf(name: string, path: string[]): Pattern[] {
    if (path.includes(name)) throw new Error(`The rule ${name} leads to itself.`);
    const patterns = this.patterns.get(name);
    if (!patterns) throw new Error(`There is no rule ${name}, which the rule ${path[0]} names.`);
    return patterns;
  }
}

/** What is parted by `;` or line breaks. */
export function entriesOf(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function patternOf(written: string): Pattern {
  return (written.match(/(?:<[^>]+>|[^\s<])+/g) ?? []).map((one) => {
    const [, core = '', mark = ''] = /^(.+?)([?*+]?)$/.exec(one) ?? [];
    const choices = core.match(/<[^>]+>|[^|]+/g) ?? [];
    const words = choices.filter((choice) => !choice.startsWith('<') && choice !== UNKNOWN);
    if (words.some((word) => MARKS.test(word))) throw new Error(`${one} can't be read: ${written}`);
    return {
      words: new Set(words.map(withoutApostrophes)),
      rules: choices.filter((choice) => choice.startsWith('<')).map((choice) => choice.slice(1, -1)),
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
