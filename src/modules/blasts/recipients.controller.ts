import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { harmless, sendCsv } from '../../shared/web/csv-download.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { recipientRow } from './blast.view.js';
import { Blasts } from './blasts.js';
import { outcomeFrom } from './outcomes.js';
import { askedFor, type Recipient, Recipients } from './recipients.js';

const HEADERS = ['Name', 'Mobile Number', 'Outcome', 'Why', 'At (UTC)'];

/** Every recipient of a Blast that the user may see as a file, as many as there are. */
@Controller('blasts/:id')
export class RecipientsController {
  constructor(
    private readonly blasts: Blasts,
    private readonly recipients: Recipients,
  ) {}

  @Get('recipients.csv')
  async download(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Query('outcome') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const blast = await this.blasts.one(user, id);
    const recipients = this.recipients.all(askedFor(user, blast, outcomeFrom(asked)));
    await sendCsv(response, `blast-${blast.id}-recipients.csv`, rowsOf(recipients, user.timeZone));
  }
}

async function* rowsOf(recipients: AsyncIterable<Recipient>, timeZone: string): AsyncGenerator<string[]> {
  yield HEADERS;
  for await (const recipient of recipients) {
    const { name, mobileNumber, badge, why, at } = recipientRow(recipient, timeZone);
    yield [harmless(name), mobileNumber, badge.label, harmless(why), at?.toISOString() ?? ''];
  }
}
