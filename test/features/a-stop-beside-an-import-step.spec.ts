import { Assent, eventually } from '../support/assent.js';

const [LINE, BOB] = ['+14155550100', '+14155550112'];

/** Whoever also writes the contact locks the consent first; the other way round the two would wait for each other. */
it('a STOP waits for an import step of the same customer, and the step never for the STOP', async () => {
  const assent = await Assent.start({ workers: 0 });
  const step = await assent.session();
  try {
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, LINE);
    const pair = [line.id, BOB];
    await assent.sql('insert into consents (line_id, mobile_number) values ($1, $2)', pair);
    await step.query('begin');
    await step.query('select from consents where line_id = $1 and mobile_number = $2 for no key update', pair);
    const answer = assent.carrier.deliver({ from: BOB, to: LINE, body: 'STOP' });
    await eventually('the STOP waits', async () => {
      const waiting = await assent.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    await step.query('insert into contacts (account_id, mobile_number) values ($1, $2)', [account.id, BOB]);
    await step.query('commit');
    expect((await answer).status).toBe(200);
    expect(await assent.sql('select status from consents where mobile_number = $1', [BOB])).toEqual([
      { status: 'opted_out' },
    ]);
    expect(await assent.sql('select from contacts where mobile_number = $1', [BOB])).toHaveLength(1);
  } finally {
    step.release(true);
    await assent.stop();
  }
});
