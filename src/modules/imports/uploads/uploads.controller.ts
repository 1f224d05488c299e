import { Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../../config.js';
import { CONFIG } from '../../../shared/config.module.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { Refusal } from '../../../shared/web/refusals.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import type { ImportKind } from '../import.js';
import { Uploads } from './uploads.js';

/** Choosing the file: the first step of an import. */
@Controller('imports')
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('new')
  choose(@Query('kind') kind: unknown): Page {
    return this.form(kind === 'contacts' ? 'contacts' : 'consent_status');
  }

  @Post()
  async upload(@CurrentUser() user: SignedInUser, @Req() request: Request): Promise<Page | Redirection> {
    if (!request.is('multipart/form-data'))
      throw new Refusal(415, 'No file was sent.', 'Choose a CSV file and send the form again.');
    const uploaded = await this.uploads.receive(user, request);
    return uploaded.ok ? goTo(`/imports/${uploaded.importId}/mapping`) : this.form(uploaded.kind, uploaded.reason, 422);
  }

  private form(kind: ImportKind, error = '', status = 200): Page {
    const model = { isContacts: kind === 'contacts', error, largest: this.config.importLargestMb };
    return page('imports/new', { title: 'Import', nav: 'imports', status, model });
  }
}
