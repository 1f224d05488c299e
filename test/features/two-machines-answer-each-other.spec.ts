import { Assent } from '../support/assent.js';
import type { Line } from '../support/stage.js';

const MACHINE = '+14155550111';
const ANN = '+14155550112';
const BOT = '+14155550113';

describe('two machines that answer each other', () => {
  let assent: Assent;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0, clock: new Date() });
    line = await assent.stage.line(await assent.stage.account(), '+14155550100');
  });
  afterAll(() => assent?.stop());

  const answersTo = async (number: string) =>
    (await assent.sql(`select from messages where direction = 'out' and mobile_number = $1`, [number])).length;

  const minutesOn = (minutes: number) => new Date(Date.now() + minutes * 60_000);

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

  it('but for ten minutes only', async () => {
    const help = () => assent.carrier.deliver({ from: BOT, to: line.number, body: 'HELP' });
    for (let turn = 0; turn < 11; turn += 1) await help();
    await assent.clock.moveTo(minutesOn(9));
    await help();
    expect(await answersTo(BOT)).toBe(10);
    await assent.clock.moveTo(minutesOn(12));
    await help();
    expect(await answersTo(BOT)).toBe(11);
  });
});
