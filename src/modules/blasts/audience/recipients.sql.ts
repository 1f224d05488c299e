import type { Part } from '../../../shared/texts/merge-fields.js';
import type { BlastTexts } from '../../messaging/outbox.js';
import type { BlastList } from './blast-list.js';
import { membersOf } from './members.sql.js';
import { lacksSql, Params, renderedSql } from './merge.sql.js';
import { LONGEST_TEXT, noticeSql } from './refused.sql.js';

type Source = { id: number; accountId: number; lineId: number; notice: boolean; parts: Part[] };

/**
 * A stretch of a list as the texts of a Blast, each written for its recipient. A first text is one to somebody to whom
 * no text of the line is known to have gone.
 */
export function textsTo(list: BlastList, blast: Source, after: string, through: string): BlastTexts {
  const members = membersOf(list);
  const params = new Params([blast.accountId, members.of, after, through]);
  const [line, id] = [params.of(blast.lineId, 'int'), params.of(blast.id, 'bigint')];
  const notice = blast.notice ? noticeSql(line, 'member', params) : `''`;
  const written = renderedSql(blast.parts, 'member', params);
  const lacks = lacksSql(blast.parts, 'member', params);
  return {
    sql: `
      select $1::int as account_id, ${line} as line_id, written.mobile_number, ${id} as origin_id,
             written.text || written.notice as body,
             case when written.lacks is not null or written.text = '' then 'no_value'
                  when char_length(written.text || written.notice) > ${LONGEST_TEXT} then 'too_long' end as refused,
             written.lacks as detail
      from (
        select member.mobile_number, ${written} as text, ${lacks} as lacks, ${notice} as notice
        from (${members.sql} and ${members.after} and ${members.through}) member
        offset 0
      ) written`,
    params: params.values,
    mayRefuse: blast.parts.some((part) => typeof part !== 'string') || blast.notice,
  };
}
