import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { simulatedSignature } from '../../src/modules/messaging/carrier/simulated/simulated-signature.ts';
import type { Arrival } from './history.ts';
import { Random } from './random.ts';

/** How the carrier behaves: shares of all texts, and the longest wait for its answer in ms. */
export type Temper = {
  refused: number;
  droppedBefore: number;
  droppedAfter: number;
  undelivered: number;
  slow: number;
};

/**
 * The carrier as a process of its own: logs each text before it answers, answers late, refuses some, never answers a
 * few, and reports each delivery late, some twice. Arguments: log file, secret, seed, temper as JSON.
 */
const [logFile = '', secret = '', seed = '1', temper = '{}'] = process.argv.slice(2);
const {
  refused = 0,
  droppedBefore = 0,
  droppedAfter = 0,
  undelivered = 0,
  slow = 5,
} = JSON.parse(temper) as Partial<Temper>;
const random = new Random(Number(seed));
let webUrl = '';
let unreported = 0;

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  if (request.url === '/web') {
    webUrl = body;
    return response.end();
  }
  if (request.url === '/unreported') return response.end(String(unreported));
  if (random.chance(refused)) {
    response.statusCode = random.chance(0.5) ? 429 : 503;
    return response.end();
  }
  if (random.chance(droppedBefore)) return request.destroy();
  const text = JSON.parse(body) as Omit<Arrival, 'at'>;
  appendFileSync(logFile, `${JSON.stringify({ ...text, at: Date.now() })}\n`);
  void report(text.ref);
  if (random.chance(droppedAfter)) return request.destroy();
  await sleep(random.chance(0.01) ? random.below(slow * 100) : random.below(slow));
  response.end(JSON.stringify({ id: idOf(text.ref) }));
});

const idOf = (ref: number) => `HTTP${ref}`;

/** Until Assent takes it: a carrier tries again when the webhook is down. */
async function report(ref: number): Promise<void> {
  unreported += 1;
  const status = random.chance(undelivered) ? 'failed' : 'delivered';
  const times = random.chance(0.1) ? 2 : 1;
  await sleep(random.below(500));
  for (let time = 0; time < times; time += 1) {
    while (!(await taken({ id: idOf(ref), ref, status }))) await sleep(500);
  }
  unreported -= 1;
}

async function taken(receipt: { id: string; ref: number; status: string }): Promise<boolean> {
  const body = JSON.stringify(receipt);
  try {
    const response = await fetch(`${webUrl}/webhooks/simulated/receipts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Simulated-Signature': simulatedSignature(secret, body) },
      body,
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`listens on http://127.0.0.1:${address.port}`);
});
