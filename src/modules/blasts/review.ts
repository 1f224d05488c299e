import { Injectable } from '@nestjs/common';
import { blankForm, type FormView } from '../../shared/form.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { Audience } from './audience/audience.js';
import { listsShownTo } from './audience/blast-list.js';
import type { Counted } from './audience/members-counted.js';
import { Samples } from './audience/samples.js';
import type { Blast } from './blast.js';
import { addressed, checkedParts } from './blast-text.js';
import { reviewedBlast } from './review.view.js';
import { TestTexts } from './tests/test-texts.js';

/** A Blast that has not started, once more from top to bottom for whoever is to confirm it. */
@Injectable()
export class Review {
  constructor(
    private readonly audience: Audience,
    private readonly samples: Samples,
    private readonly tests: TestTexts,
  ) {}

  /** @param test the form of a test that was refused; without it, the number of the user's last test */
  async of(user: SignedInUser, blast: Blast, test?: FormView) {
    return this.reviewed(user, blast, await this.audience.counts(addressed(blast)), test);
  }

  /** The same, without the audience where its lists are so long that the page should not wait for it. */
  async atOnce(user: SignedInUser, blast: Blast) {
    const isLong = await this.audience.isLong(addressed(blast));
    return isLong ? this.reviewed(user, blast, null) : this.of(user, blast);
  }

  private async reviewed(user: SignedInUser, blast: Blast, counts: Counted | null, test?: FormView) {
    const [sample, tests, mobileNumber] = await Promise.all([
      this.samples.of({ ...addressed(blast), lists: listsShownTo(user, blast) }),
      this.tests.of(blast.id),
      this.tests.numberOf(user.id),
    ]);
    const testForm = test ?? blankForm({ mobileNumber });
    return reviewedBlast(blast, { parts: checkedParts(blast.body), counts, sample, tests, testForm }, user);
  }
}
