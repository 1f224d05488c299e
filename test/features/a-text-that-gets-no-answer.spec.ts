import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const LOOP = 'Not answered: this customer had 10 automatic answers within 10 minutes, and gets no more for now';

describe('a text that gets no answer', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let nora: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE);
    await assent.stage.user(account, 'nora@example.com');
    nora = await assent.signIn('nora@example.com', PASSWORD);
    const quiet = { lineIds: String(line.id), action: 'reply' };
    await nora.post('/keywords', { ...quiet, name: 'Silent', keywords: 'SILENT', action: 'opt_in', reply: '' });
    await nora.post('/keywords', { ...quiet, name: 'Name only', keywords: 'NAME', reply: '{{lastName}}' });
  });
  afterAll(() => assent?.stop());

  const texts = async (from: string, body: string, receivedAt = new Date()) => {
    const { answer } = await assent.carrier.deliver({ from, to: LINE, body, receivedAt });
    return Number(answer.messageId);
  };
  const thread = async (number: string, reader = nora) => {
    const [found] = await assent.sql('select id from conversations where mobile_number = $1', [number]);
    return (await reader.get(`/conversations/${found?.id}`)).html;
  };
  const reasonOf = async (id: number) =>
    (await assent.sql('select reason from unanswered_texts where message_id = $1', [id]))[0]?.reason;

  it('because two machines answer each other, says so in the conversation, on its page and at the command line', async () => {
    const machine = '+14155550111';
    for (let turn = 0; turn < 10; turn += 1) await texts(machine, 'HELP');
    expect(await thread(machine)).not.toContain('Not answered');
    const eleventh = await texts(machine, 'HELP');
    const stop = await texts(machine, 'STOP');
    const html = await thread(machine);
    expect(html.split(LOOP)).toHaveLength(3);
    expect(html).toContain('Opted out by texting STOP');
    for (const id of [eleventh, stop]) {
      expect(html).toContain(`href="/messages/${id}"`);
      expect((await nora.get(`/messages/${id}`)).html).toContain(LOOP);
      expect(await assent.command('why', String(id))).toMatchObject({ code: 0, output: expect.stringMatching(LOOP) });
    }
    expect((await nora.get(`/messages/${stop}`)).html).toContain('An opt-out, by <code>word STOP</code>');
  });

  it.each<[string, [string, Date?][], string | undefined, string]>([
    ['opted out before', [['STOP'], ['STOP']], 'opted_out_before', 'an opt-out is confirmed once'],
    ['had said so in other words', [['STOP'], ['please stop texting me']], 'opted_out_before', 'is confirmed once'],
    ['opted in since', [['START'], ['STOP', new Date(Date.now() - 60_000)]], 'opted_in_since', 'it came late'],
    ['used a keyword without reply', [['silent']], 'no_reply', 'the keyword has no reply'],
    ['has nothing that the reply names', [['name']], 'nothing_left', 'nothing was left for this contact'],
    ['asked for help', [['HELP']], undefined, ''],
    ['said nothing that a keyword reads', [['Hello there']], undefined, ''],
    ['said something suspicious', [['I think you should stop, honestly']], undefined, ''],
  ])('a customer who %s', async (_what, said, reason, words) => {
    const from = `+1415555${String(120 + (await assent.sql('select from conversations')).length).padStart(4, '0')}`;
    let last = 0;
    for (const [body, at] of said) last = await texts(from, body, at);
    expect(await reasonOf(last)).toBe(reason);
    const html = await thread(from);
    if (reason) expect(html).toContain(words);
    else expect(html).not.toContain('Not answered');
  });

  it('because the network answers, says that', async () => {
    await assent.sql('update lines set network_confirms = true where id = $1', [line.id]);
    const id = await texts('+14155550112', 'HELP');
    expect(await reasonOf(id)).toBe('network_answers');
    expect(await thread('+14155550112')).toContain(
      'Not answered by Assent: the phone network answers this word itself',
    );
    await assent.sql('update lines set network_confirms = false where id = $1', [line.id]);
  });

  it('while an answer that the guard blocked says why at the answer', async () => {
    const bob = '+14155550113';
    await assent.stage.contact(account, bob, 'Bob', 'Birch');
    await texts(bob, 'STOP');
    const id = await texts(bob, 'name');
    await eventually('the guard has ruled', async () => (await thread(bob)).includes('Not sent: opted out'));
    expect(await reasonOf(id)).toBeUndefined();
    expect((await nora.get(`/messages/${id}`)).html).toContain('Answered with message');
  });

  it('is shown to nobody of another account, and to no staff without the line', async () => {
    const id = await texts('+14155550114', 'silent');
    expect((await nora.get(`/messages/${id}`)).status).toBe(200);
    await assent.stage.user(await assent.stage.account('Corner Bakery'), 'eve@example.com');
    const elsewhere = await assent.stage.line(account, '+14155550101', 'Other line');
    await assent.stage.user(account, 'sam@example.com', 'staff', [elsewhere]);
    for (const email of ['eve@example.com', 'sam@example.com']) {
      const member = await assent.signIn(email, PASSWORD);
      expect((await member.get(`/messages/${id}`)).status).toBe(404);
    }
  });

  it('keeps its reason, and the database takes none for a text that was answered or needed no answer', async () => {
    const silent = await texts('+14155550115', 'silent');
    await expect(assent.sql(`update unanswered_texts set reason = 'no_reply'`)).rejects.toThrow(
      /kept as it was: UPDATE/,
    );
    await expect(assent.sql('delete from unanswered_texts where message_id = $1', [silent])).rejects.toThrow(/DELETE/);
    const claim = (id: number) =>
      assent.sql(`insert into unanswered_texts (message_id, reason) values ($1, 'no_reply')`, [id]);
    await expect(claim(await texts('+14155550115', 'HELP'))).rejects.toThrow(/has an answer/);
    await expect(claim(await texts('+14155550115', 'Hello'))).rejects.toThrow(/with a keyword/);
  });
});
