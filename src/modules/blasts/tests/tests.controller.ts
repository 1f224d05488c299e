import { Body, Controller, Param, Post } from '@nestjs/common';
import { refuseForm } from '../../../shared/form.js';
import { MobileNumber } from '../../../shared/mobile-number.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { hasNotStarted } from '../blast.js';
import { Blasts } from '../blasts.js';
import { Review } from '../review.js';
import { TestTexts } from './test-texts.js';

/** A Blast's text to oneself, before everyone gets it. */
@Controller('blasts/:id/tests')
export class TestsController {
  constructor(
    private readonly blasts: Blasts,
    private readonly review: Review,
    private readonly tests: TestTexts,
  ) {}

  @Post()
  async create(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: { mobileNumber?: unknown },
  ): Promise<Page | Redirection> {
    const blast = await this.blasts.one(user, id);
    const url = `/blasts/${blast.id}`;
    if (!hasNotStarted(blast)) return goTo(url, { kind: 'problem', text: 'It has started: a test comes too late.' });
    const number = MobileNumber.parse(String(body?.mobileNumber ?? ''), user.defaultCountry);
    if (!number.ok) {
      const model = await this.review.of(user, blast, refuseForm(body, { mobileNumber: number.reason }));
      return page('blasts/show', { title: blast.name, nav: 'blasts', status: 422, model, fragment: 'blasts/_blast' });
    }
    await this.tests.send(user, blast, number.value);
    return goTo(
      url,
      `The test to ${MobileNumber.format(number.value, user.defaultCountry)} is in the outbox: what becomes of it stands below.`,
    );
  }
}
