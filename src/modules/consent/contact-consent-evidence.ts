import type { ConsentCause } from './consent-change.js';

export type EventCause = ConsentCause['cause'];

type Evidence = { text?: string; rule?: string; fileName?: string; row?: number; note?: string; error?: string };

/** How Assent knows it: the evidence of a consent event in one plain sentence. */
export function evidenceSentence(event: {
  cause: EventCause;
  evidence: Evidence;
  userName: string | null;
  statusAfter: string;
}): string {
  const { evidence } = event;
  const who = event.userName ?? 'A colleague';
  switch (event.cause) {
    case 'keyword':
      return `The customer texted “${evidence.text ?? ''}”${reading(evidence.rule)}.`;
    case 'import':
      return `Row ${evidence.row ?? '?'} of ${evidence.fileName ?? 'a file'}${event.userName ? `, imported by ${event.userName}` : ''}.`;
    case 'staff':
      return evidence.note ? `${who} noted: “${evidence.note}”` : `${who} changed it by hand.`;
    case 'carrier':
      return `The carrier reported it${evidence.error ? `: ${evidence.error}` : ''}.`;
    case 'api':
      return `Through the API${evidence.note ? `: “${evidence.note}”` : ''}.`;
  }
}

/** Only what isn't plain from the text itself is worth a word. */
function reading(rule: string | undefined): string {
  return rule?.startsWith('look-alike ') ? `, read as ${rule.slice('look-alike '.length)}` : '';
}
