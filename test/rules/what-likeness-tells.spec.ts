import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesOf } from '../../learning/examples.js';
import { lessons } from '../../learning/lessons.js';
import { learn } from '../../learning/regression.js';
import { printed } from '../../learning/table.js';
import { defaultResponders } from '../../src/modules/keywords/default-responders.js';
import { tellingWords } from '../../src/modules/keywords/likeness/likeness.js';
import {
  spokenWords,
  termNumber,
  termNumbers,
  wordsOf,
  writtenTerms,
} from '../../src/modules/keywords/likeness/terms.js';
import { Weights } from '../../src/modules/keywords/likeness/weights.js';
import { match } from '../../src/modules/keywords/matcher.js';
import { sentencesOfText } from '../../src/modules/keywords/plain-language/sentences.js';
import { texts } from '../support/texts.js';

const responders = defaultResponders('Maple Street Dental').map((one, id) => ({ ...one, id }));
const read = (text: string) => match(text, responders);
const shareOf = (kind: string, ...outcomes: string[]) => {
  const all = texts(kind);
  return all.filter((text) => outcomes.includes(read(text).outcome)).length / all.length;
};

/** Texts of writers who saw neither rules nor lessons. Nobody may learn from them: they say what learning is worth. */
describe('texts that nobody has learned from', () => {
  it('are none of the lessons', () => {
    const learned = new Set(lessons().map(({ text }) => text));
    const unseen = ['unseen/revocations', 'unseen/suspicious', 'unseen/talk'].flatMap(texts);
    expect(unseen.filter((text) => learned.has(text))).toEqual([]);
    expect(unseen.length).toBeGreaterThan(2_500);
  });

  it('opt out if they are revocations, 95 of 100, and nearly all others are at least looked at', () => {
    expect(shareOf('unseen/revocations', 'opt_out')).toBeGreaterThanOrEqual(0.95);
    expect(shareOf('unseen/revocations', 'opt_out', 'review')).toBeGreaterThanOrEqual(0.98);
  });

  it('are looked at if they are suspicious, and few of these opt out', () => {
    expect(shareOf('unseen/suspicious', 'review')).toBeGreaterThan(0.6);
    expect(shareOf('unseen/suspicious', 'opt_out')).toBeLessThan(0.04);
  });

  it('are left alone if they are talk', () => {
    expect(shareOf('unseen/talk', 'opt_out')).toBeLessThan(0.003);
    expect(shareOf('unseen/talk', 'review')).toBeLessThan(0.03);
  });
});

describe('likeness to sorted texts', () => {
  it.each([
    'Kindly suppress my number from your SMS campaigns, regards',
    'My grandson tells me I can ask you to stop, so I am asking you to stop. God bless',
  ])('opts out where no rule knows the words, and tells which of them say so: %s', (text) => {
    const { outcome, rule } = read(text);
    expect(outcome).toBe('opt_out');
    const [, words = ''] = /^likeness "(.+)"$/.exec(rule ?? '') ?? [];
    expect(text.toLowerCase().replace(/[.,]/g, '')).toContain(words);
    expect(words).toMatch(/suppress|stop/);
  });

  it.each([
    "We'd like to opt out of the group dinner and just do the tour",
    "Take us off the vegetarian list, we'll have the chicken",
    "Can you remove me from jury pool 12? I've a medical note.",
  ])('lets a rule opt nobody out by what is plainly talk: %s', (text) => {
    expect(read(text).outcome).not.toBe('opt_out');
  });

  it.each([
    ['We loved the dinner and the kids had a great time at the park with their grandparents. Unsubscribe', 'opt_out'],
    ['Had a lovely time at the game and will be back next month with the whole family! STOP', 'opt_out'],
    ['STOP texting. The salad was good and the chicken was great and mom says hi and we will be back', 'opt_out'],
    ['STOP I have a new number and the kids have soccer on Tuesday so we will see you at the game', 'review'],
    ['see you tomorrow at noon then, and bring the salad. Stop.', 'review'],
  ])('never drowns in talk the word that matters: %s', (text, outcome) => {
    expect(read(text).outcome).toBe(outcome);
  });

  it('is judged by what the lessons teach: after a change of them, run bin/learn', () => {
    const cutting = { sentencesOfText, wordsOf, writtenTerms };
    const taught = printed(learn(lessons().flatMap((lesson) => examplesOf(lesson, cutting))));
    const kept = readFileSync(join(import.meta.dirname, '../../learning/weights.tsv'), 'utf8');
    // Compared as a whole: the difference of fifty thousand lines would take minutes to print.
    expect(taught === kept).toBe(true);
  });
});

describe('the terms of a text', () => {
  const words = wordsOf(sentencesOfText('Please, stop at 5! Why?'));

  it('are its words, marks and neighbours', () => {
    expect(words).toEqual(['^', 'please', ',', 'stop', 'at', '0', '.', 'why', '?']);
    const terms = writtenTerms(words).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['stop', 'stop at', 'stop at 0', 'stop _ 0', ', _ _ 0']));
  });

  it('have the same numbers whether they were written or counted', () => {
    expect([...termNumbers(words)]).toEqual(writtenTerms(words).map(({ term }) => termNumber(term)));
  });

  it('are summed up once each, and nothing for one that nobody has learned', () => {
    const weights = Weights.read('# head\n2.0\t1.0\tstop\n-1.0\t0.5\tstop at\n');
    const [stop, pair, other] = ['stop', 'stop at', 'house'].map(termNumber) as [number, number, number];
    expect(weights.sumOf(Int32Array.of(stop, other, stop, pair))).toEqual({ optOut: 1, doubt: 1.5 });
    expect(weights.sumOf(Int32Array.of(stop))).toEqual({ optOut: 2, doubt: 1 });
  });

  it('tell which words of a long text speak for opting out', () => {
    const text = `${'The weather was lovely and we had cake. '.repeat(10)}Quit hitting up my phone.`;
    expect(tellingWords(sentencesOfText(text))).toContain('my phone');
  });

  it('are told as they were written, and never at any length', () => {
    expect(spokenWords(sentencesOfText('Take 5550142 off'))).toEqual(['^', 'take', '5550142', 'off', '.']);
    expect(tellingWords(sentencesOfText(`please stop texting ${'x'.repeat(1_000)}`)).length).toBeLessThanOrEqual(60);
  });
});
