import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Gathering } from '../../shared/gathering.js';
import { HandOvers } from '../consent/hand-overs.js';
import type { Receipt, Signer } from './carrier/carrier.js';
import { CarrierOptOuts } from './carrier-opt-outs.js';
import { MessageNews } from './message-news.js';

/**
 * A receipt may overtake our own record of the hand-over, and settles what was uncertain; it never moves a status back.
 * A carrier's id says which text it is among those of the reporter's own lines: another account may have claimed it, too.
 * Messages are locked in the order of their ids, as those who record hand-overs do.
 * $5: the lines that the reporter may speak for, as PostgreSQL writes an array; null for every line.
 */
const RECORD = `
  with reported as (
    select coalesce(r.message_ref, (select id from messages where carrier_id = r.carrier_id and direction = 'out'
             and (r.lines is null or line_id = any(r.lines::int[])) limit 1)) as id,
           r.carrier_id, r.status, r.failure, r.lines::int[] as lines
    from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[])
      as r (carrier_id, message_ref, status, failure, lines)
  ),
  open as materialized (
    select m.id from messages m
    where m.id in (select id from reported) and m.direction = 'out' and m.status in ('sending', 'sent', 'uncertain')
    order by m.id for no key update
  )
  update messages m set status = r.status, failure = r.failure,
    settled_at = case when r.status <> 'sent' then clock_timestamp() end,
    carrier_id = coalesce(m.carrier_id, r.carrier_id),
    handed_over_at = coalesce(m.handed_over_at, clock_timestamp())
  from open join reported r using (id)
  where m.id = open.id and m.status <> r.status and (r.lines is null or m.line_id = any(r.lines))
    and coalesce(m.carrier_id, r.carrier_id) = r.carrier_id
  returning m.id, m.line_id as "lineId", m.mobile_number as "mobileNumber", m.carrier_id as "carrierId"`;

/** $3: the lines that the reporter may speak for, as above. */
const PAIR = `
  select line_id as "lineId", mobile_number as "mobileNumber" from messages
  where direction = 'out' and carrier_id = $2 and id = coalesce($1::bigint, id)
    and ($3::text is null or line_id = any($3::text::int[]))
  limit 1`;

type Pair = { lineId: number; mobileNumber: string };
type Report = { receipt: Receipt; lines: string | null };
type Settled = { id: number; lineId: number; mobileNumber: string; carrierId: string };

/** Records what carriers report of texts that they were handed; the same report twice counts once. */
@Injectable()
export class Deliveries {
  private readonly gathering = new Gathering<Report, Settled | undefined>(
    { items: 500, batches: 1 },
    ({ receipt }) => receipt.carrierId,
    (reports) => this.recordTogether(reports),
  );

  constructor(
    private readonly em: EntityManager,
    private readonly news: MessageNews,
    private readonly optOuts: CarrierOptOuts,
    private readonly handOvers: HandOvers,
  ) {}

  /**
   * Reports that arrive together are written together, those of one text in order. Resolving is the acknowledgement: of
   * an opt-out that came with one, not before nothing cleared earlier can leave.
   */
  async record(receipts: Receipt[], lines: Signer['lineIds'] = 'every'): Promise<void> {
    const spokenFor = lines === 'every' ? null : `{${lines.join(',')}}`;
    await Promise.all(receipts.map((receipt) => this.recordOne({ receipt, lines: spokenFor })));
  }

  private async recordOne(report: Report): Promise<void> {
    const settled = await this.gathering.add(report);
    if (!report.receipt.optedOut) return;
    // The same report again: the first may still be waiting, and this one must not be answered before it.
    const pair = settled ?? (await this.pairOf(report));
    if (pair) await this.handOvers.settle(pair.lineId, [pair.mobileNumber]);
  }

  private async pairOf({ receipt: { messageRef, carrierId }, lines }: Report): Promise<Pair | undefined> {
    const [pair] = await query<Pair>(this.em.fork(), PAIR, [messageRef ?? null, carrierId, lines]);
    return pair;
  }

  private async recordTogether(reports: Report[]): Promise<(Settled | undefined)[]> {
    const hasOptOuts = reports.some(({ receipt }) => receipt.optedOut);
    const settled = hasOptOuts ? await this.writeWithOptOuts(reports) : await this.write(this.em.fork(), reports);
    if (settled.length > 0) this.news.changed(settled.map(({ id }) => id));
    const byCarrierId = new Map(settled.map((one) => [one.carrierId, one]));
    return reports.map(({ receipt }) => byCarrierId.get(receipt.carrierId));
  }

  private writeWithOptOuts(reports: Report[]): Promise<Settled[]> {
    return this.em.fork().transactional(async (em) => {
      const written = await this.write(em, reports);
      await this.optOut(em, written, reports);
      return written;
    });
  }

  private write(em: EntityManager, reports: Report[]): Promise<Settled[]> {
    const receipts = reports.map(({ receipt }) => receipt);
    return query<Settled>(em, RECORD, [
      receipts.map((receipt) => receipt.carrierId),
      receipts.map((receipt) => receipt.messageRef ?? null),
      receipts.map((receipt) => receipt.status),
      receipts.map((receipt) => receipt.failure ?? null),
      reports.map(({ lines }) => lines),
    ]);
  }

  private async optOut(em: EntityManager, written: Settled[], reports: Report[]): Promise<void> {
    const optOuts = written.flatMap(({ id, carrierId }) => {
      const error = reports.find(({ receipt }) => receipt.carrierId === carrierId)?.receipt.optedOut;
      return error ? [{ messageId: id, error }] : [];
    });
    if (optOuts.length > 0) await this.optOuts.record(em, optOuts);
  }
}
