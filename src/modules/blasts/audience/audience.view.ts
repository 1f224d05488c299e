import type { AudienceCounts } from './audience.js';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

type Cost = { segments: number; segmentPrice: number | null };

/** Who would be texted and who would not, in the words of the compose and review pages. */
export function audienceView(counts: AudienceCounts, { segments, segmentPrice }: Cost) {
  const { texted, noValue, notDefined, optedOut, duplicates } = counts;
  return {
    texted,
    total: texted + noValue + notDefined + optedOut,
    nobody: texted === 0,
    others: [
      { count: notDefined, what: 'not defined', why: 'never opted in on this line' },
      { count: optedOut, what: 'opted out', why: 'opted out of this line' },
      { count: noValue, what: 'without a value', why: 'have no value for a merge field that has no fallback' },
    ].filter(({ count }) => count > 0),
    duplicates,
    segments,
    allSegments: segments * texted,
    cost: segmentPrice === null || segments === 0 ? '' : dollars.format(segmentPrice * segments * texted),
  };
}
