import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { parse } from '../../shared/texts/merge-fields.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { Audience } from './audience/audience.js';
import { audienceView } from './audience/audience.view.js';
import { listsNamed } from './audience/choosable-lists.js';
import type { Addressed } from './audience/members-counted.js';
import { Samples } from './audience/samples.js';
import type { BlastChoices } from './choices.js';
import { addsNotice } from './opt-out-notice.js';
import { segmentFacts, textFor, textPreview } from './text-preview.view.js';

/** The fields of a form that is still being written: anything may be missing or wrong. */
export type Unfinished = Readonly<Record<string, unknown>>;

/** What a Blast would come to, while it is being written. */
@Injectable()
export class Previews {
  constructor(
    private readonly em: EntityManager,
    private readonly audience: Audience,
    private readonly samples: Samples,
  ) {}

  /** The text as somebody on the lists would get it. */
  async text(user: SignedInUser, form: Unfinished, choices: BlastChoices) {
    const sample = await this.samples.of(addressedIn(user, form, choices));
    const { customFields } = choices;
    return textPreview({ ...writtenIn(form), customFields }, sample, user.defaultCountry);
  }

  /** How many would be texted, and what becomes of the others. */
  async counts(user: SignedInUser, form: Unfinished, choices: BlastChoices) {
    const counted = addressedIn(user, form, choices);
    const [counts, sample, segmentPrice] = await Promise.all([
      this.audience.counts(counted),
      this.samples.of(counted),
      this.priceOn(counted.lineId),
    ]);
    const { count, firstCount } = segmentFacts(textFor(counted.parts, sample, writtenIn(form)));
    return audienceView(counts, { segments: count, firstSegments: firstCount, segmentPrice });
  }

  /** The same, or null where the lists are so long that the page should not wait for it. */
  async countsAtOnce(user: SignedInUser, form: Unfinished, choices: BlastChoices) {
    const isLong = await this.audience.isLong(addressedIn(user, form, choices));
    return isLong ? null : this.counts(user, form, choices);
  }

  private async priceOn(lineId: number): Promise<number | null> {
    const sql = 'select segment_price::float8 as price from lines where id = $1';
    const [line] = await query<{ price: number | null }>(this.em.fork(), sql, [lineId]);
    return line?.price ?? null;
  }
}

function addressedIn({ accountId }: SignedInUser, form: Unfinished, choices: BlastChoices): Addressed {
  const written = writtenIn(form);
  const parsed = parse(written.body, 'any');
  const parts = parsed.ok ? parsed.parts : [];
  const lineId = lineOf(form, choices)?.id ?? 0;
  return { accountId, lineId, lists: listsOf(form, choices), parts, notice: addsNotice(written) };
}

function writtenIn(form: Unfinished) {
  return { body: asSent(textOf(form.body)), optOutNotice: isOn(form.optOutNotice) };
}

function lineOf(form: Unfinished, { lines }: BlastChoices) {
  return lines.find(({ id }) => String(id) === String(form.lineId));
}

function listsOf(form: Unfinished, choices: BlastChoices) {
  const line = lineOf(form, choices);
  const keys = [form.lists ?? []].flat().map(String);
  return line ? listsNamed(keys, line, choices.lines, choices.lists) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
}
