const NUMBER_NAMES = /^(mobile|cell|phone)?\s*(phone\s*)?(number|no|nr|#)?$|mobile|cell|phone|msisdn/;
const STATUS_NAMES = /status|consent|opt/;

export type GuessedColumns = { numberColumn: number | null; statusColumn: number | null };

/** The columns that most likely hold the mobile number and the status, by the names in the header. */
export function guessedColumns(header: readonly string[]): GuessedColumns {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\-.]+/g, ' ')
      .trim(),
  );
  const numberColumn = best(names, 'mobile number', NUMBER_NAMES);
  return { numberColumn, statusColumn: best(names, 'status', STATUS_NAMES, numberColumn) };
}

function best(names: string[], exact: string, likely: RegExp, taken: number | null = null): number | null {
  const found = names.indexOf(exact);
  if (found >= 0) return found;
  const guess = names.findIndex((name, column) => column !== taken && name !== '' && likely.test(name));
  return guess >= 0 ? guess : null;
}
