const MOST_CHARACTERS = 60;

/** The custom field that a column fills; null when its name can't be one, or is that of an earlier column. */
export function customFieldName(header: readonly string[], column: number): string | null {
  const name = header[column] ?? '';
  const isName = name !== '' && !name.includes(':') && [...name].length <= MOST_CHARACTERS;
  return isName && header.indexOf(name) === column ? name : null;
}
