import type { FormView } from '../../shared/form.js';
import type { MergeContact, Part } from '../../shared/texts/merge-fields.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { contactName } from '../contacts/contact-name.js';
import { whyOf } from '../messaging/why.js';
import { audienceView } from './audience/audience.view.js';
import { areAllShownTo } from './audience/blast-list.js';
import type { Counted } from './audience/members-counted.js';
import { type Blast, hasNotStarted } from './blast.js';
import { blastFacts } from './blast-facts.view.js';
import type { TestText } from './tests/test-texts.js';
import { segmentFacts, textFor } from './text-preview.view.js';

export type Reviewed = {
  parts: Part[];
  /** Null while they have not been counted. */
  counts: Counted | null;
  sample: MergeContact | null;
  tests: TestText[];
  testForm: FormView;
};

/** A Blast that waits to be confirmed, for its time, or for somebody to decide about it. */
export function reviewedBlast(blast: Blast, reviewed: Reviewed, user: SignedInUser) {
  const { parts, counts, sample, tests, testForm } = reviewed;
  const preview = textFor(parts, sample, blast);
  const length = segmentFacts(preview);
  const isNow = blast.scheduledAt === null || blast.status === 'missed';
  const hasPassed = blast.status === 'draft' && blast.scheduledAt !== null && blast.scheduledAt <= new Date();
  const cost = { segments: length.count, firstSegments: length.firstCount, segmentPrice: blast.segmentPrice };
  const audience = counts && audienceView(counts, cost);
  const url = `/blasts/${blast.id}`;
  return {
    ...blastFacts(blast, user),
    started: false as const,
    // A page that shows the count asks for it again.
    selfUrl: audience ? countedUrl(url) : url,
    countedUrl: countedUrl(url),
    confirmable: (blast.status === 'draft' && !hasPassed) || blast.status === 'missed',
    hasPassed,
    changeable: hasNotStarted(blast),
    editable: hasNotStarted(blast) && areAllShownTo(user, blast),
    missed: blast.status === 'missed',
    version: blast.version,
    audience,
    isNow,
    // Handlebars would read them as its own.
    openBraces: '{{',
    refused: isNow && audience?.nobody === true,
    ...length,
    isPersonal: parts.some((part) => typeof part !== 'string'),
    preview: preview.withNotice ?? preview.text,
    sampleName: sample ? contactName(sample, user.defaultCountry) : '',
    testForm,
    tests: tests.map((test) => ({
      url: `/messages/${test.messageId}`,
      to: test.mobileNumber,
      by: test.testedBy,
      at: test.at,
      why: whyOf(test, user.timeZone),
      optInBy: test.status === 'blocked' && test.rulingReason === 'opted_out' ? test.optInBy : '',
    })),
  };
}

function countedUrl(url: string): string {
  return `${url}?audience=counted`;
}
