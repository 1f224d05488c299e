import { Controller, Get, Param } from '@nestjs/common';
import { type Page, page } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { BigRowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { messagePage } from './message.view.js';
import { MessageStories } from './message-stories.js';
import { receivedPage } from './received.view.js';
import { ReceivedStories } from './received-stories.js';

/** One text: why it was or was not sent, or, of one that came in, why it was or was not answered. */
@Controller('messages')
export class MessagesController {
  constructor(
    private readonly stories: MessageStories,
    private readonly received: ReceivedStories,
  ) {}

  @Get(':id')
  async show(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Page> {
    const shown = { title: `Message ${id}`, nav: 'conversations' } as const;
    const out = await this.stories.findFor(user, id);
    if (out) return page('messages/show', { ...shown, model: messagePage(out, user.timeZone) });
    const received = await this.received.findFor(user, id);
    if (!received) throw new NotFound('message');
    return page('messages/received', { ...shown, model: receivedPage(received) });
  }
}
