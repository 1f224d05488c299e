import { Inject, Injectable } from '@nestjs/common';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Config } from '../../../../config.js';
import { CONFIG } from '../../../../shared/config.module.js';
import { storable } from '../../../../shared/storable-text.js';
import { LineCredentials } from '../../../lines/credentials/line-credentials.js';
import { tokensOf } from '../../../lines/credentials/twilio-credentials.js';
import type { CarrierPost, CarrierWebhooks, InboundText, Read, Receipt, Signer } from '../carrier.js';
import { type Form, formOf } from './twilio-form.js';
import { TwilioReception } from './twilio-reception.js';
import { receiptOf } from './twilio-status.js';

/** An answer that says nothing to the customer: what Assent replies goes out by the one road. */
const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/**
 * What Twilio signs is names and values without anything between them, so that a post which somebody overheard can be cut
 * elsewhere and still fits. An id of exactly this form is the one that was signed: an old START can't become a new text.
 */
const MESSAGE_SID = /^(?:SM|MM)[0-9a-fA-F]{32}$/;

const ANSWERED_AS = { STOP: 'opt_out', START: 'opt_in', HELP: 'help' } as const;

/** Inbound texts and status callbacks, as Twilio posts them: forms, signed with the auth token of the line's account. */
@Injectable()
export class TwilioWebhooks implements CarrierWebhooks {
  readonly name = 'twilio';

  constructor(
    private readonly credentials: LineCredentials,
    private readonly reception: TwilioReception,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /**
   * Against the address that is configured, never the one that the request claims to be for. Anybody may name an account
   * at Twilio that is another's: a token speaks only for lines of the account here that entered it.
   */
  async verify(post: CarrierPost): Promise<Signer | null> {
    const { lines, signers } = await this.signersOf(post);
    const accounts = new Set(signers.map(({ accountId }) => accountId));
    const own = lines.filter(({ accountId }) => accounts.has(accountId));
    return own.length > 0 ? { lineIds: own.map(({ lineId }) => lineId) } : null;
  }

  /** Lines that name the account at Twilio, and those of them whose token signed the post. */
  private async signersOf(post: CarrierPost) {
    const signature = post.headers['x-twilio-signature'];
    const form = formOf(post);
    const account = form && one(form, 'AccountSid');
    if (typeof signature !== 'string' || !account || !post.path.startsWith('/')) return { lines: [], signers: [] };
    const lines = await this.credentials.ofCarrierAccount('twilio', account);
    const tokens = new Set(lines.flatMap(({ credentials }) => tokensOf(credentials)));
    const url = `${this.config.publicUrl}${post.path}`;
    const signing = new Set([...tokens].filter((token) => validateRequest(token, signature, url, form)));
    const signers = lines.filter(({ credentials }) => tokensOf(credentials).some((token) => signing.has(token)));
    return { lines, signers };
  }

  async readText(post: CarrierPost): Promise<Read<InboundText>> {
    const form = formOf(post) ?? {};
    const [carrierId, from, to] = [messageSid(form), one(form, 'From'), one(form, 'To')];
    if (!carrierId || !from || !to) return { ok: false, why: 'MessageSid, From and To are needed.' };
    const optOutType = one(form, 'OptOutType')?.toUpperCase() as keyof typeof ANSWERED_AS;
    const answeredAs = ANSWERED_AS[optOutType];
    const media = Math.min(Number(/^\d{1,3}$/.exec(one(form, 'NumMedia') ?? '')?.[0] ?? 0), 100);
    const isLate = one(form, 'ErrorCode') !== undefined;
    const receivedAt = isLate ? await this.timeOf(carrierId, post) : new Date();
    const text = { carrierId, from, to, body: one(form, 'Body') ?? '', receivedAt, media };
    return { ok: true, value: answeredAs ? { ...text, answeredAs } : text };
  }

  private async timeOf(messageSid: string, post: CarrierPost): Promise<Date> {
    const { signers } = await this.signersOf(post);
    return this.reception.timeOf(
      messageSid,
      signers.map(({ credentials }) => credentials),
    );
  }

  readReceipt(post: CarrierPost): Read<Receipt | null> {
    const form = formOf(post) ?? {};
    const carrierId = messageSid(form);
    if (!carrierId) return { ok: false, why: 'MessageSid is needed.' };
    const { searchParams } = new URL(post.path, 'http://localhost');
    const messageRef = Number(searchParams.get('message'));
    return {
      ok: true,
      value: receiptOf({
        carrierId,
        messageRef: Number.isSafeInteger(messageRef) && messageRef > 0 ? messageRef : undefined,
        status: one(form, 'MessageStatus') ?? one(form, 'SmsStatus') ?? '',
        errorCode: one(form, 'ErrorCode'),
      }),
    };
  }

  answer(): { type: string; body: string } {
    return { type: 'text/xml', body: NOTHING_TO_SAY };
  }
}

function messageSid(form: Form): string | undefined {
  const sid = one(form, 'MessageSid');
  return sid && MESSAGE_SID.test(sid) ? sid : undefined;
}

function one(form: Form, name: string): string | undefined {
  const value = form[name];
  return value === undefined ? undefined : storable(value);
}
