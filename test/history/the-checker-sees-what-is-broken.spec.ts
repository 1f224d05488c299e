import { directed, faultsAgainst } from './directed.js';

const SLOWED = ['--seed', '7', '--calm', '--weakness', 'slow'];

/** The slowed build with one of the two guards cut out of it, for as long as nothing is seen. */
const without = (guard: string) =>
  directed(...SLOWED, '--weakness', `without-${guard}`, '--seconds', '90', '--until-broken');

describe('the history checker', () => {
  it('finds nothing wrong with a build that is only slow', async () => {
    const { code, report } = await directed(...SLOWED, '--seconds', '6');
    expect(report.findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(code).toBe(0);
  }, 240_000);

  it('sees texts after opt-outs when the claim does not lock the pair, and so does ledger:verify', async () => {
    const { code, report } = await without('lock');
    expect(faultsAgainst(report, 'no text after an acknowledged opt-out')).not.toEqual([]);
    expect(faultsAgainst(report, 'a ledger that holds')).toHaveLength(1);
    expect(code).toBe(1);
  }, 240_000);

  it('sees texts after opt-outs when the acknowledgement does not wait for hand-overs', async () => {
    const { code, report } = await without('settling');
    expect(faultsAgainst(report, 'no text after an acknowledged opt-out')).not.toEqual([]);
    expect(code).toBe(1);
  }, 240_000);
});
