/** Why a row that says Opted In loses: `row` of the file says Opted Out of the same number. */
export const saysBoth = (row: string) => `
  'Row ' || ${row} || ' says Opted Out for the same number, and Opted Out wins.'`;

/** Or the customer of that number has opted out before. */
export const isFinal = (number: string) => `
  ${number} || ' has opted out; only they can opt in again, by texting an opt-in keyword to the line.'`;
