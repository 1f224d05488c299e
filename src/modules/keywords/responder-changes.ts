import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../shared/database/query.js';
import type { FormErrors } from '../../shared/form.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import { NotFound } from '../../shared/web/refusals.js';
import { collisionOf, type LineLabels } from './collisions.js';
import { leftWithout, leftWithoutSentence } from './kept-responders.js';
import { overtaken } from './overtaken.js';
import { type KeywordResponder, listensFor, type ResponderDraft } from './responder.js';
import { respondersOf } from './responder-list.js';

/** Refused with a sentence for each field that stands in the way; `now`: as a colleague left it meanwhile. */
export type Changed =
  | { ok: true; responder: KeywordResponder }
  | { ok: false; errors: FormErrors; now?: KeywordResponder };

/** The account's responders as they are, and stay until the transaction ends. */
type Held = { em: EntityManager; all: KeywordResponder[]; labels: LineLabels };

/**
 * Adds and changes the responders of an account, one change at a time, so that each is judged by what the one before
 * left: no word has two responders on a line, and every line keeps one that opts in and one that opts out.
 */
@Injectable()
export class ResponderChanges {
  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  add(accountId: number, draft: ResponderDraft): Promise<Changed> {
    return this.holding(accountId, async (held) => {
      const next = { ...draft, id: 0, active: true };
      const collision = collisionOf(next, held.all, held.labels);
      if (collision) return refused('keywords', collision);
      const { id } = await queryOne<{ id: number }>(held.em, INSERT, [accountId, ...columns(draft)]);
      return { ok: true, responder: { ...next, id } };
    });
  }

  /** @param seen as whoever wrote the draft had it before them; what a colleague changed since is not changed back */
  change(accountId: number, id: number, draft: ResponderDraft, seen: ResponderDraft | null): Promise<Changed> {
    return this.holding(accountId, async (held) => {
      const before = found(held, id);
      const next = { ...before, ...draft };
      const errors = seen && overtaken(seen, before, next, held.labels);
      if (errors) return { ok: false, errors, now: before };
      const left = leftWithout(before, next, held.all, held.labels);
      if (left) return refused(next.setsConsent === left.setsConsent ? 'lineIds' : 'action', leftWithoutSentence(left));
      const collision = next.active ? collisionOf(next, held.all, held.labels) : null;
      if (collision) return refused('keywords', collision);
      await query(held.em, UPDATE, [id, ...columns(draft)]);
      return { ok: true, responder: next };
    });
  }

  enable(accountId: number, id: number): Promise<Changed> {
    return this.holding(accountId, async (held) => {
      const next = { ...found(held, id), active: true };
      const collision = collisionOf(next, held.all, held.labels);
      return collision ? refused('form', collision) : setActive(held, next);
    });
  }

  disable(accountId: number, id: number): Promise<Changed> {
    return this.holding(accountId, async (held) => {
      const before = found(held, id);
      const next = { ...before, active: false };
      const left = leftWithout(before, next, held.all, held.labels);
      return left ? refused('form', leftWithoutSentence(left)) : setActive(held, next);
    });
  }

  delete(accountId: number, id: number): Promise<Changed> {
    return this.holding(accountId, async (held) => {
      const responder = found(held, id);
      const left = leftWithout(responder, null, held.all, held.labels);
      if (left) return refused('form', leftWithoutSentence(left));
      await query(held.em, 'delete from keyword_responders where id = $1', [id]);
      return { ok: true, responder };
    });
  }

  private async holding(accountId: number, change: (held: Held) => Promise<Changed>): Promise<Changed> {
    const changed = await this.em.fork().transactional(async (em) => {
      await query(em, 'select from accounts where id = $1 for no key update', [accountId]);
      const lines = await query<{ id: number; label: string }>(
        em,
        'select id, label from lines where account_id = $1',
        [accountId],
      );
      const labels = new Map(lines.map(({ id, label }) => [id, label]));
      return change({ em, all: await respondersOf(em, accountId), labels });
    });
    if (changed.ok) await this.live.publish(accountId, 'keywords');
    return changed;
  }
}

const INSERT = `
  with added as (
    insert into keyword_responders (account_id, name, keywords, listens_for, reply, sets_consent, helps, list_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
  ), placed as (
    insert into keyword_responder_lines (responder_id, line_id) select id, unnest($9::int[]) from added
  ) select id from added`;

const UPDATE = `
  with changed as (
    update keyword_responders set name = $2, keywords = $3, listens_for = $4, reply = $5, sets_consent = $6, helps = $7,
                                  list_id = $8
    where id = $1 returning id
  ), removed as (
    delete from keyword_responder_lines where responder_id = $1 and line_id <> all($9::int[])
  )
  insert into keyword_responder_lines (responder_id, line_id) select id, unnest($9::int[]) from changed
  on conflict do nothing`;

function columns({ name, keywords, reply, setsConsent, helps, listId, lineIds }: ResponderDraft): unknown[] {
  return [name, keywords, listensFor(keywords), reply, setsConsent, helps, listId, lineIds];
}

function found({ all }: Held, id: number): KeywordResponder {
  const responder = all.find((one) => one.id === id);
  if (!responder) throw new NotFound('keyword');
  return responder;
}

async function setActive({ em }: Held, responder: KeywordResponder): Promise<Changed> {
  await query(em, 'update keyword_responders set active = $2 where id = $1', [responder.id, responder.active]);
  return { ok: true, responder };
}

function refused(field: string, sentence: string): Changed {
  return { ok: false, errors: { [field]: sentence } };
}
