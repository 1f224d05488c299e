import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../src/shared/database/query.js';
import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

/** What holds whoever asks, and however many ask at once. */
describe('keywords that a line keeps', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let lines = 0;
  let ada: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    await assent.stage.user(account, 'ada@example.com');
    ada = await assent.signIn('ada@example.com', PASSWORD);
  });
  beforeEach(async () => {
    lines += 1;
    line = await assent.stage.line(account, `+1415555${String(100 + lines).padStart(4, '0')}`, `Line ${lines}`);
  });
  afterAll(() => assent?.stop());

  const keyword = (name: string, action: string, keywords = name) =>
    ada.post('/keywords', { name, keywords, action, lineIds: [String(line.id)], listId: '', reply: 'Hello.' });
  const optIns = () =>
    assent.sql<{ id: number; active: boolean }>(
      `select id, active from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
       where l.line_id = $1 and r.sets_consent = 'opted_in' order by id`,
      [line.id],
    );

  const isSomeoneWaiting = async () =>
    (await assent.sql(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
      .length > 0;

  it.each(['disabling', 'deletion'])(
    'of two requests at once for the %s of the last two, one is refused',
    async (state) => {
      await keyword('Join', 'opt_in');
      const [first, second] = await optIns();
      const answers = await Promise.all([first, second].map((one) => ada.post(`/keywords/${one?.id}/${state}`, {})));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await optIns()).filter(({ active }) => active)).toHaveLength(1);
    },
  );

  it('of two transactions at once that go past every service, the second waits for the first and is refused', async () => {
    await keyword('Join', 'opt_in');
    const [first, second] = await optIns();
    const [firstHasChecked, maySave] = [signal(), signal()];
    const disable = async (em: EntityManager, id: number | undefined) => {
      await query(em, 'update keyword_responders set active = false where id = $1', [id]);
      await query(em, 'set constraints all immediate');
    };
    const one = assent.em.transactional(async (em: EntityManager) => {
      await disable(em, first?.id);
      firstHasChecked.give();
      await maySave.given;
    });
    await firstHasChecked.given;
    const other = assent.em.transactional((em: EntityManager) => disable(em, second?.id));
    const outcomes = Promise.allSettled([one, other]);
    await eventually('the second transaction waits for the first', isSomeoneWaiting);
    maySave.give();
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await optIns()).filter(({ active }) => active)).toHaveLength(1);
  });

  it('of two requests at once for one word, one is refused', async () => {
    const answers = await Promise.all([keyword('One', 'reply', 'SAME'), keyword('Two', 'reply', '“Same!”')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it.each([
    ['disabling the last', `update keyword_responders set active = false where id = $1`],
    ['deleting the last', 'delete from keyword_responders where id = $1'],
    ['the last doing something else', `update keyword_responders set sets_consent = null where id = $1`],
    ['taking the last off the line', 'delete from keyword_responder_lines where responder_id = $1'],
  ])('the database refuses %s', async (_, sql) => {
    const [last] = await optIns();
    await expect(assent.sql(sql, [last?.id])).rejects.toThrow(/keeps an active responder that opts in.*opted_in/);
    expect(await optIns()).toEqual([last]);
  });

  it('the database refuses two responders for a word, a mandatory word that does anything else, and a foreign line', async () => {
    const insert = (words: string) =>
      `with r as (insert into keyword_responders (account_id, name, keywords, listens_for, reply)
         values (${account.id}, 'Raw', '{${words}}', '{${words}}', 'Hello') returning id)
       insert into keyword_responder_lines (responder_id, line_id) select id, $1 from r`;
    await expect(assent.sql(insert('start'), [line.id])).rejects.toThrow('one_responder_for_a_word');
    await expect(assent.sql(insert('quit'), [line.id])).rejects.toThrow('what_always_opts_out_does');
    const elsewhere = await assent.stage.line(await assent.stage.account('Elsewhere'), '+14155550199');
    await expect(assent.sql(insert('hours'), [elsewhere.id])).rejects.toThrow('only on lines of its own account');
  });

  it('one transaction may put another in the place of the last', async () => {
    await assent.em.transactional(async (em: EntityManager) => {
      const [last] = await optIns();
      await query(em, 'delete from keyword_responders where id = $1', [last?.id]);
      await query(
        em,
        `with r as (insert into keyword_responders (account_id, name, keywords, listens_for, sets_consent)
           values ($1, 'Join', '{START}', '{start}', 'opted_in') returning id)
         insert into keyword_responder_lines (responder_id, line_id) select id, $2 from r`,
        [account.id, line.id],
      );
    });
    expect(await optIns()).toHaveLength(1);
  });
});

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
