import { readChain } from '../../src/modules/consent/ledger-chain.js';
import { faultsAgainstLedger } from '../../src/modules/consent/ledger-checks.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const [ANN, BOB, CAT, DAN] = ['+14155550111', '+14155550112', '+14155550113', '+14155550114'] as const;

/** What someone with the keys to the database might do: the triggers are off, and the digest is made to fit. */
const forge = (set: string) => `
  alter table consent_events disable trigger user;
  alter table consent_events drop constraint the_digest_is_of_this_event;
  ${set};
  alter table consent_events enable trigger user`;

const sealed = (change: string) => `alter table consent_seals disable trigger user; ${change}`;

const withFittingDigest = `update consent_events set digest = consent_event_digest(line_id, mobile_number, status_before,
  status_after, cause, occurred_at, recorded_at, user_id, evidence)`;

describe('verifying the ledger', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
    await assent.carrier.deliver({ from: CAT, to: line.number, body: 'HELP' });
    // Only now, so that both events come under one seal.
    await assent.startWorker();
    await eventually('the first events are sealed', () => areSealed(1));
    await assent.carrier.deliver({ from: DAN, to: line.number, body: 'START' });
    await eventually('the third is sealed', () => areSealed(2));
    // An id that nobody used, as after a crash: room for whoever wants to slip something in.
    await assent.sql(`select nextval(pg_get_serial_sequence('consent_events', 'id'))`);
    await assent.carrier.deliver({ from: DAN, to: line.number, body: 'STOP' });
    await eventually('the last is sealed', () => areSealed(3));
    await eventually('the replies are out', async () => {
      const sent = await assent.sql(`select from messages where direction = 'out' and handed_over_at is not null`);
      return sent.length === 5;
    });
  });
  afterAll(() => assent?.stop());

  const areSealed = async (seals: number) => (await assent.sql('select from consent_seals')).length === seals;

  it('finds nothing wrong in an honest ledger, and counts what it read', async () => {
    const { code, output } = await assent.command('ledger:verify');
    expect(output).toContain('4 events, 3 seals, 0 events not sealed yet');
    expect(output).toContain('3 statuses, 5 clearances, 0 unsettled acknowledgements');
    expect(output).toContain('The ledger holds.');
    expect(code).toBe(0);
  });

  it.each([
    [
      'an entry that was rewritten',
      forge(`update consent_events set evidence = '{"text": "START"}' where mobile_number = '${BOB}'`),
      /Event 2 is not what was recorded/,
    ],
    [
      'an entry that was rewritten with a digest to fit',
      forge(
        `update consent_events set evidence = '{"text": "NO"}' where mobile_number = '${BOB}'; ${withFittingDigest}`,
      ),
      /Seal 1 does not match events 1 to 2/,
    ],
    [
      'an entry that was removed, together with its status',
      forge(`alter table consents disable trigger user; alter table messages disable trigger user;
             update messages set ruling_event_id = null;
             delete from consent_events where mobile_number = '${BOB}';
             update consents set status = 'not_defined', event_id = null, effective_at = null, cause = null where mobile_number = '${BOB}'`),
      /Seal 1 does not match events 1 to 2/,
    ],
    [
      'an entry that was removed from the midst of its pair',
      forge(`alter table messages disable trigger user; update messages set ruling_event_id = null;
             delete from consent_events where id = 3`),
      /Event 5 says that the status before was opted_in; the event before it left not_defined/,
    ],
    [
      'an entry that was slipped in between two of its pair',
      forge(`insert into consent_events overriding system value
               select 4, line_id, mobile_number, status_before, status_after, 'api', occurred_at, recorded_at, null, evidence, digest
               from consent_events where id = 5;
             ${withFittingDigest} where id = 4`),
      /Seal 3 does not match events 5 to 5/,
    ],
    [
      'the entry that follows it in the pair',
      forge(`insert into consent_events overriding system value
               select 4, line_id, mobile_number, status_before, status_after, 'api', occurred_at, recorded_at, null, evidence, digest
               from consent_events where id = 5;
             ${withFittingDigest} where id = 4`),
      /Event 5 says that the status before was opted_in; the event before it left opted_out/,
    ],
    [
      'a seal that was removed from the midst of the chain',
      sealed('delete from consent_seals where id = 2'),
      /Seal 3 does not match events 5 to 5/,
    ],
    [
      'a seal that was rewritten',
      sealed(`update consent_seals set digest = sha256('1') where id = 2`),
      /Seal 2 does not match events 3 to 3/,
    ],
    [
      'seals in another order',
      sealed(`create temporary table former on commit drop as select * from consent_seals where id > 1;
              delete from consent_seals where id > 1;
              insert into consent_seals overriding system value
                select 5 - id, first_event_id, last_event_id, events, previous, digest, sealed_at from former`),
      /Seal 3 does not match events 3 to 3/,
    ],
    [
      'a seal of nothing',
      sealed(`insert into consent_seals (first_event_id, last_event_id, events, previous, digest)
                select 6, 7, 2, digest, sha256('1') from consent_seals where id = 3`),
      /Seal 4 does not match events 6 to 7/,
    ],
    [
      'a status without an entry',
      `alter table consents disable trigger user;
       update consents c set status = 'opted_in', effective_at = ann.effective_at, event_id = ann.event_id, cause = 'keyword'
         from consents ann where ann.mobile_number = '${ANN}' and c.mobile_number = '${CAT}'`,
      /The status of \+14155550113 on line 1 is opted_in; its last event \(none\) says nothing/,
    ],
    [
      'an entry without its status',
      `alter table consents disable trigger user; delete from consents where mobile_number = '${BOB}'`,
      /The status of \+14155550112 on line 1 is not_defined; its last event \(2\) says opted_out/,
    ],
    [
      'a keyword whose text is gone',
      `alter table messages disable trigger user; update messages set keyword_outcome = 'none' where mobile_number = '${ANN}' and direction = 'in'`,
      /Event 1 says that a customer texted a keyword; no stored text says so/,
    ],
    [
      'a status that is not what the last event says',
      `alter table consents disable trigger user; update consents set status = 'opted_in' where mobile_number = '${BOB}'`,
      /The status of \+14155550112 on line 1 is opted_in; its last event \(2\) says opted_out/,
    ],
    [
      'a text that was cleared against an opt-out',
      `alter table messages disable trigger user;
       insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, ruling, ruling_reason, ruled_at)
       select account_id, line_id, mobile_number, 'out', 'Hello', 'sent', 'conversation', 'cleared', 'opted_in', now()
       from messages where mobile_number = '${BOB}' limit 1`,
      /Message \d+ was cleared against event 2/,
    ],
    [
      'a confirmation of nothing',
      `alter table messages disable trigger user;
       update messages set origin = 'confirmation' where origin = 'help'`,
      /Message \d+ was cleared as an answer/,
    ],
    [
      'a count that does not add up',
      'update consent_tallies set delta = delta + 1',
      /The count of line 1 says \d; its statuses are \d/,
    ],
  ])('names %s', async (_what, tampering, fault) => {
    expect(await faultsAfter(tampering)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  it('names a seal that was removed at the end, if its digest was noted elsewhere', async () => {
    const head = /head (\w+)/.exec((await assent.command('ledger:verify')).output)?.[1] ?? '';
    expect((await assent.command('ledger:verify', head)).output).toContain('The ledger holds.');
    const removed = 'alter table consent_seals disable trigger user; delete from consent_seals where id = 3';
    expect(await faultsAfter(removed)).toEqual([]);
    expect(await faultsAfter(removed, head)).toEqual([
      `No seal has the digest ${head}: what it sealed was cut off or rewritten.`,
    ]);
    const { code, output } = await assent.command('ledger:verify', 'f00d');
    expect(output).toContain('No seal has the digest f00d');
    expect(code).toBe(1);
  });

  it('and ends with an error, so that a nightly run is noticed', async () => {
    await assent.sql('update consent_tallies set delta = delta + 1');
    const { code, output } = await assent.command('ledger:verify');
    expect(output).toContain('The ledger does not hold.');
    expect(code).toBe(1);
  });

  /** In a transaction that is rolled back, so that each forgery starts from the honest ledger. */
  async function faultsAfter(tampering: string, notedHead?: string): Promise<string[]> {
    const session = await assent.session();
    try {
      await session.query('begin');
      await session.query(tampering);
      return [...(await readChain(session, notedHead)).faults, ...(await faultsAgainstLedger(session))];
    } finally {
      session.release(true);
    }
  }
});
