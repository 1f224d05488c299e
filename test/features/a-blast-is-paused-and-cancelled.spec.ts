import { Assent, eventually } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const AUDIENCE = 60;

describe('a Blast is paused and cancelled', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ clock: new Date('2027-06-01T16:00:00Z') });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100', 'Slow line', 10);
    await assent.stage.user(account, 'dana@example.com');
    dana = new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);
    await optedIn(assent, line, fictionNumbers(AUDIENCE));
  });
  afterAll(() => assent?.stop());

  const handedOver = async (id: number) => {
    const handed = await assent.sql(
      `select t.customer_number as to from simulated_texts t join messages m on m.id::text = t.message_ref
       where m.origin = 'blast' and m.origin_id = $1`,
      [id],
    );
    return handed.map(({ to }) => to).sort();
  };
  const someAreSent = (id: number) => eventually('some are sent', async () => (await handedOver(id)).length >= 3);
  const count = async (id: number, status: string) =>
    (await dana.recipients(id)).filter((recipient) => recipient.status === status).length;
  const nothingIsOnItsWay = (id: number) =>
    eventually('nothing is on its way', async () => (await count(id, 'sending')) === 0);

  it('goes on after a pause where it was held, and nobody gets it twice', async () => {
    const id = await dana.confirm(await dana.write());
    await someAreSent(id);
    const paused = await dana.press(id, 'pauses');
    expect(paused.html).toMatch(/Paused\. \d+ have left; \d+ wait until somebody resumes it\./);
    expect((await dana.row(id)).status).toBe('paused');
    await nothingIsOnItsWay(id);
    const before = await handedOver(id);
    // What others send from the line in the meantime goes out: so the line works, and the Blast is held.
    const other = await dana.confirm(await dana.write({ name: 'Meanwhile' }));
    await eventually('the other one is out', async () => (await handedOver(other)).length >= 5);
    expect(await handedOver(id)).toEqual(before);
    await dana.press(other, 'cancellations');
    const resumed = await dana.press(id, 'resumptions');
    expect(resumed.html).toContain('Resumed.');
    await dana.is(id, 'done');
    const handed = await handedOver(id);
    expect(handed).toHaveLength(AUDIENCE);
    expect(new Set(handed).size).toBe(AUDIENCE);
  });

  it('cancelled in the middle of it, blocks the rest with that reason, and the counts add up', async () => {
    const id = await dana.confirm(await dana.write());
    await someAreSent(id);
    const cancelled = await dana.press(id, 'cancellations');
    expect(cancelled.html).toMatch(/Cancelled\. \d+ have left; \d+ are not sent any more\./);
    await eventually('each has an outcome', async () => {
      return (await count(id, 'queued')) === 0 && (await count(id, 'sending')) === 0;
    });
    const recipients = await dana.recipients(id);
    expect(recipients).toHaveLength(AUDIENCE);
    const blocked = recipients.filter(({ status }) => status === 'blocked');
    expect(blocked.length).toBeGreaterThan(0);
    expect(new Set(blocked.map(({ ruling_reason }) => ruling_reason))).toEqual(new Set(['cancelled']));
    expect((await handedOver(id)).length + blocked.length).toBe(AUDIENCE);
    const { html } = await dana.page(id, '?outcome=blocked');
    expect(html).toContain('Not sent: the Blast was cancelled before its turn.');
    expect(html).toContain('Cancelled by dana');
  });

  it('says while it is paused who would not be texted after it either', async () => {
    const cat = '+12125550198';
    await assent.stage.contact(account, cat, 'Cat');
    const [{ id: listId = 0 } = {}] = await assent.sql<{ id: number }>(
      `insert into contact_lists (account_id, name) values ($1, 'Cats') returning id`,
      [account.id],
    );
    await assent.sql(
      `insert into contact_list_members (list_id, contact_id) select $1, id from contacts where mobile_number = $2`,
      [listId, cat],
    );
    const id = await dana.confirm(await dana.write({ lists: ['own', `list:${listId}`] }));
    await eventually('Cat waits for her turn', async () =>
      (await dana.recipients(id)).some(({ mobile_number, status }) => mobile_number === cat && status === 'queued'),
    );
    await dana.press(id, 'pauses');
    const { html: csv } = await dana.page(id, '/recipients.csv?outcome=waiting');
    expect(csv).toContain(`${cat},Will not be sent,Will not be sent: never opted in on this line.`);
    expect(csv).toContain('Waiting,Waiting to be sent.');
    await dana.press(id, 'cancellations');
  });

  it('can’t be paused before it starts, resumed while it runs, or cancelled twice', async () => {
    const draft = idIn(await dana.write());
    expect((await dana.press(draft, 'pauses')).html).toContain('nothing of it is under way');
    expect((await dana.press(draft, 'resumptions')).html).toContain('it isn’t paused');
    await dana.press(draft, 'cancellations');
    expect((await dana.press(draft, 'cancellations')).html).toContain('was cancelled before');
  });

  it('duplicated is a draft with the same words and lists, and without a time', async () => {
    const id = await dana.schedule({ date: '2027-06-02', time: '12:00', body: 'Once more.' });
    const copy = idIn(await dana.press(id, 'duplicates'));
    expect(copy).not.toBe(id);
    expect(await dana.row(copy)).toMatchObject({
      status: 'draft',
      name: 'Copy of Fall',
      body: 'Once more.',
      scheduled_at: null,
    });
    expect((await dana.page(copy)).html).toContain(`${AUDIENCE} will be texted`);
  });
});
