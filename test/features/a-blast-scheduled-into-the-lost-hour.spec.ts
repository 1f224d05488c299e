import { Assent } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const ANN = '+12125550111';

/** In New York the clocks go from 2 to 3 on 14 March 2027, and from 2 back to 1 on 7 November 2027. */
describe('a Blast scheduled into the lost hour', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ clock: new Date('2027-03-14T06:20:00Z') });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    dana = await signedIn();
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START', receivedAt: new Date('2027-03-14T06:20:00Z') });
  });
  afterAll(() => assent?.stop());

  const signedIn = async () => new BlastWriter(assent, await assent.signIn('dana@example.com', PASSWORD), line);

  const lost = { when: 'later', date: '2027-03-14', time: '02:30', zone: 'America/New_York' };
  const twice = { ...lost, date: '2027-11-07', time: '01:30' };

  it('is not guessed: the page explains why, and offers both times beside the gap', async () => {
    const { status, html } = await dana.write(lost);
    expect(status).toBe(422);
    expect(html).toContain('02:30 doesn’t exist on that day: the clocks go forward then.');
    expect(html).toContain('Sun 14 Mar 2027, 1:30 AM EST');
    expect(html).toContain('Sun 14 Mar 2027, 3:30 AM EDT');
    expect(html).toContain('We are open.');
  });

  it('starts at the time that was chosen instead, which on the wall is an hour later and in truth a minute', async () => {
    const page = await dana.write({ ...lost, occurrence: '2027-03-14T07:30:00.000Z' });
    expect(page.html).toContain('Sun 14 Mar 2027, 3:30 AM EDT');
    const id = await dana.confirm(page);
    await assent.clock.moveTo(new Date('2027-03-14T07:29:00Z'));
    const before = await dana.confirm(await dana.write({ name: 'The minute before' }));
    await dana.is(before, 'done');
    expect((await dana.row(id)).status).toBe('scheduled');
    await assent.clock.moveTo(new Date('2027-03-14T07:30:00Z'));
    expect(await dana.is(id, 'done')).toMatchObject({ recipients: 1 });
  });

  it('asks which one is meant of a time that comes twice', async () => {
    const { status, html } = await dana.write(twice);
    expect(status).toBe(422);
    expect(html).toContain('01:30 comes twice on that day, because the clocks go back.');
    expect(html).toContain('Sun 7 Nov 2027, 1:30 AM EDT');
    expect(html).toContain('Sun 7 Nov 2027, 1:30 AM EST');
  });

  it('takes the answer to one question for no answer to another', async () => {
    const { status, html } = await dana.write({ ...twice, occurrence: '2027-03-14T07:30:00.000Z' });
    expect(status).toBe(422);
    expect(html).toContain('comes twice');
  });

  it('starts at the second of two when that one was meant, not an hour too early', async () => {
    const id = await dana.confirm(await dana.write({ ...twice, occurrence: '2027-11-07T06:30:00.000Z' }));
    await assent.clock.moveTo(new Date('2027-11-07T06:29:00Z'));
    dana = await signedIn();
    const before = await dana.confirm(await dana.write({ name: 'Between the two' }));
    await dana.is(before, 'done');
    expect((await dana.row(id)).status).toBe('scheduled');
    await assent.clock.moveTo(new Date('2027-11-07T06:30:00Z'));
    await dana.is(id, 'done');
  });

  it('is shown again as it was chosen when it is edited', async () => {
    await assent.clock.moveTo(new Date('2027-11-07T03:00:00Z'));
    const page = await dana.write({ ...twice, occurrence: '2027-11-07T06:30:00.000Z' });
    const edit = await dana.page(idIn(page), '/edit');
    expect(edit.html).toMatch(/value="2027-11-07T06:30:00.000Z" checked/);
    expect(edit.html).toContain('value="01:30"');
  });
});
