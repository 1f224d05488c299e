import { setMaxListeners } from 'node:events';

/** How long a clearance may wait for its hand-over; then the message is ruled on again. */
const LIFETIME_MS = 2_000;

/** How long a hand-over may take, from the first attempt to reach the carrier to its answer. */
const HAND_OVER_MS = 5_000;

/** After this long nothing of what was cleared can still leave; an acknowledgement that waits longer waits in vain. */
export const NOTHING_LEAVES_AFTER_MS = LIFETIME_MS + HAND_OVER_MS;

export type ClearedText = Readonly<{
  messageId: number;
  lineId: number;
  from: string;
  to: string;
  body: string;
}>;

/** A cleared text on its way: whatever has not reached the carrier when `over` aborts must not reach it any more. */
export type TextOnItsWay = ClearedText & { over: AbortSignal };

/** Known to this file alone: a constructor that is private to TypeScript is open to everyone at run time. */
const KEY = Symbol();

/** Texts that are spent within so many ms share a signal: one for each would cost more than the rest of its way. */
const TOGETHER_MS = 100;

let mintTaken = false;
let together = { since: -Infinity, over: AbortSignal.abort() };

/**
 * The guard's permission to hand one text to the carrier once, soon.
 * A carrier takes this instead of a phone number, and spends it.
 */
export class Clearance {
  readonly #text: ClearedText;
  readonly #expiresAt: number;
  /** The same by the clock on the wall: the other one stands still while a machine is suspended. */
  readonly #expiresOnTheWallAt: number;
  #spent = false;

  private constructor(key: symbol, text: ClearedText, since: number) {
    if (key !== KEY) throw new Error('Only the consent guard clears texts.');
    this.#text = text;
    this.#expiresAt = since + LIFETIME_MS;
    this.#expiresOnTheWallAt = Date.now() + this.#expiresAt - performance.now();
  }

  /**
   * The guard takes this as it loads; nobody after it can. Throws for everyone else.
   * `since` is performance.now() from before the ruling, so that a ruling that was slow to come back is soon over.
   */
  static takeMint(): (text: ClearedText, since: number) => Clearance {
    if (mintTaken) throw new Error('Only the consent guard clears texts.');
    mintTaken = true;
    return (text, since) => new Clearance(KEY, Object.freeze({ ...text }), since);
  }

  get messageId(): number {
    return this.#text.messageId;
  }

  get expired(): boolean {
    return this.#isExpired();
  }

  #isExpired(): boolean {
    return performance.now() > this.#expiresAt || Date.now() > this.#expiresOnTheWallAt;
  }

  /**
   * The text to hand over. Static, so that nothing but a real clearance has what it reads:
   * throws on a look-alike, on a second use and on an expired clearance.
   */
  static spend(clearance: Clearance): TextOnItsWay {
    const text = clearance.#text;
    if (clearance.#spent) throw new Error(`Message ${text.messageId} was handed over before.`);
    if (clearance.#isExpired()) throw new Error(`The clearance of message ${text.messageId} has expired.`);
    clearance.#spent = true;
    return { ...text, over: overInTime() };
  }
}

/** Never later than the bound of whoever shares it, so for some a moment earlier. */
function overInTime(): AbortSignal {
  const now = performance.now();
  if (now - together.since > TOGETHER_MS || together.over.aborted) {
    together = { since: now, over: AbortSignal.timeout(HAND_OVER_MS) };
    setMaxListeners(0, together.over);
  }
  return together.over;
}
