import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Cursor, readCursor } from '../../shared/cursor-page.js';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { AdminOnly } from '../../shared/web/access.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { Choosable } from './choosable.js';
import { lastSentence, leftWithout } from './kept-responders.js';
import { seenIn, seenText } from './overtaken.js';
import { keptWords, ResponderForm } from './responder.form.js';
import type { KeywordResponder } from './responder.js';
import { ResponderChanges } from './responder-changes.js';
import { responderFormPage } from './responder-form.view.js';
import { respondersFor, respondersOf } from './responder-list.js';
import { responderList } from './responder-list.view.js';
import { tryBox } from './tries.view.js';

/** The keywords of the account: staff see those of their lines, admins write them. */
@Controller('keywords')
export class KeywordsController {
  constructor(
    private readonly em: EntityManager,
    private readonly choosable: Choosable,
    private readonly changes: ResponderChanges,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser, @Query('after') after: unknown): Promise<Page> {
    const cursor = readNameCursor(after);
    const [found, all, { labels, listNames, lineChoices }] = await Promise.all([
      respondersFor(this.em, user, cursor),
      respondersOf(this.em, user.accountId),
      this.choosable.of(user),
    ]);
    const list = responderList(found, cursor && String(after), {
      all,
      labels,
      lists: listNames,
      mayEdit: user.isAdmin,
    });
    const model = { ...list, box: tryBox(lineChoices, blankForm(), null) };
    return page('keywords/index', { title: 'Keywords', nav: 'keywords', model, fragment: 'keywords/_table' });
  }

  @AdminOnly()
  @Get('new')
  async new(@CurrentUser() user: SignedInUser): Promise<Page> {
    const lineIds = user.lineIds.length === 1 ? user.lineIds : [];
    return this.formPage(user, blankForm({ action: 'reply', lineIds, listId: '' }), null);
  }

  @AdminOnly()
  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = ResponderForm.from(body, await this.choosable.forForm(user, body, []));
    if (!form.ok) return this.formPage(user, form, null, 422);
    const added = await this.changes.add(user.accountId, form.value);
    if (!added.ok) return this.formPage(user, refuseForm(body, added.errors), null, 422);
    return goTo('/keywords', `${form.value.name} answers from now on.`);
  }

  @AdminOnly()
  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const responder = await this.find(user, id);
    return this.formPage(user, ResponderForm.of(responder), responder);
  }

  @AdminOnly()
  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const seen = seenIn(body);
    const responder = await this.find(user, id).catch((gone: unknown) => {
      if (seen) return null;
      throw gone;
    });
    if (!responder) return this.formPage(user, refuseForm(body, { form: DELETED }), null, 422);
    const form = ResponderForm.from(body, await this.choosable.forForm(user, body, keptWords(responder)));
    if (!form.ok) return this.formPage(user, form, responder, 422);
    const changed = await this.changes.change(user.accountId, id, form.value, seen);
    if (!changed.ok) {
      const typed = changed.now ? { ...(body as object), seen: seenText(changed.now) } : body;
      return this.formPage(user, refuseForm(typed, changed.errors), changed.now ?? responder, 422);
    }
    return goTo('/keywords', `${form.value.name} was saved.`);
  }

  private async find(user: SignedInUser, id: number): Promise<KeywordResponder> {
    const responder = (await respondersOf(this.em, user.accountId)).find((one) => one.id === id);
    if (!responder) throw new NotFound('keyword');
    return responder;
  }

  private async formPage(
    user: SignedInUser,
    form: FormView,
    responder: KeywordResponder | null,
    status = 200,
  ): Promise<Page> {
    const { labels, lineChoices, listChoices } = await this.choosable.of(user);
    const left = responder && leftWithout(responder, null, await respondersOf(this.em, user.accountId), labels);
    const existing = responder && { responder, stays: left ? lastSentence(left) : '' };
    const preview = await this.choosable.preview(user, form.values);
    const model = responderFormPage(form, { lines: lineChoices, lists: listChoices }, preview, existing);
    return page('keywords/form', { title: model.heading, nav: 'keywords', status, model });
  }
}

const DELETED =
  'A colleague deleted this keyword while you were writing. Add it to have it again as it is written here.';

function readNameCursor(after: unknown): Cursor | null {
  const cursor = readCursor(after, 2);
  return typeof cursor?.[0] === 'string' && Number.isSafeInteger(cursor[1]) ? cursor : null;
}
