import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { format } from 'fast-csv';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { recipientRow } from './blast.view.js';
import { Blasts } from './blasts.js';
import { outcomeFrom, type Recipient, Recipients } from './recipients.js';

const HEADERS = ['Name', 'Mobile Number', 'Outcome', 'Why', 'At (UTC)'];
const LONGEST_STANDSTILL_MS = 120_000;

/** Every recipient of a Blast as a file, as many as there are. */
@Controller('blasts/:id')
export class RecipientsController {
  private readonly log = new Logger(RecipientsController.name);

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
    response
      .attachment(`blast-${blast.id}-recipients.csv`)
      .type('text/csv; charset=utf-8')
      .set('Cache-Control', 'no-store');
    response.setTimeout(LONGEST_STANDSTILL_MS, () => response.destroy());
    const rows = Readable.from(this.recipients.all(blast.id, outcomeFrom(asked)));
    const csv = format<Recipient, string[]>({
      headers: HEADERS,
      alwaysWriteHeaders: true,
      writeBOM: true,
      includeEndRowDelimiter: true,
    });
    csv.transform((recipient: Recipient) => cells(recipient, user.timeZone));
    await pipeline(rows, csv, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
        this.log.error(`Blast ${blast.id}: ${error.message}`, error.stack);
    });
  }
}

function cells(recipient: Recipient, timeZone: string): string[] {
  const { name, mobileNumber, badge, why, at } = recipientRow(recipient, timeZone);
  return [harmless(name), mobileNumber, badge.label, harmless(why), at?.toISOString() ?? ''];
}

/** A spreadsheet would run a cell that begins like a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
