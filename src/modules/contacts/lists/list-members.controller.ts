import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { goTo, type Page, page, type Redirection, showInstead } from '../../../shared/web/page.js';
import { NotFound } from '../../../shared/web/refusals.js';
import { BigRowId, bigRowIdIn, RowId } from '../../../shared/web/row-id.js';
import { searchText } from '../../../shared/web/search-text.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { contactName } from '../contact-name.js';
import { searchContacts } from '../contact-search.js';
import { Contacts } from '../contacts.js';
import { candidateTable } from './contact-lists.view.js';
import { findList } from './find-list.js';
import { addMember, onList, removeMember } from './list-members.js';

/** Puts contacts on a list and takes them off. */
@Controller('contact-lists/:listId/members')
export class ListMembersController {
  constructor(
    private readonly em: EntityManager,
    private readonly contacts: Contacts,
  ) {}

  @Get('new')
  async new(
    @CurrentUser() user: SignedInUser,
    @Param('listId', RowId) listId: number,
    @Query('q') q: unknown,
  ): Promise<Page> {
    const list = await findList(this.em, user, listId);
    const typed = searchText(q);
    const { rows } = await searchContacts(this.em, user.accountId, user.defaultCountry, typed, null);
    const on = await onList(
      this.em,
      listId,
      rows.map(({ id }) => id),
    );
    const model = candidateTable(list, rows, on, typed, user.defaultCountry);
    return page('contact-lists/add', {
      title: `Add to ${list.name}`,
      nav: 'contacts',
      model,
      fragment: 'contact-lists/_candidates',
    });
  }

  @Post()
  async create(
    @CurrentUser() user: SignedInUser,
    @Param('listId', RowId) listId: number,
    @Body() body: { contactId?: unknown; q?: unknown },
  ): Promise<Redirection> {
    const list = await findList(this.em, user, listId);
    const contactId = bigRowIdIn(body?.contactId);
    const contact = contactId && (await this.contacts.find(this.em, user.accountId, contactId));
    if (!contact) throw new NotFound('contact');
    await addMember(this.em, listId, contact.id);
    const back = new URLSearchParams(typeof body.q === 'string' ? { q: body.q } : {});
    return showInstead(
      `/contact-lists/${listId}/members/new?${back}`,
      `${contactName(contact, user.defaultCountry)} is on ${list.name}.`,
    );
  }

  @Post(':contactId/removal')
  async remove(
    @CurrentUser() user: SignedInUser,
    @Param('listId', RowId) listId: number,
    @Param('contactId', BigRowId) contactId: number,
  ): Promise<Redirection> {
    const list = await findList(this.em, user, listId);
    await removeMember(this.em, listId, contactId);
    return goTo(`/contact-lists/${listId}`, `Taken off ${list.name}. The contact is still there.`);
  }
}
