import pg from 'pg';
import { Pool } from 'undici';
import { simulatedSignature } from '../src/modules/messaging/carrier/simulated/simulated-signature.ts';
import type { Bench } from './bench.ts';
import { type Figure, figureOf, peakMemory, type Round } from './figure.ts';
import { ratePerSecond } from './in-flight.ts';

const ROUNDS = 3;
const STOPS = 4_000;
const IN_FLIGHT = 16;
const LINE = '+12125550100';

/** Every customer is known, opted in and has a conversation; then each texts STOP. */
const PEOPLE = `
  with people as (select '+1' || (3000000000 + n) as number from generate_series($1::int, $2::int) n),
  contact as (insert into contacts (account_id, mobile_number) select 1, number from people returning id, mobile_number),
  conversation as (insert into conversations (account_id, line_id, mobile_number, contact_id)
    select 1, 1, mobile_number, id from contact)
  insert into consents (line_id, mobile_number) select 1, number from people`;

const OPT_IN = `
  with event as (
    insert into consent_events (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
    select line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, '{}',
      consent_event_digest(line_id, mobile_number, 'not_defined', 'opted_in', 'import', t, t, null, '{}')
    from consents, (select now() - interval '1 day' as t) now where status = 'not_defined' returning *)
  update consents c set status = 'opted_in', event_id = e.id, cause = e.cause, effective_at = e.occurred_at
  from event e where e.line_id = c.line_id and e.mobile_number = c.mobile_number`;

/** The same rows in one statement, into tables without triggers and constraints: what the database alone costs. */
const BARE = `
  create table bare_messages (like messages including identity including indexes including defaults);
  create table bare_events (like consent_events including identity including indexes including defaults);
  create table bare_consents (like consents including indexes including defaults);
  create table bare_contacts (like contacts including identity including indexes including defaults);
  create table bare_conversations (like conversations including identity including indexes including defaults);
  create table bare_tallies (like consent_tallies including indexes)`;

const COPY = [
  'truncate bare_messages, bare_events, bare_consents, bare_contacts, bare_conversations, bare_tallies',
  'insert into bare_consents select * from consents',
  ...['contacts', 'conversations'].flatMap((name) => [
    `insert into bare_${name} overriding system value select * from ${name}`,
    `select setval(pg_get_serial_sequence('bare_${name}', 'id'), (select max(id) from ${name}))`,
  ]),
];

const FLOOR = `
  with text as (
    insert into bare_messages (account_id, line_id, mobile_number, direction, body, status, carrier_id, received_at, keyword_outcome, keyword_rule)
    values (1, 1, $1, 'in', 'STOP', 'received', $2, now(), 'opt_out', 'word STOP') returning id),
  contact as (
    insert into bare_contacts (account_id, mobile_number) values (1, $1)
    on conflict (account_id, mobile_number) do update set deleted_at = null returning id),
  conversation as (
    insert into bare_conversations (account_id, line_id, mobile_number, contact_id, unread, last_message_at)
    select 1, 1, $1, id, true, now() from contact
    on conflict (line_id, mobile_number) do update set status = 'open', unread = true, last_message_at = excluded.last_message_at),
  event as (
    insert into bare_events (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, evidence, digest)
    values (1, $1, 'opted_in', 'opted_out', 'keyword', now(), now(), '{"text": "STOP", "rule": "word STOP"}', sha256('event')) returning id),
  consent as (
    update bare_consents set status = 'opted_out', event_id = event.id, effective_at = now()
    from event where line_id = 1 and mobile_number = $1),
  tally as (insert into bare_tallies values (1, 'opted_in', -1), (1, 'opted_out', 1))
  insert into bare_messages (account_id, line_id, mobile_number, direction, body, status, origin, origin_id, answers_id)
  select 1, 1, $1, 'out', 'Maple Street Dental: you are opted out and will get no more texts.', 'queued', 'confirmation', 1, id from text`;

/** STOP webhooks, 16 in flight, against the bare one-statement transaction that writes the same rows. */
export async function inbound({ app, databaseUrl, env }: Bench): Promise<Figure[]> {
  const database = new pg.Pool({ connectionString: databaseUrl, max: IN_FLIGHT });
  await database.query(`insert into accounts (name) values ('Maple Street Dental')`);
  await database.query(`insert into lines (account_id, label, phone_number) values (1, 'Main line', '${LINE}')`);
  await database.query(
    `with r as (insert into keyword_responders (account_id, name, keywords, reply, sets_consent)
       values (1, 'Opt out', '{STOP}', 'Maple Street Dental: you are opted out and will get no more texts.', 'opted_out') returning id)
     insert into keyword_responder_lines (responder_id, line_id) select id, 1 from r`,
  );
  await database.query(BARE);
  const { url, pid } = await webAddress(app);
  const web = new Pool(url, { connections: IN_FLIGHT });
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const numbers = await people(database, round);
    for (const statement of COPY) await database.query(statement);
    await database.query('analyze');
    const floor = await ratePerSecond(numbers, IN_FLIGHT, (number) =>
      database.query({ name: 'floor', text: FLOOR, values: [number, `bare ${number}`] }),
    );
    const stops = numbers.map((number) => webhook(number, env.SESSION_SECRET ?? ''));
    const rate = await ratePerSecond(stops, IN_FLIGHT, (stop) => posted(web, stop));
    // The first round warms both sides up.
    if (round > 0) rounds.push({ rate, floor });
  }
  const rss = peakMemory(pid);
  await web.close();
  await database.end();
  return [figureOf('inbound', STOPS, rounds, rss)];
}

async function people(database: pg.Pool, round: number): Promise<string[]> {
  const first = round * STOPS;
  await database.query(PEOPLE, [first, first + STOPS - 1]);
  await database.query(OPT_IN);
  return Array.from({ length: STOPS }, (_, index) => `+1${3_000_000_000 + first + index}`);
}

/** A STOP as the carrier posts it, signed beforehand: the carrier's work is not what is measured. */
function webhook(number: string, secret: string) {
  const body = JSON.stringify({ id: `stop ${number}`, from: number, to: LINE, body: 'STOP', receivedAt: new Date() });
  const headers = { 'content-type': 'application/json', 'x-simulated-signature': simulatedSignature(secret, body) };
  return { path: '/webhooks/simulated/messages', method: 'POST' as const, headers, body };
}

async function posted(web: Pool, stop: ReturnType<typeof webhook>): Promise<void> {
  const { statusCode, body } = await web.request(stop);
  const answer = await body.text();
  if (statusCode !== 200) throw new Error(`The webhook answered ${statusCode}: ${answer}`);
}

function webAddress(app: Bench['app']): Promise<{ url: string; pid: number }> {
  return new Promise((resolve, reject) => {
    const web = app.start('web', (line) => {
      const url = /listens on (\S+)/.exec(line)?.[1];
      if (url) resolve({ url, pid: web.pid ?? 0 });
    });
    web.once('exit', (code) => reject(new Error(`The web process ended with ${code}.`)));
  });
}
