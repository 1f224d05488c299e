import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../../shared/database/query.js';
import type { Import } from '../import.js';
import type { Mapping } from './mapping.form.js';
import type { ListChoice } from './mapping.view.js';

const CHOOSE = `
  update imports set line_id = $2, number_column = $3, status_column = $4, first_name_column = $5, last_name_column = $6,
    email_column = $7, time_zone_column = $8, custom_columns = $9, list_id = $10, status = 'checking',
    check_number = check_number + 1, forecast = null, bytes_read = 0, rows_read = 0, rows_staged = null, rows_total = 0, rows_failed = 0,
    rows_per_second = null, seconds_left = null, faults = 0, try_again_at = '-infinity'
  where id = $1 and status in ('uploaded', 'checking', 'checked') returning 1`;

/** What the columns of a file mean. Saying so, or saying otherwise, has the whole file checked. */
@Injectable()
export class Mappings {
  constructor(private readonly em: EntityManager) {}

  listsOf(accountId: number): Promise<ListChoice[]> {
    return query(this.em.fork(), 'select id, name from contact_lists where account_id = $1 order by name, id', [
      accountId,
    ]);
  }

  /** False when the import has gone on meanwhile, and its columns can't be changed any more. */
  async choose(found: Import, mapping: Mapping): Promise<boolean> {
    return this.em.fork().transactional(async (em) => {
      const listId = mapping.newList === '' ? mapping.listId : await listCalled(em, found.accountId, mapping.newList);
      const { lineId, numberColumn, statusColumn, firstNameColumn, lastNameColumn } = mapping;
      const { emailColumn, timeZoneColumn, customColumns } = mapping;
      const details = [firstNameColumn, lastNameColumn, emailColumn, timeZoneColumn, customColumns, listId];
      const chosen = await query(em, CHOOSE, [found.id, lineId, numberColumn, statusColumn, ...details]);
      return chosen.length > 0;
    });
  }
}

/** The list of that name, made if there is none. */
async function listCalled(em: EntityManager, accountId: number, name: string): Promise<number> {
  const { id } = await queryOne<{ id: number }>(
    em,
    `insert into contact_lists (account_id, name) values ($1, $2)
     on conflict (account_id, name) do update set name = excluded.name returning id`,
    [accountId, name],
  );
  return id;
}
