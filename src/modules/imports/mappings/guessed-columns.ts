import type { ImportColumns, ImportKind } from '../import.js';
import { withoutReasons } from '../row-errors/error-file.js';
import { customFieldName } from './custom-field-name.js';

/** The names of a column, the likeliest first, and what a name with one of these words is about instead. */
type Wanted = { likely: RegExp[]; unlike?: RegExp };

const NUMBER: Wanted = {
  likely: [/^mobile number$/, /mobile|cell|msisdn/, /^(phone|telephone|tel)?\s*(number|no|nr|#)?$/, /phone|\btel\b/],
  unlike: /status|consent|\bopt|\bdate\b|\btype\b/,
};
const STATUS: Wanted = { likely: [/^status$/, /status/, /consent|\bopt/], unlike: /\b(date|time|source|at|by)\b/ };
const FIRST_NAME: Wanted = { likely: [/^first name$/, /first ?name|given ?name|forename|^first$|^(full )?name$/] };
const LAST_NAME: Wanted = { likely: [/^last name$/, /last ?name|surname|family ?name|^last$/] };
const EMAIL: Wanted = { likely: [/^email$/, /e ?mail/] };
const TIME_ZONE: Wanted = { likely: [/^(time ?zone|tz)$/, /\b(time ?zone|tz)\b/], unlike: /offset|abbr/ };

/** The columns that most likely hold what an import of this kind needs, by the names in the header. */
export function guessedColumns(header: readonly string[], kind: ImportKind): ImportColumns {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\-.\s]+/g, ' ')
      .trim(),
  );
  const taken: (number | null)[] = [];
  const guess = (wanted: Wanted) => {
    const column = best(names, wanted, taken);
    taken.push(column);
    return column;
  };
  const isConsent = kind === 'consent_status';
  const columns = {
    numberColumn: guess(NUMBER),
    statusColumn: isConsent ? guess(STATUS) : null,
    firstNameColumn: isConsent ? null : guess(FIRST_NAME),
    lastNameColumn: isConsent ? null : guess(LAST_NAME),
    emailColumn: isConsent ? null : guess(EMAIL),
    timeZoneColumn: isConsent ? null : guess(TIME_ZONE),
  };
  const others = withoutReasons(header)
    .map((_, column) => column)
    .filter((column) => !taken.includes(column));
  return {
    ...columns,
    customColumns: isConsent ? [] : others.filter((column) => customFieldName(header, column) !== null),
  };
}

function best(names: string[], { likely, unlike }: Wanted, taken: (number | null)[]): number | null {
  for (const name of likely) {
    const found = names.findIndex(
      (each, column) => each !== '' && !taken.includes(column) && name.test(each) && !unlike?.test(each),
    );
    if (found >= 0) return found;
  }
  return null;
}
