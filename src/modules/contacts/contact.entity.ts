import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import type { ContactDetails } from './contact.form.js';

const schema = defineEntity({
  name: 'Contact',
  tableName: 'contacts',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account),
    mobileNumber: p.string(),
    firstName: p.string().default(''),
    lastName: p.string().default(''),
    email: p.string().default(''),
    /** IANA zone, in which the customer's quiet hours are; null: judged by the number. */
    timeZone: p.string().nullable(),
    customFields: p.json<Record<string, string>>().onCreate(() => ({})),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    deletedAt: p.datetime().nullable(),
  },
});

/** A customer: a mobile number that never changes, and what is known of the person. Deleting hides it; consent stays. */
export class Contact extends schema.class {
  delete(): void {
    this.deletedAt = new Date();
  }

  revive(details: ContactDetails): void {
    Object.assign(this, details, { deletedAt: null });
  }
}
schema.setClass(Contact);
