import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '../../../../config.js';
import { CONFIG } from '../../../../shared/config.module.js';
import type { TwilioCredentials } from '../../../lines/credentials/twilio-credentials.js';
import { CarrierConnections } from '../carrier-connections.js';
import { twilioClient } from './twilio-client.js';

const CONNECTIONS = 10;
const LONGEST_MS = 3_000;

/**
 * When Twilio received a text. Its posts do not say; one that comes at once is dated by its arrival, but one that comes
 * by the fallback address is late, and a late START must not look newer than the STOP that overtook it.
 */
@Injectable()
export class TwilioReception {
  private readonly log = new Logger(TwilioReception.name);
  private readonly connections: CarrierConnections;

  constructor(@Inject(CONFIG) config: Pick<Config, 'twilioApiBaseUrl'>) {
    this.connections = new CarrierConnections(config.twilioApiBaseUrl, CONNECTIONS);
  }

  /**
   * Asks Twilio, to the second, with one after the other until some work; now, if none do.
   * @param signers whose token signed the post: what others made up for this account would only take the time
   */
  async timeOf(messageSid: string, signers: TwilioCredentials[]): Promise<Date> {
    const over = AbortSignal.timeout(LONGEST_MS);
    for (const credentials of signers) {
      try {
        const client = await twilioClient(credentials, this.connections, over);
        const { dateCreated } = await client.api.v2010.accounts(credentials.accountSid).messages(messageSid).fetch();
        return dateCreated;
      } catch (error) {
        this.log.warn(`Twilio did not say when it received ${messageSid}: ${(error as Error).message}`);
      }
    }
    return new Date();
  }
}
