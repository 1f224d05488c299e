import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const ANN = '+14155550111';

/** What a hidden field of the page holds. */
const hidden = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");

type Fields = Record<string, string | string[]>;

describe('the keywords pages', () => {
  let assent: Assent;
  let account: Account;
  let front: Line;
  let billing: Line;
  let ada: StaffMember;
  let sam: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    front = await assent.stage.line(account, '+14155550100', 'Front desk');
    billing = await assent.stage.line(account, '+14155550101', 'Billing');
    await assent.stage.user(account, 'ada@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [front]);
    await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    ada = await assent.signIn('ada@example.com', PASSWORD);
    sam = await assent.signIn('sam@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const keyword = (fields: Fields = {}): Fields => ({
    name: 'Hours',
    keywords: 'HOURS\nopen today',
    action: 'reply',
    lineIds: [String(front.id)],
    listId: '',
    reply: 'Hi {{firstName|there}}, we are open 9 to 5.',
    ...fields,
  });
  const idOf = async (name: string, line = front) =>
    (
      await assent.sql<{ id: number }>(
        `select id from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
         where r.name = $1 and l.line_id = $2`,
        [name, line.id],
      )
    )[0]?.id;
  const wordsOf = async (line: Line) =>
    (await assent.sql<{ keyword: string }>('select keyword from line_keywords where line_id = $1', [line.id])).map(
      (row) => row.keyword,
    );

  it('show what every new line answers', async () => {
    const { status, html } = await ada.get('/keywords');
    expect(status).toBe(200);
    expect(html).toMatch(/Opt in[\s\S]*SUBSCRIBE/);
    expect(html).toContain('Maple Street Dental: you are opted out');
  });

  it('add a keyword with several words, which answers at once', async () => {
    const answer = await ada.post('/keywords', keyword());
    expect(answer.html).toContain('Hours answers from now on.');
    expect(await wordsOf(front)).toEqual(expect.arrayContaining(['hours', 'open today']));
    const { answer: received } = await assent.carrier.deliver({ from: ANN, to: front.number, body: 'Open today?' });
    expect(received).toMatchObject({ outcome: 'responder' });
  });

  it.each<[what: string, fields: Fields, reason: string]>([
    ['without a keyword', { keywords: ' , ' }, 'Write at least one keyword.'],
    ['with a keyword that is all punctuation', { keywords: '!!!' }, 'has nothing to compare'],
    ['without a line', { lineIds: [] }, 'Choose at least one line.'],
    ['that does nothing', { keywords: 'NOTHING', reply: '' }, 'Write a reply, or choose what else it does.'],
    ['that helps without an answer', { keywords: 'SOS', reply: '', action: 'help' }, 'Write the answer'],
    ['with a reply that is too long', { keywords: 'LONG', reply: 'x'.repeat(503) }, 'Shorten it by 3.'],
    ['with a field that nobody has', { keywords: 'DISH', reply: '{{custom.Dish}}' }, 'There is no merge field'],
    ['with braces left open', { keywords: 'OPEN', reply: 'Hi {{firstName' }, 'is not closed'],
    ['with a list of nobody’s', { keywords: 'LIST', listId: '999' }, 'Choose one of your contact lists.'],
    ['with a word that always opts out', { keywords: 'end' }, '“end” always opts out'],
    ['with a word that reads as one', { keywords: 'ST0P', action: 'opt_in' }, '“ST0P” always opts out'],
    ['with a word that another one has', { name: 'More', keywords: 'more, “Hours!”' }, 'keyword of “Hours” already'],
  ])('refuse a keyword %s', async (_, fields, reason) => {
    const answer = await ada.post('/keywords', keyword(fields));
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(reason);
    expect(answer.html).toContain('field-wrong');
  });

  it('name the line and the other keyword in a collision, also where only a look-alike collides', async () => {
    await ada.post('/keywords', keyword({ name: 'Leave', keywords: 'LEAVE', action: 'opt_out' }));
    const { status, html } = await ada.post('/keywords', keyword({ name: 'Odd', keywords: '1EAVE', action: 'opt_in' }));
    expect(status).toBe(422);
    expect(html).toContain('On Front desk, “1EAVE” would be read as a wish to opt out, which “Leave” answers.');
    await ada.post('/keywords', keyword({ name: 'Route', keywords: 'EX1T' }));
    const swallowing = await ada.post('/keywords', keyword({ name: 'Exit', keywords: 'EXIT', action: 'opt_out' }));
    expect(swallowing.html).toContain('“EX1T” of “Route” would be read as one of these words');
  });

  it('let a disabled keyword overlap, and compare again when it is enabled', async () => {
    const first = await idOf('Hours');
    expect((await ada.post(`/keywords/${first}/disabling`, {})).html).toContain('Hours is disabled');
    expect(await wordsOf(front)).not.toContain('hours');
    expect((await ada.post('/keywords', keyword({ name: 'New hours', keywords: 'hours' }))).status).toBe(200);
    const refused = await ada.post(`/keywords/${first}/enabling`, {});
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('On Front desk, “HOURS” is a keyword of “New hours” already.');
    await ada.post(`/keywords/${await idOf('New hours')}/deletion`, {});
    expect((await ada.post(`/keywords/${first}/enabling`, {})).html).toContain('Hours answers from now on.');
  });

  it('let the same word stand on two lines', async () => {
    const answer = await ada.post('/keywords', keyword({ name: 'Till', lineIds: [String(billing.id)] }));
    expect(answer.status).toBe(200);
    const both = [String(front.id), String(billing.id)];
    const moved = await ada.post(`/keywords/${await idOf('Till', billing)}`, keyword({ name: 'Till', lineIds: both }));
    expect(moved.html).toContain('On Front desk, “HOURS” is a keyword of “Hours” already.');
  });

  it('keep the last keyword that opts in or out on a line, and say why', async () => {
    const id = await idOf('Opt in');
    const because = 'Front desk would have no active keyword that opts customers in.';
    for (const state of ['disabling', 'deletion']) {
      const answer = await ada.post(`/keywords/${id}/${state}`, {});
      expect([answer.status, answer.html]).toEqual([409, expect.stringContaining(because)]);
    }
    const optIn = { name: 'Opt in', keywords: 'START', action: 'opt_in' };
    const otherAction = await ada.post(`/keywords/${id}`, keyword({ ...optIn, action: 'reply' }));
    expect([otherAction.status, otherAction.html]).toEqual([422, expect.stringContaining(because)]);
    const otherLine = await ada.post(`/keywords/${id}`, keyword({ ...optIn, lineIds: [String(billing.id)] }));
    expect([otherLine.status, otherLine.html]).toEqual([422, expect.stringContaining(because)]);
    const page = await ada.get(`/keywords/${id}/edit`);
    expect(page.html).toContain('The only active keyword that opts customers in on Front desk, so it stays.');
    expect(page.html).not.toContain('/deletion');
  });

  it('give it up once another one does the same', async () => {
    await ada.post('/keywords', keyword({ name: 'Join', keywords: 'JOIN', action: 'opt_in' }));
    expect((await ada.post(`/keywords/${await idOf('Opt in')}/deletion`, {})).html).toContain('Opt in was deleted.');
    expect((await ada.post(`/keywords/${await idOf('Join')}/disabling`, {})).status).toBe(409);
    await assent.carrier.deliver({ from: ANN, to: front.number, body: 'join' });
    expect(await assent.sql('select status from consents where mobile_number = $1', [ANN])).toEqual([
      { status: 'opted_in' },
    ]);
  });

  it('tell the second of two admins what the first changed, and lose nothing of what was typed', async () => {
    await ada.post('/keywords', keyword({ name: 'Parking', keywords: 'PARKING', reply: 'Behind the house.' }));
    const id = await idOf('Parking');
    const opened = (await ada.get(`/keywords/${id}/edit`)).html;
    const seen = hidden(opened, 'seen');
    const first = keyword({ name: 'Parking', keywords: 'PARKING\ncar park', reply: 'In the yard.', seen });
    expect((await ada.post(`/keywords/${id}`, first)).html).toContain('Parking was saved.');
    const second = keyword({ name: 'Parking lot', keywords: 'PARKING', reply: 'On the roof.', seen });
    const refused = await ada.post(`/keywords/${id}`, second);
    expect(refused.status).toBe(422);
    for (const told of [
      'A colleague changed this keyword while you were writing.',
      'A colleague changed them to PARKING, car park.',
      'A colleague changed it to “In the yard.”',
      'value="Parking lot"',
      '>On the roof.</textarea>',
    ])
      expect(refused.html).toContain(told);
    expect(await ada.post(`/keywords/${id}`, { ...second, name: '' })).toMatchObject({ status: 422 });
    expect(await assent.sql('select reply from keyword_responders where id = $1', [id])).toEqual([
      { reply: 'In the yard.' },
    ]);
    const again = await ada.post(`/keywords/${id}`, { ...second, seen: hidden(refused.html, 'seen') });
    expect(again.html).toContain('Parking lot was saved.');
  });

  it('do not refuse whoever changes something else than the first, the same, or what was deleted meanwhile', async () => {
    await ada.post('/keywords', keyword({ name: 'Menu', keywords: 'MENU', reply: 'Soup.' }));
    const id = await idOf('Menu');
    const seen = hidden((await ada.get(`/keywords/${id}/edit`)).html, 'seen');
    const menu = (reply: string) => keyword({ name: 'Menu', keywords: 'MENU', reply, seen });
    for (const reply of ['Cake.', 'Cake.']) expect((await ada.post(`/keywords/${id}`, menu(reply))).status).toBe(200);
    await ada.post(`/keywords/${id}/deletion`, {});
    const late = await ada.post(`/keywords/${id}`, menu('Pie.'));
    expect(late).toMatchObject({ status: 422, html: expect.stringContaining('A colleague deleted this keyword') });
    expect(late.html).toContain('>Pie.</textarea>');
    expect(late.html).toContain('action="/keywords"');
  });

  it('never take away a word that always opts out', async () => {
    const id = await idOf('Opt out');
    const saved = await ada.post(`/keywords/${id}`, keyword({ name: 'Opt out', keywords: 'ADIOS', action: 'opt_out' }));
    expect(saved.html).toContain('Opt out was saved.');
    expect(await wordsOf(front)).toEqual(expect.arrayContaining(['stop', 'end', 'opt-out', 'adios']));
    await ada.post('/keywords', keyword({ name: 'Second', keywords: 'ARRET', action: 'opt_out' }));
    const turned = await ada.post(`/keywords/${id}`, keyword({ name: 'Opt out', keywords: 'ADIOS', action: 'reply' }));
    expect([turned.status, turned.html]).toEqual([422, expect.stringContaining('answers STOP, which always opts out')]);
  });

  it('keep a contact list that a keyword adds to', async () => {
    const list = await ada.post('/contact-lists', { name: 'Regulars' });
    const listId = /contact-lists\/(\d+)/.exec(list.url)?.[1] ?? '';
    await ada.post('/keywords', keyword({ name: 'Club', keywords: 'CLUB', listId, reply: '' }));
    expect((await ada.get('/keywords')).html).toContain('Adds to Regulars');
    const refused = await ada.post(`/contact-lists/${listId}/deletion`, {});
    expect([refused.status, refused.html]).toEqual([409, expect.stringContaining('A keyword adds customers to it.')]);
  });

  it('preview a reply: its segments, and what someone without a name gets', async () => {
    const preview = async (reply: string) =>
      (await ada.post('/keywords/preview', { reply }, { 'HX-Request': 'true' })).html;
    const greeting = await preview('Hi {{firstName}}, we are open.');
    expect(greeting).toMatch(/Hi Ann, we are open\.[\s\S]*1 segment in GSM-7; 140 characters left/);
    expect(greeting).toMatch(/nothing is known for firstName[\s\S]*Hi, we are open\./);
    expect(greeting).not.toContain('<html');
    expect(await preview('We’re open')).toContain('Because of ’ a segment holds 70 characters');
    expect(await preview('Hi {{first name}}')).toContain('There is no merge field');
    expect(await preview('x'.repeat(501))).toContain('Shorten it by 1.');
  });

  it('try a text: what it would do and why, without doing it', async () => {
    const before = await assent.sql('select count(*) from messages');
    const tried = async (text: string, member = ada) =>
      (await member.get(`/keywords/try?${new URLSearchParams({ text, line: String(front.id) })}`)).html;
    expect(await tried('Open today!')).toMatch(
      /On Front desk, this text would send the reply of “Hours”, because it is the keyword OPEN TODAY\.[\s\S]*Hi Ann, we are open 9 to 5\./,
    );
    expect(await tried('5T0P')).toContain('would set the customer Opted Out');
    expect(await tried('5T0P')).toContain('it reads as STOP');
    expect(await tried('join', sam)).toContain('set the customer Opted In');
    expect(await tried('club')).toContain('add the customer to “Regulars”');
    expect(await tried('Help')).toContain('also reaches customers who are opted out');
    expect(await tried('See you at nine')).toContain('only appear in the conversation');
    expect(await assent.sql('select count(*) from messages')).toEqual(before);
  });

  it('show staff the keywords of their lines, and nothing to change them with', async () => {
    const { html } = await sam.get('/keywords');
    expect(html).toContain('Join');
    expect(html).not.toContain('Till');
    expect(html).not.toContain('Billing');
    expect(html).not.toContain('/keywords/new');
    for (const path of ['/keywords/new', `/keywords/${await idOf('Join')}/edit`])
      expect((await sam.get(path)).status).toBe(403);
    expect((await sam.post(`/keywords/${await idOf('Join')}/deletion`, {})).status).toBe(403);
    const elsewhere = await sam.get(
      `/keywords/try?${new URLSearchParams({ text: 'hours', line: String(billing.id) })}`,
    );
    expect(elsewhere.html).not.toContain('this text would');
  });

  it('show nobody the keywords of another account', async () => {
    const other = await assent.stage.account('Elsewhere');
    const line = await assent.stage.line(other, '+14155550109', 'Their line');
    const id = await idOf('Opt in', line);
    expect((await ada.get('/keywords')).html).not.toContain('Their line');
    expect((await ada.get(`/keywords/${id}/edit`)).status).toBe(404);
    expect((await ada.post(`/keywords/${id}/disabling`, {})).status).toBe(404);
    const stolen = await ada.post(
      '/keywords',
      keyword({ name: 'Thief', keywords: 'MINE', lineIds: [String(line.id)] }),
    );
    expect(stolen.status).toBe(422);
  });
});
