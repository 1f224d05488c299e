import type { Dispatcher } from 'undici';
import { retryAfterMs } from './retry-after.js';

/** retryAfterMs: how long it asks to be left alone. */
export type CarrierAnswer = { status: number; text: string; retryAfterMs?: number };

/**
 * Gathers the answer to one request; rejects when there is none, or when `over` aborts before the whole of it is here,
 * also if the request still waits for a connection: then it never leaves. Undici's own `request` makes a stream of every
 * body, which costs more than all the rest of a hand-over and is as much garbage.
 */
export class GatheredAnswer implements Dispatcher.DispatchHandler {
  readonly whole: Promise<CarrierAnswer>;
  private resolve!: (answer: CarrierAnswer) => void;
  private reject!: (error: Error) => void;
  private controller?: Dispatcher.DispatchController;
  private status = 0;
  private retryAfterMs?: number;
  private readonly pieces: Buffer[] = [];

  constructor(private readonly over: AbortSignal) {
    this.whole = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    over.addEventListener('abort', this.breakOff);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.over.aborted) controller.abort(this.over.reason);
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    statusCode: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.status = statusCode;
    if (headers['retry-after']) this.retryAfterMs = retryAfterMs(headers['retry-after']);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.pieces.push(chunk);
  }

  onResponseEnd(): void {
    this.over.removeEventListener('abort', this.breakOff);
    const { status, retryAfterMs } = this;
    this.resolve({ status, text: Buffer.concat(this.pieces).toString(), retryAfterMs });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.over.removeEventListener('abort', this.breakOff);
    this.reject(error);
  }

  private readonly breakOff = (): void => {
    this.reject(this.over.reason);
    this.controller?.abort(this.over.reason);
  };
}
