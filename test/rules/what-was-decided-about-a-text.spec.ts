import type { DecidedReview } from '../../src/modules/conversations/reviews/review.js';
import { decidedBefore, decisionWords, noteOf } from '../../src/modules/conversations/reviews/review-words.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const decided = (review: Partial<DecidedReview>): DecidedReview => ({
  decision: 'opted_out',
  decidedAt: new Date('2026-11-03T15:00:00Z'),
  userName: null,
  proof: null,
  ...review,
});
const keyword = { cause: 'keyword', evidence: { text: 'STOP', rule: 'word STOP' } } as const;
const file = { cause: 'import', evidence: { fileName: 'customers.csv', row: 12 } } as const;
const carrier = { cause: 'carrier', evidence: { error: 'error 21610' } } as const;
const staff = { cause: 'staff', evidence: { note: 'Review of message 7: “enough”' } } as const;

describe('what was decided about a text', () => {
  it.each<[string, Partial<DecidedReview>, string]>([
    ['a colleague dismissed it', { decision: 'dismissed', userName: 'Nora' }, 'dismissed on 3 Nov by Nora'],
    ['a colleague opted out', { userName: 'Nora', proof: staff }, 'opted out on 3 Nov by Nora'],
    ['the customer texted STOP', { proof: keyword }, 'opted out on 3 Nov by texting STOP'],
    [
      'a file said so',
      { userName: 'Sam', proof: file },
      'opted out on 3 Nov by Sam’s import of customers.csv (row 12)',
    ],
    ['the carrier said so', { proof: carrier }, 'opted out on 3 Nov as the carrier reported (error 21610)'],
  ])('%s', (_who, review, words) => {
    expect(decisionWords(decided(review), 'America/New_York', NOW)).toBe(`Reviewed: ${words}`);
    expect(decidedBefore(decided(review), 'America/New_York', NOW)).toBe(
      `This was decided already: ${words}. Nothing has changed now.`,
    );
  });

  it('the ledger’s note quotes the whole text and names the message', () => {
    const text = `${'enough '.repeat(400)}🎉`;
    expect(noteOf(7, text)).toBe(`Review of message 7: “${text}”`);
  });
});
