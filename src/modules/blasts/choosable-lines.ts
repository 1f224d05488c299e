import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { OptedInAudience } from '../consent/opted-in-audience.js';
import { type LineOfUser, linesOf } from '../lines/lines-of.js';

export type ChoosableLine = LineOfUser & { optedIn: number };

/** The lines that a user may send from, each with the size of its opt-in list at this moment. */
@Injectable()
export class ChoosableLines {
  constructor(
    private readonly em: EntityManager,
    private readonly audience: OptedInAudience,
  ) {}

  async of(user: SignedInUser): Promise<ChoosableLine[]> {
    const [lines, sizes] = await Promise.all([
      linesOf(this.em, user),
      this.audience.sizes(user.accountId, user.lineIds),
    ]);
    return lines.map((line) => ({ ...line, optedIn: sizes.get(line.id) ?? 0 }));
  }
}
