import type { OutcomeCounts } from './outcomes.js';

const numbers = new Intl.NumberFormat('en-US');

/** "412 have left; 588 wait until somebody resumes it." */
export function whatHasLeft({ waiting, blocked, ...left }: OutcomeCounts, theRest: string): string {
  const gone = Object.values(left).reduce((sum, count) => sum + count, 0);
  const blockedToo = blocked > 0 ? `, ${numbers.format(blocked)} ${blocked === 1 ? 'was' : 'were'} not sent` : '';
  return `${numbers.format(gone)} ${gone === 1 ? 'has' : 'have'} left${blockedToo}; ${numbers.format(waiting)} ${theRest}.`;
}
