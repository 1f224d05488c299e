import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFound } from '../../../shared/web/refusals.js';
import type { SignedInUser } from '../../../shared/web/signed-in-user.js';
import { ContactList } from './contact-list.entity.js';

/** The list, if it is one of the user's account. */
export async function findList(em: EntityManager, user: SignedInUser, id: number): Promise<ContactList> {
  const list = await em.findOne(ContactList, { id, account: user.accountId });
  if (!list) throw new NotFound('contact list');
  return list;
}
