import type { Assent } from './assent.js';
import type { StaffMember } from './staff-member.js';
import { type Account, type Line, PASSWORD } from './stage.js';
import { twilioForm } from './twilio-posts.js';

/** A line at Twilio as an admin sets it up, and the admin. */
export async function twilioLine(
  assent: Assent,
  account: Account,
  phoneNumber: string,
  more: Record<string, string> = {},
): Promise<{ line: Line; admin: StaffMember }> {
  const email = `admin${phoneNumber.slice(-4)}@example.com`;
  await assent.stage.user(account, email);
  const admin = await assent.signIn(email, PASSWORD);
  const answer = await admin.post('/lines', { ...twilioForm(more), phoneNumber });
  const [line] = await assent.sql<Line>(
    'select id, phone_number as number, account_id as "accountId" from lines where phone_number = $1',
    [phoneNumber],
  );
  if (!line) throw new Error(`The line was refused: ${answer.status} ${answer.html}`);
  return { line, admin };
}
