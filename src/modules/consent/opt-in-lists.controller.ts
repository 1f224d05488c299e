import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { readCursor } from '../../shared/cursor-page.js';
import { type Page, page } from '../../shared/web/page.js';
import { pagination } from '../../shared/web/pagination.js';
import { NotFound } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { contactName } from '../contacts/contact-name.js';
import { Responders } from '../keywords/responders.js';
import { optedInOn, optInLists } from './opt-in-lists.query.js';

/** The opt-in list of every line: exactly who is opted in there, at this moment. */
@Controller('opt-in-lists')
export class OptInListsController {
  constructor(
    private readonly em: EntityManager,
    private readonly responders: Responders,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser): Promise<Page> {
    const lists = await optInLists(this.em, user.accountId, user.lineIds);
    return page('consent/opt-in-lists', {
      title: 'Opt-in Lists',
      nav: 'contacts',
      model: { lists },
      fragment: 'consent/_opt-in-lists',
    });
  }

  @Get(':lineId')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('lineId', RowId) lineId: number,
    @Query('after') after: unknown,
  ): Promise<Page> {
    const [list] = user.lineIds.includes(lineId) ? await optInLists(this.em, user.accountId, [lineId]) : [];
    if (!list) throw new NotFound('opt-in list');
    const [cursor = null] = readCursor(after, 1) ?? [];
    const found = await optedInOn(this.em, user.accountId, lineId, cursor === null ? null : String(cursor));
    const keywords = await this.responders.optInKeywordsOn(this.em, [lineId]);
    const members = found.rows.map((row) => ({ ...row, name: contactName(row, user.defaultCountry) }));
    const pages = pagination(
      `/opt-in-lists/${lineId}`,
      {},
      cursor === null ? null : String(after),
      found.next,
      '#members',
    );
    const url = cursor === null ? `/opt-in-lists/${lineId}` : `/opt-in-lists/${lineId}?after=${String(after)}`;
    return page('consent/opt-in-list', {
      title: `Opted in: ${list.label}`,
      nav: 'contacts',
      model: { list, members, pages, url, optInKeyword: keywords.get(lineId) ?? 'an opt-in keyword' },
      fragment: 'consent/_opt-in-list',
    });
  }
}
