import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { optedIn } from '../support/opted-in.js';
import { type Line, PASSWORD } from '../support/stage.js';

const [ANN, BEA, CAL, DEL, EVE] = ['+12125550111', '+12125550112', '+12125550113', '+12125550114', '+12125550115'];

/** Everyone is opted in. The launch is held up where it has seen how far a list goes, and has not stored anybody yet. */
describe('a list that changes in the middle of a launch', () => {
  let assent: Assent;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100');
    await assent.stage.user(account, 'dana@example.com');
    dana = new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);
    await optedIn(assent, line, [ANN, CAL, DEL]);
    await assent.sql(`insert into contact_lists (account_id, name) values ($1, 'Regulars')`, [account.id]);
    await assent.sql(
      `insert into contact_list_members (list_id, contact_id)
       select 1, id from contacts where mobile_number = any($1)`,
      [[ANN, CAL, DEL]],
    );
  });
  afterAll(() => assent?.stop());

  const during = async (lists: string[], change: () => Promise<unknown>) => {
    const draft = await dana.write({ lists, body: `To ${lists}, changed.` });
    const session = await assent.session();
    let id = 0;
    try {
      await session.query('begin; lock table messages in share mode');
      id = await dana.confirm(draft);
      await eventually('the launch has come to storing somebody', async () => {
        const waiting = await assent.sql(
          `select from pg_locks l join pg_stat_activity a using (pid)
           where not l.granted and l.relation = 'messages'::regclass and a.query like '%with written as%'`,
        );
        return waiting.length > 0;
      });
      await change();
    } finally {
      await session.query('commit');
      session.release();
    }
    await dana.is(id, 'done');
    return id;
  };
  const reached = async (id: number) => (await dana.recipients(id)).map(({ mobile_number }) => mobile_number);

  it('has who joins it then or not, and counts nobody as on two lists who is on one', async () => {
    const id = await during(['own'], () => optedIn(assent, line, [BEA]));
    expect(await reached(id)).toEqual([ANN, BEA, CAL, DEL]);
    expect(await dana.row(id)).toMatchObject({ recipients: 4, memberships: 4 });
    expect((await dana.page(id)).html).not.toContain('more than one list');
  });

  it('loses a contact who is deleted then, and counts nobody else as on two lists', async () => {
    const id = await during(['own'], () =>
      assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [CAL]),
    );
    expect(await reached(id)).toEqual([ANN, BEA, DEL]);
    expect(await dana.row(id)).toMatchObject({ recipients: 3, memberships: 3 });
  });

  it('that is deleted then, keeps whom it has given and gives nobody more', async () => {
    await optedIn(assent, line, [EVE]);
    const id = await during(['own', 'list:1'], () => assent.sql('delete from contact_lists where id = 1'));
    expect(await reached(id)).toEqual([ANN, BEA, DEL, EVE]);
    expect(await dana.row(id)).toMatchObject({ recipients: 4, memberships: 4 });
  });
});
