import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Cursor, type CursorPage, cursorPage } from '../../shared/cursor-page.js';
import { query, queryOne } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { type ConsentProof, type FoundProof, proofIn } from '../consent/evidence-words.js';
import { HAS_LEFT, type MessageStatus } from '../messaging/message.js';
import { areAllShownTo } from './audience/blast-list.js';
import type { Blast } from './blast.js';
import { hasLeft, OUTCOMES, type Outcome, type OutcomeCounts } from './outcomes.js';
import { COUNTS } from './progress/snapshot.js';

export type Recipient = {
  messageId: number;
  mobileNumber: string;
  name: string;
  status: MessageStatus;
  rulingReason: string | null;
  failure: string | null;
  at: Date | null;
  event: ConsentProof | null;
  /** Of a text that waits: what forbids it at the moment; null when nothing does. */
  forbiddenBy: 'opted_out' | 'not_opted_in' | null;
};

type Row = Omit<Recipient, 'event'> & FoundProof;

const PAGE_SIZE = 50;
const CSV_STRETCH = 2_000;

const SELECT = (texts: string) => `
  select m.id as "messageId", m.mobile_number as "mobileNumber",
    case when contact.deleted_at is null then coalesce(btrim(contact.first_name || ' ' || contact.last_name), '') else '' end as name,
    m.status, m.ruling_reason as "rulingReason", m.failure,
    coalesce(m.settled_at, m.handed_over_at, m.ruled_at) as at,
    case when m.status <> 'queued' or own.status = 'opted_in' then null
         when own.status = 'opted_out' then 'opted_out' else 'not_opted_in' end as "forbiddenBy",
    e.cause, e.evidence, e.occurred_at as "occurredAt", u.name as "userName"
  from (${texts}) m
  left join contacts contact on contact.account_id = m.account_id and contact.mobile_number = m.mobile_number
  left join consents own on m.status = 'queued' and own.line_id = m.line_id and own.mobile_number = m.mobile_number
  left join consent_events e on e.id = case when own.status = 'opted_out' then own.event_id else m.ruling_event_id end
  left join users u on u.id = e.user_id
  order by m.mobile_number`;

const TEXTS = `select * from messages where origin = 'blast' and origin_id = $1 and mobile_number > $2`;

const OF_ALL = SELECT(`${TEXTS} order by mobile_number limit $3`);

/** Each status gives its first from the index, which is by number within a status. */
const OF_STATUSES = SELECT(`
  select first.* from unnest($4::text[]) as asked (status)
  cross join lateral (${TEXTS} and status = asked.status order by mobile_number limit $3) first
  order by first.mobile_number limit $3`);

/** Of which texts of a Blast the recipients are asked for; null is all of them. */
type Asked = { blastId: number; statuses: readonly MessageStatus[] | null };

/**
 * Those with an outcome, or all for null, as far as they are shown to the user. Who may not see all the lists sees to whom
 * a text has left, for that is the line's own talk with them: isShownText() shows the same texts.
 */
export function askedFor(user: Pick<SignedInUser, 'lineIds'>, blast: Blast, outcome: Outcome | null): Asked {
  const statuses = outcome && OUTCOMES[outcome];
  if (areAllShownTo(user, blast)) return { blastId: blast.id, statuses };
  return { blastId: blast.id, statuses: (statuses ?? HAS_LEFT).filter(hasLeft) };
}

/** Whom a Blast was meant for, with what became of their text. The caller has checked whose Blast it is. */
@Injectable()
export class Recipients {
  constructor(private readonly em: EntityManager) {}

  async page(asked: Asked, after: Cursor | null): Promise<CursorPage<Recipient>> {
    const [number = ''] = String(after?.[0] ?? '').match(/^\+\d+$/) ?? [];
    const rows = await this.stretch(asked, number, PAGE_SIZE + 1);
    return cursorPage(rows, PAGE_SIZE, ({ mobileNumber }) => [mobileNumber]);
  }

  async *all(asked: Asked): AsyncGenerator<Recipient> {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows = await this.stretch(asked, after, CSV_STRETCH);
      yield* rows;
      after = rows.length === CSV_STRETCH ? rows.at(-1)?.mobileNumber : undefined;
    }
  }

  /** One number for each outcome; together they are all texts of the Blast so far. */
  counts(blastId: number): Promise<OutcomeCounts> {
    const sql = `select ${COUNTS} from messages where origin = 'blast' and origin_id = $1`;
    return queryOne<OutcomeCounts>(this.em.fork(), sql, [blastId]);
  }

  private async stretch({ blastId, statuses }: Asked, after: string, limit: number): Promise<Recipient[]> {
    const of = [blastId, after, limit];
    const rows = statuses
      ? await query<Row>(this.em.fork(), OF_STATUSES, [...of, statuses])
      : await query<Row>(this.em.fork(), OF_ALL, of);
    return rows.map(({ cause, evidence, occurredAt, userName, ...recipient }) => ({
      ...recipient,
      event: proofIn({ cause, evidence, occurredAt, userName }),
    }));
  }
}
