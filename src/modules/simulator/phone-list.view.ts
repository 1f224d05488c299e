import { createHash } from 'node:crypto';
import { MobileNumber } from '../../shared/mobile-number.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import type { RecentPhone } from './phones.js';

type Chosen = { lineId: number; number: string } | null;

/** The phones to choose from; the address asks for them again, and gets nothing while they are as they were seen. */
export function phoneList(recent: RecentPhone[], chosen: Chosen, manyLines: boolean, user: SignedInUser) {
  const seen = phonesMark(recent);
  const about: Record<string, string> = chosen
    ? { line: String(chosen.lineId), number: chosen.number, seen }
    : { seen };
  return {
    url: `/simulator/phones?${new URLSearchParams(about)}`,
    recent: recent.map((one) => phoneEntry(one, chosen, manyLines, user)),
  };
}

/** Another one as soon as the list would show something else. */
export function phonesMark(recent: RecentPhone[]): string {
  return createHash('sha256').update(JSON.stringify(recent)).digest('base64url').slice(0, 16);
}

function phoneEntry(recent: RecentPhone, chosen: Chosen, manyLines: boolean, user: SignedInUser) {
  const { lineId, lineLabel, number, name, body, at, isSwitched } = recent;
  return {
    url: `/simulator?${new URLSearchParams({ line: String(lineId), number })}`,
    name: name || MobileNumber.format(number, user.defaultCountry),
    line: manyLines ? lineLabel : '',
    preview: body ?? 'No texts yet',
    at,
    isSwitched,
    current: chosen !== null && chosen.number === number && chosen.lineId === lineId,
  };
}
