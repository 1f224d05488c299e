import { Assent, eventually } from '../support/assent.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const [ANN, BOB, NEW] = ['+14155550111', '+14155550112', '+14155550113'];

describe('a keyword that does several things', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
    await assent.stage.user(account, 'ada@example.com');
    await assent.stage.contact(account, ANN, 'Ann\nYou won', 'Alder');
    await assent.stage.contact(account, BOB, 'Bob');
    const ada = await assent.signIn('ada@example.com', PASSWORD);
    await ada.post('/contact-lists', { name: 'Regulars' });
    const club = { name: 'Club', keywords: 'CLUB', lineIds: String(line.id), listId: '1' };
    await ada.post('/keywords', { ...club, action: 'opt_in', reply: 'Welcome, {{firstName|friend}}!' });
    const hours = { name: 'Hours', keywords: 'HOURS', lineIds: String(line.id), listId: '1' };
    await ada.post('/keywords', { ...hours, action: 'reply', reply: 'Hi {{firstName}}, 9 to 5.' });
  });
  afterAll(() => assent?.stop());

  const received = async (number: string) =>
    (
      await assent.sql<{ body: string }>(
        `select body from simulated_texts where direction = 'to_customer' and customer_number = $1 order by id`,
        [number],
      )
    ).map(({ body }) => body);
  const listed = async (number: string) =>
    (
      await assent.sql(
        `select from contact_list_members m join contacts c on c.id = m.contact_id where c.mobile_number = $1`,
        [number],
      )
    ).length;
  const statusOf = async (number: string) =>
    (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [line.id, number]))[0]
      ?.status;
  const texts = (from: string, body: string, id?: string) =>
    assent.carrier.deliver({ from, to: LINE, body, ...(id && { id }) });

  it('opts Ann in, puts her on its list and greets her by name, which stays one line', async () => {
    await texts(ANN, 'club', 'once');
    await texts(ANN, 'club', 'once');
    expect([await statusOf(ANN), await listed(ANN)]).toEqual(['opted_in', 1]);
    const replies = await eventually('Ann has a reply', async () => {
      const all = await received(ANN);
      return all.length > 0 && all;
    });
    expect(replies).toEqual(['Welcome, Ann You won!']);
  });

  it('does the same for someone whom nobody knew, with the fallback for the name', async () => {
    await texts(NEW, 'Club!');
    expect([await statusOf(NEW), await listed(NEW)]).toEqual(['opted_in', 1]);
    await eventually('the reply arrives', async () => (await received(NEW)).includes('Welcome, friend!'));
  });

  it('puts Bob, who opted out, on the list he asks for, and texts him nothing but the confirmation', async () => {
    await texts(BOB, 'STOP');
    await texts(BOB, 'hours');
    expect([await statusOf(BOB), await listed(BOB)]).toEqual(['opted_out', 1]);
    await eventually('the guard has ruled on the reply', async () => {
      const ruled = await assent.sql(
        `select from messages where mobile_number = $1 and origin = 'keyword_reply' and status = 'blocked'`,
        [BOB],
      );
      return ruled.length === 1;
    });
    await eventually('the confirmation arrives', async () => (await received(BOB)).length === 1);
    expect((await received(BOB))[0]).toContain('opted out');
  });
});
