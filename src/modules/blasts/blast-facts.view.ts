import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { isDeleted, isShownTo } from './audience/blast-list.js';
import { type Blast, isUnderWay } from './blast.js';
import { statusBadge, whenText } from './blasts.view.js';

/** What every page of a Blast says of it. */
export function blastFacts(blast: Blast, user: Pick<SignedInUser, 'timeZone' | 'lineIds'>) {
  return {
    url: `/blasts/${blast.id}`,
    liveName: `blast:${blast.id}`,
    name: blast.name,
    body: blast.body,
    line: blast.lineLabel,
    lineNumber: blast.lineNumber,
    lists: blast.lists.map((list) => {
      if (!isShownTo(user, list)) return { name: 'The opt-in list of a line that is not yours', deleted: false };
      if (list.kind === 'opt_in') return { name: `Opt-in list of ${list.name}`, deleted: false };
      return { name: list.name, deleted: isDeleted(list) };
    }),
    badge: statusBadge(blast),
    when: whenText(blast, user.timeZone),
    skips: blast.quietHours === 'skip',
    finishedAt: blast.finishedAt,
    pausable: blast.status === 'launching' || blast.status === 'sending',
    paused: blast.status === 'paused',
    cancellable: isUnderWay(blast),
  };
}
