import { Body, Controller, Param, Post } from '@nestjs/common';
import { goTo, type Redirection } from '../../shared/web/page.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { versionIn } from './blast.js';
import { Blasts, type Unconfirmed } from './blasts.js';

const REFUSED: Record<Exclude<Unconfirmed, 'confirmed before'>, string> = {
  changed: 'A colleague changed this Blast while you were looking. Read it again, then confirm it.',
  past: 'Its time has passed. Edit it and choose a later time, or send it at once.',
  nobody: 'Nobody is opted in on this line, so nobody would be texted.',
};

/** The last word on a Blast that has not started: send it as written, or never. */
@Controller('blasts/:id')
export class ConfirmationsController {
  constructor(private readonly blasts: Blasts) {}

  @Post('confirmations')
  async confirm(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: { version?: unknown },
  ): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    const url = `/blasts/${blast.id}`;
    const refused =
      blast.status === 'draft' ? await this.blasts.confirm(user, blast, versionIn(body)) : 'confirmed before';
    // A second click comes to a Blast that is on its way already.
    if (refused === 'confirmed before') return goTo(url);
    if (refused) return goTo(url, { kind: 'problem', text: REFUSED[refused] });
    return goTo(url, blast.scheduledAt ? 'Scheduled. It starts by itself at its time.' : 'It is on its way.');
  }

  @Post('cancellations')
  async cancel(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    const url = `/blasts/${blast.id}`;
    if (await this.blasts.cancel(user, blast)) return goTo(url, 'Cancelled. Nobody is texted.');
    return goTo(url, { kind: 'problem', text: 'It can’t be cancelled: it has started or was cancelled before.' });
  }
}
