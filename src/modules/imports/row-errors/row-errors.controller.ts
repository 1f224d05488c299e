import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { format } from 'fast-csv';
import { RowId } from '../../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Imports } from '../imports.js';
import { errorFile } from './error-file.js';
import { RowErrors } from './row-errors.js';

/** The row errors as a file to mend and import again. */
@Controller('imports/:id/errors.csv')
export class RowErrorsController {
  constructor(
    private readonly imports: Imports,
    private readonly errors: RowErrors,
  ) {}

  @Get()
  async download(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Res() response: Response,
  ): Promise<void> {
    const found = await this.imports.find(user, id);
    response.attachment(`errors in ${found.fileName.replace(/\.\w{1,5}$/, '')}.csv`);
    response.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'no-store' });
    const lines = Readable.from(errorFile(found.header, this.errors.all(found.id)));
    try {
      await pipeline(
        lines,
        format({ headers: false, writeBOM: true, rowDelimiter: '\r\n', includeEndRowDelimiter: true }),
        response,
      );
    } catch (error) {
      // The browser went away, or will see that the file is cut off.
      if (!response.destroyed) throw error;
    }
  }
}
