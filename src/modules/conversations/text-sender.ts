import type { Origin } from '../consent/origin.js';

const SENDERS: Record<Origin, string> = {
  conversation: 'A former colleague',
  blast: 'Blast',
  keyword_reply: 'Automatic reply',
  confirmation: 'Confirmation of the opt-out',
  help: 'Automatic reply to HELP',
  api: 'API',
};

/** Who or what sent a text. @param userName the colleague who wrote it, if one did */
export function senderOf(origin: Origin, userName: string | null): string {
  return userName ?? SENDERS[origin];
}
