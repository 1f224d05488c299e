import type { ImportColumns, ImportKind } from '../import.js';
import { customFieldName } from './custom-field-name.js';

type Wanted = { exact: string; likely: RegExp };

const NUMBER: Wanted = {
  exact: 'mobile number',
  likely: /^(mobile|cell|phone)?\s*(phone\s*)?(number|no|nr|#)?$|mobile|cell|phone|msisdn/,
};
const STATUS: Wanted = { exact: 'status', likely: /status|consent|opt/ };
const FIRST_NAME: Wanted = { exact: 'first name', likely: /first ?name|given ?name|forename|^first$|^(full )?name$/ };
const LAST_NAME: Wanted = { exact: 'last name', likely: /last ?name|surname|family ?name|^last$/ };
const EMAIL: Wanted = { exact: 'email', likely: /e ?mail/ };

/** The columns that most likely hold what an import of this kind needs, by the names in the header. */
export function guessedColumns(header: readonly string[], kind: ImportKind): ImportColumns {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\-.]+/g, ' ')
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
  };
  const others = header.map((_, column) => column).filter((column) => !taken.includes(column));
  return {
    ...columns,
    customColumns: isConsent ? [] : others.filter((column) => customFieldName(header, column) !== null),
  };
}

function best(names: string[], { exact, likely }: Wanted, taken: (number | null)[]): number | null {
  const found = names.findIndex((name, column) => name === exact && !taken.includes(column));
  if (found >= 0) return found;
  const guess = names.findIndex((name, column) => !taken.includes(column) && name !== '' && likely.test(name));
  return guess >= 0 ? guess : null;
}
