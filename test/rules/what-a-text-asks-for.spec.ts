import fc from 'fast-check';
import { defaultResponders } from '../../src/modules/keywords/default-responders.js';
import { match } from '../../src/modules/keywords/matcher.js';
import { texts } from '../support/texts.js';

const responders = defaultResponders('Maple Street Dental').map((one, id) => ({ ...one, id }));
const read = (text: string) => match(text, responders);
const outcome = (text: string) => read(text).outcome;

/** The texts of a kind that have another outcome, so that a failure names them all. */
const otherwise = (kind: string, expected: string) =>
  texts(kind)
    .filter((text) => outcome(text) !== expected)
    .map((text) => `${outcome(text)}: ${text}`);

describe('what a text asks for', () => {
  it.each([
    ['opt-out-words', 'opt_out'],
    ['languages', 'opt_out'],
    ['revocations', 'opt_out'],
    ['suspicious', 'review'],
    ['opt-in-words', 'opt_in'],
    ['talk', 'none'],
  ])('reads all %s as %s', (kind, expected) => {
    expect(otherwise(kind, expected)).toEqual([]);
  });

  it.each(['ordinary', 'opt-in-talk'])(
    'takes %s for talk: nobody is opted in or out, and few wait for a review',
    (kind) => {
      const wrong = otherwise(kind, 'none');
      expect(wrong.filter((text) => !text.startsWith('review:'))).toEqual([]);
      expect(wrong.length / texts(kind).length).toBeLessThan(0.02);
    },
  );

  it.each([
    ['please stop texting me', 'phrase "stop texting me"'],
    ['I sold the house. Please stop texting me!', 'phrase "stop texting me"'],
    ['why do you keep texting me?', 'suspicion "you keep texting me"'],
    ['ST0P', 'look-alike STOP'],
    ['arrêt', 'word ARRÊT'],
  ])('says by which rule it read %j', (text, rule) => {
    expect(read(text).rule).toBe(rule);
  });

  it('answers a plain revocation as the first responder that opts out, and a suspicion with nothing', () => {
    expect(read('remove me from your list').responder).toBe(responders[0]);
    expect(read('why are you texting me').responder).toBeNull();
  });

  it("lets an account's own keyword be more than a foreign stop word, never more than a mandatory one", () => {
    const own = {
      id: 9,
      name: 'Alto',
      keywords: ['ALTO', 'STOP'],
      reply: '',
      setsConsent: 'opted_in' as const,
      helps: false,
    };
    expect(match('alto', [own]).outcome).toBe('opt_in');
    expect(match('stop', [own]).outcome).toBe('opt_out');
  });

  it.each([
    ['ß as ss', 'STRASSE', 'straße'],
    ['a final sigma', 'ΛΟΓΟΣ', 'λόγος'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['a dotted capital I', 'JOIN', 'JOİN'],
    ['a dotless i', 'JOIN', 'joın'],
  ])('folds %s', (_what, keyword, text) => {
    const join = { id: 1, keywords: [keyword], reply: '', setsConsent: 'opted_in' as const, helps: false };
    expect(match(text, [join]).outcome).toBe('opt_in');
  });
});

describe('whatever is written', () => {
  const keyword = fc.constantFrom(...responders.flatMap((one) => one.keywords));
  const around = fc.array(
    fc.constantFrom(' ', '\n', '\t', '.', '!', '"', '“', '🛑', '\u200b', '\u{1f600}', '…', '\u00a0', '\ufe0f'),
    {
      maxLength: 12,
    },
  );

  it('finds a keyword in any case, with invisible characters inside and anything but words around it', () => {
    const dressed = fc
      .tuple(
        keyword,
        around,
        around,
        fc.array(fc.constantFrom('', '', '\u200b', '\u00ad', '\u2060'), { minLength: 11, maxLength: 11 }),
        fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
      )
      .map(([word, before, after, hidden, upper]) => {
        const letters = [...word].map((letter, at) => {
          const cased = upper[at] ? letter.toUpperCase() : letter.toLowerCase();
          return `${cased}${hidden[at] ?? ''}`;
        });
        return { word, text: `${before.join('')}${letters.join('')}${after.join('')}` };
      });
    fc.assert(fc.property(dressed, ({ word, text }) => outcome(text) === outcome(word) && outcome(text) !== 'none'));
  });

  it('never fails, and never opts in by anything but a whole keyword', () => {
    const word = fc.constantFrom(
      'start',
      'yes',
      'please',
      'me',
      'subscribe',
      'now',
      'unstop',
      'I',
      'want',
      'to',
      'texts',
      '5',
      '',
    );
    const talk = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
    const whole = new Set(['start', 'unstop', 'subscribe']);
    fc.assert(fc.property(talk, (text) => whole.has(text.trim()) || outcome(text) !== 'opt_in'));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => outcome(text) !== 'opt_in'));
  });

  it('reads any length without growing slow: what it looks at is bounded', () => {
    for (const piece of ['stop ', '!', '😂', 'stop, ', 'please stop texting me ', 'www.', '\u200b', 'e\u0301\u0300']) {
      expect(() => outcome(piece.repeat(Math.ceil(16_000 / piece.length)))).not.toThrow();
    }
  });
});
