import type { ConsentStatus } from '../../src/modules/consent/consent-status.js';
import type { Origin } from '../../src/modules/consent/origin.js';
import { rulingOn } from '../../src/modules/consent/ruling.js';

const origins: Origin[] = ['conversation', 'blast', 'keyword_reply', 'confirmation', 'help', 'api'];
const noAnswer = { answersOptOut: false, answersHelp: false };

const cleared = (status: ConsentStatus, answers = noAnswer) =>
  origins.filter((origin) => rulingOn(origin, { status, ...answers }).ruling === 'cleared');

describe('what the guard rules', () => {
  it('clears nothing to Bob, who opted out', () => {
    expect(cleared('opted_out')).toEqual([]);
  });

  it('clears all but unasked answers to Ann, who opted in', () => {
    expect(cleared('opted_in')).toEqual(['conversation', 'blast', 'keyword_reply', 'api']);
  });

  it('clears one-to-one texts to Cat, who never said, and no Blast', () => {
    expect(cleared('not_defined')).toEqual(['conversation', 'keyword_reply', 'api']);
    expect(rulingOn('blast', { status: 'not_defined', ...noAnswer })).toEqual({
      ruling: 'blocked',
      reason: 'not_opted_in',
    });
  });

  it('lets only the confirmation answer an opt-out, and only HELP answer a request for help', () => {
    expect(cleared('opted_out', { answersOptOut: true, answersHelp: false })).toEqual(['confirmation']);
    expect(cleared('opted_out', { answersOptOut: false, answersHelp: true })).toEqual(['help']);
  });
});
