import type { Counted } from './members-counted.js';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** firstSegments: of a first text, with the notice. */
type Cost = { segments: number; firstSegments: number; segmentPrice: number | null };

/** Who would be texted and who would not, in the words of the compose and review pages. */
export function audienceView(counts: Counted, { segments, firstSegments, segmentPrice }: Cost) {
  const { texted, noValue, tooLong, notDefined, optedOut, several } = counts;
  const optedIn = texted + noValue + tooLong;
  const priced = (each: number) =>
    segmentPrice === null || each === 0 ? '' : dollars.format(segmentPrice * each * texted);
  return {
    texted,
    total: optedIn + notDefined + optedOut,
    nobody: texted === 0,
    noneIsOptedIn: optedIn === 0,
    others: [
      { count: notDefined, what: 'not defined', why: 'never opted in on this line' },
      { count: optedOut, what: 'opted out', why: 'opted out of this line' },
      { count: noValue, what: 'without a value', why: 'have no value for a merge field that has no fallback' },
      { count: tooLong, what: 'with a text too long', why: 'with their values it is longer than 1,600 characters' },
    ].filter(({ count }) => count > 0),
    several,
    segments,
    allSegments: segments * texted,
    cost: priced(segments),
    costIfFirst: firstSegments > segments ? priced(firstSegments) : '',
  };
}
