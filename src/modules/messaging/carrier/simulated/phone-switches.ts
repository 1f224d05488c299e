import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../../../shared/database/query.js';

/**
 * What becomes of a text to the phone: it arrives; the carrier takes it and it never arrives; the carrier refuses it; the
 * carrier refuses it since the recipient opted out with the carrier (21610).
 */
export const PHONE_FATES = ['delivered', 'undelivered', 'refused', 'opted_out'] as const;

/** How the simulated network treats one phone in its dealings with one line. */
export type PhoneSwitches = {
  fate: (typeof PHONE_FATES)[number];
  /** How long the carrier takes to answer a hand-over, in seconds. */
  answerSeconds: number;
  /** How long a text takes to the phone, and with it its receipt, in seconds. */
  arrivalSeconds: number;
  /** The customer's texts, and the receipts, are delivered to Assent twice. */
  twice: boolean;
};

export const ALL_WELL: PhoneSwitches = { fate: 'delivered', answerSeconds: 0, arrivalSeconds: 0, twice: false };

/** @param lineNumber @param customerNumber both E.164 */
export async function switchesOf(
  em: EntityManager,
  lineNumber: string,
  customerNumber: string,
): Promise<PhoneSwitches> {
  const [switches] = await query<PhoneSwitches>(
    em,
    `select fate, answer_seconds as "answerSeconds", arrival_seconds as "arrivalSeconds", twice
     from simulated_phones where line_number = $1 and customer_number = $2`,
    [lineNumber, customerNumber],
  );
  return switches ?? ALL_WELL;
}
