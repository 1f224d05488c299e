import type { BlastList } from './audience/blast-list.js';

export type BlastStatus = 'draft' | 'scheduled' | 'missed' | 'launching' | 'sending' | 'paused' | 'cancelled' | 'done';

/** What becomes of a text that would arrive in its recipient's quiet hours. */
export type QuietHours = 'wait' | 'skip';

/** One text to many, from one line to one or more lists, now or at a chosen time. */
export type Blast = Readonly<{
  id: number;
  accountId: number;
  lineId: number;
  lineLabel: string;
  lineNumber: string;
  lineTimeZone: string;
  /** US dollars a segment; null when nobody has set it. */
  segmentPrice: number | null;
  name: string;
  body: string;
  optOutNotice: boolean;
  quietHours: QuietHours;
  lists: BlastList[];
  status: BlastStatus;
  /** Null in a draft that is to be sent as soon as it is confirmed. */
  scheduledAt: Date | null;
  timeZone: string | null;
  createdAt: Date;
  launchedAt: Date | null;
  /** When the whole audience was in the outbox. */
  resolvedAt: Date | null;
  finishedAt: Date | null;
  recipients: number;
  memberships: number;
  /** Null until the Blast is done. */
  blocked: number | null;
  version: number;
}>;

export const BLAST_COLUMNS = `
  b.id, b.account_id as "accountId", b.line_id as "lineId", l.label as "lineLabel", l.phone_number as "lineNumber",
  l.time_zone as "lineTimeZone", l.segment_price::float8 as "segmentPrice", b.name, b.body,
  b.opt_out_notice as "optOutNotice", b.quiet_hours as "quietHours", b.status, b.scheduled_at as "scheduledAt",
  b.time_zone as "timeZone", b.created_at as "createdAt", b.launched_at as "launchedAt", b.resolved_at as "resolvedAt",
  b.finished_at as "finishedAt", b.recipients, b.memberships, b.blocked, b.version,
  coalesce((select json_agg(json_build_object('kind', s.kind, 'lineId', s.line_id, 'listId', s.list_id, 'name', s.name)
                            order by s.position)
            from blast_lists s where s.blast_id = b.id), '[]') as lists`;

/** What staff have written: the time is null for as soon as it is confirmed. */
export type BlastDraft = {
  name: string;
  lineId: number;
  lists: BlastList[];
  body: string;
  optOutNotice: boolean;
  quietHours: QuietHours;
  scheduledAt: Date | null;
  timeZone: string | null;
};

/** Whether it can still be edited. */
export function hasNotStarted(blast: Pick<Blast, 'status'>): boolean {
  return blast.status === 'draft' || blast.status === 'scheduled' || blast.status === 'missed';
}

/** Whether texts may still leave, now or when somebody resumes it. */
export function isUnderWay(blast: Pick<Blast, 'status'>): boolean {
  return blast.status === 'launching' || blast.status === 'sending' || blast.status === 'paused';
}

/** Whether its page changes by itself now: texts leave, or it is about to start. */
export function isMoving({ status, scheduledAt }: Pick<Blast, 'status' | 'scheduledAt'>, now: Date): boolean {
  if (status === 'scheduled') return scheduledAt !== null && scheduledAt <= now;
  return status === 'launching' || status === 'sending';
}

/** The version that a form was written from; 0, which no Blast has, for none. */
export function versionIn(body: { version?: unknown } | undefined): number {
  return /^\d{1,9}$/.test(String(body?.version)) ? Number(body?.version) : 0;
}
