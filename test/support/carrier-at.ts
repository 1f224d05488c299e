import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HandedOver = { at: Date; ref: number; to: string; body: string };

type Answer = { status: number; headers?: Record<string, string>; body?: string };

/** A carrier that is spoken to over HTTP and answers as the test says; it logs each text before it answers. */
export async function carrierThat(answers: (text: HandedOver) => Promise<Answer>) {
  const log: HandedOver[] = [];
  const server = createServer(async (request, response) => {
    const text = { ...(JSON.parse(Buffer.concat(await request.toArray()).toString()) as HandedOver), at: new Date() };
    log.push(text);
    const { status, headers = {}, body = JSON.stringify({ id: `H${text.ref}` }) } = await answers(text);
    response.writeHead(status, headers);
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    log,
    port,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
