import type { Twilio } from 'twilio';
import type { TwilioCredentials } from '../../../lines/credentials/twilio-credentials.js';
import type { CarrierConnections } from '../carrier-connections.js';
import type { CarrierAnswer } from '../gathered-answer.js';

type HttpClient = NonNullable<NonNullable<ConstructorParameters<typeof Twilio>[2]>['httpClient']>;
type Ask = Parameters<HttpClient['request']>[0];

/**
 * The library's client for one exchange, over connections of ours: it ends when `over` aborts and never tries again by
 * itself, as the library's own HTTP client might. Where Twilio is, the connections alone know: regions and edges that the
 * library picks up from its environment have no say. `heard`: told of the answer, of which the library's errors keep
 * only a part.
 */
export async function twilioClient(
  { accountSid, authToken, apiKey }: TwilioCredentials,
  connections: CarrierConnections,
  over: AbortSignal,
  heard: (answer: CarrierAnswer) => void = () => {},
): Promise<Twilio> {
  // Large, and needed only where a line is at Twilio.
  const { default: twilio } = await import('twilio');
  const httpClient = { request: (ask: Ask) => request(connections, ask, over, heard) } as unknown as HttpClient;
  return new twilio.Twilio(apiKey?.sid ?? accountSid, apiKey?.secret ?? authToken, { accountSid, httpClient });
}

async function request(
  connections: CarrierConnections,
  ask: Ask,
  over: AbortSignal,
  heard: (answer: CarrierAnswer) => void,
) {
  const { pathname, search } = new URL(ask.uri);
  const authorization = `Basic ${Buffer.from(`${ask.username}:${ask.password}`).toString('base64')}`;
  const answer = await connections.ask(ask.method === 'get' ? 'GET' : 'POST', pathname + search, {
    headers: { ...(ask.headers as Record<string, string>), authorization },
    body: ask.data ? new URLSearchParams(ask.data as Record<string, string>).toString() : undefined,
    over,
  });
  heard(answer);
  return { statusCode: answer.status, body: answer.text, headers: {} };
}
