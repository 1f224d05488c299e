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

/** What a line signs in with; accountId: whose line it is. */
type KeptCredentials<Name extends RealCarrier> = {
  lineId: number;
  accountId: number;
  credentials: CredentialsOf[Name];
};

/** What lines of an account at a carrier sign in with, and what those signed in with that have left it, with the time. */
export type AtCarrierAccount<Name extends RealCarrier> = {
  current: KeptCredentials<Name>[];
  former: (KeptCredentials<Name> & { leftAt: Date })[];
};

/** So long a line hears the account that it has left: carriers deliver and report late, and numbers move slowly. */
const FORMER_COUNTS = `interval '30 days'`;

const LEAVE = `
  insert into former_line_credentials (line_id, carrier, carrier_account, sealed)
  select line_id, carrier, carrier_account, sealed from line_credentials
  where line_id = $1 and carrier = $2 and carrier_account <> $3 for update
  on conflict (line_id, carrier, carrier_account) do update set sealed = excluded.sealed, left_at = excluded.left_at`;

const KEEP = `
  insert into line_credentials (line_id, carrier, carrier_account, sealed) values ($1, $2, $3, $4)
  on conflict (line_id, carrier) do update set carrier_account = excluded.carrier_account,
    sealed = excluded.sealed, updated_at = clock_timestamp()`;

/** An account that the line has come back to is no former one. */
const FORGET = `
  delete from former_line_credentials
  where left_at < clock_timestamp() - ${FORMER_COUNTS} or (line_id = $1 and carrier = $2 and carrier_account = $3)`;

const AT_ACCOUNT = `
  select c.line_id as "lineId", l.account_id as "accountId", c.sealed, c.left_at as "leftAt"
  from (
    select line_id, sealed, null as left_at from line_credentials where carrier = $1 and carrier_account = $2
    union all
    select line_id, sealed, left_at from former_line_credentials
    where carrier = $1 and carrier_account = $2 and left_at > clock_timestamp() - ${FORMER_COUNTS}
  ) c join lines l on l.id = c.line_id
  order by c.line_id`;

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

  /** In the caller's transaction. Those of another account that the line had at this carrier become former ones. */
  async keep<Name extends RealCarrier>(
    em: EntityManager,
    lineId: number,
    carrier: Name,
    { account, credentials }: { account: string; credentials: CredentialsOf[Name] },
  ): Promise<void> {
    if (!this.sealing) throw new Error('CREDENTIALS_KEY is not set.');
    const sealed = this.sealing.seal(JSON.stringify(credentials), ownerOf(lineId, carrier));
    await query(em, LEAVE, [lineId, carrier, account]);
    await query(em, KEEP, [lineId, carrier, account, sealed]);
    await query(em, FORGET, [lineId, carrier, account]);
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

  /** Those of every line that uses this account at the carrier or has left it, or says so. */
  async ofCarrierAccount<Name extends RealCarrier>(carrier: Name, account: string): Promise<AtCarrierAccount<Name>> {
    const all = await query<Kept & { accountId: number; leftAt: Date | null }>(this.em.fork(), AT_ACCOUNT, [
      carrier,
      account,
    ]);
    const found: AtCarrierAccount<Name> = { current: [], former: [] };
    for (const { leftAt, ...kept } of all) {
      const credentials = this.opened(kept, carrier);
      if (!credentials) continue;
      const { lineId, accountId } = kept;
      if (leftAt) found.former.push({ lineId, accountId, credentials, leftAt });
      else found.current.push({ lineId, accountId, credentials });
    }
    return found;
  }

  private opened<Name extends RealCarrier>({ lineId, sealed }: Kept, carrier: Name): CredentialsOf[Name] | null {
    const text = this.sealing?.open(sealed, ownerOf(lineId, carrier));
    return text ? (JSON.parse(text) as CredentialsOf[Name]) : null;
  }
}

function ownerOf(lineId: number, carrier: LineCarrier): string {
  return `line ${lineId} at ${carrier}`;
}
