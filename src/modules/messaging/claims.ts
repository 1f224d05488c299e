import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Clearance } from '../consent/clearance.js';
import { ConsentGuard, type Judged, type OutgoingText } from '../consent/consent-guard.js';
import { BLAST_RECORDED, BLAST_RESTED, BLAST_TAKEN } from './blast-claim.sql.js';
import type { LineLease } from './line-leases.js';
import { QuietHours } from './quiet-hours/quiet-hours.js';

const TAKE = `
  select m.id, m.line_id as "lineId", l.phone_number as "from", m.mobile_number as "mobileNumber", m.body,
         m.origin, m.answers_id as "answersId"
  from messages m join lines l on l.id = m.line_id
  where m.line_id = $1 and m.status = 'queued' and m.origin <> 'blast' and m.due_at <= now()
    and exists (select from line_leases
                where line_id = $1 and token = $2 and expires_at > clock_timestamp())
  order by m.due_at, m.id
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

ConsentGuard.claimBlastsBy({ taken: BLAST_TAKEN, recorded: BLAST_RECORDED });

const MOST_RESTED = 2_000;

/** `restingIds` are texts of a Blast that wait for the end of their recipient's quiet hours. */
export type Claim = { cleared: Clearance[]; blockedIds: number[]; restingIds: number[] };

/** Takes the next queued texts of a line: the guard's ruling commits with the claim, before anything is handed over. */
@Injectable()
export class Claims {
  constructor(
    private readonly em: EntityManager,
    private readonly guard: ConsentGuard,
    private readonly quietHours: QuietHours,
  ) {}

  /** What people wrote goes before any Blast. */
  async next(lease: LineLease, limit: number): Promise<Claim> {
    const blasts = await this.ofBlasts(lease, limit);
    return blasts ?? (await this.ofPeople(lease, limit));
  }

  /** Null when there is none, or somebody's text waits. */
  private async ofBlasts(lease: LineLease, limit: number): Promise<Claim | null> {
    const quiet = await this.quietHours.now(lease.lineId);
    const judged = await this.guard.judgeInOne(this.em.fork(), [lease.lineId, lease.token, limit, quiet]);
    if (judged.length === 0) return null;
    const restingIds = judged.every(({ outcome }) => outcome === 'queued') ? await this.rest(lease, quiet) : [];
    const are = (outcome: string) => judged.filter((one) => one.outcome === outcome).map(({ messageId }) => messageId);
    return {
      cleared: judged.flatMap(({ clearance }) => clearance ?? []),
      blockedIds: are('blocked'),
      restingIds: [...are('queued'), ...restingIds],
    };
  }

  private async rest(lease: LineLease, quiet: string): Promise<number[]> {
    const params = [lease.lineId, lease.token, MOST_RESTED, quiet];
    return (await query<{ id: number }>(this.em.fork(), BLAST_RESTED, params)).map(({ id }) => id);
  }

  private async ofPeople(lease: LineLease, limit: number): Promise<Claim> {
    for (;;) {
      const judged = await this.judged(lease, limit);
      // None could be ruled on: they can be as soon as those who were adding their pairs are done, which they are.
      if (judged === 'none ruled on') continue;
      return {
        cleared: judged.flatMap(({ clearance }) => clearance ?? []),
        blockedIds: judged.filter(({ clearance }) => !clearance).map(({ messageId }) => messageId),
        restingIds: [],
      };
    }
  }

  private judged(lease: LineLease, limit: number): Promise<Judged[] | 'none ruled on'> {
    return this.em.fork().transactional(async (em) => {
      const texts = await query<OutgoingText>(em, TAKE, [lease.lineId, lease.token, limit]);
      if (texts.length === 0) return [];
      const judged = await this.guard.judge(em, texts);
      await this.record(em, lease, judged);
      return judged.length > 0 ? judged : 'none ruled on';
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
