import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config.js';
import { CONFIG } from '../../../shared/config.module.js';
import { query } from '../../../shared/database/query.js';
import type { LineCarrier } from '../line.entity.js';
import { Sealing } from './sealed.js';
import type { TwilioCredentials } from './twilio-credentials.js';

/** What each real carrier is signed in to with, by the carrier's name. */
export type CredentialsOf = { twilio: TwilioCredentials };
export type RealCarrier = keyof CredentialsOf;

type Kept = { lineId: number; sealed: Buffer };

/**
 * What lines sign in to their carriers with. It is sealed in the database, opened only to talk to the carrier or to check
 * what claims to come from it, and never shown again.
 */
@Injectable()
export class LineCredentials {
  private readonly sealing: Sealing | null;

  constructor(
    private readonly em: EntityManager,
    @Inject(CONFIG) config: Pick<Config, 'credentialsKey'>,
  ) {
    this.sealing = config.credentialsKey === null ? null : new Sealing(config.credentialsKey);
  }

  /** False where the installation has no key to seal them with. */
  get canBeKept(): boolean {
    return this.sealing !== null;
  }

  async keep<Name extends RealCarrier>(
    em: EntityManager,
    lineId: number,
    carrier: Name,
    { account, credentials }: { account: string; credentials: CredentialsOf[Name] },
  ): Promise<void> {
    if (!this.sealing) throw new Error('CREDENTIALS_KEY is not set.');
    const sealed = this.sealing.seal(JSON.stringify(credentials), ownerOf(lineId, carrier));
    await query(
      em,
      `insert into line_credentials (line_id, carrier, carrier_account, sealed) values ($1, $2, $3, $4)
       on conflict (line_id, carrier) do update set carrier_account = excluded.carrier_account,
         sealed = excluded.sealed, updated_at = clock_timestamp()`,
      [lineId, carrier, account, sealed],
    );
  }

  /** Null when there are none, or when they were sealed with another key. */
  async of<Name extends RealCarrier>(lineId: number, carrier: Name): Promise<CredentialsOf[Name] | null> {
    const [kept] = await query<Kept>(
      this.em.fork(),
      'select line_id as "lineId", sealed from line_credentials where line_id = $1 and carrier = $2',
      [lineId, carrier],
    );
    return kept ? this.opened(kept, carrier) : null;
  }

  /** Those of every line that uses this account at the carrier, or says so: whose account of ours each is comes along. */
  async ofCarrierAccount<Name extends RealCarrier>(
    carrier: Name,
    account: string,
  ): Promise<{ lineId: number; accountId: number; credentials: CredentialsOf[Name] }[]> {
    const all = await query<Kept & { accountId: number }>(
      this.em.fork(),
      `select c.line_id as "lineId", l.account_id as "accountId", c.sealed
       from line_credentials c join lines l on l.id = c.line_id
       where c.carrier = $1 and c.carrier_account = $2 order by c.line_id`,
      [carrier, account],
    );
    return all.flatMap((kept) => {
      const credentials = this.opened(kept, carrier);
      return credentials ? [{ lineId: kept.lineId, accountId: kept.accountId, credentials }] : [];
    });
  }

  private opened<Name extends RealCarrier>({ lineId, sealed }: Kept, carrier: Name): CredentialsOf[Name] | null {
    const text = this.sealing?.open(sealed, ownerOf(lineId, carrier));
    return text ? (JSON.parse(text) as CredentialsOf[Name]) : null;
  }
}

function ownerOf(lineId: number, carrier: LineCarrier): string {
  return `line ${lineId} at ${carrier}`;
}
