import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DateTime } from 'luxon';
import { type Cursor, type CursorPage, cursorPage, isMoment, readCursor } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';
import { type Page, page } from '../../shared/web/page.js';
import { rowIdIn } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import type { GivenStatus } from '../consent/consent-status.js';
import { CsvCopy, type CsvFile, harmless } from './csv-copy.js';
import { filterQuery, type OptInOutFilter, readFilter } from './opt-in-out.filter.js';
import { type LineChoice, type OptInOutRow, optInOutPage, type Totals } from './opt-in-out.view.js';

const PAGE_SIZE = 50;

/** One row for each number that has a status on one of the lines. A deleted contact's status stays, without the name. */
const ROWS = `
  from consents c
  join lines l on l.id = c.line_id
  join consent_events e on e.id = c.event_id
  left join contacts contact on contact.account_id = l.account_id and contact.mobile_number = c.mobile_number
  left join users u on u.id = e.user_id
  where l.account_id = $1 and c.line_id = any($2::int[]) and c.status = any($3::text[])
    and ($4::timestamptz is null or c.effective_at >= $4::timestamptz)
    and ($5::timestamptz is null or c.effective_at < $5::timestamptz)`;

const ORDER = 'order by c.effective_at desc, c.line_id, c.mobile_number';

const IS_DELETED = '(contact.id is null or contact.deleted_at is not null)';
const NAME = `case when ${IS_DELETED} then '' else btrim(contact.first_name || ' ' || contact.last_name) end`;
const STATUS = `case c.status when 'opted_in' then 'Opted In' else 'Opted Out' end`;
const CAUSE = `case e.cause when 'keyword' then 'Keyword' when 'import' then 'Import' when 'staff' then 'Staff'
  when 'carrier' then 'Carrier' else 'API' end`;
const EVIDENCE = `coalesce(case e.cause
    when 'keyword' then e.evidence ->> 'text'
    when 'import' then concat(e.evidence ->> 'fileName', ', row ' || (e.evidence ->> 'row'))
    when 'staff' then concat_ws(': ', u.name, nullif(e.evidence ->> 'note', ''))
    when 'carrier' then e.evidence ->> 'error'
    else e.evidence ->> 'note' end, '')`;

type Found = Omit<OptInOutRow, 'place'> & { effectiveAt: string; lineId: number };

/** The report Account & Line Opt In/Out: who has which status on which line, since when and by what. */
@Controller('reports')
export class OptInOutReport {
  constructor(
    private readonly em: EntityManager,
    private readonly csv: CsvCopy,
  ) {}

  @Get('opt-in-out')
  async show(@CurrentUser() user: SignedInUser, @Query() asked: Record<string, unknown>): Promise<Page> {
    const read = readFilter(asked, user);
    const after = readCursor(asked.after, 3);
    const found = read.filter && {
      rows: await this.page(user, read.filter, after),
      totals: await this.totals(user, read.filter),
    };
    const model = optInOutPage(read, await this.lines(user), found, after && String(asked.after), user);
    const status = read.filter ? 200 : 422;
    return page('reports/opt-in-out', {
      title: 'Account & Line Opt In/Out',
      nav: 'reports',
      status,
      model,
      fragment: 'reports/_opt-in-out',
    });
  }

  @Get('opt-in-out.csv')
  async download(
    @CurrentUser() user: SignedInUser,
    @Query() asked: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const read = readFilter(asked, user);
    // The page with the same filter says what is wrong with it.
    if (!read.filter) return response.redirect(303, `/reports/opt-in-out?${new URLSearchParams(filterQuery(read))}`);
    await this.csv.send(response, csvOf(user, read.filter));
  }

  private async page(user: SignedInUser, filter: OptInOutFilter, after: Cursor | null): Promise<CursorPage<Found>> {
    const rows = await query<Found>(
      this.em,
      `select ${NAME} as name, ${IS_DELETED} as "isDeleted", c.mobile_number as "mobileNumber", l.label as line,
         c.status, c.effective_at as at, c.effective_at::text as "effectiveAt", c.line_id as "lineId",
         ${CAUSE} as cause, ${EVIDENCE} as evidence
       ${ROWS} and ($6::timestamptz is null or c.effective_at <= $6::timestamptz
         and (c.effective_at < $6::timestamptz or (c.line_id, c.mobile_number) > ($7::int, $8::text)))
       ${ORDER} limit ${PAGE_SIZE + 1}`,
      [...valuesOf(user, filter), ...placeOf(after)],
    );
    return cursorPage(rows, PAGE_SIZE, ({ effectiveAt, lineId, mobileNumber }) => [effectiveAt, lineId, mobileNumber]);
  }

  private async totals(user: SignedInUser, filter: OptInOutFilter): Promise<Totals> {
    const rows = await query<{ status: GivenStatus; count: number }>(
      this.em,
      `select c.status, count(*) as count ${ROWS} group by c.status`,
      valuesOf(user, filter),
    );
    const of = (status: GivenStatus) => rows.find((row) => row.status === status)?.count ?? 0;
    return { optedIn: of('opted_in'), optedOut: of('opted_out') };
  }

  private lines(user: SignedInUser): Promise<LineChoice[]> {
    return query<LineChoice>(
      this.em,
      'select id, label, phone_number as number from lines where account_id = $1 and id = any($2::int[]) order by label, id',
      [user.accountId, user.lineIds],
    );
  }
}

function csvOf(user: SignedInUser, filter: OptInOutFilter): CsvFile {
  const today = DateTime.now().setZone(filter.timeZone).toISODate();
  return {
    name: `opt-in-out-${today}.csv`,
    headers: ['Name', 'Mobile Number', 'Line', 'Line Number', 'Status', `Since (${filter.timeZone})`, 'By', 'Evidence'],
    sql: `select ${harmless(`(${NAME})`)}, c.mobile_number, ${harmless('l.label')}, l.phone_number, ${STATUS},
            to_char(c.effective_at at time zone $6, 'YYYY-MM-DD HH24:MI:SS'), ${CAUSE}, ${harmless(EVIDENCE)}
          ${ROWS} ${ORDER}`,
    params: [...valuesOf(user, filter), filter.timeZone],
  };
}

function valuesOf(user: SignedInUser, { lineIds, statuses, from, until }: OptInOutFilter): unknown[] {
  return [user.accountId, lineIds, statuses, from, until];
}

/** A place that was made up is none. */
function placeOf(after: Cursor | null): [string, number, string] | [null, null, null] {
  const [at, lineId, mobileNumber] = after ?? [];
  if (!isMoment(at)) return [null, null, null];
  if (!rowIdIn(String(lineId)) || !/^\+\d+$/.test(String(mobileNumber))) return [null, null, null];
  return [at, Number(lineId), String(mobileNumber)];
}
