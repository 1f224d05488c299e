import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../../config.js';
import { CONFIG } from '../../../../shared/config.module.js';
import { Clearance, type TextOnItsWay } from '../../../consent/clearance.js';
import type { TwilioCredentials } from '../../../lines/credentials/twilio-credentials.js';
import { type Carrier, type HandOver, MOST_HAND_OVERS } from '../carrier.js';
import { CarrierConnections } from '../carrier-connections.js';
import type { CarrierAnswer } from '../gathered-answer.js';
import { KnownCredentials } from './known-credentials.js';
import { twilioClient } from './twilio-client.js';
import { NO_CREDENTIALS, twilioError } from './twilio-errors.js';

/** Sends through Twilio, with the credentials of the text's line. */
@Injectable()
export class TwilioCarrier implements Carrier {
  readonly name = 'twilio';
  private readonly connections: CarrierConnections;

  constructor(
    private readonly credentials: KnownCredentials,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'twilioApiBaseUrl'>,
  ) {
    this.connections = new CarrierConnections(config.twilioApiBaseUrl, MOST_HAND_OVERS);
  }

  async send(clearance: Clearance): Promise<HandOver> {
    const text = Clearance.spend(clearance);
    const credentials = await this.credentials.of(text.lineId).catch(() => undefined);
    if (credentials === undefined) return { result: 'not_reached', why: 'The line’s credentials could not be read.' };
    if (credentials === null) return { result: 'refused', error: NO_CREDENTIALS };
    let answer: CarrierAnswer | undefined;
    const heard = (given: CarrierAnswer) => {
      answer = given;
    };
    return this.handOver(text, credentials, heard).catch((error: Error) => this.outcomeOf(error, answer));
  }

  /** Always from the line's own number, also out of a messaging service's pool: consent is the line's. */
  private async handOver(
    text: TextOnItsWay,
    credentials: TwilioCredentials,
    heard: (answer: CarrierAnswer) => void,
  ): Promise<HandOver> {
    const { accountSid, messagingServiceSid } = credentials;
    const client = await twilioClient(credentials, this.connections, text.over, heard);
    if (text.over.aborted) return { result: 'not_reached', why: 'The hand-over could not begin in time.' };
    const { sid } = await client.api.v2010.accounts(accountSid).messages.create({
      to: text.to,
      from: text.from,
      body: text.body,
      statusCallback: `${this.config.publicUrl}/webhooks/twilio/receipts?message=${text.messageId}`,
      ...(messagingServiceSid && { messagingServiceSid }),
    });
    if (!sid) return { result: 'unknown', why: 'Twilio answered without an id.' };
    return { result: 'accepted', carrierId: sid };
  }

  /** Twilio says 429 and 503 before it has taken a text, and 4xx when it never will; any other answer proves nothing. */
  private outcomeOf(error: Error, answer: CarrierAnswer | undefined): HandOver {
    const { status, code } = error as Error & { status?: unknown; code?: unknown };
    if (typeof status !== 'number') return this.connections.outcomeOf(error);
    if (status === 503 || (status >= 400 && status < 500)) {
      const retryAfterMs = answer?.retryAfterMs;
      return {
        result: 'refused',
        error: twilioError(typeof code === 'number' ? code : undefined, status),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
    }
    return { result: 'unknown', why: `Twilio answered ${status}.` };
  }
}
