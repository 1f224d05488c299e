import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { LiveUpdates } from '../../shared/live-updates/live-updates.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { RecordedConsent } from './consent-change.js';
import type { GivenStatus } from './consent-status.js';
import { Consents } from './consents.js';
import { HandOvers } from './hand-overs.js';

export type StaffChange = { lineId: number; mobileNumber: string; status: GivenStatus; note: string };

/** A colleague's word about consent: recorded with their name, and shown only when no text is on its way against it. */
@Injectable()
export class StaffConsentChanges {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: Consents,
    private readonly handOvers: HandOvers,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  async record(user: SignedInUser, { note, ...change }: StaffChange): Promise<RecordedConsent> {
    const recorded = await this.em.transactional((em) =>
      this.consents.record(em, { ...change, cause: 'staff', userId: user.id, evidence: { note } }),
    );
    if (change.status === 'opted_out') await this.handOvers.settle(change.lineId, [change.mobileNumber]);
    if (recorded.outcome === 'changed') await this.tellOpenPages(user.accountId, change);
    return recorded;
  }

  private async tellOpenPages(
    accountId: number,
    { lineId, mobileNumber }: StaffChange | Omit<StaffChange, 'note'>,
  ): Promise<void> {
    const conversations = await query<{ id: number }>(
      this.em,
      'select id from conversations where line_id = $1 and mobile_number = $2',
      [lineId, mobileNumber],
    );
    await this.liveUpdates.publish(
      accountId,
      'opt-in-lists',
      'conversations',
      ...conversations.map(({ id }) => `conversation:${id}`),
    );
  }
}
