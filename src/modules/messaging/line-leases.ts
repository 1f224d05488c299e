import { randomUUID } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

const LEASE = `interval '10 seconds'`;

/** The right of one worker to send for a line. A claim shows the token; a token that was outranked claims nothing. */
export type LineLease = { lineId: number; token: number };

@Injectable()
export class LineLeases {
  private readonly owner = randomUUID();

  constructor(private readonly em: EntityManager) {}

  /** Null while another worker sends for the line; a process asks for one of its lines once at a time. */
  async acquire(lineId: number): Promise<LineLease | null> {
    const [row] = await query<{ token: number }>(
      this.em.fork(),
      `insert into line_leases as lease (line_id, owner, token, expires_at)
       values ($1, $2, 1, clock_timestamp() + ${LEASE})
       on conflict (line_id) do update
         set owner = excluded.owner, token = lease.token + 1, expires_at = excluded.expires_at
         where lease.expires_at < clock_timestamp() or lease.owner = excluded.owner
       returning token`,
      [lineId, this.owner],
    );
    return row ? { lineId, token: row.token } : null;
  }

  /** False when the lease ran out and another worker has taken the line over. */
  async renew(lease: LineLease): Promise<boolean> {
    const rows = await query(
      this.em.fork(),
      `update line_leases set expires_at = clock_timestamp() + ${LEASE}
       where line_id = $1 and token = $2 returning 1`,
      [lease.lineId, lease.token],
    );
    return rows.length > 0;
  }

  async release(lease: LineLease): Promise<void> {
    await query(this.em.fork(), `update line_leases set expires_at = '-infinity' where line_id = $1 and token = $2`, [
      lease.lineId,
      lease.token,
    ]);
  }
}
