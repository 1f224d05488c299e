import { KINDS, type Kind } from './lessons.ts';

/** The terms of a text or of a sentence of it, each once, and how many it has with those that come again. */
export type Example = { terms: string[]; length: number; kind: Kind; isPart: boolean };

/** How much a term speaks for each kind, against talk. */
export type Learned = Map<string, { optOut: number; doubt: number }>;

const ROUNDS = 30;
const STEP = 0.3;
/** Pulls weights towards nothing, so that what was seen seldom says little. */
const DECAY = 1e-5;
/** A term of one text only says nothing about others. In texts. */
const FEWEST = 2;

/**
 * Multinomial logistic regression by stochastic gradient descent, the steps of each weight shortened as it has been
 * corrected (AdaGrad). The same examples always give the same weights.
 */
export function learn(examples: readonly Example[]): Learned {
  const known = termsOfSeveral(examples);
  const rows = examples.map(({ terms, length, kind }) => ({
    terms: terms.map((term) => known.get(term)).filter((term) => term !== undefined),
    scale: 1 / Math.sqrt(length),
    kind: KINDS.indexOf(kind),
  }));
  const kinds = KINDS.length;
  const weights = new Float64Array(known.size * kinds);
  const corrected = new Float64Array(known.size * kinds).fill(1e-8);
  const random = randomNumbers();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { terms, scale, kind } of shuffled(rows, random)) {
      const shares = sharesOf(weights, terms, scale);
      for (const term of terms) {
        for (let of = 0; of < kinds; of += 1) {
          const at = term * kinds + of;
          const error = (shares[of] as number) - (of === kind ? 1 : 0);
          const slope = error * scale + DECAY * (weights[at] as number);
          corrected[at] = (corrected[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(corrected[at] as number);
        }
      }
    }
  }
  return new Map([...known].map(([term, at]) => [term, againstTalk(weights.subarray(at * kinds, (at + 1) * kinds))]));
}

function againstTalk([talk = 0, doubt = 0, optOut = 0]: Float64Array): { optOut: number; doubt: number } {
  return { optOut: optOut - talk, doubt: doubt - talk };
}

function termsOfSeveral(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = examples.filter(({ isPart }) => !isPart);
  for (const { terms } of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count >= FEWEST);
  return new Map(several.map(([term], at) => [term, at]));
}

/** Softmax: how likely each kind is held to be. */
function sharesOf(weights: Float64Array, terms: readonly number[], scale: number): number[] {
  const sums = KINDS.map(() => 0);
  for (const term of terms)
    for (let of = 0; of < sums.length; of += 1)
      sums[of] = (sums[of] as number) + (weights[term * sums.length + of] as number);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) * scale));
  const all = powers.reduce((one, other) => one + other);
  return powers.map((power) => power / all);
}

function shuffled<T>(rows: readonly T[], random: () => number): T[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** From 0 to 1, the same in every run (mulberry32). */
function randomNumbers(): () => number {
  let state = 20_261_125;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let number = Math.imul(state ^ (state >>> 15), state | 1);
    number ^= number + Math.imul(number ^ (number >>> 7), number | 61);
    return ((number ^ (number >>> 14)) >>> 0) / 4_294_967_296;
  };
}
