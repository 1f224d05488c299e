import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  BadRequestException,
  ForbiddenException,
  HttpException,
  Injectable,
  Logger,
  NotFoundException,
} from '@nestjs/common';
import type { CarrierPost, CarrierWebhooks, Read } from '../messaging/carrier/carrier.js';
import { CarrierCalls } from '../messaging/carrier/carrier-calls.js';
import { Deliveries } from '../messaging/deliveries.js';
import { OwnLines } from './own-lines.js';
import { postedBytes } from './posted-bytes.js';
import { ReceivedTexts } from './received-texts.js';

const WEBHOOKS = '/webhooks/';
/** No carrier waits longer for an answer; what the server allows is made for large files from slow offices. */
const LONGEST_POST_MS = 15_000;
const ADDRESS = /^\/webhooks\/([\w-]+)\/(messages|receipts)(?:\?|$)/;

type Answer = { status: number; type: string; body: string };

/**
 * Where carriers deliver what customers text, and report on what they were handed: POST /webhooks/CARRIER/messages and
 * /webhooks/CARRIER/receipts. It stands before the pages' pipeline and passes through none of it: machines keep no
 * session and show no page, and half of what a STOP took of this process was spent there.
 */
@Injectable()
export class CarrierDoor {
  private readonly logger = new Logger('Assent');

  constructor(
    private readonly carriers: CarrierCalls,
    private readonly ownLines: OwnLines,
    private readonly texts: ReceivedTexts,
    private readonly deliveries: Deliveries,
  ) {}

  /** For an HTTP server, or for Express before all else; whatever is not for carriers goes on to `next`. */
  readonly handler = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url?.startsWith(WEBHOOKS)) void this.answer(request, response);
    else next();
  };

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body } = await this.answered(request);
    // What was not read of a post that is too large would pass for the next request.
    const closing = request.complete ? {} : { Connection: 'close' };
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...closing });
    response.end(body);
  }

  private async answered(request: IncomingMessage): Promise<Answer> {
    try {
      const { url = '', method, headers } = request;
      const [, carrier = '', what] = ADDRESS.exec(url) ?? [];
      const webhooks = this.carriers.named(carrier);
      if (!webhooks || method !== 'POST') throw new NotFoundException('No carrier is answered here.');
      const post = { path: url, headers, rawBody: await postedBytes(request, LONGEST_POST_MS) };
      const outcome = what === 'messages' ? await this.message(webhooks, post) : await this.receipt(webhooks, post);
      return { status: 200, ...webhooks.answer(outcome) };
    } catch (error) {
      return this.refusal(error as Error, request);
    }
  }

  private async message(webhooks: CarrierWebhooks, post: CarrierPost): Promise<object> {
    const signer = await this.verified(webhooks, post);
    const text = understood(await webhooks.readText(post));
    if (!(await this.ownLines.include(signer, text.to))) throw new ForbiddenException('This line is not yours.');
    return this.texts.receive(webhooks.name, text, signer);
  }

  private async receipt(webhooks: CarrierWebhooks, post: CarrierPost): Promise<object> {
    const signer = await this.verified(webhooks, post);
    const receipt = understood(webhooks.readReceipt(post));
    if (receipt) await this.deliveries.record([receipt], signer.lineIds);
    return { result: 'recorded' };
  }

  private async verified(webhooks: CarrierWebhooks, post: CarrierPost) {
    const signer = await webhooks.verify(post);
    if (!signer) throw new ForbiddenException('The signature does not match.');
    return signer;
  }

  /** A carrier's own mistakes are told in words, ours only by their number. */
  private refusal(error: Error, { method, url }: IncomingMessage): Answer {
    const type = 'application/json';
    if (error instanceof HttpException) {
      return { status: error.getStatus(), type, body: JSON.stringify({ error: error.message }) };
    }
    const requestId = randomUUID();
    this.logger.error(`${requestId} ${method} ${url?.split('?')[0]}`, error.stack);
    return {
      status: 500,
      type,
      body: JSON.stringify({ error: 'Something went wrong on our side. Send it again.', requestId }),
    };
  }
}

function understood<Value>(read: Read<Value>): Value {
  if (!read.ok) throw new BadRequestException(read.why);
  return read.value;
}
