import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DateTime } from 'luxon';
import { type Cursor, type CursorPage, cursorPage, isMoment, readCursor } from '../../shared/cursor-page.js';
import { query } from '../../shared/database/query.js';
import { wantsFragment } from '../../shared/web/htmx.js';
import { type Page, page } from '../../shared/web/page.js';
import { rowIdIn } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import type { GivenStatus } from '../consent/consent-status.js';
import { linesOf } from '../lines/lines-of.js';
import { CsvCopy, type CsvFile, harmlessSql } from './csv-copy.js';
import { filterQuery, type OptInOutFilter, readFilter } from './opt-in-out.filter.js';
import { type OptInOutRow, optInOutPage, type Totals } from './opt-in-out.view.js';

const PAGE_SIZE = 50;

const inTime = (from: string, until: string) => `
    (${from}::timestamptz is null or c.effective_at >= ${from}::timestamptz)
    and (${until}::timestamptz is null or c.effective_at < ${until}::timestamptz)`;

/** One row for each number that has a status on one of the lines. A deleted contact's status stays, without the name. */
const ROWS = `
  from consents c
  join lines l on l.id = c.line_id
  join consent_events e on e.id = c.event_id
  left join contacts contact on contact.account_id = l.account_id and contact.mobile_number = c.mobile_number
  left join users u on u.id = e.user_id
  where l.account_id = $1 and c.line_id = any($2::int[]) and c.status = any($3::text[]) and ${inTime('$4', '$5')}`;

const COUNTED_IN_TIME = `select c.status, count(*) as count from consents c
  where c.line_id = any($1::int[]) and c.status = any($2::text[]) and ${inTime('$3', '$4')} group by c.status`;
/** Without a time the running tallies know. */
const COUNTED = `select t.status, sum(t.delta)::bigint as count from consent_tallies t
  where t.line_id = any($1::int[]) and t.status = any($2::text[]) group by t.status`;

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

type Counted = { status: GivenStatus; count: number };
type Found = Omit<OptInOutRow, 'place'> & { effectiveAt: string; lineId: number };

/** The report Account & Line Opt In/Out: who has which status on which line, since when and by what. */
@Controller('reports')
export class OptInOutReport {
  constructor(
    private readonly em: EntityManager,
    private readonly csv: CsvCopy,
  ) {}

  @Get('opt-in-out')
  async show(
    @CurrentUser() user: SignedInUser,
    @Query() asked: Record<string, unknown>,
    @Req() request: Request,
  ): Promise<Page> {
    const read = readFilter(asked, user);
    const after = readCursor(asked.after, 3);
    const found = read.filter && {
      rows: await this.page(user, read.filter, after),
      // The next page alone needs no counts: they stand above it already.
      totals: after && wantsFragment(request) ? null : await this.totals(read.filter),
    };
    const model = optInOutPage(read, await linesOf(this.em, user), found, after && String(asked.after), user);
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
         e.cause, e.evidence, e.occurred_at as "occurredAt", u.name as "userName"
       ${ROWS} and ($6::timestamptz is null or c.effective_at <= $6::timestamptz
         and (c.effective_at < $6::timestamptz or (c.line_id, c.mobile_number) > ($7::int, $8::text)))
       ${ORDER} limit ${PAGE_SIZE + 1}`,
      [...valuesOf(user, filter), ...placeOf(after)],
    );
    return cursorPage(rows, PAGE_SIZE, ({ effectiveAt, lineId, mobileNumber }) => [effectiveAt, lineId, mobileNumber]);
  }

  /** The filter's lines are the user's, so nothing but the consents is looked at. */
  private async totals({ lineIds, statuses, from, until }: OptInOutFilter): Promise<Totals> {
    const rows =
      from || until
        ? await query<Counted>(this.em, COUNTED_IN_TIME, [lineIds, statuses, from, until])
        : await query<Counted>(this.em, COUNTED, [lineIds, statuses]);
    const of = (status: GivenStatus) => rows.find((row) => row.status === status)?.count ?? 0;
    return { optedIn: of('opted_in'), optedOut: of('opted_out') };
  }
}

function csvOf(user: SignedInUser, filter: OptInOutFilter): CsvFile {
  const today = DateTime.now().setZone(filter.timeZone).toISODate();
  return {
    name: `opt-in-out-${today}.csv`,
    headers: ['Name', 'Mobile Number', 'Line', 'Line Number', 'Status', `Since (${filter.timeZone})`, 'By', 'Evidence'],
    sql: `select case when ${IS_DELETED} then 'Deleted contact' else ${harmlessSql(`(${NAME})`)} end, c.mobile_number, ${harmlessSql('l.label')}, l.phone_number, ${STATUS},
            to_char(c.effective_at at time zone $6, 'YYYY-MM-DD HH24:MI:SS'), ${CAUSE}, ${harmlessSql(EVIDENCE)}
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
