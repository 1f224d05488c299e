import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { optedIn } from '../support/opted-in.js';
import { type Line, PASSWORD } from '../support/stage.js';

const NUMBERS = ['+12125550111', '+12125550112', '+12125550113'];

describe('a launch that was held before everyone had been gathered', () => {
  let assent: Assent;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100');
    await assent.stage.user(account, 'dana@example.com');
    dana = new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);
    await optedIn(assent, line, NUMBERS);
  });
  afterAll(() => assent?.stop());

  /** As a worker leaves it that had stored the first of them when somebody paused it. */
  const held = async () => {
    const id = await dana.confirm(await dana.write());
    await assent.sql(
      `update blasts set status = 'paused', launched_at = clock_timestamp(), launched_through = $2, recipients = 1,
         memberships = 1 where id = $1`,
      [id, NUMBERS[0]],
    );
    await assent.sql('insert into blast_watches (blast_id) values ($1)', [id]);
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, priority)
       values ($1, $2, $3, 'out', 'We are open.', 'queued', 'blast', $4, 1)`,
      [line.accountId, line.id, NUMBERS[0], id],
    );
    return id;
  };

  it('gathers the others when it is resumed, and is not over before', async () => {
    const id = await held();
    const [cancelled, other] = [await held(), await dana.confirm(await dana.write())];
    await dana.press(cancelled, 'cancellations');
    await assent.startWorker();
    // Whoever ends this one looks at all of them.
    await dana.is(other, 'done');
    expect(await dana.row(id)).toMatchObject({ status: 'paused', recipients: 1 });
    expect((await dana.recipients(id)).map(({ status }) => status)).toEqual(['queued']);

    await dana.press(id, 'resumptions');
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 3, memberships: 3 });
    expect((await dana.recipients(id)).map(({ mobile_number }) => mobile_number)).toEqual(NUMBERS);
    const page = await dana.page(cancelled);
    expect(page.html).toContain('cancelled before everyone had been gathered');
    await eventually('what waited of it is blocked', async () => {
      const [only, ...others] = await dana.recipients(cancelled);
      return others.length === 0 && only?.status === 'blocked' && only.ruling_reason === 'cancelled';
    });
  });
});
