import { type ConsentProof, evidenceSentence } from '../../src/modules/consent/evidence-words.js';
import { storyOf, type TextOut, whyOf } from '../../src/modules/messaging/why.js';

const ZONE = 'America/New_York';
const NOW = new Date('2026-11-20T12:00:00Z');

const why = (text: Partial<TextOut>) =>
  whyOf({ status: 'blocked', rulingReason: null, failure: null, event: null, ...text }, ZONE, NOW);
const optedOut = (event: Partial<ConsentProof>) =>
  why({
    rulingReason: 'opted_out',
    event: {
      cause: 'keyword',
      evidence: { text: 'STOP' },
      occurredAt: new Date('2026-11-04T03:00:00Z'),
      userName: null,
      ...event,
    },
  });

describe('why a text was or was not sent', () => {
  it('says on which day of the reader’s zone a customer opted out, and by what', () => {
    expect(optedOut({})).toBe('Not sent: opted out on 3 Nov by texting STOP.');
    expect(optedOut({ occurredAt: new Date('2025-07-04T12:00:00Z') })).toBe(
      'Not sent: opted out on 4 Jul 2025 by texting STOP.',
    );
  });

  it.each<[Partial<ConsentProof>, string]>([
    [{ evidence: { text: 'please stop  texting\nme' } }, 'by texting “please stop texting me”'],
    [{ evidence: { text: 'stop '.repeat(50) } }, `by texting “${'stop '.repeat(50).slice(0, 59)}…”`],
    [{ cause: 'import', evidence: { fileName: 'customers.csv', row: 12 } }, 'by the import of customers.csv (row 12)'],
    [
      { cause: 'staff', userName: 'Dana', evidence: { note: 'Asked at the desk' } },
      'by Dana, who noted “Asked at the desk”',
    ],
    [
      { cause: 'staff', userName: 'Dana', evidence: { note: 'Review of message 7: “enough”' } },
      'by Dana, who noted “Review of message 7: ‘enough’”',
    ],
    [{ cause: 'staff', userName: 'Dana', evidence: { note: '' } }, 'by Dana'],
    [{ cause: 'carrier', evidence: { error: '21610' } }, 'as the carrier reported (21610)'],
    [{ cause: 'api', evidence: { note: '' } }, 'through the API'],
    [{ cause: 'api', evidence: { note: 'Web form' } }, 'through the API, with the note “Web form”'],
    [{ evidence: { text: 'ST0P', rule: 'look-alike STOP' } }, 'by texting “ST0P”, read as STOP'],
    [
      { cause: 'import', evidence: { fileName: 'a.csv', row: 2 }, userName: 'Dana' },
      'by Dana’s import of a.csv (row 2)',
    ],
  ])('names the evidence %#', (event, words) => {
    expect(optedOut(event)).toBe(`Not sent: opted out on 3 Nov ${words}.`);
  });

  it.each<[Partial<TextOut>, string]>([
    [{ rulingReason: 'not_opted_in' }, 'Not sent: never opted in on this line.'],
    [
      { rulingReason: 'never_day' },
      'Not sent: at no hour is it day in all the time zones that the number may be in: a time zone of the contact’s own would help.',
    ],
    [{ rulingReason: 'cancelled' }, 'Not sent: the Blast was cancelled before its turn.'],
    [{ rulingReason: 'answer_too_late' }, 'Not sent: an answer to a text leaves once and within 5 minutes of it.'],
    [{ status: 'queued' }, 'Waiting to be sent.'],
    [{ status: 'queued', forbiddenBy: null }, 'Waiting to be sent.'],
    [{ status: 'queued', forbiddenBy: 'not_opted_in' }, 'Will not be sent: never opted in on this line.'],
    [{ status: 'queued', rulingReason: 'quiet_hours', forbiddenBy: 'opted_out' }, 'Will not be sent: opted out.'],
    [{ status: 'queued', failure: 'The carrier is busy.' }, 'Not sent yet, will be tried again: The carrier is busy.'],
    [{ status: 'sending' }, 'Being handed to the carrier.'],
    [{ status: 'sent' }, 'Sent; the carrier has not reported the delivery yet.'],
    [{ status: 'delivered' }, 'Delivered.'],
    [{ status: 'failed', failure: 'The phone is off' }, 'Not delivered: The phone is off.'],
    [
      { status: 'uncertain', failure: 'No answer.' },
      'May have been sent: No answer. It is not sent again, so that nobody gets it twice.',
    ],
  ])('has a sentence for %o', (text, sentence) => {
    expect(why(text)).toBe(sentence);
  });
});

describe('the story of a text', () => {
  const event: ConsentProof = {
    cause: 'keyword',
    evidence: { text: 'START' },
    occurredAt: new Date('2026-11-04T03:00:00Z'),
    userName: null,
  };
  const story = (text: Partial<TextOut>) =>
    storyOf({ status: 'delivered', rulingReason: null, failure: null, event: null, ...text }, ZONE, NOW);

  it.each<[Partial<TextOut>, string]>([
    [
      { rulingReason: 'opted_in', event },
      'Delivered; it was cleared because the customer opted in on 3 Nov by texting START.',
    ],
    [
      { rulingReason: 'one_to_one' },
      'Delivered; it was cleared because it is a one-to-one text, and the customer has never opted out of this line.',
    ],
    [
      { rulingReason: 'confirms_opt_out', status: 'failed', failure: 'The phone is off.' },
      'Not delivered: The phone is off; it was cleared because it is the one confirmation of the customer’s own opt-out.',
    ],
    [{ rulingReason: 'answers_help' }, 'Delivered; it was cleared because it answers the customer’s request for help.'],
    [
      { rulingReason: 'opted_out', status: 'blocked', event: { ...event, evidence: { text: 'STOP' } } },
      'Not sent: opted out on 3 Nov by texting STOP.',
    ],
    [{ status: 'queued' }, 'Waiting to be sent.'],
  ])('tells %j', (text, sentence) => {
    expect(story(text)).toBe(sentence);
  });
});

describe('the evidence of a change of consent', () => {
  it('is a sentence with all that was said', () => {
    const text = 'Please stop. '.repeat(20);
    const sentence = evidenceSentence({ cause: 'keyword', evidence: { text }, userName: null });
    expect(sentence).toBe(`By texting “${text.trim()}”.`);
    expect(evidenceSentence({ cause: 'staff', evidence: { note: 'At the desk' }, userName: null })).toBe(
      'By a colleague, who noted “At the desk”.',
    );
  });
});
