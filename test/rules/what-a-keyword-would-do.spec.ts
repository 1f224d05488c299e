import { defaultResponders } from '../../src/modules/keywords/default-responders.js';
import { replyTo } from '../../src/modules/keywords/replies.js';
import { replyAdvice } from '../../src/modules/keywords/reply-advice.js';
import { type Action, actionOf, problemWithReply, ResponderForm } from '../../src/modules/keywords/responder.form.js';
import type { ActiveResponder } from '../../src/modules/keywords/responder.js';
import { triedText } from '../../src/modules/keywords/tried-text.js';
import type { MergeContact } from '../../src/shared/texts/merge-fields.js';
import { segmentsOf } from '../../src/shared/texts/segments.js';

const ann: MergeContact = {
  firstName: 'Ann',
  lastName: 'Alder',
  email: '',
  mobileNumber: '+12125550110',
  customFields: { Dish: 'Soup' },
};
const stranger: MergeContact = {
  firstName: '',
  lastName: '',
  email: '',
  mobileNumber: '+12125550111',
  customFields: {},
};

describe('what a keyword replies', () => {
  it.each([
    ['Hello.', 'Hello.', 'Hello.'],
    ['Hi {{firstName|there}}!', 'Hi Ann!', 'Hi there!'],
    ['Hi {{firstName}}!', 'Hi Ann!', 'Hi!'],
    ['{{custom.Dish|Nothing}} today', 'Soup today', 'Nothing today'],
    ['You are {{mobileNumber}}', 'You are +12125550110', 'You are +12125550111'],
    ['{{firstName}}', 'Ann', ''],
    ['Braces that nobody closed {{', 'Braces that nobody closed {{', 'Braces that nobody closed {{'],
    ['', '', ''],
  ])('%j', (reply, toAnn, toStranger) => {
    expect([replyTo({ reply }, ann), replyTo({ reply }, stranger)]).toEqual([toAnn, toStranger]);
  });

  it('nothing, without a responder', () => {
    expect(replyTo(null, ann)).toBe('');
  });

  it('never more than a carrier takes, however long a name is', () => {
    const novel = { ...ann, firstName: '😀'.repeat(5000) };
    expect([...replyTo({ reply: '{{firstName}} {{firstName}}' }, novel)]).toHaveLength(1600);
  });
});

describe('what a text would do on a line', () => {
  const line = (...more: ActiveResponder[]) => ({
    label: 'Front desk',
    networkConfirms: false,
    lists: new Map([[7, 'Regulars']]),
    responders: [...defaultResponders('Maple Street Dental').map((one, id) => ({ ...one, id, listId: null })), ...more],
  });
  const club: ActiveResponder = {
    id: 9,
    name: 'Club',
    keywords: ['CLUB'],
    reply: 'Welcome, {{firstName|friend}}!',
    setsConsent: 'opted_in',
    helps: false,
    listId: 7,
  };

  it.each([
    ['Stop!', 'set the customer Opted Out and send the reply of “Opt out”, because STOP is a word that opts out.'],
    ['ST0P', 'because it reads as STOP, a word that opts out.'],
    ['start', 'set the customer Opted In and send the reply of “Opt in”, because it is the keyword START.'],
    ['Help?', 'send the reply of “Help”, because it is the keyword HELP.'],
    ['club', 'set the customer Opted In, add the customer to “Regulars”, and send the reply of “Club”'],
    ['See you at nine', 'only appear in the conversation, because the whole of it is not a keyword'],
  ])('%j', (text, sentence) => {
    expect(triedText(text, line(club), ann).sentence).toContain(sentence);
  });

  it('with the reply as the contact would get it, and who gets none', () => {
    expect(triedText('club', line(club), ann).reply).toBe('Welcome, Ann!');
    expect(triedText('club', line(club), stranger).reply).toBe('Welcome, friend!');
    expect(triedText('hours', line({ ...club, keywords: ['HOURS'], setsConsent: null }), ann).note).toBe(
      'A customer who is opted out gets no reply.',
    );
    expect(triedText('hours', line(), ann)).toMatchObject({ reply: '', note: '' });
  });

  it('without the reply where the network answers the word itself, and says so', () => {
    const confirmed = { ...line(), networkConfirms: true };
    expect(triedText(' stop ', confirmed, ann)).toEqual({
      sentence:
        'On Front desk, this text would set the customer Opted Out by “Opt out”, because STOP is a word that opts out.',
      reply: '',
      note: 'The phone network answers this word itself on this line, so Assent sends no reply.',
    });
    expect(triedText('HELP', confirmed, ann).reply).toBe('');
    expect(triedText('please stop texting me', confirmed, ann).reply).toContain('you are opted out');
    expect(triedText('START', confirmed, ann).reply).toContain('you are opted in');
  });

  it('also where the responder says nothing', () => {
    const silent = { ...club, reply: '', listId: null };
    expect(triedText('club', line(silent), ann).sentence).toContain('set the customer Opted In by “Club”, because');
  });

  it('every default reply can be saved again, and is at most two segments', () => {
    for (const { reply } of defaultResponders('Maple Street Dental')) {
      expect(problemWithReply(reply, new Set())).toBeNull();
      expect(segmentsOf(reply).count).toBeLessThanOrEqual(2);
    }
  });
});

describe('what a reply should say', () => {
  const advice = (action: Action, reply: string) => replyAdvice(action, reply, 'Maple Street Dental');

  it('all that the defaults say', () => {
    for (const one of defaultResponders('Maple Street Dental')) expect(advice(actionOf(one), one.reply)).toBe('');
  });

  it.each<[Action, reply: string, advice: string]>([
    [
      'opt_in',
      'Maple Street Dental: you are in. Reply STOP to leave.',
      '“Msg & data rates may apply” and that HELP helps.',
    ],
    [
      'opt_in',
      'Welcome!',
      'the name of your business, “Msg & data rates may apply”, that HELP helps, and that STOP opts out.',
    ],
    [
      'help',
      'maple street dental. Msg&Data rates may apply. STOP to opt out.',
      'It does not say yet how to reach you.',
    ],
    ['opt_out', 'Maple Street Dental: you are out. Save 20% by START!', 'reads like advertising'],
    ['opt_out', 'You are out.', 'the name of your business'],
    ['reply', 'Nine to five.', ''],
    ['help', '', ''],
  ])('%s %j', (action, reply, expected) => {
    expect(advice(action, reply)).toContain(expected);
    if (expected === '') expect(advice(action, reply)).toBe('');
  });
});

describe('what the form of a keyword reads', () => {
  const choices = { lineIds: [1, 2], listIds: [7], customFields: new Set(['Dish']), kept: [] as string[] };
  const body = {
    name: ' Hours ',
    keywords: 'HOURS,\r\n open   today ; “hours!”',
    action: 'reply',
    lineIds: ['2', '2', '99', 'x'],
    listId: '7',
    reply: 'Hi {{custom.Dish|you}}\r\n',
  };
  const read = (change: object = {}, about: Partial<typeof choices> = {}) =>
    ResponderForm.from({ ...body, ...change }, { ...choices, ...about });
  const errors = (change: object, about = {}) => {
    const form = read(change, about);
    return form.ok ? {} : form.errors;
  };

  it('words that compare alike once, lines and lists of the account alone, one kind of line break', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        name: 'Hours',
        keywords: ['HOURS', 'open today'],
        lineIds: [2],
        listId: 7,
        reply: 'Hi {{custom.Dish|you}}',
        setsConsent: null,
        helps: false,
      },
    });
  });

  it.each([
    [{}, 'a string is nothing', { name: 7 }],
    [{ keywords: 'Write at least one keyword.' }, 'no word', { keywords: ' \n, ' }],
    [
      { keywords: 'At most 50 keywords.' },
      'too many',
      { keywords: Array.from({ length: 51 }, (_, n) => `W${n}`).join() },
    ],
    [{ keywords: expect.stringContaining('at most 60 characters') }, 'a word too long', { keywords: 'x'.repeat(61) }],
    [{ listId: 'Choose one of your contact lists.' }, 'another list', { listId: '8' }],
    [{ action: 'Choose what it does.' }, 'another action', { action: 'delete everything' }],
    [{ reply: expect.stringContaining('no merge field') }, 'a field that nobody has', { reply: '{{custom.Shoe}}' }],
    [{ keywords: expect.stringContaining('always opts out') }, 'a mandatory word', { keywords: 'Opt-Out' }],
  ])('%j for %s', (expected, _, change) => {
    expect(errors(change)).toMatchObject(expected);
    expect(read(change).ok).toBe(false);
  });

  it('500 characters as people count them, merge fields as they are written', () => {
    expect(errors({ reply: '😀'.repeat(500) })).toEqual({});
    expect(errors({ reply: '😀'.repeat(501) })).toEqual({
      reply: 'A reply has at most 500 characters. Shorten it by 1.',
    });
  });

  it('the words that stay, whatever is typed', () => {
    const form = read({ keywords: '', action: 'opt_out' }, { kept: ['STOP', 'END'] });
    expect(form.ok && form.value.keywords).toEqual(['STOP', 'END']);
    expect(errors({ keywords: '' }, { kept: ['STOP'] })).toEqual({ action: 'It answers STOP, which always opts out.' });
  });
});
