import { Assent, eventually } from '../support/assent.js';
import { BlastWriter, idIn } from '../support/blast-writer.js';
import type { StaffMember } from '../support/staff-member.js';
import { PASSWORD } from '../support/stage.js';

const LINE = '+12125550100';
const [DANAS_PHONE, ANN] = ['+12125550190', '+12125550111'];

describe('a Blast is tested on one’s own phone', () => {
  let assent: Assent;
  let staff: StaffMember;
  let dana: BlastWriter;

  beforeAll(async () => {
    assent = await Assent.start();
    const account = await assent.stage.account();
    const line = await assent.stage.line(account, LINE, 'Front desk');
    await assent.stage.user(account, 'dana@example.com');
    staff = await assent.signIn('dana@example.com', PASSWORD);
    dana = new BlastWriter(assent, staff, line);
    await assent.stage.contact(account, ANN, 'Ann');
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START' });
  });
  afterAll(() => assent?.stop());

  const test = async (id: number, mobileNumber: string) =>
    (await staff.post(`/blasts/${id}/tests`, { mobileNumber })).html;
  const says = (id: number, sentence: RegExp) =>
    eventually(`the page says ${sentence}`, async () => sentence.test((await dana.page(id)).html));

  it('as the first on its lists would get it, though that phone never opted in', async () => {
    const id = idIn(await dana.write({ body: 'Hi {{firstName|there}}, we are open.', optOutNotice: 'on' }));
    expect(await test(id, '(212) 555-0190')).toContain('The test to (212) 555-0190 is in the outbox');
    await says(id, /Delivered\./);
    const handed = await assent.sql('select body from simulated_texts where customer_number = $1', [DANAS_PHONE]);
    expect(handed).toEqual([{ body: 'Hi Ann, we are open.\nReply STOP to opt out.' }]);
  });

  it('which gets none once it has opted out: the page says since when, and what to do about it', async () => {
    const id = idIn(await dana.write());
    await assent.carrier.deliver({ from: DANAS_PHONE, to: LINE, body: 'STOP' });
    await test(id, DANAS_PHONE);
    await says(
      id,
      /Not sent: opted out on [^<]* by texting STOP\. To get one there, text START from that phone to \(212\) 555-0100/,
    );
    await assent.carrier.deliver({ from: DANAS_PHONE, to: LINE, body: 'START' });
    await test(id, DANAS_PHONE);
    await says(id, /Delivered\./);
  });

  it('refuses what is no mobile number next to the field, and shows all the rest of the page', async () => {
    const id = idIn(await dana.write());
    const refused = await staff.post(`/blasts/${id}/tests`, { mobileNumber: '911' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('aria-invalid="true"');
    expect(refused.html).toMatch(/\d+ would be texted/);
  });
});
