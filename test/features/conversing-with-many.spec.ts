import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const plain = (attribute: string | undefined) => attribute?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
const numberOf = (index: number) => `+1${500 + index}5550111`;

describe('conversing with many', () => {
  let assent: Assent;
  let account: Account;
  let staff: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    await assent.stage.line(account, LINE);
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.contact(account, numberOf(3), 'Ann', 'Under_score');
    for (let index = 0; index < 65; index += 1)
      await assent.carrier.deliver({ from: numberOf(index), to: LINE, body: `Text ${index}` });
    // All in one instant, so that only the id tells them apart.
    await assent.sql(`update conversations set last_message_at = '2026-11-03 12:00:00.123456+00' where id % 2 = 0`);
    staff = await assent.signIn('nora@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const linksIn = (html: string) =>
    [...html.matchAll(/<a class="thread-link[^"]*" href="\/conversations\/(\d+)/g)].map((match) => Number(match[1]));
  const nextIn = (html: string) => plain(/href="([^"]+)" rel="next"/.exec(html)?.[1]);

  it('pages through every conversation once, newest first', async () => {
    const seen: number[] = [];
    for (let path: string | undefined = '/conversations'; path; ) {
      const { html } = await staff.get(path);
      seen.push(...linksIn(html));
      path = nextIn(html);
    }
    const all = await assent.sql<{ id: string }>('select id from conversations order by last_message_at desc, id desc');
    expect(seen).toEqual(all.map(({ id }) => Number(id)));
  });

  it('finds by name and by number, however they are written', async () => {
    const found = async (search: string) =>
      linksIn((await staff.get(`/conversations?${new URLSearchParams({ q: search })}`)).html);
    const [ann] = await assent.sql<{ id: string }>('select id from conversations where mobile_number = $1', [
      numberOf(3),
    ]);
    for (const search of ['ann', 'ANN under', 'under_', '(503) 555-0111', '503 555'])
      expect(await found(search)).toEqual([Number(ann?.id)]);
    expect(await found('%')).toEqual([]);
    expect(await found('nobody')).toEqual([]);
  });

  it('finds someone among a thousand contacts of that name who never texted', async () => {
    await assent.sql(
      `insert into contacts (account_id, mobile_number, first_name)
       select $1, '+1606555' || lpad(n::text, 4, '0'), 'Ann' from generate_series(1, 1500) n`,
      [account.id],
    );
    const { html } = await staff.get('/conversations?q=ann');
    expect(linksIn(html)).toHaveLength(1);
    expect(html).toContain('Ann Under_score');
    expect(linksIn((await staff.get('/conversations?q=ann+under')).html)).toHaveLength(1);
  });

  it('shows the newest texts of a long thread, and the older ones by a link', async () => {
    for (let index = 0; index < 120; index += 1)
      await assent.carrier.deliver({ from: numberOf(7), to: LINE, body: `Bubble ${index}.` });
    const [{ id }] = (await assent.sql<{ id: string }>('select id from conversations where mobile_number = $1', [
      numberOf(7),
    ])) as [{ id: string }];
    const bubbles: string[] = [];
    for (let path: string | undefined = `/conversations/${id}`; path; ) {
      const { html } = await staff.get(path);
      bubbles.unshift(...[...html.matchAll(/<div class="bubble">([^<]*)</g)].map((match) => match[1] ?? ''));
      path = plain(/href="([^"]+)"[^>]*>Show older texts/.exec(html)?.[1]);
    }
    expect(bubbles).toEqual(['Text 7', ...Array.from({ length: 120 }, (_, index) => `Bubble ${index}.`)]);
  });
});
