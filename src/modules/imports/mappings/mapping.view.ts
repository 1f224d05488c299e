import type { FormView } from '../../../shared/form.js';
import { MobileNumber } from '../../../shared/mobile-number.js';
import type { LineOfUser } from '../../lines/lines-of.js';
import type { CsvHead } from '../csv/csv-head.js';
import { type Import, isMapped } from '../import.js';
import { columnName } from './column-name.js';
import { customFieldName } from './custom-field-name.js';
import { guessedColumns } from './guessed-columns.js';
import type { Mapping } from './mapping.form.js';

export type ListChoice = { id: number; name: string };

export function mappingView(
  found: Import,
  head: CsvHead,
  choices: { lines: LineOfUser[]; lists: ListChoice[] },
  form: FormView,
  country: string,
) {
  const { header } = head;
  const columns = header.map((_, column) => ({ value: column, label: columnName(header, column) }));
  return {
    id: found.id,
    fileName: found.fileName,
    isContacts: found.kind === 'contacts',
    form,
    lines: choices.lines.map(({ id, label, phoneNumber }) => ({
      value: id,
      label: `${label}, ${MobileNumber.format(phoneNumber, country)}`,
    })),
    lists: choices.lists.map(({ id, name }) => ({ value: id, label: name })),
    columns,
    fields: columns.filter(({ value }) => customFieldName(header, value) !== null),
    header,
    firstRows: head.firstRows.map((cells) => ({ cells: cells.map((cell) => shortened(cell)) })),
  };
}

/** What was chosen for this file, or for the last one like it, or what the header suggests; a single line needs no choice. */
export function firstMapping(found: Import, before: Import | undefined, lines: LineOfUser[]): Partial<Mapping> {
  const known = isMapped(found) ? found : before;
  const onlyLine = lines.length === 1 ? lines[0]?.id : undefined;
  const lineId = lines.find(({ id }) => id === known?.lineId)?.id ?? onlyLine;
  const columns = known ?? guessedColumns(found.header, found.kind);
  const { numberColumn, statusColumn, firstNameColumn, lastNameColumn, emailColumn } = columns;
  const { timeZoneColumn, customColumns } = columns;
  return {
    lineId,
    listId: found.listId,
    numberColumn,
    statusColumn,
    firstNameColumn,
    lastNameColumn,
    emailColumn,
    timeZoneColumn,
    customColumns,
  };
}

function shortened(cell: string): string {
  return cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
}
