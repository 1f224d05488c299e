import pg from 'pg';
import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import { type Line, PASSWORD } from '../support/stage.js';

const [ANN, BOB, CAT] = ['+14155550111', '+14155550112', '+14155550113'] as const;

/** The grants are read from docs/consent.md, and all processes run with them. */
describe('Assent as a role that does not own its tables', () => {
  let assent: Assent;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ asOtherRole: true });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
  });
  afterAll(() => assent?.stop());

  it('does all its work', async () => {
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
    const dana = await assent.signIn('dana@example.com', PASSWORD);
    const list = new ImportFile(assent, dana, `Mobile Number,Status\n${CAT},Opted In\n${BOB},Opted Out\n`);
    expect(await list.importFor(line)).toMatchObject({ status: 'done', optedIn: 1, unchanged: 1 });
    const blast = { name: 'Hi', lineId: String(line.id), lists: 'own', body: 'Hello', when: 'now' };
    const draft = await dana.post('/blasts', blast);
    await dana.post(`${new URL(draft.url).pathname}/confirmations`, { version: '1' });
    await eventually('the Blast is delivered', async () => {
      const sent = await assent.sql(`select from messages where origin = 'blast' and status = 'delivered'`);
      return sent.length === 2;
    });
    await eventually('the ledger is sealed', async () => (await assent.sql('select from consent_seals')).length > 0);
    expect((await assent.command('ledger:verify')).output).toContain('The ledger holds.');
  });

  it.each([
    ['switch a trigger off', 'alter table consent_events disable trigger user', /must be owner/],
    ['drop a trigger', 'drop trigger ledger_is_append_only on consent_events', /must be owner/],
    ['drop a rule', 'alter table consent_events drop constraint only_a_keyword_lifts_an_opt_out', /must be owner/],
    ['pose as a replica', `set session_replication_role = 'replica'`, /permission denied to set parameter/],
    ['alter an entry', `update consent_events set status_after = 'opted_in'`, /permission denied for table/],
    ['remove an entry', 'delete from consent_events', /permission denied for table/],
    ['empty the ledger', 'truncate consent_events cascade', /permission denied for table/],
    ['alter a seal', `update consent_seals set digest = ''`, /permission denied for table/],
    ['remove a message', 'delete from messages', /permission denied for table/],
    ['empty the statuses', 'truncate consents', /permission denied for table/],
    [
      'replace what a digest is',
      `create or replace function consent_event_digest() returns int language sql as 'select 1'`,
      /permission denied/,
    ],
    [
      'replace a trigger',
      `create or replace function refuse_ledger_change() returns trigger language plpgsql as 'begin return null; end'`,
      /permission denied|must be owner/,
    ],
    ['set a status', `update consents set status = 'opted_in'`, /only by its own new consent event/],
    ['become the owner', 'set role postgres', /permission denied/],
  ])('can not %s', async (_what, sql, refusal) => {
    const role = new pg.Client({ connectionString: assent.databaseUrl });
    await role.connect();
    try {
      await expect(role.query(sql)).rejects.toThrow(refusal);
    } finally {
      await role.end();
    }
  });
});
