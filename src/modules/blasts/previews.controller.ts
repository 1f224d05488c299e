import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { blankForm } from '../../shared/form.js';
import { type Page, page } from '../../shared/web/page.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { ChoosableLists } from './audience/choosable-lists.js';
import { listOptions, withOwnList } from './audience/list-options.view.js';
import { Choices } from './choices.js';
import { Previews, type Unfinished } from './previews.js';

/** Parts of the form that change while somebody writes. */
@Controller('blasts')
export class PreviewsController {
  constructor(
    private readonly choices: Choices,
    private readonly lists: ChoosableLists,
    private readonly previews: Previews,
  ) {}

  @Post('preview')
  @HttpCode(200)
  async text(@CurrentUser() user: SignedInUser, @Body() body: Unfinished): Promise<Page> {
    const model = await this.previews.text(user, body ?? {}, await this.choices.of(user, body?.body));
    return page('blasts/_preview', { title: 'Preview', nav: 'blasts', model, fragment: 'blasts/_preview' });
  }

  @Post('audience')
  @HttpCode(200)
  async audience(@CurrentUser() user: SignedInUser, @Body() body: Unfinished): Promise<Page> {
    const model = await this.previews.counts(user, body ?? {}, await this.choices.of(user, ''));
    return page('blasts/_audience', { title: 'Audience', nav: 'blasts', model, fragment: 'blasts/_audience' });
  }

  /** To choose from once another line is chosen. */
  @Post('lists')
  @HttpCode(200)
  async others(@CurrentUser() user: SignedInUser, @Body() body: Unfinished): Promise<Page> {
    const [choices, sizes] = await Promise.all([this.choices.of(user, ''), this.lists.sizes(user)]);
    const form = withOwnList(blankForm(body ?? {}));
    const model = { form, lists: listOptions(form, choices, sizes) };
    return page('blasts/_lists', { title: 'Lists', nav: 'blasts', model, fragment: 'blasts/_lists' });
  }
}
