import { Assent } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { freshRedis } from '../support/database.js';
import { fictionNumbers } from '../support/fiction.js';
import { optedIn } from '../support/opted-in.js';
import { RedisWire } from '../support/redis-wire.js';
import { PASSWORD } from '../support/stage.js';

describe('blasting while Redis hangs', () => {
  let assent: Assent;
  let wire: RedisWire;
  let dana: BlastWriter;

  beforeAll(async () => {
    const [hangable, redisUrl] = await RedisWire.to(new URL((await freshRedis()).url));
    wire = hangable;
    assent = await Assent.start({ env: { REDIS_URL: redisUrl } });
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    await optedIn(assent, line, fictionNumbers(5));
    dana = new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);
  });
  afterAll(async () => {
    wire?.cut();
    await assent?.stop();
  });

  it('one Blast after the other starts and ends: only open pages do not hear of it', async () => {
    wire.hang();
    for (const body of ['The first one.', 'The second one.']) {
      const id = await dana.confirm(await dana.write({ body }));
      expect(await dana.is(id, 'done')).toMatchObject({ recipients: 5, blocked: 0 });
    }
  });
});
