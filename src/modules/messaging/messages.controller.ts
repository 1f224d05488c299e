import { Controller, Get, Param } from '@nestjs/common';
import { type Page, page } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { BigRowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { messagePage } from './message.view.js';
import { MessageStories } from './message-stories.js';

/** One text out, and why it was or was not sent. */
@Controller('messages')
export class MessagesController {
  constructor(private readonly stories: MessageStories) {}

  @Get(':id')
  async show(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Page> {
    const story = await this.stories.find(id);
    if (!story || story.accountId !== user.accountId || !user.lineIds.includes(story.lineId))
      throw new NotFound('message');
    return page('messages/show', {
      title: `Message ${id}`,
      nav: 'conversations',
      model: messagePage(story, user.timeZone),
    });
  }
}
