/** How long a clearance may wait for its hand-over; then the message is ruled on again. */
const LIFETIME_MS = 2_000;

export type ClearedText = Readonly<{
  messageId: number;
  lineId: number;
  from: string;
  to: string;
  body: string;
}>;

let mintTaken = false;

/**
 * The guard's permission to hand one text to the carrier once, soon.
 * A carrier takes this instead of a phone number; a look-alike has no private parts and fails when spent.
 */
export class Clearance {
  readonly #text: ClearedText;
  readonly #expiresAt = performance.now() + LIFETIME_MS;
  #spent = false;

  private constructor(text: ClearedText) {
    this.#text = text;
  }

  /** The guard takes this as it loads; nobody after it can. Throws for everyone else. */
  static takeMint(): (text: ClearedText) => Clearance {
    if (mintTaken) throw new Error('Only the consent guard clears texts.');
    mintTaken = true;
    return (text) => new Clearance(Object.freeze({ ...text }));
  }

  get messageId(): number {
    return this.#text.messageId;
  }

  get expired(): boolean {
    return performance.now() > this.#expiresAt;
  }

  /** The text to hand over. Throws on a second use, on an expired clearance and on anything but a clearance. */
  spend(): ClearedText {
    if (this.#spent) throw new Error(`Message ${this.#text.messageId} was handed over before.`);
    if (this.expired) throw new Error(`The clearance of message ${this.#text.messageId} has expired.`);
    this.#spent = true;
    return this.#text;
  }
}
