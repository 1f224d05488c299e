import { join } from 'node:path';
import { Pool, request } from 'undici';
import type { Run } from '../dev/run.ts';
import { ratePerSecond } from './in-flight.ts';

const IN_FLIGHT = 200;

/** A carrier in a process of its own that takes everything. */
export class BareCarrier {
  private latency = 0;
  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  static start(run: Run): Promise<BareCarrier> {
    const child = run.start(
      process.execPath,
      [join(import.meta.dirname, 'carrier-process.ts')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
      { signal: 'SIGTERM', patience: 5_000 },
    );
    return new Promise((resolve, reject) => {
      child.stdout?.on('data', (chunk) => {
        const url = /listens on (\S+)/.exec(String(chunk))?.[1];
        if (url) resolve(new BareCarrier(url));
      });
      child.once('exit', (code) => reject(new Error(`The carrier ended with ${code}.`)));
    });
  }

  async answerAfter(latency: number): Promise<void> {
    this.latency = latency;
    const { body } = await request(`${this.url}/latency`, { method: 'PUT', body: String(latency) });
    await body.dump();
  }

  /** When each text came since the last question, in ms. */
  async arrivals(): Promise<number[]> {
    const { body } = await request(`${this.url}/arrivals`);
    return (await body.json()) as number[];
  }

  /** Texts a second of the bare hand-over loop: the same request over the same client, and nothing else. */
  async floor(text: string): Promise<number> {
    const pool = new Pool(this.url, { connections: IN_FLIGHT });
    const texts = Array.from({ length: this.latency > 0 ? 6_000 : 20_000 }, (_, index) => index);
    const rate = await ratePerSecond(texts, IN_FLIGHT, async (ref) => {
      const { body } = await pool.request({
        path: '/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ref, from: '+12125550100', to: `+1${2_010_000_000 + ref}`, body: text }),
      });
      await body.json();
    });
    await pool.close();
    await this.arrivals();
    return rate;
  }
}
