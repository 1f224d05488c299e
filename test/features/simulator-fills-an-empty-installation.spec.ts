import pg from 'pg';
import { freshDatabase, freshRedis } from '../support/database.js';
import { ServerProcess } from '../support/server-process.js';

/** The demo data: once, through the real services, and never over anybody's own account. */
describe('filling an empty installation with the demo practice', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let client: pg.Client;
  let env: Record<string, string>;

  beforeEach(async () => {
    database = await freshDatabase();
    env = {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: (await freshRedis()).url,
      PUBLIC_URL: 'http://127.0.0.1',
      SESSION_SECRET: 'a secret that only the tests of this project know',
      DEMO_PASSWORD: 'a password for the demo',
    };
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  const demo = async () =>
    JSON.parse((await ServerProcess.start('demo.js', env, /^(\{.*\})$/m)).announced) as Record<string, unknown>;
  const count = async (from: string) =>
    Number((await client.query(`select count(*) as count from ${from}`)).rows[0].count);

  it('makes the practice once', async () => {
    expect(await demo()).toEqual({ email: 'ann.archer@example.com', created: true });
    expect(await count('contacts')).toBe(40);
    expect(await count(`conversations where status = 'closed'`)).toBe(1);
    expect(
      await count(`consents k join conversations c using (line_id, mobile_number) where k.status = 'opted_out'`),
    ).toBe(1);
    const before = await count('messages');
    expect(await demo()).toEqual({ email: 'ann.archer@example.com', created: false });
    expect(await count('messages')).toBe(before);
  });

  it('leaves an installation with an account of its own alone', async () => {
    await client.query(`insert into accounts (name) values ('Birch Street Books')`);
    expect(await demo()).toEqual({ created: false });
    expect(await count('users')).toBe(0);
  });
});
