import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';

export type RowError = { row: number; value: string; reason: string };
export type RowToMend = { row: number; cells: string[]; reason: string };

/** A row may have a million characters. */
const AT_ONCE = 50;

/** The rows of an import that could not be taken, in the order of the file. */
@Injectable()
export class RowErrors {
  constructor(private readonly em: EntityManager) {}

  after(importId: number, row: number, limit: number): Promise<RowError[]> {
    return query<RowError>(
      this.em.fork(),
      `select row_number as row, value, reason from import_row_errors
       where import_id = $1 and row_number > $2::bigint order by row_number limit $3`,
      [importId, row, limit],
    );
  }

  async *all(importId: number): AsyncGenerator<RowToMend> {
    for (let last = 0; ; ) {
      const errors = await query<RowToMend>(
        this.em.fork(),
        `select row_number as row, cells, reason from import_row_errors
         where import_id = $1 and row_number > $2::bigint order by row_number limit $3`,
        [importId, last, AT_ONCE],
      );
      if (errors.length === 0) return;
      yield* errors;
      last = errors.at(-1)?.row ?? last;
    }
  }
}
