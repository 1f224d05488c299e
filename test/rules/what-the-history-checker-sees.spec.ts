import { type Arrival, afterOptOut, faultsOf, type History, type Operation, type Told } from '../history/history.js';

const ANN = '+14155550111';
const LINE = '+14155550100';

const operation = (kind: Operation['kind'], at: number, answeredAt: number | null = at + 10): Operation => ({
  id: `${kind}-${at}`,
  actor: 'customers',
  kind,
  line: LINE,
  number: ANN,
  at,
  invokedAt: at,
  answeredAt,
  answer: answeredAt === null ? null : 'stored',
});
const arrival = (ref: number, at: number): Arrival => ({ ref, at, from: LINE, to: ANN, body: 'Hello' });
const told = (id: number, status = 'delivered', origin = 'blast'): Told => ({
  id,
  line: LINE,
  number: ANN,
  status,
  origin,
  body: 'Hello',
});
const faults = (operations: Operation[], arrivals: Arrival[], messages: Told[], rest: Partial<History> = {}) =>
  faultsOf({ operations, arrivals, told: messages, received: operations.map(({ id }) => id), ...rest });

describe('what the history checker sees', () => {
  it('accepts texts before the acknowledgement, answers, and what a later opt-in excuses', () => {
    const operations = [operation('opt_in', 0), operation('opt_out', 100), operation('opt_in', 200)];
    const arrivals = [arrival(1, 50), arrival(2, 105), arrival(3, 150), arrival(4, 250)];
    const messages = [told(1), told(2), told(3, 'delivered', 'confirmation'), told(4), told(5, 'blocked')];
    expect(faults(operations, arrivals, messages)).toEqual([]);
  });

  it('sees a text after an acknowledged opt-out', () => {
    const operations = [operation('opt_in', 0), operation('opt_out', 100)];
    expect(faults(operations, [arrival(1, 111)], [told(1)])).toEqual([
      'Message 1 (blast) reached +14155550111 1 ms after the opt-out opt_out-100 was acknowledged.',
    ]);
  });

  it('takes the opt-out of one line for no opt-out of another', () => {
    const other = { ...operation('opt_out', 100), line: '+12125550100' };
    expect(faults([other], [arrival(1, 150)], [told(1)])).toEqual([]);
  });

  it('does not take an older opt-in that arrives late, or a later one that was not there yet, for an excuse', () => {
    const late = { ...operation('opt_in', 90), invokedAt: 120 };
    expect(faults([operation('opt_out', 100), late], [arrival(1, 150)], [told(1)])).toHaveLength(1);
    const later = { ...operation('opt_in', 130), invokedAt: 160 };
    expect(faults([operation('opt_out', 100), later], [arrival(1, 150)], [told(1)])).toHaveLength(1);
  });

  it('takes an opt-in that was asked and never answered for an excuse, and nobody to task for such an opt-out', () => {
    const unanswered = operation('opt_in', 120, null);
    const texts = { arrivals: [arrival(1, 150)], told: [told(1)], received: [] };
    expect(afterOptOut({ ...texts, operations: [operation('opt_out', 100), unanswered] })).toEqual([]);
    expect(afterOptOut({ ...texts, operations: [operation('opt_out', 100, null)] })).toEqual([]);
  });

  it('holds an import to its opt-outs, also to one that it only repeated', () => {
    const repeated = [operation('opt_out', 50), operation('import_opt_out', 100)];
    const late = { ...operation('opt_in', 60), invokedAt: 120, answeredAt: 130 };
    expect(faults([...repeated, late], [arrival(1, 150)], [told(1)])).not.toEqual([]);
    expect(faults([operation('import_opt_out', 100), late], [arrival(1, 150)], [told(1)])).toHaveLength(1);
  });

  it('sees a message handed over twice', () => {
    expect(faults([], [arrival(1, 1), arrival(1, 2)], [told(1)])).toEqual(['Message 1 was handed over 2 times.']);
  });

  it('sees a message without an outcome, with an untrue one, and one that Assent does not know', () => {
    const arrivals = [arrival(2, 1), arrival(4, 1), arrival(5, 1)];
    const messages = [
      told(1, 'sending'),
      told(2, 'blocked'),
      told(3, 'sent'),
      told(4, 'uncertain'),
      told(6, 'uncertain'),
    ];
    expect(faults([], arrivals, messages).map((fault) => /Message (\d)/.exec(fault)?.[1])).toEqual([
      '5',
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('sees a text that was acknowledged and a reply that was accepted, and that are gone', () => {
    const reply = { ...operation('reply', 5), answer: 'accepted' };
    expect(faults([operation('talk', 1), reply], [], [], { received: [] })).toHaveLength(2);
    expect(faults([{ ...reply, answer: 'refused' }], [], [])).toEqual([]);
  });

  it('sees a text that was never acknowledged', () => {
    expect(faults([operation('opt_out', 1, null)], [], [])).toEqual(['Text opt_out-1 was never acknowledged.']);
  });
});
