import {
  EntityManager,
  ForeignKeyConstraintViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { readIdCursor } from '../../../shared/cursor-page.js';
import { query } from '../../../shared/database/query.js';
import { blankForm, type FormView, refuseForm } from '../../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { Conflict } from '../../../shared/web/refusals.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Account } from '../../accounts/account.entity.js';
import { ContactList } from './contact-list.entity.js';
import { ContactListForm } from './contact-list.form.js';
import { memberTable } from './contact-lists.view.js';
import { findList } from './find-list.js';
import { membersOf } from './list-members.js';

const LISTS = `
  select l.id, l.name, (select count(*) from contact_list_members m where m.list_id = l.id) as members
  from contact_lists l where l.account_id = $1 order by l.name, l.id`;

const TAKEN = { name: 'There is a list with this name already.' };

/** The lists of contacts that staff make by hand. */
@Controller('contact-lists')
export class ContactListsController {
  constructor(private readonly em: EntityManager) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser): Promise<Page> {
    const lists = await query<{ id: number; name: string; members: number }>(this.em, LISTS, [user.accountId]);
    return page('contact-lists/index', { title: 'Contact Lists', nav: 'contacts', model: { lists } });
  }

  @Get('new')
  new(): Page {
    return newPage(blankForm());
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = ContactListForm.from(body);
    if (!form.ok) return newPage(form, 422);
    const list = this.em.create(ContactList, { ...form.value, account: this.em.getReference(Account, user.accountId) });
    if (!(await this.save())) return newPage(refuseForm(body, TAKEN), 422);
    return goTo(`/contact-lists/${list.id}`, `The list ${list.name} is ready for its first contacts.`);
  }

  @Get(':id')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Query('after') after: unknown,
  ): Promise<Page> {
    const list = await findList(this.em, user, id);
    const cursor = readIdCursor(after);
    const members = await membersOf(this.em, id, cursor);
    const model = memberTable(list, members, cursor === null ? null : String(after), user.defaultCountry);
    return page('contact-lists/show', { title: list.name, nav: 'contacts', model, fragment: 'contact-lists/_members' });
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const { name } = await findList(this.em, user, id);
    return editPage(id, name, blankForm({ name }));
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const list = await findList(this.em, user, id);
    const { name } = list;
    const form = ContactListForm.from(body);
    if (!form.ok) return editPage(id, name, form, 422);
    list.name = form.value.name;
    if (!(await this.save())) return editPage(id, name, refuseForm(body, TAKEN), 422);
    return goTo(`/contact-lists/${id}`, `The list is now called ${list.name}.`);
  }

  @Post(':id/deletion')
  async delete(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const list = await findList(this.em, user, id);
    if (!(await this.deleted(list)))
      throw new Conflict('This list is in use.', 'A keyword adds customers to it. Choose another list there first.');
    return goTo('/contact-lists', `The list ${list.name} was deleted. Its contacts are still there.`);
  }

  /** False when something still adds contacts to it. */
  private async deleted(list: ContactList): Promise<boolean> {
    try {
      await this.em.remove(list).flush();
      return true;
    } catch (error) {
      if (error instanceof ForeignKeyConstraintViolationException) return false;
      throw error;
    }
  }

  /** False when the account has a list of that name. */
  private async save(): Promise<boolean> {
    try {
      await this.em.flush();
      return true;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
  }
}

function newPage(form: FormView, status = 200): Page {
  return page('contact-lists/new', { title: 'New contact list', nav: 'contacts', status, model: { form } });
}

function editPage(id: number, name: string, form: FormView, status = 200): Page {
  return page('contact-lists/edit', { title: name, nav: 'contacts', status, model: { id, name, form } });
}
