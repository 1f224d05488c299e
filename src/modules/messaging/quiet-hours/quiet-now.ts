import { ZONES_BY_PREFIX } from './number-zones.js';
import { type QuietTimes, quietUntil } from './quiet-until.js';

/** '' for day; an ISO moment when the quiet hours end; 'never' when no moment would do; '?' where nothing is known yet. */
type Verdict = string;

/** The key of every zone that no contact had of their own when it was worked out. */
const ANY_OTHER_ZONE = '?';

/**
 * Where a text may not arrive that leaves between two moments, by what its number begins with or the zone that its
 * contact has of their own. Where it is day is left out, unless a shorter beginning would say otherwise.
 */
export function quietNow(
  times: QuietTimes,
  ownZones: readonly string[],
  first: Date,
  last: Date,
): Record<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const verdictOn = (zones: readonly string[]): Verdict => {
    const key = zones.join(' ');
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const until = quietUntil(zones, times, first) ?? quietUntil(zones, times, last);
    const verdict = until instanceof Date ? until.toISOString() : (until ?? '');
    verdicts.set(key, verdict);
    return verdict;
  };
  const isUnknownAreaQuiet = verdictOn(ZONES_BY_PREFIX.get('1') ?? []) !== '';
  const byPrefix = [...ZONES_BY_PREFIX]
    .map(([prefix, zones]) => [prefix, verdictOn(zones)] as const)
    .filter(([prefix, verdict]) => verdict !== '' || (isUnknownAreaQuiet && prefix.startsWith('1')));
  const byZone = ownZones.map((zone) => [zone, verdictOn([zone])] as const);
  return Object.fromEntries([...byPrefix, ...byZone, [ANY_OTHER_ZONE, '?']]);
}
