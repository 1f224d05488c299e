import { isDeepStrictEqual } from 'node:util';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { query } from '../../shared/database/query.js';
import { ALL_WELL, type PhoneSwitches, switchesOf } from '../messaging/carrier/simulated/phone-switches.js';

/** Sets how the simulated network treats a phone in its dealings with one line; workers obey from the next text on. */
@Injectable()
export class Switchboard {
  constructor(private readonly em: EntityManager) {}

  /** Numbers in E.164. */
  of(lineNumber: string, customerNumber: string): Promise<PhoneSwitches> {
    return switchesOf(this.em, lineNumber, customerNumber);
  }

  async set(lineNumber: string, customerNumber: string, switches: PhoneSwitches): Promise<void> {
    const { fate, answerSeconds, arrivalSeconds, twice } = switches;
    if (isNormal(switches)) return this.setNormal(lineNumber, customerNumber);
    await query(
      this.em,
      `insert into simulated_phones (line_number, customer_number, fate, answer_seconds, arrival_seconds, twice)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (line_number, customer_number) do update set fate = excluded.fate,
         answer_seconds = excluded.answer_seconds, arrival_seconds = excluded.arrival_seconds, twice = excluded.twice`,
      [lineNumber, customerNumber, fate, answerSeconds, arrivalSeconds, twice],
    );
  }

  private async setNormal(lineNumber: string, customerNumber: string): Promise<void> {
    await query(this.em, 'delete from simulated_phones where line_number = $1 and customer_number = $2', [
      lineNumber,
      customerNumber,
    ]);
  }
}

function isNormal(switches: PhoneSwitches): boolean {
  return isDeepStrictEqual({ ...ALL_WELL, ...switches }, ALL_WELL);
}
