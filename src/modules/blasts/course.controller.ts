import { Body, Controller, Param, Post } from '@nestjs/common';
import { goTo, type Redirection } from '../../shared/web/page.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { isUnderWay, versionIn } from './blast.js';
import { BlastCourse, type Unconfirmed } from './blast-course.js';
import { Blasts } from './blasts.js';
import { whatHasLeft } from './course.view.js';
import { Recipients } from './recipients.js';

const REFUSED: Record<Exclude<Unconfirmed, 'confirmed before'>, string> = {
  changed: 'A colleague changed this Blast while you were looking. Read it again, then confirm it.',
  past: 'Its time has passed. Edit it and choose a later time, or send it at once.',
  nobody: 'It was not sent: nobody on its lists would be texted as things are. Its audience below says why.',
};

/** What staff do with a Blast that is written: send it as it is, hold it, let it go on, or call it off. */
@Controller('blasts/:id')
export class CourseController {
  constructor(
    private readonly blasts: Blasts,
    private readonly course: BlastCourse,
    private readonly recipients: Recipients,
  ) {}

  @Post('confirmations')
  async confirm(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Body() body: { version?: unknown },
  ): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    const url = `/blasts/${blast.id}`;
    const confirmable = blast.status === 'draft' || blast.status === 'missed';
    const refused = confirmable ? await this.course.confirm(user, blast, versionIn(body)) : 'confirmed before';
    // A second click comes to a Blast that is on its way already.
    if (refused === 'confirmed before') return goTo(url);
    if (refused) return goTo(url, { kind: 'problem', text: REFUSED[refused] });
    const isLater = blast.status === 'draft' && blast.scheduledAt;
    return goTo(url, isLater ? 'Scheduled. It starts by itself at its time.' : 'It is on its way.');
  }

  @Post('pauses')
  async pause(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    if (await this.course.pause(user, blast)) return this.to(id, 'Paused.', 'wait until somebody resumes it');
    return goTo(`/blasts/${id}`, { kind: 'problem', text: 'It can’t be paused: nothing of it is under way.' });
  }

  @Post('resumptions')
  async resume(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    if (await this.course.resume(user, blast)) return this.to(id, 'Resumed.', 'are on the way');
    return goTo(`/blasts/${id}`, { kind: 'problem', text: 'It can’t be resumed: it isn’t paused.' });
  }

  @Post('cancellations')
  async cancel(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const blast = await this.blasts.one(user, id);
    const url = `/blasts/${blast.id}`;
    if (!(await this.course.cancel(user, blast)))
      return goTo(url, { kind: 'problem', text: 'It can’t be cancelled: it is over, or was cancelled before.' });
    if (!isUnderWay(blast)) return goTo(url, 'Cancelled. Nobody is texted.');
    return this.to(id, 'Cancelled.', 'are not sent any more');
  }

  @Post('duplicates')
  async duplicate(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    const copy = await this.blasts.duplicate(user, await this.blasts.one(user, id));
    return goTo(`/blasts/${copy}/edit`, 'This is the copy. Nobody is texted before it is confirmed.');
  }

  private async to(id: number, done: string, theRest: string): Promise<Redirection> {
    return goTo(`/blasts/${id}`, `${done} ${whatHasLeft(await this.recipients.counts(id), theRest)}`);
  }
}
