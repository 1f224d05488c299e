import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { type ConsentProof, type FoundProof, proofIn } from '../../consent/evidence-words.js';
import type { MessageStatus } from '../../messaging/message.js';
import { Outbox } from '../../messaging/outbox.js';
import { listsShownTo } from '../audience/blast-list.js';
import { Samples } from '../audience/samples.js';
import type { Blast } from '../blast.js';
import { addressed, checkedParts } from '../blast-text.js';
import { textFor } from '../text-preview.view.js';

export type TestText = {
  messageId: number;
  mobileNumber: string;
  testedBy: string;
  at: Date;
  status: MessageStatus;
  rulingReason: string | null;
  failure: string | null;
  event: ConsentProof | null;
  /** A word that opts a phone in on this line. */
  optInBy: string;
};

type Row = Omit<TestText, 'event'> & FoundProof;

const LATEST = `
  select t.message_id as "messageId", m.mobile_number as "mobileNumber", u.name as "testedBy", m.created_at as at,
         m.status, m.ruling_reason as "rulingReason", m.failure, e.cause, e.evidence, e.occurred_at as "occurredAt",
         colleague.name as "userName", coalesce(opt_in.word, 'START') as "optInBy"
  from blast_tests t join messages m on m.id = t.message_id join users u on u.id = t.user_id
  left join consent_events e on e.id = m.ruling_event_id
  left join users colleague on colleague.id = e.user_id
  left join lateral (
    select word from keyword_responder_lines l join keyword_responders r on r.id = l.responder_id
    cross join unnest(r.keywords) as word
    where l.line_id = m.line_id and r.active and r.sets_consent = 'opted_in'
    order by word <> 'START', word limit 1
  ) opt_in on true
  where t.blast_id = $1 order by t.message_id desc limit 3`;

/**
 * A Blast's text sent to a colleague's own phone. It is a one-to-one text and leaves by the same road as any other: its
 * origin is the conversation, because it needs no opt-in, and an opt-out of that phone blocks it like everything else.
 */
@Injectable()
export class TestTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    private readonly samples: Samples,
  ) {}

  /** Sends what the sample contact would get, and remembers the number for this user's next test. */
  async send(user: SignedInUser, blast: Blast, mobileNumber: string): Promise<void> {
    const sample = await this.samples.of({ ...addressed(blast), lists: listsShownTo(user, blast) });
    const { text, withNotice } = textFor(checkedParts(blast.body), sample, blast);
    await this.em.fork().transactional(async (em) => {
      const { accountId, lineId } = blast;
      const body = withNotice ?? text;
      const messageId = await this.outbox.submit(em, {
        accountId,
        lineId,
        mobileNumber,
        body,
        origin: 'conversation',
        userId: user.id,
      });
      const sql = 'insert into blast_tests (message_id, blast_id, user_id) values ($1, $2, $3)';
      await query(em, sql, [messageId, blast.id, user.id]);
      await query(em, 'update users set mobile_number = $2 where id = $1', [user.id, mobileNumber]);
    });
    this.outbox.wake(blast.lineId);
  }

  /** The latest of this Blast. */
  async of(blastId: number): Promise<TestText[]> {
    const rows = await query<Row>(this.em, LATEST, [blastId]);
    return rows.map((row) => ({ ...row, event: proofIn(row) }));
  }

  /** Where the user's last test went; empty before the first. */
  async numberOf(userId: number): Promise<string> {
    const sql = 'select mobile_number as number from users where id = $1';
    const [user] = await query<{ number: string | null }>(this.em, sql, [userId]);
    return user?.number ?? '';
  }
}
