import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { Account } from '../accounts/account.entity.js';
import { Contact } from './contact.entity.js';
import type { NewContact } from './contact.form.js';

/** Revived: a deleted contact with this number is back, with the consent that it had all along. */
export type AddedContact = { result: 'added' | 'revived' | 'exists'; contact: Contact };

/** Adds, finds and deletes the contacts of an account. */
@Injectable()
export class Contacts {
  async add(em: EntityManager, accountId: number, { mobileNumber, ...details }: NewContact): Promise<AddedContact> {
    const known = await em.findOne(Contact, { account: accountId, mobileNumber });
    if (known && !known.deletedAt) return { result: 'exists', contact: known };
    if (known) {
      known.revive(details);
      await em.flush();
      return { result: 'revived', contact: known };
    }
    try {
      const contact = em.create(Contact, { ...details, mobileNumber, account: em.getReference(Account, accountId) });
      await em.flush();
      return { result: 'added', contact };
    } catch (error) {
      // Someone was quicker, or the customer texted in at this moment.
      if (error instanceof UniqueConstraintViolationException)
        return this.add(em.fork(), accountId, { mobileNumber, ...details });
      throw error;
    }
  }

  /** Undefined for a deleted contact, and for one of another account. */
  async find(em: EntityManager, accountId: number, id: number): Promise<Contact | undefined> {
    return (await em.findOne(Contact, { id, account: accountId, deletedAt: null })) ?? undefined;
  }

  /** Takes the contact off every page and list. Its number stays opted out where it is. */
  async delete(em: EntityManager, contact: Contact): Promise<void> {
    await em.transactional(async (tx) => {
      contact.delete();
      // Before its places on lists: whoever imports contacts onto a list writes the contact first, too.
      await tx.flush();
      await query(tx, 'delete from contact_list_members where contact_id = $1', [contact.id]);
    });
  }
}
