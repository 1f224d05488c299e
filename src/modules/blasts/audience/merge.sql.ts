import { fieldsOf, type MergeField, type Part } from '../../../shared/texts/merge-fields.js';

/** Collects the values of a statement; `of` gives the parameter that stands for one. */
export class Params {
  constructor(readonly values: unknown[] = []) {}

  of(value: unknown, type = 'text'): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

const COLUMNS: Record<string, string> = {
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  mobileNumber: 'mobile_number',
};
const CUSTOM = 'custom.';

/** What `plain` in merge-fields.ts takes out of a value, and the white space that JavaScript trims. */
const UNPLAIN = '[\\x01-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+';
const SPACES =
  "E' \\t\\n\\x0B\\f\\r\\u00A0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF'";

/** Stands where a value came to nothing: no value and no text can contain it. */
const NOTHING = "E'\\x01'";

/**
 * `asSent(render(parts, contact).text)` as SQL over one member of an audience, so that a Blast's texts are written where
 * the contacts are. A field without value and fallback stays to be read, in a text that never leaves.
 */
export function renderedSql(parts: readonly Part[], member: string, params: Params): string {
  const written = parts.map((part) => (typeof part === 'string' ? params.of(part) : fieldSql(part, member, params)));
  if (written.length === 0) return `''`;
  const text = written.join(' || ');
  const mayShrink = parts.some((part) => typeof part !== 'string' && part.fallback === '');
  return `btrim(${mayShrink ? `regexp_replace(${text}, E' *\\x01', '', 'g')` : text}, ${SPACES})`;
}

/** The fields that the member has no value for and the text no fallback, joined by commas; null when there are none. */
export function lacksSql(parts: readonly Part[], member: string, params: Params): string {
  const needed = requiredFields(parts);
  if (needed.length === 0) return 'null::text';
  const lacking = needed.map(
    (field) => `case when ${valueSql(field, member, params)} = '' then ${params.of(field)} end`,
  );
  return `nullif(concat_ws(', ', ${lacking.join(', ')}), '')`;
}

/** The fields that every recipient needs a value for. */
export function requiredFields(parts: readonly Part[]): string[] {
  return fieldsOf(parts.filter((part) => typeof part !== 'string' && part.fallback === null));
}

function fieldSql({ field, fallback }: MergeField, member: string, params: Params): string {
  const value = valueSql(field, member, params);
  if (fallback === '') return `coalesce(nullif(${value}, ''), ${NOTHING})`;
  return `coalesce(nullif(${value}, ''), ${params.of(fallback ?? `{{${field}}}`)})`;
}

function valueSql(field: string, member: string, params: Params): string {
  const column = COLUMNS[field];
  return plainSql(column ? `${member}.${column}` : customSql(field.slice(CUSTOM.length), member, params));
}

function customSql(name: string, member: string, params: Params): string {
  const key = params.of(name);
  return `coalesce(case when jsonb_typeof(${member}.custom_fields -> ${key}) = 'string'
    then ${member}.custom_fields ->> ${key} end, '')`;
}

function plainSql(value: string): string {
  return `btrim(regexp_replace(${value}, '${UNPLAIN}', ' ', 'g'), ${SPACES})`;
}
