import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import { blankForm, type FormView, refuseForm } from '../../../shared/form.js';
import { AdminOnly } from '../../../shared/web/access.js';
import type { Choice } from '../../../shared/web/field-view.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { NotFound } from '../../../shared/web/refusals.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { NewUserForm, UserForm } from './user.form.js';
import { roleChoices, type UserRow, userList } from './user-list.view.js';
import { Users } from './users.js';

const LIST = `
  select u.id, u.name, u.email, u.role, u.active,
    array(select l.label from line_assignments la join lines l on l.id = la.line_id where la.user_id = u.id order by l.label) as "lineLabels"
  from users u where u.account_id = $1 order by u.active desc, u.name, u.id`;

const ONE = `
  select u.id, u.name, u.email, u.role, u.active,
    array(select la.line_id from line_assignments la where la.user_id = u.id) as "lineIds"
  from users u where u.account_id = $1 and u.id = $2`;

const LINES = 'select id as value, label from lines where account_id = $1 order by label';

type UserFields = { id: number; name: string; email: string; role: string; active: boolean; lineIds: number[] };

/** The staff of the account, for admins. */
@AdminOnly()
@Controller('users')
export class UsersController {
  constructor(
    private readonly em: EntityManager,
    private readonly users: Users,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser): Promise<Page> {
    const rows = await query<UserRow>(this.em, LIST, [user.accountId]);
    return page('users/index', { title: 'Users', nav: 'users', model: userList(rows, user.id) });
  }

  @Get('new')
  new(@CurrentUser() user: SignedInUser): Promise<Page> {
    return this.newPage(user, blankForm({ role: 'staff' }));
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = NewUserForm.from(body);
    if (!form.ok) return this.newPage(user, form, 422);
    const saved = await this.users.add(this.em, user.accountId, form.value);
    if (!saved.ok) return this.newPage(user, refuseForm(body, saved.errors), 422);
    return goTo('/users', `${form.value.name} can sign in now.`);
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const { name, email, role, active, lineIds } = await this.find(user, id);
    return this.editPage(user, id, blankForm({ name, email, role, active, lineIds }));
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    await this.find(user, id);
    const form = UserForm.from(body);
    if (!form.ok) return this.editPage(user, id, form, 422);
    const saved = await this.users.change(this.em, user.accountId, id, form.value);
    if (!saved.ok) return this.editPage(user, id, refuseForm(body, saved.errors), 422);
    return goTo('/users', `${form.value.name} was saved.`);
  }

  private async find(user: SignedInUser, id: number): Promise<UserFields> {
    const [found] = await query<UserFields>(this.em, ONE, [user.accountId, id]);
    if (!found) throw new NotFound('user');
    return found;
  }

  private async newPage(user: SignedInUser, form: FormView, status = 200): Promise<Page> {
    const lines = await query<Choice>(this.em, LINES, [user.accountId]);
    return page('users/new', { title: 'New user', nav: 'users', status, model: { form, lines, roles: roleChoices } });
  }

  private async editPage(user: SignedInUser, id: number, form: FormView, status = 200): Promise<Page> {
    const lines = await query<Choice>(this.em, LINES, [user.accountId]);
    return page('users/edit', {
      title: 'Edit user',
      nav: 'users',
      status,
      model: { id, form, lines, roles: roleChoices },
    });
  }
}
