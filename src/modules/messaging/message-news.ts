import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';

const GATHER_MS = 200;

type Subject = { accountId: number; name: string };

/** A received text that was placed. */
export type ReceivedNews = { accountId: number; conversationId: number; changesConsent: boolean };

/** What pages show of these texts out: their conversation, their Blast, and that the carrier told of an opt-out by one. */
const SUBJECTS = `
  select distinct m.account_id as "accountId", 'blast:' || m.origin_id as name
  from messages m where m.id = any($1::bigint[]) and m.origin = 'blast'
  union
  select c.account_id, 'conversation:' || c.id
  from messages m join conversations c on c.line_id = m.line_id and c.mobile_number = m.mobile_number
  where m.id = any($1::bigint[])
  union
  select m.account_id, unnest('{conversations,opt-in-lists}'::text[])
  from messages m
  join consents c on c.line_id = m.line_id and c.mobile_number = m.mobile_number
  join consent_events e on e.id = c.event_id
  where m.id = any($1::bigint[]) and m.status = 'failed' and e.cause = 'carrier'
    and (e.evidence ->> 'messageId')::bigint = m.id`;

/** Tells open pages which conversations and Blasts have news, a few times a second at most. */
@Injectable()
export class MessageNews {
  private readonly log = new Logger(MessageNews.name);
  private gathered: number[] = [];
  private known: Subject[] = [];
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  /** @param messageIds of texts out */
  changed(messageIds: number[]): void {
    this.gathered = this.gathered.concat(messageIds);
    this.soon();
  }

  received(texts: ReceivedNews[]): void {
    for (const { accountId, conversationId, changesConsent } of texts) {
      const names = [`conversation:${conversationId}`, 'conversations', ...(changesConsent ? ['opt-in-lists'] : [])];
      this.known.push(...names.map((name) => ({ accountId, name })));
    }
    if (texts.length > 0) this.soon();
  }

  private soon(): void {
    this.timer ??= setTimeout(() => this.tell(), GATHER_MS).unref();
  }

  private async tell(): Promise<void> {
    const [ids, known] = [this.gathered, this.known];
    [this.gathered, this.known, this.timer] = [[], [], undefined];
    try {
      const found = ids.length > 0 ? await query<Subject>(this.em.fork(), SUBJECTS, [ids]) : [];
      for (const [accountId, own] of Map.groupBy([...known, ...found], (subject) => subject.accountId)) {
        await this.live.publish(accountId, ...new Set(own.map(({ name }) => name)));
      }
    } catch (error) {
      this.log.warn(`Open pages were not told: ${(error as Error).message}`);
    }
  }
}
