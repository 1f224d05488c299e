import { Consents } from '../../src/modules/consent/consents.js';
import { Assent, eventually } from '../support/assent.js';
import type { StaffMember } from '../support/staff-member.js';
import { type Account, type Line, PASSWORD } from '../support/stage.js';

const LINE = '+14155550100';
const OTHER_LINE = '+12125550100';
const ANN = '+14155550111';
const BOB = '+14155550112';
const CAT = '+14155550113';
const PATH = '/reports/opt-in-out';

describe('reporting who opted in and out', () => {
  let assent: Assent;
  let account: Account;
  let line: Line;
  let otherLine: Line;
  let staff: StaffMember;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0 });
    account = await assent.stage.account();
    line = await assent.stage.line(account, LINE, 'Front desk');
    otherLine = await assent.stage.line(account, OTHER_LINE, '=Recalls, "new"');
    await assent.stage.user(account, 'dana@example.com');
    await assent.stage.user(account, 'sam@example.com', 'staff', [line]);
    staff = await assent.signIn('dana@example.com', PASSWORD);
    await assent.stage.contact(account, ANN, '=1+1', 'Lee');
    await assent.stage.contact(account, CAT, 'Cat');
    await assent.carrier.deliver({ from: ANN, to: LINE, body: 'START' });
    await assent.carrier.deliver({ from: BOB, to: LINE, body: 'Stop!' });
    await assent.carrier.deliver({ from: ANN, to: OTHER_LINE, body: 'STOP' });
  });
  afterAll(() => assent?.stop());

  const search = (form: Record<string, string | string[]>) => {
    const pairs = Object.entries(form).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value] as [string, string]),
    );
    return new URLSearchParams(pairs);
  };
  const lines = async () => [String(line.id), String(otherLine.id)];
  const rowsOf = (csv: string) => csv.trimEnd().split('\n').slice(1);

  it('lists everyone with a status on the chosen lines, and nobody who is Not Defined', async () => {
    const page = await staff.get(`${PATH}?${search({ lines: await lines(), status: ['opted_in', 'opted_out'] })}`);
    expect(page.status).toBe(200);
    for (const shown of ['(415) 555-0111', '(415) 555-0112', 'Stop!', 'START', 'Opted In', 'Opted Out'])
      expect(page.html).toContain(shown);
    expect(page.html).not.toContain('(415) 555-0113');
  });

  it('gives the same rows as a CSV that spreadsheets read as text', async () => {
    const { html, headers } = await staff.get(
      `${PATH}.csv?${search({ lines: await lines(), status: ['opted_in', 'opted_out'] })}`,
    );
    expect(headers.get('content-disposition')).toMatch(/attachment; filename="?opt-in-out-\d{4}-\d\d-\d\d\.csv/);
    expect(html.split('\n')[0]).toBe('Name,Mobile Number,Line,Line Number,Status,Since (America/New_York),By,Evidence');
    const [latest, second, first] = rowsOf(html);
    expect(latest).toMatch(
      /^'=1\+1 Lee,\+14155550111,"'=Recalls, ""new""",\+12125550100,Opted Out,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,Keyword,STOP$/,
    );
    expect(second).toContain(`${BOB},Front desk,+14155550100,Opted Out`);
    expect(first).toContain(`${ANN},Front desk,+14155550100,Opted In`);
  });

  it('counts and lists only what the filter asks for', async () => {
    const csv = async (form: Record<string, string | string[]>) =>
      rowsOf((await staff.get(`${PATH}.csv?${search(form)}`)).html);
    const both = ['opted_in', 'opted_out'];
    expect(await csv({ lines: String(line.id), status: both })).toHaveLength(2);
    expect(await csv({ lines: String(line.id), status: 'opted_in' })).toHaveLength(1);
    const [{ day }] = (await assent.sql<{ day: string }>(
      `select to_char(min(effective_at) at time zone 'America/New_York', 'YYYY-MM-DD') as day from consents`,
    )) as [{ day: string }];
    const next = new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const after = new Date(Date.parse(day) + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(await csv({ lines: String(line.id), status: both, from: day, to: next })).toHaveLength(2);
    expect(await csv({ lines: String(line.id), status: both, from: after })).toHaveLength(0);
    expect(await csv({ lines: String(line.id), status: both, to: '2020-01-01' })).toHaveLength(0);
  });

  it('counts each status, in a span of time as well, and not again for the next rows alone', async () => {
    const counts = async (form: Record<string, string | string[]>, headers = {}) => {
      const { html } = await staff.get(`${PATH}?${search({ lines: await lines(), ...form })}`, headers);
      return [...html.matchAll(/class="stat-value">(\d+)</g)].map((match) => Number(match[1]));
    };
    const both = ['opted_in', 'opted_out'];
    for (const body of ['START', 'STOP']) await assent.carrier.deliver({ from: CAT, to: OTHER_LINE, body });
    expect(await counts({ status: both })).toEqual([1, 3, 4]);
    expect(await counts({ status: 'opted_out' })).toEqual([0, 3, 3]);
    expect(await counts({ lines: String(line.id), status: both, from: '2020-01-01' })).toEqual([1, 1, 2]);
    expect(await counts({ status: both, to: '2020-01-01' })).toEqual([0, 0, 0]);
    const after = Buffer.from(JSON.stringify(['2026-01-01 00:00:00+00', 1, '+1'])).toString('base64url');
    expect(await counts({ status: both, after }, { 'HX-Request': 'true' })).toEqual([]);
    expect(await counts({ status: both, after })).toEqual([1, 3, 4]);
  });

  it.each<[Record<string, string>, string]>([
    [{ status: 'opted_in', from: '', to: '' }, 'Choose at least one line.'],
    [{ lines: '999', status: 'opted_in' }, 'not yours to see'],
    [{ lines: "1') to stdout; --", status: 'opted_in' }, 'not yours to see'],
    [{ lines: '1', from: '2026-11-09' }, 'Choose at least one status.'],
    [{ lines: '1', status: 'opted_in', from: '2026-13-01' }, 'Write the day as'],
    [{ lines: '1', status: 'opted_in', from: '2026-11-09', to: '2026-11-01' }, 'before the first one'],
  ])('explains what is wrong with %o, on the page and instead of the file', async (form, complaint) => {
    for (const path of [PATH, `${PATH}.csv`]) {
      const refused = await staff.get(`${path}?${search(form)}`);
      expect(refused.status).toBe(422);
      expect(refused.html).toContain(complaint);
    }
  });

  it('shows staff their own lines only', async () => {
    const sam = await assent.signIn('sam@example.com', PASSWORD);
    const page = await sam.get(PATH);
    expect(page.html).toContain('Front desk');
    expect(page.html).not.toContain('Recalls');
    expect((await sam.get(`${PATH}.csv?${search({ lines: await lines(), status: 'opted_out' })}`)).status).toBe(422);
  });

  it('keeps the status of a contact who was deleted, without the name', async () => {
    await assent.sql('update contacts set deleted_at = now() where mobile_number = $1', [ANN]);
    const page = await staff.get(PATH);
    expect(page.html).toContain('Deleted contact');
    expect(page.html).not.toContain('Lee');
    await assent.sql('update contacts set deleted_at = null where mobile_number = $1', [ANN]);
  });

  it('pages without losing or repeating a row', async () => {
    const numbers = Array.from({ length: 120 }, (_, index) => `+1202555${String(100 + index).padStart(4, '0')}`);
    for (const from of numbers) await assent.carrier.deliver({ from, to: LINE, body: 'START' });
    const seen: string[] = [];
    let next: string | undefined = `${PATH}?${search({ lines: String(line.id), status: 'opted_in' })}`;
    while (next) {
      const { html }: { html: string } = await staff.get(next);
      seen.push(...(html.match(/\(\d{3}\) 555-\d{4}(?=<\/td>)/g) ?? []));
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  it('lets go of the database when the browser goes away in the middle of a file', async () => {
    await wordyOptIns(6_000);
    const cookie = await cookieOf('dana@example.com');
    for (let visit = 1; visit <= 7; visit += 1) await leaveEarly(cookie);
    await eventually('nothing is being copied', async () => {
      const busy = await assent.sql(
        `select from pg_stat_activity where datname = current_database() and query like 'copy%' and state <> 'idle'`,
      );
      return busy.length === 0;
    });
    const whole = await staff.get(`${PATH}.csv?${search({ lines: String(line.id), status: 'opted_in' })}`);
    expect(rowsOf(whole.html).length).toBeGreaterThan(6_000);
    expect(whole.html.endsWith('\n')).toBe(true);
  });

  /** So much evidence that no buffer between the database and the browser holds it. */
  const wordyOptIns = async (count: number) => {
    for (let from = 0; from < count; from += 500) {
      await assent.em.transactional((em) =>
        new Consents().recordAll(em, {
          sql: `select $1::int as line_id, '+1303' || lpad(($2::int + n)::text, 7, '0') as mobile_number, 'opted_in' as status,
                  'import' as cause, null::timestamptz as occurred_at, null::int as user_id,
                  jsonb_build_object('fileName', repeat('wordy ', 500), 'row', n) as evidence
                from generate_series(1, 500) n`,
          params: [line.id, from],
        }),
      );
    }
  };

  const cookieOf = async (email: string) => {
    const body = new URLSearchParams({ email, password: PASSWORD });
    const response = await fetch(`${assent.url}/sign-in`, {
      method: 'POST',
      body,
      headers: { Origin: assent.url },
      redirect: 'manual',
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };

  const leaveEarly = async (cookie: string) => {
    const leaving = new AbortController();
    const response = await fetch(`${assent.url}${PATH}.csv?${search({ lines: String(line.id), status: 'opted_in' })}`, {
      headers: { Cookie: cookie },
      signal: leaving.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/csv');
    await response.body?.getReader().read();
    leaving.abort();
  };
});
