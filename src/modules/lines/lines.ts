import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity.js';
import { LineCredentials } from './credentials/line-credentials.js';
import type { TwilioCredentials } from './credentials/twilio-credentials.js';
import { Line, type LineCarrier } from './line.entity.js';

export type NewLine = {
  label: string;
  phoneNumber: string;
  carrier: LineCarrier;
  throughput: number;
  timeZone: string;
  networkConfirms?: boolean;
  quietFrom?: string;
  quietUntil?: string;
  segmentPrice?: string | null;
};

/** What another room adds to each new line, in the transaction that opens it. */
export type OpeningStep = (
  em: EntityManager,
  line: { id: number; accountId: number; accountName: string },
) => Promise<void>;

/** Opens lines: with each comes all that other rooms have announced to need for it, or it isn't opened. */
@Injectable()
export class Lines {
  private readonly openingSteps: OpeningStep[] = [];

  constructor(private readonly credentials: LineCredentials) {}

  /** Rooms above call it once, from their module's onModuleInit. */
  whenOpened(step: OpeningStep): void {
    this.openingSteps.push(step);
  }

  /** Null when the phone number is a line already. Credentials are for a line at Twilio only. */
  async open(
    em: EntityManager,
    accountId: number,
    values: NewLine,
    credentials: TwilioCredentials | null = null,
  ): Promise<Line | null> {
    try {
      return await em.transactional(async (tx) => {
        const account = await tx.findOneOrFail(Account, accountId);
        const line = tx.create(Line, { ...values, account });
        await tx.flush();
        if (credentials) await this.keep(tx, line.id, credentials);
        for (const step of this.openingSteps) await step(tx, { id: line.id, accountId, accountName: account.name });
        return line;
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException && error.message.includes('lines_phone_number_key'))
        return null;
      throw error;
    }
  }
  /** Null leaves the credentials as they are, also those of a carrier that the line leaves. */
  async change(
    em: EntityManager,
    line: Line,
    values: Partial<NewLine>,
    credentials: TwilioCredentials | null,
  ): Promise<void> {
    await em.transactional(async (tx) => {
      tx.assign(line, values);
      await tx.flush();
      if (credentials) await this.keep(tx, line.id, credentials);
    });
  }

  private keep(em: EntityManager, lineId: number, credentials: TwilioCredentials): Promise<void> {
    return this.credentials.keep(em, lineId, 'twilio', { account: credentials.accountSid, credentials });
  }
}
