import { Injectable } from '@nestjs/common';
import { LineCredentials } from '../../../lines/credentials/line-credentials.js';
import type { TwilioCredentials } from '../../../lines/credentials/twilio-credentials.js';

const FRESH_MS = 2_000;

type Known = { since: number; credentials: Promise<TwilioCredentials | null> };

/** The credentials of Twilio lines, asked for once in two seconds at most: hundreds of texts a second need the same. */
@Injectable()
export class KnownCredentials {
  private readonly known = new Map<number, Known>();

  constructor(private readonly stored: LineCredentials) {}

  of(lineId: number): Promise<TwilioCredentials | null> {
    const known = this.known.get(lineId);
    if (known && performance.now() - known.since < FRESH_MS) return known.credentials;
    const credentials = this.stored.of(lineId, 'twilio');
    credentials.catch(() => this.known.delete(lineId));
    this.known.set(lineId, { since: performance.now(), credentials });
    return credentials;
  }
}
