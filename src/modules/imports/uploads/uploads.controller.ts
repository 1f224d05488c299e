import { Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { blankForm, type FormView, refuseForm } from '../../../shared/form.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { Refusal } from '../../../shared/web/refusals.js';
import { CurrentUser, type SignedInUser } from '../../../shared/web/signed-in-user.js';
import { Uploads } from './uploads.js';

/** Choosing the file: the first step of an import. */
@Controller('imports')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  @Get('new')
  choose(): Page {
    return uploadPage(blankForm());
  }

  @Post()
  async upload(@CurrentUser() user: SignedInUser, @Req() request: Request): Promise<Page | Redirection> {
    if (!request.is('multipart/form-data'))
      throw new Refusal(415, 'No file was sent.', 'Choose a CSV file and send the form again.');
    const uploaded = await this.uploads.receive(user, request);
    return uploaded.ok
      ? goTo(`/imports/${uploaded.importId}/mapping`)
      : uploadPage(refuseForm({}, { file: uploaded.reason }), 422);
  }
}

function uploadPage(form: FormView, status = 200): Page {
  return page('imports/new', { title: 'Import', nav: 'imports', status, model: { error: form.errors.file ?? '' } });
}
