import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const ANN = '+14155550111';
const NOWHERE = '+14155550199';

describe('texts without a place', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let admin: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start();
    account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'nora@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    admin = await assent.signIn('nora@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const kept = (id: string) =>
    assent.sql(
      `select account_id, line_id, carrier, sender, sent_to, body, media_count, reason from unplaced_texts where carrier_id = $1`,
      [id],
    );
  const page = async (member = admin) => (await member.get('/unplaced-texts')).html;
  const deliver = (text: { from: string; to: string; body: string; id: string; media?: number }) =>
    assent.carrier.deliver(text);

  it('a text to a number that is no line is kept once, and shown to the admins of the only account', async () => {
    const text = { from: ANN, to: NOWHERE, body: 'Anybody there?', id: 'nowhere' };
    for (const again of [text, text]) {
      expect(await deliver(again)).toMatchObject({ status: 200, answer: { result: 'unplaced' } });
    }
    expect(await kept('nowhere')).toEqual([
      {
        account_id: account.id,
        line_id: null,
        carrier: 'simulated',
        sender: ANN,
        sent_to: NOWHERE,
        body: 'Anybody there?',
        media_count: 0,
        reason: 'unknown_line',
      },
    ]);
    const html = await page();
    expect(html).toContain('Anybody there?');
    expect(html).toContain('No line has the number (415) 555-0199.');
  });

  it.each([
    ['a short code', '12345', 'Your code is 4711', 'short'],
    ['a name', 'AMAZON', 'Your parcel is here', 'name'],
    ['a name in another script', 'Почта', 'Ваша посылка', 'script'],
    ['a name that says STOP', 'CANCEL', 'STOP', 'stop'],
  ])('a text from %s is kept for the account of the line', async (_what, from, body, id) => {
    expect(await deliver({ from, to: line.number, body, id })).toMatchObject({
      status: 200,
      answer: { result: 'unplaced' },
    });
    expect(await kept(id)).toMatchObject([
      { account_id: account.id, line_id: line.id, sender: from, body, reason: 'sender_cannot_be_answered' },
    ]);
    expect(await page()).toContain(`${from} is no mobile number: nobody could answer it.`);
    expect(await assent.sql('select from messages where mobile_number = $1', [from])).toEqual([]);
    expect(await assent.sql('select from consents where mobile_number = $1', [from])).toEqual([]);
  });

  it('a text by a carrier that is not the line’s is kept for the account of the line', async () => {
    const moved = await assent.stage.line(account, '+14155550102', 'Moved');
    await assent.sql(`update lines set carrier = 'twilio' where id = $1`, [moved.id]);
    await deliver({ from: ANN, to: moved.number, body: 'Hi', id: 'moved' });
    expect(await kept('moved')).toMatchObject([{ account_id: account.id, line_id: moved.id, reason: 'other_carrier' }]);
    expect(await page()).toContain('Moved is set up with another carrier than simulated, which delivered this text.');
  });

  it('a STOP by the carrier that a line has left holds all the same; nothing else by it changes anything', async () => {
    const left = await assent.stage.line(account, '+14155550103', 'Left');
    const statusOf = async (number: string) =>
      (await assent.sql('select status from consents where line_id = $1 and mobile_number = $2', [left.id, number]))[0]
        ?.status;
    await deliver({ from: ANN, to: left.number, body: 'START', id: 'before' });
    await assent.sql(`update lines set carrier = 'twilio' where id = $1`, [left.id]);
    const stop = { from: ANN, to: left.number, body: 'STOP', id: 'late stop' };
    expect(await deliver(stop)).toMatchObject({ status: 200, answer: { result: 'stored', outcome: 'opt_out' } });
    expect(await deliver(stop)).toMatchObject({ answer: { result: 'duplicate' } });
    expect(await statusOf(ANN)).toBe('opted_out');
    expect(
      await assent.sql(`select evidence ->> 'rule' as rule from consent_events where line_id = $1 order by id`, [
        left.id,
      ]),
    ).toEqual([{ rule: 'word START' }, { rule: 'word STOP, delivered by simulated' }]);
    expect(await deliver({ ...stop, body: 'START', id: 'late start' })).toMatchObject({
      answer: { result: 'unplaced' },
    });
    expect(await statusOf(ANN)).toBe('opted_out');
    expect(await kept('late start')).toMatchObject([{ account_id: account.id, reason: 'other_carrier' }]);
    const bob = '+14155550112';
    await deliver({ from: bob, to: left.number, body: 'START', id: 'new start' });
    expect((await statusOf(bob)) ?? 'not_defined').toBe('not_defined');
    await deliver({ from: bob, to: left.number, body: 'I think you should stop, honestly', id: 'suspicious' });
    expect(await assent.sql('select decision from text_reviews where line_id = $1', [left.id])).toEqual([
      { decision: null },
    ]);
  });

  it('is for admins', async () => {
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    expect((await sam.get('/unplaced-texts')).status).toBe(403);
    expect((await sam.get('/lines')).html).not.toContain('/unplaced-texts');
    expect((await admin.get('/lines')).html).toContain('/unplaced-texts');
  });

  it('keeps what came with it, whatever it was', async () => {
    const body = `${'🎉'.repeat(2_560)}\0`;
    await deliver({ from: 'AMAZON', to: line.number, body, id: 'party', media: 2 });
    expect(await kept('party')).toMatchObject([{ body: body.replace('\0', ''), media_count: 2 }]);
    await deliver({ from: 'AMAZON', to: line.number, body: '', id: 'picture', media: 1 });
    await deliver({ from: 'AMAZON', to: line.number, body: '', id: 'nothing' });
    const html = await page();
    expect(html).toContain('No words, 1 attachment<');
    expect(html).toContain('An empty text');
  });

  it('is kept as it came by the database too', async () => {
    await expect(assent.sql('delete from unplaced_texts')).rejects.toThrow(/kept as it came: DELETE/);
    await expect(assent.sql(`update unplaced_texts set body = ''`)).rejects.toThrow(/kept as it came: UPDATE/);
  });

  it('is never shown to another account, and to nobody where it could be anybody’s', async () => {
    const rival = await assent.stage.account('Birch Street Dental');
    const theirs = await assent.stage.line(rival, '+14155550150', 'Theirs');
    await assent.stage.user(rival, 'rita@example.com');
    const rita = await assent.signIn('rita@example.com', PASSWORD);
    await deliver({ from: ANN, to: '+14155550198', body: 'Whose is this?', id: 'nobody' });
    await deliver({ from: '54321', to: theirs.number, body: 'For Birch Street', id: 'theirs' });
    expect(await kept('nobody')).toMatchObject([{ account_id: null, reason: 'unknown_line' }]);
    for (const html of [await page(), await page(rita)]) expect(html).not.toContain('Whose is this?');
    expect(await page(rita)).toContain('For Birch Street');
    expect(await page(rita)).not.toContain('Anybody there?');
    expect(await page()).not.toContain('For Birch Street');
    const { code, output } = await assent.command('texts:unplaced');
    expect(code).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ carrier: 'simulated', sender: ANN, sentTo: '+14155550198', body: 'Whose is this?' }),
    ]);
  });
});

describe('odd texts that have a place', () => {
  let assent: Assent;
  let line: Line;
  let staff: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    await assent.stage.user(account, 'nora@example.com');
    staff = await assent.signIn('nora@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  const thread = async (number: string) => {
    const [found] = await assent.sql('select id from conversations where mobile_number = $1', [number]);
    return (await staff.get(`/conversations/${found?.id}`)).html;
  };

  it('an empty text is stored, and says that it is empty', async () => {
    const from = '+14155550121';
    const { answer } = await assent.carrier.deliver({ from, to: line.number, body: '' });
    expect(answer).toMatchObject({ result: 'stored', outcome: 'none' });
    expect(await thread(from)).toContain('<div class="bubble">An empty text</div>');
  });

  it('10 kB of emoji are stored whole', async () => {
    const from = '+14155550123';
    const body = '🎉'.repeat(2_560);
    const { status, answer } = await assent.carrier.deliver({ from, to: line.number, body });
    expect({ status, answer }).toMatchObject({ status: 200, answer: { result: 'stored', outcome: 'none' } });
    expect(await assent.sql('select body from messages where mobile_number = $1', [from])).toEqual([{ body }]);
    expect(await thread(from)).toContain(body);
  });

  it('a text of media alone shows what came, though Assent keeps no media', async () => {
    const from = '+14155550122';
    await assent.carrier.deliver({ from, to: line.number, body: 'Hello' });
    // As the story of a received text stores it.
    await assent.sql(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome, media_count)
       values ($1, $2, $3, 'in', '', 'received', 'picture', now(), 'none', 1)`,
      [line.accountId, line.id, from],
    );
    const html = await thread(from);
    expect(html).toContain('<div class="bubble">No words</div>');
    expect(html).toContain('with 1 attachment, which Assent can’t show');
  });
});
