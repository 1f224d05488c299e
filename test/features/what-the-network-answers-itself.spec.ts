import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import type { Line } from '../support/stage.js';
import { type TwilioStandIn, twilioThat } from '../support/twilio-at.js';
import { twilioLine } from '../support/twilio-line.js';
import { TwilioPosts, twilioForm } from '../support/twilio-posts.js';

const LINE = '+14155550100';
const PUBLIC_URL = 'http://texting.example.com';

describe('what the network answers itself', () => {
  let assent: Assent;
  let line: Line;
  let admin: StaffMember;
  let twilio: TwilioStandIn;
  let posts: TwilioPosts;
  let customers = 0;

  beforeAll(async () => {
    twilio = await twilioThat();
    assent = await Assent.start({ workers: 0, env: { TWILIO_API_BASE_URL: twilio.url, PUBLIC_URL } });
    posts = new TwilioPosts(assent.url, PUBLIC_URL);
    ({ line, admin } = await twilioLine(assent, await assent.stage.account(), LINE));
  });
  afterAll(async () => {
    await assent?.stop();
    twilio?.close();
  });

  const confirmedBy = (confirmation: 'assent' | 'network') =>
    admin.post(`/lines/${line.id}`, { ...twilioForm(), confirmation });

  /** A customer who is new to the line texts it: what that did, and what is on its way back. */
  const afterTexting = async (Body: string, more: Record<string, string> = {}) => {
    customers += 1;
    const From = `+1415555${String(100 + customers).padStart(4, '0')}`;
    expect((await posts.text({ From, To: LINE, Body, ...more })).status).toBe(200);
    const [received] = await assent.sql<{ keyword_rule: string | null }>(
      `select keyword_rule from messages where mobile_number = $1 and direction = 'in'`,
      [From],
    );
    const [consent] = await assent.sql<{ status: string }>('select status from consents where mobile_number = $1', [
      From,
    ]);
    const replies = await assent.sql<{ origin: string }>(
      `select origin from messages where mobile_number = $1 and direction = 'out'`,
      [From],
    );
    return {
      status: consent?.status ?? 'not_defined',
      rule: received?.keyword_rule,
      replies: replies.map(({ origin }) => origin),
    };
  };

  describe('where the network confirms', () => {
    beforeAll(() => confirmedBy('network'));

    it.each([
      ['STOP', 'opted_out', []],
      [' stopall ', 'opted_out', []],
      ['HELP', 'not_defined', []],
      ['START', 'opted_in', ['keyword_reply']],
      ['Please stop texting me', 'opted_out', ['confirmation']],
      ['STOP ALL', 'opted_out', ['confirmation']],
    ])('%j leaves the customer %s, and Assent answers %j', async (body, status, replies) => {
      expect(await afterTexting(body)).toMatchObject({ status, replies });
    });
  });

  it('the box that tries a text promises no answer of Assent’s there', async () => {
    await confirmedBy('network');
    const tried = async (text: string) =>
      (await admin.get(`/keywords/try?${new URLSearchParams({ text, line: String(line.id) })}`)).html;
    expect(await tried('STOP')).toContain('The phone network answers this word itself on this line');
    expect(await tried('STOP')).not.toContain('you are opted out');
    expect(await tried('please stop texting me')).toContain('you are opted out');
    await confirmedBy('assent');
    expect(await tried('STOP')).toContain('you are opted out');
  });

  it('as soon as Assent confirms, STOP and HELP are answered by it', async () => {
    await confirmedBy('network');
    expect(await afterTexting('STOP')).toMatchObject({ replies: [] });
    await confirmedBy('assent');
    expect(await afterTexting('STOP')).toMatchObject({ status: 'opted_out', replies: ['confirmation'] });
    expect(await afterTexting('HELP')).toMatchObject({ status: 'not_defined', replies: ['help'] });
  });

  describe('what Twilio took for one of its own keywords', () => {
    beforeAll(() => confirmedBy('assent'));

    it.each([
      ['Adiós amigos', 'STOP', 'opted_out', 'carrier keyword STOP', []],
      ['Hola de nuevo', 'START', 'opted_in', 'carrier keyword START', []],
      ['Ayuda por favor', 'HELP', 'not_defined', 'carrier keyword HELP', []],
      ['STOP', 'STOP', 'opted_out', 'word STOP', []],
      ['STOP', 'START', 'opted_out', 'word STOP', ['confirmation']],
      ['hi', 'SOMETHING NEW', 'not_defined', null, []],
    ])('%j with the opt-out type %s: %s by %j, answered with %j', async (body, OptOutType, status, rule, replies) => {
      expect(await afterTexting(body, { OptOutType })).toEqual({ status, rule, replies });
    });
  });

  it('the ledger is whole', async () => {
    const { code, output } = await assent.command('ledger:verify');
    expect(output).not.toMatch(/wrong/i);
    expect(code).toBe(0);
  });
});
