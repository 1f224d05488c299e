import type { Origin } from '../consent/origin.js';
import type { MessageStory } from './message-stories.js';
import { storyOf } from './why.js';

const ORIGINS: Record<Origin, string> = {
  conversation: 'A colleague’s text in a conversation',
  blast: 'A Blast',
  keyword_reply: 'The reply to a keyword',
  confirmation: 'The confirmation of an opt-out',
  help: 'The answer to a request for help',
  api: 'The API',
};

const RULINGS = { cleared: 'Cleared', blocked: 'Blocked' };

export function messagePage(story: MessageStory, timeZone: string) {
  return {
    id: story.id,
    why: storyOf(story, timeZone),
    isBlocked: story.status === 'blocked' || story.status === 'failed',
    to: story.mobileNumber,
    line: story.lineLabel,
    body: story.body,
    origin: ORIGINS[story.origin],
    ruling: story.ruling ? RULINGS[story.ruling] : 'Not ruled on yet',
    eventId: story.eventId,
    carrierId: story.carrierId,
    moments: [
      { what: 'Stored', at: story.createdAt },
      { what: 'Ruled on', at: story.ruledAt },
      { what: 'Handed to the carrier', at: story.handedOverAt },
      { what: 'Settled', at: story.settledAt },
    ].filter((moment) => moment.at !== null),
  };
}
