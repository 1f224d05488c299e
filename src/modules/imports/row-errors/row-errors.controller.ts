import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sendCsv } from '../../../shared/web/csv-download.js';
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
    const name = `errors in ${found.fileName.replace(/\.\w{1,5}$/, '')}.csv`;
    await sendCsv(response, name, errorFile(found.header, this.errors.all(found.id)));
  }
}
