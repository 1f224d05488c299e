import { listAdditions } from '../../src/modules/contacts/lists/list-members.js';
import { repliesTo } from '../../src/modules/keywords/replies.js';
import { query } from '../../src/shared/database/query.js';
import { Assent } from '../support/assent.js';
import type { Account } from '../support/stage.js';

const ANN = '+14155550111';
const NOBODY = '+14155550112';
const GONE = '+14155550113';

/** What a received text asks of the keywords and contacts rooms. */
describe('what a keyword does for a contact', () => {
  let assent: Assent;
  let account: Account;
  let ann: number;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    const elsewhere = await assent.stage.account('Elsewhere');
    await assent.stage.contact(elsewhere, NOBODY, 'Stranger');
    ann = await assent.stage.contact(account, ANN, 'Ann', 'Alder');
    await assent.stage.contact(account, GONE, 'Gone');
    await assent.sql(`update contacts set custom_fields = '{"Dish": "Soup\\nand bread"}' where id = $1`, [ann]);
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [GONE]);
  });
  afterAll(() => assent?.stop());

  it('replies by name to whom the account knows, at this moment, and by the fallback to everyone else', async () => {
    const greeting = { reply: 'Hi {{firstName|there}}, {{custom.Dish|nothing}} today. You are {{mobileNumber}}.' };
    const to = (mobileNumber: string, responder: { reply: string } | null = greeting) => ({
      responder,
      accountId: account.id,
      mobileNumber,
    });
    expect(
      await repliesTo(assent.em, [to(NOBODY), to(ANN), to(ANN, null), to(GONE), to(ANN, { reply: 'Open 9 to 5.' })]),
    ).toEqual([
      `Hi there, nothing today. You are ${NOBODY}.`,
      `Hi Ann, Soup and bread today. You are ${ANN}.`,
      '',
      `Hi there, nothing today. You are ${GONE}.`,
      'Open 9 to 5.',
    ]);
    await assent.sql(`update contacts set first_name = 'Anna' where id = $1`, [ann]);
    expect(await repliesTo(assent.em, [to(ANN, { reply: 'Hi {{firstName}}' })])).toEqual(['Hi Anna']);
  });

  it('puts them on its list once, and passes over a list that is gone', async () => {
    const [list] = await assent.sql<{ id: number }>(
      `insert into contact_lists (account_id, name) values ($1, 'Regulars') returning id`,
      [account.id],
    );
    const asked = 'select l as list_id, c as contact_id from unnest($1::int[], $2::bigint[]) as a (l, c)';
    const add = () =>
      query(assent.em, listAdditions(asked), [
        [list?.id, null, 999_999, list?.id],
        [ann, ann, ann, null],
      ]);
    await add();
    await add();
    expect(await assent.sql('select list_id from contact_list_members where contact_id = $1', [ann])).toEqual([
      { list_id: list?.id },
    ]);
  });
});
