/** What one actor did, as it saw it: one JSON line at the start and one at the end of each operation. Times in ms. */
export type Operation = {
  actor: string;
  kind: 'opt_out' | 'opt_in' | 'talk' | 'import_opt_out';
  number: string;
  /** when the provider received the text; for an import, when it was started */
  at: number;
  invokedAt: number;
  /** when Assent had answered; null when it never did */
  answeredAt: number | null;
  /** what it answered */
  answer: string | null;
};

/** One line of the carrier's own log. */
export type Arrival = { at: number; ref: number; to: string; body: string };

/** A message as Assent says it ended. */
export type Told = { id: number; number: string; status: string; origin: string };

const ANSWERS = new Set(['confirmation', 'help']);
const OUTCOMES = new Set(['sent', 'delivered', 'failed', 'blocked', 'uncertain']);

/**
 * The faults of a history, as sentences: a text after an acknowledged opt-out that no later opt-in excuses,
 * a message handed over twice, a message handed over that Assent denies, a message without an outcome.
 */
export function faultsOf(operations: Operation[], arrivals: Arrival[], told: Told[]): string[] {
  return [...afterOptOut(operations, arrivals, told), ...doubled(arrivals, told), ...unaccounted(arrivals, told)];
}

function afterOptOut(operations: Operation[], arrivals: Arrival[], told: Told[]): string[] {
  const byNumber = Map.groupBy(operations, (operation) => operation.number);
  const originOf = new Map(told.map((message) => [message.id, message.origin]));
  return arrivals.flatMap((arrival) => {
    if (ANSWERS.has(originOf.get(arrival.ref) ?? '')) return [];
    const own = byNumber.get(arrival.to) ?? [];
    const broken = own.find(
      (optOut) => isOptOut(optOut) && acknowledged(optOut, arrival) && !excused(optOut, own, arrival),
    );
    return broken
      ? [
          `Message ${arrival.ref} reached ${arrival.to} ${arrival.at - (broken.answeredAt ?? 0)} ms after the opt-out of ` +
            `${new Date(broken.at).toISOString()} was acknowledged.`,
        ]
      : [];
  });
}

const isOptOut = (operation: Operation) => operation.kind === 'opt_out' || operation.kind === 'import_opt_out';

const acknowledged = (optOut: Operation, arrival: Arrival) =>
  optOut.answeredAt !== null && optOut.answeredAt < arrival.at;

/** Excused by an opt-in keyword that the provider received after the opt-out, and that Assent may have had by then. */
function excused(optOut: Operation, own: Operation[], arrival: Arrival): boolean {
  return own.some((other) => other.kind === 'opt_in' && other.at > optOut.at && other.invokedAt <= arrival.at);
}

function doubled(arrivals: Arrival[], told: Told[]): string[] {
  const twice = [...Map.groupBy(arrivals, (arrival) => arrival.ref)].filter(([, same]) => same.length > 1);
  const attempts = new Set(told.map((message) => message.id));
  return twice.map(
    ([ref, same]) =>
      `Message ${ref} was handed over ${same.length} times${attempts.has(ref) ? '' : ' and is unknown'}.`,
  );
}

function unaccounted(arrivals: Arrival[], told: Told[]): string[] {
  const arrived = new Set(arrivals.map((arrival) => arrival.ref));
  return told.flatMap(({ id, status }) => {
    if (!OUTCOMES.has(status)) return [`Message ${id} has no outcome: it is ${status}.`];
    if (arrived.has(id) && status === 'blocked')
      return [`Message ${id} is said to be blocked, and the carrier has it.`];
    if (!arrived.has(id) && (status === 'sent' || status === 'delivered'))
      return [`Message ${id} is said to be ${status}, and the carrier never had it.`];
    return [];
  });
}
