import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { type CursorPage, cursorPage } from '../../../shared/cursor-page.js';
import { query } from '../../../shared/database/query.js';
import { storable } from '../../../shared/storable-text.js';
import type { Delivery } from '../delivery.js';
import { isAnswerable } from './answerable.js';

/**
 * unknown_line: no line has the number; other_carrier: a line has it, but another carrier than the one that delivered;
 * sender_cannot_be_answered: the line is known, the sender is no mobile number.
 */
export type UnplacedReason = 'unknown_line' | 'other_carrier' | 'sender_cannot_be_answered';

export type UnplacedText = {
  id: number;
  reason: UnplacedReason;
  carrier: string;
  sender: string;
  sentTo: string;
  body: string;
  mediaCount: number;
  receivedAt: Date;
  lineLabel: string | null;
};

export type NobodysText = Omit<UnplacedText, 'lineLabel' | 'reason'>;

const PAGE_SIZE = 50;

/**
 * The line that has the number says whose text it is, whatever the carrier. Where no line has it, whoever vouched for it
 * does: each account whose credentials it was signed with could read it at the carrier anyway. A text that the
 * installation alone vouches for belongs to the only account there is; where there are several it is kept for the
 * operator, and no account sees it.
 * $9: the lines that whoever delivered it may speak for; null for every line.
 */
const KEEP = `
  insert into unplaced_texts
    (account_id, line_id, carrier, carrier_id, sender, sent_to, body, media_count, received_at, reason)
  select coalesce(line.account_id, vouching.account_id, (select min(id) from accounts having count(*) = 1)), line.id,
         text.carrier, text.carrier_id, text.sender, text.sent_to, text.body, text.media_count, text.received_at,
         case when line.id is null then 'unknown_line' when line.carrier <> text.carrier then 'other_carrier'
              else 'sender_cannot_be_answered' end
  from (select $1::text as carrier, $2::text as carrier_id, $3::text as sender, $4::text as sent_to, $5::text as body,
               $6::smallint as media_count, $7::timestamptz as received_at, $8::boolean as answerable) text
  left join lines line on line.phone_number = text.sent_to and (line.carrier <> text.carrier or not text.answerable)
    and ($9::int[] is null or line.id = any($9))
  left join (select distinct account_id from lines where id = any($9::int[])) vouching on line.id is null
  on conflict do nothing
  returning reason`;

const LIST = `
  select t.id, t.reason, t.carrier, t.sender, t.sent_to as "sentTo", left(t.body, 2000) as body, t.media_count as "mediaCount",
         t.received_at as "receivedAt", l.label as "lineLabel"
  from unplaced_texts t left join lines l on l.id = t.line_id
  where t.account_id = $1 and t.id < coalesce($2::bigint, 9223372036854775807) order by t.id desc limit ${PAGE_SIZE + 1}`;

const NOBODYS = `
  select id, carrier, sender, sent_to as "sentTo", body, media_count as "mediaCount", received_at as "receivedAt"
  from unplaced_texts where account_id is null and id > $1 order by id limit ${PAGE_SIZE}`;

/** Texts that belong to no conversation: kept as they came, once, and shown to the admins of the account they came for. */
@Injectable()
export class UnplacedTexts {
  private readonly log = new Logger(UnplacedTexts.name);

  constructor(private readonly em: EntityManager) {}

  /** The same text delivered again changes nothing. */
  async keep({ carrier, text, signer: { lineIds } }: Delivery): Promise<void> {
    const kept = await query<{ reason: UnplacedReason }>(this.em.fork(), KEEP, [
      carrier,
      text.carrierId,
      storable(text.from),
      storable(text.to),
      storable(text.body),
      text.media ?? 0,
      text.receivedAt,
      isAnswerable(text.from),
      lineIds === 'every' ? null : lineIds,
    ]);
    for (const { reason } of kept) this.log.warn(`A text was kept aside (${reason}): ${carrier} ${text.carrierId}.`);
  }

  /** Those that are nobody's, for the operator: what comes right after the id, oldest first. */
  nobodys(after: number): Promise<NobodysText[]> {
    return query<NobodysText>(this.em, NOBODYS, [after]);
  }

  /** Newest first. @param before id of a text: the page begins right after it */
  async page(accountId: number, before: number | null): Promise<CursorPage<UnplacedText>> {
    const rows = await query<UnplacedText>(this.em, LIST, [accountId, before]);
    return cursorPage(rows, PAGE_SIZE, ({ id }) => [id]);
  }
}
