import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';

const GATHER_MS = 200;

type Subject = { accountId: number; name: string };

/** What pages show of these messages: their conversation, their Blast, and for texts in the lists that they change. */
const SUBJECTS = `
  select distinct m.account_id as "accountId", 'blast:' || m.origin_id as name
  from messages m where m.id = any($1::bigint[]) and m.origin = 'blast'
  union
  select c.account_id, 'conversation:' || c.id
  from messages m join conversations c on c.line_id = m.line_id and c.mobile_number = m.mobile_number
  where m.id = any($1::bigint[])
  union
  select m.account_id, list.name
  from messages m
  join (values ('conversations', false), ('opt-in-lists', true)) list (name, of_consent)
    on not list.of_consent or m.keyword_outcome in ('opt_in', 'opt_out')
  where m.id = any($1::bigint[]) and m.direction = 'in'`;

/** Tells open pages which conversations and Blasts have news, a few times a second at most. */
@Injectable()
export class MessageNews {
  private readonly log = new Logger(MessageNews.name);
  private gathered: number[] = [];
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly em: EntityManager,
    private readonly live: LiveUpdates,
  ) {}

  changed(messageIds: number[]): void {
    this.gathered = this.gathered.concat(messageIds);
    this.timer ??= setTimeout(() => this.tell(), GATHER_MS).unref();
  }

  private async tell(): Promise<void> {
    const ids = this.gathered;
    this.gathered = [];
    this.timer = undefined;
    try {
      const subjects = await query<Subject>(this.em.fork(), SUBJECTS, [ids]);
      for (const [accountId, own] of Map.groupBy(subjects, (subject) => subject.accountId)) {
        await this.live.publish(accountId, ...own.map(({ name }) => name));
      }
    } catch (error) {
      this.log.warn(`Open pages were not told: ${(error as Error).message}`);
    }
  }
}
