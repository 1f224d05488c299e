import { Assent } from '../support/assent.js';
import type { Line } from '../support/stage.js';

const MACHINE = '+14155550111';
const ANN = '+14155550112';

describe('two machines that answer each other', () => {
  let assent: Assent;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    line = await assent.stage.line(await assent.stage.account(), '+14155550100');
  });
  afterAll(() => assent?.stop());

  const answersTo = async (number: string) =>
    (await assent.sql(`select from messages where direction = 'out' and mobile_number = $1`, [number])).length;

  it('come to an end, and the machine can still opt out', async () => {
    for (let turn = 0; turn < 14; turn += 1)
      await assent.carrier.deliver({ from: MACHINE, to: line.number, body: 'HELP' });
    expect(await answersTo(MACHINE)).toBe(10);
    await assent.carrier.deliver({ from: MACHINE, to: line.number, body: 'STOP' });
    expect(await answersTo(MACHINE)).toBe(10);
    expect(await assent.sql('select status from consents where mobile_number = $1', [MACHINE])).toEqual([
      { status: 'opted_out' },
    ]);
  });

  it('while another customer of the line is answered', async () => {
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'HELP' });
    expect(await answersTo(ANN)).toBe(1);
  });
});
