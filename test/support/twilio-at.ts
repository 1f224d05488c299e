import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Context, type Document, OpenAPIBackend, type Options } from 'openapi-backend';

const DESCRIPTION = join(import.meta.dirname, '../fixtures/twilio/messages.openapi.json');

/** The formats of Twilio's own that the description names. */
const FORMATS: Record<string, RegExp | ((text: string) => boolean) | true> = {
  'phone-number': /^\+[1-9]\d{6,14}$/,
  uri: (text) => URL.canParse(text),
  'date-time-rfc-2822': (text) => !Number.isNaN(Date.parse(text)),
  'date-time': (text) => !Number.isNaN(Date.parse(text)),
  currency: /^[a-z]{3}$/i,
  'uri-map': true,
};

/** What Twilio was asked to send: the form as it was posted, who asked, and by which credentials. */
export type AskedOfTwilio = {
  form: Record<string, string>;
  account: string;
  user: string;
  password: string;
  sid: string;
};

/**
 * How Twilio answers. error: as its API reports one; status: no more than that; silence: it took the text and never
 * answers; half: it begins to answer and stops.
 */
export type TwilioAnswer =
  | 'created'
  | { error: number; status: number; headers?: Record<string, string> }
  | { status: number; body?: string }
  | 'silence'
  | 'half';

type Answers = (asked: AskedOfTwilio) => TwilioAnswer | Promise<TwilioAnswer>;

/**
 * A stand-in for Twilio's API by Twilio's own OpenAPI description: it refuses every request that the description does
 * not allow, and gives the answers that it describes. What it took is in `log`; what it refused as malformed in `faults`; the
 * passwords that it did not know in `turnedAway`.
 */
export async function twilioThat(initially: Answers = () => 'created') {
  const log: AskedOfTwilio[] = [];
  const faults: unknown[] = [];
  const held: ServerResponse[] = [];
  const turnedAway: string[] = [];
  const twilio = { log, faults, turnedAway, answers: initially, fetched: {} as Record<string, object> };
  const api = await describedApi({
    CreateMessage: async (context, response: ServerResponse) => {
      const asked = askedIn(context, log.length);
      log.push(asked);
      const answer = await twilio.answers(asked);
      if (answer === 'silence') return held.push(response);
      if (answer === 'half') return response.writeHead(201, { 'content-length': 500 }).write('{"sid":');
      if (answer === 'created') return reply(response, 201, created(context, asked));
      if ('error' in answer) {
        for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
        return reply(response, answer.status, errorOf(answer.error, answer.status));
      }
      return response.writeHead(answer.status, { 'content-type': 'text/html' }).end(answer.body ?? '<p>Not now</p>');
    },
    FetchMessage: (context, response: ServerResponse) => {
      const { mock } = context.api.mockResponseForOperation('FetchMessage');
      reply(response, 200, { ...mock, ...twilio.fetched[String(context.request.params.Sid)] });
    },
    validationFail: (context, response: ServerResponse) => {
      faults.push(context.validation.errors);
      reply(response, 400, errorOf(20001, 400));
    },
    notFound: (context, response: ServerResponse) => {
      faults.push(context.request.path);
      reply(response, 404, errorOf(20404, 404));
    },
    unauthorizedHandler: ({ request }, response: ServerResponse) => {
      turnedAway.push(signInOf(request.headers.authorization).password);
      reply(response, 401, errorOf(20003, 401));
    },
  });
  const server = createServer((request, response) => void handle(api, request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(twilio, {
    url: `http://127.0.0.1:${port}`,
    /** How many texts are held without an answer. */
    held: () => held.length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

export type TwilioStandIn = Awaited<ReturnType<typeof twilioThat>>;

// biome-ignore lint/suspicious/noExplicitAny: what the library calls handlers with
type Handlers = Record<string, (context: Context, ...rest: any[]) => unknown>;

async function describedApi(handlers: Handlers): Promise<OpenAPIBackend> {
  const definition = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  // What the description does not name is a mistake of ours, not something to pass over.
  const posted = definition.paths['/2010-04-01/Accounts/{AccountSid}/Messages.json'].post.requestBody;
  posted.content['application/x-www-form-urlencoded'].schema.additionalProperties = false;
  const customizeAjv = (ajv: Parameters<NonNullable<Options['customizeAjv']>>[0]) => {
    for (const [format, isOne] of Object.entries(FORMATS)) ajv.addFormat(format, isOne);
    return ajv;
  };
  const api = new OpenAPIBackend({ definition: definition as Document, strict: true, handlers, customizeAjv });
  api.registerSecurityHandler('accountSid_authToken', ({ request }) => {
    const { user, password } = signInOf(request.headers.authorization);
    return /^(AC|SK)[0-9a-f]{32}$/.test(user) && password.startsWith('right');
  });
  await api.init();
  return api;
}

async function handle(api: OpenAPIBackend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = Buffer.concat(await request.toArray()).toString();
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  await api.handleRequest(
    {
      method: request.method ?? 'GET',
      path: pathname,
      query: search,
      body: bytes ? Object.fromEntries(new URLSearchParams(bytes)) : undefined,
      headers: request.headers as Record<string, string>,
    },
    response,
  );
}

function askedIn({ request }: Context, before: number): AskedOfTwilio {
  const sid = `SM${(before + 1).toString(16).padStart(32, '0')}`;
  const form = request.requestBody as Record<string, string>;
  return { form, account: String(request.params.AccountSid), sid, ...signInOf(request.headers.authorization) };
}

/** What the description shows as the answer, about this text, and checked against the description. */
function created({ api }: Context, { form, account, sid }: AskedOfTwilio): object {
  const { mock } = api.mockResponseForOperation('CreateMessage', { code: 201 });
  const about = { sid, account_sid: account, to: form.To, from: form.From ?? null, body: form.Body };
  const answer = { ...mock, ...about, messaging_service_sid: form.MessagingServiceSid ?? null };
  const { errors } = api.validateResponse(answer, 'CreateMessage', 201);
  if (errors) throw new Error(`Not an answer of Twilio: ${JSON.stringify(errors)}`);
  return answer;
}

function errorOf(code: number, status: number): object {
  return { code, message: 'As Twilio puts it', more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function signInOf(header: string | string[] | undefined): { user: string; password: string } {
  const [user = '', password = ''] = Buffer.from(String(header).replace('Basic ', ''), 'base64').toString().split(':');
  return { user, password };
}
