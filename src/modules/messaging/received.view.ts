import type { ReceivedStory } from './received-stories.js';
import { whyUnanswered } from './unanswered.js';

const READ_AS: Record<ReceivedStory['outcome'], string> = {
  opt_out: 'An opt-out',
  opt_in: 'An opt-in',
  help: 'A request for help',
  responder: 'A keyword',
  review: 'What may be an opt-out, for staff to decide',
  none: 'Ordinary talk',
};

/** Why a received text was or was not answered, in one sentence. */
export function answerSentence({ answerId, unanswered, outcome }: ReceivedStory): string {
  if (unanswered) return whyUnanswered(unanswered);
  if (answerId !== null) return `Answered with message ${answerId}.`;
  return outcome === 'none' || outcome === 'review'
    ? 'Not answered: no keyword was read in it.'
    : 'Not answered, and the reason was not kept at the time.';
}

export function receivedPage(story: ReceivedStory) {
  return {
    id: story.id,
    why: answerSentence(story),
    answerUrl: story.answerId === null ? '' : `/messages/${story.answerId}`,
    from: story.mobileNumber,
    line: story.lineLabel,
    body: story.body,
    readAs: READ_AS[story.outcome],
    rule: story.rule ?? '',
    moments: [
      { what: 'Received', at: story.receivedAt },
      { what: 'Stored', at: story.storedAt },
    ],
  };
}
