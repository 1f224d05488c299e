import type { FormView } from '../../../shared/form.js';
import { MobileNumber } from '../../../shared/mobile-number.js';
import type { LineOfUser } from '../../lines/lines-of.js';
import type { CsvHead } from '../csv/csv-head.js';
import type { Import } from '../import.js';
import { guessedColumns } from './guessed-columns.js';

export function mappingView(found: Import, head: CsvHead, lines: LineOfUser[], form: FormView, country: string) {
  return {
    id: found.id,
    fileName: found.fileName,
    form,
    lines: lines.map(({ id, label, phoneNumber }) => ({
      value: id,
      label: `${label}, ${MobileNumber.format(phoneNumber, country)}`,
    })),
    columns: head.header.map((name, column) => ({ value: column, label: columnName(head.header, name, column) })),
    header: head.header,
    firstRows: head.firstRows.map((cells) => ({ cells: cells.map((cell) => shortened(cell)) })),
  };
}

/** What was chosen before, or what the header suggests; a single line needs no choice. */
export function firstMapping(found: Import, lines: LineOfUser[]): Record<string, unknown> {
  const guessed = guessedColumns(found.header);
  const onlyLine = lines.length === 1 ? lines[0]?.id : undefined;
  return {
    lineId: found.lineId ?? onlyLine,
    numberColumn: found.numberColumn ?? guessed.numberColumn,
    statusColumn: found.statusColumn ?? guessed.statusColumn,
  };
}

/** Columns without a name, or with the name of another, are told apart by their place. */
function columnName(header: string[], name: string, column: number): string {
  if (name === '') return `Column ${column + 1}`;
  return header.indexOf(name) === header.lastIndexOf(name) ? name : `${name} (column ${column + 1})`;
}

function shortened(cell: string): string {
  return cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
}
