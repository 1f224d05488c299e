import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Clearance } from '../consent/clearance.js';
import { ConsentGuard, type Judged, type OutgoingText } from '../consent/consent-guard.js';
import type { LineLease } from './line-leases.js';

const TAKE = `
  select m.id, m.line_id as "lineId", l.phone_number as "from", m.mobile_number as "mobileNumber", m.body,
         m.origin, m.answers_id as "answersId"
  from messages m join lines l on l.id = m.line_id
  where m.line_id = $1 and m.status = 'queued' and m.due_at <= clock_timestamp()
    and exists (select from line_leases
                where line_id = $1 and token = $2 and expires_at > clock_timestamp())
  order by m.priority, m.id
  limit $3
  for update of m skip locked`;

const RECORD_RULINGS = `
  update messages m
  set status = case when r.ruling = 'cleared' then 'sending' else 'blocked' end,
      ruling = r.ruling, ruling_reason = r.reason, ruling_event_id = r.event_id, ruled_at = clock_timestamp(),
      claim_token = $5, attempts = m.attempts + 1,
      settled_at = case when r.ruling = 'blocked' then clock_timestamp() end
  from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[]) as r (id, ruling, reason, event_id)
  where m.id = r.id`;

export type Claim = { cleared: Clearance[]; blockedIds: number[] };

/** Takes the next queued texts of a line: the guard's ruling commits with the claim, before anything is handed over. */
@Injectable()
export class Claims {
  constructor(
    private readonly em: EntityManager,
    private readonly guard: ConsentGuard,
  ) {}

  async next(lease: LineLease, limit: number): Promise<Claim> {
    return this.em.fork().transactional(async (em) => {
      const texts = await query<OutgoingText>(em, TAKE, [lease.lineId, lease.token, limit]);
      if (texts.length === 0) return { cleared: [], blockedIds: [] };
      const judged = await this.guard.judge(em, texts);
      await this.record(em, lease, judged);
      return {
        cleared: judged.flatMap(({ clearance }) => clearance ?? []),
        blockedIds: judged.filter(({ clearance }) => !clearance).map(({ messageId }) => messageId),
      };
    });
  }

  private async record(em: EntityManager, lease: LineLease, judged: Judged[]): Promise<void> {
    await query(em, RECORD_RULINGS, [
      judged.map((one) => one.messageId),
      judged.map((one) => one.ruling),
      judged.map((one) => one.reason),
      judged.map((one) => one.eventId),
      lease.token,
    ]);
  }
}
