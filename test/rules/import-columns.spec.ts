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
    [['Phone Status', 'Home Phone', 'Mobile'], 2, 0],
    [['Phone', 'Opt-in date', 'Opt-in'], 0, 2],
    [['Status date', 'Tel', 'Consent'], 1, 2],
    [['Mobile\nNumber', 'Status', 'Reason'], 0, 1],
  ])('are guessed from %p', (header, numberColumn, statusColumn) => {
    expect(guessedColumns(header, 'consent_status')).toMatchObject({ numberColumn, statusColumn, customColumns: [] });
  });

  it.each([
    [['Mobile Number', 'First Name', 'Last Name', 'Email', 'Birthday'], [0, 1, 2, 3, null], [4]],
    [['Surname', 'given_name', 'E-Mail', 'Cell'], [3, 1, 0, 2, null], []],
    [['Mobile Number', 'First Name', 'Plan', 'Reason'], [0, 1, null, null, null], [2]],
    [['Full name', 'Phone', 'Plan', 'Plan', '', 'a:b'], [1, 0, null, null, null], [2]],
    [['Mobile Number', 'Time zone'], [0, null, null, null, 1], []],
    [['TimeZone', 'Phone'], [1, null, null, null, 0], []],
    [['Phone', 'Time Zone Offset', 'time_zone'], [0, null, null, null, 2], [1]],
    [['Phone', 'Customer TZ', 'tz'], [0, null, null, null, 2], [1]],
    [['Phone', 'Customer TZ', 'Blitz'], [0, null, null, null, 1], [2]],
  ])(
    'are guessed for contacts from %p',
    (header, [numberColumn, firstNameColumn, lastNameColumn, emailColumn, timeZoneColumn], customColumns) => {
      expect(guessedColumns(header, 'contacts')).toEqual({
        numberColumn,
        statusColumn: null,
        firstNameColumn,
        lastNameColumn,
        emailColumn,
        timeZoneColumn,
        customColumns,
      });
    },
  );
});
