import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SourceFile = { path: string; text: string };

/** Something that may be done in one place only. */
export type Door = {
  what: string;
  /** How it looks in the source. */
  signs: RegExp[];
  /** Paths, or beginnings of paths that end with a slash. */
  places: string[];
  /** Made-up sources that go past the door, and must be caught. */
  intruders: string[];
};

const SOURCE = join(import.meta.dirname, '../../src');
const CONSENT = 'src/modules/consent/';
const MESSAGING = 'src/modules/messaging/';
const CARRIERS = `${MESSAGING}carrier/`;

const changing = (verbs: string, tables: string) =>
  new RegExp(`\\b(${verbs})\\s+(only\\s+)?("?\\w+"?\\s*\\.\\s*)?"?(${tables})"?(?!\\w)`, 'i');
const builder = (tables: string) =>
  new RegExp(
    `\\b(insertInto|replaceInto|updateTable|deleteFrom|mergeInto|tableName:)\\s*\\(?\\s*['"\`](${tables})['"\` ]`,
  );

export const DOORS: Door[] = [
  {
    what: 'consent is written by Consents, and by nobody else',
    signs: [
      changing(
        'insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy',
        'consents|consent_events',
      ),
      builder('consents|consent_events'),
    ],
    places: [`${CONSENT}consents.ts`, `${CONSENT}consent-pairs.ts`],
    intruders: [
      "await query(em, `update consents set status = 'opted_in' where line_id = $1`);",
      'const SQL = `with x as (\n  INSERT INTO\n    consent_events (line_id) select 1)`;',
      'em.execute("delete from only public.consents");',
      "kysely.updateTable('consents').set({ status: 'opted_in' });",
      "defineEntity({ name: 'Consent', tableName: 'consents' });",
      "merge into consents using x on true when matched then update set status = 'opted_in'",
    ],
  },
  {
    what: 'texts are stored by the Outbox, and received ones where they come in',
    signs: [changing('insert\\s+into|merge\\s+into|copy', 'messages'), builder('messages')],
    places: [`${MESSAGING}outbox.ts`, 'src/modules/inbound/received-texts.sql.ts'],
    intruders: [
      "insert into messages (direction) values ('out')",
      'insert  into "messages" select * from drafts',
      "kysely.insertInto('messages')",
      'copy messages from stdin',
    ],
  },
  {
    what: 'a text out is made by the Outbox’s own words, also where it answers a received one',
    signs: [/\bsubmission\s*\(/],
    places: [`${MESSAGING}outbox.ts`, 'src/modules/inbound/received-texts.sql.ts'],
    intruders: ['query(em, submission(`select 1 as account_id`))'],
  },
  {
    what: 'what comes in is stored as received',
    signs: [/^(?=[\s\S]*\binsert\s+into\s+messages\b)(?=[\s\S]*['"]out['"])/i],
    places: [`${MESSAGING}outbox.ts`],
    intruders: ["insert into messages (account_id, direction) values ($1, 'out')"],
  },
  {
    what: 'no statement is written to a table that only the moment knows',
    signs: [/\b(insert\s+into|update|delete\s+from|merge\s+into|copy)\s+\$\{/i],
    places: [],
    intruders: [
      `query(em, \`insert into \${table} (line_id) values (1)\`)`,
      `query(em, \`update \${name} set status = $1\`)`,
    ],
  },
  {
    what: 'the guard is asked by the claim, and by nobody else',
    signs: [/\.\s*judge(InOne)?\s*\(/, /\bjudge(InOne)?['"`]\s*\]/],
    places: [`${MESSAGING}claims.ts`],
    intruders: [
      'const [judged] = await this.guard.judge(em, [text]);',
      "guard['judge'](em, [text])",
      'await this.guard.judgeInOne(em, [line.id]);',
    ],
  },
  {
    what: 'how Blasts are claimed is said by the claim, and by nobody else',
    signs: [/\bclaimBlastsBy\b/],
    places: [`${CONSENT}consent-guard.ts`, `${MESSAGING}claims.ts`],
    intruders: ['ConsentGuard.claimBlastsBy({ taken: `select 1`, recorded: `select 1` });'],
  },
  {
    what: 'the mint is taken by the guard alone',
    signs: [/\btakeMint\b/],
    places: [`${CONSENT}consent-guard.ts`, `${CONSENT}clearance.ts`],
    intruders: ['const mint = Clearance.takeMint();', "Clearance['takeMint']()"],
  },
  {
    what: 'a clearance is spent by carriers alone',
    signs: [/\bClearance\s*\.\s*spend\b/],
    places: [CARRIERS],
    intruders: ['const { to } = Clearance.spend(clearance);'],
  },
  {
    what: 'a text is given to a carrier by the dispatch of its line alone',
    signs: [/\.\s*send\s*\(\s*[\w.]*clearance/i, /\bcarriers?\b[^;\n]*\.\s*send\s*\(/i],
    places: [`${MESSAGING}line-dispatch.ts`],
    intruders: ['await this.carrier.send(text);', 'anything.send(clearance)', 'carriers.of(line).send(cleared)'],
  },
  {
    what: 'carriers are at hand in dispatching only',
    signs: [
      /\bfrom\s+['"][^'"]*\/carriers\.js['"]/,
      /\bimport\b[^;]*\bCarrier\b[^;]*\bfrom\s+['"][^'"]*\/carrier\.js['"]/,
    ],
    places: [`${MESSAGING}dispatch.ts`, `${MESSAGING}line-dispatch.ts`, `${MESSAGING}messaging.worker.ts`, CARRIERS],
    intruders: [
      "import { Carriers } from '../messaging/carrier/carriers.js';",
      "import type {\n  Carrier,\n  HandOver,\n} from '../messaging/carrier/carrier.js';",
    ],
  },
  {
    what: 'the credentials of lines are opened to talk with carriers, and to know what a form leaves as it is',
    signs: [/\bcredentials\s*\.\s*(of|ofCarrierAccount)\s*\(/i, /\bline_credentials\b/],
    places: [
      `${CARRIERS}twilio/`,
      'src/modules/lines/credentials/line-credentials.ts',
      'src/modules/lines/lines.controller.ts',
    ],
    intruders: [
      "const { authToken } = await this.credentials.of(line.id, 'twilio');",
      'query(em, `select sealed from line_credentials`)',
    ],
  },
  {
    what: 'nobody but the carriers asks anything of other hosts',
    signs: [/\bfrom\s+['"]undici['"]/, /(?<![.\w])fetch\s*\(/, /\bhttps?\s*\.\s*request\s*\(/, /\bfrom\s+['"]axios/],
    places: [`${CARRIERS}carrier-connections.ts`, `${CARRIERS}gathered-answer.ts`],
    intruders: [
      "import { request } from 'undici';",
      "await fetch('https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json', { method: 'POST' });",
      "http.request({ host: 'api.twilio.com' })",
      "import axios from 'axios';",
    ],
  },
  {
    what: 'the library’s own way to send is used by the Twilio carrier alone',
    signs: [/\bmessages\b\s*(\(\s*\))?\s*\.\s*create\s*\(/, /\bnew\s+[\w.]*\bTwilio\s*\(/, /\btwilioClient\s*\(/],
    places: [
      `${CARRIERS}twilio/twilio-carrier.ts`,
      `${CARRIERS}twilio/twilio-client.ts`,
      `${CARRIERS}twilio/twilio-reception.ts`,
    ],
    intruders: [
      'await client.messages.create({ to, from, body });',
      "const client = new twilio.Twilio('AC1', 'token');",
      'const client = await twilioClient(credentials, connections, over);',
    ],
  },
  {
    what: 'carriers live among the carriers',
    signs: [
      /\bclass\s+\w*Carrier\b/,
      /\bimplements\s+(\w+\s*,\s*)*Carrier\b/,
      /\b(from|import\s*\(|require\s*\()\s*['"]twilio/,
      /\bsend\s*[:=(][^;{]*\bClearance\b/,
    ],
    places: [CARRIERS],
    intruders: [
      'export class SmsCarrier {',
      'class Sms implements OnModuleInit, Carrier {',
      "import twilio from 'twilio';",
      "const { default: twilio } = await import('twilio');",
      'const secret = { async send(clearance: Clearance) { return handOver(clearance); } };',
    ],
  },
];

/** Every file of the source. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ path: `src/${file.replaceAll('\\', '/')}`, text: readFileSync(join(SOURCE, file), 'utf8') }));
}

/** The paths of those that go past the door. */
export function intrudersOf(door: Door, files: SourceFile[]): string[] {
  return files.filter((file) => !isPlace(door, file.path) && shows(door, file.text)).map(({ path }) => path);
}

/** The places of the door that no file uses it from any more. */
export function unusedPlaces(door: Door, files: SourceFile[]): string[] {
  return door.places.filter((place) => !files.some(({ path, text }) => fits(place, path) && shows(door, text)));
}

function shows({ signs }: Door, text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

function isPlace({ places }: Door, path: string): boolean {
  return places.some((place) => fits(place, path));
}

function fits(place: string, path: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}
