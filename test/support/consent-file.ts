/** A consent file as a business would export it: 10,000 rows, of which 37 are bad in many ways. */
export type ConsentFile = {
  csv: string;
  /** numbers that are opted in afterwards because of the file */
  optedIn: string[];
  optedOut: string[];
  /** numbers that opt out by text before the import, and that the file claims to be opted in */
  optedOutBefore: string[];
  /** good rows that say again what an earlier one said */
  unchanged: number;
  /** row numbers as a spreadsheet shows them */
  badRows: number[];
};

const ROWS = 10_000;
const BAD_EVERY = 270;

type BadRow = (number: string, row: number) => string;

/** Each kind of bad row, around a number that would be good. */
const BAD: BadRow[] = [
  (number) => `Robin,${number},maybe`,
  (number) => `Robin,${number},`,
  (number) => `Robin,${number},OptedIn`,
  () => 'Robin,,Opted In',
  () => 'Robin,4.479E+11,Opted In',
  () => 'Robin,call me,Opted In',
  () => 'Robin,12345,Opted In',
  () => 'Robin,+1212555010012345678,Opted In',
  (number) => `Robin,${number}`,
  (number) => `Robin,${number},Opted In,again`,
  (number) => `Ro"bin" X"",${number},Opted In`,
  (number) => `"Robin"s,${number},Opted In`,
];

/** @param numbers at least 10,000 that nobody else uses */
export function consentFile(numbers: string[]): ConsentFile {
  const fresh = numbers[Symbol.iterator]();
  const next = () => {
    const { value } = fresh.next();
    if (!value) throw new Error('There are not enough numbers.');
    return value;
  };
  const file: ConsentFile = { csv: '', optedIn: [], optedOut: [], optedOutBefore: [], unchanged: 0, badRows: [] };
  const lines = ['Name,Mobile Number,Status'];
  while (lines.length <= ROWS) {
    const row = lines.length + 1;
    const isBad = row % BAD_EVERY === 0;
    if (isBad) file.badRows.push(row);
    lines.push(isBad ? badRow(file, next(), file.badRows.length - 1, row) : goodRow(file, next, lines.length));
  }
  file.csv = `${lines.join('\r\n')}\r\n`;
  return file;
}

function badRow(file: ConsentFile, number: string, index: number, row: number): string {
  const bad = BAD[index % (BAD.length + 1)];
  if (bad) return bad(number, row);
  file.optedOutBefore.push(number);
  return `Robin,${number},Opted In`;
}

/** Mostly Opted In, in the forms that people write; one in ten Opted Out; now and then a row that stands there twice. */
function goodRow(file: ConsentFile, next: () => string, index: number): string {
  const last = file.optedIn.at(-1);
  if (index % 500 === 0 && last) {
    file.unchanged += 1;
    return `Sam,${last},Opted In`;
  }
  const number = next();
  if (index % 10 === 0) {
    file.optedOut.push(number);
    return `"Kim, Jr.",${number}, opted out `;
  }
  file.optedIn.push(number);
  const local = `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`;
  return index % 7 === 0 ? `Lee,${local},OPTED IN` : `Lee,${number},Opted In`;
}
