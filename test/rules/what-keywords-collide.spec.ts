import { collisionOf } from '../../src/modules/keywords/collisions.js';
import { leftWithout, leftWithoutSentence } from '../../src/modules/keywords/kept-responders.js';
import type { KeywordResponder } from '../../src/modules/keywords/responder.js';

const [FRONT, BILLING] = [1, 2];
const labels = new Map([
  [FRONT, 'Front desk'],
  [BILLING, 'Billing'],
]);
let ids = 0;

function responder(name: string, keywords: string[], about: Partial<KeywordResponder> = {}): KeywordResponder {
  ids += 1;
  const neutral = { reply: 'Hello.', setsConsent: null, helps: false, listId: null, active: true, lineIds: [FRONT] };
  return { id: ids, name, keywords, ...neutral, ...about };
}

const optOut = responder('Opt out', ['STOP', 'LEAVE'], { setsConsent: 'opted_out' });
const optIn = responder('Opt in', ['START', 'JOIN'], { setsConsent: 'opted_in' });
const hours = responder('Hours', ['HOURS', 'open today']);
const all = [optOut, optIn, hours];

describe('what keywords collide', () => {
  it.each<[what: string, candidate: KeywordResponder, sentence: string | null]>([
    ['none with a word of its own', responder('Club', ['CLUB']), null],
    ['the same word', responder('Club', ['CLUB', 'HOURS']), 'On Front desk, “HOURS” is a keyword of “Hours” already.'],
    [
      'the same word written otherwise',
      responder('Club', ['“Ｊｏｉｎ”!']),
      '“Ｊｏｉｎ”!” is a keyword of “Opt in” already.',
    ],
    ['the same words with other white space', responder('Club', ['OPEN \t today']), 'a keyword of “Hours” already.'],
    ['two that opt out', responder('Out', ['leave'], { setsConsent: 'opted_out' }), 'a keyword of “Opt out” already.'],
    ['a look-alike of a word that opts out', responder('Club', ['1EAVE']), 'opt out, which “Opt out” answers.'],
    ['a look-alike of one that always opts out', responder('Club', ['QU1T']), 'would be read as a wish to opt out'],
    ['none for a look-alike of a word that opts in', responder('Club', ['J0IN']), null],
    ['none on another line', responder('Club', ['HOURS'], { lineIds: [BILLING] }), null],
    ['the line of several where it does', responder('Club', ['HOURS'], { lineIds: [BILLING, FRONT] }), 'On Front desk'],
    ['none with itself', { ...hours, keywords: ['HOURS', 'CLOSED'] }, null],
  ])('%s', (_, candidate, sentence) => {
    const found = collisionOf(candidate, all, labels);
    if (sentence === null) expect(found).toBeNull();
    else expect(found).toContain(sentence);
  });

  it('a word that opts out takes no word from another one unnoticed', () => {
    const exit = responder('Exit 1', ['EX1T']);
    const out = responder('Out', ['EXIT'], { setsConsent: 'opted_out' });
    expect(collisionOf(out, [...all, exit], labels)).toContain(
      '“EX1T” of “Exit 1” would be read as one of these words',
    );
    expect(collisionOf({ ...out, keywords: ['BYE'] }, [...all, exit], labels)).toBeNull();
  });

  it('who is disabled is in nobody’s way', () => {
    const disabled = { ...hours, active: false };
    expect(collisionOf(responder('Club', ['HOURS']), [optOut, optIn, disabled], labels)).toBeNull();
  });
});

describe('what a line keeps', () => {
  const left = (after: KeywordResponder | null, others: KeywordResponder[] = all, before = optIn) => {
    const found = leftWithout(before, after, others, labels);
    return found && leftWithoutSentence(found);
  };
  const sentence =
    'Front desk would have no active keyword that opts customers in. Every line keeps one: add another first.';

  it.each<[what: string, after: KeywordResponder | null]>([
    ['deleted', null],
    ['disabled', { ...optIn, active: false }],
    ['doing something else', { ...optIn, setsConsent: null }],
    ['doing the opposite', { ...optIn, setsConsent: 'opted_out' }],
    ['off the line', { ...optIn, lineIds: [BILLING] }],
  ])('the last that opts in is not %s', (_, after) => {
    expect(left(after)).toBe(sentence);
    const second = responder('Second', ['SECOND'], { setsConsent: 'opted_in' });
    expect(left(after, [...all, second])).toBeNull();
    expect(left(after, [...all, { ...second, active: false }])).toBe(sentence);
    expect(left(after, [...all, { ...second, lineIds: [BILLING] }])).toBe(sentence);
  });

  it('others come and go, and so do words', () => {
    expect(left(null, all, hours)).toBeNull();
    expect(left({ ...optIn, keywords: ['JOIN'], lineIds: [FRONT, BILLING] })).toBeNull();
    expect(left(null, all, { ...optIn, active: false })).toBeNull();
  });

  it('all lines are named', () => {
    const both = { ...optOut, lineIds: [FRONT, BILLING] };
    expect(left(null, [both, optIn], both)).toMatch(
      /^Front desk and Billing would have no active keyword that opts customers out/,
    );
  });
});
