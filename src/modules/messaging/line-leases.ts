import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

const LEASE = `interval '10 seconds'`;

/** A line of more texts a second than this is work for two workers. */
const RATE_OF_ONE = 1_000;

export function sharesOf(throughput: number): number {
  return throughput > RATE_OF_ONE ? 2 : 1;
}

/** What a worker has to know of a line to send for it; a line that becomes another is leased anew. */
export type LineToSend = { id: number; carrier: string; throughput: number };

/**
 * The right of one worker to send for a share of a line by its carrier. A claim shows the token, which nobody was ever
 * given before; one that was outranked, or whose line has another carrier by now, claims nothing. `rate` is the share's
 * part of the line's throughput, `idleMs` how long nobody has sent for it.
 */
export type LineLease = {
  lineId: number;
  share: number;
  carrier: string;
  throughput: number;
  token: number;
  rate: number;
  idleMs: number;
};

/** Whether a claim may take anything, as SQL; each names a parameter. */
export const mayClaim = (line: string, token: string, carrier: string) => `
  exists (select from line_leases lease join lines l on l.id = lease.line_id
          where lease.line_id = ${line} and lease.token = ${token} and lease.expires_at > clock_timestamp()
            and l.carrier = ${carrier})`;

/** Of a line's shares nobody holds more than his part, while others are there to take the rest. */
const IS_FAIR = `
  (select count(*) from line_leases mine
   where mine.line_id = $1 and mine.share < $2 and mine.owner = $3 and mine.expires_at > clock_timestamp())
  < ceil($4::numeric / greatest(1, (select count(*) from workers where seen_at > clock_timestamp() - interval '5 seconds')))`;

const ACQUIRE = `
  insert into line_leases as lease (line_id, share, owner, token, expires_at)
  select $1::int, $2::smallint, $3::uuid, nextval('line_lease_tokens'), clock_timestamp() + ${LEASE} where ${IS_FAIR}
  on conflict (line_id, share) do update
    set owner = excluded.owner, token = excluded.token, expires_at = excluded.expires_at
    where lease.expires_at < clock_timestamp() or lease.owner = excluded.owner
  returning token, 1000 * extract(epoch from clock_timestamp() - greatest(lease.released_at, '2000-01-01'))::float8 as "idleMs"`;

const RENEW = `
  update line_leases lease set expires_at = clock_timestamp() + ${LEASE}
  where line_id = $1 and share = $2 and owner = $3 and token = $5 and ${IS_FAIR}
    and exists (select from lines where id = $1 and throughput = $6 and carrier = $7)
  returning 1`;

const RELEASE = `
  update line_leases set expires_at = '-infinity', released_at = clock_timestamp()
  where line_id = $1 and share = $2 and token = $3`;

@Injectable()
export class LineLeases {
  private readonly owner = randomUUID();

  constructor(private readonly em: EntityManager) {}

  /** Null while another worker sends for the share, or it is another's turn to; a process asks once at a time. */
  async acquire({ id: lineId, carrier, throughput }: LineToSend, share: number): Promise<LineLease | null> {
    const shares = sharesOf(throughput);
    const [row] = await query<{ token: number; idleMs: number }>(this.em.fork(), ACQUIRE, [
      lineId,
      share,
      this.owner,
      shares,
    ]);
    return row ? { lineId, share, carrier, throughput, rate: throughput / shares, ...row } : null;
  }

  /** False when another worker has taken the share over or should be let to, or the line is not as it was leased. */
  async renew({ lineId, share, carrier, throughput, token }: LineLease): Promise<boolean> {
    const params = [lineId, share, this.owner, sharesOf(throughput), token, throughput, carrier];
    const rows = await query(this.em.fork(), RENEW, params);
    return rows.length > 0;
  }

  async release({ lineId, share, token }: LineLease): Promise<void> {
    await query(this.em.fork(), RELEASE, [lineId, share, token]);
  }

  /** Tells the others that this worker is there, and takes its part. */
  async sign(): Promise<void> {
    await query(
      this.em.fork(),
      `insert into workers (id) values ($1) on conflict (id) do update set seen_at = clock_timestamp()`,
      [this.owner],
    );
  }

  async signOff(): Promise<void> {
    await query(this.em.fork(), `delete from workers where id = $1 or seen_at < now() - interval '1 hour'`, [
      this.owner,
    ]);
  }
}
