export type BlastStatus = 'draft' | 'scheduled' | 'launching' | 'sending' | 'cancelled' | 'done';

/** One text to everyone who is opted in on a line, now or at a chosen time. */
export type Blast = Readonly<{
  id: number;
  accountId: number;
  lineId: number;
  lineLabel: string;
  lineNumber: string;
  lineTimeZone: string;
  name: string;
  body: string;
  status: BlastStatus;
  /** Null in a draft that is to be sent as soon as it is confirmed. */
  scheduledAt: Date | null;
  timeZone: string | null;
  createdAt: Date;
  launchedAt: Date | null;
  finishedAt: Date | null;
  recipients: number;
  /** Null until the Blast is done. */
  blocked: number | null;
  version: number;
}>;

export const BLAST_COLUMNS = `
  b.id, b.account_id as "accountId", b.line_id as "lineId", l.label as "lineLabel", l.phone_number as "lineNumber",
  l.time_zone as "lineTimeZone", b.name, b.body, b.status, b.scheduled_at as "scheduledAt", b.time_zone as "timeZone",
  b.created_at as "createdAt", b.launched_at as "launchedAt", b.finished_at as "finishedAt", b.recipients, b.blocked,
  b.version`;

/** What staff have written: the time is null for as soon as it is confirmed. */
export type BlastDraft = {
  name: string;
  lineId: number;
  body: string;
  scheduledAt: Date | null;
  timeZone: string | null;
};

/** Whether it can still be edited and cancelled. */
export function hasNotStarted(blast: Pick<Blast, 'status'>): boolean {
  return blast.status === 'draft' || blast.status === 'scheduled';
}

/** The version that a form was written from; 0, which no Blast has, for none. */
export function versionIn(body: { version?: unknown } | undefined): number {
  return /^\d{1,9}$/.test(String(body?.version)) ? Number(body?.version) : 0;
}
