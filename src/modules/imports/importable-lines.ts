import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';

export type ImportableLine = { id: number; label: string; phoneNumber: string; canBeOptedInto: boolean };

/** The lines that a user may import for, and whether customers can opt in to each again by texting. */
@Injectable()
export class ImportableLines {
  constructor(private readonly em: EntityManager) {}

  /** @param lineIds those of the signed-in user */
  of(lineIds: readonly number[]): Promise<ImportableLine[]> {
    return query<ImportableLine>(
      this.em.fork(),
      `select l.id, l.label, l.phone_number as "phoneNumber", exists (
         select from keyword_responder_lines kl join keyword_responders r on r.id = kl.responder_id
         where kl.line_id = l.id and r.active and r.sets_consent = 'opted_in') as "canBeOptedInto"
       from lines l where l.id = any($1::int[]) order by l.label, l.id`,
      [lineIds],
    );
  }

  async canBeOptedInto(lineId: number): Promise<boolean> {
    const [line] = await this.of([lineId]);
    return line?.canBeOptedInto ?? false;
  }
}
