import { Clearance } from '../../src/modules/consent/clearance.js';

const { jest } = import.meta;
const TEXT = { messageId: 7, lineId: 1, from: '+14155550100', to: '+14155550111', body: 'Hello' };
const mint = Clearance.takeMint();

describe('a clearance', () => {
  let [counted, onTheWall] = [1_000_000, 1_900_000_000_000];
  beforeEach(() => {
    [counted, onTheWall] = [1_000_000, 1_900_000_000_000];
    jest.spyOn(performance, 'now').mockImplementation(() => counted);
    jest.spyOn(Date, 'now').mockImplementation(() => onTheWall);
  });
  afterEach(() => jest.restoreAllMocks());

  const aged = (ms: number, onTheWallMs = ms) => {
    const clearance = mint(TEXT, counted);
    counted += ms;
    onTheWall += onTheWallMs;
    return clearance;
  };
  const over = 'The clearance of message 7 has expired.';

  it('is good for two seconds from before its ruling', () => {
    expect(Clearance.spend(aged(2_000))).toMatchObject(TEXT);
    expect(() => Clearance.spend(aged(2_001))).toThrow(over);
    expect(() => Clearance.spend(mint(TEXT, counted - 2_001))).toThrow(over);
  });

  it('is over when the machine was suspended meanwhile, which one clock does not count', () => {
    expect(() => Clearance.spend(aged(5, 60_000))).toThrow(over);
  });

  it('is over when the clock on the wall was set back meanwhile', () => {
    expect(() => Clearance.spend(aged(2_001, -3_600_000))).toThrow(over);
  });
});
