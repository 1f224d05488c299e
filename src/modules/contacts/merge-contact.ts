import type { EntityManager } from '@mikro-orm/postgresql';
import { query } from '../../shared/database/query.js';
import type { MergeContact } from '../../shared/texts/merge-fields.js';

/** Someone to try texts on, and what to call them. */
export type Sample = { name: string; contact: MergeContact };

/** A row of contacts as one JSON object, a MergeContact. */
const mergeContact = (contact: string) => `
  jsonb_build_object('firstName', ${contact}.first_name, 'lastName', ${contact}.last_name, 'email', ${contact}.email,
                     'mobileNumber', ${contact}.mobile_number, 'customFields', ${contact}.custom_fields)`;

/** Someone of whom nothing is known but the number. */
export function stranger(mobileNumber: string): MergeContact {
  return { firstName: '', lastName: '', email: '', mobileNumber, customFields: {} };
}

/** The contacts with these numbers, in their order; a stranger where there is none, or none any more. */
export async function mergeContacts(
  em: EntityManager,
  asked: readonly { accountId: number; mobileNumber: string }[],
): Promise<MergeContact[]> {
  const rows = await query<{ place: number; contact: MergeContact }>(
    em,
    `select asked.place, ${mergeContact('c')} as contact
     from unnest($1::int[], $2::text[]) with ordinality as asked (account_id, mobile_number, place)
     join contacts c using (account_id, mobile_number) where c.deleted_at is null`,
    [asked.map(({ accountId }) => accountId), asked.map(({ mobileNumber }) => mobileNumber)],
  );
  const known = new Map(rows.map(({ place, contact }) => [place, contact]));
  return asked.map(({ mobileNumber }, index) => known.get(index + 1) ?? stranger(mobileNumber));
}

/** The newest contact of the account that has a first name; a made-up one when there is none. */
export async function sampleContact(em: EntityManager, accountId: number): Promise<Sample> {
  const [found] = await query<{ contact: MergeContact }>(
    em,
    `select ${mergeContact('c')} as contact
     from (select * from contacts where account_id = $1 and deleted_at is null order by id desc limit 1000) c
     where c.first_name <> '' order by c.id desc limit 1`,
    [accountId],
  );
  const contact = found?.contact ?? ANN;
  return { name: `${contact.firstName} ${contact.lastName}`.trim(), contact };
}

/** Who stands in for an account's first contact. */
const ANN: MergeContact = {
  firstName: 'Ann',
  lastName: 'Alder',
  email: 'ann@example.com',
  mobileNumber: '+12125550110',
  customFields: {},
};
