import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../../shared/database/query.js';
import type { FormErrors } from '../../../shared/form.js';
import { Account } from '../account.entity.js';
import { hashPassword } from '../passwords.js';
import { User } from '../user.entity.js';
import type { NewUser, UserChange } from './user.form.js';

export type Saved = { ok: true } | { ok: false; errors: FormErrors };

const TAKEN: Saved = { ok: false, errors: { email: 'Someone already signs in with this e-mail address.' } };
const LAST_ADMIN: Saved = {
  ok: false,
  errors: { form: 'This is the last admin of the account. Make someone else an admin first.' },
};

/** Adds and changes the staff of an account, which always keeps an active admin. */
@Injectable()
export class Users {
  async add(em: EntityManager, accountId: number, { password, lineIds, ...about }: NewUser): Promise<Saved> {
    const passwordHash = await hashPassword(password);
    return refusingTakenEmail(() =>
      em.transactional(async (tx) => {
        const user = tx.create(User, { ...about, passwordHash, account: tx.getReference(Account, accountId) });
        await tx.flush();
        await assign(tx, user.id, accountId, lineIds);
        return { ok: true };
      }),
    );
  }

  async change(
    em: EntityManager,
    accountId: number,
    userId: number,
    { password, lineIds, ...about }: UserChange,
  ): Promise<Saved> {
    const passwordHash = password && (await hashPassword(password));
    return refusingTakenEmail(() =>
      em.transactional(async (tx) => {
        const staysAdmin = about.active && about.role === 'admin';
        if (!staysAdmin && !(await othersAreAdmin(tx, accountId, userId))) return LAST_ADMIN;
        const user = await tx.findOneOrFail(User, { id: userId, account: accountId });
        tx.assign(user, { ...about, ...(passwordHash && { passwordHash }) });
        await tx.flush();
        await assign(tx, userId, accountId, lineIds);
        if (passwordHash || !about.active) await signOutEverywhere(tx, userId);
        return { ok: true };
      }),
    );
  }
}

/** Locks the account's admins, so that two of them can't remove each other at once. */
async function othersAreAdmin(em: EntityManager, accountId: number, userId: number): Promise<boolean> {
  const admins = await query<{ id: number }>(
    em,
    `select id from users where account_id = $1 and role = 'admin' and active order by id for update`,
    [accountId],
  );
  return admins.some(({ id }) => id !== userId);
}

async function assign(em: EntityManager, userId: number, accountId: number, lineIds: number[]): Promise<void> {
  await query(em, 'delete from line_assignments where user_id = $1 and not (line_id = any($2::int[]))', [
    userId,
    lineIds,
  ]);
  await query(
    em,
    `insert into line_assignments (user_id, line_id)
     select $1, id from lines where account_id = $2 and id = any($3::int[]) on conflict do nothing`,
    [userId, accountId, lineIds],
  );
}

async function signOutEverywhere(em: EntityManager, userId: number): Promise<void> {
  await query(em, `delete from sessions where (sess ->> 'userId')::int = $1`, [userId]);
}

async function refusingTakenEmail(save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException && error.message.includes('users_email')) return TAKEN;
    throw error;
  }
}
