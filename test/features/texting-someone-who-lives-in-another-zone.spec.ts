import { Assent, eventually } from '../support/assent.js';
import { BlastWriter } from '../support/blast-writer.js';
import { ImportFile } from '../support/import-file.js';
import { optedIn } from '../support/opted-in.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Line, PASSWORD } from '../support/stage.js';

/** All have numbers of Los Angeles, where it is half past eight in the evening; in New York it is half past eleven. */
const [ANN, BOB, CAT] = ['+12135550111', '+12135550112', '+12135550113'];
const EVENING = new Date('2027-06-02T03:30:00Z');
const MORNING_IN_NEW_YORK = new Date('2027-06-02T12:00:00Z');

describe('texting someone who lives in another zone than the number says', () => {
  let assent: Assent;
  let line: Line;
  let staff: StaffMember;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start({ clock: EVENING });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+12125550100', 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await optedIn(assent, line, [ANN, BOB, CAT]);
    const settings = { label: 'Front desk', throughput: '100', timeZone: 'America/Los_Angeles', segmentPrice: '' };
    await staff.post(`/lines/${line.id}`, { ...settings, quietFrom: '21:00', quietUntil: '08:00' });
  });
  afterAll(() => assent?.stop());

  const livesIn = async (number: string, timeZone: string) => {
    const [row] = await assent.sql<{ id: string }>('select id from contacts where mobile_number = $1', [number]);
    const { html } = await staff.post(`/contacts/${row?.id}`, { timeZone });
    expect(html).toContain('was saved.');
  };
  const texts = async (id: number) => {
    const rows = await dana.recipients(id);
    return Object.fromEntries(rows.map(({ mobile_number, status }) => [mobile_number, status]));
  };

  it('waits for the morning there, though the area code says day', async () => {
    await livesIn(ANN, 'America/New_York');
    const people = `Mobile Number,tz\n${CAT},America/New_York\n`;
    await new ImportFile(assent, staff, people, 'people.csv', 'contacts').importContacts({
      numberColumn: '0',
      timeZoneColumn: '1',
    });
    const id = await dana.confirm(await dana.write());
    await eventually('Bob has it', async () => (await texts(id))[BOB] === 'delivered');
    const { html } = await eventually('the page says until when', async () => {
      const page = await dana.page(id);
      return page.html.includes('2 have quiet hours now') && page;
    });
    expect(html).toMatch(/the first of them are texted from (2 Jun, )?5:00 AM PDT on/);
    expect(await texts(id)).toEqual({ [ANN]: 'queued', [BOB]: 'delivered', [CAT]: 'queued' });

    await assent.clock.moveTo(MORNING_IN_NEW_YORK);
    await dana.is(id, 'done');
    await eventually('Ann and Cat have it', async () => {
      const { [ANN]: ann, [CAT]: cat } = await texts(id);
      return ann === 'delivered' && cat === 'delivered';
    });
  });

  it('goes by the area code again once the zone is taken away', async () => {
    await assent.clock.moveTo(new Date('2027-06-03T03:30:00Z'));
    await livesIn(ANN, '');
    const id = await dana.confirm(await dana.write({ quietHours: 'skip' }));
    await dana.is(id, 'done');
    await eventually('Ann has it', async () => (await texts(id))[ANN] === 'delivered');
    expect(await texts(id)).toMatchObject({ [BOB]: 'delivered', [CAT]: 'blocked' });
  });
});
