import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { Conflict, NotAllowed } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { areAllShownTo } from './audience/blast-list.js';
import { ChoosableLists } from './audience/choosable-lists.js';
import { BlastForm } from './blast.form.js';
import { type Blast, hasNotStarted, versionIn } from './blast.js';
import { blastFormPage } from './blast-form.view.js';
import { Blasts } from './blasts.js';
import { type BlastChoices, Choices } from './choices.js';
import { Previews, type Unfinished } from './previews.js';

type Written = Unfinished & { version?: unknown };

const OVERTAKEN =
  'A colleague changed this Blast while you were writing. Below is what you wrote: save it to put it in place of theirs, or discard it and look at theirs.';
const TOO_LATE =
  'This Blast can’t be changed any more: it has started, or was cancelled. Below is what you wrote, as a new Blast: save it if it is still wanted.';

type Existing = { id: number; version: number } | null;

/** Writing Blasts, and writing them anew until they start. */
@Controller('blasts')
export class ComposingController {
  constructor(
    private readonly blasts: Blasts,
    private readonly choices: Choices,
    private readonly lists: ChoosableLists,
    private readonly previews: Previews,
  ) {}

  @Get('new')
  async new(@CurrentUser() user: SignedInUser): Promise<Page> {
    const choices = await this.choices.of(user, '');
    const form = { when: 'now', lineId: choices.lines[0]?.id ?? '', lists: ['own'], optOutNotice: true };
    return this.formPage(user, blankForm({ ...form, quietHours: 'wait' }), choices, null);
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: Written): Promise<Page | Redirection> {
    const choices = await this.choices.of(user, body?.body);
    const form = BlastForm.from(body, choices, new Date());
    if (!form.ok) return this.formPage(user, form, choices, null, 422);
    return goTo(`/blasts/${await this.blasts.create(user, form.value)}`);
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Page> {
    const blast = await this.changeable(user, id);
    if (!hasNotStarted(blast)) throw started();
    return this.formPage(user, BlastForm.of(blast), await this.choices.of(user, blast.body), blast);
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: Written,
  ): Promise<Page | Redirection> {
    const blast = await this.changeable(user, id);
    const choices = await this.choices.of(user, body?.body);
    if (!hasNotStarted(blast)) return this.overtaken(user, body, choices, blast);
    const form = BlastForm.from(body, choices, new Date());
    if (!form.ok) return this.formPage(user, form, choices, { id: blast.id, version: versionIn(body) }, 422);
    const edited = await this.blasts.edit(user, blast, versionIn(body), form.value);
    if (!edited) return this.overtaken(user, body, choices, await this.blasts.one(user, id));
    return goTo(`/blasts/${edited.id}`, editedFlash(blast, edited));
  }

  /** Who may not see one of its lists would take it off without knowing. */
  private async changeable(user: SignedInUser, id: number): Promise<Blast> {
    const blast = await this.blasts.one(user, id);
    if (areAllShownTo(user, blast)) return blast;
    throw new NotAllowed(
      'This Blast also goes to the opt-in list of a line that is not yours. Duplicate it and change the copy, or ask an admin of your account.',
    );
  }

  /** What was written is kept: to take the place of what a colleague wrote meanwhile, or to be a Blast of its own. */
  private overtaken(user: SignedInUser, body: Written, choices: BlastChoices, blast: Blast): Promise<Page> {
    const form = refuseForm(body, { form: hasNotStarted(blast) ? OVERTAKEN : TOO_LATE });
    return this.formPage(user, form, choices, hasNotStarted(blast) ? blast : null, 409);
  }

  private async formPage(
    user: SignedInUser,
    form: FormView,
    choices: BlastChoices,
    existing: Existing,
    status = 200,
  ): Promise<Page> {
    const [sizes, text, audience] = await Promise.all([
      this.lists.sizes(user),
      this.previews.text(user, form.values, choices),
      this.previews.countsAtOnce(user, form.values, choices),
    ]);
    const model = blastFormPage(form, choices, sizes, user.defaultCountry, existing, { text, audience });
    return page('blasts/form', { title: model.heading, nav: 'blasts', status, model });
  }
}

function started(): Conflict {
  return new Conflict(
    'This Blast can’t be changed any more.',
    'It has started or was cancelled. Duplicate it, or write a new one instead.',
  );
}

function editedFlash(before: Blast, after: Blast): string {
  if (before.status === 'scheduled' && after.status === 'draft')
    return 'Saved. It is no longer scheduled: read it once more and confirm it.';
  return before.status === 'scheduled' ? 'Saved. It stays scheduled.' : 'Saved.';
}
