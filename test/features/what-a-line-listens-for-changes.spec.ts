import { Assent } from '../support/assent.js';
import type { Account, Line } from '../support/stage.js';

const LINE = '+14155550100';
const ANN = '+14155550111';

describe('what a line listens for', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
  });
  afterAll(() => assent?.stop());

  const outcomeOf = async (body: string) =>
    (await assent.carrier.deliver({ from: ANN, to: LINE, body })).answer.outcome;
  const addResponder = async (word: string) =>
    (
      await assent.sql<{ id: number }>(
        `insert into keyword_responders (account_id, name, keywords, reply) values ($1, $2, array[$2], 'Here it is.')
         returning id`,
        [account.id, word],
      )
    )[0]?.id;

  it('counts from the next text on, whoever changed it, although the line was known before', async () => {
    expect(await outcomeOf('MENU')).toBe('none');
    const id = await addResponder('MENU');
    await assent.sql('insert into keyword_responder_lines (responder_id, line_id) values ($1, $2)', [id, line.id]);
    expect(await outcomeOf('MENU')).toBe('responder');
    await assent.sql(`update keyword_responders set keywords = '{HOURS}' where id = $1`, [id]);
    expect(await outcomeOf('MENU')).toBe('none');
    expect(await outcomeOf('Hours')).toBe('responder');
    await assent.sql('update keyword_responders set active = false where id = $1', [id]);
    expect(await outcomeOf('HOURS')).toBe('none');
    await assent.sql('update keyword_responders set active = true where id = $1', [id]);
    await assent.sql('delete from keyword_responder_lines where responder_id = $1', [id]);
    expect(await outcomeOf('HOURS')).toBe('none');
  });

  it('loses no text while it changes all the time', async () => {
    const id = await addResponder('PRICES');
    let isOver = false;
    const changing = (async () => {
      for (let on = true; !isOver; on = !on) {
        await assent.sql(
          on
            ? 'insert into keyword_responder_lines (responder_id, line_id) values ($1, $2)'
            : 'delete from keyword_responder_lines where responder_id = $1 and line_id = $2',
          [id, line.id],
        );
      }
    })();
    const numbers = Array.from({ length: 60 }, (_, index) => `+1415555${String(120 + index).padStart(4, '0')}`);
    const answers = await Promise.all(numbers.map((from) => assent.carrier.deliver({ from, to: LINE, body: 'STOP' })));
    isOver = true;
    await changing;
    const acknowledged = numbers.filter((_, index) => answers[index]?.status === 200);
    const optedOut = await assent.sql<{ mobile_number: string }>(
      `select mobile_number from consents where status = 'opted_out' and mobile_number = any($1) order by 1`,
      [numbers],
    );
    expect(answers.filter(({ status, answer }) => status === 200 && answer.result !== 'stored')).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(optedOut.map((row) => row.mobile_number)).toEqual(expect.arrayContaining(acknowledged));
  });
});
