import { Injectable } from '@nestjs/common';
import { blankForm, type FormView } from '../../shared/form.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { Audience } from './audience/audience.js';
import { Samples } from './audience/samples.js';
import type { Blast } from './blast.js';
import { checkedParts } from './blast-text.js';
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
    const parts = checkedParts(blast.body);
    const [counts, sample, tests, mobileNumber] = await Promise.all([
      this.audience.counts({ ...blast, parts }),
      this.samples.of(blast.accountId, blast.lists),
      this.tests.of(blast.id),
      this.tests.numberOf(user.id),
    ]);
    return reviewedBlast(blast, { parts, counts, sample, tests, testForm: test ?? blankForm({ mobileNumber }) }, user);
  }
}
