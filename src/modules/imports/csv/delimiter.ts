const DELIMITERS = [',', ';', '\t'];

export type FirstRow = { cells: string[]; broken: boolean };

/**
 * What separates the columns: whichever of comma, semicolon and tab makes most of the first rows as long as the header,
 * then whichever makes more columns. A comma where none makes two.
 *
 * @param read the first rows, the header among them, as this delimiter would have them
 */
export async function delimiterOf<Row extends FirstRow>(
  read: (delimiter: string) => Promise<Row[]>,
): Promise<{ delimiter: string; rows: Row[] }> {
  let best = { delimiter: '', rows: [] as Row[], agreeing: -1, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = await read(delimiter);
    const columns = rows[0]?.broken ? 0 : (rows[0]?.cells.length ?? 0);
    const agreeing = columns < 2 ? 0 : rows.filter(({ cells }) => cells.length === columns).length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && agreeing > 0 && columns > best.columns))
      best = { delimiter, rows, agreeing, columns };
  }
  return best;
}
