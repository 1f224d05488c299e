import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { type DefaultResponder, defaultResponders } from './default-responders.js';
import { listensFor, type Responder } from './responder.js';

/** The active responders of a line, each an ActiveResponder, as one JSON array, for a statement that looks up other things as well. */
export const activeResponders = (lineId: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'keywords', r.keywords, 'reply', r.reply,
                     'setsConsent', r.sets_consent, 'helps', r.helps, 'listId', r.list_id) order by r.id)
            from keyword_responders r join keyword_responder_lines l on l.responder_id = r.id
            where l.line_id = ${lineId} and r.active), '[]')`;

/** The words that a line listens for, and the replies of its account. */
@Injectable()
export class Responders {
  /** By line, the first word that opts a customer in; a line is missing when none is active on it. */
  async optInKeywordsOn(em: EntityManager, lineIds: readonly number[]): Promise<Map<number, string>> {
    const rows = await query<{ lineId: number; keyword: string }>(
      em,
      `select distinct on (l.line_id) l.line_id as "lineId", r.keywords[1] as keyword
       from keyword_responder_lines l join keyword_responders r on r.id = l.responder_id
       where l.line_id = any($1::int[]) and r.active and r.sets_consent = 'opted_in' order by l.line_id, r.id`,
      [lineIds],
    );
    return new Map(rows.map(({ lineId, keyword }) => [lineId, keyword]));
  }

  /** The active responders of the line with this id or phone number; null when there is no such line. */
  async activeOn(em: EntityManager, line: string): Promise<Responder[] | null> {
    const [found] = await query<{ responders: Responder[] }>(
      em,
      `select ${activeResponders('line.id')} as responders from lines line
       where line.id::text = $1 or line.phone_number = $1 order by line.id limit 1`,
      [line],
    );
    return found?.responders ?? null;
  }

  /** What every new line answers: an opt-in, an opt-out and a HELP responder in the account's name (CTIA). */
  async addDefaults(em: EntityManager, line: { id: number; accountId: number; accountName: string }): Promise<void> {
    await query(
      em,
      `with added as (
         insert into keyword_responders (account_id, name, keywords, listens_for, reply, sets_consent, helps)
         select $2, name, string_to_array(keywords, '|'), string_to_array(listens_for, '|'), reply, sets_consent, helps
         from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[])
           as d (name, keywords, listens_for, reply, sets_consent, helps)
         returning id
       ) insert into keyword_responder_lines (line_id, responder_id) select $1, id from added`,
      [line.id, line.accountId, ...columns(defaultResponders(line.accountName))],
    );
  }
}

function columns(rows: DefaultResponder[]): unknown[] {
  return [
    rows.map((row) => row.name),
    rows.map((row) => row.keywords.join('|')),
    rows.map((row) => listensFor(row.keywords).join('|')),
    rows.map((row) => row.reply),
    rows.map((row) => row.setsConsent),
    rows.map((row) => row.helps),
  ];
}
