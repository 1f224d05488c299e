import { randomUUID } from 'node:crypto';
import { simulatedSignature } from '../../src/modules/messaging/carrier/simulated/simulated-signature.js';

export type CustomerText = {
  from: string;
  to: string;
  body: string;
  id?: string;
  receivedAt?: Date;
  media?: number;
};

type Acknowledgement = { status: number; answer: Record<string, unknown>; answeredAt: Date };

/** The simulated carrier as Assent meets it: it posts what customers text. */
export class Carrier {
  constructor(
    private readonly url: string,
    private readonly secret: string,
  ) {}

  /** Delivers one text; resolves when Assent has acknowledged it, with the time of that. */
  async deliver(text: CustomerText): Promise<Acknowledgement> {
    return this.post('messages', { id: randomUUID(), receivedAt: new Date(), ...text });
  }

  /** Reports what became of a text that was handed over. */
  report(receipt: {
    id: string;
    ref?: number;
    status: 'delivered' | 'failed';
    failure?: string;
  }): Promise<Acknowledgement> {
    return this.post('receipts', receipt);
  }

  private async post(what: string, content: object): Promise<Acknowledgement> {
    const body = JSON.stringify(content);
    const response = await fetch(`${this.url}/webhooks/simulated/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Simulated-Signature': simulatedSignature(this.secret, body) },
      body,
    });
    const answer = (await response.json()) as Record<string, unknown>;
    return { status: response.status, answer, answeredAt: new Date() };
  }
}
