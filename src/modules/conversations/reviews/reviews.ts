import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../../shared/database/query.js';
import { LiveUpdates } from '../../../shared/live-updates/live-updates.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { preparePairs } from '../../consent/consent-pairs.js';
import { Consents } from '../../consent/consents.js';
import { HandOvers } from '../../consent/hand-overs.js';
import type { Conversation } from '../thread.js';
import { isWaiting } from './open-reviews.js';
import type { DecidedReview } from './review.js';
import { noteOf } from './review-words.js';

/** The outcome of a decision: it holds, or somebody decided before, and that holds. Undefined: there is no such review. */
export type Decision = { holds: true } | { holds: false; before: DecidedReview } | undefined;

type Found = { body: string; waits: boolean } & DecidedReview;

const FIND = `
  select m.body, r.decision is null as waits, r.decision, r.decided_at as "decidedAt", u.name as "userName",
         case when e.id is not null then jsonb_build_object('cause', e.cause, 'evidence', e.evidence) end as proof
  from text_reviews r
  join messages m on m.id = r.message_id
  left join users u on u.id = r.decided_by
  left join consent_events e on e.id = r.event_id
  where r.message_id = $1 and r.line_id = $2 and r.mobile_number = $3`;

/** A statement of its own: one that waited for the lock would see the new decision, and still nobody who made it. */
const LOCK = 'select from text_reviews where message_id = $1 and line_id = $2 and mobile_number = $3 for update';

/** What staff decide about suspicious texts: each is decided once, and open pages hear of it. */
@Injectable()
export class Reviews {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: Consents,
    private readonly handOvers: HandOvers,
    private readonly live: LiveUpdates,
  ) {}

  /** How many wait on the user's lines, 100 for any number from there. */
  async waiting({ lineIds }: Pick<SignedInUser, 'lineIds'>): Promise<number> {
    const { waiting } = await queryOne<{ waiting: number }>(
      this.em.fork(),
      `select count(*) as waiting from (
         select from text_reviews r where r.line_id = any($1::int[]) and ${isWaiting('r')} limit 100) first`,
      [lineIds],
    );
    return waiting;
  }

  /**
   * Opts the customer out, with the text as evidence. The pair is locked before the review is looked at: in the order of
   * every opt-out, which settles the reviews of its pair. Resolves when no text cleared earlier is still on its way.
   */
  async optOut(conversation: Conversation, messageId: number, userId: number): Promise<Decision> {
    const { lineId, mobileNumber } = conversation;
    const decision = await this.em.fork().transactional(async (em): Promise<Decision> => {
      await query(em, preparePairs('select $1::int as line_id, $2::text as mobile_number'), [lineId, mobileNumber]);
      await query(em, 'select from consents where line_id = $1 and mobile_number = $2 for no key update', [
        lineId,
        mobileNumber,
      ]);
      await query(em, LOCK, [messageId, lineId, mobileNumber]);
      const found = await this.find(em, conversation, messageId);
      if (!found?.waits) return found && { holds: false, before: found };
      const evidence = { note: noteOf(messageId, found.body) };
      await this.consents.record(em, { lineId, mobileNumber, status: 'opted_out', cause: 'staff', userId, evidence });
      return { holds: true };
    });
    if (!decision) return undefined;
    // Also for the one who came second: both are told that the customer is opted out.
    await this.handOvers.settle(lineId, [mobileNumber]);
    if (decision.holds) await this.tell(conversation, 'opt-in-lists');
    return decision;
  }

  /** Leaves everything as it is; the text was no wish to be left alone. */
  async dismiss(conversation: Conversation, messageId: number, userId: number): Promise<Decision> {
    const { lineId, mobileNumber } = conversation;
    const dismissed = await query(
      this.em.fork(),
      `update text_reviews set decision = 'dismissed', decided_at = clock_timestamp(), decided_by = $4
       where message_id = $1 and line_id = $2 and mobile_number = $3 and decision is null returning 1`,
      [messageId, lineId, mobileNumber, userId],
    );
    if (dismissed.length === 0) {
      const found = await this.find(this.em.fork(), conversation, messageId);
      return found && { holds: false, before: found };
    }
    await this.tell(conversation);
    return { holds: true };
  }

  private async find(em: EntityManager, conversation: Conversation, messageId: number): Promise<Found | undefined> {
    const [found] = await query<Found>(em, FIND, [messageId, conversation.lineId, conversation.mobileNumber]);
    return found;
  }

  private async tell({ id, accountId }: Conversation, ...more: string[]): Promise<void> {
    await this.live.publish(accountId, `conversation:${id}`, 'conversations', ...more);
  }
}
