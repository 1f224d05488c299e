import type { Language } from '../languages/language.js';
import { Grammar } from './grammar.js';
import { type Nets, netsOf, wordsOfNets } from './nets.js';
import { UNKNOWN_WORD } from './rule-book.js';
import { Spellings } from './spellings.js';
import { traitsIn, wordsIn } from './traits.js';

/** The rules by which a sentence may revoke or be suspicious. */
export const SPEAKING = ['revocation', 'request', 'backward', 'bare', 'plea', 'doubt', 'hint', 'suspicion'] as const;

/** A written word as a language reads it: mostly as one word, a contraction as several, a name as `UNKNOWN_WORD`. */
export type Meaning = { words: readonly number[]; isTrigger: boolean };

const NAME: Meaning = { words: [UNKNOWN_WORD], isTrigger: false };

/** A language made ready for reading: its grammar, and what each word that people write stands for. */
export class Lexicon {
  readonly grammar: Grammar;
  readonly nets: Nets;
  /** By the number of each word, as bits. */
  readonly traits: Int32Array;
  /** Whether it has words that turn or narrow a wish. */
  readonly weighs: boolean;
  private readonly meanings = new Map<string, Meaning>();
  private readonly spellings: Spellings;

  constructor(readonly language: Language) {
    const traits = traitsIn(language);
    this.weighs = language.turning !== undefined && language.narrowing !== undefined;
    this.grammar = new Grammar(
      withoutMissing(language.rules ?? {}),
      [...traits.keys(), ...wordsOfNets(language)],
      SPEAKING,
      wordsIn(language.common),
    );
    const { vocabulary } = this.grammar;
    this.nets = netsOf(language, (word) => vocabulary.get(word) ?? UNKNOWN_WORD);
    this.traits = new Int32Array(vocabulary.size + 1);
    for (const [word, bits] of traits) this.traits[vocabulary.get(word) ?? UNKNOWN_WORD] = bits;
    const triggers = new Set([...wordsIn(language.triggers), ...this.tellingWords()]);
    this.spellings = new Spellings(language, vocabulary, triggers);
    for (const word of new Set([...vocabulary.keys(), ...triggers])) this.learn(word, [word], triggers);
    for (const [written, meant] of this.spellings.known) this.learn(written, meant, triggers);
  }

  meaningOf(written: string): Meaning {
    return this.meanings.get(written) ?? this.meanings.get(this.spellings.plainFormOf(written) ?? '') ?? NAME;
  }

  /** Each spelling of a trigger, apart from what is drawn out or written in letters that look alike. */
  *triggerSpellings(): Iterable<string> {
    for (const [written, { isTrigger }] of this.meanings) if (isTrigger) yield written;
  }

  triggerLooks(): Iterable<string> {
    return this.spellings.looks.keys();
  }

  /** Words without which hardly anything in the language revokes or is suspicious, and that most talk doesn't have. */
  private tellingWords(): string[] {
    const common = new Set([...wordsIn(this.language.common), ...wordsIn(this.language.everyday)]);
    return [...this.grammar.vocabulary]
      .filter(([word, number]) => !common.has(word) && (this.grammar.isAnchor(number) || this.nets.has(number)))
      .map(([word]) => word);
  }

  private learn(written: string, meant: readonly string[], triggers: ReadonlySet<string>): void {
    const words = meant.map((word) => this.grammar.vocabulary.get(word) ?? UNKNOWN_WORD);
    const isTrigger = triggers.has(written) || meant.some((word) => triggers.has(word));
    this.meanings.set(written, { words, isTrigger });
  }
}

function withoutMissing(rules: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(rules).flatMap(([name, written]) => (written ? [[name, written]] : [])));
}
