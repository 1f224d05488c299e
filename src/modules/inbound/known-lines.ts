import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { queryPrepared } from '../../shared/database/query.js';
import type { ActiveResponder } from '../keywords/responder.js';
import { LINES } from './received-texts.sql.js';

/** A line and what it listens for, as they were at this version of it. */
export type KnownLine = {
  id: number;
  accountId: number;
  carrier: string;
  phoneNumber: string;
  version: number;
  /** The network itself answers STOP and HELP. */
  networkConfirms: boolean;
  responders: ActiveResponder[];
};

/** Where a text goes and where it comes from. */
export type Address = { to: string; from: string };

/**
 * The lines that were read before, so that a text to one of them is placed without asking again. They may be old:
 * whoever relies on one hands its version to the database, which places nothing on a line that has changed since.
 */
@Injectable()
export class KnownLines {
  private readonly lines = new Map<string, KnownLine>();

  constructor(private readonly em: EntityManager) {}

  /** As last read; undefined when it never was, or there is none. */
  line(phoneNumber: string): KnownLine | undefined {
    return this.lines.get(phoneNumber);
  }

  /** Reads the lines of these texts anew, and makes the pairs that they are about ready to be locked. */
  async read(addresses: Address[]): Promise<void> {
    const rows = await queryPrepared<KnownLine>(this.em, LINES, [JSON.stringify(addresses)]);
    for (const { to } of addresses) this.lines.delete(to);
    for (const line of rows) this.lines.set(line.phoneNumber, line);
  }
}
