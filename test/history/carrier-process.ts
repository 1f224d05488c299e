import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { simulatedSignature } from '../../src/modules/inbound/simulated-signature.ts';

/**
 * The carrier as a process of its own: logs each text before it answers, answers late, refuses some, never answers a
 * few, and reports deliveries late and twice. Arguments: log file, secret, seed, latency in ms.
 */
const [logFile = '', secret = '', seed = '1', latency = '5'] = process.argv.slice(2);
let webUrl = '';
const random = mulberry32(Number(seed));

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  if (request.url === '/web') {
    webUrl = body;
    return response.end();
  }
  if (random() < 0.02) {
    response.statusCode = random() < 0.5 ? 429 : 503;
    return response.end();
  }
  const text = JSON.parse(body) as { ref: number; to: string; body: string };
  appendFileSync(logFile, `${JSON.stringify({ at: Date.now(), ref: text.ref, to: text.to, body: text.body })}\n`);
  const id = `HTTP${text.ref}`;
  void report(id, text.ref);
  if (random() < 0.005) return request.destroy();
  await sleep(random() * Number(latency));
  response.end(JSON.stringify({ id }));
});

/** Until Assent takes it: a carrier tries again when the webhook is down. */
async function report(id: string, ref: number): Promise<void> {
  await sleep(100 + random() * 400);
  const times = random() < 0.1 ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    while (!(await delivered(id, ref))) await sleep(500);
  }
}

async function delivered(id: string, ref: number): Promise<boolean> {
  const body = JSON.stringify({ id, ref, status: 'delivered' });
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

/** A small seeded generator, so that a run can be repeated. */
function mulberry32(seeded: number): () => number {
  let state = seeded;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`listens on http://127.0.0.1:${address.port}`);
});
