import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';

const schema = defineEntity({
  name: 'ContactList',
  tableName: 'contact_lists',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account),
    name: p.string(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A list of contacts that staff make by hand, by import or by a keyword. Being on it says nothing about consent. */
export class ContactList extends schema.class {}
schema.setClass(ContactList);
