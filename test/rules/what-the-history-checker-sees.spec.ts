import { type Arrival, faultsOf, type Operation, type Told } from '../history/history.js';

const ANN = '+14155550111';

const operation = (kind: Operation['kind'], at: number, answeredAt: number | null = at + 10): Operation => ({
  actor: 'customers',
  kind,
  number: ANN,
  at,
  invokedAt: at,
  answeredAt,
  answer: 'stored',
});
const arrival = (ref: number, at: number): Arrival => ({ ref, at, to: ANN, body: 'Hello' });
const told = (id: number, status = 'delivered', origin = 'blast'): Told => ({ id, number: ANN, status, origin });

describe('what the history checker sees', () => {
  it('accepts texts before the acknowledgement, answers, and what a later opt-in excuses', () => {
    const operations = [operation('opt_in', 0), operation('opt_out', 100), operation('opt_in', 200)];
    const arrivals = [arrival(1, 50), arrival(2, 105), arrival(3, 150), arrival(4, 250)];
    const messages = [told(1), told(2), told(3, 'delivered', 'confirmation'), told(4), told(5, 'blocked')];
    expect(faultsOf(operations, arrivals, messages)).toEqual([]);
  });

  it('sees a text after an acknowledged opt-out', () => {
    const faults = faultsOf([operation('opt_in', 0), operation('opt_out', 100)], [arrival(1, 111)], [told(1)]);
    expect(faults).toEqual([expect.stringContaining('Message 1 reached +14155550111 1 ms after the opt-out')]);
  });

  it('does not take an older opt-in that arrives late for an excuse', () => {
    const late = { ...operation('opt_in', 90), invokedAt: 120 };
    expect(faultsOf([operation('opt_out', 100), late], [arrival(1, 150)], [told(1)])).toHaveLength(1);
  });

  it('says nothing of an opt-out that was never acknowledged', () => {
    expect(faultsOf([operation('opt_out', 100, null)], [arrival(1, 150)], [told(1)])).toEqual([]);
  });

  it('sees a message handed over twice', () => {
    expect(faultsOf([], [arrival(1, 1), arrival(1, 2)], [told(1)])).toEqual(['Message 1 was handed over 2 times.']);
  });

  it('sees a message without an outcome, and an outcome that the carrier denies', () => {
    expect(faultsOf([], [arrival(2, 1)], [told(1, 'sending'), told(2, 'blocked'), told(3, 'sent')])).toHaveLength(3);
  });
});
