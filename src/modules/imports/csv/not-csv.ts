/** Why a whole file can't be imported, in one sentence that staff read. */
export class NotCsv extends Error {}
