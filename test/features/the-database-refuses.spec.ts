import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { Consents } from '../../src/modules/consent/consents.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const BOB = '+14155550112';

const BOTH = ['+14155550153', '+14155550154'];

/** An import's event for each number, with a digest of its own, and nothing more. */
const entry = ({
  numbers = BOTH.slice(1),
  id = `nextval(pg_get_serial_sequence('consent_events', 'id'))`,
  line = '(select line_id from consent_events limit 1)',
  user = 'null',
  before = 'not_defined',
  after = 'opted_in',
}) => `
  insert into consent_events (id, line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at,
    user_id, evidence, digest) overriding system value
  select ${id}, ${line}, number, '${before}', '${after}', 'import', now(), now(), ${user}, '{}',
    consent_event_digest(${line}, number, '${before}', '${after}', 'import', now(), now(), ${user}, '{}')
  from unnest(array['${numbers.join("', '")}']) number`;

/** The same, with the status that it leaves, of a pair without a row: as an import step writes it. */
const begun = (given: Parameters<typeof entry>[0], differently = '') => `
  with recorded as (${entry(given)} returning *)
  insert into consents (line_id, mobile_number, status, effective_at, event_id, cause)
  select line_id, mobile_number, status_after, occurred_at ${differently}, id, cause from recorded`;

const NOWHERE = '999999';

/** Rules that hold even for someone who goes past every service. */
describe('the database refuses', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
    await assent.sql(`insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
      select id, id, 1, '', consent_seal_digest('', id, id) from consent_events`);
  });
  afterAll(() => assent?.stop());

  it.each([
    ['an update of the ledger', `update consent_events set status_after = 'opted_in'`, /append-only: UPDATE/],
    ['a deletion from the ledger', 'delete from consent_events', /append-only: DELETE/],
    ['emptying the ledger', 'truncate consent_events cascade', /append-only: TRUNCATE/],
    ['a status without an event', `update consents set status = 'opted_in'`, /only by its own new consent event/],
    ['removing a consent', 'delete from consents', /never removed/],
    [
      'a consent that begins opted in',
      `insert into consents (line_id, mobile_number, status, effective_at, event_id, cause)
       select line_id, '+14155550150', 'opted_in', now(), id, cause from consent_events limit 1`,
      /begins as Not Defined/,
    ],
    [
      'an opt-out lifted by a file',
      `insert into consent_events
         (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
       select line_id, mobile_number, 'opted_out', 'opted_in', 'import', now(), now(), '{}', consent_event_digest(
         line_id, mobile_number, 'opted_out', 'opted_in', 'import', now(), now(), null, '{}') from consent_events limit 1`,
      /only_a_keyword_lifts_an_opt_out/,
    ],
    [
      'an opt-out lifted by an event that lies about the status before',
      `with event as (
         insert into consent_events
           (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
         select line_id, mobile_number, 'not_defined', 'opted_in', 'import', now(), now(), '{}', consent_event_digest(
           line_id, mobile_number, 'not_defined', 'opted_in', 'import', now(), now(), null, '{}')
         from consent_events limit 1 returning *)
       update consents c set status = 'opted_in', effective_at = e.occurred_at, event_id = e.id, cause = e.cause
       from event e where c.line_id = e.line_id and c.mobile_number = e.mobile_number`,
      /only by its own new consent event/,
    ],
    [
      'an event whose digest is not its own',
      `insert into consent_events
         (line_id, mobile_number, status_before, status_after, cause, occurred_at, evidence, digest)
       select line_id, '+14155550152', 'not_defined', 'opted_in', 'import', now(), '{}', digest from consent_events limit 1`,
      /the_digest_is_of_this_event/,
    ],
    [
      'a text out that was sent without a ruling',
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, ruling, ruling_reason)
       select account_id, line_id, mobile_number, 'out', 'Hello', 'sent', 'conversation', 'cleared', 'opted_in'
       from messages limit 1`,
      /begins as queued/,
    ],
    [
      'a text in that is made to say something else',
      `update messages set keyword_outcome = 'help' where direction = 'in'`,
      /never changes/,
    ],
    ['removing a message', 'delete from messages', /never removed/],
    [
      'a keyword that nobody texted',
      `insert into consent_events
         (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
       select line_id, mobile_number, 'opted_out', 'opted_in', 'keyword', now(), now(), '{}', consent_event_digest(
         line_id, mobile_number, 'opted_out', 'opted_in', 'keyword', now(), now(), null, '{}') from consent_events limit 1`,
      /only by a stored text/,
    ],
    ['a status that is another’s', 'update consents set event_id = event_id', /only by its own new consent event/],
    ['a status that begins otherwise', `update consents set effective_at = now()`, /only by its own new consent event/],
    [
      'a status that comes in by a conflict',
      `insert into consents (line_id, mobile_number) select line_id, mobile_number from consents
       on conflict (line_id, mobile_number) do update set status = 'opted_in'`,
      /only by its own new consent event/,
    ],
    [
      'a status that is merged in',
      `merge into consents c using consent_events e on c.event_id = e.id when matched then update set status = 'opted_in'`,
      /only by its own new consent event/,
    ],
    [
      'an update of the ledger by a conflict',
      `insert into consent_events overriding system value select * from consent_events
       on conflict (id) do update set status_after = 'opted_in'`,
      /append-only: UPDATE/,
    ],
    ['an event without its status', entry({}), /together with the status that it leaves/],
    ['two of them', entry({ numbers: BOTH }), /together with the status that it leaves/],
    ['a status that begins by an event of long ago', begun({}, `- interval '1 day'`), /begins as Not Defined/],
    [
      'a status that begins by an event after another',
      begun({ before: 'opted_in', after: 'opted_out' }),
      /begins as Not Defined/,
    ],
    [
      'a consent on no line',
      `insert into consents (line_id, mobile_number) values (${NOWHERE}, '${BOTH[0]}')`,
      /a line that there is/,
    ],
    ['an event on no line', begun({ line: NOWHERE }), /a line that there is/],
    ['an event that names nobody', begun({ user: NOWHERE }), /a user that there is/],
    [
      'a contact of no account',
      `insert into contacts (account_id, mobile_number) values (${NOWHERE}, '${BOTH[0]}')`,
      /an account that there is/,
    ],
    ['a contact in a zone that is none', `update contacts set time_zone = 'Mars/Base'`, /"Mars\/Base" not recognized/],
    ['a contact in a zone without a name', `update contacts set time_zone = ''`, /a_contacts_time_zone_is_one|""/],
    ['a contact in an abbreviation', `update contacts set time_zone = 'EST'`, /a_contacts_time_zone_is_one/],
    ['a line in a zone that is none', `update lines set time_zone = 'Mars/Base'`, /"Mars\/Base" not recognized/],
    ['an event before what is sealed', entry({ id: '0' }), /comes after all that are sealed/],
    [
      'a seal of what was sealed',
      `insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
       select first_event_id, last_event_id, events, digest, digest from consent_seals`,
      /continues the chain/,
    ],
    [
      'a seal of what is not there',
      `insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
       select last_event_id + 1, last_event_id + 2, 2, digest, consent_seal_digest(digest, last_event_id + 1, last_event_id + 2)
       from consent_seals`,
      /continues the chain/,
    ],
    [
      'a seal before the first',
      `insert into consent_seals (id, first_event_id, last_event_id, events, previous, digest) overriding system value
       values (0, -1, 0, 1, '0', '0')`,
      /continues the chain/,
    ],
    ['an update of a seal', `update consent_seals set digest = ''`, /append-only: UPDATE/],
    ['removing a seal', 'delete from consent_seals', /append-only: DELETE/],
    ['emptying the seals', 'truncate consent_seals', /append-only: TRUNCATE/],
    ['a mobile number that changes', `update contacts set mobile_number = '+14155550151'`, /never changes/],
  ])('%s', async (_what, sql, refusal) => {
    await expect(assent.sql(sql)).rejects.toThrow(refusal);
    expect(await assent.sql('select status from consents where mobile_number = $1', [BOB])).toEqual([
      { status: 'opted_out' },
    ]);
  });

  it.each([
    [`update consent_events set status_after = 'opted_in'`, /append-only: UPDATE/],
    ['truncate consent_seals', /append-only: TRUNCATE/],
    [`update consents set status = 'opted_in'`, /only by its own new consent event/],
    ['delete from messages', /never removed/],
    [`update messages set body = 'START' where direction = 'in'`, /never changes/],
    [entry({}), /together with the status that it leaves/],
  ])('the same of a session that poses as a replica: %s', async (sql, refusal) => {
    await expect(assent.sql(`set local session_replication_role = replica; ${sql}`)).rejects.toThrow(refusal);
  });

  it('and entries that are copied in', async () => {
    const [row] = await assent.sql<{ line: string }>(
      `select concat_ws(',', line_id, number, 'not_defined', 'opted_in', 'import', at, at, '{}', consent_event_digest(
         line_id, number, 'not_defined', 'opted_in', 'import', at, at, null, '{}')) as line
       from (select line_id, '+14155550155' as number, now() as at from consent_events limit 1) one`,
    );
    const session = await assent.session();
    try {
      const copy = session.query(
        copyFrom(`copy consent_events (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at,
          evidence, digest) from stdin (format csv)`),
      );
      copy.end(`${row?.line}\n`);
      await expect(finished(copy)).rejects.toThrow('together with the status that it leaves');
    } finally {
      session.release();
    }
  });

  describe('removing what consent and contacts name, though no foreign key says so', () => {
    const named: Record<string, number> = {};
    beforeAll(async () => {
      named.users = await assent.stage.user(account, 'dana@example.com');
      named.lines = (await assent.stage.line(account, '+14155550101')).id;
      named.accounts = (await assent.stage.account('Harbor Books')).id;
      await assent.sql(begun({ line: String(named.lines), user: String(named.users) }));
      await assent.sql(`insert into contacts (account_id, mobile_number) values ($1, '${BOTH[0]}')`, [named.accounts]);
    });

    it.each(['lines', 'users', 'accounts'])('%s', async (table) => {
      const removal = `delete from ${table} where id = ${named[table]}`;
      await expect(assent.sql(removal)).rejects.toThrow('so it stays');
      const asReplica = 'set local session_replication_role = replica';
      await expect(assent.sql(`${asReplica}; ${removal}`)).rejects.toThrow('so it stays');
      await expect(assent.sql(`${asReplica}; truncate ${table} cascade`)).rejects.toThrow('refused');
      const anOlderSnapshot = 'set transaction isolation level repeatable read';
      await expect(assent.sql(`${anOlderSnapshot}; ${removal}`)).rejects.toThrow('read committed');
    });

    it('also when it is named at this moment', async () => {
      const [account, line] = [await assent.stage.account('Tall Oak'), '+14155550102'];
      const [added] = await assent.sql(
        `insert into lines (account_id, label, phone_number) values (${account.id}, 'Desk', '${line}') returning id`,
      );
      const naming = await assent.session();
      try {
        await naming.query(`begin; insert into consents (line_id, mobile_number) values (${added?.id}, '${BOTH[0]}')`);
        const removal = assent.sql(`delete from lines where id = ${added?.id}`);
        const refused = expect(removal).rejects.toThrow('so it stays');
        await eventually('the removal waits', async () => {
          const waiting = await assent.sql(
            `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          );
          return waiting.length > 0;
        });
        await naming.query('commit');
        await refused;
      } finally {
        naming.release();
      }
    });

    it('and lets what nobody names go', async () => {
      const { id } = await assent.stage.account('Nobody');
      await assent.sql('delete from accounts where id = $1', [id]);
      expect(await assent.sql('select from accounts where id = $1', [id])).toEqual([]);
    });
  });

  it('and the one writer refuses to work outside a transaction', async () => {
    const change = {
      lineId: line.id,
      mobileNumber: BOB,
      status: 'opted_in',
      cause: 'api',
      evidence: { note: '' },
    } as const;
    await expect(new Consents().record(assent.em, change)).rejects.toThrow('inside a transaction');
    const recorded = await assent.em.transactional((em) => new Consents().record(em, change));
    expect(recorded).toMatchObject({ outcome: 'final', statusBefore: 'opted_out', eventId: null });
  });

  it('and the live count agrees with the statuses after every change', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `+1415555${String(160 + index).padStart(4, '0')}`);
    await Promise.all(people.map((from) => assent.carrier.deliver({ from, to: line.number, body: 'START' })));
    await Promise.all(
      people.slice(0, 7).map((from) => assent.carrier.deliver({ from, to: line.number, body: 'QUIT' })),
    );
    const [tally] = await assent.sql(
      `select sum(delta)::int as count from consent_tallies where line_id = $1 and status = 'opted_in'`,
      [line.id],
    );
    expect(tally).toEqual({ count: 13 });
  });
});
