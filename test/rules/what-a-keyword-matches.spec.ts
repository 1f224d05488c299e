import { ALWAYS_OPT_OUT } from '../../src/modules/keywords/mandatory-words.js';
import { match, type Responder } from '../../src/modules/keywords/matcher.js';

const optOut: Responder = { id: 1, keywords: ['STOP', 'BYE'], reply: 'Out.', setsConsent: 'opted_out', helps: false };
const optIn: Responder = { id: 2, keywords: ['START', 'JOIN'], reply: 'In.', setsConsent: 'opted_in', helps: false };
const help: Responder = { id: 3, keywords: ['HELP'], reply: 'Help.', setsConsent: null, helps: true };
const hours: Responder = { id: 4, keywords: ['HOURS'], reply: '9 to 5.', setsConsent: null, helps: false };
const all = [optOut, optIn, help, hours];

const outcome = (text: string, responders = all) => match(text, responders).outcome;

describe('what a keyword matches', () => {
  it.each(ALWAYS_OPT_OUT)('opts out by %s in any case, though no responder listens for it', (word) => {
    expect(outcome(word, [])).toBe('opt_out');
    expect(outcome(word.toLowerCase(), [])).toBe('opt_out');
    expect(outcome(`  ${word}! `, [])).toBe('opt_out');
  });

  it.each([
    ['digits for letters', 'ST0P'],
    ['Cyrillic letters', 'ЅТОР'],
    ['full-width letters', 'ＳＴＯＰ'],
    ['a zero-width space inside', 'ST\u200BOP'],
    ['quotes around', '“Stop”'],
    ['an emoji behind', 'Stop 🛑'],
    ['a line break between', 'stop\nall'],
    ['a hyphen', 'Opt-Out'],
    ['a long dash', 'Opt–Out'],
    ['an underscore', 'OPT_OUT'],
    ['an accent', 'STÓP'],
    ['a dotted capital', 'UNSUBSCRİBE'],
    ['a one for an i', 'QU1T'],
    ["an account's own word", 'bye.'],
  ])('opts out by a stop word with %s', (_what, text) => {
    expect(outcome(text)).toBe('opt_out');
  });

  it.each(['Stop by tomorrow?', 'Stop knowing me so well!', 'what time does it end', 'bus stop', 'the end', ''])(
    'takes %j for ordinary talk',
    (text) => {
      expect(outcome(text)).toBe('none');
    },
  );

  it.each([
    ['START', 'opt_in'],
    [' join! ', 'opt_in'],
    ['5TART', 'none'],
    ['start please', 'none'],
    ['YES', 'none'],
    ['yes START', 'none'],
    ['Help?', 'help'],
    ['hours', 'responder'],
  ])('reads %j as %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('lets opt-out win where a word is claimed by both', () => {
    const both = { ...optIn, keywords: ['STOP', 'BYE'] };
    expect(outcome('stop', [both, optOut])).toBe('opt_out');
    expect(outcome('bye', [both, optOut])).toBe('opt_out');
  });

  it('replies as the responder that listens, else as the first that opts out', () => {
    expect(match('quit', all).responder).toBe(optOut);
    expect(match('quit', [help]).responder).toBeNull();
    expect(match('hours', all).responder).toBe(hours);
  });

  it('names the rule for the ledger', () => {
    expect(match('st0p', all).rule).toBe('look-alike STOP');
    expect(match('Stop!', all).rule).toBe('word STOP');
  });
});
