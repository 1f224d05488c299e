import { Assent } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

const ANN = '+14155550111';
const BOB = '+14155550112';

describe('conversing only on one’s own lines', () => {
  let assent: Assent;
  let ours: Line;
  let theirs: Line;
  let sam: StaffMember;
  let stranger: StaffMember;
  let withAnn: number;
  let withBob: number;
  let bob: number;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    const other = await assent.stage.account('Birch Street Books');
    ours = await assent.stage.line(account, '+14155550100', 'Front desk');
    theirs = await assent.stage.line(account, '+14155550101', 'Back office');
    await assent.stage.line(other, '+14155550102', 'Shop');
    await assent.stage.user(account, 'sam@example.com', 'staff', [ours]);
    await assent.stage.user(other, 'stranger@example.com');
    await assent.stage.contact(account, ANN, 'Ann', 'Hill');
    bob = await assent.stage.contact(account, BOB, 'Bob', 'Lane');
    await assent.carrier.deliver({ from: ANN, to: ours.number, body: 'Hello front desk' });
    await assent.carrier.deliver({ from: BOB, to: theirs.number, body: 'Hello back office' });
    const idOf = async (line: Line) =>
      Number((await assent.sql('select id from conversations where line_id = $1', [line.id]))[0]?.id);
    [withAnn, withBob] = [await idOf(ours), await idOf(theirs)];
    sam = await assent.signIn('sam@example.com', PASSWORD);
    stranger = await assent.signIn('stranger@example.com', PASSWORD);
  });
  afterAll(() => assent?.stop());

  it('lists those of the assigned lines alone, whatever line the address names', async () => {
    for (const path of [
      '/conversations',
      `/conversations?line=${theirs.id}`,
      '/conversations?q=hello',
      '/conversations?q=lane',
    ]) {
      expect((await sam.get(path)).html).not.toContain('Bob Lane');
    }
    expect((await sam.get('/conversations')).html).toContain('Ann Hill');
    expect((await stranger.get('/conversations')).html).not.toContain('Ann Hill');
  });

  it('knows nothing of the others', async () => {
    const attempts: [StaffMember, number][] = [
      [sam, withBob],
      [stranger, withAnn],
      [stranger, withBob],
    ];
    for (const [member, id] of attempts) {
      expect((await member.get(`/conversations/${id}`)).status).toBe(404);
      expect((await member.post(`/conversations/${id}/replies`, { body: 'Let me in' })).status).toBe(404);
      expect((await member.post(`/conversations/${id}/closure`, {})).status).toBe(404);
      expect((await member.post(`/conversations/${id}/reopening`, {})).status).toBe(404);
    }
    expect(await assent.sql(`select from messages where direction = 'out' and origin = 'conversation'`)).toEqual([]);
    expect(await assent.sql(`select from conversations where status = 'closed'`)).toEqual([]);
  });

  it('opens none on a line of others, nor with a contact of another account', async () => {
    const onOthersLine = await sam.post('/conversations', { contact: String(bob), line: String(theirs.id) });
    expect(onOthersLine.status).toBe(422);
    expect((await stranger.get(`/conversations/new?contact=${bob}`)).status).toBe(404);
    expect((await stranger.post('/conversations', { contact: String(bob), line: String(ours.id) })).status).toBe(404);
    expect((await stranger.get('/conversations/new?q=bob')).html).not.toContain('Bob Lane');
    expect(await assent.sql('select from conversations')).toHaveLength(2);
  });

  it('answers nonsense in the address like a conversation that there isn’t', async () => {
    for (const id of ['0', '-1', 'x', '1e3', '99999999999999999999'])
      expect((await sam.get(`/conversations/${id}`)).status).toBe(404);
    for (const query of ['after=x', 'before=x', 'q=%00', 'q[]=a', 'line=x', 'status=x', 'after=WyJ4IiwxXQ']) {
      expect((await sam.get(`/conversations/${withAnn}?${query}`)).status).toBe(200);
    }
  });
});
