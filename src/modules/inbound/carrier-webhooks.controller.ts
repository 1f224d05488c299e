import {
  BadRequestException,
  Body,
  Controller,
  ForbiddenException,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Webhook } from '../../shared/web/access.js';
import type { CarrierPost, CarrierWebhooks, Read, Signer } from '../messaging/carrier/carrier.js';
import { CarrierCalls } from '../messaging/carrier/carrier-calls.js';
import { Deliveries } from '../messaging/deliveries.js';
import { OwnLines } from './own-lines.js';
import { ReceivedTexts } from './received-texts.js';

type Verified = { webhooks: CarrierWebhooks; post: CarrierPost; signer: Signer };

/** Where carriers deliver what customers text, and report on what they were handed. */
@Webhook()
@Controller('webhooks/:carrier')
export class CarrierWebhooksController {
  constructor(
    private readonly carriers: CarrierCalls,
    private readonly ownLines: OwnLines,
    private readonly texts: ReceivedTexts,
    private readonly deliveries: Deliveries,
  ) {}

  @Post('messages')
  @HttpCode(200)
  async message(
    @Param('carrier') carrier: string,
    @Req() request: RawBodyRequest<Request>,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { webhooks, post, signer } = await this.verified(carrier, request, body);
    const text = understood(await webhooks.readText(post));
    if (!(await this.ownLines.include(signer, text.to))) throw new ForbiddenException('This line is not yours.');
    const received = await this.texts.receive(webhooks.name, text);
    return answered(response, webhooks.answer(received));
  }

  @Post('receipts')
  @HttpCode(200)
  async receipt(
    @Param('carrier') carrier: string,
    @Req() request: RawBodyRequest<Request>,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { webhooks, post, signer } = await this.verified(carrier, request, body);
    const receipt = understood(webhooks.readReceipt(post));
    if (receipt) await this.deliveries.record([receipt], signer.lineIds);
    return answered(response, webhooks.answer({ result: 'recorded' }));
  }

  private async verified(carrier: string, request: RawBodyRequest<Request>, body: unknown): Promise<Verified> {
    const webhooks = this.carriers.named(carrier);
    if (!webhooks) throw new NotFoundException('There is no such carrier.');
    const post = { path: request.originalUrl, headers: request.headers, rawBody: request.rawBody, body };
    const signer = await webhooks.verify(post);
    if (!signer) throw new ForbiddenException('The signature does not match.');
    return { webhooks, post, signer };
  }
}

function understood<Value>(read: Read<Value>): Value {
  if (!read.ok) throw new BadRequestException(read.why);
  return read.value;
}

function answered(response: Response, { type, body }: { type: string; body: string }): string {
  response.type(type);
  return body;
}
