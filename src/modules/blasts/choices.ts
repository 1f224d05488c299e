import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { customFieldsOf, parse } from '../../shared/texts/merge-fields.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { OptedInAudience } from '../consent/opted-in-audience.js';
import { customFieldNames } from '../contacts/custom-field-names.js';
import { type LineOfUser, linesOf } from '../lines/lines-of.js';
import { type ChoosableList, ChoosableLists } from './audience/choosable-lists.js';

export type ChoosableLine = LineOfUser & { optedIn: number };

/** What there is to write a Blast from, for one user. */
export type BlastChoices = { lines: ChoosableLine[]; lists: ChoosableList[]; customFields: ReadonlySet<string> };

/** The lines that a user may send from, each with the size of its opt-in list, the contact lists, and the custom fields. */
@Injectable()
export class Choices {
  constructor(
    private readonly em: EntityManager,
    private readonly lists: ChoosableLists,
    private readonly optedIn: OptedInAudience,
  ) {}

  /** @param text what has been written: whatever custom fields it names are looked for among all contacts */
  async of(user: SignedInUser, text: unknown): Promise<BlastChoices> {
    const [lines, sizes, lists, customFields] = await Promise.all([
      linesOf(this.em, user),
      this.optedIn.sizes(user.accountId, user.lineIds),
      this.lists.of(user),
      customFieldNames(this.em.fork(), user.accountId, customFieldsNamed(text)),
    ]);
    return {
      lines: lines.map((line) => ({ ...line, optedIn: sizes.get(line.id) ?? 0 })),
      lists,
      customFields,
    };
  }
}

function customFieldsNamed(text: unknown): string[] {
  const parsed = parse(typeof text === 'string' ? text : '', 'any');
  return parsed.ok ? customFieldsOf(parsed.parts) : [];
}
