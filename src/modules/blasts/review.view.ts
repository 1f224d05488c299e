import type { FormView } from '../../shared/form.js';
import type { MergeContact, Part } from '../../shared/texts/merge-fields.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { contactName } from '../contacts/contact-name.js';
import { whyOf } from '../messaging/why.js';
import type { AudienceCounts } from './audience/audience.js';
import { audienceView } from './audience/audience.view.js';
import { type Blast, hasNotStarted } from './blast.js';
import { blastFacts } from './blast-facts.view.js';
import type { TestText } from './tests/test-texts.js';
import { segmentFacts, textFor } from './text-preview.view.js';

export type Reviewed = {
  parts: Part[];
  counts: AudienceCounts;
  sample: MergeContact | null;
  tests: TestText[];
  testForm: FormView;
};

/** A Blast that waits to be confirmed, for its time, or for somebody to decide about it. */
export function reviewedBlast(blast: Blast, reviewed: Reviewed, { timeZone, defaultCountry }: SignedInUser) {
  const { parts, counts, sample, tests, testForm } = reviewed;
  const preview = textFor(parts, sample, blast);
  const length = segmentFacts(preview);
  const isNow = blast.scheduledAt === null || blast.status === 'missed';
  const audience = audienceView(counts, { segments: length.count, segmentPrice: blast.segmentPrice });
  return {
    ...blastFacts(blast, timeZone),
    started: false as const,
    selfUrl: `/blasts/${blast.id}`,
    confirmable: blast.status === 'draft' || blast.status === 'missed',
    changeable: hasNotStarted(blast),
    missed: blast.status === 'missed',
    version: blast.version,
    audience,
    isNow,
    refused: isNow && audience.nobody,
    ...length,
    isPersonal: parts.some((part) => typeof part !== 'string'),
    preview: preview.withNotice ?? preview.text,
    sampleName: sample ? contactName(sample, defaultCountry) : '',
    testForm,
    tests: tests.map((test) => ({
      url: `/messages/${test.messageId}`,
      to: test.mobileNumber,
      by: test.userName,
      at: test.at,
      why: whyOf({ ...test, event: null }, timeZone),
    })),
  };
}
