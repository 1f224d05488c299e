import { buildConnector, Pool } from 'undici';
import type { HandOver } from './carrier.js';
import { type CarrierAnswer, GatheredAnswer } from './gathered-answer.js';

/** Shorter than a hand-over may take, so that a carrier that can't be reached is known not to have been. */
const LONGEST_CONNECT_MS = 3_000;

/** Kept-alive connections to a carrier, one for each hand-over that may be under way. */
export class CarrierConnections {
  private readonly pool: Pool;
  private readonly prefix: string;
  private readonly failedToConnect = new WeakSet<object>();

  /** @param url where the carrier's API is; its path comes before that of each request */
  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    const connect = buildConnector({ timeout: LONGEST_CONNECT_MS });
    this.prefix = pathname.replace(/\/$/, '');
    this.pool = new Pool(origin, {
      connections,
      connect: (options, callback) =>
        connect(options, (...[error, socket]) => {
          if (!error) return callback(null, socket);
          this.failedToConnect.add(error);
          callback(error, null);
        }),
    });
  }

  /** Rejects when it could not be asked, or when `over` aborts before the whole answer is here. */
  async ask(
    method: 'GET' | 'POST',
    path: string,
    { headers, body, over }: { headers: Record<string, string>; body?: string; over: AbortSignal },
  ): Promise<CarrierAnswer> {
    over.throwIfAborted();
    const answer = new GatheredAnswer(over);
    this.pool.dispatch({ method, path: this.prefix + path, headers, body }, answer);
    return answer.whole;
  }

  /** What a request that rejected says about its text: nothing, unless it had no connection to leave by. */
  outcomeOf(error: Error): HandOver {
    if (this.failedToConnect.has(error)) return { result: 'not_reached', why: 'The carrier can’t be reached.' };
    const { name, message } = error;
    if (name === 'TimeoutError' || name === 'AbortError') {
      return { result: 'unknown', why: 'The carrier did not answer in time.' };
    }
    return { result: 'unknown', why: `The carrier broke off: ${message}` };
  }
}
