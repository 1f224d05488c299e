import { setTimeout as sleep } from 'node:timers/promises';
import { simulatedSignature } from '../../src/modules/messaging/carrier/simulated/simulated-signature.ts';
import { givenCast, INSIST_MS } from './cast.ts';
import type { Operation } from './history.ts';
import { Journal } from './journal.ts';
import { Random } from './random.ts';

/**
 * Customers: they text STOP, START and ordinary talk at random, and their carrier delivers some texts twice at once,
 * some late and thereby out of order, and each again and again until it is acknowledged.
 */
const cast = givenCast();
const journal = new Journal(cast.journal);

const WORDS: Record<'opt_out' | 'opt_in' | 'talk', string[]> = {
  opt_out: ['STOP', 'stop!', 'Unsubscribe', 'STOP ALL', 'ST0P', 'Quit'],
  opt_in: ['START', 'start', 'UNSTOP', 'Subscribe'],
  talk: ['See you at five.', 'Stop by tomorrow?', 'YES', 'what time does it end', 'HELP', 'Thank you'],
};
const MIX: (keyof typeof WORDS)[] = ['opt_out', 'opt_out', 'opt_out', 'opt_in', 'opt_in', 'opt_in', 'opt_in', 'talk'];
const LATEST_MS = 4_000;

type Text = { id: string; from: string; to: string; body: string; receivedAt: Date };

async function customer(name: string, random: Random): Promise<void> {
  for (let count = 1; Date.now() < cast.until; count += 1) {
    const kind = random.oneOf(MIX);
    const delay = random.chance(0.2) ? random.below(LATEST_MS) : 0;
    const text = {
      id: `${name}-${count}`,
      from: random.oneOf(cast.contacts),
      to: random.oneOf(cast.lines).number,
      body: random.oneOf(WORDS[kind]),
      receivedAt: new Date(Date.now() - delay),
    };
    const times = random.chance(0.15) ? 2 : 1;
    journal.begin(operationOf(text, kind));
    await Promise.all(Array.from({ length: times }, () => deliver(text)));
    await sleep(random.below(cast.pause));
  }
}

function operationOf({ id, from, to, receivedAt }: Text, kind: Operation['kind']) {
  return { id, actor: 'customers', kind, line: to, number: from, at: receivedAt.getTime() };
}

async function deliver(text: Text): Promise<void> {
  while (Date.now() < cast.until + INSIST_MS) {
    const answer = await attempt(text);
    if (answer !== null) return journal.answered(text.id, answer);
    await sleep(250);
  }
}

/** Null when Assent was not there, or answered anything but yes. */
async function attempt(text: Text): Promise<string | null> {
  const body = JSON.stringify(text);
  try {
    const response = await fetch(`${cast.webUrl}/webhooks/simulated/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Simulated-Signature': simulatedSignature(cast.secret, body) },
      body,
      signal: AbortSignal.timeout(30_000),
    });
    const answer = await response.text();
    return response.status === 200 ? answer : null;
  } catch {
    return null;
  }
}

await Promise.all(
  Array.from({ length: cast.atOnce }, (_, index) => customer(`text-${index}`, new Random(cast.seed * 100 + index))),
);
