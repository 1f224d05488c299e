import {
  BadRequestException,
  Body,
  Controller,
  ForbiddenException,
  HttpCode,
  Inject,
  Post,
  type RawBodyRequest,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { Config } from '../../config.js';
import { CONFIG } from '../../shared/config.module.js';
import { Webhook } from '../../shared/web/access.js';
import { isSimulatedSignature } from '../messaging/carrier/simulated/simulated-signature.js';
import { Deliveries } from '../messaging/deliveries.js';
import { type Received, ReceivedTexts } from './received-texts.js';

const mobileNumber = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number such as +15550100');

const id = z.string().regex(/^[\x20-\x7e]{1,100}$/, 'must be 1 to 100 printable ASCII characters');

const textSchema = z.object({
  id,
  from: mobileNumber,
  to: mobileNumber,
  body: z.string().max(16_000),
  receivedAt: z.iso.datetime({ offset: true }),
});

const receiptSchema = z.object({
  id,
  ref: z.int().positive().optional(),
  status: z.enum(['delivered', 'failed']),
  failure: z
    .string()
    .max(500)
    .transform((text) => text.replaceAll('\0', '').toWellFormed())
    .optional(),
});

/** Where the simulated carrier delivers what customers text, and its receipts, as signed JSON. */
@Webhook()
@Controller('webhooks/simulated')
export class SimulatedWebhookController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly texts: ReceivedTexts,
    private readonly deliveries: Deliveries,
  ) {}

  @Post('messages')
  @HttpCode(200)
  async message(@Req() request: RawBodyRequest<Request>, @Body() body: unknown): Promise<Received> {
    const text = this.verified(request, textSchema, body);
    return this.texts.receive('simulated', { ...text, carrierId: text.id, receivedAt: new Date(text.receivedAt) });
  }

  @Post('receipts')
  @HttpCode(200)
  async receipt(@Req() request: RawBodyRequest<Request>, @Body() body: unknown): Promise<{ result: 'recorded' }> {
    const { id: carrierId, ref: messageRef, status, failure } = this.verified(request, receiptSchema, body);
    await this.deliveries.record([{ carrierId, messageRef, status, failure }]);
    return { result: 'recorded' };
  }

  private verified<T>(request: RawBodyRequest<Request>, schema: z.ZodType<T>, body: unknown): T {
    if (!isSimulatedSignature(this.config.sessionSecret, request.rawBody, request.headers['x-simulated-signature'])) {
      throw new ForbiddenException('The signature does not match: sign the exact body with the installation’s secret.');
    }
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    throw new BadRequestException(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
    );
  }
}
