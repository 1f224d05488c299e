import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query, queryOne } from '../../../shared/database/query.js';
import type { AppliedStep } from './applied-step.js';
import * as sql from './contact-step.sql.js';
import type { RunningImport } from './running-import.js';
import type { Step } from './steps.js';

/** A step of a Contacts Import: contacts added and updated, and put on the list that was chosen. */
@Injectable()
export class ContactSteps {
  async apply(em: EntityManager, running: RunningImport, { after, through }: Step): Promise<AppliedStep> {
    const params = [running.id, after, through, running.accountId];
    const told = await queryOne<{ rows: number; added: number; unchanged: number }>(em, sql.CONTACTS, params);
    if (running.listId !== null) await query(em, sql.MEMBERS, [...params, running.listId]);
    const { rows, added, unchanged } = told;
    return { optedIn: 0, optedOut: 0, failed: 0, added, unchanged, updated: rows - added - unchanged, contacts: added };
  }
}
