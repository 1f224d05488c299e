import { dayText } from '../../shared/web/time-text.js';
import { by } from '../consent/evidence-words.js';
import type { Conversation } from './thread.js';

type Refused = Pick<Conversation, 'lineLabel' | 'optInKeyword' | 'optOut'>;

/** Why nothing can be sent in the conversation, and what would change that; empty while texts may be sent. */
export function refusalSentence({ lineLabel, optInKeyword, optOut }: Refused, name: string, timeZone: string): string {
  if (!optOut) return '';
  const verb = optOut.cause === 'keyword' ? 'opted out' : 'was opted out';
  const day = dayText(optOut.occurredAt, timeZone, new Date());
  return `${name} ${verb} of texts from ${lineLabel} on ${day} ${by(optOut)}. Nothing can be sent until they text ${optInKeyword ?? 'an opt-in keyword'}.`;
}
