import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { NotFound } from '../../shared/web/refusals.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { Import } from './import.js';
import { withoutReasons } from './row-errors/error-file.js';

const SELECT = `
  select i.id, i.account_id as "accountId", i.kind, i.file_name as "fileName", i.file_size as "fileSize", i.encoding,
         i.delimiter, i.header, i.status, i.failure, i.line_id as "lineId", l.label as "lineLabel",
         l.phone_number as "linePhoneNumber", i.list_id as "listId", c.name as "listName",
         i.number_column as "numberColumn", i.status_column as "statusColumn", i.first_name_column as "firstNameColumn",
         i.last_name_column as "lastNameColumn", i.email_column as "emailColumn",
         i.time_zone_column as "timeZoneColumn", i.custom_columns as "customColumns",
         i.forecast, i.check_number as "checkNumber", i.bytes_read as "bytesRead", i.rows_read as "rowsRead", i.rows_staged as "rowsStaged",
         i.rows_total as "rowsTotal", i.rows_opted_in as "rowsOptedIn", i.rows_opted_out as "rowsOptedOut",
         i.rows_added as "rowsAdded", i.rows_updated as "rowsUpdated", i.rows_unchanged as "rowsUnchanged",
         i.rows_failed as "rowsFailed", i.contacts_created as "contactsCreated", i.rows_per_second as "rowsPerSecond",
         i.seconds_left as "secondsLeft", i.created_by as "createdBy", u.name as "createdByName",
         who.name as "cancelledByName", i.created_at as "createdAt", i.started_at as "startedAt",
         i.finished_at as "finishedAt"
  from imports i join users u on u.id = i.created_by left join lines l on l.id = i.line_id
    left join contact_lists c on c.id = i.list_id left join users who on who.id = i.cancelled_by`;

/** A consent import belongs to its line; before one is chosen, to who uploaded it. Contacts belong to the whole account. */
const VISIBLE = `i.account_id = $1 and i.status <> 'uploading'
  and (i.line_id = any($2::int[]) or (i.line_id is null and (i.kind = 'contacts' or i.created_by = $3 or $4)))`;

/** The imports that a user may know of. */
@Injectable()
export class Imports {
  constructor(private readonly em: EntityManager) {}

  /** Newest first; one row more than `limit`, to know whether there is a next page. */
  list(user: SignedInUser, after: number | null, limit: number): Promise<Import[]> {
    const sql = `${SELECT} where ${VISIBLE} and i.id < coalesce($5::bigint, 9223372036854775807) order by i.id desc limit $6`;
    return query<Import>(this.em.fork(), sql, [...scope(user), after, limit + 1]);
  }

  /** Throws NotFound for an import that this user may not see. */
  async find(user: SignedInUser, id: number): Promise<Import> {
    const [found] = await query<Import>(this.em.fork(), `${SELECT} where ${VISIBLE} and i.id = $5`, [
      ...scope(user),
      id,
    ]);
    if (!found) throw new NotFound('import');
    return found;
  }

  /**
   * How the newest import of the same kind and header was matched, if any: by whoever of the account. The list of its
   * errors has the same header, and the reasons behind it.
   */
  async matchedBefore(found: Import): Promise<Import | undefined> {
    const [before] = await query<Import>(
      this.em.fork(),
      `${SELECT} where i.account_id = $1 and i.kind = $2 and i.header in ($3::text[], $5::text[]) and i.id <> $4 and i.number_column is not null
       order by i.id desc limit 1`,
      [found.accountId, found.kind, found.header, found.id, withoutReasons(found.header)],
    );
    return before;
  }
}

function scope(user: SignedInUser): unknown[] {
  return [user.accountId, user.lineIds, user.id, user.isAdmin];
}
