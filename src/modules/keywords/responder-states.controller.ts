import { Controller, Param, Post } from '@nestjs/common';
import { AdminOnly } from '../../shared/web/access.js';
import { goTo, type Redirection } from '../../shared/web/page.js';
import { Conflict } from '../../shared/web/refusals.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { type Changed, ResponderChanges } from './responder-changes.js';

/** Enables, disables and deletes keywords, or says what stands in the way. */
@AdminOnly()
@Controller('keywords/:id')
export class ResponderStatesController {
  constructor(private readonly changes: ResponderChanges) {}

  @Post('enabling')
  async enable(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    return back(await this.changes.enable(user.accountId, id), 'enabled', 'answers from now on');
  }

  @Post('disabling')
  async disable(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    return back(await this.changes.disable(user.accountId, id), 'disabled', 'is disabled and answers no more');
  }

  @Post('deletion')
  async delete(@CurrentUser() user: SignedInUser, @Param('id', RowId) id: number): Promise<Redirection> {
    return back(await this.changes.delete(user.accountId, id), 'deleted', 'was deleted');
  }
}

function back(changed: Changed, participle: string, done: string): Redirection {
  if (changed.ok) return goTo('/keywords', `${changed.responder.name} ${done}.`);
  throw new Conflict(`This keyword can’t be ${participle}.`, Object.values(changed.errors).join(' '));
}
