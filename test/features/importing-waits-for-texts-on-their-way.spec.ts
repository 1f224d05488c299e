import { Assent } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, PASSWORD } from '../support/stage.js';

const BOB = '+14155550112';
const OPTS_BOB_OUT = `Mobile Number,Status\n${BOB},Opted Out\n`;

describe('an import that opts people out', () => {
  let assent: Assent;
  let account: Account;
  let dana: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    await assent.stage.user(account, 'dana@example.com');
    dana = await assent.signIn('dana@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  it('is not done while a text is on its way to Bob, also when he was opted out before', async () => {
    const line = await assent.stage.line(account, '+14155550100');
    const other = await assent.stage.line(account, '+14155550101', 'Other line');
    await new ImportFile(assent, dana, OPTS_BOB_OUT).importFor(line);
    const [text] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, due_at)
       values ($1, $2, $3, 'out', 'Cleared just before.', 'queued', 'conversation', 'infinity') returning id`,
      [account.id, line.id, BOB],
    );
    await assent.sql(
      `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'one_to_one', ruled_at = clock_timestamp()
       where id = $1`,
      [text?.id],
    );
    const repeated = new ImportFile(assent, dana, OPTS_BOB_OUT);
    await repeated.upload();
    await repeated.map(line);
    await repeated.run();
    // By the time that a later one is done, nothing else would hold this one up.
    await new ImportFile(assent, dana, OPTS_BOB_OUT).importFor(other);
    expect(await repeated.counts()).toMatchObject({ status: 'running', unchanged: 1 });
    await assent.sql(`update messages set status = 'sent' where id = $1`, [text?.id]);
    expect(await repeated.ended()).toMatchObject({ status: 'done', unchanged: 1 });
    expect(await assent.sql('select from unsettled_acknowledgements')).toEqual([]);
  });
});
