import type { ConsentCause } from './consent-change.js';

/** How Assent knows of a change of consent: the ledger event's part that is told to people. */
export type ConsentProof = {
  cause: ConsentCause['cause'];
  evidence: Record<string, unknown>;
  occurredAt: Date;
  /** The colleague behind it, if there is one. */
  userName: string | null;
};

/** The same as a row of an outer join has it. */
export type FoundProof = { [Part in keyof ConsentProof]: ConsentProof[Part] | null };

/** Null when there was no event to join. */
export function proofIn({ cause, evidence, occurredAt, userName }: FoundProof): ConsentProof | null {
  return cause && evidence && occurredAt ? { cause, evidence, occurredAt, userName } : null;
}

type Told = Omit<ConsentProof, 'occurredAt'>;

/** By what a consent changed, as the end of a sentence: "by texting STOP", "by the import of customers.csv (row 12)". */
export function by(proof: Told): string {
  return told(proof, shortened);
}

/** The same as a sentence of its own, with all that was said. */
export function evidenceSentence(proof: Told): string {
  const words = told(proof, (text) => text.trim());
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function told({ cause, evidence, userName }: Told, length: (text: string) => string): string {
  const quote = (text: unknown) => quoted(length(String(text ?? '')));
  switch (cause) {
    case 'keyword':
      return `by texting ${quote(evidence.text)}${reading(evidence.rule)}`;
    case 'import':
      return `by ${userName ? `${userName}’s` : 'the'} import of ${length(String(evidence.fileName ?? 'a file'))} (row ${evidence.row ?? '?'})`;
    case 'staff':
      return `by ${userName ?? 'a colleague'}${evidence.note ? `, who noted ${quote(evidence.note)}` : ''}`;
    case 'carrier':
      return `as the carrier reported${evidence.error ? ` (${length(String(evidence.error))})` : ''}`;
    case 'api':
      return `through the API${evidence.note ? `, with the note ${quote(evidence.note)}` : ''}`;
  }
}

/** Only what isn't plain from the text itself is worth a word. */
function reading(rule: unknown): string {
  const [, kind, words] = /^(look-alike|phrase|likeness) (.+)$/.exec(String(rule ?? '')) ?? [];
  if (!kind) return '';
  return kind === 'look-alike' ? `, read as ${words}` : ', which asks for no more texts';
}

/** A keyword stands as it is; anything longer is put in quotes, and a quotation in it in single ones. */
function quoted(text: string): string {
  return /^[A-Z]+$/.test(text) ? text : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
