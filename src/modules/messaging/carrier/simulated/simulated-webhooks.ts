import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Config } from '../../../../config.js';
import { CONFIG } from '../../../../shared/config.module.js';
import { storable } from '../../../../shared/storable-text.js';
import {
  type CarrierPost,
  type CarrierWebhooks,
  type InboundText,
  type Read,
  type Receipt,
  type Signer,
  THE_INSTALLATION,
} from '../carrier.js';
import { isSimulatedSignature } from './simulated-signature.js';

/** A mobile number, a short code or a name: what can't be answered is kept all the same. */
const address = z.string().regex(/^\P{Cc}{1,64}$/u, 'must be a number or a name of 1 to 64 characters');

const id = z.string().regex(/^[\x20-\x7e]{1,100}$/, 'must be 1 to 100 printable ASCII characters');

const text = z
  .object({
    id,
    from: address,
    to: address,
    body: z.string().max(100_000).default(''),
    media: z.int().min(0).max(100).default(0),
    receivedAt: z.iso.datetime({ offset: true }),
  })
  .transform(({ id: carrierId, receivedAt, ...said }) => ({ ...said, carrierId, receivedAt: new Date(receivedAt) }));

const receipt = z
  .object({
    id,
    ref: z.int().positive().optional(),
    status: z.enum(['delivered', 'failed']),
    failure: z.string().max(500).transform(storable).optional(),
  })
  .transform(({ id: carrierId, ref: messageRef, ...reported }) => ({ ...reported, carrierId, messageRef }));

/** What customers text through the simulated carrier, and its receipts, as signed JSON. */
@Injectable()
export class SimulatedWebhooks implements CarrierWebhooks {
  readonly name = 'simulated';

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>) {}

  async verify({ headers, rawBody }: CarrierPost): Promise<Signer | null> {
    const isSigned = isSimulatedSignature(this.config.sessionSecret, rawBody, headers['x-simulated-signature']);
    return isSigned ? THE_INSTALLATION : null;
  }

  async readText({ rawBody }: CarrierPost): Promise<Read<InboundText>> {
    return read(text, rawBody);
  }

  readReceipt({ rawBody }: CarrierPost): Read<Receipt> {
    return read(receipt, rawBody);
  }

  answer(outcome: object): { type: string; body: string } {
    return { type: 'application/json', body: JSON.stringify(outcome) };
  }
}

function read<Value>(schema: z.ZodType<Value>, rawBody: Buffer): Read<Value> {
  const parsed = schema.safeParse(parsedJson(rawBody));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, why: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ') };
}

function parsedJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
}
