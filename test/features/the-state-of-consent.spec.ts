import fc from 'fast-check';
import type { ConsentCause, ConsentOutcome } from '../../src/modules/consent/consent-change.js';
import type { ConsentStatus, GivenStatus } from '../../src/modules/consent/consent-status.js';
import { Consents } from '../../src/modules/consent/consents.js';
import { Assent } from '../support/assent.js';
import { fictionNumbers } from '../support/fiction.js';
import type { Line } from '../support/stage.js';

/** A request for a status; seconds are the provider's, and count for keywords only. */
type Request = { status: GivenStatus; cause: ConsentCause['cause']; second: number };
type State = { status: ConsentStatus; by: ConsentCause['cause'] | null; second: number };

const request: fc.Arbitrary<Request> = fc
  .record({
    status: fc.constantFrom<GivenStatus>('opted_in', 'opted_out'),
    cause: fc.constantFrom<ConsentCause['cause']>('keyword', 'keyword', 'keyword', 'import', 'staff', 'carrier', 'api'),
    second: fc.integer({ min: 0, max: 6 }),
  })
  .filter(({ cause, status }) => cause !== 'carrier' || status === 'opted_out');

/** The rules of consent as a person would say them: all that the SQL of the writer has to agree with. */
function model(state: State, { status, cause, second }: Request): { state: State; outcome: ConsentOutcome } {
  const isKeyword = cause === 'keyword';
  const at = isKeyword ? second : Number.POSITIVE_INFINITY;
  const taken = { state: { status, by: cause, second: at }, outcome: 'changed' } as const;
  if (state.status === 'not_defined') return taken;
  if (!isKeyword) {
    if (state.status === status) return status === 'opted_out' ? taken : { state, outcome: 'unchanged' };
    if (state.status === 'opted_out') return { state, outcome: 'final' };
    return taken;
  }
  if (state.status === status) return at > state.second ? taken : { state, outcome: 'unchanged' };
  if (status === 'opted_in') return at > state.second ? taken : { state, outcome: 'superseded' };
  return at < state.second && state.by === 'keyword' ? { state, outcome: 'superseded' } : taken;
}

describe('the state of consent', () => {
  const numbers = fictionNumbers(2_000)[Symbol.iterator]();
  const longAgo = Date.now() - 86_400_000;
  let assent: Assent;
  let line: Line;
  let userId: number;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    const account = await assent.stage.account();
    line = await assent.stage.line(account, '+14155550100');
    userId = await assent.stage.user(account, 'ann.admin@example.com');
  });
  afterAll(() => assent?.stop());

  const causeOf = (cause: ConsentCause['cause'], messageId: number): ConsentCause => {
    switch (cause) {
      case 'keyword':
        return { cause, evidence: { messageId, carrierId: 'a', text: 'word', rule: 'word' } };
      case 'import':
        return { cause, evidence: { importId: 1, fileName: 'a.csv', fileHash: '', row: 2, values: [] } };
      case 'staff':
        return { cause, userId, evidence: { note: 'said so at the desk' } };
      case 'carrier':
        return { cause, evidence: { messageId, error: '21610' } };
      case 'api':
        return { cause, evidence: { note: 'said so' } };
    }
  };
  /** The text that a keyword's event rests on. */
  const store = async (number: string, status: GivenStatus) => {
    const [text] = await assent.sql<{ id: string }>(
      `insert into messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome)
       values ($1, $2, $3, 'in', 'word', 'received', gen_random_uuid(), now(), $4) returning id`,
      [line.accountId, line.id, number, status === 'opted_in' ? 'opt_in' : 'opt_out'],
    );
    return Number(text?.id);
  };
  const record = async (mobileNumber: string, { status, cause, second }: Request) => {
    const messageId = await store(mobileNumber, status);
    return assent.em.transactional((em) =>
      new Consents().record(em, {
        ...causeOf(cause, messageId),
        lineId: line.id,
        mobileNumber,
        status,
        occurredAt: new Date(longAgo + second * 1000),
      }),
    );
  };

  it('is what a small model says, after any requests in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
        const number = numbers.next().value ?? '';
        let state: State = { status: 'not_defined', by: null, second: -1 };
        let changes = 0;
        for (const each of requests) {
          const expected = model(state, each);
          const recorded = await record(number, each);
          expect({ ...each, outcome: recorded.outcome, before: recorded.statusBefore }).toEqual({
            ...each,
            outcome: expected.outcome,
            before: state.status,
          });
          if (expected.outcome === 'changed') changes += 1;
          state = expected.state;
        }
        const [now] = await assent.sql('select status from consents where mobile_number = $1', [number]);
        const events = await assent.sql('select from consent_events where mobile_number = $1', [number]);
        expect(now?.status).toBe(state.status);
        expect(events).toHaveLength(changes);
      }),
      { numRuns: 150 },
    );
  });

  it('never leaves Opted Out but by a keyword that the customer texted later, whatever is asked meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 10 }), async (requests) => {
        const number = numbers.next().value ?? '';
        await record(number, { status: 'opted_out', cause: 'keyword', second: 3 });
        for (const each of requests) await record(number, each);
        const [now] = await assent.sql('select status from consents where mobile_number = $1', [number]);
        const mayBeIn = requests.some(
          ({ status, cause, second }) => status === 'opted_in' && cause === 'keyword' && second > 3,
        );
        if (!mayBeIn) expect(now?.status).toBe('opted_out');
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for a batch as for one after the other, and every ledger of it verifies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 20 }), async (requests) => {
        const pairs = requests.map((each) => ({ ...each, number: numbers.next().value ?? '' }));
        const batch = await assent.em.transactional((em) =>
          new Consents().recordAll(em, {
            sql: `select $1::int as line_id, n as mobile_number, s as status, 'api' as cause, null::timestamptz as occurred_at,
                         null::int as user_id, '{"note": ""}'::jsonb as evidence
                  from unnest($2::text[], $3::text[]) as asked (n, s)`,
            params: [line.id, pairs.map(({ number }) => number), pairs.map(({ status }) => status)],
          }),
        );
        expect(batch.every(({ outcome, eventId }) => outcome === 'changed' && eventId !== null)).toBe(true);
        expect(batch.map(({ mobileNumber }) => mobileNumber).sort()).toEqual(pairs.map(({ number }) => number).sort());
      }),
      { numRuns: 20 },
    );
    const { code, output } = await assent.command('ledger:verify');
    expect(output).toContain('The ledger holds.');
    expect(code).toBe(0);
  });
});
