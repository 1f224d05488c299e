/** What a page calls a column: those without a name, or with the name of another, are told apart by their place. */
export function columnName(header: readonly string[], column: number): string {
  const name = header[column];
  if (!name) return `Column ${column + 1}`;
  return header.indexOf(name) === header.lastIndexOf(name) ? name : `${name} (column ${column + 1})`;
}
