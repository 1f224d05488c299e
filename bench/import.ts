import { randomInt } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { hashPassword } from '../src/modules/accounts/passwords.ts';
import { simulatedSignature } from '../src/modules/messaging/carrier/simulated/simulated-signature.ts';
import type { Bench } from './bench.ts';
import { type Figure, figureOf, peakMemory, type Round } from './figure.ts';

const ROUNDS = 3;
const LINE = '+12125550100';
const [EMAIL, PASSWORD] = ['bench@example.com', 'only for this run'];
const BAD_IN = 100;

const BARE = `
  create unlogged table bare_stage (row_number int, mobile_number text, status text);
  create table bare_contacts (like contacts including identity including indexes including defaults);
  create table bare_events (like consent_events including identity including indexes including defaults);
  create table bare_consents (like consents including indexes including defaults)`;

/** The same rows without a rule, a trigger or a constraint: one entry a change, the status, the contact. */
const MERGE = `
  with winner as (
    select distinct on (mobile_number) mobile_number, status, row_number from bare_stage
    order by mobile_number, (status = 'opted_out') desc, row_number
  ),
  contact as (
    insert into bare_contacts (account_id, mobile_number) select 1, mobile_number from winner on conflict do nothing
  ),
  event as (
    insert into bare_events (line_id, mobile_number, status_before, status_after, cause, occurred_at, recorded_at, user_id, evidence, digest)
    select 1, mobile_number, 'not_defined', status, 'import', now(), now(), 1,
      jsonb_build_object('importId', 1, 'fileName', 'customers.csv', 'row', row_number, 'values', array[mobile_number, status]), ''
    from winner returning id, mobile_number, status_after
  )
  insert into bare_consents (line_id, mobile_number, status, effective_at, event_id, cause)
  select 1, mobile_number, status_after, now(), id, 'import' from event`;

/**
 * A Consent Status Import from the upload to done, checked on the way, with 1% bad rows, against COPY to an unlogged
 * stage and one merge into bare tables; and the longest wait of a STOP while it runs over the longest without it.
 */
export async function imports({ app, databaseUrl, env }: Bench): Promise<Figure[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  await stage(database);
  const web = await started(app, 'web');
  const worker = await started(app, 'worker');
  const staff = await signedIn(web.url);
  const figures: Figure[] = [];
  for (const rows of sizes()) {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const area = 200 + figures.length * 10 + round;
      const file = csv(rows, area);
      const floor = await floorRate(database, file, rows);
      rounds.push({ rate: await importRate(staff, file, rows), floor });
    }
    const area = 900 + figures.length;
    const stop = () => stopFrom(web.url, env.SESSION_SECRET ?? '', `+1${area}${2_000_000 + randomInt(rows)}`);
    const without = await longest(stop, () => pause(5_000));
    const during = await longest(stop, () => importRate(staff, csv(rows, area), rows));
    figures.push(figureOf('import', rows, rounds, peakMemory(worker.pid)));
    figures.push({ ...figureOf('import, web process', rows, rounds, peakMemory(web.pid)) });
    process.stdout.write(
      `import: ${rows} rows, longest STOP ${Math.round(during)} ms while it ran, ${Math.round(without)} ms without\n`,
    );
  }
  await database.end();
  return figures;
}

/** From the command line, such as ROWS=10000,1000000. */
function sizes(): number[] {
  return (process.env.ROWS ?? '10000,100000,1000000').split(',').map(Number);
}

async function stage(database: pg.Client): Promise<void> {
  await database.query(`insert into accounts (name) values ('Maple Street Dental')`);
  await database.query(`insert into lines (account_id, label, phone_number) values (1, 'Main line', '${LINE}')`);
  await database.query(
    `insert into users (account_id, email, name, password_hash, role) values (1, $1, 'Bench', $2, 'admin')`,
    [EMAIL, await hashPassword(PASSWORD)],
  );
  for (const [keyword, consent] of [
    ['START', 'opted_in'],
    ['STOP', 'opted_out'],
  ]) {
    await database.query(
      `with r as (insert into keyword_responders (account_id, name, keywords, reply, sets_consent)
         values (1, $1, array[$1], 'Noted.', $2) returning id)
       insert into keyword_responder_lines (responder_id, line_id) select id, 1 from r`,
      [keyword, consent],
    );
  }
  await database.query(BARE);
}

/** Distinct numbers in no order, one row in a hundred bad. */
function csv(rows: number, area: number): Buffer {
  const order = Uint32Array.from({ length: rows }, (_, index) => index);
  for (let index = rows - 1; index > 0; index -= 1) {
    const other = randomInt(index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  const lines = ['Mobile Number,Status'];
  order.forEach((n, index) => {
    const number = `+1${area}${2_000_000 + n}`;
    lines.push(index % BAD_IN === 7 ? `${number},maybe` : `${number},${index % 10 === 0 ? 'Opted Out' : 'Opted In'}`);
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}

async function floorRate(database: pg.Client, file: Buffer, rows: number): Promise<number> {
  const text = file
    .toString()
    .split('\n')
    .slice(1, -1)
    .map((line, index) => `${index + 2},${line.replace('Opted In', 'opted_in').replace('Opted Out', 'opted_out')}\n`)
    .join('');
  await database.query('truncate bare_stage, bare_contacts, bare_events, bare_consents');
  await database.query('checkpoint');
  const began = performance.now();
  const copy = database.query(from('copy bare_stage from stdin csv'));
  copy.end(text);
  await finished(copy);
  await database.query(MERGE);
  return (rows * 1_000) / (performance.now() - began);
}

type Staff = { ask(path: string, init?: RequestInit): Promise<{ url: string; html: string }> };

async function importRate(staff: Staff, file: Buffer, rows: number): Promise<number> {
  const form = new FormData();
  form.append('kind', 'consent_status');
  form.append('file', new Blob([new Uint8Array(file)], { type: 'text/csv' }), 'customers.csv');
  const began = performance.now();
  const { url } = await staff.ask('/imports', { method: 'POST', body: form });
  const page = url.replace('/mapping', '');
  await staff.ask(`${page}/mapping`, {
    method: 'POST',
    body: new URLSearchParams({ lineId: '1', numberColumn: '0', statusColumn: '1' }),
  });
  await shows(staff, page, /Run import/);
  await staff.ask(`${page}/runs`, { method: 'POST', body: new URLSearchParams() });
  await shows(staff, page, /badge-good/);
  const seconds = (performance.now() - began) / 1_000;
  return rows / seconds;
}

async function shows(staff: Staff, page: string, what: RegExp): Promise<void> {
  for (;;) {
    const { html } = await staff.ask(page);
    if (what.test(html)) return;
    if (/badge-bad/.test(html)) throw new Error(`${page} failed.`);
    await pause(200);
  }
}

async function signedIn(url: string): Promise<Staff> {
  let cookie = '';
  const ask: Staff['ask'] = async (path, init = {}) => {
    const response = await fetch(new URL(path, url), {
      ...init,
      redirect: 'manual',
      headers: { cookie, origin: url },
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const location = response.headers.get('location');
    if (!location) return { url: new URL(response.url).pathname, html: await response.text() };
    await response.arrayBuffer();
    return ask(location);
  };
  await ask('/sign-in', { method: 'POST', body: new URLSearchParams({ email: EMAIL, password: PASSWORD }) });
  return { ask };
}

/** Customers of the file text STOP, one after the other, until the work is done: the longest wait for an answer, in ms. */
async function longest(stop: () => Promise<void>, work: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  const working = work().finally(() => {
    isOver = true;
  });
  let waited = 0;
  while (!isOver) {
    const began = performance.now();
    await stop();
    waited = Math.max(waited, performance.now() - began);
    await pause(20);
  }
  await working;
  return waited;
}

async function stopFrom(url: string, secret: string, number: string): Promise<void> {
  const body = JSON.stringify({
    id: `stop ${number} ${randomInt(1e9)}`,
    from: number,
    to: LINE,
    body: 'STOP',
    receivedAt: new Date(),
  });
  const response = await fetch(`${url}/webhooks/simulated/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-simulated-signature': simulatedSignature(secret, body) },
    body,
  });
  const answer = await response.text();
  if (response.status !== 200) throw new Error(`The webhook answered ${response.status}: ${answer}`);
}

function started(app: Bench['app'], part: 'web' | 'worker'): Promise<{ url: string; pid: number }> {
  return new Promise((resolve, reject) => {
    const child = app.start(part, (line) => {
      const url = /listens on (\S+)/.exec(line)?.[1];
      if (url || /Assent works/.test(line)) resolve({ url: url ?? '', pid: child.pid ?? 0 });
    });
    child.once('exit', (code) => reject(new Error(`The ${part} process ended with ${code}.`)));
  });
}
