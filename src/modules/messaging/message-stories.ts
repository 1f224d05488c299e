import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { type ConsentProof, type FoundProof, proofIn } from '../consent/evidence-words.js';
import type { Origin } from '../consent/origin.js';
import { isShownText } from './shown-texts.sql.js';
import type { TextOut } from './why.js';

/** One text out with all that is stored about why it did or did not leave. */
export type MessageStory = TextOut & {
  id: number;
  lineLabel: string;
  timeZone: string;
  mobileNumber: string;
  body: string;
  origin: Origin;
  ruling: 'cleared' | 'blocked' | null;
  eventId: number | null;
  createdAt: Date;
  ruledAt: Date | null;
  handedOverAt: Date | null;
  settledAt: Date | null;
  carrierId: string | null;
  event: ConsentProof | null;
};

type Row = Omit<MessageStory, 'event'> & FoundProof;

const STORY = `
  select m.id, l.label as "lineLabel", l.time_zone as "timeZone",
         m.mobile_number as "mobileNumber", m.body, m.origin, m.status, m.ruling, m.ruling_reason as "rulingReason",
         m.failure, m.ruling_event_id as "eventId", m.created_at as "createdAt", m.ruled_at as "ruledAt",
         m.handed_over_at as "handedOverAt", m.settled_at as "settledAt", m.carrier_id as "carrierId",
         e.cause, e.evidence, e.occurred_at as "occurredAt", u.name as "userName"
  from messages m
  join lines l on l.id = m.line_id
  left join consent_events e on e.id = m.ruling_event_id
  left join users u on u.id = e.user_id
  where m.id = $1 and m.direction = 'out'`;

const SHOWN_STORY = `
  ${STORY} and m.account_id = $2 and m.line_id = any($3::int[]) and ${isShownText('m', '$3::int[]')}`;

/** Finds what is known of a text out. */
@Injectable()
export class MessageStories {
  constructor(private readonly em: EntityManager) {}

  /** For whoever runs this installation. Null when there is no such text out. */
  async find(id: number): Promise<MessageStory | null> {
    const [row] = await query<Row>(this.em, STORY, [id]);
    return row ? storyIn(row) : null;
  }

  /** Null also when it is not theirs to see. */
  async findFor({ accountId, lineIds }: SignedInUser, id: number): Promise<MessageStory | null> {
    const [row] = await query<Row>(this.em, SHOWN_STORY, [id, accountId, lineIds]);
    return row ? storyIn(row) : null;
  }
}

function storyIn({ cause, evidence, occurredAt, userName, ...message }: Row): MessageStory {
  return { ...message, event: proofIn({ cause, evidence, occurredAt, userName }) };
}
