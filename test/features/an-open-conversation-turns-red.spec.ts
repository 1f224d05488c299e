import { Assent, eventually } from '../support/assent.js';
import { ImportFile } from '../support/import-file.js';
import { LiveNews } from '../support/live-news.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const [ANN, BOB, CAT] = ['+14155550111', '+14155550112', '+14155550113'];

describe('an open conversation turns red at once', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let nora: StaffMember;
  let news: LiveNews;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'nora@example.com');
    nora = await assent.signIn('nora@example.com', PASSWORD);
    for (const from of [ANN, BOB, CAT]) await assent.carrier.deliver({ from, to: line.number, body: 'Hello' });
  });
  beforeEach(async () => {
    news = await LiveNews.of(assent);
  });
  afterEach(() => news.stop());
  afterAll(() => assent?.stop());

  const conversationOf = async (number: string) =>
    (await assent.sql('select id from conversations where mobile_number = $1', [number]))[0]?.id as number;

  it('when the carrier refuses a text to somebody who opted out there', async () => {
    await assent.sql(`insert into simulated_phones (line_number, customer_number, fate) values ($1, $2, 'opted_out')`, [
      line.number,
      ANN,
    ]);
    const id = await conversationOf(ANN);
    await nora.post(`/conversations/${id}/replies`, { body: 'Are you there?' });
    await eventually('pages are told', async () => news.has(`conversation:${id}`, 'conversations', 'opt-in-lists'));
    await eventually('it is red', async () =>
      (await nora.get(`/conversations/${id}`)).html.includes('as the carrier reported'),
    );
  });

  it('when a file opts the customer out; nobody else’s page is told', async () => {
    const [bob, cat] = [await conversationOf(BOB), await conversationOf(CAT)];
    const file = new ImportFile(assent, nora, `Mobile Number,Status\n${BOB},Opted Out\n+14155550150,Opted Out\n`);
    await file.upload();
    await file.map(line, 0, 1);
    await file.run();
    await file.ended();
    await eventually('pages are told', async () => news.has(`conversation:${bob}`, 'conversations'));
    expect(news.has(`conversation:${cat}`)).toBe(false);
  });

  it('also when a file opts out more customers than open pages can be told of one by one', async () => {
    const numbers = ['212', '213', '214'].flatMap((area) =>
      Array.from({ length: 100 }, (_, last) => `+1${area}5550${100 + last}`),
    );
    const [oldest = '', ...newer] = numbers;
    await assent.carrier.deliver({ from: oldest, to: line.number, body: 'Hello' });
    await Promise.all(newer.map((from) => assent.carrier.deliver({ from, to: line.number, body: 'Hello' })));
    const told = (await assent.sql('select id from conversations where mobile_number = any($1)', [numbers])).map(
      ({ id }) => `conversation:${id}`,
    );
    await eventually('pages are told of the texts', async () => news.has(...told));
    news.names.length = 0;
    const page = await nora.get(`/conversations/${await conversationOf(oldest)}`);
    const rows = numbers.map((number) => `${number},Opted Out`);
    const file = new ImportFile(assent, nora, ['Mobile Number,Status', ...rows, ''].join('\n'));
    await file.upload();
    await file.map(line, 0, 1);
    await file.run();
    await file.ended();
    const heard = /id="thread-\d+"[^>]*hx-trigger="([^"]*)"/.exec(page.html)?.[1] ?? '';
    await eventually('the page is told', async () => news.names.some((name) => heard.includes(`live:${name} `)));
  });
});
