import type { Outcome } from '../../src/modules/messaging/outcomes.js';
import { Recording } from '../../src/modules/messaging/recording.js';

const invalid = () => Object.assign(new Error('invalid byte sequence'), { code: '22021' });
const away = () => Object.assign(new Error('the database system is shutting down'), { code: '57P03' });

/** The outcomes of several texts are noted together; `refuses` says what PostgreSQL will not have. */
describe('outcomes that are noted together', () => {
  let noted: Map<number, string>;
  let given: number[];
  let refused: number[];
  let failures: unknown[];
  let refuses: (outcome: Outcome) => Error | null;

  beforeEach(() => {
    [noted, given, refused, failures] = [new Map(), [], [], []];
    refuses = () => null;
  });

  const note = async (outcomes: Outcome[]) => {
    const recording = new Recording({
      write: async (some) => {
        for (const outcome of some) {
          const refusal = refuses(outcome);
          if (refusal) throw refusal;
        }
        for (const { messageId, handOver } of some) noted.set(messageId, handOver.result);
      },
      written: (some) => void given.push(...some.map(({ messageId }) => messageId)),
      failed: (error) => void failures.push(error),
      refused: ({ messageId }) => void refused.push(messageId),
    });
    for (const outcome of outcomes) recording.add(outcome);
    await recording.settled();
  };
  const sent = (messageId: number): Outcome => ({
    messageId,
    handOver: { result: 'accepted', carrierId: `C${messageId}` },
  });
  const ids = Array.from({ length: 100 }, (_, index) => index + 1);

  it('are all noted but the one that is refused, which is uncertain from then on', async () => {
    refuses = ({ messageId, handOver }) => (messageId === 42 && handOver.result === 'accepted' ? invalid() : null);
    await note(ids.map(sent));
    expect(noted.get(42)).toBe('unknown');
    expect([...noted.values()].filter((result) => result === 'accepted')).toHaveLength(99);
    expect(refused).toEqual([42]);
    expect(failures).toEqual([]);
    expect(given).toEqual(ids);
  });

  it('name a failure, and not an uncertainty, where the text had not left', async () => {
    const queued: Outcome = { messageId: 7, handOver: { result: 'not_reached', why: '\0' } };
    refuses = ({ handOver }) => (handOver.result === 'not_reached' ? invalid() : null);
    await note([sent(6), queued, sent(8)]);
    expect(noted).toEqual(
      new Map([
        [6, 'accepted'],
        [7, 'refused'],
        [8, 'accepted'],
      ]),
    );
  });

  it('are given back, so that the line goes on, also when nothing at all may be said of one', async () => {
    refuses = ({ messageId }) => (messageId === 2 ? invalid() : null);
    await note([sent(1), sent(2), sent(3)]);
    expect([...noted.keys()]).toEqual([1, 3]);
    expect(refused).toEqual([2, 2]);
    expect(given).toEqual([1, 2, 3]);
  });

  it('are tried again as a whole while the database is away', async () => {
    let times = 0;
    refuses = () => (times++ === 0 ? away() : null);
    await note([sent(1), sent(2)]);
    expect(noted.size).toBe(2);
    expect(failures).toHaveLength(1);
    expect(refused).toEqual([]);
  });
});
