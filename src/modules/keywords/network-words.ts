/** Which words networks answer themselves, alone in a text. Source: Twilio's documentation of its default handling. */
const ANSWERED_WORDS = new Set('STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT HELP INFO'.split(' '));

/** Whether the network has an answer of its own to the text, on a line where it answers at all. */
export function isNetworkWord(text: string): boolean {
  return ANSWERED_WORDS.has(text.trim().toUpperCase());
}
