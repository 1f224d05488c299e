import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { Match } from '../keywords/matcher.js';
import type { Unanswered } from './unanswered.js';

/** One text in, what was read in it, and what it was answered with. */
export type ReceivedStory = {
  id: number;
  lineLabel: string;
  mobileNumber: string;
  body: string;
  outcome: Match['outcome'];
  rule: string | null;
  receivedAt: Date;
  storedAt: Date;
  /** The text out that answers it. */
  answerId: number | null;
  unanswered: Unanswered | null;
};

const STORY = `
  select m.id, l.label as "lineLabel",
         m.mobile_number as "mobileNumber", m.body, m.keyword_outcome as outcome, m.keyword_rule as rule,
         m.received_at as "receivedAt", m.created_at as "storedAt", answer.id as "answerId", silence.reason as unanswered
  from messages m
  join lines l on l.id = m.line_id
  left join messages answer on answer.answers_id = m.id
  left join unanswered_texts silence on silence.message_id = m.id
  where m.id = $1 and m.direction = 'in'`;

const SHOWN_STORY = `${STORY} and m.account_id = $2 and m.line_id = any($3::int[])`;

/** Finds what is known of a text in. */
@Injectable()
export class ReceivedStories {
  constructor(private readonly em: EntityManager) {}

  /** For whoever runs this installation. Null when there is no such text in. */
  async find(id: number): Promise<ReceivedStory | null> {
    const [story] = await query<ReceivedStory>(this.em, STORY, [id]);
    return story ?? null;
  }

  /** Null also when it is not theirs to see. */
  async findFor({ accountId, lineIds }: SignedInUser, id: number): Promise<ReceivedStory | null> {
    const [story] = await query<ReceivedStory>(this.em, SHOWN_STORY, [id, accountId, lineIds]);
    return story ?? null;
  }
}
