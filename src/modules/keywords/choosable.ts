import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { asSent } from '../../shared/texts/as-sent.js';
import { customFieldsOf, parse } from '../../shared/texts/merge-fields.js';
import type { Choice } from '../../shared/web/field-view.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { customFieldNames } from '../contacts/custom-field-names.js';
import { type Sample, sampleContact } from '../contacts/merge-contact.js';
import { linesOf } from '../lines/lines-of.js';
import { replyPreview } from './reply-preview.view.js';
import type { ResponderChoices } from './responder.form.js';

/** What the user has to choose from when they write a keyword or try one. */
export type Choices = {
  lineChoices: Choice[];
  listChoices: Choice[];
  labels: Map<number, string>;
  listNames: Map<number, string>;
  /** The lines on which the network itself answers STOP and HELP. */
  networkLines: Set<number>;
};

/** Reads what a keyword can be made of: lines, contact lists, and the fields that a reply may name. */
@Injectable()
export class Choosable {
  constructor(private readonly em: EntityManager) {}

  async of(user: SignedInUser): Promise<Choices> {
    const [lines, lists] = await Promise.all([
      linesOf(this.em, user),
      query<{ id: number; name: string }>(
        this.em,
        'select id, name from contact_lists where account_id = $1 order by name, id',
        [user.accountId],
      ),
    ]);
    return {
      lineChoices: lines.map(({ id, label }) => ({ value: id, label })),
      listChoices: lists.map(({ id, name }) => ({ value: id, label: name })),
      labels: new Map(lines.map(({ id, label }) => [id, label])),
      listNames: new Map(lists.map(({ id, name }) => [id, name])),
      networkLines: new Set(lines.filter(({ networkConfirms }) => networkConfirms).map(({ id }) => id)),
    };
  }

  /** @param body the form as it was sent: its reply says which fields to look for */
  async forForm(user: SignedInUser, body: unknown, kept: readonly string[]): Promise<ResponderChoices> {
    const [{ labels, listNames }, customFields] = await Promise.all([
      this.of(user),
      this.customFields(user, replyIn(body)),
    ]);
    return { lineIds: [...labels.keys()], listIds: [...listNames.keys()], customFields, kept };
  }

  async preview(user: SignedInUser, body: unknown) {
    const reply = replyIn(body);
    const [customFields, sample] = await Promise.all([this.customFields(user, reply), this.sample(user)]);
    const { action } = (body ?? {}) as { action?: unknown };
    return replyPreview({ reply, action, accountName: user.accountName }, customFields, sample);
  }

  sample(user: SignedInUser): Promise<Sample> {
    return sampleContact(this.em, user.accountId);
  }

  private customFields(user: SignedInUser, reply: string): Promise<Set<string>> {
    const parsed = parse(asSent(reply), 'any');
    return customFieldNames(this.em, user.accountId, parsed.ok ? customFieldsOf(parsed.parts) : []);
  }
}

function replyIn(body: unknown): string {
  const { reply } = (body ?? {}) as { reply?: unknown };
  return typeof reply === 'string' ? reply : '';
}
