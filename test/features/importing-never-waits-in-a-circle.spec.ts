import type pg from 'pg';
import { listAdditions } from '../../src/modules/contacts/lists/list-members.js';
import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';

/**
 * Whoever writes many rows takes them in the order of docs/consent.md, "The order of locks". Each story holds one row, so
 * that two writers come to stand where they would wait for each other if one of them took its rows in another order.
 */
describe('an import beside others who write the same rows', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: StaffMember;
  let stories = 0;
  const open = new Set<pg.PoolClient>();

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterEach(() => {
    for (const session of open) session.release(true);
    open.clear();
    for (const { log } of [assent.web, ...assent.workers]) expect(log).not.toMatch(/deadlock|will be tried again/);
  });
  afterAll(() => assent?.stop());

  /** Numbers of their own for each story, in order. */
  const fourNumbers = () => {
    stories += 1;
    return [1, 2, 3, 4].map((last) => `+1${300 + stories}555010${last}`) as [string, string, string, string];
  };
  const optingIn = async (...numbers: string[]) => {
    const file = new ImportFile(assent, dana, `Mobile Number,Status\n${numbers.join(',Opted In\n')},Opted In\n`);
    await file.upload();
    await file.map(line);
    return file;
  };
  const contacts = async (fields: Record<string, string>, ...numbers: string[]) => {
    const csv = `Mobile Number,First Name\n${numbers.join(',Robin\n')},Robin\n`;
    const file = new ImportFile(assent, dana, csv, 'people.csv', 'contacts');
    await file.upload();
    await file.match({ numberColumn: '0', firstNameColumn: '1', ...fields });
    return file;
  };
  const waiting = (writers: number, oneFor?: pg.PoolClient) =>
    eventually(`${writers} wait`, async () => {
      const found = await assent.sql<{ holders: number[] }>(
        `select pg_blocking_pids(pid) as holders from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      const isFor = ({ holders }: { holders: number[] }) => holders.includes(pidOf(oneFor));
      return found.length === writers && (!oneFor || found.some(isFor));
    });
  const pidOf = (session?: pg.PoolClient) => (session as { processID?: number } | undefined)?.processID ?? 0;
  const holding = async (sql: string, params: unknown[]) => {
    const session = await assent.session();
    open.add(session);
    await session.query('begin');
    await session.query(sql, params);
    return session;
  };
  const end = async (session: pg.PoolClient, how: 'commit' | 'rollback') => {
    await session.query(how);
    open.delete(session);
    session.release();
  };
  const beginPair = (number: string) =>
    holding('insert into consents (line_id, mobile_number) values ($1, $2)', [line.id, number]);
  const known = (number: string) => assent.stage.contact(account, number);
  const onList = (name: string) =>
    assent
      .sql<{ id: number }>('insert into contact_lists (account_id, name) values ($1, $2) returning id', [
        account.id,
        name,
      ])
      .then(([list]) => list?.id ?? 0);
  const done = { status: 'done', failed: 0 };

  it('another import that adds the same pairs, and begins again because a third is quicker', async () => {
    const [first, second, third, fourth] = fourNumbers();
    await (await optingIn(first)).runToItsEnd();
    const [one, other] = [await optingIn(first, third, fourth), await optingIn(first, second, third)];
    const [quicker, holder] = [await beginPair(fourth), await beginPair(second)];
    await one.run();
    await waiting(1);
    await other.run();
    await waiting(2);
    await end(quicker, 'commit');
    // The second has what the first let go, and the first, which begins again, waits for the second.
    await waiting(2, holder);
    await end(holder, 'rollback');
    expect(await one.ended()).toMatchObject({ ...done, total: 3 });
    expect(await other.ended()).toMatchObject({ ...done, total: 3 });
  });

  it('texts to people who are about to have a record', async () => {
    const [first, second, third] = fourNumbers();
    await (await optingIn(first)).runToItsEnd();
    const file = await optingIn(first, second, third);
    const holder = await beginPair(second);
    await file.run();
    await waiting(1);
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin)
       select $1, $2, number, 'out', 'See you tomorrow', 'queued', 'conversation' from unnest($3::text[]) as number`,
      [account.id, line.id, [first, third]],
    );
    await waiting(2);
    await end(holder, 'rollback');
    expect(await file.ended()).toMatchObject({ ...done, total: 3 });
    await eventually('both texts have left', async () => {
      const sent = await assent.sql(
        `select from messages where mobile_number = any($1) and status in ('sent', 'delivered')`,
        [[first, third]],
      );
      return sent.length === 2;
    });
  });

  it('a Contacts Import of the same people, one of whom was deleted', async () => {
    const [first, second, third] = fourNumbers();
    await assent.sql('update contacts set deleted_at = now() where id = $1', [await known(first)]);
    const [people, consent] = [await contacts({}, first, second, third), await optingIn(first, third)];
    const add = 'insert into contacts (account_id, mobile_number) values ($1, $2)';
    const holder = await holding(add, [account.id, second]);
    await people.run();
    await waiting(1);
    await consent.run();
    await waiting(2);
    await end(holder, 'commit');
    expect(await people.ended()).toMatchObject({ ...done, total: 3 });
    expect(await consent.ended()).toMatchObject({ ...done, optedIn: 2 });
  });

  it('keywords that put the same people on the same list', async () => {
    const [first, second, third] = fourNumbers();
    const ids = [await known(third), await known(second), await known(first)];
    const list = await onList('Regulars');
    const file = await contacts({ listId: String(list) }, first, third);
    const holder = await holding('insert into contact_list_members values ($1, $2)', [list, ids[1]]);
    const keywords = await holding('select', []);
    const added = keywords.query(listAdditions('select $1::int as list_id, unnest($2::bigint[]) as contact_id'), [
      list,
      ids,
    ]);
    await waiting(1);
    await file.run();
    await waiting(2);
    await end(holder, 'rollback');
    await added;
    await end(keywords, 'commit');
    expect(await file.ended()).toMatchObject({ ...done, total: 2 });
  });

  it('somebody who deletes a contact that is put on the list', async () => {
    const [first, second] = fourNumbers();
    const [id, list] = [await known(first), await onList('Friends')];
    await known(second);
    await assent.sql('insert into contact_list_members values ($1, $2)', [list, id]);
    const file = await contacts({ listId: String(list) }, first, second);
    const holder = await holding('select from contacts where mobile_number = $1 for update', [second]);
    await file.run();
    await waiting(1);
    const deleted = dana.post(`/contacts/${id}/deletion`, {});
    await waiting(2);
    await end(holder, 'commit');
    expect(await file.ended()).toMatchObject({ ...done, updated: 2 });
    expect((await deleted).status).toBe(200);
    expect(await assent.sql('select from contact_list_members where contact_id = $1', [id])).toEqual([]);
  });

  it('somebody who deletes the list: its people are imported all the same', async () => {
    const [first] = fourNumbers();
    const list = await onList('Gone');
    const file = await contacts({ listId: String(list) }, first);
    const holder = await holding('insert into contacts (account_id, mobile_number) values ($1, $2)', [
      account.id,
      first,
    ]);
    await file.run();
    await waiting(1);
    const deleting = await holding('delete from contact_lists where id = $1', [list]);
    await end(holder, 'rollback');
    await waiting(1, deleting);
    await end(deleting, 'commit');
    expect(await file.ended()).toMatchObject({ ...done, added: 1 });
  });
});
