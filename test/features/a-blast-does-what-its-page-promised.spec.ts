import { Assent, eventually } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import type { Answer, StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const NUMBERS = fictionNumbers(48);
/** So long that with the notice of a first text, and only then, the text is longer than carriers take. */
const NOTE = 'x'.repeat(795);
const TWICE = '{{custom.Note|-}} {{custom.Note|-}}';

/** 48 people of every kind: opted in, opted out or never asked; with a name or without; on none to three lists. */
describe('a Blast does what its page promised', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let staff: StaffMember;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100', 'Front desk');
    const other = await assent.stage.line(account, '+12125550101', 'Recalls');
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await assent.sql(
      `insert into contacts (account_id, mobile_number, first_name, custom_fields)
       select $1, number, case when i % 3 <> 1 then 'Ann' else '' end,
              case when i % 5 = 0 then jsonb_build_object('Note', $3::text) else '{}' end
       from unnest($2::text[]) with ordinality as people (number, i)`,
      [account.id, NUMBERS, NOTE],
    );
    await assent.sql(`insert into contact_lists (account_id, name) values ($1, 'One'), ($1, 'Two')`, [account.id]);
    await assent.sql(
      `insert into contact_list_members (list_id, contact_id)
       select list, id from contacts, (values (1), (2)) lists (list) where (id % 8)::int & list > 0`,
    );
    await optedIn(
      assent,
      line,
      NUMBERS.filter((_, i) => i % 4 < 3),
    );
    await optedIn(
      assent,
      other,
      NUMBERS.filter((_, i) => i % 7 < 3),
    );
    for (const from of NUMBERS.filter((_, i) => i % 8 === 2))
      await assent.carrier.deliver({ from, to: line.number, body: 'STOP' });
  });
  afterAll(() => assent?.stop());

  const promisedBy = ({ html }: Answer) => {
    const count = (words: RegExp) => Number(words.exec(html)?.[1] ?? 0);
    return {
      texted: count(/(\d+) would be texted/),
      total: count(/of (\d+) contacts? on the lists/),
      opted_out: count(/(\d+) opted out:/),
      not_opted_in: count(/(\d+) not defined:/),
      no_value: count(/(\d+) without a value:/),
      too_long: count(/(\d+) with a text too long:/),
    };
  };
  const happenedTo = async (id: number) => {
    const recipients = await dana.recipients(id);
    const blocked = (reason: string) =>
      recipients.filter(({ status, ruling_reason }) => status === 'blocked' && ruling_reason === reason).length;
    return {
      texted: recipients.filter(({ status }) => status === 'delivered').length,
      total: recipients.length,
      opted_out: blocked('opted_out'),
      not_opted_in: blocked('not_opted_in'),
      no_value: blocked('no_value'),
      too_long: blocked('too_long'),
    };
  };

  it.each<[string, Record<string, string | string[]>, string[]]>([
    ['that is too long with the notice', { lists: ['own', 'list:2'], body: TWICE, optOutNotice: 'on' }, ['too_long']],
    ['by name', { lists: ['own', 'list:1'], body: 'Hi {{firstName}}' }, ['no_value']],
    ['of nothing but a name', { lists: ['list:1', 'list:2', 'line:2'], body: '{{firstName|}}' }, ['no_value']],
    [
      'of nothing but a name, to its own list',
      { lists: 'own', body: ' {{firstName|}} {{custom.Note|}}' },
      ['no_value'],
    ],
    ['that is too long for some', { lists: 'own', body: `${TWICE} and more to say` }, ['too_long']],
    ['to everybody', { lists: ['own', 'list:1', 'list:2', 'line:2'], body: 'We are open.' }, []],
  ])('%s', async (_, form, reasons) => {
    const page = await dana.write(form);
    const promised = promisedBy(page);
    const id = await dana.confirm(page);
    await dana.is(id, 'done');
    await eventually('all receipts are in', async () =>
      (await dana.recipients(id)).every(({ status }) => status === 'delivered' || status === 'blocked'),
    );
    expect(await happenedTo(id)).toEqual(promised);
    for (const reason of reasons) expect(promised).not.toMatchObject({ [reason]: 0 });
  });

  it('counts people who are on more than one list, each once, not the lists that they are on', async () => {
    const page = await dana.write({ lists: ['own', 'list:1', 'list:2', 'line:2'] });
    const [{ several } = { several: 0 }] = await assent.sql<{ several: number }>(
      `select count(*)::int as several from (
         select c.id from contacts c
         cross join lateral (
           select count(*) as times from (
             select from contact_list_members m where m.contact_id = c.id
             union all select from consents k where k.mobile_number = c.mobile_number and k.status = 'opted_in'
           ) places
         ) on_lists where times > 1
       ) people`,
    );
    expect(several).toBeGreaterThan(3);
    expect(page.html).toContain(`${several} on more than one list: each gets it once.`);
  });

  it('that nobody can get as it is written says so, and not that nobody is opted in', async () => {
    const page = await dana.write({ body: 'Hi {{lastName}}' });
    expect(page.html).toContain('Nobody can get the text as it is written');
    expect(page.html).not.toContain('is opted in on this line');
    expect(page.html).not.toContain('Customers opt in by');
    const answer = await staff.post(`/blasts/${idIn(page)}/confirmations`, { version: '1' });
    expect(answer.html).toContain('It was not sent');
    expect((await dana.row(idIn(page))).status).toBe('draft');
  });

  it('shows what somebody would get who would get it', async () => {
    const [{ first, texted } = { first: '', texted: '' }] = await assent.sql<{ first: string; texted: string }>(
      `select min(mobile_number) as first, min(mobile_number) filter (where first_name <> '') as texted
       from consents join contacts using (mobile_number) where line_id = $1 and status = 'opted_in'`,
      [line.id],
    );
    await assent.sql(`update contacts set first_name = 'Zoe' where mobile_number = $1`, [texted]);
    expect(first < texted).toBe(true);
    expect((await dana.write({ body: 'Hi {{firstName}}' })).html).toContain('Hi Zoe');
  });
});
