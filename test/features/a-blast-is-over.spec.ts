import { Assent, eventually } from '../support/assent.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Line } from '../support/stage.js';
import { stagedBlast, statusesOf } from '../support/staged-blast.js';

describe('a Blast is over', () => {
  let assent: Assent;
  let line: Line;
  let other: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    other = await assent.stage.line(account, '+12125550100');
  });
  afterAll(() => assent?.stop());

  const isDone = (id: number) =>
    eventually(`Blast ${id} is done`, async () => {
      const [blast] = await assent.sql<{ status: string }>('select status from blasts where id = $1', [id]);
      return blast?.status === 'done';
    });

  it('once nothing of it is on its way any more, and not when the last text has only been handed over', async () => {
    const id = await stagedBlast(assent, line, fictionNumbers(3));
    // In the hands of a worker whose carrier takes its time: nobody takes them for orphans before that moment is past.
    await assent.sql(
      `update messages set status = 'sending', ruling = 'cleared', ruling_reason = 'opted_in',
         ruled_at = clock_timestamp() + interval '1 hour' where origin = 'blast' and origin_id = $1`,
      [id],
    );
    await assent.startWorker();
    // Whoever ends this one looks at all of them.
    await isDone(await stagedBlast(assent, other, fictionNumbers(2)));
    const blast = await assent.sql('select status, blocked from blasts where id = $1', [id]);
    expect([blast, await statusesOf(assent, id)]).toEqual([[{ status: 'sending', blocked: null }], { sending: 3 }]);
    await assent.sql(`update messages set status = 'sent' where origin = 'blast' and origin_id = $1`, [id]);
    await isDone(id);
  });
});
