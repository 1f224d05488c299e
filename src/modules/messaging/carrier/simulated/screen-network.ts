import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../../shared/database/query.js';
import { Clearance, type TextOnItsWay } from '../../../consent/clearance.js';
import type { CarrierError, HandOver } from '../carrier.js';
import { ALL_WELL, type PhoneSwitches, switchesOf } from './phone-switches.js';
import type { SimulatedNetwork } from './simulated-network.js';

const LONGEST_MS = 5_000;
const RECEIPT_SECONDS = 0.3;

const REFUSALS: Partial<Record<PhoneSwitches['fate'], CarrierError>> = {
  refused: {
    name: 'unreachable',
    code: '30003',
    sentence: 'The carrier refused it: the phone can’t be reached (30003).',
    retryable: false,
  },
  opted_out: {
    name: 'recipient_opted_out',
    code: '21610',
    sentence: 'The carrier refused it: the recipient opted out with the carrier (21610).',
    retryable: false,
  },
};

/** Phones on the screen: the log is a table, which the simulator page shows. */
export class ScreenNetwork implements SimulatedNetwork {
  /** @param obeysSwitches whether the simulator is on; without it a switch that was left on does nothing */
  constructor(
    private readonly em: EntityManager,
    private readonly obeysSwitches: boolean,
  ) {}

  async take(clearance: Clearance): Promise<HandOver> {
    const text = Clearance.spend(clearance);
    const latest = new Date(Date.now() + LONGEST_MS);
    const switches = this.obeysSwitches ? await switchesOf(this.em.fork(), text.from, text.to) : ALL_WELL;
    const refusal = REFUSALS[switches.fate];
    const handOver: HandOver = refusal
      ? { result: 'refused', error: refusal }
      : await this.deliver(text, switches, latest);
    return (await isAnswered(switches.answerSeconds, text.over))
      ? handOver
      : { result: 'unknown', why: 'The carrier did not answer in time.' };
  }

  /** The insert looks at the clock itself: one that had to wait for a connection or a lock for too long does nothing. */
  private async deliver(text: TextOnItsWay, { fate, arrivalSeconds, twice }: PhoneSwitches, latest: Date) {
    const carrierId = `SIM${randomUUID()}`;
    const taken = await query(
      this.em.fork(),
      `insert into simulated_texts
         (carrier_id, direction, line_number, customer_number, body, message_ref, lost, twice, arrives_at, receipt_due_at)
       select $1, 'to_customer', $2, $3, $4, $5, $6, $7, clock_timestamp() + interval '1 second' * $8::float8,
              clock_timestamp() + interval '1 second' * ($8::float8 + ${RECEIPT_SECONDS})
       where clock_timestamp() < $9 returning 1`,
      [
        carrierId,
        text.from,
        text.to,
        text.body,
        String(text.messageId),
        fate === 'undelivered',
        twice,
        arrivalSeconds,
        latest,
      ],
    );
    if (taken.length === 0) return { result: 'not_reached', why: 'The simulated carrier was too slow.' } as const;
    return { result: 'accepted', carrierId } as const;
  }
}

/** The text is with the carrier or refused by then; only the answer is late, and nobody waits for it beyond `over`. */
async function isAnswered(seconds: number, over: AbortSignal): Promise<boolean> {
  if (seconds === 0) return true;
  try {
    await sleep(seconds * 1000, undefined, { signal: over });
    return true;
  } catch {
    return false;
  }
}
