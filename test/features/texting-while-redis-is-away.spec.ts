import { Assent, eventually } from '../support/assent.js';
import { freshRedis } from '../support/database.js';
import { RedisWire } from '../support/redis-wire.js';
import { type Line, PASSWORD } from '../support/stage.js';

const [ANN, BOB] = ['+14155550111', '+14155550112'] as const;

describe('texting while Redis is away', () => {
  let assent: Assent;
  let line: Line;
  let wire: RedisWire;

  beforeAll(async () => {
    const [cuttable, redisUrl] = await RedisWire.to(new URL((await freshRedis()).url));
    wire = cuttable;
    assent = await Assent.start({ env: { REDIS_URL: redisUrl } });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'Hello' });
  });
  afterAll(async () => {
    wire?.cut();
    await assent?.stop();
  });

  it('a STOP is answered at once and a reply is delivered: the sweep finds what nobody was woken for', async () => {
    const dana = await assent.signIn('dana@example.com', PASSWORD);
    wire.cut();
    const began = performance.now();
    const { status, answer } = await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
    expect([status, answer.outcome]).toEqual([200, 'opt_out']);
    const [conversation] = await assent.sql('select id from conversations where mobile_number = $1', [ANN]);
    expect((await dana.post(`/conversations/${conversation?.id}/replies`, { body: 'Hello Ann' })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(3_000);
    await eventually('the reply is delivered', async () => {
      const [reply] = await assent.sql(`select status from messages where body = 'Hello Ann'`);
      return reply?.status === 'delivered';
    });
  });
});
