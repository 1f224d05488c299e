import { Controller, Get, Query } from '@nestjs/common';
import { readIdCursor } from '../../../shared/cursor-page.js';
import { AdminOnly } from '../../../shared/web/access.js';
import { type Page, page } from '../../../shared/web/page.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { UnplacedTexts } from './unplaced-texts.js';
import { unplacedList } from './unplaced-texts.view.js';

/** What came in for the account and belongs to no conversation. */
@AdminOnly()
@Controller('unplaced-texts')
export class UnplacedTextsController {
  constructor(private readonly texts: UnplacedTexts) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser, @Query('after') after: unknown): Promise<Page> {
    const before = readIdCursor(after);
    const found = await this.texts.page(user.accountId, before);
    const model = unplacedList(found, before === null ? null : String(after), user.defaultCountry);
    return page('unplaced-texts/index', {
      title: 'Texts without a place',
      nav: 'lines',
      model,
      fragment: 'unplaced-texts/_table',
    });
  }
}
