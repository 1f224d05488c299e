import type { CursorPage } from '../../../shared/cursor-page.js';
import { MobileNumber } from '../../../shared/mobile-number.js';
import { isSeen } from '../../../shared/texts/shown-text.js';
import { pagination } from '../../../shared/web/pagination.js';
import { isAnswerable } from './answerable.js';
import type { UnplacedText } from './unplaced-texts.js';

/** The page of what has no place; each text with the reason in a sentence. */
export function unplacedList(found: CursorPage<UnplacedText>, after: string | null, country: string) {
  return {
    texts: found.rows.map((text) => ({
      sender: addressText(text.sender, country),
      hasNumber: isAnswerable(text.sender),
      sentTo: addressText(text.sentTo, country),
      line: text.lineLabel ?? '',
      body: text.body,
      media: mediaWords(text),
      receivedAt: text.receivedAt,
      why: whyUnplaced(text, country),
    })),
    pages: pagination('/unplaced-texts', {}, after, found.next, '#unplaced'),
  };
}

function whyUnplaced({ reason, sender, sentTo, lineLabel, carrier }: UnplacedText, country: string): string {
  switch (reason) {
    case 'unknown_line':
      return `No line has the number ${addressText(sentTo, country)}.`;
    case 'other_carrier':
      return `${lineLabel ?? 'The line'} is set up with another carrier than ${carrier}, which delivered this text.`;
    case 'former_account':
      return `${lineLabel ?? 'The line'} has another account at ${carrier} now than the one that delivered this text.`;
    case 'sender_cannot_be_answered':
      return `${sender} is no mobile number: nobody could answer it.`;
  }
}

function mediaWords({ body, mediaCount }: UnplacedText): string {
  if (mediaCount > 0)
    return `${isSeen(body) ? 'With' : 'No words,'} ${mediaCount} attachment${mediaCount === 1 ? '' : 's'}`;
  return isSeen(body) ? '' : 'An empty text';
}

function addressText(address: string, country: string): string {
  return isAnswerable(address) ? MobileNumber.format(address, country) : address;
}
