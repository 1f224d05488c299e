import { Controller, Get, Param, Query } from '@nestjs/common';
import { readCursor, readIdCursor } from '../../shared/cursor-page.js';
import { type Page, page } from '../../shared/web/page.js';
import { RowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { areAllShownTo } from './audience/blast-list.js';
import { type Blast, isMoving } from './blast.js';
import { startedBlast } from './blast.view.js';
import { Blasts } from './blasts.js';
import { blastList } from './blasts.view.js';
import { outcomeFrom } from './outcomes.js';
import { Progress } from './progress/progress.js';
import { askedFor, Recipients } from './recipients.js';
import { Review } from './review.js';

type Search = { after?: unknown; outcome?: unknown; audience?: unknown };

/** The Blasts, and each of them: to be read before it starts, to be watched from then on. */
@Controller('blasts')
export class BlastsController {
  constructor(
    private readonly blasts: Blasts,
    private readonly review: Review,
    private readonly recipients: Recipients,
    private readonly progress: Progress,
  ) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser, @Query() { after }: Search): Promise<Page> {
    const cursor = readIdCursor(after);
    const model = blastList(
      await this.blasts.page(user, cursor),
      cursor === null ? null : String(after),
      user.timeZone,
    );
    return page('blasts/index', { title: 'Blasts', nav: 'blasts', model, fragment: 'blasts/_table' });
  }

  @Get(':id')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', RowId) id: number,
    @Query() search: Search,
  ): Promise<Page> {
    const blast = await this.blasts.one(user, id);
    const model = blast.launchedAt ? await this.started(user, blast, search) : await this.reviewed(user, blast, search);
    const refreshSeconds = isMoving(blast, new Date()) ? 5 : undefined;
    return page('blasts/show', { title: blast.name, nav: 'blasts', model, fragment: 'blasts/_blast', refreshSeconds });
  }

  private reviewed(user: SignedInUser, blast: Blast, { audience }: Search) {
    return audience === 'counted' ? this.review.of(user, blast) : this.review.atOnce(user, blast);
  }

  private async started(user: SignedInUser, blast: Blast, { outcome: asked, after }: Search) {
    const outcome = outcomeFrom(asked);
    const cursor = readCursor(after, 1);
    const [progress, page] = await Promise.all([
      this.progress.of(blast),
      this.recipients.page(askedFor(user, blast, outcome), cursor),
    ]);
    const list = { page, outcome, after: cursor && String(after), hasAll: areAllShownTo(user, blast) };
    return startedBlast(blast, progress, list, user);
  }
}
