import { StaffMember } from '../support/staff-member.ts';
import type { Cast } from './cast.ts';

/** The cast's member of staff, newly signed in. */
export async function signedIn({ webUrl, email, password }: Cast): Promise<StaffMember> {
  const staff = new StaffMember(webUrl);
  await staff.signIn(email, password);
  return staff;
}
