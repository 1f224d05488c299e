import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { asAdmin } from './database.js';

const DOCUMENT = join(import.meta.dirname, '../../docs/consent.md');
const NAME = 'assent_app';

/** Another role in the same database, with the grants that docs/consent.md gives to it. Drop it after the database. */
export async function applicationRole(ownersUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const [, grants = ''] = /```sql\n([\s\S]*?)```/.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
  const [name, password] = [`${NAME}_${randomBytes(6).toString('hex')}`, randomBytes(12).toString('hex')];
  const owner = new pg.Client({ connectionString: ownersUrl });
  await owner.connect();
  try {
    await owner.query(`create role ${name} login password '${password}'; ${grants.replaceAll(NAME, name)}`);
  } finally {
    await owner.end();
  }
  const url = new URL(ownersUrl);
  [url.username, url.password] = [name, password];
  return { url: url.href, drop: () => asAdmin(`drop role ${name}`) };
}
