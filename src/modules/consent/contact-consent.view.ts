import { blankForm, type FormView } from '../../shared/form.js';
import { contactName } from '../contacts/contact-name.js';
import { statusTone } from './consent-badge.js';
import { statusName } from './consent-status.js';
import type { ConsentHistoryEvent, LineConsent } from './contact-consent.query.js';
import { evidenceSentence } from './evidence-words.js';

type Person = { id: number; firstName: string; lastName: string; mobileNumber: string };

/** The line whose form was refused, with what was typed. */
export type RefusedLine = { lineId: number; form: FormView };

/** The consent of one contact on every line that the user may see. */
export function contactConsent(
  contact: Person,
  lines: LineConsent[],
  events: ConsentHistoryEvent[],
  optInKeywords: Map<number, string>,
  country: string,
  openLine: number | null,
  refused?: RefusedLine,
) {
  const name = contactName(contact, country);
  return {
    id: contact.id,
    name,
    mobileNumber: contact.mobileNumber,
    lines: lines.map((line) => ({
      contactId: contact.id,
      contactName: name,
      lineId: line.lineId,
      label: line.label,
      phoneNumber: line.phoneNumber,
      status: { label: statusName(line.status), tone: statusTone(line.status) },
      since: line.effectiveAt,
      open: line.lineId === (refused?.lineId ?? openLine),
      canOptOut: line.status !== 'opted_out',
      optInKeyword: optInKeywords.get(line.lineId) ?? 'an opt-in keyword',
      canOptIn: line.status === 'not_defined',
      form: refused?.lineId === line.lineId ? refused.form : blankForm(),
      history: events.filter(({ lineId }) => lineId === line.lineId).map(historyEntry),
    })),
  };
}

function historyEntry(event: ConsentHistoryEvent) {
  const again = event.statusBefore === event.statusAfter;
  return {
    status: { label: statusName(event.statusAfter) + (again ? ' again' : ''), tone: statusTone(event.statusAfter) },
    before: again ? null : statusName(event.statusBefore),
    at: event.occurredAt,
    evidence: evidenceSentence(event),
  };
}
