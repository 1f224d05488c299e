import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryOne } from '../../../shared/database/query.js';
import { unlessTaken } from '../../../shared/database/unless-taken.js';
import { Consents } from '../../consent/consents.js';
import type { AppliedStep } from './applied-step.js';
import * as sql from './consent-step.sql.js';
import type { RunningImport } from './running-import.js';
import type { Step } from './steps.js';

/** A step of a Consent Status Import: its consent, the rows that lost, and its contacts. */
@Injectable()
export class ConsentSteps {
  constructor(private readonly consents: Consents) {}

  async apply(em: EntityManager, running: RunningImport, { after, through }: Step): Promise<AppliedStep> {
    const { id, lineId, accountId, fileName, fileHash, createdBy, statusColumn } = running;
    const range = [id, after, through];
    const changes = { sql: sql.CHANGES, params: [...range, lineId, fileName, fileHash, createdBy] };
    const told = await this.consents.recordMany<Told>(em, changes, sql.OUTCOME, [statusColumn + 1]);
    // A received text locks its consent before its contact, too: the other way round the two would wait for each other.
    const contacts = await this.addContacts(em, [...range, lineId, accountId, told.hasFinal]);
    const { rows, optedIn, optedOut, failed } = told;
    return { optedIn, optedOut, failed, contacts, added: 0, updated: 0, unchanged: rows - optedIn - optedOut - failed };
  }

  /** How many were added or brought back. */
  private async addContacts(em: EntityManager, known: readonly unknown[]): Promise<number> {
    const write = (statement: string) => queryOne<{ contacts: number; hasDeleted: boolean }>(em, statement, known);
    const inOnePass = () => write(sql.CONTACTS);
    const { contacts, hasDeleted } = await unlessTaken(em, () => write(sql.NEW_CONTACTS), inOnePass);
    return hasDeleted ? (await inOnePass()).contacts : contacts;
  }
}

type Told = { rows: number; optedIn: number; optedOut: number; failed: number; hasFinal: boolean };
