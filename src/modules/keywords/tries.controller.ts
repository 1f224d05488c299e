import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { blankForm } from '../../shared/form.js';
import { AdminOnly } from '../../shared/web/access.js';
import { type Page, page } from '../../shared/web/page.js';
import { rowIdIn } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { Choosable } from './choosable.js';
import { respondersOn } from './responder-list.js';
import { type TriedLine, triedText } from './tried-text.js';
import { tryBox } from './tries.view.js';

const LONGEST = 2000;

/** Shows what a text or a reply would do, and does nothing. */
@Controller('keywords')
export class TriesController {
  constructor(
    private readonly em: EntityManager,
    private readonly choosable: Choosable,
  ) {}

  @Get('try')
  async try(
    @CurrentUser() user: SignedInUser,
    @Query() { text, line }: { text?: unknown; line?: unknown },
  ): Promise<Page> {
    const { lineChoices, labels, listNames, networkLines } = await this.choosable.of(user);
    const typed = typeof text === 'string' ? text.slice(0, LONGEST) : '';
    const lineId = rowIdIn(line) ?? 0;
    const label = labels.get(lineId);
    const form = blankForm({ text: typed, line: lineId });
    const chosen = label && { id: lineId, label, networkConfirms: networkLines.has(lineId), lists: listNames };
    const tried = chosen && typed.trim() ? await this.tried(user, chosen, typed) : null;
    const model = tryBox(lineChoices, form, tried);
    return page('keywords/try', { title: 'Try a text', nav: 'keywords', model, fragment: 'keywords/_tried' });
  }

  @AdminOnly()
  @Post('preview')
  @HttpCode(200)
  async preview(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page> {
    const model = await this.choosable.preview(user, body);
    return page('keywords/preview', { title: 'Preview', nav: 'keywords', model, fragment: 'keywords/_preview' });
  }

  private async tried(
    user: SignedInUser,
    { id, ...line }: Omit<TriedLine, 'responders'> & { id: number },
    text: string,
  ) {
    const [responders, sample] = await Promise.all([respondersOn(this.em, user, id), this.choosable.sample(user)]);
    return { who: sample.name, what: triedText(text, { ...line, responders }, sample.contact) };
  }
}
