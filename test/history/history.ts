/** Something that an actor asked of Assent, as the actor saw it. Times in ms. */
export type Operation = {
  id: string;
  actor: string;
  kind: 'opt_out' | 'opt_in' | 'talk' | 'import_opt_out' | 'staff_opt_out' | 'staff_opt_in' | 'reply' | 'blast';
  /** the line's number; empty where the actor doesn't know the pair */
  line: string;
  number: string;
  /** when the provider received the text; for all else, when it was begun */
  at: number;
  invokedAt: number;
  /** when Assent had answered; null when it never did */
  answeredAt: number | null;
  /** what it answered */
  answer: string | null;
};

/** One line of the carrier's own log. */
export type Arrival = { at: number; ref: number; from: string; to: string; body: string };

/** A text out as Assent says it ended. */
export type Told = { id: number; line: string; number: string; status: string; origin: string; body: string };

/** `received` are the carrier's ids of the texts that Assent says it received. */
export type History = { operations: Operation[]; arrivals: Arrival[]; told: Told[]; received: string[] };

/** What Assent promises, each with the sentences that say where it was broken. */
export type Finding = { promise: string; faults: string[] };

const ANSWERS = new Set(['confirmation', 'help']);
const OUTCOMES = new Set(['sent', 'delivered', 'failed', 'blocked', 'uncertain']);
const OPT_OUTS = new Set<Operation['kind']>(['opt_out', 'import_opt_out', 'staff_opt_out']);
const TEXTS = new Set<Operation['kind']>(['opt_out', 'opt_in', 'talk']);

export function findingsOn(history: History): Finding[] {
  return [
    { promise: 'no text after an acknowledged opt-out', faults: afterOptOut(history) },
    { promise: 'no message handed over twice', faults: doubled(history) },
    { promise: 'an outcome for every message, and the true one', faults: unaccounted(history) },
    { promise: 'nothing lost that was accepted', faults: lost(history) },
    { promise: 'every text of a customer acknowledged in the end', faults: unacknowledged(history) },
  ];
}

/** Every fault as a sentence. */
export function faultsOf(history: History): string[] {
  return findingsOn(history).flatMap(({ faults }) => faults);
}

/** Confirmations and HELP may follow; anything else only when an opt-in keyword later than the opt-out excuses it. */
export function afterOptOut({ operations, arrivals, told }: History): string[] {
  const byPair = Map.groupBy(operations, ({ line, number }) => `${line} ${number}`);
  const originOf = new Map(told.map((message) => [message.id, message.origin]));
  return arrivals.flatMap((arrival) => {
    if (ANSWERS.has(originOf.get(arrival.ref) ?? '')) return [];
    const own = byPair.get(`${arrival.from} ${arrival.to}`) ?? [];
    const broken = own.find(
      (optOut) => isOptOut(optOut) && acknowledged(optOut, arrival) && !excused(optOut, own, arrival),
    );
    return broken
      ? [
          `Message ${arrival.ref} (${originOf.get(arrival.ref) ?? 'unknown'}) reached ${arrival.to} ` +
            `${arrival.at - (broken.answeredAt ?? 0)} ms after the opt-out ${broken.id} was acknowledged.`,
        ]
      : [];
  });
}

export const isOptOut = ({ kind }: Operation) => OPT_OUTS.has(kind);

const acknowledged = (optOut: Operation, arrival: Arrival) =>
  optOut.answeredAt !== null && optOut.answeredAt < arrival.at;

/** By an opt-in keyword that lifts the opt-out, and that Assent may have had by then, answered or not. */
function excused(optOut: Operation, own: Operation[], arrival: Arrival): boolean {
  return own.some((other) => other.kind === 'opt_in' && other.invokedAt <= arrival.at && other.at > optOut.at);
}

function doubled({ arrivals }: History): string[] {
  const byMessage = Map.groupBy(arrivals, ({ ref }) => ref);
  return [...byMessage].flatMap(([ref, same]) =>
    same.length > 1 ? [`Message ${ref} was handed over ${same.length} times.`] : [],
  );
}

/** The carrier has reported on every text by the time of the question, so what it has is delivered or failed. */
function unaccounted({ arrivals, told }: History): string[] {
  const arrived = new Set(arrivals.map(({ ref }) => ref));
  const known = new Set(told.map(({ id }) => id));
  const unknown = [...arrived].filter((ref) => !known.has(ref));
  return [
    ...unknown.map((ref) => `Message ${ref} was handed over, and Assent does not know it.`),
    ...told.flatMap(({ id, status }) => {
      if (!OUTCOMES.has(status)) return [`Message ${id} has no outcome: it is ${status}.`];
      if (arrived.has(id) && status !== 'delivered' && status !== 'failed')
        return [`Message ${id} is said to be ${status}, and the carrier has it and has reported.`];
      if (!arrived.has(id) && (status === 'sent' || status === 'delivered'))
        return [`Message ${id} is said to be ${status}, and the carrier never had it.`];
      return [];
    }),
  ];
}

function lost({ operations, told, received }: History): string[] {
  const stored = new Set(received);
  const bodies = new Set(told.map(({ body }) => body));
  return operations.flatMap(({ id, kind, answer }) => {
    if (TEXTS.has(kind) && answer !== null && !stored.has(id)) return [`Text ${id} was acknowledged and is not there.`];
    if (kind === 'reply' && answer === 'accepted' && !bodies.has(id))
      return [`Reply ${id} was accepted and is not there.`];
    return [];
  });
}

/** Their carrier delivers each again until it is taken, also after everything has calmed down. */
function unacknowledged({ operations }: History): string[] {
  return operations.flatMap(({ id, kind, answer }) =>
    TEXTS.has(kind) && answer === null ? [`Text ${id} was never acknowledged.`] : [],
  );
}
