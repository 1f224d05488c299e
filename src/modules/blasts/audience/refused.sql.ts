import type { Part } from '../../../shared/texts/merge-fields.js';
import { OPT_OUT_NOTICE } from '../opt-out-notice.js';
import { lacksSql, type Params, renderedSql, requiredFields } from './merge.sql.js';

/** The longest text that carriers take. */
export const LONGEST_TEXT = 1_600;

/** A text to be written for each member; `notice`: first texts say how to opt out. */
export type Written = { lineId: number; parts: readonly Part[]; notice: boolean };

/**
 * Why the text as it is written for one member can't be sent, as SQL: 'no_value', 'too_long', or null where nothing is in
 * the way. Only what may happen with this text is looked at.
 */
export function refusedSql(written: Written, member: string, params: Params): string {
  const { parts, lineId, notice } = written;
  const cases: string[] = [];
  if (requiredFields(parts).length > 0)
    cases.push(`when (${lacksSql(parts, member, params)}) is not null then 'no_value'`);
  if (mayComeToNothing(parts)) cases.push(`when ${renderedSql(parts, member, params)} = '' then 'no_value'`);
  if (mayBeTooLong(written)) {
    const text = renderedSql(parts, member, params);
    const more = notice ? noticeSql(params.of(lineId, 'int'), member, params) : `''`;
    cases.push(`when char_length(${text} || ${more}) > ${LONGEST_TEXT} then 'too_long'`);
  }
  return cases.length === 0 ? 'null::text' : `case ${cases.join(' ')} end`;
}

export function mayBeRefused(written: Written): boolean {
  return requiredFields(written.parts).length > 0 || mayComeToNothing(written.parts) || mayBeTooLong(written);
}

/** The notice for whoever has had no text of the line yet, as far as is known. */
export function noticeSql(line: string, member: string, params: Params): string {
  return `case when exists (
      select from messages earlier
      where earlier.line_id = ${line} and earlier.mobile_number = ${member}.mobile_number and earlier.direction = 'out'
        and earlier.status in ('sent', 'delivered')
    ) then '' else ${params.of(`\n${OPT_OUT_NOTICE}`)} end`;
}

/** Of a text that is nothing but fields which may be left out. */
function mayComeToNothing(parts: readonly Part[]): boolean {
  return (
    parts.length > 0 && parts.every((part) => (typeof part === 'string' ? part.trim() === '' : part.fallback === ''))
  );
}

/** What contacts and imports take of each, in characters; the rest are custom fields. */
const LONGEST_VALUES: Record<string, number> = { firstName: 100, lastName: 100, email: 320, mobileNumber: 16 };
const LONGEST_CUSTOM = 1_000;

function mayBeTooLong({ parts, notice }: Written): boolean {
  const longest = parts.map((part) => {
    if (typeof part === 'string') return part.length;
    return Math.max(LONGEST_VALUES[part.field] ?? LONGEST_CUSTOM, part.fallback?.length ?? 0);
  });
  return longest.reduce((sum, length) => sum + length, notice ? OPT_OUT_NOTICE.length + 1 : 0) > LONGEST_TEXT;
}
