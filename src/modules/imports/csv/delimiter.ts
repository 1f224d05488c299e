const DELIMITERS = [',', ';', '\t'];

/** What separates the columns: whichever of comma, semicolon and tab the header has most of outside quotes. */
export function delimiterOf(headerLine: string): string {
  const unquoted = headerLine.replace(/"(?:[^"]|"")*"?/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
