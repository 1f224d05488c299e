import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '../../shared/web/signed-in-user.js';
import { Account } from './account.entity.js';

const schema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account),
    email: p.string(),
    name: p.string(),
    passwordHash: p.string().hidden(),
    role: p.string().$type<Role>(),
    active: p.boolean().default(true),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A member of the account's staff: an admin may do everything, staff only what concerns their lines. */
export class User extends schema.class {}
schema.setClass(User);
