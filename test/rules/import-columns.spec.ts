import { guessedColumns } from '../../src/modules/imports/mappings/guessed-columns.js';

describe('the columns of an import', () => {
  it.each([
    [['Mobile Number', 'Status'], 0, 1],
    [['Name', 'status', 'MOBILE_NUMBER'], 2, 1],
    [['Cell Phone', 'Opt-in?'], 0, 1],
    [['Landline', 'Phone', 'Consent Status'], 1, 2],
    [['phone status', 'Status', 'Mobile Number'], 2, 1],
    [['msisdn', 'consent'], 0, 1],
    [['a', 'b'], null, null],
    [['', 'Status'], null, 1],
  ])('are guessed from %p', (header, numberColumn, statusColumn) => {
    expect(guessedColumns(header)).toEqual({ numberColumn, statusColumn });
  });
});
