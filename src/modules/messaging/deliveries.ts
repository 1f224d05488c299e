import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { HandOvers } from '../consent/hand-overs.js';
import type { Receipt, Signer } from './carrier/carrier.js';
import { CarrierOptOuts } from './carrier-opt-outs.js';
import { MessageNews } from './message-news.js';

/**
 * A receipt may overtake our own record of the hand-over, and settles what was uncertain; it never moves a status back.
 * $5: the lines that the reporter may speak for; null for every line.
 */
const RECORD = `
  update messages m set status = r.status, failure = r.failure,
    settled_at = case when r.status <> 'sent' then clock_timestamp() end,
    carrier_id = coalesce(m.carrier_id, r.carrier_id),
    handed_over_at = coalesce(m.handed_over_at, clock_timestamp())
  from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as r (carrier_id, message_ref, status, failure)
  where m.direction = 'out' and m.status in ('sending', 'sent', 'uncertain') and m.status <> r.status
    and ($5::int[] is null or m.line_id = any($5))
    and m.id = coalesce(r.message_ref, (select id from messages where carrier_id = r.carrier_id and direction = 'out' limit 1))
    and coalesce(m.carrier_id, r.carrier_id) = r.carrier_id
  returning m.id, m.line_id as "lineId", m.mobile_number as "mobileNumber", m.carrier_id as "carrierId"`;

type Settled = { id: number; lineId: number; mobileNumber: string; carrierId: string };

/** Records what carriers report of texts that they were handed; the same report twice counts once. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly em: EntityManager,
    private readonly news: MessageNews,
    private readonly optOuts: CarrierOptOuts,
    private readonly handOvers: HandOvers,
  ) {}

  /** Resolving is the acknowledgement: of an opt-out that came with it, not before nothing cleared earlier can leave. */
  async record(receipts: Receipt[], lines: Signer['lineIds'] = 'every'): Promise<void> {
    const optOuts = receipts.filter(({ optedOut }) => optedOut);
    const settled =
      optOuts.length === 0
        ? await this.write(this.em.fork(), receipts, lines)
        : await this.em.fork().transactional(async (em) => {
            const written = await this.write(em, receipts, lines);
            await this.optOut(em, written, optOuts);
            return written;
          });
    if (settled.length > 0) this.news.changed(settled.map(({ id }) => id));
    if (optOuts.length > 0) await this.letSettle(settled);
  }

  private write(em: EntityManager, receipts: Receipt[], lines: Signer['lineIds']): Promise<Settled[]> {
    return query<Settled>(em, RECORD, [
      receipts.map((receipt) => receipt.carrierId),
      receipts.map((receipt) => receipt.messageRef ?? null),
      receipts.map((receipt) => receipt.status),
      receipts.map((receipt) => receipt.failure ?? null),
      lines === 'every' ? null : lines,
    ]);
  }

  private async optOut(em: EntityManager, written: Settled[], receipts: Receipt[]): Promise<void> {
    const reports = written.flatMap(({ id, carrierId }) => {
      const error = receipts.find((receipt) => receipt.carrierId === carrierId)?.optedOut;
      return error ? [{ messageId: id, error }] : [];
    });
    if (reports.length > 0) await this.optOuts.record(em, reports);
  }

  private async letSettle(settled: Settled[]): Promise<void> {
    for (const { lineId, mobileNumber } of settled) await this.handOvers.settle(lineId, [mobileNumber]);
  }
}
