import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { LineCarrier } from './line.entity.js';

export type LineOfUser = {
  id: number;
  label: string;
  phoneNumber: string;
  carrier: LineCarrier;
  throughput: number;
  timeZone: string;
  networkConfirms: boolean;
};

/** The lines that the user may see, by label. */
export function linesOf(em: EntityManager, user: Pick<SignedInUser, 'accountId' | 'lineIds'>): Promise<LineOfUser[]> {
  return query<LineOfUser>(
    em,
    `select id, label, phone_number as "phoneNumber", carrier, throughput, time_zone as "timeZone",
            network_confirms as "networkConfirms"
     from lines where account_id = $1 and id = any($2::int[]) order by label, id`,
    [user.accountId, user.lineIds],
  );
}
