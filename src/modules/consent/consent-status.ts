/** What Assent knows of a pair of line and mobile number; without a record it is Not Defined. */
export type ConsentStatus = 'opted_in' | 'opted_out' | 'not_defined';

/** What can be asked for: nobody makes a pair Not Defined again. */
export type GivenStatus = Exclude<ConsentStatus, 'not_defined'>;

const NAMES: Record<ConsentStatus, string> = {
  opted_in: 'Opted In',
  opted_out: 'Opted Out',
  not_defined: 'Not Defined',
};

export function statusName(status: ConsentStatus): string {
  return NAMES[status];
}
