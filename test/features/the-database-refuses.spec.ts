import { Consents } from '../../src/modules/consent/consents.js';
import { Assent } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const BOB = '+14155550112';

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
    ['a mobile number that changes', `update contacts set mobile_number = '+14155550151'`, /never changes/],
  ])('%s', async (_what, sql, refusal) => {
    await expect(assent.sql(sql)).rejects.toThrow(refusal);
    expect(await assent.sql('select status from consents where mobile_number = $1', [BOB])).toEqual([
      { status: 'opted_out' },
    ]);
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
