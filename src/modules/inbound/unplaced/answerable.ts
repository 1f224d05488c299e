/** A mobile number in E.164. Short codes and names (12345, AMAZON) only send: nobody could answer them or opt them out. */
const ANSWERABLE = /^\+[1-9]\d{6,14}$/;

/** Whether a conversation with the sender is possible; the same rule as the database has for a consent's number. */
export function isAnswerable(sender: string): boolean {
  return ANSWERABLE.test(sender);
}
