import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Signer } from '../messaging/carrier/carrier.js';
import { speaksFor } from './delivery.js';

/** Keeps whoever signs with the credentials of one line from speaking for another. */
@Injectable()
export class OwnLines {
  constructor(private readonly em: EntityManager) {}

  /**
   * True also for a number that is nobody's line: that is for the story of the received text to say. Whoever speaks only
   * for lines that have left has none to tell.
   */
  async include(signer: Signer, phoneNumber: string): Promise<boolean> {
    if (signer.lineIds === 'every') return true;
    const [line] = await query<{ id: number }>(this.em.fork(), 'select id from lines where phone_number = $1', [
      phoneNumber,
    ]);
    return line ? speaksFor(signer, line.id) : signer.lineIds.length > 0;
  }
}
