const STANDARD = ['firstName', 'lastName', 'email', 'mobileNumber'] as const;
const CUSTOM = 'custom.';

type StandardField = (typeof STANDARD)[number];

/** Who a text is for, as far as texts can name it. Nothing in it is ever read as anything but plain words. */
export type MergeContact = Record<StandardField, string> & { customFields: Readonly<Record<string, string>> };

/** The field as it is written, such as firstName or custom.Birthday; a fallback of '' means: then leave it out. */
export type MergeField = { field: string; fallback: string | null };

/** Plain words, or a field in their place. */
export type Part = string | MergeField;

/** The problem is a sentence for whoever wrote the text, with what to do next. */
export type Parsed = { ok: true; parts: Part[] } | { ok: false; problem: string };

/** Missing: the fields that the contact has no value for and the text no fallback; they came to nothing. */
export type Rendered = { text: string; missing: string[] };

/**
 * Reads {{firstName}} and, with a fallback, {{firstName|there}}; a custom field is {{custom.Its name}}.
 * @param customFields the names that contacts have custom fields of; 'any' for a text that was checked when it was saved
 */
export function parse(text: string, customFields: ReadonlySet<string> | 'any'): Parsed {
  const parts: Part[] = [];
  let from = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', from)) {
    const close = text.indexOf('}}', open);
    const next = text.indexOf('{{', open + 2);
    if (close < 0 || (next >= 0 && next < close)) return unclosed(text.slice(open));
    const read = readField(text.slice(open + 2, close), customFields);
    if (!read.ok) return read;
    const words = text.slice(from, open);
    if (words.includes('}}')) return unopened();
    if (words) parts.push(words);
    parts.push(read.field);
    from = close + 2;
  }
  const rest = text.slice(from);
  if (rest.includes('}}')) return unopened();
  if (rest) parts.push(rest);
  return { ok: true, parts };
}

/** The text as this contact gets it. What comes to nothing takes the space before it along: “Hi {{firstName}}!” is “Hi!”. */
export function render(parts: readonly Part[], contact: MergeContact): Rendered {
  let text = '';
  const missing: string[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = plain(valueIn(part.field, contact)) || part.fallback;
    if (value === null) missing.push(part.field);
    text = value ? text + value : text.replace(/ +$/, '');
  }
  return { text, missing };
}

/** The fields of a text, each once, in its order. */
export function fieldsOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.field)))];
}

/** The names of the custom fields among them. */
export function customFieldsOf(parts: readonly Part[]): string[] {
  return fieldsOf(parts).flatMap((field) => (field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : []));
}

/** All that a text may name, as it is written between the braces; a name with a bar or a brace can't be. */
export function fieldNames(customFields: Iterable<string>): string[] {
  const writable = [...customFields].filter((name) => !/[|{}]/.test(name));
  return [...STANDARD, ...writable.map((name) => `${CUSTOM}${name}`)];
}

type ReadField = { ok: true; field: MergeField } | { ok: false; problem: string };

function readField(inside: string, customFields: ReadonlySet<string> | 'any'): ReadField {
  const bar = inside.indexOf('|');
  const field = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const fallback = bar < 0 ? null : plain(inside.slice(bar + 1));
  if (field === '') return problem('Name a field between {{ and }}, as in {{firstName}}.');
  if (!isKnown(field, customFields))
    return problem(`There is no merge field “${shortened(field)}”. ${choices(customFields)}`);
  if (fallback !== null && /[{}]/.test(fallback)) return problem(`Write the fallback of ${field} without braces.`);
  return { ok: true, field: { field, fallback } };
}

function isKnown(field: string, customFields: ReadonlySet<string> | 'any'): boolean {
  if (isStandard(field)) return true;
  const name = field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : '';
  return name !== '' && (customFields === 'any' || customFields.has(name));
}

function isStandard(field: string): field is StandardField {
  return (STANDARD as readonly string[]).includes(field);
}

function choices(customFields: ReadonlySet<string> | 'any'): string {
  const some = customFields === 'any' ? [] : [...customFields].slice(0, 10);
  return `There are ${fieldNames(some).join(', ')}.`;
}

function unclosed(text: string): { ok: false; problem: string } {
  return problem(`“${shortened(text)}” is not closed. Write }} behind the name of the field, as in {{firstName}}.`);
}

function unopened(): { ok: false; problem: string } {
  return problem('There is a }} without {{ before it. Write a merge field as {{firstName}}, or take the }} away.');
}

function problem(sentence: string): { ok: false; problem: string } {
  return { ok: false, problem: sentence };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : text;
}

function valueIn(field: string, contact: MergeContact): string {
  if (isStandard(field)) return contact[field];
  const name = field.slice(CUSTOM.length);
  const value: unknown = Object.hasOwn(contact.customFields, name) ? contact.customFields[name] : '';
  return typeof value === 'string' ? value : '';
}

/** Line breaks, control characters, and what turns the direction of the words behind it. */
const UNPLAIN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A value is one line of words, whatever somebody has typed as their name. */
function plain(value: string): string {
  return value.toWellFormed().replace(UNPLAIN, ' ').trim();
}
