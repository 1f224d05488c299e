import type { EntityManager } from '@mikro-orm/postgresql';
import { readChain } from '../../src/modules/consent/ledger-chain.js';
import { faultsAgainstLedger } from '../../src/modules/consent/ledger-checks.js';
import { Assent, eventually } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const [ANN, BOB, CAT] = ['+14155550111', '+14155550112', '+14155550113'] as const;

/** What someone with the keys to the database might do: the triggers are off, and the digest is made to fit. */
const forge = (set: string) => `
  alter table consent_events disable trigger user;
  alter table consent_events drop constraint the_digest_is_of_this_event;
  ${set};
  alter table consent_events enable trigger user`;

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
    await eventually('the replies are out', async () => {
      const sent = await assent.sql(`select from messages where direction = 'out' and handed_over_at is not null`);
      return sent.length === 3;
    });
    await eventually('the ledger is sealed', async () => (await assent.sql('select from consent_seals')).length > 0);
  });
  afterAll(() => assent?.stop());

  it('finds nothing wrong in an honest ledger, and counts what it read', async () => {
    const { code, output } = await assent.command('ledger:verify');
    expect(output).toContain('2 events, 1 seals, 0 events not sealed yet');
    expect(output).toContain('2 statuses, 3 clearances, 0 unsettled acknowledgements');
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
      /The count of line 1 says 2; its statuses are 1/,
    ],
  ])('names %s', async (_what, tampering, fault) => {
    const faults = await undone(async (em) => {
      await em.execute(tampering);
      return [...(await readChain(em)).faults, ...(await faultsAgainstLedger(em))];
    });
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  it('and ends with an error, so that a nightly run is noticed', async () => {
    await assent.sql('update consent_tallies set delta = delta + 1');
    const { code, output } = await assent.command('ledger:verify');
    expect(output).toContain('The ledger does not hold.');
    expect(code).toBe(1);
  });

  /** Does the work in a transaction that is rolled back, so that each forgery starts from the honest ledger. */
  async function undone<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = assent.em;
    await em.begin();
    try {
      return await work(em);
    } finally {
      await em.rollback();
    }
  }
});
