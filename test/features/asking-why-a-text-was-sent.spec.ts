import { Assent, eventually } from '../support/assent.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const [ANN, BOB] = ['+14155550111', '+14155550112'] as const;

describe('asking why a text was or was not sent', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'dana@example.com');
    await assent.carrier.deliver({ from: ANN, to: line.number, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: line.number, body: 'STOP' });
  });
  afterAll(() => assent?.stop());

  /** The reply or confirmation that the customer's text led to, once it has arrived. */
  const replyTo = (number: string) =>
    eventually(`the reply to ${number} has arrived`, async () => {
      const [reply] = await assent.sql<{ id: string }>(
        `select id from messages where mobile_number = $1 and direction = 'out' and status = 'delivered'`,
        [number],
      );
      return reply?.id;
    });

  it('is answered in one sentence at the command line', async () => {
    const toAnn = await assent.command('why', await replyTo(ANN));
    expect(toAnn.output).toMatch(
      /^Delivered; it was cleared because the customer opted in on \d+ \w+ by texting START\.\n$/,
    );
    const toBob = await assent.command('why', await replyTo(BOB));
    expect(toBob.output).toBe(
      'Delivered; it was cleared because it is the one confirmation of the customer’s own opt-out.\n',
    );
    expect(await assent.command('why', '999999')).toMatchObject({ code: 1 });
  });

  it('is answered on the page of the text, to which the conversation leads', async () => {
    const id = await replyTo(ANN);
    const dana = await assent.signIn('dana@example.com', PASSWORD);
    const [conversation] = await assent.sql('select id from conversations where mobile_number = $1', [ANN]);
    expect((await dana.get(`/conversations/${conversation?.id}`)).html).toContain(`href="/messages/${id}"`);
    const page = await dana.get(`/messages/${id}`);
    expect(page.html).toContain('it was cleared because the customer opted in');
    expect(page.html).toContain('The reply to a keyword');
  });

  it('is answered to nobody of another account, and to no staff without the line', async () => {
    const id = await replyTo(ANN);
    const other = await assent.stage.account('Corner Bakery');
    await assent.stage.user(other, 'eve@example.com');
    const elsewhere = await assent.stage.line(account, '+14155550101', 'Other line');
    await assent.stage.user(account, 'sam@example.com', 'staff', [elsewhere]);
    for (const email of ['eve@example.com', 'sam@example.com']) {
      const member = await assent.signIn(email, PASSWORD);
      expect((await member.get(`/messages/${id}`)).status).toBe(404);
    }
  });
});
