import { Allotment } from '../../src/modules/messaging/allotment.js';
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
  const rateLimited = {
    result: 'refused',
    error: { name: 'rate_limited', code: '429', sentence: 'Slow down.', retryable: true },
  } as const;

  it('doubles until the carrier takes a text', () => {
    const respite = new Respite();
    const rest = () => {
      respite.hear(rateLimited);
      respite.hear(rateLimited);
      const ms = respite.left;
      now += ms;
      return ms;
    };
    expect([rest(), rest(), rest()]).toEqual([100, 200, 400]);
    expect(respite.isFresh).toBe(true);
    respite.hear({ result: 'accepted', carrierId: 'x' });
    expect(respite.isFresh).toBe(false);
    expect(rest()).toBe(100);
  });

  it('begins when a carrier answers nothing that proves anything, several times in a row', () => {
    const respite = new Respite();
    for (let count = 0; count < 4; count += 1) respite.hear({ result: 'unknown', why: '500' });
    expect(respite.left).toBe(0);
    respite.hear({ result: 'unknown', why: '500' });
    expect(respite.left).toBe(100);
  });
});
