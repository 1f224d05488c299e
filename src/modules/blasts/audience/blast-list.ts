import type { SignedInUser } from '../../../shared/web/signed-in-user.js';

/** One of the lists that a Blast goes to: a line's opt-in list, or one that staff made. */
export type BlastList =
  | { kind: 'opt_in'; lineId: number; listId: null; name: string }
  /** The id is null once the list has been deleted: then nobody is on it. */
  | { kind: 'contacts'; lineId: null; listId: number | null; name: string };

/** How forms name a list; 'own' is the opt-in list of whichever line the Blast leaves from. */
export function keyOf(list: BlastList, lineId: number): string {
  if (list.kind === 'contacts') return `list:${list.listId ?? ''}`;
  return list.lineId === lineId ? 'own' : `line:${list.lineId}`;
}

export function isDeleted(list: BlastList): boolean {
  return list.kind === 'contacts' && list.listId === null;
}

/** Who is opted in on a line is shown to nobody who may not see the line. */
export function isShownTo({ lineIds }: Pick<SignedInUser, 'lineIds'>, list: BlastList): boolean {
  return list.kind === 'contacts' || lineIds.includes(list.lineId);
}

/** Those whose members the user may see. */
export function listsShownTo(user: Pick<SignedInUser, 'lineIds'>, blast: { lists: readonly BlastList[] }): BlastList[] {
  return blast.lists.filter((list) => isShownTo(user, list));
}

/** Whether the user may see everyone on its lists. */
export function areAllShownTo(user: Pick<SignedInUser, 'lineIds'>, blast: { lists: readonly BlastList[] }): boolean {
  return blast.lists.every((list) => isShownTo(user, list));
}
