import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import type { Signer } from '../messaging/carrier/carrier.js';

/** Keeps whoever signs with the credentials of one line from speaking for another. */
@Injectable()
export class OwnLines {
  constructor(private readonly em: EntityManager) {}

  /** True also for a number that is nobody's line: that is for the story of the received text to say. */
  async include({ lineIds }: Signer, phoneNumber: string): Promise<boolean> {
    if (lineIds === 'every') return true;
    const others = await query(this.em.fork(), 'select from lines where phone_number = $1 and id <> all($2::int[])', [
      phoneNumber,
      lineIds,
    ]);
    return others.length === 0;
  }
}
