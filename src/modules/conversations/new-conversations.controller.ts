import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { bigRowIdIn } from '../../shared/web/row-id.js';
import { searchText } from '../../shared/web/search-text.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { Conversations } from './conversations.js';
import { lineChoiceView, partnerChoiceView } from './new-conversation.view.js';
import { NewConversations, type Partner } from './new-conversations.js';

type Values = Record<string, unknown>;

/** Opening a conversation: with which contact, then on which line. */
@Controller('conversations')
export class NewConversationsController {
  constructor(
    private readonly choices: NewConversations,
    private readonly conversations: Conversations,
  ) {}

  @Get('new')
  async choose(@CurrentUser() user: SignedInUser, @Query() query: Values): Promise<Page> {
    if (query.contact !== undefined) return this.lineChoice(user, await this.partner(user, query.contact));
    const search = searchText(query.q);
    const found = search === '' ? null : await this.choices.partners(user, search);
    const model = partnerChoiceView(search, found, user.defaultCountry);
    return page('conversations/choose-contact', {
      title: 'New conversation',
      nav: 'conversations',
      model,
      fragment: 'conversations/_found',
    });
  }

  @Post()
  async open(@CurrentUser() user: SignedInUser, @Body() body: Values): Promise<Page | Redirection> {
    const partner = await this.partner(user, body?.contact);
    const lineId = Number(body.line);
    if (!user.lineIds.includes(lineId)) {
      return this.lineChoice(
        user,
        partner,
        refuseForm(body, { line: 'Choose the line that you want to text from.' }),
        422,
      );
    }
    const id = await this.conversations.open(user.accountId, lineId, partner.id);
    if (id === null) throw new NotFound('contact');
    return goTo(`/conversations/${id}`);
  }

  private async partner(user: SignedInUser, id: unknown): Promise<Partner> {
    const contactId = bigRowIdIn(id);
    const partner = contactId && (await this.choices.partner(user, contactId));
    if (!partner) throw new NotFound('contact');
    return partner;
  }

  private async lineChoice(user: SignedInUser, partner: Partner, form?: FormView, status = 200): Promise<Page> {
    const lines = await this.choices.linesFor(user, partner.mobileNumber);
    const only = lines.length === 1 ? { line: lines[0]?.id } : {};
    const model = lineChoiceView(partner, lines, form ?? blankForm(only), user.defaultCountry);
    return page('conversations/choose-line', { title: 'New conversation', nav: 'conversations', status, model });
  }
}
