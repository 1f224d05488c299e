import { Allotment } from '../../src/modules/messaging/allotment.js';
import { retryAfterMs } from '../../src/modules/messaging/carrier/retry-after.js';
import { Pace } from '../../src/modules/messaging/pace.js';
import { Respite } from '../../src/modules/messaging/respite.js';

const { jest } = import.meta;
const CLOCK = jest.spyOn(performance, 'now');
let now = 0;
beforeEach(() => {
  now = 1_000_000;
  CLOCK.mockImplementation(() => now);
});
afterAll(() => CLOCK.mockRestore());

describe('the pace of a line', () => {
  /** When texts leave that are always at hand, in ms; `stalls` are stretches in which nothing runs. */
  const leaving = (pace: Pace, ms: number, stalls: [number, number][] = []) => {
    const left: number[] = [];
    for (const began = now; now < began + ms; now += 1) {
      if (stalls.some(([from, to]) => now - began >= from && now - began < to)) continue;
      while (pace.wait <= 0) {
        pace.use();
        left.push(now);
      }
    }
    return left;
  };
  const worstSecond = (left: number[]) =>
    Math.max(...left.map((from) => left.filter((at) => at >= from && at < from + 1_000).length));

  it('sees no more in any second than the rate, and hardly less', () => {
    const left = leaving(new Pace(50), 10_000);
    expect(worstSecond(left)).toBe(50);
    expect(left.length).toBeGreaterThanOrEqual(490);
  });

  it('makes up for a stall without a second that sees more', () => {
    const left = leaving(new Pace(200), 5_000, [[1_300, 1_700]]);
    expect(worstSecond(left)).toBeLessThanOrEqual(200);
  });

  it('goes on where a former owner may have stopped just now', () => {
    const before = leaving(new Pace(20), 2_000);
    const after = leaving(new Pace(20, 0), 2_000);
    expect(worstSecond([...before, ...after])).toBeLessThanOrEqual(20);
  });

  it('lets the first text leave at once, and knows how many may follow soon', () => {
    const pace = new Pace(100);
    expect(pace.wait).toBeLessThanOrEqual(0);
    expect(pace.within(100, 1_000)).toBe(11);
    expect(pace.within(100, 5)).toBe(5);
  });
});

describe('the places that lines share', () => {
  it('are four fifths for one alone, and always some for whoever comes', () => {
    const places = new Allotment(250);
    expect(places.part().take(1_000)).toBe(200);
    expect(places.part().take(1_000)).toBe(40);
    expect(places.part().take(1)).toBe(1);
  });

  it('are for others when they are given back', () => {
    const places = new Allotment(10);
    const [greedy, other] = [places.part(), places.part()];
    expect(greedy.take(10)).toBe(8);
    const told = jest.fn();
    other.whenFree(told);
    greedy.giveBack(0);
    expect(told).not.toHaveBeenCalled();
    greedy.giveBack(8);
    expect(told).toHaveBeenCalledTimes(1);
    expect(other.take(10, 9)).toBe(0);
    expect(other.take(10, 8)).toBe(8);
  });
});

describe('the respite of a line', () => {
  const refusedAs = (name: 'rate_limited' | 'carrier_down', retryAfterMs?: number) =>
    ({
      result: 'refused',
      error: { name, code: '429', sentence: 'Slow down.', retryable: true },
      retryAfterMs,
    }) as const;
  const rateLimited = refusedAs('rate_limited');
  const taken = { result: 'accepted', carrierId: 'x' } as const;
  type Answer = Parameters<Respite['hear']>[0];
  const tell = (respite: Respite, ...answers: Answer[]) => {
    for (const answer of answers) respite.hear(answer, respite.handOver());
  };
  /** Several are under way, and all are answered like this. */
  const restAfter = (respite: Respite, answer: Answer, underWay = 2) => {
    const turns = Array.from({ length: underWay }, () => respite.handOver());
    for (const turn of turns) respite.hear(answer, turn);
    const ms = respite.left;
    now += ms;
    return Math.round(ms);
  };

  it('is as long as one text of the line takes, and doubles until the carrier takes one', () => {
    const respite = new Respite(20);
    expect([1, 2, 3].map(() => restAfter(respite, rateLimited))).toEqual([50, 100, 200]);
    tell(respite, taken);
    expect(restAfter(respite, rateLimited)).toBe(50);
    expect(restAfter(new Respite(1_000), rateLimited)).toBe(10);
    expect(restAfter(new Respite(0.1), rateLimited)).toBe(1_000);
  });

  it('never grows beyond half a minute by itself', () => {
    const respite = new Respite(100);
    const rests = Array.from({ length: 20 }, () => restAfter(respite, rateLimited));
    expect(rests.at(-1)).toBe(30_000);
  });

  it('is as long as the carrier asks for, also if it asks while the line rests already', () => {
    const respite = new Respite(100);
    expect(restAfter(respite, refusedAs('rate_limited', 2_000))).toBe(2_000);
    const late = respite.handOver();
    tell(respite, rateLimited);
    respite.hear(refusedAs('carrier_down', 7_000), late);
    expect(respite.left).toBe(7_000);
    now += 7_000;
    expect(restAfter(respite, refusedAs('rate_limited', 0))).toBe(40);
    expect(restAfter(respite, refusedAs('rate_limited', 86_400_000))).toBe(900_000);
  });

  it('is followed by one text, then by half as many as before, half of that for each more refusal, and by one more each time', () => {
    const respite = new Respite(100);
    expect(respite.room).toBe(Infinity);
    const roomAfter = (...answers: Answer[]) => {
      tell(respite, ...answers);
      return respite.room;
    };
    restAfter(respite, rateLimited, 40);
    expect([roomAfter(), roomAfter(taken), roomAfter(taken), roomAfter(taken)]).toEqual([1, 20, 21, 22]);
    restAfter(respite, rateLimited, 20);
    restAfter(respite, rateLimited, 1);
    expect([roomAfter(), roomAfter(taken), roomAfter(taken)]).toEqual([1, 5, 6]);
  });

  it('waits for no text from before it, and learns nothing from it', () => {
    const respite = new Respite(100);
    const [slow, slower] = [respite.handOver(), respite.handOver()];
    restAfter(respite, rateLimited);
    expect(respite.room).toBe(1);
    respite.hear(taken, slow);
    respite.hear(rateLimited, slower);
    expect([respite.room, respite.left]).toEqual([1, 0]);
    const tried = respite.handOver();
    expect(respite.room).toBe(0);
    respite.hear(taken, tried);
    expect(respite.room).toBe(2);
  });

  it('is longer where the carrier is away: each try may cost a text', () => {
    expect(restAfter(new Respite(1_000), refusedAs('carrier_down'))).toBe(100);
    expect(restAfter(new Respite(1_000), { result: 'not_reached', why: 'Nobody listens.' })).toBe(100);
    const respite = new Respite(1_000);
    for (let count = 0; count < 4; count += 1) tell(respite, { result: 'unknown', why: '500' });
    expect(respite.left).toBe(0);
    tell(respite, { result: 'unknown', why: '500' });
    expect(respite.left).toBe(100);
  });
});

describe('what a carrier asks for by Retry-After', () => {
  const NOON = Date.parse('2026-11-25T12:00:00Z');

  it.each([
    ['3', 3_000],
    [' 0.5 ', 500],
    ['0', 0],
    [['7', '9'], 7_000],
    ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['', undefined],
    [undefined, undefined],
    ['soon', undefined],
    ['-5x', undefined],
  ])('%j is %j milliseconds', (header, ms) => {
    expect(retryAfterMs(header, NOON)).toBe(ms);
  });
});
