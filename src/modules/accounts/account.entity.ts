import { defineEntity, p } from '@mikro-orm/core';

/** One business. Everything else belongs to exactly one account. */
const schema = defineEntity({
  name: 'Account',
  tableName: 'accounts',
  properties: {
    id: p.integer().primary(),
    name: p.string(),
    defaultCountry: p.string().default('US'),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

export class Account extends schema.class {}
schema.setClass(Account);
