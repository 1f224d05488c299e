import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Clearance } from '../consent/clearance.js';
import { ConsentGuard, type Judged, type JudgedAtOnce, type OutgoingText } from '../consent/consent-guard.js';
import { BLAST_RECORDED, BLAST_TAKEN } from './blast-claim.sql.js';
import { type LineLease, mayClaim } from './line-leases.js';
import { QuietHours } from './quiet-hours/quiet-hours.js';

const TAKE = `
  select m.id, m.line_id as "lineId", l.phone_number as "from", m.mobile_number as "mobileNumber", m.body,
         m.origin, m.answers_id as "answersId"
  from messages m join lines l on l.id = m.line_id
  where m.line_id = $1 and m.status = 'queued' and m.origin <> 'blast' and m.due_at <= now()
    and ${mayClaim('$1', '$2', '$4')}
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

/** Looked through at once where nobody may be texted just now; a STOP of one of them waits for it. */
const MOST_SIFTED = 1_000;

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
    const judged = await this.ruleOnBlasts(lease, limit, true);
    if (judged.length === 0) return null;
    const cleared = judged.flatMap(({ clearance }) => clearance ?? []);
    // Where everyone has night or may not be texted, the next ones are told apart many at a time.
    const sifted = cleared.length === 0 ? await this.ruleOnBlasts(lease, MOST_SIFTED, false) : [];
    const are = (outcome: string) =>
      [...judged, ...sifted].filter((one) => one.outcome === outcome).map(({ messageId }) => messageId);
    return { cleared, blockedIds: are('blocked'), restingIds: are('queued') };
  }

  private async ruleOnBlasts(lease: LineLease, limit: number, mayLeave: boolean): Promise<JudgedAtOnce[]> {
    const quiet = await this.quietHours.now(lease.lineId);
    const params = [lease.lineId, lease.token, limit, quiet, lease.carrier, mayLeave];
    return this.guard.judgeInOne(this.em.fork(), params);
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
      const texts = await query<OutgoingText>(em, TAKE, [lease.lineId, lease.token, limit, lease.carrier]);
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
