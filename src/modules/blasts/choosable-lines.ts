import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { optInListSize } from '../consent/opted-in-audience.js';

export type ChoosableLine = { id: number; label: string; number: string; timeZone: string; optedIn: number };

/** The lines that a user may send from, each with the size of its opt-in list at this moment. */
@Injectable()
export class ChoosableLines {
  constructor(private readonly em: EntityManager) {}

  of(user: SignedInUser): Promise<ChoosableLine[]> {
    return query<ChoosableLine>(
      this.em,
      `select l.id, l.label, l.phone_number as number, l.time_zone as "timeZone",
         ${optInListSize('$1::int', 'l.id')} as "optedIn"
       from lines l where l.account_id = $1 and l.id = any($2::int[]) order by l.label, l.id`,
      [user.accountId, user.lineIds],
    );
  }
}
